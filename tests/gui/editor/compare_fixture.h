// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"
#include "editor/compare_canvas.h"
#include "editor/compare_view.h"

#include <QSignalSpy>
#include <QTest>

namespace warraq {

[[nodiscard]] inline Blocks comparedBody(const QString& html)
{
    return readBody(html.toUtf8(), {Direction::RightToLeft, QStringLiteral("ar")});
}

/// A view with two texts, compared.
class ShownComparison
{
public:
    ShownComparison(const QString& before, const QString& after, int width = 1100)
    {
        view.resize(width, 600);
        view.show();
        QSignalSpy ready(&view, &CompareView::ready);
        view.setTexts(comparedBody(before), comparedBody(after), QStringLiteral("قبل"),
                      QStringLiteral("بعد"));
        if (!ready.wait(5000))
            qFatal("no comparison came");
    }
    CompareView view;
    CompareCanvas& canvas = view.canvas();
};

} // namespace warraq
