// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/dry_run.h"
#include "moderation/comment_desk.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace warraq {

/// What changed rules would have made of all comments, before they are saved.
class DryRunPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunPanel(CommentDesk& desk, QWidget* parent = nullptr);
    ~DryRunPanel() override; ///< stops and waits for its worker

    /// What is compared: rules that are in force and rules as they stand in the form.
    void setRules(const RuleSet& now, const RuleSet& then);
    void run();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The rules of the form were tried as they are now.
    [[nodiscard]] bool isTried() const { return m_tried.has_value() && *m_tried == m_then; }

Q_SIGNALS:
    void finished(); ///< there is a result
    /// The person wants to see some of what was found.
    void samplesWanted(const QString& title, const QList<warraq::CommentId>& ids);

private:
    void stop();
    void showResult(const Result<DryRunResult>& result);
    void addLine(const QString& sentence, const QString& tone, const DryRunGroup& group);
    void clearLines();

    CommentDesk& m_desk;
    RuleSet m_now;
    RuleSet m_then;
    std::optional<RuleSet> m_tried;
    QLabel* m_explanation;
    QPushButton* m_button;
    QProgressBar* m_progress;
    QVBoxLayout* m_lines;
    bool m_running = false;
    CancelFlag m_cancel;
    QThreadPool m_worker; ///< one thread, which takes others
};

} // namespace warraq
