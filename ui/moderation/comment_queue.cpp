// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comment_queue.h"

#include "text/direction.h"
#include "widgets/time_words.h"

#include <QTimeZone>

#include <algorithm>

namespace warraq {
namespace {

constexpr int pageSize = 40;
constexpr int mostDone = 200; ///< decided cards that stay above; older ones leave

} // namespace

QString decisionLabel(CommentStatus status)
{
    switch (status) {
    case CommentStatus::Pending:
        return CommentQueue::tr("Back in the queue");
    case CommentStatus::Approved:
        return CommentQueue::tr("Approved");
    case CommentStatus::Spam:
        return CommentQueue::tr("Marked as spam");
    case CommentStatus::Trash:
        return CommentQueue::tr("Rejected");
    }
    return {};
}

CommentRow commentRow(CommentStore& store, WordMarks& marks, Comment comment, const QString& search)
{
    CommentRow row;
    const CommentText read = commentText(comment.content);
    row.paragraphs = shownText(read.text, Direction::RightToLeft);
    row.signs = commentSigns(read, comment.author);
    row.marks = marks.marksIn(read.text, search);
    if (const auto record = store.authorRecord(comment))
        row.firstOfAuthor = record->pending + record->approved + record->spam + record->trash == 1;
    if (!comment.parent.isNone()) {
        if (const auto parent = store.comment(comment.parent))
            row.repliesTo = parent->author;
    }
    if (const auto original = store.originalText(comment.id))
        row.edited = original->has_value();
    row.revision = commentRevision(comment);
    row.comment = std::move(comment);
    return row;
}

CommentQueue::CommentQueue(CommentDesk& desk, QObject* parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_marks(std::make_shared<WordMarks>(desk.context().project.folder()))
{
    connect(&desk, &CommentDesk::decided, this, &CommentQueue::takeDecided);
    connect(&desk, &CommentDesk::takenBack, this, &CommentQueue::takeBack);
    connect(&desk, &CommentDesk::repeated, this, &CommentQueue::takeRepeated);
    connect(&desk, &CommentDesk::textChanged, this, [this](CommentId id) { readAgain(id, false); });
    connect(&desk, &CommentDesk::allTakenBack, this, &CommentQueue::refresh);
    connect(&desk, &CommentDesk::notDecided, this, [this](const QList<CommentId>& ids) {
        for (const CommentId id : ids) {
            if (const int at = rowOf(id); at >= 0) {
                setState(at, CommentRow::State::Open, m_rows[at].comment.status);
                Q_EMIT cameBack(at);
            }
        }
    });
}

void CommentQueue::show(const CommentFilter& filter)
{
    m_filter = filter;
    refresh();
}

void CommentQueue::refresh()
{
    ++m_revision;
    m_loading = false;
    readPage(std::nullopt);
}

void CommentQueue::readPage(const std::optional<CommentCursor>& after)
{
    if (m_loading)
        return;
    m_loading = true;
    m_desk.read(
        this,
        [filter = m_filter, after, marks = m_marks](CommentStore& store) -> Result<Page> {
            auto page = store.page(filter, pageSize, after);
            if (!page)
                return passOn(page);
            Page made;
            made.next = page->next;
            for (Comment& comment : page->comments)
                made.rows.append(commentRow(store, *marks, std::move(comment), filter.search));
            return made;
        },
        [this, revision = m_revision, first = !after](Result<Page> page) {
            if (revision != m_revision)
                return;
            m_loading = false;
            if (page)
                take(std::move(*page), first);
            else
                Q_EMIT failed(page.error());
        });
}

void CommentQueue::take(Page page, bool first)
{
    // What the hand decided while the page was read is not shown as undecided.
    page.rows.removeIf([this](const CommentRow& row) { return m_desk.isBeingDecided(row.comment.id); });
    m_next = page.next;
    if (first) {
        beginResetModel();
        m_rows = std::move(page.rows);
        endResetModel();
        Q_EMIT loaded();
        return;
    }
    page.rows.removeIf([this](const CommentRow& row) { return rowOf(row.comment.id) >= 0; });
    if (!page.rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows.append(std::move(page.rows));
        endInsertRows();
    }
    Q_EMIT grew();
}

const CommentRow* CommentQueue::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CommentQueue::rowOf(CommentId id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const CommentRow& row) { return row.comment.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CommentQueue::openRow(int row, int step) const
{
    for (int at = row; at >= 0 && at < m_rows.size(); at += step) {
        if (m_rows[at].state == CommentRow::State::Open)
            return at;
    }
    return -1;
}

int CommentQueue::openRows() const
{
    return int(std::ranges::count(m_rows, CommentRow::State::Open, &CommentRow::state));
}

bool CommentQueue::hasSkipped() const
{
    return std::ranges::contains(m_rows, CommentRow::State::Skipped, &CommentRow::state);
}

void CommentQueue::setState(int row, CommentRow::State state, CommentStatus decision)
{
    m_rows[row].state = state;
    m_rows[row].decision = decision;
    Q_EMIT dataChanged(index(row), index(row));
}

void CommentQueue::decide(int row, CommentStatus to)
{
    const CommentRow* present = this->row(row);
    if (!present || present->state == CommentRow::State::Saving || !m_desk.canDecide())
        return;
    if (present->comment.status == to)
        skip(row);
    else
        send({row}, to);
}

void CommentQueue::decideMarked(CommentStatus to)
{
    QList<int> rows;
    for (const int row : markedRows()) {
        if (m_rows[row].comment.status == to)
            skip(row);
        else if (m_rows[row].state != CommentRow::State::Saving)
            rows.append(row);
    }
    clearMarks();
    if (m_desk.canDecide() && !rows.isEmpty())
        send(rows, to);
}

void CommentQueue::send(const QList<int>& rows, CommentStatus to)
{
    DecisionRequest request;
    request.to = to;
    for (const int row : rows) {
        const Comment& comment = m_rows[row].comment;
        request.ids.append(comment.id);
        request.seen.insert(comment.id, m_rows[row].revision);
        setState(row, CommentRow::State::Saving, to);
    }
    m_desk.decide(request);
}

void CommentQueue::setMarked(int row, bool marked)
{
    if (!this->row(row) || m_rows[row].marked == marked)
        return;
    m_rows[row].marked = marked;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT marksChanged();
}

void CommentQueue::clearMarks()
{
    for (const int row : markedRows())
        setMarked(row, false);
}

QList<int> CommentQueue::markedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].marked)
            rows.append(row);
    }
    return rows;
}

void CommentQueue::skip(int row)
{
    if (this->row(row) && m_rows[row].state == CommentRow::State::Open)
        setState(row, CommentRow::State::Skipped, m_rows[row].comment.status);
}

void CommentQueue::takeDecided(const Decision& decision)
{
    for (const CommentId id : decision.unlikeSeen)
        readAgain(id, true);
    for (const auto& [id, was] : decision.from) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        m_rows[at].comment.status = decision.to;
        setState(at, CommentRow::State::Done, decision.to);
    }
    const auto done = std::ranges::count(m_rows, CommentRow::State::Done, &CommentRow::state);
    for (auto surplus = done - mostDone; surplus > 0 && m_rows.first().state == CommentRow::State::Done;
         --surplus) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
}

void CommentQueue::readAgain(CommentId id, bool because)
{
    m_desk.read(
        this,
        [id, marks = m_marks](CommentStore& store) -> Result<CommentRow> {
            auto comment = store.comment(id);
            if (!comment)
                return passOn(comment);
            return commentRow(store, *marks, std::move(*comment));
        },
        [this, id, because](Result<CommentRow> read) {
            const int at = rowOf(id);
            if (!read || at < 0)
                return;
            const CommentRow::State state = m_rows[at].state;
            if (!because) { // the words alone changed
                read->state = state;
                read->decision = m_rows[at].decision;
            }
            m_rows[at] = std::move(*read);
            Q_EMIT dataChanged(index(at), index(at));
            if (because)
                Q_EMIT changedSinceSeen(at);
        });
}

void CommentQueue::takeBack(const Decision& decision)
{
    if (decision.kind == Decision::Kind::Edit)
        return; // its words come by themselves
    int first = -1;
    for (const auto& [id, was] : decision.from) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        m_rows[at].comment.status = was;
        setState(at, CommentRow::State::Open, was);
        first = first < 0 ? at : std::min(first, at);
    }
    if (first >= 0)
        Q_EMIT cameBack(first);
    else
        bringIn(decision);
}

void CommentQueue::bringIn(const Decision& decision)
{
    // A decision of another sitting: the comment is put at the top, so that the hand sees what came back.
    if (decision.from.size() != 1 || (m_filter.status && decision.from.first().second != *m_filter.status)) {
        Q_EMIT changedElsewhere(decision, false);
        if (decision.from.size() > 1)
            refresh();
        return;
    }
    m_desk.read(
        this,
        [id = decision.from.first().first, marks = m_marks](CommentStore& store) -> Result<CommentRow> {
            auto comment = store.comment(id);
            if (!comment)
                return passOn(comment);
            return commentRow(store, *marks, std::move(*comment));
        },
        [this, revision = m_revision](Result<CommentRow> row) {
            if (!row || revision != m_revision || rowOf(row->comment.id) >= 0)
                return;
            beginInsertRows({}, 0, 0);
            m_rows.prepend(std::move(*row));
            endInsertRows();
            Q_EMIT cameBack(0);
        });
}

void CommentQueue::takeRepeated(const Decision& decision)
{
    if (decision.kind == Decision::Kind::Edit)
        return;
    int last = -1;
    for (const auto& [id, was] : decision.from) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        m_rows[at].comment.status = decision.to;
        setState(at, CommentRow::State::Done, decision.to);
        last = std::max(last, at);
    }
    if (last >= 0)
        Q_EMIT leftAgain(last);
    else
        Q_EMIT changedElsewhere(decision, true);
}

int CommentQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentQueue::data(const QModelIndex& index, int role) const
{
    const CommentRow* present = row(index.row());
    if (!present || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList parts{isolated(present->comment.author)};
    if (role == Qt::AccessibleTextRole && present->state == CommentRow::State::Done)
        parts.append(decisionLabel(present->decision));
    for (const ShownParagraph& paragraph : present->paragraphs)
        parts.append(isolated(paragraph.text));
    return parts.join(QStringLiteral(": "));
}

bool CommentQueue::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_next && !m_loading;
}

void CommentQueue::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        readPage(m_next);
}

} // namespace warraq
