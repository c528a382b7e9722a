// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/rule_set.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace warraq {

class RuleWeight;

/// One condition as three fields: what, how, which.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(const RuleCondition& condition, QWidget* parent = nullptr);
    [[nodiscard]] RuleCondition condition() const;
    [[nodiscard]] bool isWhole() const; ///< asks for something

Q_SIGNALS:
    void changed();
    void removalWanted();

private:
    void offerTests();

    class Private;
    Private* d; ///< owned by the object tree
};

/// A rule of the desk's own, made without writing code: all conditions hold together.
class OwnRuleForm : public QDialog
{
    Q_OBJECT

public:
    explicit OwnRuleForm(const OwnRule& rule, QWidget* parent = nullptr);
    [[nodiscard]] OwnRule rule() const;

private:
    void addCondition(const RuleCondition& condition);
    void check();

    OwnRule m_rule;
    QLineEdit* m_name;
    QVBoxLayout* m_conditions;
    QList<ConditionRow*> m_rows;
    RuleWeight* m_weight;
    QLabel* m_sentence;
    QPushButton* m_add;
    QPushButton* m_accept;
};

} // namespace warraq
