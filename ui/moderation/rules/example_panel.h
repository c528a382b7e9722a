// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/judge.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace warraq {

/// A comment made up at the desk, and at once what the rules of the form say of it and why.
class ExamplePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExamplePanel(QWidget* parent = nullptr);
    void setRules(const RuleSet& rules, std::shared_ptr<const RuleSurroundings> around);

private:
    void judge();

    RuleSet m_rules;
    std::shared_ptr<const RuleSurroundings> m_around;
    QLineEdit* m_name;
    QPlainTextEdit* m_text;
    QLabel* m_verdict;
    QVBoxLayout* m_reasons;
};

} // namespace warraq
