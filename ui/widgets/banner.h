// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace warraq {

/// A sentence where it happened, with what can be done about it; errors never come as dialogs. One at a time:
/// a new sentence replaces the old one.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Info,
        Warning,
        Error
    };

    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };

    explicit Banner(QWidget* parent = nullptr); ///< hidden
    void show(Kind kind, const QString& text, const QList<Choice>& choices = {}, const QString& detail = {},
              bool closable = true);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Info;
    QLabel* m_symbol;
    QLabel* m_text;
    QHBoxLayout* m_choices;
};

} // namespace warraq
