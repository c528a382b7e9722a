// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QTextEdit;

namespace warraq {

/// Chooses the font of the article's text among those that write Arabic, with a sample, and says in plain
/// words what a font lacks.
class TextFontDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TextFontDialog(const QString& family,
                            QWidget* parent); ///< "" = the program's own; deletes itself

    /// The article's font with another family in front, which leaves to the others what it cannot write.
    [[nodiscard]] static QFont fontOf(const QString& family);

Q_SIGNALS:
    void chosen(const QString& family);

private:
    void tell(const QString& family);
    [[nodiscard]] QString chosenFamily() const;

    QListWidget* m_families;
    QTextEdit* m_sample;
    QLabel* m_verdict;
};

/// Letters, marks, digits and punctuation of Arabic news that a font has no glyph for, in order.
[[nodiscard]] QString missingArabic(const QFont& font);
/// The caret has a place between lam and alef, though they are one glyph.
[[nodiscard]] bool hasPlaceInLamAlef(const QFont& font);

} // namespace warraq
