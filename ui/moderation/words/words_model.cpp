// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/words_model.h"

#include "text/direction.h"
#include "text/folding.h"

#include <QLocale>

namespace warraq {

QString actionText(const WordEntry& entry)
{
    if (entry.allowed)
        return WordsModel::tr("Allowed");
    switch (entry.action) {
    case WordAction::Highlight:
        return WordsModel::tr("Highlight");
    case WordAction::Flag:
        return WordsModel::tr("Flag");
    case WordAction::Hold:
        return WordsModel::tr("Hold");
    case WordAction::Reject:
        return WordsModel::tr("Reject");
    }
    return {};
}

QStringList modeTexts(WordModes modes)
{
    QStringList texts;
    if (modes.testFlag(WordMode::Phrase))
        texts.append(WordsModel::tr("phrase"));
    if (modes.testFlag(WordMode::Clitics))
        texts.append(WordsModel::tr("attached letters"));
    if (modes.testFlag(WordMode::Spaced))
        texts.append(WordsModel::tr("letters apart"));
    if (modes.testFlag(WordMode::Dotless))
        texts.append(WordsModel::tr("without dots"));
    if (modes.testFlag(WordMode::Arabizi))
        texts.append(WordsModel::tr("in Latin letters"));
    return texts;
}

WordsModel::WordsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void WordsModel::setEntries(const QList<WordEntry>& entries)
{
    if (entries.size() != m_entries.size()) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (int row = 0; row < entries.size(); ++row) {
        if (entries[row] == m_entries[row])
            continue;
        m_entries[row] = entries[row];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void WordsModel::setCounts(const std::optional<QHash<QString, qint64>>& counts)
{
    m_counts = counts;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Comments), index(int(m_entries.size()) - 1, Comments));
}

int WordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int WordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WordsModel::text(const WordEntry& entry, int column) const
{
    switch (column) {
    case Word:
        return isolated(entry.word);
    case Modes:
        return modeTexts(entry.modes).join(QStringLiteral(" · "));
    case Action:
        return actionText(entry);
    case Weight:
        return entry.allowed ? QString() : QLocale().toString(entry.weight);
    case Comments:
        return m_counts && !entry.allowed ? QLocale().toString(m_counts->value(entry.word)) : QString();
    default:
        return {};
    }
}

QVariant WordsModel::sortValue(const WordEntry& entry, int column) const
{
    switch (column) {
    case Word:
        return folded(entry.word);
    case Modes:
        return int(entry.modes);
    case Action:
        return entry.allowed ? -1 : int(entry.action);
    case Weight:
        return entry.weight;
    default:
        return m_counts ? m_counts->value(entry.word) : 0;
    }
}

QVariant WordsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const WordEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return entry.note.isEmpty() ? QVariant() : isolated(entry.note);
    case sortRole:
        return sortValue(entry, index.column());
    default:
        return {};
    }
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeading);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Word or phrase");
    case Modes:
        return tr("Also found");
    case Action:
        return tr("Action");
    case Weight:
        return tr("Weight");
    default:
        return tr("Comments");
    }
}

WordsProxy::WordsProxy(WordsModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    setSortRole(WordsModel::sortRole);
}

void WordsProxy::setSearch(const QString& words)
{
    m_key = folded(words.simplified());
    invalidateFilter();
}

bool WordsProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    const WordEntry& entry = m_model->entries().at(row);
    return m_key.isEmpty() || folded(entry.word).contains(m_key) || folded(entry.note).contains(m_key);
}

} // namespace warraq
