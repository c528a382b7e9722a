// SPDX-License-Identifier: GPL-3.0-or-later
//
// One story in two views: what one says while the other still holds something back, or holds a draft.
#include "editor/text_commands.h"
#include "source_fixture.h"

#include <QRandomGenerator>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// What a hand does in the text; the caret stands in the second line.
struct Deed
{
    const char* name;
    std::function<void(Both&)> run;
};

const QList<Deed>& deeds()
{
    static const QList<Deed> all{
        {"type", [](Both& both) { both.type(u"كلمة"_s); }},
        {"delete", [](Both& both) { both.key(Qt::Key_Backspace); }},
        {"paste", [](Both& both) { both.text->textCursor().insertText(u"ملصق\nوسطر"_s); }},
        {"split", [](Both& both) { both.key(Qt::Key_Return); }},
        {"join",
         [](Both& both) {
             both.caretTo(1, 0);
             both.key(Qt::Key_Backspace);
         }},
        {"style",
         [](Both& both) {
             both.key(Qt::Key_B, Qt::ControlModifier);
             both.type(u"ث"_s);
         }},
        {"turn",
         [](Both& both) {
             both.text->run(
                 [&](QTextCursor& cursor) { textcommand::flipDirection(both.text->article(), cursor); });
         }},
        {"clear",
         [](Both& both) {
             both.text->selectAll();
             both.key(Qt::Key_Delete);
         }},
    };
    return all;
}

} // namespace

class TestTwoViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    /// Either view reads what is typed in it a few hundredths of a second later. What the other one says
    /// meanwhile (a command, a replacement) is put beside it and not over it.
    void whatIsNotReadYetIsNotLost_data()
    {
        QTest::addColumn<bool>("sourceFirst");
        QTest::addColumn<bool>("shown");
        QTest::addColumn<int>("settle"); // ms; -1: the program asks at once, as saving and closing do
        for (const bool sourceFirst : {false, true}) {
            for (const bool shown : {false, true}) {
                for (const int settle : {-1, 0, 10, 35, 60})
                    QTest::addRow("%s first, %s, %d ms", sourceFirst ? "source" : "text",
                                  shown ? "shown" : "hidden", settle)
                        << sourceFirst << shown << settle;
            }
        }
    }
    void whatIsNotReadYetIsNotLost()
    {
        QFETCH(const bool, sourceFirst);
        QFETCH(const bool, shown);
        QFETCH(const int, settle);
        Both both(twoParagraphs);
        QTest::qWait(100);
        if (!shown)
            both.view.hide();
        const auto writeInText = [&both](int line, const QString& words) {
            QTextCursor cursor(both.text->document()->findBlockByNumber(line));
            cursor.insertText(words);
        };
        const auto writeInSource = [&both](const QString& before, const QString& words) {
            QTextCursor cursor(both.source->document());
            both.source->goTo(both.source->text().indexOf(before));
            cursor.setPosition(both.source->textCursor().position());
            cursor.insertText(words);
        };
        const auto wait = [settle] {
            if (settle >= 0)
                QTest::qWait(settle);
        };
        if (!sourceFirst)
            writeInText(0, u"متن"_s);
        writeInSource(u"ثان"_s, u"مصدر"_s);
        wait();
        if (sourceFirst)
            writeInText(0, u"متن"_s);
        wait();
        writeInText(1, u"وسط"_s); // the line that was written to in the source
        writeInSource(u"عنوان"_s, u"آخر"_s);
        wait();
        both.session->flush();
        for (const QByteArray& said :
             {both.body(), writeBody(both.text->article().blocks(), {Direction::RightToLeft, u"ar"_s})}) {
            for (const QString& word : {u"متنأول"_s, u"مصدر"_s, u"وسط"_s, u"آخرعنوان"_s})
                QVERIFY2(QString::fromUtf8(said).count(word) == 1, qPrintable(QString::fromUtf8(said)));
        }
        both.view.show();
        QCOMPARE(both.source->text().toUtf8(), both.body());
        while (both.text->document()->isUndoAvailable())
            both.session->undoText();
        QCOMPARE(both.body(), twoParagraphs);
    }

    void twoHandsAtOnceLoseNoLetter()
    {
        QRandomGenerator random(4);
        const auto below = [&random](qsizetype end) { return qsizetype(random.bounded(int(end))); };
        Both both(twoParagraphs);
        QStringList words;
        for (int i = 0; i < 300; ++i) {
            words += u"k%1k"_s.arg(i);
            const QString fresh = u' ' + words.last() + u' ';
            if (below(2) == 0) {
                QTextCursor cursor(both.text->document());
                cursor.setPosition(int(below(both.text->document()->characterCount() - 1)));
                cursor.movePosition(QTextCursor::StartOfWord);
                cursor.insertText(fresh);
            } else { // before a word, so that no tag breaks
                const QString shown = both.source->text();
                const QList<qsizetype> places{shown.indexOf(u"أول"_s), shown.indexOf(u"ثان"_s),
                                              shown.indexOf(u"عنوان"_s)};
                both.source->goTo(places[below(3)]);
                both.source->textCursor().insertText(fresh);
            }
            if (below(4) == 0)
                QTest::qWait(int(below(40)));
        }
        both.session->flush();
        const QString said = QString::fromUtf8(both.body());
        for (const QString& word : std::as_const(words))
            QVERIFY2(said.count(word) == 1, qPrintable(word + u" in "_s + said));
        QCOMPARE(both.source->text(), said);
    }

    /// A draft shows what it said and holds what was typed. Whoever writes in it as text replaces its bytes;
    /// undo brings every one of them back.
    void undoInTheTextBringsADraftBack_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("broken"); // put before «ثان»
        QTest::addColumn<int>("deed");
        for (const QString& broken : {u"<b class='x' "_s, u"<!-- "_s, u"<b><i>"_s, u"<table><tr>"_s}) {
            for (int deed = 0; deed < deeds().size(); ++deed) {
                QTest::addRow("%s: %s", qPrintable(broken), deeds()[deed].name)
                    << twoParagraphs << broken << deed;
                QTest::addRow("%s in a list: %s", qPrintable(broken), deeds()[deed].name)
                    << u"<p >أول</p>\n<ul  >\n<li>ثان</li>\n  <li>ثالث</li>\n</ul>\n"_s.toUtf8() << broken
                    << deed;
            }
        }
    }
    void undoInTheTextBringsADraftBack()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, broken);
        QFETCH(const int, deed);
        Both both(body);
        both.typeAt(QString::fromUtf8(body).indexOf(u"ثان"_s), broken);
        both.session->flush();
        const QByteArray drafted = both.body();
        QVERIFY(drafted.contains(broken.toUtf8()));
        QVERIFY(std::ranges::any_of(both.blocks(), &Block::isDraft));
        const Blocks blocks = both.blocks();
        both.editor->activateWindow();
        both.editor->focusText();
        both.caretTo(1, 2);
        deeds()[deed].run(both);
        QVERIFY(both.body() != drafted);
        QCOMPARE(both.source->text().toUtf8(), both.body());
        const QByteArray after = both.body();
        int steps = 0; // those of the hand, not the broken markup itself
        while (both.body() != drafted && ++steps < 10)
            both.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(both.body(), drafted);
        QCOMPARE(both.source->text().toUtf8(), drafted);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QCOMPARE(both.blocks()[i].isDraft, blocks[i].isDraft);
            QVERIFY(both.blocks()[i].sameContent(blocks[i]));
        }
        for (; steps > 0; --steps)
            both.session->redoText();
        QCOMPARE(both.body(), after);
        while (both.text->document()->isUndoAvailable())
            both.session->undoText();
        QCOMPARE(both.body(), body);
    }
};

QTEST_MAIN(TestTwoViews)
#include "test_two_views.moc"
