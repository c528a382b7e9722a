// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/direction_notes.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace warraq {

class SegmentedControl;

/// The list of places whose order goes wrong on the site, as plain text or in messages: what it is, how it
/// reads there and how it should. Enter or a click goes to the place; follows the text while it is open.
class DirectionPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DirectionPanel(DirectionNotes& notes, QWidget* parent = nullptr);
    void refresh();
    void focusList();

Q_SIGNALS:
    void placeWanted(const warraq::DirectionNote& note);
    void closeWanted();

private:
    void build();
    void goTo(int row);
    void fixCurrent();
    [[nodiscard]] DirectionSurface surface() const;
    [[nodiscard]] QWidget* newRow(const DirectionNote& note);
    [[nodiscard]] static QString sentenceFor(const DirectionNote& note);
    [[nodiscard]] static QString placeOf(const DirectionNote& note);

    DirectionNotes& m_notes;
    QList<DirectionNote> m_shown; ///< by row
    QLabel* m_title;
    SegmentedControl* m_surfaces;
    QListWidget* m_list;
    QPushButton* m_fix;
    QPushButton* m_fixAll;
};

} // namespace warraq
