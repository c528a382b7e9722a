// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace warraq {

class TextLabel;

/// How much of an address a moderator needs to tell people apart: «m•••@p•••.example», «198.51.•••».
[[nodiscard]] QString maskedEmail(const QString& email);
[[nodiscard]] QString maskedIp(const QString& ip);

/// A bar of how many comments of a person were approved, rejected, still wait.
class RecordBar : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBar(QWidget* parent = nullptr);
    void setCounts(const QueueCounts& counts);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QueueCounts m_counts;
};

/// Who wrote it: name, masked e-mail and address (shown while a button is held), the record on this desk.
class AuthorCard : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorCard(QWidget* parent = nullptr);
    void show(const Comment& comment, const QueueCounts& record);

private:
    void setRevealed(bool revealed);

    Comment m_comment;
    TextLabel* m_name;
    QLabel* m_email;
    QLabel* m_ip;
    QToolButton* m_reveal;
    RecordBar* m_bar;
    QLabel* m_record;
};

} // namespace warraq
