// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/abbreviation_dialog.h"
#include "editor/text_chooser.h"
#include "editor/typing_aids.h"
#include "editor_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

AbbreviationList deskList()
{
    AbbreviationList list;
    list.entries = {{u"UN*"_s, u"الأمم المتحدة"_s, {}, {}},
                    {u"ا.م.*"_s, u"الأمم المتحدة"_s, {}, {}},
                    {u"sig*"_s, u"سطر أول\nسطر ثان"_s, {}, {}},
                    {{}, u"للاتصال بالتحرير\nهاتف الغرفة"_s, u"خاتمة"_s, {}}};
    return list;
}

/// A command of the editor by its English name, wherever its menu is.
QAction* command(const EditorFixture& fixture, const char* english)
{
    const QString text = QCoreApplication::translate("warraq::WritingAids", english);
    std::function<QAction*(const QList<QAction*>&)> find = [&](const QList<QAction*>& actions) -> QAction* {
        for (QAction* action : actions) {
            if (action->menu()) {
                if (QAction* inside = find(action->menu()->actions()))
                    return inside;
            } else if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    };
    QAction* found = find(fixture.editor->commands());
    if (!found)
        qFatal("no command %s", english);
    return found;
}

} // namespace

class TestTypingAids : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void quotesByRole()
    {
        EditorFixture fixture;
        fixture.type(u"قال: \"كتب \"انتهى\" لـ\"المدن\"\"."_s);
        QCOMPARE(fixture.line(0), u"قال: «كتب “انتهى” لـ“المدن”»."_s);
        QCOMPARE(plainText(fixture.blocks()), fixture.line(0));
    }

    void quotesByTheParagraphsLanguage()
    {
        EditorFixture fixture;
        fixture.type(u"He said \"it's 'fine'\"\n"_s);
        QCOMPARE(fixture.line(0), u"He said “it’s ‘fine’”"_s);
        fixture.type(u"\"نعم\""_s);
        QCOMPARE(fixture.line(1), u"«نعم»"_s); // Arabic from its first letter on
        QVERIFY(fixture.isRight(1));
    }

    void undoGivesTheStraightQuoteBack()
    {
        EditorFixture fixture;
        fixture.type(u"قال \""_s);
        QCOMPARE(fixture.line(0), u"قال «"_s);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.line(0), u"قال \""_s);
        fixture.type(u"نعم"_s);
        QCOMPARE(fixture.line(0), u"قال \"نعم"_s);
        fixture.type(u"\""_s);
        QVERIFY(fixture.line(0) != u"قال \"نعم\""_s);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.line(0), u"قال \"نعم\""_s);
        fixture.key(Qt::Key_Backspace); // only the next key takes back; this one deletes
        QCOMPARE(fixture.line(0), u"قال \"نعم"_s);
    }

    void typingGoesOnInAStepOfItsOwn()
    {
        EditorFixture fixture;
        fixture.type(u"قال \"نعم ثم"_s);
        QCOMPARE(fixture.line(0), u"قال «نعم ثم"_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قال «"_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قال \""_s);
        fixture.text->redo();
        fixture.text->redo();
        QCOMPARE(fixture.line(0), u"قال «نعم ثم"_s);
        // Backspace after anything else is Backspace.
        fixture.type(u" \""_s);
        fixture.key(Qt::Key_Left);
        fixture.key(Qt::Key_Right);
        fixture.key(Qt::Key_Backspace);
        QVERIFY(!fixture.line(0).contains(u'"'));
    }

    void neitherInCodeNorInAddresses()
    {
        EditorFixture fixture(u"<p>نص <code>x = 12</code></p>\n"_s.toUtf8());
        fixture.text->aids().setRules({{}, DigitPolicy::ArabicIndic, u"ar"_s, {}});
        fixture.caretTo(0, 9);
        fixture.type(u"\"3"_s);
        QCOMPARE(fixture.line(0), u"نص x = 12\"3"_s);
        EditorFixture other;
        other.text->aids().setRules({{}, DigitPolicy::ArabicIndic, u"ar"_s, {}});
        other.type(u"في https://a.example/2?q=1 و5G و25"_s);
        QCOMPARE(other.line(0), u"في https://a.example/2?q=1 و5G و٢٥"_s);
    }

    void digitsByTheDesk()
    {
        EditorFixture fixture;
        fixture.text->aids().setRules({{}, DigitPolicy::ArabicIndic, u"ar"_s, {}});
        fixture.type(u"ارتفع 3.5% إلى 1,200.\n"_s);
        QCOMPARE(fixture.line(0), u"ارتفع ٣٫٥٪ إلى ١٬٢٠٠."_s);
        fixture.type(u"Port 12"_s); // an English paragraph keeps what was typed
        QCOMPARE(fixture.line(1), u"Port 12"_s);
        fixture.text->undo();
        fixture.text->undo();
        QVERIFY(!fixture.line(0).contains(u'3'));
    }

    void abbreviationsExpand()
    {
        EditorFixture fixture;
        fixture.text->aids().setAbbreviations(deskList());
        fixture.type(u"قالت UN* إن"_s);
        QCOMPARE(fixture.line(0), u"قالت الأمم المتحدة إن"_s);
        fixture.type(u" لـUN*،"_s);
        QCOMPARE(fixture.line(0), u"قالت الأمم المتحدة إن للأمم المتحدة،"_s);
        fixture.key(Qt::Key_Backspace);
        QCOMPARE(fixture.line(0), u"قالت الأمم المتحدة إن لـUN*،"_s);
        fixture.type(u" ا.م.*\nبعد"_s);
        QCOMPARE(fixture.line(0), u"قالت الأمم المتحدة إن لـUN*، الأمم المتحدة"_s);
        QCOMPARE(fixture.line(1), u"بعد"_s);
        QCOMPARE(fixture.blocks().size(), 2);
    }

    void anExpansionIsAnUndoStep()
    {
        EditorFixture fixture;
        fixture.text->aids().setAbbreviations(deskList());
        fixture.type(u"قالت UN* إن"_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قالت الأمم المتحدة "_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قالت UN* "_s);
        fixture.type(u"إن"_s);
        QCOMPARE(fixture.line(0), u"قالت UN* إن"_s);
    }

    void aLongTextComesAsParagraphs()
    {
        EditorFixture fixture;
        fixture.text->aids().setAbbreviations(deskList());
        fixture.type(u"قبل sig* بعد"_s);
        QCOMPARE(fixture.line(0), u"قبل سطر أول"_s);
        QCOMPARE(fixture.line(1), u"سطر ثان بعد"_s);
        QVERIFY(fixture.isRight(1));
        fixture.text->undo();
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"قبل sig* "_s);
        QCOMPARE(fixture.blocks().size(), 1);
    }

    void aReadyTextFromTheList()
    {
        EditorFixture fixture;
        fixture.text->aids().setAbbreviations(deskList());
        fixture.type(u"نص "_s);
        fixture.key(Qt::Key_J, Qt::ControlModifier);
        auto* chooser = fixture.text->findChild<TextChooser*>();
        QVERIFY(chooser);
        auto* words = chooser->findChild<QLineEdit*>();
        auto* list = chooser->findChild<QListWidget*>();
        QCOMPARE(list->count(), 4);
        words->setText(u"خاتمه"_s); // folded
        QCOMPARE(list->count(), 1);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(fixture.line(0), u"نص للاتصال بالتحرير"_s);
        QCOMPARE(fixture.line(1), u"هاتف الغرفة"_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), u"نص "_s);
    }

    void theDesksListIsKeptInItsFile()
    {
        EditorFixture fixture;
        command(fixture, "Abbreviations and ready texts of the desk…")->trigger();
        auto* dialog = fixture.editor->findChild<AbbreviationDialog*>();
        QVERIFY(dialog);
        const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
        fields[0]->setFocus();
        QTest::keyClicks(fields[0], u"AP*"_s);
        dialog->findChild<QTextEdit*>()->setPlainText(u"أسوشيتد برس"_s);
        // A colleague adds one meanwhile.
        QVERIFY(saveAbbreviations(fixture.project->folder(), deskList(), {}));
        dialog->accept();
        const auto stored = loadAbbreviations(fixture.project->folder());
        QVERIFY(stored);
        QCOMPARE(stored->list.entries.size(), 5);
        QCOMPARE(stored->list.entries.last().text, u"أسوشيتد برس"_s);
        fixture.editor->focusText();
        fixture.type(u"وكالة AP* و"_s);
        QCOMPARE(fixture.line(0), u"وكالة أسوشيتد برس و"_s);
    }

    void digitsTatweelAndTashkeelOfASelectionOrTheArticle()
    {
        EditorFixture fixture(
            u"<p>عُلِمَ <strong>العـــراق 12</strong> لـ«المدن» <code>x1</code></p>\n<p dir=\"ltr\">Port 12</p>\n"_s
                .toUtf8());
        const QString before = fixture.line(0);
        command(fixture, "Digits: Arabic-Indic (١٢٣)")->trigger();
        QVERIFY(fixture.line(0).contains(u"١٢"_s) && fixture.line(0).contains(u"x1"_s));
        QCOMPARE(fixture.line(1), u"Port 12"_s);
        fixture.text->undo();
        QCOMPARE(fixture.line(0), before);
        command(fixture, "Take decorative tatweel away")->trigger();
        command(fixture, "Take all tashkeel away")->trigger();
        QVERIFY(fixture.line(0).startsWith(u"علم العراق 12 لـ«المدن» "_s));
        const Blocks& blocks = fixture.blocks();
        QVERIFY(std::ranges::any_of(blocks[0].runs,
                                    [](const Run& run) { return run.bold && run.text == u"العراق 12"_s; }));
        fixture.text->undo();
        fixture.text->undo();
        QCOMPARE(fixture.line(0), before);
        QVERIFY(fixture.blocks()[0].original.has_value());
        fixture.select(0, 0, 6); // one word
        command(fixture, "Take all tashkeel away")->trigger();
        command(fixture, "Take all tatweel away")->trigger();
        QCOMPARE(fixture.line(0), QString(before).replace(u"عُلِمَ"_s, u"علم"_s));
    }

    void charactersByCommand()
    {
        EditorFixture fixture;
        fixture.type(u"ب"_s);
        command(fixture, "Fatha ◌َ")->trigger();
        fixture.key(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        command(fixture, "Right-to-left mark (RLM)")->trigger();
        QCOMPARE(fixture.line(0), u"ب\u064e\u00a0\u200f"_s);
    }
};

QTEST_MAIN(TestTypingAids)
#include "test_typing_aids.moc"
