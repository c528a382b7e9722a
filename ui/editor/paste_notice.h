// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/pasting.h"
#include "widgets/banner.h"

class QAction;

namespace warraq {

class EditorCommands;

/// Says what a paste changed, and offers to paste otherwise: in a banner, and as commands for the keyboard.
class PasteNotice : public QObject
{
    Q_OBJECT

public:
    PasteNotice(Pasting& pasting, EditorCommands& commands, QObject* parent);

    /// «No-break spaces: 3 · Tables kept as HTML: 1»; "" for nothing.
    [[nodiscard]] static QString summary(const PasteReport& report);

    /// Of a code in an import's report: «cleaned mark», «document table»; "" for others.
    [[nodiscard]] static QString nameOf(QStringView code);
    [[nodiscard]] static QString nameOf(PasteNote note);

Q_SIGNALS:
    void wanted(const QString& words, const QList<warraq::Banner::Choice>& choices);
    void over(const QString& words); ///< what was said no longer holds

private:
    [[nodiscard]] static QString nameOf(CleanedCharacter kind);
    void tell(const PasteReport& report, bool hasMarkup);
    void end();

    Pasting& m_pasting;
    QAction* m_asItWas;
    QAction* m_onlyText;
    QString m_words;
};

} // namespace warraq
