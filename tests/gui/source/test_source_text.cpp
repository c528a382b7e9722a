// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/find_bar.h"
#include "editor/finding.h"
#include "editor_fixture.h"
#include "source/source_folds.h"
#include "source/source_isolates.h"
#include "source/source_search.h"
#include "source/source_text.h"
#include "text/bidi_order.h"

#include <QClipboard>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// Units of `words` from left to right as they stand in `shown`, a line of left-to-right direction; what is
/// not of the words (tags, isolates) is left out. `at` holds each word unit's offset in `shown`.
QList<qsizetype> orderInside(const QString& shown, const QList<qsizetype>& at)
{
    QList<qsizetype> order;
    for (const qsizetype unit : visualOrder(shown, Direction::LeftToRight)) {
        if (const qsizetype index = at.indexOf(unit); index >= 0)
            order += index;
    }
    return order;
}

/// Offsets in `shown` of everything outside tags.
QList<qsizetype> wordsIn(const QString& shown)
{
    QList<qsizetype> at;
    bool tag = false;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        tag = tag || shown[i] == u'<';
        if (!tag && !sourceisolates::isDisplayOnly(shown[i]))
            at += i;
        tag = tag && shown[i] != u'>';
    }
    return at;
}

QString pick(const QString& text, const QList<qsizetype>& at)
{
    QString out;
    for (const qsizetype i : at)
        out += text[i];
    return out;
}

} // namespace

class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void enclosedTextKeepsItsOrder_data()
    {
        QTest::addColumn<QString>("line");
        for (
            const QString& line :
            {u"<p dir=\"rtl\">قال Blue Harbor إن السفينة تأخرت.</p>"_s,
             u"<p dir=\"rtl\">14 سفينة غيّرت وجهتها!</p>"_s, u"<p>(نص) 2024، وانتهى.</p>"_s,
             u"<p dir=\"rtl\">قال <b>Blue Harbor</b> إن <a href=\"https://a.example/?q=1\">السفينة 7</a>.</p>"_s,
             u"<li dir=\"rtl\"><em>أول</em> ثم <em>ثان</em>: 3 − 2</li>"_s,
             u"<p dir=\"rtl\">BBC قالت اليوم</p>"_s,
             u"<p dir=\"ltr\">The port said «مرحبا» <b>عربي</b> نص, twice.</p>"_s, u"    نص بلا وسم (1)."_s})
            QTest::newRow(qPrintable(line)) << line;
    }
    void enclosedTextKeepsItsOrder()
    {
        QFETCH(QString, line);
        const QString shown = sourceisolates::shown(line);
        const QList<qsizetype> at = wordsIn(shown);
        const QString words = pick(shown, at);
        const Direction direction = line.contains(u"ltr"_s) ? Direction::LeftToRight : Direction::RightToLeft;
        const QString alone = words.trimmed();
        QCOMPARE(orderInside(shown, at.mid(words.indexOf(alone), alone.size())),
                 visualOrder(alone, direction));
        // And without the isolates it would not: the test can fail.
        QVERIFY(orderInside(line, wordsIn(line)) != visualOrder(words, direction) || line.startsWith(u' '));
    }

    void theWidgetPaintsThatOrder()
    {
        SourceText text;
        text.resize(1200, 200);
        text.load(u"<p dir=\"rtl\">قال <b>Blue</b> إن 7 سفن.</p>"_s);
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        const QString shown = text.document()->begin().text();
        const QTextLine line = text.document()->begin().layout()->lineAt(0);
        const auto left = [&](const QString& of) {
            const int at = int(shown.indexOf(of));
            return std::min(line.cursorToX(at), line.cursorToX(at + 1));
        };
        QVERIFY(left(u"ق"_s) > left(u"B"_s)); // the sentence begins at the right
        QVERIFY(left(u"B"_s) > left(u"إ"_s));
        QVERIFY(left(u"إ"_s) > left(u"7"_s));
        QVERIFY(left(u"7"_s) > left(u"."_s)); // and ends with its full stop at the left
        QVERIFY(left(u"<"_s) < left(u"."_s)); // between its tags
    }

    void isolatesAreForDisplayAlone()
    {
        const QString source =
            u"<p dir=\"rtl\" title=\"عنوان 1\">نص \u2067داخل\u2069 &nbsp; <b>b</b> ع</p>\n<!-- تعليق. -->\nx"_s;
        SourceText text;
        text.load(source);
        QVERIFY(text.document()->begin().text().size() > source.indexOf(u'\n'));
        QCOMPARE(text.text(), source);
        text.selectAll();
        text.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), source);
        text.paste();
        QCOMPARE(text.text(), source);
        QTextCursor caret = text.textCursor();
        for (qsizetype offset = 0; offset <= source.size(); ++offset) {
            text.goTo(offset);
            QCOMPARE(text.caretOffset(), offset);
        }
    }

    void everyKeyMovesAndDeletes()
    {
        SourceText text;
        text.resize(900, 200);
        text.show();
        text.activateWindow();
        text.setFocus();
        const QString source = u"<p dir=\"rtl\">نص <b>ثقيل</b> آخر</p>"_s;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right}) {
            text.load(source);
            text.goTo(0);
            QSet<qsizetype> seen{text.caretOffset()};
            if (key == Qt::Key_Left)
                QTest::keyClick(&text, Qt::Key_End);
            for (int i = 0; i < 2 * source.size(); ++i) {
                const qsizetype before = text.caretOffset();
                QTest::keyClick(&text, key);
                if (text.caretOffset() == before)
                    break;
                seen.insert(text.caretOffset());
            }
            QVERIFY2(seen.size() >= source.size() - 4, qPrintable(QString::number(seen.size())));
        }
        for (const Qt::Key key : {Qt::Key_Backspace, Qt::Key_Delete}) {
            for (qsizetype offset = 1; offset < source.size(); ++offset) {
                text.load(source);
                text.goTo(offset);
                QTest::keyClick(&text, key);
                QString wanted = source;
                wanted.remove(key == Qt::Key_Backspace ? offset - 1 : offset, 1);
                QCOMPARE(text.text(), wanted);
                QCOMPARE(text.caretOffset(), key == Qt::Key_Backspace ? offset - 1 : offset);
            }
        }
    }

    void typingBetweenTagsStaysThere()
    {
        SourceText text;
        text.load(u"<p dir=\"rtl\"></p>"_s);
        text.goTo(13);
        const QString words = u"نص 14 (Blue) سفينة."_s;
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, &text, Qt::Key_unknown, QString(c), Qt::NoModifier);
        QCOMPARE(text.text(), u"<p dir=\"rtl\">%1</p>"_s.arg(words));
        QCOMPARE(text.caretOffset(), 13 + words.size());
        QCOMPARE(text.document()->begin().text(), sourceisolates::shown(text.text()));
    }

    void randomEditsKeepTheText()
    {
        QRandomGenerator random(7);
        SourceText text;
        QString model = u"<p>أول</p>\n<p dir=\"rtl\">نص <b>x</b> ثان.</p>\n"_s;
        text.load(model);
        const QString letters = u"aب<>/\"&; \n1"_s;
        for (int i = 0; i < 600; ++i) {
            const qsizetype at = random.bounded(int(model.size()) + 1);
            text.goTo(at);
            if (random.bounded(3) == 0 && at > 0) {
                QTest::keyClick(&text, Qt::Key_Backspace);
                model.remove(at - 1, 1);
            } else {
                const QChar c = letters[random.bounded(int(letters.size()))];
                QTest::sendKeyEvent(QTest::Click, &text, c == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                                    c == u'\n' ? QString(u'\r') : QString(c), Qt::NoModifier);
                model.insert(at, c);
            }
            QCOMPARE(text.text(), model);
            if (i % 20 == 0) {
                const QString next = QString(model).replace(u'1', u"ج2"_s);
                text.change(model, next);
                model = next;
                QCOMPARE(text.text(), model);
            }
        }
        for (QTextBlock line = text.document()->begin(); line.isValid(); line = line.next())
            QCOMPARE(line.text(), sourceisolates::shown(sourceisolates::plain(line.text())));
    }

    void elementsFold()
    {
        const QByteArray html =
            "<ul>\n<li>a</li>\n<li>\nb\n</li>\n</ul>\n<p>one</p>\n<!-- wp:group -->\n<div>\n</div>\n"
            "<!-- /wp:group -->\n<b>\n";
        const QList<FoldRegion> regions = foldRegions(html);
        QCOMPARE(regions, (QList<FoldRegion>{{0, 5}, {2, 4}, {7, 10}, {8, 9}}));
        SourceText text;
        text.resize(600, 500);
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        text.load(QString::fromUtf8(html));
        text.setRegions(regions);
        const QRect below = text.cursorRect(QTextCursor(text.document()->findBlockByNumber(6)));
        text.goTo(7); // in <li>a
        text.toggleFold(1);
        QVERIFY(text.isFolded(0));
        QVERIFY(!text.document()->findBlockByNumber(3).isVisible());
        QVERIFY(text.textCursor().block().isVisible());
        QVERIFY(text.cursorRect(QTextCursor(text.document()->findBlockByNumber(6))).top() < below.top());
        QCOMPARE(text.text().toUtf8(), html);          // hidden, not gone
        QCOMPARE(text.lineAt(html.indexOf("<p>")), 7); // numbers count what is hidden
        QTest::keyClick(&text, Qt::Key_Down);          // over the fold, not into it
        QVERIFY(text.isFolded(0));
        QCOMPARE(text.textCursor().blockNumber(), 6);
        text.goTo(html.indexOf('b'));
        QVERIFY(!text.isFolded(0));
        QVERIFY(text.document()->findBlockByNumber(3).isVisible());
        text.foldAll(true);
        QVERIFY(!text.document()->findBlockByNumber(9).isVisible());
        text.foldAll(false);
        QVERIFY(text.document()->findBlockByNumber(9).isVisible());
    }

    void aHitInAFoldOpensIt()
    {
        SourceText text;
        text.resize(600, 300);
        text.load(u"<ul>\n<li>نص <b>هنا</b></li>\n</ul>\n"_s);
        SourceSearch search(text);
        text.setRegions(foldRegions(text.text().toUtf8()));
        text.foldAll(true);
        FindHits hits(text.document());
        hits.setReading(search.reading());
        FindOptions options;
        options.exact = true;
        hits.setFinder(TextFinder::compile(u"<b>هنا</b>"_s, options).value());
        const FindHits::Hit hit = hits.first(); // over isolates
        QVERIFY(hit.isValid());
        QTextCursor place(text.document());
        place.setPosition(hit.start);
        place.setPosition(hit.end, QTextCursor::KeepAnchor);
        QCOMPARE(sourceisolates::plain(place.selectedText()), u"<b>هنا</b>"_s);
        text.setTextCursor(place);
        search.reveal(&text);
        QVERIFY(!text.isFolded(0));
    }

    void theCaretStaysInSightWhereThereIsLessRoom()
    {
        SourceText text;
        text.resize(600, 300);
        text.show();
        QVERIFY(QTest::qWaitForWindowExposed(&text));
        text.load(u"<p>قالت الهيئة إن السفن عادت.</p>\n"_s.repeated(60));
        const auto isCaretInSight = [&text] { return text.viewport()->rect().contains(text.cursorRect()); };
        QTest::keyClick(&text, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(isCaretInSight());
        text.resize(600, 220);
        QTRY_VERIFY(text.height() == 220 && isCaretInSight());
        const int before = text.verticalScrollBar()->value();
        text.verticalScrollBar()->setValue(0); // looked elsewhere: it is not dragged back
        text.resize(600, 180);
        QCoreApplication::processEvents();
        QVERIFY(before > 0);
        QCOMPARE(text.verticalScrollBar()->value(), 0);
    }

    void oneHugeLineIsAnswered()
    {
        SourceText text;
        text.resize(600, 300);
        QElapsedTimer clock;
        clock.start();
        text.load(u"<p>"_s + QString(1'000'000, u'x') + u"</p>"_s);
        QCOMPARE(text.text().size(), 1'000'007);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestSourceText)
#include "test_source_text.moc"
