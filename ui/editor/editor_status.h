// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/direction.h"

#include <QLabel>
#include <QPushButton>

namespace warraq {

/// The editor's part of the status bar: direction and language, counts, misspellings; character at the caret
/// and the keyboard's language.
class EditorStatus : public QObject
{
    Q_OBJECT

public:
    explicit EditorStatus(QWidget* owner);

    [[nodiscard]] QWidget* start() const { return m_start; }
    [[nodiscard]] QWidget& words() const { return *m_words; } ///< where the counts are
    [[nodiscard]] QWidget* end() const { return m_end; }

    void showParagraph(Direction direction, const QString& language);
    void showWords(int words, int selected); ///< `selected` of them, 0 for no selection
    void showMisspellings(int count, const QStringList& missingDictionaries);
    void showDirection(int count); ///< places that read in another order on the site; 0 shows nothing
    void showCharacter(const QString& character); ///< the one left of the caret; "" for none
    void showKeyboard(const QString& language);   ///< KeyboardLanguage::name(); "" shows nothing
    void clear();

Q_SIGNALS:
    void nextMisspellingWanted();
    void countsWanted();
    void directionWanted();

private:
    QWidget* m_start;
    QWidget* m_end;
    QLabel* m_direction;
    QPushButton* m_words;
    QLabel* m_reading;
    QPushButton* m_spelling;
    QPushButton* m_findings;
    QLabel* m_character;
    QLabel* m_keyboard;
};

} // namespace warraq
