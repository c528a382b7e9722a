// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/own_rule_form.h"

#include "comments/rules/rule_file.h"
#include "moderation/rules/rule_row.h"
#include "moderation/rules/rule_words.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace warraq {
namespace {

constexpr int fields = int(RuleCondition::Field::ApprovedBefore) + 1;

/// Words of one field, separated by either comma or a semicolon.
QStringList valuesIn(QString text)
{
    for (const QChar separator : {QChar(0x060C), QChar(0x061B), QChar(u';')})
        text.replace(separator, u',');
    QStringList values;
    for (const QString& value : text.split(u',')) {
        if (!value.trimmed().isEmpty())
            values.append(value.trimmed());
    }
    return values;
}

} // namespace

class ConditionRow::Private : public QObject
{
public:
    explicit Private(QObject* parent)
        : QObject(parent)
    {
    }
    RuleCondition given;
    QComboBox* field = nullptr;
    QComboBox* test = nullptr;
    QLineEdit* values = nullptr;
    QSpinBox* number = nullptr;
};

ConditionRow::ConditionRow(const RuleCondition& condition, QWidget* parent)
    : QWidget(parent)
    , d(new Private(this))
{
    d->given = condition;
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    d->field = new QComboBox(this);
    d->field->setObjectName(QStringLiteral("field"));
    d->field->setAccessibleName(tr("What is looked at"));
    for (int field = 0; field < fields; ++field)
        d->field->addItem(fieldWords(RuleCondition::Field(field)));
    d->field->setCurrentIndex(int(condition.field));
    d->test = new QComboBox(this);
    d->test->setObjectName(QStringLiteral("test"));
    d->test->setAccessibleName(tr("How it is compared"));
    d->values = new QLineEdit(this);
    d->values->setObjectName(QStringLiteral("values"));
    d->values->setPlaceholderText(tr("One or more, with commas between them"));
    d->values->setAccessibleName(tr("With what"));
    followTextDirection(d->values);
    d->values->setText(condition.values.join(QStringLiteral(", ")));
    d->number = new QSpinBox(this);
    d->number->setObjectName(QStringLiteral("number"));
    d->number->setRange(0, 1'000'000);
    d->number->setAccessibleName(tr("With what"));
    d->number->setValue(int(std::clamp(condition.number, 0.0, 1e6)));
    auto* remove = new QToolButton(this);
    remove->setIcon(icon(QStringLiteral("list-remove")));
    remove->setToolTip(tr("Remove this condition"));
    remove->setAccessibleName(remove->toolTip());
    setButtonKind(remove, "quiet");
    line->addWidget(d->field);
    line->addWidget(d->test);
    line->addWidget(d->values, 1);
    line->addWidget(d->number, 1);
    line->addWidget(remove);
    offerTests();
    connect(d->field, &QComboBox::currentIndexChanged, this, &ConditionRow::offerTests);
    connect(d->test, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(d->values, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(d->number, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removalWanted);
}

void ConditionRow::offerTests()
{
    using enum RuleCondition::Test;
    const bool number = RuleCondition::isNumber(RuleCondition::Field(d->field->currentIndex()));
    const QList<RuleCondition::Test> tests =
        number ? QList<RuleCondition::Test>{AtLeast, AtMost}
               : QList<RuleCondition::Test>{Contains, Lacks, Begins, Is, IsNot};
    {
        const QSignalBlocker quiet(d->test);
        d->test->clear();
        for (const RuleCondition::Test test : tests)
            d->test->addItem(testWords(test), int(test));
        d->test->setCurrentIndex(std::max(0, d->test->findData(int(d->given.test))));
    }
    d->values->setVisible(!number);
    d->number->setVisible(number);
    Q_EMIT changed();
}

RuleCondition ConditionRow::condition() const
{
    RuleCondition made = d->given;
    made.field = RuleCondition::Field(d->field->currentIndex());
    made.test = RuleCondition::Test(d->test->currentData().toInt());
    const bool number = RuleCondition::isNumber(made.field);
    made.values = number ? QStringList() : valuesIn(d->values->text());
    made.number = number ? d->number->value() : 0;
    return made;
}

bool ConditionRow::isWhole() const
{
    const RuleCondition made = condition();
    return RuleCondition::isNumber(made.field) || !made.values.isEmpty();
}

OwnRuleForm::OwnRuleForm(const OwnRule& rule, QWidget* parent)
    : QDialog(parent)
    , m_rule(rule)
    , m_name(new QLineEdit(rule.name, this))
    , m_conditions(new QVBoxLayout)
    , m_weight(new RuleWeight(tr("this rule"), this))
    , m_sentence(new QLabel(this))
    , m_add(new QPushButton(tr("Another condition"), this))
    , m_accept(new QPushButton(tr("Take it over"), this))
{
    setWindowTitle(tr("A rule of your own"));
    setMinimumWidth(620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::xl);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("As it is called on the cards"));
    followTextDirection(m_name);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Weight and action"), m_weight);
    column->addLayout(form);
    auto* caption = new QLabel(tr("It speaks when all of this holds:"), this);
    column->addWidget(caption);
    m_conditions->setSpacing(space::s);
    column->addLayout(m_conditions);
    m_add->setObjectName(QStringLiteral("addCondition"));
    setButtonKind(m_add, "link");
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(fontFor(TextRole::Small));
    setTone(m_sentence, QStringLiteral("muted"));
    column->addWidget(m_sentence);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    setButtonKind(m_accept, "primary");
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    m_weight->show(rule.weight, rule.action);
    for (const RuleCondition& condition : rule.conditions)
        addCondition(condition);
    if (rule.conditions.isEmpty())
        addCondition({});
    connect(m_name, &QLineEdit::textChanged, this, &OwnRuleForm::check);
    connect(m_add, &QPushButton::clicked, this, [this] { addCondition({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    check();
}

void OwnRuleForm::addCondition(const RuleCondition& condition)
{
    auto* row = new ConditionRow(condition, this);
    m_rows.append(row);
    m_conditions->addWidget(row);
    connect(row, &ConditionRow::changed, this, &OwnRuleForm::check);
    connect(row, &ConditionRow::removalWanted, this, [this, row] {
        m_rows.removeOne(row);
        row->deleteLater();
        check();
    });
    check();
}

void OwnRuleForm::check()
{
    const bool whole = !m_rows.isEmpty() && !m_name->text().trimmed().isEmpty() &&
                       std::ranges::all_of(m_rows, &ConditionRow::isWhole);
    m_accept->setEnabled(whole);
    m_add->setEnabled(m_rows.size() < mostConditions);
    m_sentence->setText(m_rows.isEmpty() ? QString() : conditionsSentence(rule()));
}

OwnRule OwnRuleForm::rule() const
{
    OwnRule made = m_rule;
    made.name = m_name->text().trimmed();
    made.weight = m_weight->weight();
    made.action = m_weight->action();
    made.conditions.clear();
    for (const ConditionRow* row : m_rows)
        made.conditions.append(row->condition());
    return made;
}

} // namespace warraq
