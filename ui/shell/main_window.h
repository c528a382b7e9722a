// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/open_newsroom.h"
#include "shell/preferences.h"

#include <QMainWindow>

class QStackedWidget;

namespace warraq {

class Banner;
class Bar;
class CommandField;
class Commands;
class Rail;
class RecoveryOffer;
class WelcomePage;

/// The one window: rail, top bar, workplaces, status bar. What it does is in actions.cpp,
/// project_opening.cpp, importing.cpp and quit.cpp.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Clock& clock, const Preferences& preferences, QWidget* parent = nullptr);
    ~MainWindow() override;

    // project_opening.cpp
    bool openProject(const QString& folder); ///< in place of the present one, which is saved first
    bool createProject(const QString& folder, const ProjectSettings& settings);
    void chooseProject();
    void askForNewProject();
    bool closeProject(); ///< false when something could not be saved

    // importing.cpp
    void chooseImport();
    void importAndShow(const QStringList& files, bool openFirst);

    /// Without a wish for a story: the one that was open last time, else the newest, with the focus on the
    /// list.
    void openRememberedStory();
    /// Work that needs the list of stories waits for it.
    void whenLoaded(const std::function<void()>& then);
    [[nodiscard]] OpenNewsroom* open() { return m_open.get(); } ///< null on the welcome page
    [[nodiscard]] Commands& commands() { return *m_commands; }
    [[nodiscard]] CommandField& commandField() { return *m_field; }
    [[nodiscard]] Rail& rail() { return *m_rail; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] int currentPlace() const;
    void showPlace(int index); ///< 0 Stories, 1 Breaking, 2 Comments

Q_SIGNALS:
    /// Language or appearance was chosen anew; whoever made the window makes it again.
    void preferencesChanged(const warraq::Preferences& preferences);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void makeFileActions();
    void makeEditActions();
    void makeTextActions();
    void makeFindActions(); // find_actions.cpp
    void findInNewsroom();
    void makeViewActions();
    void makeModeActions();
    void makeStoryActions();
    void makeKeepingActions();
    void makeHelpActions();
    void saveStory();
    void openSync();
    void adoptEditorCommands();
    void showSettings();
    void showAbout();
    void showWelcome();
    void showProject(std::unique_ptr<Project> project);
    void explainReadOnly();
    void tellPlainWrites();
    void showError(const Error& error);
    void connectWorkplaces();
    void updateBars();
    void askAboutFailedSave();
    void updateTitle();
    void rememberStory(const ArticleSession* session);

    const Clock& m_clock;
    Preferences m_preferences;
    Commands* m_commands;
    Rail* m_rail;
    CommandField* m_field;
    Bar* m_top;
    Banner* m_banner;
    QStackedWidget* m_stack;
    Bar* m_bottom;
    WelcomePage* m_welcome;
    std::unique_ptr<OpenNewsroom> m_open;
    std::unique_ptr<RecoveryOffer> m_recovery; ///< goes before what it looks at
    bool m_closeAnyway = false;
    bool m_altAlone = false;
};

} // namespace warraq
