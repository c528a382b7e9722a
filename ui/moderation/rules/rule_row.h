// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/rule_set.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace warraq {

/// Weight and action of a rule, the same for built-in ones and the desk's own.
class RuleWeight : public QWidget
{
    Q_OBJECT

public:
    explicit RuleWeight(const QString& rule, QWidget* parent = nullptr); ///< `rule`: its title, for readers

    void show(double weight, RuleAction action);
    [[nodiscard]] double weight() const;
    [[nodiscard]] RuleAction action() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_weight;
    QComboBox* m_action;
};

/// A built-in rule: its switch, a sentence with its numbers in it, weight and action.
class RuleRow : public QWidget
{
    Q_OBJECT

public:
    explicit RuleRow(const RuleKind& kind, QWidget* parent = nullptr);

    void show(const Rule& rule);
    [[nodiscard]] Rule rule() const;

Q_SIGNALS:
    void changed();

private:
    void fade();

    const RuleKind& m_kind;
    Rule m_rule;
    QCheckBox* m_on;
    QList<QSpinBox*> m_parameters;
    RuleWeight* m_weight;
};

/// A rule of the desk's own.
class OwnRuleRow : public QWidget
{
    Q_OBJECT

public:
    explicit OwnRuleRow(const OwnRule& rule, QWidget* parent = nullptr);

    [[nodiscard]] OwnRule rule() const;

Q_SIGNALS:
    void changed();
    void editWanted();
    void removalWanted();

private:
    OwnRule m_rule;
    QCheckBox* m_on;
    RuleWeight* m_weight;
};

} // namespace warraq
