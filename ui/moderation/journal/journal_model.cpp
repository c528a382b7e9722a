// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/journal/journal_model.h"

#include "moderation/comment_queue.h"
#include "moderation/reason_strip.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QLocale>
#include <QSize>

namespace warraq {
namespace {

constexpr int pageSize = 200;
constexpr int rowHeight = 34;

QString whatOf(const Decision& decision)
{
    switch (decision.kind) {
    case Decision::Kind::Decide:
        return decisionLabel(decision.to);
    case Decision::Kind::Undo:
        return JournalModel::tr("Step back (no. %1)").arg(QLocale().toString(decision.target.value()));
    case Decision::Kind::Redo:
        return JournalModel::tr("Decided again (no. %1)").arg(QLocale().toString(decision.target.value()));
    case Decision::Kind::Edit:
        return JournalModel::tr("Words changed");
    case Decision::Kind::Reply:
        return JournalModel::tr("Reply");
    case Decision::Kind::Remark:
        return JournalModel::tr("Reason given (no. %1)").arg(QLocale().toString(decision.target.value()));
    }
    return {};
}

QString whyOf(const Decision& decision)
{
    QStringList parts;
    if (!decision.reason.isEmpty())
        parts.append(reasonName(decision.reason));
    if (!decision.note.isEmpty())
        parts.append(isolated(decision.note));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

JournalModel::JournalModel(CommentDesk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void JournalModel::refresh()
{
    ++m_revision;
    m_loading = false;
    read({});
}

void JournalModel::read(DecisionId before)
{
    if (m_loading)
        return;
    m_loading = true;
    m_desk.read(
        this, [before](CommentStore& store) { return store.journalLines(pageSize, before); },
        [this, before, revision = m_revision](Result<QList<CommentStore::JournalLine>> lines) {
            if (revision != m_revision)
                return;
            m_loading = false;
            if (!lines) {
                Q_EMIT failed(lines.error());
                return;
            }
            m_complete = lines->size() < pageSize;
            if (before.isNone()) {
                beginResetModel();
                m_lines = std::move(*lines);
                endResetModel();
            } else if (!lines->isEmpty()) {
                beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines->size()) - 1);
                m_lines.append(std::move(*lines));
                endInsertRows();
            }
            Q_EMIT loaded();
        });
}

const CommentStore::JournalLine* JournalModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int JournalModel::stepsDownTo(int row) const
{
    int steps = 0;
    for (int i = 0; i <= row && i < m_lines.size(); ++i) {
        const Decision& decision = m_lines[i].decision;
        steps += decision.hasItems() && !decision.takenBack ? 1 : 0;
    }
    return steps;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString JournalModel::text(const CommentStore::JournalLine& line, int column) const
{
    const Decision& decision = line.decision;
    switch (column) {
    case When:
        return QLocale().toString(decision.at.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return isolated(decision.by);
    case What:
        return whatOf(decision);
    case HowMany:
        return decision.hasItems() ? QLocale().toString(line.count) : QString();
    case Why:
        return whyOf(decision);
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    const CommentStore::JournalLine* present = line(index.row());
    if (!present)
        return {};
    const bool over = present->decision.hasItems() && present->decision.takenBack;
    switch (role) {
    case Qt::DisplayRole:
        return text(*present, index.column());
    case Qt::ToolTipRole:
        return over ? tr("Taken back") : text(*present, index.column());
    case Qt::SizeHintRole:
        return QSize(0, rowHeight);
    case Qt::FontRole: {
        QFont font = fontFor(TextRole::Base);
        font.setStrikeOut(over && index.column() == What);
        return font;
    }
    case Qt::AccessibleTextRole:
        return over ? text(*present, index.column()) + u' ' + tr("Taken back")
                    : text(*present, index.column());
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("When"), tr("Who"), tr("Decision"), tr("Comments"), tr("Why")};
    return section >= 0 && section < Columns ? names[section] : QString();
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_loading && !m_lines.isEmpty();
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(m_lines.last().decision.id);
}

} // namespace warraq
