// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "shell/preferences.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

class QApplication;

namespace warraq {

class MainWindow;

/// What the command line asked for.
struct Wish
{
    QString project;
    QString article;
    bool newStory = false;
    QStringList files;
};

/// Language, style and the window, which is made again when the language changes.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(QApplication& application, const Clock& clock, const Preferences& preferences);
    ~Program() override;

    void start(const Wish& wish);
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

private:
    void makeWindow();
    void take(const Preferences& preferences);
    void fulfil(const Wish& wish);

    QApplication& m_application;
    const Clock& m_clock;
    Preferences m_preferences;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<MainWindow> m_window;
};

/// Installs Warraq's and Qt's own words for `language` and turns the window's direction. Returns the
/// translators.
[[nodiscard]] std::vector<std::unique_ptr<QTranslator>> installLanguage(QApplication& application,
                                                                        const QString& language);

} // namespace warraq
