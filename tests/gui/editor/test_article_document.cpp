// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_document.h"
#include "editor/line_helpers.h"
#include "editor/text_commands.h"
#include "editor_fixture.h"

#include <QRandomGenerator>
#include <QTextDocument>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

const BodyContext arabic{Direction::RightToLeft, u"ar"_s};

/// WordPress blocks, classic text, things a QTextDocument cannot hold: all of it must survive untouched.
QByteArray richBody()
{
    return u"<!-- wp:paragraph {\"align\":\"right\"} -->\n<p class=\"has-x\"  >فقرة <b>أولى</b> و<span "
           u"dir=\"ltr\">C++</span></p>\n<!-- /wp:paragraph -->\n\n"
           "<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">عنوان</h3>\n<!-- /wp:heading "
           "-->\n\n"
           "<!-- wp:list -->\n<ul><li>واحد<ul><li>داخل</li></ul></li><li>اثنان</li></ul>\n<!-- /wp:list "
           "-->\n\n"
           "<blockquote><p>قول</p><cite>فلان</cite></blockquote>\n"
           "<figure><img src=\"media/a.jpg\" alt=\"ب\"><figcaption>تعليق</figcaption></figure>\n"
           "<table><tr><td>1</td></tr></table>\n<hr>\n"
           "<p>نص <a href=\"https://a.example/\" target=_blank data-x='1'>رابط</a> ونص</p>\n<p>Second <i>English</i> one.</p>\n"_s
               .toUtf8();
}

bool same(const Blocks& a, const Blocks& b)
{
    return std::ranges::equal(
        a, b, [](const Block& x, const Block& y) { return x.sameContent(y) && x.original == y.original; });
}

} // namespace

class TestArticleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void anUntouchedTextIsByteExact()
    {
        EditorFixture fixture(richBody());
        QCOMPARE(fixture.text->article().blocks().size(), readBody(richBody(), arabic).size());
        QCOMPARE(writeBody(fixture.text->article().blocks(), arabic), richBody());
    }

    void editingOneBlockLeavesTheBytesOfTheOthers()
    {
        const Blocks before = readBody(richBody(), arabic);
        for (int i = 0; i < before.size(); ++i) {
            EditorFixture fixture(richBody());
            const QTextBlock line = fixture.text->article().firstLineOf(i);
            if (holdsObject(line))
                continue;
            fixture.caretTo(line.blockNumber(), int(line.text().size()));
            fixture.type(u" زيادة"_s);
            const Blocks after = fixture.blocks();
            QCOMPARE(after.size(), before.size());
            for (int k = 0; k < after.size(); ++k) {
                if (k != i)
                    QVERIFY2(after[k].original == before[k].original, qPrintable(QString::number(k)));
                else
                    QVERIFY(!after[k].original);
            }
            QVERIFY(plainText(after[i]).contains(u"زيادة"_s));
        }
    }

    void aLetterTakenBackGivesTheBytesBack()
    {
        EditorFixture fixture(richBody());
        fixture.caretTo(0, 2);
        fixture.type(u"ب"_s);
        QVERIFY(fixture.body() != richBody());
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.body(), richBody());
        fixture.type(u"س"_s);
        fixture.text->undo();
        QCOMPARE(fixture.body(), richBody());
    }

    void changesFromOutsideTouchOnlyTheirBlocks()
    {
        EditorFixture fixture(richBody());
        fixture.caretTo(0, 3);
        QByteArray changed = richBody();
        changed.replace("Second <i>English</i> one.", "Second <b>English</b> two.");
        fixture.session->setBlocks(readBody(changed, arabic), ArticleSession::Origin::Source);
        QCOMPARE(fixture.text->textCursor().position(), 3);
        QVERIFY(fixture.text->toPlainText().contains(u"two"_s));
        QCOMPARE(fixture.body(), changed);
        fixture.text->undo();
        QVERIFY(fixture.text->toPlainText().contains(u"one"_s));
        QCOMPARE(fixture.body(), richBody());
        fixture.text->redo();
        QCOMPARE(fixture.body(), changed);
    }

    void sameWordsInOtherBytesAreTaken()
    {
        EditorFixture fixture(richBody());
        QByteArray changed = richBody();
        changed.replace("class=\"has-x\"", "class=\"has-y\"");
        fixture.session->setBlocks(readBody(changed, arabic), ArticleSession::Origin::Source);
        QCOMPARE(fixture.body(), changed);
    }

    void blocksComeAndGoFromOutside()
    {
        EditorFixture fixture("<p>a</p>\n<p>b</p>\n<p>c</p>\n");
        for (const QByteArray& body :
             {QByteArray("<p>a</p>\n<p>c</p>\n"), QByteArray("<p>x</p>\n<p>a</p>\n<p>c</p>\n"),
              QByteArray("<p>c</p>\n"), QByteArray(),
              QByteArray("<ul><li>1</li><li>2</li></ul>\n<hr>\n<p>z</p>\n"), QByteArray("<hr>\n"),
              QByteArray("<p>q</p>\n<hr>\n<hr>\n<h2>t</h2>\n")}) {
            const Blocks wanted = readBody(body, arabic);
            fixture.session->setBlocks(wanted, ArticleSession::Origin::Outside);
            QVERIFY2(same(fixture.text->article().blocks(), wanted), body.constData());
        }
        while (fixture.text->document()->isUndoAvailable())
            fixture.text->undo();
        QCOMPARE(fixture.body(), QByteArray("<p>a</p>\n<p>b</p>\n<p>c</p>\n"));
    }

    void aTextBesideACardInOneLineIsKept()
    {
        EditorFixture fixture("<p>a</p>\n<hr>\n");
        QTextCursor cursor(fixture.text->document());
        cursor.setPosition(1);
        cursor.deleteChar(); // what Backspace never does here, but a cursor may
        const Blocks blocks = fixture.blocks();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(plainText(blocks[0]), u"a"_s);
        QCOMPARE(blocks[1].kind, BlockKind::Separator);
        fixture.session->setBlocks(readBody("<p>b</p>\n<hr>\n", arabic), ArticleSession::Origin::Source);
        QCOMPARE(fixture.text->article().blocks().size(), 2);
        QCOMPARE(plainText(fixture.text->article().blocks()[0]), u"b"_s);
    }

    /// Whatever is done, the session has what the document says, and what the document says can be rebuilt.
    void tenThousandRandomEdits();
};

void TestArticleDocument::tenThousandRandomEdits()
{
    QRandomGenerator random(7);
    EditorFixture fixture(richBody());
    ArticleTextEdit& text = *fixture.text;
    const QStringList typed{u"كلمة "_s, u"BBC "_s, u"2026"_s, u"،"_s,
                            u"\n"_s,    u"ال"_s,   u"🙂"_s,   u"\u2066x\u2069"_s};
    const auto place = [&] {
        QTextCursor cursor = text.textCursor();
        const int end = text.document()->characterCount() - 1;
        cursor.setPosition(random.bounded(end + 1));
        if (random.bounded(3) == 0)
            cursor.setPosition(std::min(end, cursor.position() + random.bounded(12)),
                               QTextCursor::KeepAnchor);
        text.setTextCursor(cursor);
    };
    const QByteArray fromSource = u"<p>من المصدر</p>\n<ol><li>1</li><li>ب</li></ol>\n"_s.toUtf8();
    for (int i = 0; i < 10'000; ++i) {
        if (random.bounded(3) == 0)
            place();
        switch (random.bounded(24)) {
        case 0:
            fixture.key(Qt::Key_Backspace);
            break;
        case 1:
            fixture.key(Qt::Key_Delete);
            break;
        case 2:
            fixture.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
            break;
        case 3:
            fixture.key(Qt::Key_B, Qt::ControlModifier);
            break;
        case 4:
            fixture.key(Qt::Key(Qt::Key_1 + random.bounded(7)), Qt::ControlModifier);
            break;
        case 5:
            text.undo();
            break;
        case 6:
            text.redo();
            break;
        case 7:
            text.run([&](QTextCursor& c) { textcommand::isolate(c, Direction::LeftToRight); });
            break;
        case 8:
            text.run(
                [&](QTextCursor& c) { textcommand::setLink(text.article(), c, u"https://a.example/"_s); });
            break;
        case 9:
            fixture.key(Qt::Key_Tab);
            text.setFocus();
            break;
        case 10:
            if (random.bounded(4) == 0) {
                Block separator;
                separator.kind = BlockKind::Separator;
                text.run([&](QTextCursor& c) { textcommand::insertObject(text.article(), c, separator); });
            }
            break;
        case 11:
            if (random.bounded(5) == 0)
                text.run([&](QTextCursor& c) {
                    textcommand::insertBlocks(text.article(), c, readBody(fromSource, arabic));
                });
            break;
        case 12:
            if (random.bounded(5) == 0) {
                Blocks blocks = fixture.blocks();
                blocks.insert(random.bounded(blocks.size() + 1),
                              readBody("<p>outside</p>\n", arabic).first());
                if (blocks.size() > 3)
                    blocks.removeAt(random.bounded(blocks.size()));
                fixture.session->setBlocks(blocks, ArticleSession::Origin::Source);
                QVERIFY2(same(text.article().blocks(), blocks), qPrintable(QString::number(i)));
            }
            break;
        default:
            fixture.type(typed[random.bounded(typed.size())]);
        }
        for (QTextBlock line = text.document()->begin(); line.isValid(); line = line.next())
            QVERIFY2(line.length() <= 2 || !line.text().contains(QChar::ObjectReplacementCharacter),
                     qPrintable(u"edit %1: a card shares its line: %2"_s.arg(i).arg(line.text())));
        if (i % 50 != 0)
            continue;
        const Blocks now = fixture.blocks();
        QVERIFY(same(now, text.article().blocks()));
        // A fresh document built from these blocks, every byte forgotten, says the same.
        Blocks plain = now;
        for (Block& block : plain)
            block.original.reset();
        QTextDocument fresh;
        auto* article = new ArticleDocument(&fresh);
        article->load(plain, Direction::RightToLeft);
        const QStringList lines = text.document()->toPlainText().split(u'\n');
        const QStringList freshLines = fresh.toPlainText().split(u'\n');
        for (qsizetype k = 0; k < std::min(lines.size(), freshLines.size()); ++k)
            QVERIFY2(freshLines[k] == lines[k],
                     qPrintable(u"after %1 edits, line %2: «%3» for «%4»"_s.arg(i).arg(k).arg(freshLines[k],
                                                                                              lines[k])));
        QCOMPARE(freshLines.size(), lines.size());
        const QByteArray written = writeBody(plain, arabic);
        const Blocks again = readBody(written, arabic);
        QVERIFY2(
            std::ranges::equal(again, plain, [](const Block& x, const Block& y) { return x.sameContent(y); }),
            qPrintable(QString::number(i) + u' ' + QString::fromUtf8(written)));
        if (text.document()->blockCount() > 120)
            fixture.session->setBlocks(readBody(richBody(), arabic), ArticleSession::Origin::Outside);
    }
}

QTEST_MAIN(TestArticleDocument)
#include "test_article_document.moc"
