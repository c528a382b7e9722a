// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWebEnginePage>

namespace warraq {

/// A page that goes nowhere: it shows the address it was told to and refuses every other navigation, window,
/// dialog, file chooser, download and permission. Clicked links are reported.
class ClosedPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    ClosedPage(QWebEngineProfile* profile, QObject* parent);

    void open(const QUrl& url);

Q_SIGNALS:
    void linkClicked(const QUrl& url);

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage* createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList&, const QStringList&) override { return {}; }
    void javaScriptAlert(const QUrl&, const QString&) override {}
    bool javaScriptConfirm(const QUrl&, const QString&) override { return false; }
    bool javaScriptPrompt(const QUrl&, const QString&, const QString&, QString*) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override
    {
    }

private:
    void closeSettings();

    QUrl m_allowed;
};

} // namespace warraq
