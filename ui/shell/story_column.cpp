// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/story_column.h"

#include "editor/article_editor.h"
#include "source/source_view.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace warraq {

StoryColumn::StoryColumn(Newsroom& newsroom, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_editor(new ArticleEditor(this))
    , m_source(new SourceView(this))
    , m_banner(new Banner(this))
    , m_mode(new SegmentedControl(this))
    , m_inspector(new QToolButton(this))
    , m_tools(new QWidget(this))
    , m_empty(new EmptyState(QStringLiteral("document-edit"), tr("No story is open"),
                             tr("Choose one from the list, or begin a new one."), this))
    , m_stack(new QStackedLayout)
{
    setProperty("ground", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    m_mode->addSegment(tr("Write"), tr("The story as on the page"));
    m_mode->addSegment(tr("Source"), tr("The story's HTML"));
    m_inspector->setIcon(icon(QStringLiteral("documentinfo")));
    m_inspector->setToolTip(tr("Details of the story"));
    m_inspector->setAccessibleName(m_inspector->toolTip());
    m_inspector->setCheckable(true);
    setButtonKind(m_inspector, "quiet");

    m_tools->setProperty("ground", QStringLiteral("panel"));
    m_tools->setAttribute(Qt::WA_StyledBackground);
    m_tools->setFixedHeight(40);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->setSpacing(space::s);
    row->addWidget(m_editor->toolBar(), 1);
    row->addWidget(m_inspector);
    row->addWidget(m_mode);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_source);
    connect(m_empty->addStep(tr("New story")), &QPushButton::clicked, this, &StoryColumn::newStoryWanted);
    connect(m_editor, &ArticleEditor::sourceWanted, this, [this] { showSource(true); });
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int mode) { showSource(mode == 1); });
    connect(&newsroom, &Newsroom::sessionChanged, this, &StoryColumn::follow);
    follow(newsroom.session());
}

void StoryColumn::follow(ArticleSession* session)
{
    m_banner->dismiss();
    m_editor->setSession(session);
    if (m_sourceFollows)
        m_source->setSession(session);
    m_tools->setEnabled(session);
    if (session)
        m_stack->setCurrentWidget(m_mode->current() == 1 ? static_cast<QWidget*>(m_source) : m_editor);
    else
        m_stack->setCurrentWidget(m_empty);
}

bool StoryColumn::showsSource() const
{
    return m_stack->currentWidget() == m_source;
}

void StoryColumn::showSource(bool source)
{
    ArticleSession* session = m_newsroom.session();
    if (!session || source == showsSource()) {
        m_mode->setCurrent(source ? 1 : 0);
        return;
    }
    session->flush();
    const int block = m_editor->currentBlock();
    if (source && !m_sourceFollows) {
        m_sourceFollows = true;
        m_source->setSession(session);
    }
    m_stack->setCurrentWidget(source ? static_cast<QWidget*>(m_source) : m_editor);
    m_mode->setCurrent(source ? 1 : 0);
    m_editor->toolBar()->setEnabled(!source);
    if (source && block >= 0)
        m_source->revealBlock(block);
    focusStory();
}

void StoryColumn::focusStory()
{
    if (showsSource())
        m_source->focusText();
    else
        m_editor->focusText();
}

} // namespace warraq
