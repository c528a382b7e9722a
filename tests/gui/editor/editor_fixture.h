// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/html_reader.h"
#include "article/html_writer.h"
#include "editor/article_editor.h"
#include "editor/article_fields.h"
#include "editor/article_text_edit.h"
#include "manual_clock.h"
#include "temporary_project.h"
#include "widgets/style.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace warraq {

/// The program's style and the direction this run is for; what it remembers is this run's own.
inline void setUpApplication()
{
    static const QTemporaryDir remembered;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, remembered.path());
    QCoreApplication::setOrganizationName(QStringLiteral("warraq-test"));
    QCoreApplication::setApplicationName(QStringLiteral("editor"));
    applyStyle(*qApp, Appearance::Light);
    QGuiApplication::setLayoutDirection(qEnvironmentVariable("WARRAQ_TEST_LANGUAGE") == QStringLiteral("en")
                                            ? Qt::LeftToRight
                                            : Qt::RightToLeft);
}

/// An editor on a session over a project of its own, shown and with the caret in the text.
class EditorFixture
{
public:
    explicit EditorFixture(const QByteArray& body = {}, Direction direction = Direction::RightToLeft)
    {
        ProjectSettings settings;
        settings.name = QStringLiteral("غرفة");
        project = Project::create(folder.path(QStringLiteral("p")), settings, clock).value();
        Project::Loaded loaded;
        loaded.article.id = project->newArticleId();
        loaded.article.meta.direction = direction;
        loaded.article.meta.language =
            direction == Direction::RightToLeft ? QStringLiteral("ar") : QStringLiteral("en");
        loaded.article.blocks = readBody(body, {direction, {}});
        session = std::make_unique<ArticleSession>(*project, loaded);
        editor = std::make_unique<ArticleEditor>();
        editor->resize(900, 700);
        editor->setSession(session.get());
        editor->show();
        editor->activateWindow();
        editor->focusText();
        if (!QTest::qWaitForWindowExposed(editor.get()))
            qFatal("the window did not appear");
        text = editor->findChild<ArticleTextEdit*>();
    }
    ~EditorFixture()
    {
        editor->setSession(nullptr);
        editor.reset();
    }

    [[nodiscard]] const Blocks& blocks()
    {
        session->flush();
        return session->article().blocks;
    }
    [[nodiscard]] QByteArray body()
    {
        return writeBody(blocks(), {session->article().meta.direction, session->article().meta.language});
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), key, modifiers);
    }
    /// Types as a keyboard would: one key event a character.
    void type(const QString& words)
    {
        for (const QChar c : words) {
            if (c == u'\n') {
                key(Qt::Key_Return);
                continue;
            }
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(focused(), &press);
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(focused(), &release);
        }
    }
    void caretTo(int block, int offset)
    {
        QTextCursor cursor(text->document()->findBlockByNumber(block));
        cursor.setPosition(cursor.position() + offset);
        text->setTextCursor(cursor);
    }
    void select(int block, int from, int to)
    {
        const QTextBlock line = text->document()->findBlockByNumber(block);
        QTextCursor cursor(line);
        cursor.setPosition(line.position() + from);
        cursor.setPosition(line.position() + to, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
    [[nodiscard]] QString line(int number) const
    {
        return text->document()->findBlockByNumber(number).text();
    }
    [[nodiscard]] bool isRight(int number) const
    {
        return text->document()->findBlockByNumber(number).blockFormat().layoutDirection() == Qt::RightToLeft;
    }
    [[nodiscard]] QWidget* focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget() : text;
    }

    TemporaryFolder folder;
    ManualClock clock;
    std::unique_ptr<Project> project;
    std::unique_ptr<ArticleSession> session;
    std::unique_ptr<ArticleEditor> editor;
    ArticleTextEdit* text = nullptr;
};

} // namespace warraq
