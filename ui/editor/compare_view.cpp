// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/compare_view.h"

#include "editor/compare_canvas.h"
#include "editor/compare_note.h"
#include "widgets/card.h"
#include "widgets/segmented_control.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <QToolButton>

namespace warraq {

namespace {

constexpr int patience = 150;        // ms until a wait is shown
constexpr int sideBySideWidth = 760; // narrower, lines side by side are too short to read

QString modeKey()
{
    return QStringLiteral("compare/inline");
}

QString keysOf(const QAction* action)
{
    return action->text() + QStringLiteral(" (") +
           isolated(action->shortcut().toString(QKeySequence::NativeText), Direction::LeftToRight) + u')';
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new CompareCanvas(this))
    , m_mode(new SegmentedControl(this))
    , m_count(new QLabel(this))
    , m_beforeTitle(new QLabel(this))
    , m_afterTitle(new QLabel(this))
    , m_titles(new QWidget(this))
    , m_wait(new QLabel(tr("Comparing…"), this))
    , m_all(new QToolButton(this))
    , m_patience(new QTimer(this))
{
    setProperty("ground", QStringLiteral("paper"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_canvas);
    build();
    const QVariant chosen = QSettings().value(modeKey());
    m_chosen = chosen.isValid();
    if (m_chosen)
        choose(chosen.toBool() ? 1 : 0);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int mode) {
        m_chosen = true;
        QSettings().setValue(modeKey(), mode == 1);
        choose(mode);
    });
    connect(m_canvas, &CompareCanvas::currentChanged, this, &CompareView::showPlace);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, m_wait, &QWidget::show);
    clear();
}

CompareView::~CompareView()
{
    m_running.cancel();
}

QAction* CompareView::add(const QString& text, const QKeySequence& keys, const QString& iconName,
                          void (CompareView::*run)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_commands.append(action);
    return action;
}

void CompareView::build()
{
    m_mode->addSegment(tr("Side by side"), tr("What was beside what is"));
    m_mode->addSegment(tr("Inline"), tr("One text; what was removed is struck through"));
    auto* bar = new QWidget(this);
    bar->setFixedHeight(40);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::m, 0, space::m, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_count);
    row->addStretch(1);
    m_all->setText(tr("Show unchanged"));
    m_all->setCheckable(true);
    setButtonKind(m_all, "quiet");
    connect(m_all, &QToolButton::toggled, this, &CompareView::toggleFolds);
    row->addWidget(m_all);
    QAction* previous = add(tr("Previous change"), Qt::SHIFT | Qt::Key_F4, QStringLiteral("go-up"),
                            &CompareView::previousChange);
    QAction* next = add(tr("Next change"), Qt::Key_F4, QStringLiteral("go-down"), &CompareView::nextChange);
    for (QAction* action : {previous, next}) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolTip(keysOf(action));
        button->setAccessibleName(action->text());
        setButtonKind(button, "quiet");
        row->addWidget(button);
    }
    row->addSpacing(space::s);
    row->addWidget(m_mode);

    auto* titles = new QHBoxLayout(m_titles);
    titles->setContentsMargins(0, space::xs, 0, space::xs);
    titles->setSpacing(0);
    for (QLabel* title : {m_beforeTitle, m_afterTitle}) {
        title->setFont(fontFor(TextRole::Small));
        title->setTextFormat(Qt::PlainText);
        title->setContentsMargins(CompareCanvas::gutter + space::m, 0, CompareCanvas::gutter + space::m, 0);
        titles->addWidget(title, 1);
    }
    warraq::setTone(m_beforeTitle, QStringLiteral("muted"));
    m_wait->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    warraq::setTone(static_cast<QLabel*>(m_wait), QStringLiteral("muted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    column->addWidget(m_titles);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    column->addWidget(m_wait);
    column->addWidget(m_canvas, 1);
}

void CompareView::clear()
{
    m_running.cancel();
    ++m_revision;
    m_patience->stop();
    m_wait->hide();
    m_before.clear();
    m_after.clear();
    present({});
    m_count->clear();
}

void CompareView::setTexts(const Blocks& before, const Blocks& after, const QString& beforeTitle,
                           const QString& afterTitle)
{
    m_running.cancel();
    m_running = CancelFlag();
    m_before = beforeTitle;
    m_after = afterTitle;
    m_patience->start();
    runJob(
        this, [before, after, cancel = m_running] { return compare(before, after, cancel); },
        [this, asked = ++m_revision](const Comparison& comparison) {
            if (asked != m_revision)
                return;
            m_patience->stop();
            m_wait->hide();
            present(comparison);
            Q_EMIT ready();
        });
}

void CompareView::present(const Comparison& comparison)
{
    m_canvas->setComparison(comparison);
    const bool any = m_canvas->changeCount() > 0;
    for (QAction* action : std::as_const(m_commands))
        action->setEnabled(any);
    m_all->setEnabled(any);
    choose(m_mode->current());
    showPlace();
}

void CompareView::showPlace()
{
    const int count = m_canvas->changeCount();
    const int current = m_canvas->currentChange();
    m_count->setText(
        current < 0 ? CompareNote::changes(count)
                    : tr("Change %1 of %2").arg(QLocale().toString(current + 1), QLocale().toString(count)));
    m_count->setToolTip(m_canvas->describe(current));
}

void CompareView::choose(int mode)
{
    const bool isInline = mode == 1;
    {
        const QSignalBlocker quiet(m_mode);
        m_mode->setCurrent(mode);
    }
    m_canvas->setMode(isInline ? CompareCanvas::Mode::Inline : CompareCanvas::Mode::SideBySide);
    m_afterTitle->setVisible(!isInline);
    m_beforeTitle->setText(isInline ? tr("From %1 to %2").arg(isolated(m_before), isolated(m_after))
                                    : m_before);
    m_afterTitle->setText(m_after);
    m_titles->setVisible(!m_before.isEmpty());
    showPlace();
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_chosen)
        choose(width() < sideBySideWidth ? 1 : 0);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void CompareView::nextChange()
{
    const int count = m_canvas->changeCount();
    if (count > 0)
        m_canvas->goToChange((m_canvas->currentChange() + 1) % count);
}

void CompareView::previousChange()
{
    const int count = m_canvas->changeCount();
    if (count > 0)
        m_canvas->goToChange((std::max(0, m_canvas->currentChange()) + count - 1) % count);
}

void CompareView::toggleFolds()
{
    m_canvas->setFolded(!m_all->isChecked());
}

} // namespace warraq
