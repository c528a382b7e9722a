// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/journal/journal_page.h"

#include "moderation/journal/journal_model.h"
#include "shell/error_text.h"
#include "widgets/ask.h"
#include "widgets/style.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace warraq {

JournalPage::JournalPage(CommentDesk& desk, QWidget* parent)
    : ModerationPage(tr("Journal of decisions"), parent)
    , m_desk(desk)
    , m_model(new JournalModel(desk, this))
    , m_list(new QTreeView(this))
    , m_back(new QPushButton(tr("Go back to before this one\u2026"), this))
    , m_shift(new QPushButton(tr("Take today back\u2026"), this))
    , m_again(new QPushButton(tr("Decide again what was taken back"), this))
{
    setObjectName(QStringLiteral("journal"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setProperty("kind", QStringLiteral("table"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(title());
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(JournalModel::When, 170);
    m_list->setColumnWidth(JournalModel::Who, 160);
    m_list->setColumnWidth(JournalModel::What, 200);
    m_list->setColumnWidth(JournalModel::HowMany, 100);
    m_back->setObjectName(QStringLiteral("goBack"));
    m_shift->setObjectName(QStringLiteral("takeShift"));
    m_again->setObjectName(QStringLiteral("redo"));
    for (QPushButton* button : {m_again, m_shift, m_back})
        addButton(button);
    setContent(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showChoice);
    connect(m_model, &JournalModel::loaded, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
        showChoice();
    });
    connect(m_model, &JournalModel::failed, this,
            [this](const Error& error) { Q_EMIT happened(errorSentence(error)); });
    connect(m_back, &QPushButton::clicked, this, &JournalPage::askToGoBack);
    connect(m_shift, &QPushButton::clicked, this, &JournalPage::askForShift);
    connect(m_again, &QPushButton::clicked, &desk, &CommentDesk::redo);
    connect(&desk, &CommentDesk::countsChanged, this, &JournalPage::refresh);
    refresh();
}

void JournalPage::refresh()
{
    m_model->refresh();
}

void JournalPage::showChoice()
{
    const CommentStore::JournalLine* line = m_model->line(m_list->currentIndex().row());
    const bool mayDecide = m_desk.canDecide() && !m_desk.isBusy();
    m_back->setEnabled(mayDecide && line && m_model->stepsDownTo(m_list->currentIndex().row()) > 0);
    m_shift->setEnabled(mayDecide && m_model->rowCount() > 0);
    m_again->setEnabled(mayDecide);
}

void JournalPage::askToGoBack()
{
    const int row = m_list->currentIndex().row();
    const CommentStore::JournalLine* line = m_model->line(row);
    if (!line)
        return;
    ask(this,
        {.title = tr("Go back to before this decision?"),
         .text = tr("%Ln decision(s) are taken back. Each can be decided again.", nullptr,
                    m_model->stepsDownTo(row)),
         .detail = {},
         .answers = {tr("Leave them"), tr("Take them back")},
         .dangerousAnswer = 1},
        [this, first = line->decision.id](int answer) {
            if (answer == 1)
                m_desk.undoDownTo(first);
        });
}

void JournalPage::askForShift()
{
    const QDateTime morning = m_desk.context().clock.now().toLocalTime().date().startOfDay();
    m_desk.read(
        this, [morning](CommentStore& store) { return store.firstDecisionSince(morning); },
        [this](const Result<std::optional<DecisionId>>& first) {
            if (!first || !*first) {
                Q_EMIT happened(tr("Nothing was decided today"));
                return;
            }
            ask(this,
                {.title = tr("Take all of today back?"),
                 .text = tr("Every decision made on this machine since midnight is taken back, step by step. "
                            "Each can be decided again."),
                 .detail = {},
                 .answers = {tr("Leave them"), tr("Take them back")},
                 .dangerousAnswer = 1},
                [this, first = **first](int answer) {
                    if (answer == 1)
                        m_desk.undoDownTo(first);
                });
        });
}

} // namespace warraq
