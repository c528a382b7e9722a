// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "comments/comment.h"
#include "text/text_compare.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

namespace warraq {

/// A member of a wave as its row shows it. Made on the worker.
struct CampaignMember
{
    Comment comment;
    QString author;
    QString text; ///< without what hides in it, one line
    QString article;
    QList<std::pair<qsizetype, qsizetype>> own; ///< where its words differ: offset and length, whole words
    bool same = false;                          ///< says what most say, word for word

    bool operator==(const CampaignMember& other) const
    {
        return comment.id == other.comment.id && comment.status == other.comment.status && text == other.text;
    }
};
/// `common`: the commonest text, as shownLine() has it.
[[nodiscard]] CampaignMember campaignMember(const Comment& comment, const QString& common,
                                            const QString& article);
[[nodiscard]] QString shownLine(const QString& text);

/// The members that were read so far; a tick says that one belongs to the wave.
class MemberModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void reset(const QList<CampaignMember>& members, bool complete);
    void append(const QList<CampaignMember>& members, bool complete);
    [[nodiscard]] const CampaignMember* member(int row) const;
    [[nodiscard]] bool belongs(int row) const;
    void toggle(int row);
    [[nodiscard]] const QSet<CommentId>& exceptions() const { return m_exceptions; }
    void forgetExceptions();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();
    void exceptionsChanged();

private:
    QList<CampaignMember> m_members;
    QSet<CommentId> m_exceptions;
    bool m_complete = true;
    bool m_asked = false;
};

class MemberDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MemberDelegate(const Clock& clock, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    static void paintDecision(QPainter& painter, CommentStatus status, const QRectF& words, qreal y,
                              const QStyleOptionViewItem& option);
    const Clock& m_clock;
};

} // namespace warraq
