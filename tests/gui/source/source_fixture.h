// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor_fixture.h"
#include "source/source_text.h"
#include "source/source_view.h"

namespace warraq {

/// Editor and source view on one session, both shown.
class Both : public EditorFixture
{
public:
    explicit Both(const QByteArray& body)
        : EditorFixture(body)
    {
        view.resize(700, 500);
        view.show();
        view.setSession(session.get());
        source = view.findChild<SourceText*>();
    }
    ~Both() { view.setSession(nullptr); }

    void typeAt(qsizetype offset, const QString& words)
    {
        view.activateWindow();
        view.focusText();
        source->goTo(offset);
        for (const QChar c : words) {
            QKeyEvent press(QEvent::KeyPress, c == u'\n' ? Qt::Key_Return : 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(source, &press);
        }
    }

    SourceView view;
    SourceText* source = nullptr;
};

inline const QByteArray twoParagraphs =
    QStringLiteral("<p class='a'  >أول</p>\n\n<p dir=\"rtl\">ثان</p>\n<h2 >عنوان</h2>\n").toUtf8();

} // namespace warraq
