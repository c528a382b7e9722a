// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/insight_store.h"
#include "comments/rules/rule_file.h"
#include "gui_test.h"
#include "moderation/rules/dry_run_panel.h"
#include "moderation/rules/insight_keeper.h"
#include "moderation/rules/own_rule_form.h"
#include "moderation/rules/reason_words.h"
#include "moderation/rules/rule_words.h"
#include "moderation/rules/rules_page.h"
#include "moderation/rules/samples_page.h"
#include "moderation_fixture.h"
#include "widgets/banner.h"
#include "widgets/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

/// The rules page of a newsroom with comments, shown.
class Room : public ModerationFixture
{
public:
    explicit Room(int count = 20, bool readOnly = false)
        : ModerationFixture(withLinks(count), readOnly)
    {
        context = std::make_unique<Context>(*project, clock, u"هبة ناصر"_s, QLocale());
        desk = std::make_unique<CommentDesk>(*context);
        keeper = std::make_unique<InsightKeeper>(*desk);
        page = std::make_unique<RulesPage>(*desk, *keeper);
        page->resize(1180, 780);
        page->show();
    }
    static QList<Comment> withLinks(int count)
    {
        QList<Comment> comments = waiting(count);
        for (Comment& comment : comments) {
            if (comment.sourceId % 4 == 0)
                comment.content = "اربح https://shop.example/a";
        }
        return comments;
    }
    [[nodiscard]] bool isReady() const { return page->findChild<QSpinBox*>(u"holdFrom"_s)->value() == 20; }
    [[nodiscard]] QPushButton* button(const QString& name) const
    {
        return page->findChild<QPushButton*>(name);
    }
    /// A choice of the page's banner, by its place.
    void choose(int index) const
    {
        const auto choices = page->findChild<Banner*>()->findChildren<QPushButton*>();
        QVERIFY(index < choices.size());
        choices[index]->click();
    }
    [[nodiscard]] QSpinBox* weightOf(const QString& rule) const
    {
        const auto fields = page->findChild<QWidget*>(rule)->findChildren<QSpinBox*>();
        for (QSpinBox* field : fields) {
            if (field->objectName().isEmpty())
                return field;
        }
        return nullptr;
    }
    [[nodiscard]] RuleSet saved() const { return loadRules(project->folder())->rules; }

    std::unique_ptr<CommentDesk> desk;
    std::unique_ptr<InsightKeeper> keeper;
    std::unique_ptr<RulesPage> page;
};

} // namespace

class TestRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreTriedThenSavedThenTakenBack()
    {
        Room room;
        QTRY_VERIFY(room.isReady());
        QVERIFY(!room.button(u"save"_s)->isEnabled());
        room.weightOf(u"links"_s)->setValue(33);
        QVERIFY(room.button(u"save"_s)->isEnabled());
        QVERIFY(room.page->isChanged());
        room.button(u"save"_s)->click();
        auto* dryRun = room.page->findChild<DryRunPanel*>();
        QVERIFY(!dryRun->isTried());
        QCOMPARE(room.saved(), defaultRules()); // it asked first
        room.choose(0);                         // try them
        QTRY_VERIFY(dryRun->isTried());
        QVERIFY(room.page->isChanged());
        room.button(u"save"_s)->click();
        QTRY_COMPARE(room.saved().rule("links"_L1).weight, 33.0);
        QTRY_VERIFY(!room.page->isChanged());
        room.choose(0); // take it back
        QTRY_COMPARE(room.saved(), defaultRules());
        QTRY_COMPARE(room.weightOf(u"links"_s)->value(), 8);
    }

    void theDryRunShowsWhatItFound()
    {
        Room room;
        QTRY_VERIFY(room.isReady());
        room.weightOf(u"links"_s)->setValue(33);
        auto* dryRun = room.page->findChild<DryRunPanel*>();
        QSignalSpy wanted(room.page.get(), &ModerationPage::pageWanted);
        room.button(u"try"_s)->click();
        QTRY_VERIFY(dryRun->isTried());
        QStringList sentences;
        for (const QLabel* label : dryRun->findChildren<QLabel*>())
            sentences.append(label->text());
        QVERIFY(sentences.join(u' ').contains(QLocale().toString(5)));
        const auto buttons = dryRun->findChildren<QPushButton*>();
        QVERIFY(buttons.size() > 1);
        buttons[1]->click(); // all that would be caught
        QCOMPARE(wanted.size(), 1);
        const std::unique_ptr<ModerationPage> samples(wanted[0][0].value<ModerationPage*>());
        samples->resize(800, 600);
        samples->show();
        QTRY_COMPARE(samples->findChildren<Card*>().size(), 5);
        // Another change makes the result old.
        room.weightOf(u"links"_s)->setValue(34);
        QVERIFY(!dryRun->isTried());
    }

    void aRuleByForm()
    {
        Room room;
        QTRY_VERIFY(room.isReady());
        room.button(u"add"_s)->click();
        auto* form = room.page->findChild<OwnRuleForm*>();
        QVERIFY(form);
        auto* accept = form->findChild<QPushButton*>(u"accept"_s);
        QVERIFY(!accept->isEnabled());
        form->findChild<QLineEdit*>(u"name"_s)->setText(u"متاجر"_s);
        QVERIFY(!accept->isEnabled());
        form->findChild<QLineEdit*>(u"values"_s)->setText(u"اربح، ربح سريع; win"_s);
        QVERIFY(accept->isEnabled());
        form->findChild<QPushButton*>(u"addCondition"_s)->click();
        QVERIFY(!accept->isEnabled());
        auto* second = form->findChildren<ConditionRow*>().last();
        second->findChild<QComboBox*>(u"field"_s)->setCurrentIndex(int(RuleCondition::Field::Links));
        second->findChild<QSpinBox*>(u"number"_s)->setValue(1);
        QVERIFY(accept->isEnabled());
        accept->click();
        const RuleSet rules = room.page->rules();
        QCOMPARE(rules.own.size(), 1);
        QVERIFY(!rules.own[0].id.isEmpty());
        QCOMPARE(rules.own[0].conditions[0].values, (QStringList{u"اربح"_s, u"ربح سريع"_s, u"win"_s}));
        QCOMPARE(rules.own[0].conditions[1].test, RuleCondition::Test::AtLeast);
        QVERIFY(!checkRules(rules));
        room.page->findChild<QWidget*>(u"own"_s)->findChild<QCheckBox*>()->setChecked(false);
        QVERIFY(!room.page->rules().own[0].on);
        room.page->findChild<QWidget*>(u"own"_s)->findChild<QToolButton*>(u"remove"_s)->click();
        QVERIFY(room.page->rules().own.isEmpty());
        QVERIFY(!room.page->isChanged());
    }

    void anExampleIsExplained()
    {
        Room room;
        QTRY_VERIFY(room.isReady());
        auto* verdict = room.page->findChild<QLabel*>(u"verdict"_s);
        QVERIFY(verdict->isHidden());
        room.page->findChild<QPlainTextEdit*>(u"exampleText"_s)->setPlainText(u"قال \u202Eنص"_s);
        QVERIFY(!verdict->isHidden());
        const QString before = verdict->text();
        room.weightOf(u"override"_s)->setValue(0);
        QVERIFY(verdict->text() != before);
    }

    void unsavedChangesAreNotLost()
    {
        Room room;
        QTRY_VERIFY(room.isReady());
        QVERIFY(room.page->mayLeave());
        room.weightOf(u"caps"_s)->setValue(50);
        QSignalSpy left(room.page.get(), &ModerationPage::left);
        QVERIFY(!room.page->mayLeave());
        room.choose(1); // discard
        QCOMPARE(left.size(), 1);
        QVERIFY(!room.page->isChanged());
    }

    void aBrokenFileIsToldAndNotWrittenOver()
    {
        Room room;
        QTRY_VERIFY(room.isReady());
        writeText(rulesPath(room.project->folder()), "{\n\"format\": \"one\"}");
        room.page->refresh();
        QTRY_VERIFY(!room.page->findChild<Banner*>()->isHidden());
        room.weightOf(u"caps"_s)->setValue(50);
        QTRY_VERIFY(room.page->findChild<DryRunPanel*>());
        room.button(u"save"_s)->click();
        room.choose(1); // without trying
        QTest::qWait(300);
        QVERIFY(!loadRules(room.project->folder()));
    }

    void theKeeperLooksAtWhatIsNew()
    {
        Room room;
        const auto unseen = [&room] {
            const auto store = room.store(true);
            return InsightStore(*store).unseen().value();
        };
        QTRY_COMPARE(unseen(), 0);
        QVERIFY(room.store()->store({ModerationFixture::waiting(30).last()}));
        QCOMPARE(unseen(), 1);
        room.desk->reload();
        QTRY_COMPARE(unseen(), 0);
    }

    void nothingCanBeSavedWhereNothingMayBeWritten()
    {
        Room room(5, true);
        QTRY_VERIFY(room.isReady());
        room.weightOf(u"caps"_s)->setValue(50);
        QVERIFY(!room.button(u"save"_s)->isEnabled());
    }

    void everyRuleHasWords()
    {
        for (const RuleKind& kind : ruleKinds()) {
            const QString id = kind.id;
            QVERIFY2(ruleTitle(id) != id && !ruleTitle(id).isEmpty(), qPrintable(id));
            for (size_t i = 1; i <= kind.parameters.size(); ++i)
                QVERIFY2(ruleSentence(id).contains(u"%%1"_s.arg(i)), qPrintable(id));
            const ReasonWords words = reasonWords(id, {});
            QVERIFY2(!words.chip.isEmpty() && words.chip != id, qPrintable(id));
            QVERIFY2(!words.explanation.isEmpty() || id == u"link_spoof", qPrintable(id));
        }
        QVERIFY(reasonWords(u"own:x"_s, {{"name"_L1, u"متاجر"_s}}).chip.contains(u"متاجر"_s));
        // What a reader wrote cannot turn the sentence round.
        const QString words =
            reasonWords(u"words"_s, {{"hits"_L1, QJsonArray{QJsonObject{{"entry"_L1, u"\u202Ex"_s}}}}})
                .explanation;
        QVERIFY(!words.contains(QChar(0x202E)));
        QVERIFY(!reasonWords(u"of a later version"_s, {}).chip.isEmpty());
    }
};

WARRAQ_GUI_TEST_MAIN(TestRulesPage)
#include "test_rules_page.moc"
