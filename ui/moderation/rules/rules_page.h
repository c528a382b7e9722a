// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/judge.h"
#include "comments/rules/rule_file.h"
#include "moderation/comment_desk.h"
#include "moderation/moderation_page.h"

class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace warraq {

class Banner;
class DryRunPanel;
class ExamplePanel;
class InsightKeeper;
class OwnRuleRow;
class RuleRow;

/// The desk's rules: each in a sentence with its numbers, those made by form, the limit, an example, and what
/// they would have made of the archive. Nothing is in force before it is saved; a save can be taken back.
class RulesPage : public ModerationPage
{
    Q_OBJECT

public:
    RulesPage(CommentDesk& desk, InsightKeeper& keeper, QWidget* parent = nullptr);
    ~RulesPage() override; ///< waits for its worker

    void refresh() override; ///< reads the file again unless something was changed here
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] RuleSet rules() const; ///< as they stand on the page
    [[nodiscard]] bool isChanged() const;

private:
    struct Read
    {
        LoadedRules loaded;
        std::shared_ptr<const RuleSurroundings> around;
    };
    void makeMain(QVBoxLayout& column);
    void makeSide(QVBoxLayout& column);
    void makeThreshold(QVBoxLayout& column);
    void read();
    void showRules(const RuleSet& rules);
    void showOwn(const QList<OwnRule>& own);
    void editOwn(const OwnRule& rule);
    void note(); ///< something changed
    void askToSave();
    void save(const RuleSet& rules);
    void saved(const RuleSet& rules, const QString& hash);
    void applyToWaiting();
    template <class Work, class Done>
    void job(Work work, Done done);

    CommentDesk& m_desk;
    InsightKeeper& m_keeper;
    LoadedRules m_loaded;
    std::optional<RuleSet> m_before; ///< what the last save here replaced
    RuleSet m_form;                  ///< what the page does not show is kept here
    std::shared_ptr<const RuleSurroundings> m_around;
    Banner* m_banner;
    QSpinBox* m_holdFrom = nullptr;
    QPlainTextEdit* m_names = nullptr;
    QList<RuleRow*> m_rows;
    QVBoxLayout* m_own = nullptr;
    QList<OwnRuleRow*> m_ownRows;
    DryRunPanel* m_dryRun = nullptr;
    ExamplePanel* m_example = nullptr;
    QPushButton* m_save;
    QPushButton* m_apply = nullptr;
    bool m_showing = false;
    bool m_ready = false; ///< the file was read
    CancelFlag m_cancel;
    QThreadPool m_worker; ///< one thread: a save is read back by what follows it
};

} // namespace warraq
