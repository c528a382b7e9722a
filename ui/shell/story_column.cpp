// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/story_column.h"

#include "editor/article_editor.h"
#include "editor/compare_view.h"
#include "editor/find_bar.h"
#include "source/source_view.h"
#include "source/theme_view.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"
#include "widgets/time_words.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace warraq {

StoryColumn::StoryColumn(Newsroom& newsroom, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_editor(new ArticleEditor(this))
    , m_source(new SourceView(this))
    , m_compare(new CompareView(this))
    , m_banner(new Banner(this))
    , m_find(new FindBar(this))
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
    m_mode->addSegment(tr("Compare"), tr("What changed since the story was opened"));
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
    column->addWidget(m_find);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_compare);
    connect(m_empty->addStep(tr("New story")), &QPushButton::clicked, this, &StoryColumn::newStoryWanted);
    connect(m_editor, &ArticleEditor::sourceWanted, this, [this] { showSource(true); });
    connect(m_mode, &SegmentedControl::currentChanged, this, &StoryColumn::choose);
    connect(m_compare, &CompareView::closeWanted, this, [this] { showSource(false); });
    connect(&newsroom, &Newsroom::sessionChanged, this, &StoryColumn::follow);
    follow(newsroom.session());
}

void StoryColumn::follow(ArticleSession* session)
{
    m_banner->dismiss();
    m_editor->setSession(session);
    if (m_sourceFollows)
        m_source->setSession(session);
    m_opened = session ? session->article() : Article();
    m_openedAt = m_newsroom.clock().now();
    m_tools->setEnabled(session);
    if (!session)
        showPart(m_empty, m_mode->current() == Source ? Source : Write);
    else if (m_mode->current() == Source)
        showPart(m_source, Source);
    else
        showPart(m_editor, Write); // a comparison was of another story
    if (!session)
        return;
    tellUnfinishedSource();
    const auto compareAgain = [this] {
        if (showsCompare() && m_comparesOpened)
            compareWithOpened();
    };
    connect(session, &ArticleSession::blocksChanged, this, compareAgain);
    connect(session, &ArticleSession::metadataChanged, this, compareAgain);
}

void StoryColumn::choose(int mode)
{
    if (mode == Compare)
        showCompare();
    else
        showSource(mode == Source);
}

void StoryColumn::showPart(QWidget* part, Mode mode)
{
    m_stack->setCurrentWidget(part);
    {
        const QSignalBlocker quiet(m_mode); // the theme's files count as source, and are not the story's
        m_mode->setCurrent(mode);
    }
    m_editor->toolBar()->setEnabled(m_newsroom.session() && part == m_editor);
    if (part != m_compare)
        m_compare->clear();
    m_find->setTarget(part == m_editor   ? &m_editor->searchable()
                      : part == m_source ? m_source->searchable()
                                         : nullptr);
    Q_EMIT modeChanged();
}

bool StoryColumn::showsSource() const
{
    return m_stack->currentWidget() == m_source;
}

bool StoryColumn::showsCompare() const
{
    return m_stack->currentWidget() == m_compare;
}

void StoryColumn::showSource(bool source)
{
    ArticleSession* session = m_newsroom.session();
    QWidget* wanted = source ? static_cast<QWidget*>(m_source) : m_editor;
    if (!session) {
        m_tools->setEnabled(false);
        showPart(m_empty, source ? Source : Write);
        return;
    }
    if (m_stack->currentWidget() == wanted) {
        m_mode->setCurrent(source ? Source : Write);
        return;
    }
    session->flush();
    const int block = m_editor->currentBlock();
    const qsizetype letters = m_editor->lettersBeforeCaret();
    const bool fromSource = showsSource() && m_source->currentBlock() >= 0;
    const std::pair inSource(fromSource ? m_source->currentBlock() : block,
                             fromSource ? m_source->lettersBeforeCaret() : letters);
    if (source && !m_sourceFollows) {
        m_sourceFollows = true;
        m_source->setSession(session);
    }
    showPart(wanted, source ? Source : Write);
    if (source && block >= 0)
        m_source->revealLetter(block, letters);
    else if (!source && inSource != std::pair(block, letters))
        m_editor->revealLetter(inSource.first, inSource.second);
    if (!source)
        tellUnfinishedSource();
    focusStory();
}

void StoryColumn::showCompare()
{
    if (!m_newsroom.session() || showsCompare())
        return;
    m_newsroom.session()->flush();
    m_comparesOpened = true;
    compareWithOpened();
    showPart(m_compare, Compare);
    focusStory();
}

void StoryColumn::compareWithOpened()
{
    const QString when = isolated(dayAndClockText(m_openedAt, m_newsroom.clock().now()));
    m_compare->setTexts(comparedBlocks(m_opened), comparedBlocks(m_newsroom.session()->article()),
                        tr("As opened at %1").arg(when), tr("Now"));
}

void StoryColumn::showVersions(const Article& before, const Article& after, const QString& beforeTitle,
                               const QString& afterTitle)
{
    m_comparesOpened = false;
    m_compare->setTexts(comparedBlocks(before), comparedBlocks(after), beforeTitle, afterTitle);
    m_tools->setEnabled(true); // the way back
    showPart(m_compare, Compare);
    focusStory();
}

void StoryColumn::focusStory()
{
    if (showsCompare())
        m_compare->setFocus(Qt::OtherFocusReason);
    else if (m_theme && m_stack->currentWidget() == m_theme)
        m_theme->focusText();
    else if (showsSource())
        m_source->focusText();
    else
        m_editor->focusText();
}

} // namespace warraq
