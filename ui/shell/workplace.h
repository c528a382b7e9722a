// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace warraq {

/// One of the workplaces in the rail: Stories, Breaking, Comments. The shell owns it, shows its bar widgets
/// in the top bar and its status widgets in the status bar while it is the current one.
class Workplace : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QIcon railIcon() const = 0;
    /// "where I am" at the start of the top bar and the two or three actions at its end; owned by the
    /// workplace.
    [[nodiscard]] virtual QWidget* barStart() { return nullptr; }
    [[nodiscard]] virtual QWidget* barEnd() { return nullptr; }
    /// Start and end groups of the status bar.
    [[nodiscard]] virtual QWidget* statusStart() { return nullptr; }
    [[nodiscard]] virtual QWidget* statusEnd() { return nullptr; }
    /// Called when it becomes current; put the focus where the hand expects it.
    virtual void activate() {}
    /// The search field of the top bar was used (Ctrl+K); "" clears.
    virtual void search(const QString& words) { Q_UNUSED(words) }
    [[nodiscard]] virtual QString searchPrompt() const { return {}; }

Q_SIGNALS:
    void badgeChanged(int count, bool alarm);   ///< 0 hides it; alarm = red
    void openArticle(const QString& articleId); ///< ask the shell to show this story in Stories
};

} // namespace warraq
