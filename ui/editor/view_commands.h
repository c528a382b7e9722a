// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace warraq {

class ArticleTextEdit;
class EditorCommands;
class PageColumn;

/// How the page is seen by the person at this machine: size, width and font of the text, the paragraph alone,
/// the caret's line at one height. Remembered in the configuration; the article knows nothing of it.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(ArticleTextEdit& text, PageColumn& page, EditorCommands& commands, QObject* parent);

    static constexpr int smallest = 60; ///< percent
    static constexpr int largest = 300;

Q_SIGNALS:
    void changed(); ///< other lines may be in sight

private:
    void addZoom(EditorCommands& commands, QMenu* menu);
    void addWidths(EditorCommands& commands, QMenu* menu);
    void addFocus(EditorCommands& commands, QMenu* menu);
    void addWays(EditorCommands& commands, QMenu* menu);
    void addFont(EditorCommands& commands, QMenu* menu);
    void setZoom(int percent);
    void zoomBy(int steps);
    void setFamily(const QString& family); ///< "" for the program's own

    ArticleTextEdit& m_text;
    PageColumn& m_page;
    QAction* m_usual = nullptr;
    int m_percent = 100;
};

} // namespace warraq
