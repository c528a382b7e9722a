// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newsroom.h"

#include <QFrame>
#include <QLineEdit>
#include <QPointer>

class QListWidget;

namespace warraq {

class Commands;

/// The field in the middle of the top bar (Ctrl+K): stories by name, the current workplace's search, and
/// every command with its keys; «>» shows commands only. The answers hang below the field and never take the
/// focus.
class CommandField : public QLineEdit
{
    Q_OBJECT

public:
    CommandField(Commands& commands, QWidget* window, QWidget* parent = nullptr);
    ~CommandField() override;

    void setNewsroom(const Newsroom* newsroom) { m_newsroom = newsroom; } ///< null: commands only
    void setPrompt(const QString& prompt);
    /// The first answer searches the workplace; else the stories come first.
    void setSearchFirst(bool first) { m_searchFirst = first; }
    void begin(const QString& text = {});      ///< takes the focus, opens the list
    [[nodiscard]] QStringList answers() const; ///< as shown, for tests
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void storyChosen(const warraq::ArticleId& id);
    void searchWanted(const QString& words); ///< in the current workplace; "" clears

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void addStories(const QString& words);
    void addCommands(const QString& words, int most);
    void addAnswer(const QString& text, const QString& side, const QVariant& value, const QString& iconName);
    void openPopup();
    void closePopup();
    void leave();
    void choose(int row);

    Commands& m_commands;
    QWidget* m_window;
    const Newsroom* m_newsroom = nullptr;
    QPointer<QFrame> m_popup; ///< a child of the window, which may go first
    QListWidget* m_list;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_searched = false;
    bool m_searchFirst = false;
};

} // namespace warraq
