// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/moderation_keys.h"

#include <QPushButton>

namespace warraq {

/// A large button with its key on it.
class DecisionButton : public QPushButton
{
    Q_OBJECT

public:
    DecisionButton(const QString& words, const QString& key, const char* kind, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal contentWidth() const;

    QString m_words;
    QString m_key;
};

/// قبول، تعليق، رفض، مزعج، تراجع under the cards.
class DecisionBar : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionBar(QWidget* parent = nullptr);
    /// Without a reason the buttons work; with one they are off and say it.
    void setReason(const QString& reason);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pressed(warraq::ModerationKey key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<DecisionButton*> m_buttons;
};

} // namespace warraq
