// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QAction;

namespace warraq {

class EditorCommands;

/// The row above the text: kind of paragraph, bold, italic, link, quote, list, direction, isolate, picture.
/// What does not fit goes into the menu at its end; everything is in the menus too.
class EditorToolBar : public QWidget
{
    Q_OBJECT

public:
    EditorToolBar(const EditorCommands& commands, QWidget* parent);
    void refresh();
    [[nodiscard]] QToolButton* linkButton() const { return m_link; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 30}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QAction* action, const QString& text);
    void addGap();
    void fit();

    const EditorCommands& m_commands;
    QToolButton* m_kind;
    QToolButton* m_link = nullptr;
    QToolButton* m_more;
    QList<QWidget*> m_parts; ///< in their order
};

} // namespace warraq
