// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_store.h"
#include "manual_clock.h"
#include "moderation/card_view.h"
#include "moderation/comments_desk_view.h"
#include "moderation/comments_workplace.h"
#include "project/project.h"
#include "temporary_project.h"

#include <QLabel>
#include <QTest>

// Qt 6.8's QTRY_ macros give milliseconds (long) to qWait (int) in the test's own lines.
#pragma GCC diagnostic ignored "-Wconversion"

namespace warraq {

/// A newsroom with one story, comments under it, and the comments workplace over them in a window.
class ModerationFixture
{
public:
    explicit ModerationFixture(QList<Comment> comments, bool readOnly = false)
    {
        ProjectSettings settings;
        settings.name = QStringLiteral("غرفة الاختبار");
        auto made = Project::create(folder.path(QStringLiteral("room")), settings, clock);
        if (!made)
            qFatal("the newsroom could not be made");
        Article article;
        article.id = (*made)->newArticleId();
        article.meta.headline = QStringLiteral("إغلاق الميناء الشرقي");
        articleId = article.id.value();
        if (!(*made)->save(article, {}))
            qFatal("the story could not be saved");
        for (Comment& comment : comments)
            comment.article = articleId;
        auto opened = store();
        if (!opened->store(comments) || !opened->resolveParents())
            qFatal("the comments could not be stored");
        opened.reset();
        made->reset();
        auto again = Project::open(folder.path(QStringLiteral("room")),
                                   readOnly ? Project::Mode::ReadOnly : Project::Mode::ReadWrite, clock);
        if (!again)
            qFatal("the newsroom did not open");
        project = std::move(*again);
    }

    /// `count` waiting comments, number 1 the newest.
    static QList<Comment> waiting(int count)
    {
        QList<Comment> comments;
        for (int n = 1; n <= count; ++n) {
            Comment comment;
            comment.sourceId = n;
            comment.sourcePost = 7;
            comment.author = QStringLiteral("قارئ %1").arg(n);
            comment.email = QStringLiteral("reader%1@example.org").arg(n);
            comment.ip = QStringLiteral("198.51.100.%1").arg(n);
            comment.dateGmt =
                ManualClock().now().addSecs(-n * 60).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
            comment.content = "تعليق رقم " + QByteArray::number(n);
            comment.approved = QStringLiteral("0");
            comment.source = QStringLiteral("wxr");
            comments.append(comment);
        }
        return comments;
    }

    [[nodiscard]] std::unique_ptr<CommentStore> store(bool readOnly = false) const
    {
        auto opened = CommentStore::open(folder.path(QStringLiteral("room")), readOnly, clock);
        if (!opened)
            qFatal("the store did not open: %s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }
    [[nodiscard]] QueueCounts counts() const { return store(true)->counts().value(); }

    /// Shows the workplace and waits for its first card.
    void open(const QSize& size = {1280, 800})
    {
        context = std::make_unique<Context>(*project, clock, QStringLiteral("هبة ناصر"), QLocale());
        workplace = std::make_unique<CommentsWorkplace>(*context);
        workplace->resize(size);
        workplace->show();
        workplace->activate();
        view = workplace->findChild<CommentsDeskView*>();
        cards = &view->cards();
    }
    [[nodiscard]] qint64 currentNumber() const
    {
        const CommentRow* row = view->queue().row(cards->currentRow());
        return row ? row->comment.sourceId : 0;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(cards, key, held);
    }
    /// A key as a desktop sends it: what the layout types, and where it sits (X11 keycode).
    void pressPhysical(int key, const QString& text, quint32 scanCode,
                       Qt::KeyboardModifiers held = Qt::NoModifier, bool repeat = false) const
    {
        QKeyEvent down(QEvent::KeyPress, key, held, scanCode, 0, 0, text, repeat);
        QCoreApplication::sendEvent(cards, &down);
        QKeyEvent up(QEvent::KeyRelease, key, held, scanCode, 0, 0, text, repeat);
        QCoreApplication::sendEvent(cards, &up);
    }

    ManualClock clock;
    TemporaryFolder folder;
    QString articleId;
    std::unique_ptr<Project> project;
    std::unique_ptr<Context> context;
    std::unique_ptr<CommentsWorkplace> workplace;
    CommentsDeskView* view = nullptr;
    CardView* cards = nullptr;
};

} // namespace warraq
