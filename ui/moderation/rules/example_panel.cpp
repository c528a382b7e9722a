// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/example_panel.h"

#include "moderation/rules/reason_words.h"
#include "widgets/search_field.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr qsizetype longestExample = 20'000;

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontFor(TextRole::Small));
    return label;
}

} // namespace

ExamplePanel::ExamplePanel(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_verdict(plainLabel(this))
    , m_reasons(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_name->setObjectName(QStringLiteral("exampleName"));
    m_name->setPlaceholderText(tr("Name of the writer"));
    m_name->setAccessibleName(m_name->placeholderText());
    followTextDirection(m_name);
    m_text->setObjectName(QStringLiteral("exampleText"));
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->setPlaceholderText(tr("Write or paste a comment"));
    m_text->setAccessibleName(tr("Text of the comment"));
    m_text->setFixedHeight(84);
    followWindowDirection(m_text);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_reasons->setSpacing(space::xs);
    for (QWidget* part :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_verdict)})
        column->addWidget(part);
    column->addLayout(m_reasons);
    connect(m_name, &QLineEdit::textChanged, this, &ExamplePanel::judge);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExamplePanel::judge);
}

void ExamplePanel::setRules(const RuleSet& rules, std::shared_ptr<const RuleSurroundings> around)
{
    m_rules = rules;
    m_around = std::move(around);
    judge();
}

void ExamplePanel::judge()
{
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_verdict->setVisible(m_around != nullptr && !m_text->toPlainText().isEmpty());
    if (m_verdict->isHidden())
        return;
    Comment comment;
    comment.author = m_name->text();
    comment.content = m_text->toPlainText().left(longestExample).toUtf8();
    const Judge ready(m_rules, m_around);
    const CommentFacts facts(comment, {}, nullptr, {});
    const Judgement judgement = ready.judge(facts);
    const QString below = number(m_rules.holdFrom);
    const bool approved = judgement.verdict == Verdict::Approve;
    m_verdict->setText(
        approved ? tr("Score %1: would be approved, being below %2.").arg(number(judgement.score), below)
        : judgement.verdict == Verdict::Reject
            ? tr("Score %1: a rule would reject it.").arg(number(judgement.score))
            : tr("Score %1: would be held. Below %2 it would be approved.")
                  .arg(number(judgement.score), below));
    setTone(m_verdict, approved ? QStringLiteral("green") : QStringLiteral("amber"));
    for (const RuleReason& reason : judgement.reasons) {
        const ReasonWords words = reasonWords(reason);
        QLabel* line = plainLabel(this);
        line->setText(tr("%1 (%2)", "name of a rule, its weight").arg(words.chip, number(reason.weight)));
        line->setToolTip(words.explanation);
        m_reasons->addWidget(line);
    }
}

} // namespace warraq
