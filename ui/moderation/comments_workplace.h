// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shell/context.h"
#include "shell/workplace.h"

class QMenu;

namespace warraq {

/// تعليقات: queues with counts, the cards, the article with thread and author, the decisions by physical key.
class CommentsWorkplace : public Workplace
{
    Q_OBJECT

public:
    explicit CommentsWorkplace(const Context& context, QWidget* parent = nullptr);
    ~CommentsWorkplace() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QIcon railIcon() const override;
    [[nodiscard]] QWidget* barStart() override;
    [[nodiscard]] QWidget* barEnd() override;
    [[nodiscard]] QWidget* statusStart() override;
    [[nodiscard]] QWidget* statusEnd() override;
    void activate() override;
    void search(const QString& words) override;
    [[nodiscard]] QString searchPrompt() const override;
    /// Comments came from outside (an import): counts and cards are read again.
    void reload();

private:
    void makeBars();
    void makeBarEnd();
    [[nodiscard]] QMenu* makeTools();
    void connectKeepers();
    void openWave(CommentId of);
    void showCounts();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace warraq
