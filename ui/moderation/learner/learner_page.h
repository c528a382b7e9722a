// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/learner/learner_keeper.h"
#include "moderation/moderation_page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace warraq {

class Banner;
class ReliabilityCurve;

/// What the learner learned from and how well it foresees the desk, in plain words; reset, export, off.
class LearnerPage : public ModerationPage
{
    Q_OBJECT

public:
    /// The keeper outlives the page.
    explicit LearnerPage(LearnerKeeper& keeper, QWidget* parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeFigures();
    void connectAll();
    void showState();
    void askToReset();
    void chooseExport();
    void chooseImport();

    LearnerKeeper& m_keeper;
    Banner* m_banner;
    QCheckBox* m_on;
    QLabel* m_source;
    QLabel* m_figures;
    ReliabilityCurve* m_curve;
    QPushButton* m_train;
    QPushButton* m_export;
    QPushButton* m_import;
    QPushButton* m_reset;
};

} // namespace warraq
