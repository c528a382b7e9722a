// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_generator.h"
#include "editor/text_commands.h"
#include "editor_fixture.h"
#include "mixed_text.h"
#include "text/isolate_guard.h"

using namespace warraq;
using namespace Qt::StringLiterals;

/// A thousand random articles in each language of the window, edited by random commands, saved and read
/// again.
class TestRoundTrip : public QObject
{
    Q_OBJECT

    static constexpr int articles = 1000;
    static constexpr int edits = 14;

    /// As it would come out of a file.
    static Blocks randomArticle(Dice& dice, MixedText& prose)
    {
        Blocks blocks;
        for (int i = 1 + dice.roll(3); i > 0; --i)
            blocks.append(randomBlock(dice));
        for (int i = 2; i > 0; --i) {
            Block paragraph;
            paragraph.direction = dice.once(2) ? Direction::LeftToRight : Direction::RightToLeft;
            Run run;
            run.text = prose.line(20);
            paragraph.runs = {run};
            blocks.insert(dice.roll(int(blocks.size()) + 1), paragraph);
        }
        const BodyContext context = QGuiApplication::isRightToLeft()
                                        ? BodyContext{Direction::RightToLeft, u"ar"_s}
                                        : BodyContext{Direction::LeftToRight, u"en"_s};
        return readBody(writeBody(blocks, context), context);
    }

    /// Not inside a pair of surrogates: no caret gets there.
    static int between(EditorFixture& f, int position)
    {
        const bool inside = f.text->document()->characterAt(position).isLowSurrogate();
        return inside ? position - 1 : position;
    }

    static void place(EditorFixture& f, Dice& dice)
    {
        QTextCursor cursor = f.text->textCursor();
        const int end = f.text->document()->characterCount() - 1;
        cursor.setPosition(between(f, dice.roll(end + 1)));
        if (dice.once(2))
            cursor.setPosition(between(f, std::min(end, cursor.position() + dice.roll(20))),
                               QTextCursor::KeepAnchor);
        f.text->setTextCursor(cursor);
        f.text->setFocus();
    }

    static QString edit(EditorFixture& f, Dice& dice, MixedText& prose)
    {
        static const QList<QKeySequence> keys{
            Qt::Key_Backspace,
            Qt::Key_Delete,
            Qt::Key_Return,
            Qt::SHIFT | Qt::Key_Return,
            Qt::CTRL | Qt::Key_Backspace,
            Qt::CTRL | Qt::Key_Delete,
            Qt::CTRL | Qt::Key_B,
            Qt::CTRL | Qt::Key_I,
            Qt::CTRL | Qt::Key_1,
            Qt::CTRL | Qt::Key_2,
            Qt::CTRL | Qt::Key_3,
            Qt::CTRL | Qt::Key_4,
            Qt::CTRL | Qt::Key_5,
            Qt::CTRL | Qt::Key_6,
            Qt::CTRL | Qt::Key_7,
            Qt::Key_Tab,
            Qt::SHIFT | Qt::Key_Tab,
            Qt::CTRL | Qt::SHIFT | Qt::Key_X,
            Qt::CTRL | Qt::SHIFT | Qt::Key_Left,
            Qt::CTRL | Qt::SHIFT | Qt::Key_Right,
            Qt::CTRL | Qt::SHIFT | Qt::Key_L,
            Qt::CTRL | Qt::SHIFT | Qt::Key_R,
            Qt::CTRL | Qt::SHIFT | Qt::Key_J,
            Qt::CTRL | Qt::Key_X,
            Qt::CTRL | Qt::Key_C,
            Qt::CTRL | Qt::Key_V,
            Qt::CTRL | Qt::SHIFT | Qt::Key_V,
            Qt::CTRL | Qt::Key_Z,
            Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
        };
        if (dice.once(2))
            place(f, dice);
        const int which = dice.roll(int(keys.size()) + 8);
        if (which < keys.size()) {
            const QKeyCombination pressed = keys[which][0];
            f.key(pressed.key(), pressed.keyboardModifiers());
            f.text->setFocus();
            return keys[which].toString();
        }
        if (which == keys.size()) {
            f.text->run([&](QTextCursor& cursor) {
                textcommand::setLink(f.text->article(), cursor, u"https://a.example/"_s);
            });
            return u"link"_s;
        }
        const QString words = prose.line(4);
        f.type(words);
        return u"typed "_s + words;
    }

    static QString escaped(const QString& text)
    {
        QString out;
        for (const QChar c : text)
            out += c.category() == QChar::Other_Format || c.category() == QChar::Other_Control ||
                           c.category() == QChar::Separator_Line || c == u'\u00a0'
                       ? u"{%1}"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'))
                       : QString(c);
        return out;
    }

    static QString wordsOf(const Runs& runs)
    {
        QString words;
        for (const Run& run : runs)
            words += u"[%1%2%3 %4 %5 %6 %7]"_s.arg(run.bold)
                         .arg(run.italic)
                         .arg(run.code)
                         .arg(run.href, run.language)
                         .arg(run.direction ? int(*run.direction) : -1)
                         .arg(escaped(run.text));
        return words;
    }

    static QString wordsOf(const Block& block)
    {
        QString words =
            u"kind %1, %2, chosen %3, lang «%4», level %5, source «%6»\n  %7"_s.arg(int(block.kind))
                .arg(block.direction == Direction::RightToLeft ? u"rtl"_s : u"ltr"_s)
                .arg(block.directionChosen)
                .arg(block.language)
                .arg(block.level)
                .arg(block.source, wordsOf(block.runs));
        for (const ListItem& item : block.items)
            words += u"\n  - %1 %2"_s.arg(item.depth).arg(wordsOf(item.runs));
        return words;
    }

    static QStringList cutLines(EditorFixture& f)
    {
        QStringList cut;
        for (QTextBlock line = f.text->document()->begin(); line.isValid(); line = line.next()) {
            if (!mendedIsolates(line.text()).isEmpty())
                cut.append(line.text());
        }
        return cut;
    }

    /// What was pasted may say the language that it has anyway; a file says it once.
    static Blocks withoutKnownLanguages(Blocks blocks, const QString& article)
    {
        for (Block& block : blocks) {
            if (block.language == article)
                block.language.clear();
            const QString own = block.language.isEmpty() ? article : block.language;
            const auto clear = [&own](Runs& runs) {
                for (Run& run : runs) {
                    if (run.language == own)
                        run.language.clear();
                }
                runs = normalised(runs);
            };
            clear(block.runs);
            for (ListItem& item : block.items)
                clear(item.runs);
        }
        return blocks;
    }

    static QString told(const QStringList& done) { return escaped(done.join(u"; "_s)); }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void randomArticlesEditedSavedAndReadAreEqual()
    {
        const bool arabic = QGuiApplication::isRightToLeft();
        EditorFixture f("<p>x</p>", arabic ? Direction::RightToLeft : Direction::LeftToRight);
        int changed = 0;
        for (int number = 0; number < articles; ++number) {
            Dice dice(quint32(number) * 2 + arabic);
            MixedText prose(quint32(number) * 2 + arabic);
            const Blocks start = randomArticle(dice, prose);
            f.session->setBlocks(start, ArticleSession::Origin::Outside);
            const QStringList cut = cutLines(f); // what came in cut is not the editor's to answer for
            QStringList done;
            for (int i = 0; i < edits; ++i) {
                done.append(edit(f, dice, prose));
                if (cut.isEmpty())
                    QVERIFY2(cutLines(f).isEmpty(),
                             qPrintable(u"article %1: %2"_s.arg(number).arg(told(done + cutLines(f)))));
            }
            QVERIFY2(f.session->save(), qPrintable(u"article %1"_s.arg(number)));
            const Blocks written =
                withoutKnownLanguages(f.session->article().blocks, f.session->article().meta.language);
            changed += !std::ranges::equal(written, start, &Block::sameContent);
            const auto read = f.project->load(f.session->article().id);
            QVERIFY(read.has_value());
            QCOMPARE(read->article.blocks.size(), written.size());
            for (qsizetype i = 0; i < written.size(); ++i) {
                const Block& now = read->article.blocks[i];
                QVERIFY2(now.sameContent(written[i]), // the direction is content
                         qPrintable(u"article %1, block %2: %3\n%4\n%5"_s.arg(number).arg(i).arg(
                             told(done), wordsOf(written[i]), wordsOf(now))));
            }
            // The editor shows the file as it showed what was written.
            const QString shown = f.text->document()->toPlainText();
            f.session->setBlocks(read->article.blocks, ArticleSession::Origin::Outside);
            QVERIFY2(f.text->document()->toPlainText() == shown,
                     qPrintable(u"article %1: %2"_s.arg(number).arg(told(done))));
            if (cut.isEmpty())
                QVERIFY2(cutLines(f).isEmpty(), qPrintable(QString::number(number)));
        }
        QVERIFY2(changed > articles * 9 / 10, qPrintable(QString::number(changed)));
    }
};

QTEST_MAIN(TestRoundTrip)
#include "test_round_trip.moc"
