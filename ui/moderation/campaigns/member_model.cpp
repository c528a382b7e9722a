// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/campaigns/member_model.h"

#include "comments/comment_truth.h"
#include "moderation/comment_queue.h"
#include "text/direction.h"

namespace warraq {

QString shownLine(const QString& text)
{
    return cleanedText(text).simplified();
}

CampaignMember campaignMember(const Comment& comment, const QString& common, const QString& article)
{
    CampaignMember member;
    member.comment = comment;
    member.author = shownLine(comment.author);
    member.text = shownLine(comment.text());
    member.article = article;
    member.same = member.text == common;
    if (member.same)
        return member;
    for (const WordChange& change : compareTexts(common, member.text)) {
        if (change.kind == WordChange::Kind::Words && change.afterLength > 0)
            member.own.emplaceBack(change.afterOffset, change.afterLength);
    }
    return member;
}

void MemberModel::reset(const QList<CampaignMember>& members, bool complete)
{
    m_complete = complete;
    m_asked = false;
    if (members == m_members)
        return;
    beginResetModel();
    m_members = members;
    endResetModel();
}

void MemberModel::append(const QList<CampaignMember>& members, bool complete)
{
    m_complete = complete;
    m_asked = false;
    if (members.isEmpty())
        return;
    beginInsertRows({}, int(m_members.size()), int(m_members.size() + members.size()) - 1);
    m_members += members;
    endInsertRows();
}

const CampaignMember* MemberModel::member(int row) const
{
    return row >= 0 && row < m_members.size() ? &m_members[row] : nullptr;
}

bool MemberModel::belongs(int row) const
{
    const CampaignMember* shown = member(row);
    return shown && !m_exceptions.contains(shown->comment.id);
}

void MemberModel::toggle(int row)
{
    setData(index(row), belongs(row) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void MemberModel::forgetExceptions()
{
    m_exceptions.clear();
    if (!m_members.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_members.size()) - 1));
    Q_EMIT exceptionsChanged();
}

int MemberModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

QVariant MemberModel::data(const QModelIndex& index, int role) const
{
    const CampaignMember* shown = member(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::CheckStateRole:
        return belongs(index.row()) ? Qt::Checked : Qt::Unchecked;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{isolated(shown->author), isolated(shown->text)};
        if (role == Qt::AccessibleTextRole && shown->comment.status != CommentStatus::Pending)
            parts.append(decisionLabel(shown->comment.status));
        return parts.join(QStringLiteral(": "));
    }
    default:
        return {};
    }
}

bool MemberModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const CampaignMember* shown = member(index.row());
    if (!shown || role != Qt::CheckStateRole)
        return false;
    if (value.toInt() == Qt::Checked)
        m_exceptions.remove(shown->comment.id);
    else
        m_exceptions.insert(shown->comment.id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT exceptionsChanged();
    return true;
}

Qt::ItemFlags MemberModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

bool MemberModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_asked;
}

void MemberModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted();
}

} // namespace warraq
