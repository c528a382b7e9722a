// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/rules/insight.h"
#include "moderation/comment_desk.h"
#include "moderation/moderation_page.h"

class QVBoxLayout;

namespace warraq {

/// Some comments to look through: text, writer, what became of them and what the rules say. Decides nothing.
class SamplesPage : public ModerationPage
{
    Q_OBJECT

public:
    SamplesPage(CommentDesk& desk, const QString& title, const QList<CommentId>& ids,
                QWidget* parent = nullptr);

private:
    struct Sample
    {
        Comment comment;
        QList<RuleReason> reasons;
    };
    void showSamples(const QList<Sample>& samples);

    QVBoxLayout* m_column;
};

} // namespace warraq
