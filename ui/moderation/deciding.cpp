// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/deciding.h"

#include "comments/comment_truth.h"
#include "comments/reason_codes.h"
#include "moderation/words_dialog.h"
#include "text/direction.h"

#include <algorithm>

namespace warraq {
namespace {

constexpr int fewLeft = 15; ///< open cards below which the next page is fetched

} // namespace

QString nameInSentence(const Comment& comment)
{
    constexpr qsizetype longest = 40;
    const QString name = cleanedText(comment.author).simplified();
    if (name.isEmpty())
        return Deciding::tr("(no name)");
    return name.size() > longest ? name.first(longest) + u'\u2026' : name;
}

Deciding::Deciding(CommentDesk& desk, CommentQueue& queue, CardView& cards, ReasonStrip& reasons,
                   QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_queue(queue)
    , m_cards(cards)
    , m_reasons(reasons)
{
    connect(&reasons, &ReasonStrip::chosen, this, [this](const QString& code) {
        const auto found = std::ranges::find(reasonCodes, code);
        if (found != reasonCodes.end())
            giveReason(int(found - reasonCodes.begin()) + 1);
    });
    connect(&reasons, &ReasonStrip::noteWanted, this, &Deciding::askForNote);
    connect(&queue, &CommentQueue::grew, this, [this] {
        if (std::exchange(m_waitingForMore, false))
            advance(m_cards.currentRow());
    });
    connect(&queue, &CommentQueue::cameBack, this, &Deciding::cardWanted);
    connect(&queue, &CommentQueue::leftAgain, this, [this](int row) { advance(row); });
    connect(&queue, &CommentQueue::changedSinceSeen, this, [this](int row) {
        Q_EMIT cardWanted(row);
        Q_EMIT told(tr("Not decided: the site brought another text while you read. This is the new one."));
    });
    connect(&queue, &CommentQueue::marksChanged, this, [this] {
        const int marked = int(m_queue.markedRows().size());
        Q_EMIT told(marked == 0
                        ? tr("Nothing is marked")
                        : tr("%Ln comment(s) marked: the next key decides about all", nullptr, marked));
    });
    connect(&desk, &CommentDesk::decided, this, [this](const Decision& decision) {
        if (decision.from.size() > 1)
            Q_EMIT told(tr("%1: %Ln comment(s), one step back with Z", nullptr, int(decision.from.size()))
                            .arg(decisionLabel(decision.to)));
    });
    connect(&desk, &CommentDesk::replied, this,
            [this] { Q_EMIT told(tr("The reply stands under the comment")); });
    connect(&desk, &CommentDesk::remarked, this,
            [this](const Decision& decision) { m_reasons.showChosen(decision.reason); });
    connect(&desk, &CommentDesk::takenBack, this,
            [this](const Decision& decision) { tellStep(decision, false); });
    connect(&desk, &CommentDesk::repeated, this,
            [this](const Decision& decision) { tellStep(decision, true); });
    connect(&desk, &CommentDesk::nothingToTakeBack, this,
            [this] { Q_EMIT told(tr("There is no decision to take back")); });
    connect(&desk, &CommentDesk::nothingToRepeat, this,
            [this] { Q_EMIT told(tr("There is nothing to decide again")); });
    connect(&desk, &CommentDesk::allTakenBack, this, [this](const QList<Decision>& decisions) {
        Q_EMIT told(tr("%Ln decision(s) taken back", nullptr, int(decisions.size())));
    });
}

QWidget* Deciding::window() const
{
    return m_cards.window();
}

bool Deciding::press(ModerationKey key)
{
    const int row = m_cards.currentRow();
    switch (key) {
    case ModerationKey::Approve:
        decide(CommentStatus::Approved);
        return true;
    case ModerationKey::Hold:
        decide(CommentStatus::Pending);
        return true;
    case ModerationKey::Trash:
        decide(CommentStatus::Trash);
        return true;
    case ModerationKey::Spam:
        decide(CommentStatus::Spam);
        return true;
    case ModerationKey::Undo:
        m_reasons.dismiss();
        m_desk.undo();
        return true;
    case ModerationKey::Redo:
        m_desk.redo();
        return true;
    case ModerationKey::Next:
        m_cards.setCurrentRow(std::min(row + 1, m_queue.rowCount() - 1));
        return true;
    case ModerationKey::Previous:
        m_cards.setCurrentRow(std::max(row - 1, 0));
        return true;
    case ModerationKey::Mark:
        mark(0);
        return true;
    case ModerationKey::MarkNext:
        mark(1);
        return true;
    case ModerationKey::MarkPrevious:
        mark(-1);
        return true;
    case ModerationKey::Reply:
        askForReply();
        return true;
    case ModerationKey::Edit:
        askForText();
        return true;
    case ModerationKey::Note:
        askForNote();
        return true;
    default:
        return false;
    }
}

void Deciding::decide(CommentStatus to)
{
    const int row = m_cards.currentRow();
    if (!m_desk.canDecide() || row < 0 || !m_cards.isVisible())
        return;
    m_reasons.dismiss();
    const QList<int> marked = m_queue.markedRows();
    if (marked.isEmpty()) {
        const CommentRow before = *m_queue.row(row);
        m_queue.decide(row, to);
        afterRefusal(before, to);
        advance(row);
        return;
    }
    m_queue.decideMarked(to);
    advance(m_queue.row(row)->state == CommentRow::State::Open ? row - 1 : row);
}

void Deciding::afterRefusal(const CommentRow& row, CommentStatus to)
{
    const bool refused = to == CommentStatus::Trash && row.comment.status != to;
    m_refused = refused ? row.comment.id : CommentId();
    m_reason.clear();
    if (refused)
        m_reasons.ask(nameInSentence(row.comment));
}

void Deciding::giveReason(int number)
{
    if (m_refused.isNone() || number < 1 || number > int(reasonCodes.size()))
        return;
    m_reason = reasonCodes[size_t(number) - 1];
    m_reasons.showChosen(m_reason); // the key is answered now; the journal follows
    m_desk.remark(m_refused, m_reason, {});
    Q_EMIT told(tr("Reason: %1").arg(reasonName(m_reason)));
}

void Deciding::mark(int step)
{
    const int row = m_cards.currentRow();
    const CommentRow* present = m_queue.row(row);
    if (!present)
        return;
    m_queue.setMarked(row, step != 0 || !present->marked);
    if (step != 0) {
        const int next = std::clamp(row + step, 0, m_queue.rowCount() - 1);
        m_cards.setCurrentRow(next);
        m_queue.setMarked(next, true);
    }
}

void Deciding::askForReply()
{
    const CommentRow* row = m_queue.row(m_cards.currentRow());
    if (!row || !m_desk.canDecide())
        return;
    auto* dialog =
        new WordsDialog({.title = tr("Reply to \u201c%1\u201d").arg(isolated(nameInSentence(row->comment))),
                         .above = row->comment.text(),
                         .button = tr("Reply"),
                         .hint = tr("It stands under the comment as %1.").arg(m_desk.context().person)},
                        {}, window());
    connect(dialog, &WordsDialog::taken, this,
            [this, id = row->comment.id](const QString& text) { m_desk.reply(id, text); });
    dialog->show();
}

void Deciding::askForText()
{
    const CommentRow* row = m_queue.row(m_cards.currentRow());
    if (!row || !m_desk.canDecide())
        return;
    if (!m_desk.context().project.settings().mayEditComments) {
        Q_EMIT told(tr("This newsroom does not change readers\u2019 words (its settings say so)."));
        return;
    }
    auto* dialog = new WordsDialog(
        {.title = tr("The words of \u201c%1\u201d").arg(isolated(nameInSentence(row->comment))),
         .above = {},
         .button = tr("Change"),
         .hint = {}},
        row->comment.text(), window());
    connect(dialog, &WordsDialog::taken, this,
            [this, id = row->comment.id](const QString& text) { m_desk.edit(id, text); });
    dialog->show();
}

void Deciding::askForNote()
{
    if (m_refused.isNone()) {
        Q_EMIT told(tr("A note belongs to a refusal: refuse a comment first."));
        return;
    }
    auto* dialog = new WordsDialog({.title = tr("Why was it refused?"),
                                    .above = {},
                                    .button = tr("Keep the note"),
                                    .hint = tr("For the desk; readers never see it.")},
                                   {}, window());
    connect(dialog, &WordsDialog::taken, this,
            [this, id = m_refused](const QString& text) { m_desk.remark(id, m_reason, text); });
    dialog->show();
}

void Deciding::listChanged()
{
    m_waitingForMore = false;
    m_reasons.dismiss();
    m_refused = {};
}

void Deciding::advance(int from)
{
    if (m_queue.openRows() < fewLeft)
        m_queue.fetchMore({});
    int next = m_queue.openRow(from + 1);
    if (next < 0 && !m_queue.isComplete()) {
        m_waitingForMore = true; // a further page goes on from here
        return;
    }
    if (next < 0)
        next = m_queue.openRow(from, -1); // jumped over on the way
    if (next >= 0)
        Q_EMIT cardWanted(next);
    else
        Q_EMIT listEnded();
}

void Deciding::tellStep(const Decision& decision, bool redo)
{
    const int count = int(decision.from.size());
    if (decision.kind == Decision::Kind::Edit) {
        Q_EMIT told(redo ? tr("The desk\u2019s words stand again")
                         : tr("The reader\u2019s own words stand again"));
        return;
    }
    if (decision.kind == Decision::Kind::Reply) {
        Q_EMIT told(redo ? tr("The reply stands again") : tr("The reply was taken back"));
        return;
    }
    Q_EMIT told(redo ? tr("Decided again: %1, %Ln comment(s)", nullptr, count).arg(decisionLabel(decision.to))
                     : tr("Taken back: %1, %Ln comment(s)", nullptr, count).arg(decisionLabel(decision.to)));
}

} // namespace warraq
