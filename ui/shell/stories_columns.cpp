// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of the stories are shown, how wide, and what is remembered of it.
#include "history/story_versions.h"
#include "inspector/inspector.h"
#include "shell/stories_workplace.h"
#include "shell/story_column.h"
#include "shell/story_list.h"
#include "widgets/folding_splitter.h"
#include "widgets/slide_over.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace warraq {

namespace {

QString columnsKey()
{
    return QStringLiteral("stories/columns");
}

} // namespace

bool StoriesWorkplace::isListShown() const
{
    return !m_side->isHidden();
}
bool StoriesWorkplace::isPreviewShown() const
{
    return !m_previewSlot->isHidden();
}
bool StoriesWorkplace::isInspectorShown() const
{
    return m_slide->isOpen();
}

void StoriesWorkplace::setListShown(bool shown)
{
    m_splitter->setWanted(m_side, shown);
    storeColumns();
}

void StoriesWorkplace::setVersionsShown(bool shown)
{
    if (shown)
        setListShown(true); // asked for last: where there is no room for both, the page folds away
    m_side->setCurrentWidget(shown ? static_cast<QWidget*>(&m_versions->panel()) : m_list);
    m_versions->panel().setActive(shown);
    if (shown) {
        m_versions->panel().focusList();
    } else {
        m_column->showSource(m_column->showsSource());
        m_column->focusStory();
    }
    Q_EMIT columnsChanged();
}

bool StoriesWorkplace::areVersionsShown() const
{
    return m_side->currentWidget() != m_list;
}

void StoriesWorkplace::setPreviewShown(bool shown)
{
    if (shown)
        makePreview();
    m_splitter->setWanted(m_previewSlot, shown);
    storeColumns();
}

void StoriesWorkplace::setInspectorShown(bool shown)
{
    if (shown && !m_newsroom.session()) {
        m_column->inspectorButton().setChecked(false);
        return;
    }
    if (shown == m_slide->isOpen())
        return;
    m_slide->setOpen(shown);
    if (shown)
        m_inspector->focusFirst();
    else if (m_newsroom.session())
        m_column->focusStory();
    Q_EMIT columnsChanged();
}

void StoriesWorkplace::restoreColumns()
{
    m_splitter->setFolding({m_side, m_previewSlot});
    connect(m_splitter, &FoldingSplitter::folded, this, &StoriesWorkplace::columnsChanged);
    const QSettings settings;
    const QVariantList sizes = settings.value(columnsKey()).toList();
    const bool listShown = settings.value(QStringLiteral("stories/list"), true).toBool();
    const bool previewShown = settings.value(QStringLiteral("stories/preview"), true).toBool();
    QList<int> widths{292, 764, 468};
    for (int i = 0; i < 3 && sizes.size() == 3; ++i)
        widths[i] = qMax(160, sizes.at(i).toInt());
    m_splitter->setSizes(widths);
    m_side->setVisible(listShown);
    m_previewSlot->setVisible(previewShown);
    // The page waits until the window stands: it is the heaviest part of the program.
    if (previewShown)
        QTimer::singleShot(0, this, &StoriesWorkplace::makePreview);
}

/// A column dragged to nothing is a closed one: so the button that opens it again works.
void StoriesWorkplace::closeDragged()
{
    const QList<int> sizes = m_splitter->sizes();
    for (QWidget* column : {static_cast<QWidget*>(m_side), m_previewSlot}) {
        const int index = m_splitter->indexOf(column);
        if (!column->isHidden() && sizes.value(index) == 0) {
            QList<int> wide = sizes;
            wide[index] = column == m_side ? 292 : 468;
            m_splitter->setWanted(column, false);
            m_splitter->setSizes(wide);
        }
    }
    storeColumns();
}

void StoriesWorkplace::storeColumns()
{
    const QList<int> sizes = m_splitter->sizes();
    QSettings settings;
    if (isVisible() && isListShown() && isPreviewShown() && !sizes.contains(0))
        settings.setValue(columnsKey(), QVariantList{sizes.at(0), sizes.at(1), sizes.at(2)});
    settings.setValue(QStringLiteral("stories/list"), m_splitter->isWanted(m_side));
    settings.setValue(QStringLiteral("stories/preview"), m_splitter->isWanted(m_previewSlot));
    if (isPreviewShown())
        makePreview();
    Q_EMIT columnsChanged();
}

} // namespace warraq
