// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/rules_page.h"

#include "comments/rules/analysis.h"
#include "comments/rules/rule_surroundings.h"
#include "moderation/rules/dry_run_panel.h"
#include "moderation/rules/example_panel.h"
#include "moderation/rules/insight_keeper.h"
#include "moderation/rules/own_rule_form.h"
#include "moderation/rules/rule_row.h"
#include "moderation/rules/rule_words.h"
#include "moderation/rules/samples_page.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace warraq {
namespace {

constexpr int sideWidth = 340;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = fontFor(TextRole::Base);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setFont(fontFor(TextRole::Small));
    setTone(label, QStringLiteral("muted"));
    return label;
}

/// A scrolling column on `ground`.
QVBoxLayout* scrolled(QWidget* parent, QHBoxLayout& line, int stretch, int width = 0)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    if (width > 0)
        area->setFixedWidth(width);
    auto* inside = new QWidget(area);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::m, space::l);
    column->setSpacing(space::m);
    area->setWidget(inside);
    line.addWidget(area, stretch);
    return column;
}

/// A card with a column in it, put into `column`.
QVBoxLayout* cardIn(QVBoxLayout& column, const QString& title)
{
    auto* card = new Card(column.parentWidget());
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::l, space::m, space::l, space::m);
    inside->setSpacing(space::s);
    inside->addWidget(heading(title, card));
    column.addWidget(card);
    return inside;
}

} // namespace

RulesPage::RulesPage(CommentDesk& desk, InsightKeeper& keeper, QWidget* parent)
    : ModerationPage(tr("Rules"), parent)
    , m_desk(desk)
    , m_keeper(keeper)
    , m_banner(new Banner(this))
    , m_save(new QPushButton(tr("Save the rules"), this))
{
    m_worker.setMaxThreadCount(1);
    setObjectName(QStringLiteral("rules"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setEnabled(false);
    setButtonKind(m_save, "primary");
    addButton(m_save);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_banner);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::l);
    column->addLayout(line, 1);
    makeMain(*scrolled(content, *line, 1));
    makeSide(*scrolled(content, *line, 0, sideWidth));
    setContent(content);
    connect(m_save, &QPushButton::clicked, this, &RulesPage::askToSave);
    read();
}

RulesPage::~RulesPage()
{
    m_cancel.cancel();
    m_worker.clear();
    finishJobs(m_worker);
}

template <class Work, class Done>
void RulesPage::job(Work work, Done done)
{
    runJob(this, std::move(work), std::move(done), &m_worker);
}

void RulesPage::makeThreshold(QVBoxLayout& column)
{
    QVBoxLayout& card = *cardIn(column, tr("What a score means"));
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_holdFrom = new QSpinBox(this);
    m_holdFrom->setObjectName(QStringLiteral("holdFrom"));
    m_holdFrom->setRange(-1'000, 1'000);
    m_holdFrom->setMaximumWidth(84);
    m_holdFrom->setAccessibleName(tr("Held from this score"));
    line->addWidget(new QLabel(tr("Would be held from a score of"), this));
    line->addWidget(m_holdFrom);
    line->addWidget(new QLabel(tr("and approved below it."), this));
    line->addStretch(1);
    card.addLayout(line);
    card.addWidget(
        caption(tr("All rules look at every comment, and each one that speaks adds its weight. Nothing is "
                   "decided by it: the score says what to look at first."),
                this));
    connect(m_holdFrom, &QSpinBox::valueChanged, this, &RulesPage::note);
}

void RulesPage::makeMain(QVBoxLayout& column)
{
    makeThreshold(column);
    QVBoxLayout& ownCard = *cardIn(column, tr("Rules of your own"));
    m_own = new QVBoxLayout;
    m_own->setSpacing(0);
    ownCard.addLayout(m_own);
    auto* add = new QPushButton(tr("Add a rule\u2026"), this);
    add->setObjectName(QStringLiteral("add"));
    setButtonKind(add, "link");
    ownCard.addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, [this] { editOwn({}); });
    for (const RuleGroup group :
         {RuleGroup::Content, RuleGroup::Person, RuleGroup::Truth, RuleGroup::Shape}) {
        QVBoxLayout& card = *cardIn(column, groupTitle(group));
        for (const RuleKind& kind : ruleKinds()) {
            if (kind.group != group)
                continue;
            auto* row = new RuleRow(kind, this);
            m_rows.append(row);
            card.addWidget(row);
            connect(row, &RuleRow::changed, this, &RulesPage::note);
        }
        if (group != RuleGroup::Person)
            continue;
        card.addWidget(
            caption(tr("Nobody else may write under these names, one on each line; the people of the "
                       "newsroom are known already:"),
                    this));
        m_names = new QPlainTextEdit(this);
        m_names->setObjectName(QStringLiteral("names"));
        m_names->setProperty("kind", QStringLiteral("field"));
        m_names->setFixedHeight(64);
        m_names->setAccessibleName(tr("Protected names"));
        followWindowDirection(m_names);
        card.addWidget(m_names);
        connect(m_names, &QPlainTextEdit::textChanged, this, &RulesPage::note);
    }
    column.addStretch(1);
}

void RulesPage::makeSide(QVBoxLayout& column)
{
    m_dryRun = new DryRunPanel(m_desk, this);
    cardIn(column, tr("Before you save"))->addWidget(m_dryRun);
    m_example = new ExamplePanel(this);
    cardIn(column, tr("An example"))->addWidget(m_example);
    QVBoxLayout& card = *cardIn(column, tr("What is waiting"));
    card.addWidget(caption(
        tr("A rule that rejects does nothing by itself. Here what waits for its first decision and is "
           "rejected by a rule becomes spam, in one step that can be taken back."),
        this));
    m_apply = new QPushButton(tr("Apply to what is waiting"), this);
    m_apply->setObjectName(QStringLiteral("apply"));
    card.addWidget(m_apply, 0, Qt::AlignLeading);
    column.addStretch(1);
    connect(m_apply, &QPushButton::clicked, this, &RulesPage::applyToWaiting);
    connect(m_dryRun, &DryRunPanel::samplesWanted, this,
            [this](const QString& title, const QList<CommentId>& ids) {
                Q_EMIT pageWanted(new SamplesPage(m_desk, title, ids));
            });
}

void RulesPage::read()
{
    const Project* project = &m_desk.context().project; // outlives this, and this waits for the worker
    job(
        [project]() -> Result<Read> {
            auto loaded = loadRules(project->folder());
            if (!loaded)
                return passOn(loaded);
            auto around = surroundingsOf(*project, loaded->rules);
            if (!around)
                return passOn(around);
            return Read{std::move(*loaded), std::move(*around)};
        },
        [this](const Result<Read>& result) {
            if (!result) {
                m_banner->show(Banner::Kind::Error, errorSentence(result.error()), {},
                               errorDetail(result.error()), false);
                return;
            }
            m_loaded = result->loaded;
            m_around = result->around;
            m_ready = true;
            showRules(m_loaded.rules);
        });
}

void RulesPage::refresh()
{
    if (!isChanged())
        read();
}

void RulesPage::showRules(const RuleSet& rules)
{
    m_showing = true;
    m_form = rules;
    m_holdFrom->setValue(qRound(rules.holdFrom));
    m_names->setPlainText(rules.names.join(u'\n'));
    for (RuleRow* row : std::as_const(m_rows)) {
        for (const Rule& rule : rules.rules) {
            if (rule.id == row->objectName())
                row->show(rule);
        }
    }
    showOwn(rules.own);
    m_showing = false;
    note();
}

void RulesPage::showOwn(const QList<OwnRule>& own)
{
    for (OwnRuleRow* row : std::as_const(m_ownRows))
        row->deleteLater(); // one of them may have asked for it
    m_ownRows.clear();
    for (const OwnRule& rule : own) {
        auto* row = new OwnRuleRow(rule, this);
        m_ownRows.append(row);
        m_own->addWidget(row);
        connect(row, &OwnRuleRow::changed, this, &RulesPage::note);
        connect(row, &OwnRuleRow::editWanted, this, [this, row] { editOwn(row->rule()); });
        connect(row, &OwnRuleRow::removalWanted, this, [this, id = rule.id] {
            RuleSet rules = this->rules();
            rules.own.removeIf([&id](const OwnRule& each) { return each.id == id; });
            showRules(rules);
        });
    }
}

void RulesPage::editOwn(const OwnRule& rule)
{
    auto* form = new OwnRuleForm(rule, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] {
        RuleSet rules = this->rules();
        OwnRule made = form->rule();
        const auto known =
            std::ranges::find_if(rules.own, [&made](const OwnRule& each) { return each.id == made.id; });
        if (made.id.isEmpty())
            made.id = QUuid::createUuid().toString(QUuid::Id128).left(12);
        if (known != rules.own.end())
            *known = made;
        else
            rules.own.append(made);
        showRules(rules);
    });
    form->open();
}

RuleSet RulesPage::rules() const
{
    RuleSet rules = m_form;
    if (qRound(rules.holdFrom) != m_holdFrom->value())
        rules.holdFrom = m_holdFrom->value();
    rules.names.clear();
    for (const QString& name : m_names->toPlainText().split(u'\n')) {
        if (!name.trimmed().isEmpty())
            rules.names.append(name.trimmed());
    }
    for (Rule& rule : rules.rules) {
        for (const RuleRow* row : m_rows) {
            if (row->objectName() == rule.id)
                rule = row->rule();
        }
    }
    rules.own.clear();
    for (const OwnRuleRow* row : m_ownRows)
        rules.own.append(row->rule());
    return rules;
}

bool RulesPage::isChanged() const
{
    return m_ready && rules() != m_loaded.rules;
}

void RulesPage::note()
{
    if (m_showing || !m_ready)
        return;
    const RuleSet present = rules();
    const bool changed = present != m_loaded.rules;
    m_save->setEnabled(changed && m_desk.canDecide());
    m_apply->setEnabled(!changed && m_loaded.rules.decides() && m_desk.canDecide());
    m_apply->setToolTip(changed ? tr("Save the rules first") : QString());
    m_dryRun->setRules(m_loaded.rules, present);
    m_example->setRules(present, m_around);
}

void RulesPage::askToSave()
{
    if (m_dryRun->isTried()) {
        save(rules());
        return;
    }
    m_banner->show(Banner::Kind::Info, tr("These rules were not tried on your comments yet."),
                   {{tr("Try them first"),
                     [this] {
                         m_banner->dismiss();
                         m_dryRun->run();
                     }},
                    {tr("Save without trying"), [this] { save(rules()); }}});
}

void RulesPage::save(const RuleSet& rules)
{
    m_save->setEnabled(false);
    job([folder = m_desk.context().project.folder(), rules,
         hash = m_loaded.hash] { return saveRules(folder, rules, hash); },
        [this, rules](const Result<QString>& hash) {
            if (hash) {
                saved(rules, *hash);
                return;
            }
            note();
            m_banner->show(Banner::Kind::Error, errorSentence(hash.error()), {}, errorDetail(hash.error()));
        });
}

void RulesPage::saved(const RuleSet& rules, const QString& hash)
{
    const RuleSet before = std::exchange(m_loaded.rules, rules);
    m_loaded.hash = hash;
    m_before = before;
    showRules(rules);
    m_keeper.rulesChanged();
    Q_EMIT happened(tr("The rules are saved; all comments are being looked at again."));
    m_banner->show(Banner::Kind::Info, tr("The rules are saved."), {{tr("Take it back"), [this] {
                                                                         if (m_before)
                                                                             save(*m_before);
                                                                     }}});
}

void RulesPage::applyToWaiting()
{
    m_apply->setEnabled(false);
    const Project* project = &m_desk.context().project;
    job(
        [project, rules = m_loaded.rules, clock = &m_desk.context().clock,
         cancel = m_cancel]() -> Result<qint64> {
            const auto around = surroundingsOf(*project, rules);
            if (!around)
                return passOn(around);
            const auto decision = decideByRules(project->folder(), Judge(rules, *around), *clock, cancel);
            if (!decision)
                return passOn(decision);
            return *decision ? (*decision)->from.size() : 0;
        },
        [this](const Result<qint64>& decided) {
            note();
            if (!decided) {
                m_banner->show(Banner::Kind::Error, errorSentence(decided.error()), {},
                               errorDetail(decided.error()));
                return;
            }
            if (*decided > 0)
                m_desk.reload();
            m_banner->show(Banner::Kind::Info,
                           tr("Put among the spam: %Ln comment(s).", nullptr, int(*decided)),
                           *decided > 0 ? QList<Banner::Choice>{{tr("Take it back"),
                                                                 [this] {
                                                                     m_banner->dismiss();
                                                                     m_desk.undo();
                                                                 }}}
                                        : QList<Banner::Choice>{});
        });
}

bool RulesPage::mayLeave()
{
    if (!isChanged())
        return true;
    m_banner->show(Banner::Kind::Warning, tr("The rules were changed and not saved."),
                   {{tr("Save the rules"), [this] { askToSave(); }}, {tr("Discard the changes"), [this] {
                                                                          m_banner->dismiss();
                                                                          showRules(m_loaded.rules);
                                                                          leave();
                                                                      }}});
    return false;
}

} // namespace warraq
