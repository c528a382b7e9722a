// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QAction;

namespace warraq {

class EditorCommands;

/// The row above the text: kind of paragraph, bold, italic, link, quote, list, direction, isolate, picture.
/// What does not fit goes into the menu at its end; everything is in the menus too. Bold and the paragraph's
/// direction always have a place.
class EditorToolBar : public QWidget
{
    Q_OBJECT

public:
    EditorToolBar(const EditorCommands& commands, QWidget* parent);
    void refresh();
    [[nodiscard]] QToolButton* linkButton() const { return m_link; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What goes first when room is short.
    enum class Rank
    {
        Always,
        Often,
        Seldom
    };
    struct Part
    {
        QWidget* widget;
        Rank rank;
        bool isGap = false;
    };
    QToolButton* addButton(QAction* action, const QString& text, Rank rank);
    void addGap();
    void fit();
    [[nodiscard]] QString kindName() const;
    int showKind(int room);
    [[nodiscard]] int widthOf(const Part& part) const;

    const EditorCommands& m_commands;
    QToolButton* m_kind;
    QToolButton* m_link = nullptr;
    QToolButton* m_more;
    QList<Part> m_parts; ///< in their order
};

} // namespace warraq
