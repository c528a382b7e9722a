// SPDX-License-Identifier: GPL-3.0-or-later
// The column's other sources: what is unfinished in the story's, and the site theme's files.
#include "article/html_writer.h"
#include "article/markup_check.h"
#include "base/jobs.h"
#include "preview/theme_files.h"
#include "shell/error_text.h"
#include "shell/story_column.h"
#include "source/theme_view.h"
#include "widgets/banner.h"

#include <QPointer>
#include <QStackedLayout>

namespace warraq {

/// Markup that was left broken is in the file as it was written; the text shows what could be read of it.
void StoryColumn::tellUnfinishedSource()
{
    const ArticleSession* session = m_newsroom.session();
    const Metadata& meta = session->article().meta;
    runJob(
        this,
        [blocks = session->article().blocks, where = BodyContext{meta.direction, meta.language}] {
            const QString shown = QString::fromUtf8(writeBody(blocks, where));
            return std::ranges::count_if(checkMarkup(shown), isBroken);
        },
        [this, asked = QPointer(session)](qsizetype problems) {
            if (problems == 0 || !asked || asked != m_newsroom.session() || showsSource() ||
                !m_banner->text().isEmpty())
                return;
            m_banner->show(
                Banner::Kind::Warning,
                tr("The source of this story has %Ln unfinished place(s). Every letter of it is kept; "
                   "the text shows what could be read.",
                   nullptr, int(problems)),
                {{tr("Show in the source"), [this] {
                      m_banner->dismiss();
                      showSource(true);
                  }}});
        });
}

void StoryColumn::showTheme()
{
    if (hasOwnTheme(m_newsroom.project().folder())) {
        openTheme();
        return;
    }
    if (m_newsroom.project().isReadOnly()) {
        m_banner->show(Banner::Kind::Info, tr("This site uses the built-in theme."));
        return;
    }
    m_banner->show(
        Banner::Kind::Info,
        tr("This site uses the built-in theme. A copy of your own can be changed: it is kept in the "
           "project, with its history."),
        {{tr("Make our own theme"), [this] { makeTheme(); }}});
}

void StoryColumn::makeTheme()
{
    m_banner->dismiss();
    const Project& project = m_newsroom.project();
    if (const auto made = copyTheme(project.folder(), project.settings().theme); !made)
        m_banner->show(Banner::Kind::Error, errorSentence(made.error()), {}, errorDetail(made.error()));
    else
        openTheme();
}

void StoryColumn::openTheme()
{
    if (ArticleSession* session = m_newsroom.session())
        session->flush();
    if (!m_theme) {
        m_theme = new ThemeView(this);
        m_stack->addWidget(m_theme);
        connect(m_theme, &ThemeView::saved, this, &StoryColumn::themeChanged);
        connect(m_theme, &ThemeView::failed, this, &StoryColumn::tellThemeFailure);
        connect(m_theme, &ThemeView::closeWanted, this, [this] {
            if (m_theme->save())
                showSource(false);
        });
    }
    m_theme->open(m_newsroom.project().folder(), m_newsroom.project().isReadOnly());
    showPart(m_theme, Source);
    focusStory();
}

void StoryColumn::tellThemeFailure(const Error& error)
{
    QList<Banner::Choice> choices;
    if (error.code == ErrorCode::ChangedOutside)
        choices = {{tr("Take the other version"),
                    [this] {
                        m_banner->dismiss();
                        m_theme->takeTheirs();
                    }},
                   {tr("Keep mine"), [this] {
                        m_banner->dismiss();
                        m_theme->keepMine();
                    }}};
    m_banner->show(
        Banner::Kind::Error,
        error.code == ErrorCode::ChangedOutside
            ? tr("Another program changed this file of the theme. Nothing of either version is lost "
                 "until you choose.")
            : errorSentence(error),
        choices, errorDetail(error));
}

} // namespace warraq
