// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

namespace warraq::testing {

inline QWebEnginePage* pageIn(const QWidget* widget)
{
    const auto* view = widget->findChild<QWebEngineView*>();
    return view ? view->page() : nullptr;
}

/// What a script says about the page. The isolated world by default; the page's own world to act as the page
/// would.
inline QVariant evaluate(QWebEnginePage* page, const QString& script,
                         quint32 world = QWebEngineScript::ApplicationWorld)
{
    if (!page)
        return {};
    // The answer may come after a timeout: it must not write into a stack frame that is gone.
    auto answer = std::make_shared<std::optional<QVariant>>();
    page->runJavaScript(script, world, [answer](const QVariant& value) { *answer = value; });
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 10'000))
        return {};
    return **answer;
}

inline QString textOf(QWebEnginePage* page, const QString& id)
{
    return evaluate(page, QStringLiteral("document.getElementById('%1')?.textContent ?? ''").arg(id))
        .toString();
}

} // namespace warraq::testing
