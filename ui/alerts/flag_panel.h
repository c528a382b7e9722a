// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/breaking_desk.h"

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace warraq {

class SearchField;
class SegmentedControl;

/// The end column of the breaking desk: choose a story and how long, flag it; below, the ledger.
class FlagPanel : public QWidget
{
    Q_OBJECT

public:
    FlagPanel(Newsroom& newsroom, BreakingDesk& desk, QWidget* parent = nullptr);
    void focusSearch();
    void setSearch(const QString& words);

private:
    void makePicker(QVBoxLayout& column);
    void makeLedger(QVBoxLayout& column);
    void fillStories();
    void fillLedger();
    void enterStories();
    void offerFlag();
    void flagChosen();
    void flag(const ArticleId& id, bool byKeyboard);
    bool eventFilter(QObject* watched, QEvent* event) override;

    Newsroom& m_newsroom;
    BreakingDesk& m_desk;
    SearchField* m_search;
    QListWidget* m_stories;
    QLabel* m_none; ///< says why the list is empty
    SegmentedControl* m_minutes;
    QList<int> m_choices;
    QPushButton* m_flag;
    QLabel* m_ledgerState;
    QListWidget* m_ledger;
    qsizetype m_shownEvents = -1;
};

} // namespace warraq
