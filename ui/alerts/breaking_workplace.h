// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/breaking_desk.h"
#include "shell/context.h"
#include "shell/workplace.h"

class QGridLayout;
class QLabel;
class QScrollArea;

namespace warraq {

class Banner;
class EmptyState;
class FlagPanel;
class LiveCard;

/// مكتب العاجل: what is breaking with its countdown, what was, and the ledger.
class BreakingWorkplace : public Workplace
{
    Q_OBJECT

public:
    BreakingWorkplace(const Context& context, Newsroom& newsroom, BreakingDesk& desk,
                      QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QIcon railIcon() const override;
    [[nodiscard]] QWidget* barStart() override;
    [[nodiscard]] QWidget* barEnd() override;
    [[nodiscard]] QWidget* statusStart() override;
    void activate() override;
    void search(const QString& words) override;
    [[nodiscard]] QString searchPrompt() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] std::pair<QString, qsizetype> focusPlace() const;
    void placeCards();
    void tick();
    [[nodiscard]] QList<BreakingEvent> ended() const;
    [[nodiscard]] QString whatHappened(const BreakingEvent& end) const;
    [[nodiscard]] QString fingerprint() const;

    Context m_context;
    Newsroom& m_newsroom;
    BreakingDesk& m_desk;
    Banner* m_banner;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    EmptyState* m_empty;
    FlagPanel* m_panel;
    QList<QWidget*> m_cards;
    QList<LiveCard*> m_live;
    QWidget* m_barStart;
    QLabel* m_summary;
    QLabel* m_status;
    QString m_shown; ///< what the cards stand for; rebuilt only when it changes
    int m_columns = 0;
};

} // namespace warraq
