// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace warraq {

/// What the journal calls a reason, in words; an unknown code as it is.
[[nodiscard]] QString reasonName(const QString& code);

/// After a comment was refused: nine reasons, one key or click each, and a note. It may be passed over; the
/// next decision takes it away.
class ReasonStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonStrip(QWidget* parent = nullptr); ///< hidden
    void ask(const QString& name);                   ///< whose comment it was
    void showChosen(const QString& code);
    void dismiss() { hide(); }

Q_SIGNALS:
    void chosen(const QString& code);
    void noteWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLabel* m_words;
    QWidget* m_reasons;
};

} // namespace warraq
