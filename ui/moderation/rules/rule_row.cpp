// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/rule_row.h"

#include "comments/rules/rule_file.h"
#include "moderation/rules/rule_words.h"
#include "moderation/rules/sentence_layout.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {
namespace {

QSpinBox* numberField(double least, double most, const QString& name, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(int(least), int(most));
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignCenter);
    field->setMaximumWidth(84);
    return field;
}

QLabel* plainWords(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontFor(TextRole::Small));
    setTone(label, QStringLiteral("muted"));
    return label;
}

} // namespace

RuleWeight::RuleWeight(const QString& rule, QWidget* parent)
    : QWidget(parent)
    , m_weight(numberField(-mostWeight, mostWeight, tr("Weight of %1").arg(rule), this))
    , m_action(new QComboBox(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_weight->setToolTip(tr("What it adds to the score"));
    for (const RuleAction action : {RuleAction::None, RuleAction::Hold, RuleAction::Reject})
        m_action->addItem(actionWords(action));
    m_action->setAccessibleName(tr("What %1 asks for").arg(rule));
    line->addWidget(m_weight);
    line->addWidget(m_action);
    connect(m_weight, &QSpinBox::valueChanged, this, &RuleWeight::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &RuleWeight::changed);
}

void RuleWeight::show(double weight, RuleAction action)
{
    m_weight->setValue(qRound(weight));
    m_action->setCurrentIndex(int(action));
}
double RuleWeight::weight() const
{
    return m_weight->value();
}
RuleAction RuleWeight::action() const
{
    return RuleAction(m_action->currentIndex());
}

RuleRow::RuleRow(const RuleKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_on(new QCheckBox(ruleTitle(QString(kind.id)), this))
    , m_weight(new RuleWeight(ruleTitle(QString(kind.id)), this))
{
    setObjectName(kind.id);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::m);
    m_on->setFixedWidth(180);
    auto* sentence = new QWidget(this);
    sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* flow = new SentenceLayout(sentence);
    // The numbers stand where the sentence of this language has them.
    const QString words = ruleSentence(QString(kind.id));
    m_on->setAccessibleDescription(words);
    m_parameters.resize(qsizetype(kind.parameters.size()));
    static const QRegularExpression places(QStringLiteral("%([1-9])(?!\\d)"));
    qsizetype from = 0;
    const auto addWords = [&](const QString& part) {
        const QStringList each = part.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : each)
            flow->addWidget(plainWords(word, sentence));
    };
    for (const QRegularExpressionMatch& place : places.globalMatch(words)) {
        addWords(words.sliced(from, place.capturedStart() - from));
        from = place.capturedEnd();
        const qsizetype index = place.captured(1).toInt() - 1;
        if (index >= m_parameters.size() || m_parameters[index] != nullptr)
            continue;
        const RuleParameter& parameter = kind.parameters[size_t(index)];
        m_parameters[index] = numberField(parameter.least, parameter.most, m_on->text(), sentence);
        m_parameters[index]->setObjectName(parameter.name);
        flow->addWidget(m_parameters[index]);
        connect(m_parameters[index], &QSpinBox::valueChanged, this, &RuleRow::changed);
    }
    addWords(words.sliced(from));
    line->addWidget(m_on, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    line->addWidget(m_weight, 0, Qt::AlignTop);
    connect(m_on, &QCheckBox::toggled, this, &RuleRow::fade);
    connect(m_on, &QCheckBox::toggled, this, &RuleRow::changed);
    connect(m_weight, &RuleWeight::changed, this, &RuleRow::changed);
}

void RuleRow::fade()
{
    for (QSpinBox* field : std::as_const(m_parameters)) {
        if (field != nullptr)
            field->setEnabled(m_on->isChecked());
    }
    m_weight->setEnabled(m_on->isChecked());
}

void RuleRow::show(const Rule& rule)
{
    m_rule = rule;
    m_on->setChecked(rule.on);
    for (qsizetype i = 0; i < m_parameters.size(); ++i) {
        if (m_parameters[i] != nullptr)
            m_parameters[i]->setValue(qRound(rule.parameter(m_kind.parameters[size_t(i)].name)));
    }
    m_weight->show(rule.weight, rule.action);
    fade();
}

Rule RuleRow::rule() const
{
    Rule rule = m_rule;
    rule.on = m_on->isChecked();
    rule.action = m_weight->action();
    // A value with a fraction, written by hand, stays as long as nobody changes what is shown of it.
    if (qRound(rule.weight) != qRound(m_weight->weight()))
        rule.weight = m_weight->weight();
    for (qsizetype i = 0; i < m_parameters.size(); ++i) {
        double& value = rule.parameters[m_kind.parameters[size_t(i)].name];
        if (m_parameters[i] != nullptr && qRound(value) != m_parameters[i]->value())
            value = m_parameters[i]->value();
    }
    return rule;
}

OwnRuleRow::OwnRuleRow(const OwnRule& rule, QWidget* parent)
    : QWidget(parent)
    , m_rule(rule)
    , m_on(new QCheckBox(isolated(rule.name), this))
    , m_weight(new RuleWeight(isolated(rule.name), this))
{
    setObjectName(QStringLiteral("own"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, space::xs, 0, space::xs);
    line->setSpacing(space::m);
    m_on->setFixedWidth(180);
    m_on->setToolTip(isolated(rule.name));
    m_on->setChecked(rule.on);
    QLabel* sentence = plainWords(conditionsSentence(rule), this);
    sentence->setWordWrap(true);
    sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_weight->show(rule.weight, rule.action);
    line->addWidget(m_on, 0, Qt::AlignTop);
    line->addWidget(sentence, 1);
    const auto button = [&](const QString& iconName, const QString& what, const QString& objectName) {
        auto* made = new QToolButton(this);
        made->setObjectName(objectName);
        made->setIcon(icon(iconName));
        made->setToolTip(what);
        made->setAccessibleName(what);
        setButtonKind(made, "quiet");
        line->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    QToolButton* edit = button(QStringLiteral("document-edit"), tr("Change %1").arg(isolated(rule.name)),
                               QStringLiteral("edit"));
    QToolButton* remove = button(QStringLiteral("edit-delete"), tr("Remove %1").arg(isolated(rule.name)),
                                 QStringLiteral("remove"));
    line->addWidget(m_weight, 0, Qt::AlignTop);
    connect(m_on, &QCheckBox::toggled, this, &OwnRuleRow::changed);
    connect(m_weight, &RuleWeight::changed, this, &OwnRuleRow::changed);
    connect(edit, &QToolButton::clicked, this, &OwnRuleRow::editWanted);
    connect(remove, &QToolButton::clicked, this, &OwnRuleRow::removalWanted);
}

OwnRule OwnRuleRow::rule() const
{
    OwnRule rule = m_rule;
    rule.on = m_on->isChecked();
    rule.action = m_weight->action();
    if (qRound(rule.weight) != qRound(m_weight->weight()))
        rule.weight = m_weight->weight();
    return rule;
}

} // namespace warraq
