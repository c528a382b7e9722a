// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/samples_page.h"

#include "comments/comment_truth.h"
#include "comments/rules/insight_store.h"
#include "moderation/rules/reason_words.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr qsizetype longestText = 1'000;
constexpr int mostChips = 6;

QString statusWords(CommentStatus status)
{
    switch (status) {
    case CommentStatus::Pending:
        return SamplesPage::tr("Awaiting a decision");
    case CommentStatus::Approved:
        return SamplesPage::tr("Approved");
    case CommentStatus::Spam:
        return SamplesPage::tr("Spam");
    case CommentStatus::Trash:
        return SamplesPage::tr("In the trash");
    }
    return {};
}

Tone statusTone(CommentStatus status)
{
    return status == CommentStatus::Approved  ? Tone::Green
           : status == CommentStatus::Pending ? Tone::Neutral
                                              : Tone::Red;
}

} // namespace

SamplesPage::SamplesPage(CommentDesk& desk, const QString& title, const QList<CommentId>& ids,
                         QWidget* parent)
    : ModerationPage(title, parent)
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(area);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::s);
    m_column->addStretch(1);
    area->setWidget(inside);
    setContent(area);
    desk.read(
        this,
        [ids](CommentStore& store) -> Result<QList<Sample>> {
            QList<Sample> samples;
            const auto insights = InsightStore(store).insights(ids);
            if (!insights)
                return passOn(insights);
            for (const CommentId id : ids) {
                if (auto comment = store.comment(id)) // one that is gone since is not shown
                    samples.append({std::move(*comment), insights->value(id).reasons});
            }
            return samples;
        },
        [this](const Result<QList<Sample>>& samples) {
            if (samples)
                showSamples(*samples);
            else
                Q_EMIT happened(errorSentence(samples.error()));
        });
}

void SamplesPage::showSamples(const QList<Sample>& samples)
{
    for (const Sample& sample : samples) {
        auto* card = new Card(this);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(space::l, space::m, space::l, space::m);
        column->setSpacing(space::s);
        auto* head = new QHBoxLayout;
        auto* name = new TextLabel(card);
        name->setText(cleanedText(sample.comment.author).simplified());
        name->setTone(QStringLiteral("muted"));
        head->addWidget(name, 1);
        head->addWidget(
            new Chip(statusWords(sample.comment.status), statusTone(sample.comment.status), card));
        column->addLayout(head);
        auto* text = new TextLabel(card);
        text->setMaxLines(4);
        text->setText(cleanedText(sample.comment.text().left(longestText)).simplified());
        column->addWidget(text);
        if (!sample.reasons.isEmpty()) {
            auto* chips = new QWidget(card);
            auto* flow = new FlowLayout(chips, space::xs);
            for (const RuleReason& reason :
                 sample.reasons.first(std::min<qsizetype>(sample.reasons.size(), mostChips))) {
                const ReasonWords words = reasonWords(reason);
                auto* chip = new Chip(words.chip, Tone::Amber, chips);
                chip->setToolTip(words.explanation);
                flow->addWidget(chip);
            }
            column->addWidget(chips);
        }
        m_column->insertWidget(m_column->count() - 1, card);
    }
}

} // namespace warraq
