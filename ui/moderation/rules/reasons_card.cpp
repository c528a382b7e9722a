// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/reasons_card.h"

#include "moderation/rules/reason_words.h"
#include "moderation/rules/rule_words.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace warraq {
namespace {

constexpr qsizetype mostShares = 4; ///< on each side
constexpr double noPart = 0.05;     ///< not worth a word

QLabel* wrapped(const QString& tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // it quotes what readers wrote
    label->setFont(fontFor(TextRole::Small));
    label->setWordWrap(true);
    setTone(label, tone);
    return label;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 4);
}

/// Words that pushed one way, as the learner folded them.
QString namesOf(const QList<FeatureShare>& shares, bool up)
{
    QStringList names;
    for (const FeatureShare& share : shares) {
        if ((share.share > 0) == up && names.size() < mostShares)
            names.append(isolated(share.text.trimmed()));
    }
    return QLocale().createSeparatedList(names);
}

QString titleOf(const Insight& insight, const QString& rule)
{
    for (const RuleReason& reason : insight.reasons) {
        if (reason.rule == rule)
            return isolated(rule.startsWith(u"own:") ? reasonWords(reason).chip : ruleTitle(rule));
    }
    return isolated(rule);
}

} // namespace

QString weightText(double weight)
{
    const QString size = number(std::abs(weight));
    const QChar sign = weight < 0 ? QChar(0x2212) : QChar(u'+');
    return isolated(sign + size, Direction::LeftToRight);
}

ReasonsCard::ReasonsCard(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QGridLayout)
    , m_sum(wrapped(QString(), this))
    , m_learner(wrapped(QStringLiteral("muted"), this))
    , m_wave(new QPushButton(this))
{
    setObjectName(QStringLiteral("reasonsCard"));
    m_sum->setObjectName(QStringLiteral("reasonsSum"));
    m_learner->setObjectName(QStringLiteral("reasonsLearner"));
    m_wave->setObjectName(QStringLiteral("reasonsWave"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(space::s);
    m_lines->setVerticalSpacing(2);
    m_lines->setColumnStretch(1, 1);
    setButtonKind(m_wave, "link");
    m_wave->setFont(fontFor(TextRole::Small));
    m_wave->setFocusPolicy(Qt::TabFocus);
    column->addLayout(m_lines);
    column->addWidget(m_sum);
    column->addWidget(m_learner);
    column->addWidget(m_wave, 0, Qt::AlignLeading);
    connect(m_wave, &QPushButton::clicked, this, &ReasonsCard::waveWanted);
}

void ReasonsCard::addLine(int row, const RuleReason& reason)
{
    const ReasonWords words = reasonWords(reason);
    auto* weight = new QLabel(weightText(reason.weight), this);
    weight->setFont(fontFor(TextRole::Small));
    setTone(weight, reason.weight > 0   ? QStringLiteral("amber")
                    : reason.weight < 0 ? QStringLiteral("green")
                                        : QStringLiteral("muted"));
    auto* what = wrapped(QString(), this);
    what->setText(words.explanation);
    what->setToolTip(words.chip);
    m_lines->addWidget(weight, row, 0, Qt::AlignTop | Qt::AlignTrailing);
    m_lines->addWidget(what, row, 1);
}

QString ReasonsCard::sentence(const Facts& facts) const
{
    if (!facts.insight)
        return tr("The rules have not looked at it yet.");
    if (facts.insight->reasons.isEmpty())
        return tr("No rule has anything to say about it.");
    const VerdictView& verdict = facts.verdict;
    const QString sum = number(facts.insight->score);
    const QString limit = number(verdict.holdFrom);
    QString text;
    if (verdict.verdict == Verdict::Approve)
        return tr("Together %1: it would be approved, as everything below %2.").arg(sum, limit);
    if (!verdict.demandedBy.isEmpty())
        text = verdict.verdict == Verdict::Reject ? tr("Together %1; %2 asks for rejection whatever the sum.")
                                                  : tr("Together %1; %2 asks to hold it whatever the sum.");
    if (!text.isEmpty())
        text = text.arg(sum, titleOf(*facts.insight, verdict.demandedBy));
    else
        text = tr("Together %1: the rules hold it; it would be approved below %2.").arg(sum, limit);
    if (verdict.without.isEmpty())
        return text;
    QStringList names;
    for (const QString& rule : verdict.without)
        names.append(titleOf(*facts.insight, rule));
    return text + u' ' +
           (names.size() == 1 ? tr("Without this reason it would be approved: %1.").arg(names.first())
                              : tr("Without any one of these it would be approved: %1.")
                                    .arg(QLocale().createSeparatedList(names)));
}

void ReasonsCard::show(const Facts& facts)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (facts.insight) {
        for (int i = 0; i < int(facts.insight->reasons.size()); ++i)
            addLine(i, facts.insight->reasons[i]);
    }
    m_sum->setText(sentence(facts));
    setTone(m_sum,
            facts.insight && facts.verdict.verdict != Verdict::Approve ? QStringLiteral("red") : QString());
    m_wave->setVisible(facts.wave != 0);
    m_wave->setText(tr("In a wave of %Ln comment(s): look at it (W)", nullptr, int(facts.waveSize)));
    showLearner(facts.learner);
}

void ReasonsCard::showLearner(const std::optional<LearnerView>& view)
{
    m_learner->setVisible(view && std::abs(view->part) >= noPart);
    if (m_learner->isHidden())
        return;
    const QString chance = QLocale().toString(qRound(view->probability * 100)) + QLocale().percent();
    QString text = tr("The learner moves it by %1 in the order: it foresees a refusal with %2.")
                       .arg(weightText(view->part), chance);
    if (const QString up = namesOf(view->shares, true); !up.isEmpty())
        text += u' ' + tr("For a refusal speak: %1.").arg(up);
    if (const QString down = namesOf(view->shares, false); !down.isEmpty())
        text += u' ' + tr("Against it: %1.").arg(down);
    m_learner->setText(text);
}

} // namespace warraq
