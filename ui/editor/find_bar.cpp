// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/find_bar.h"

#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>

namespace warraq {

namespace {
constexpr int fieldWidth = 180; // pixels, the least beside the chips in one row
}

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_finding(new Finding(this))
    , m_pattern(newField(tr("Find")))
    , m_replacement(newField(tr("Replace with")))
    , m_count(new QLabel(this))
    , m_previous(newButton(QStringLiteral("go-up"), tr("Previous (Shift+F3)"), false))
    , m_next(newButton(QStringLiteral("go-down"), tr("Next (F3)"), false))
    , m_close(newButton(QStringLiteral("window-close"), tr("Close (Esc)"), false))
    , m_exact(newChip(tr("E&xact spelling"),
                      tr("Tashkeel, hamza, tatweel, digits and capital letters count. Otherwise «احمد» finds "
                         "«أَحْمَد» too.")))
    , m_words(newChip(tr("&Whole words"),
                      tr("Not inside other words. What is attached stays: «صداقة» finds «والصداقة».")))
    , m_expression(newChip(tr("&Regular expression"),
                           tr("A pattern: \\d+ is a number, \\w+ a word. Replace with \\1 for what the first "
                              "brackets found.")))
    , m_scope(newChip(tr("In &selection"), tr("Only in the text that was selected")))
    , m_replace(new QPushButton(tr("Re&place"), this))
    , m_replaceAll(new QPushButton(tr("Replace &all"), this))
    , m_message(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_chips(new QWidget(this))
    , m_replaceButtons(new QWidget(this))
    , m_notes(new QWidget(this))
{
    setAccessibleName(tr("Find and replace"));
    build();
    wire();
    arrange();
    hide();
}

QLineEdit* FindBar::newField(const QString& prompt)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(prompt);
    field->setAccessibleName(prompt);
    field->setMinimumWidth(140);
    field->installEventFilter(this);
    followTextDirection(field);
    return field;
}

QToolButton* FindBar::newChip(const QString& text, const QString& toolTip)
{
    auto* chip = new QToolButton(this);
    chip->setText(text);
    chip->setToolTip(toolTip);
    chip->setCheckable(true);
    setButtonKind(chip, "quiet");
    return chip;
}

QToolButton* FindBar::newButton(const QString& symbol, const QString& name, bool pointsSomewhere)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(symbol, pointsSomewhere));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, "quiet");
    return button;
}

void FindBar::build()
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(space::m, space::xs, space::m, space::xs);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1);
    const auto row = [](QWidget* holder, const QList<QWidget*>& parts, bool startAligned) {
        auto* layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::xs);
        for (QWidget* part : parts)
            layout->addWidget(part);
        if (startAligned)
            layout->addStretch(1);
    };
    row(m_chips, {m_exact, m_words, m_expression, m_scope}, true);
    row(m_replaceButtons, {m_replace, m_replaceAll}, true);
    row(m_notes, {m_message, m_undo}, true);
    setButtonKind(m_undo, "link");
    m_message->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    m_count->setAlignment(Qt::AlignCenter);
    setTone(m_count, QStringLiteral("muted"));
    // The line for what is said has its room always: no button moves away from the hand when it comes.
    QSizePolicy kept = m_undo->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_undo->setSizePolicy(kept);
    m_undo->hide();
    m_scope->hide();
    setTabOrder({m_pattern, m_replacement, m_replace, m_replaceAll, m_previous, m_next, m_exact, m_words,
                 m_expression, m_scope, m_close});
}

void FindBar::wire()
{
    auto* state = new QTimer(this); // hits change with every key of the story; the count needs no hurry
    state->setSingleShot(true);
    state->setInterval(30);
    connect(m_finding, &Finding::changed, state, [state] {
        if (!state->isActive())
            state->start();
    });
    connect(state, &QTimer::timeout, this, &FindBar::showState);
    connect(m_pattern, &QLineEdit::textChanged, this, &FindBar::patternChanged);
    for (QToolButton* chip : {m_exact, m_words, m_expression})
        connect(chip, &QToolButton::toggled, this, &FindBar::patternChanged);
    connect(m_scope, &QToolButton::toggled, this, [this](bool on) {
        if (on && !m_finding->hasScope() && !m_finding->setScopeToSelection())
            m_scope->setChecked(false);
        else if (!on)
            m_finding->dropScope();
        m_scope->setVisible(m_scope->isChecked());
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { tell(m_finding->previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { tell(m_finding->next()); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto takeBack = std::exchange(m_takeBack, {}))
            takeBack();
        say({}, {});
    });
}

/// In one row where there is room, else the chips below the field.
void FindBar::arrange()
{
    const QList<QWidget*> parts{m_pattern, m_count,       m_previous,       m_next, m_chips,
                                m_close,   m_replacement, m_replaceButtons, m_notes};
    for (QWidget* part : parts)
        m_grid->removeWidget(part);
    m_grid->addWidget(m_pattern, 0, 0);
    m_grid->addWidget(m_count, 0, 1);
    m_grid->addWidget(m_previous, 0, 2);
    m_grid->addWidget(m_next, 0, 3);
    m_grid->addWidget(m_close, 0, 5);
    m_grid->addWidget(m_replacement, 1, 0);
    m_grid->addWidget(m_replaceButtons, 1, 1, 1, 5);
    if (m_isNarrow)
        m_grid->addWidget(m_chips, 2, 0, 1, 6);
    else
        m_grid->addWidget(m_chips, 0, 4);
    m_grid->addWidget(m_notes, 3, 0, 1, 6);
    m_replacement->setVisible(m_replacing);
    m_replaceButtons->setVisible(m_replacing);
}

void FindBar::fit()
{
    int needed = fieldWidth + m_grid->contentsMargins().left() + m_grid->contentsMargins().right();
    for (const QWidget* part : {static_cast<QWidget*>(m_count), m_chips, static_cast<QWidget*>(m_previous),
                                static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_close)})
        needed += part->sizeHint().width() + m_grid->horizontalSpacing();
    if ((width() < needed) == m_isNarrow)
        return;
    m_isNarrow = !m_isNarrow;
    arrange();
}

void FindBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FindBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // another language, font, or a chip more
        fit();
    return QWidget::event(event);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors(this).panel);
    painter.fillRect(QRect(0, 0, width(), 1), colors(this).line);
}

void FindBar::setTarget(Searchable* target)
{
    say({}, {}); // the same text may have become another story's
    m_scope->setChecked(false);
    if (target == m_finding->target())
        return;
    m_finding->setTarget(target);
    if (!target)
        hide();
    m_finding->setShown(isVisible());
    showState();
}

void FindBar::open(bool replacing)
{
    if (!m_finding->target())
        return;
    m_replacing = replacing || (m_replacing && isVisible());
    arrange();
    const bool wasHere = isAncestorOf(QApplication::focusWidget());
    if (!wasHere) {
        m_finding->startHere();
        const bool several = m_finding->severalLinesSelected();
        m_scope->setChecked(false);
        if (several)
            m_scope->setChecked(true);
        if (const QString selected = m_finding->selectedText(); !selected.isEmpty())
            m_pattern->setText(m_expression->isChecked() ? QRegularExpression::escape(selected) : selected);
    }
    setVisible(true);
    m_finding->setShown(true);
    QLineEdit* field = wasHere && replacing && m_pattern->hasFocus() ? m_replacement : m_pattern;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    showState();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    say({}, {});
    m_scope->setChecked(false);
    m_finding->setShown(false);
    if (hadFocus)
        m_finding->focusText();
}

void FindBar::goOn(bool forward)
{
    if (!m_finding->looksForSomething()) {
        open(false);
        return;
    }
    tell(forward ? m_finding->next() : m_finding->previous());
}

QString FindBar::words() const
{
    const QString selected = m_finding->selectedText();
    return selected.isEmpty() || options().regularExpression ? m_pattern->text() : selected;
}

FindOptions FindBar::options() const
{
    return {m_exact->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

void FindBar::patternChanged()
{
    m_takeBack = {};
    const auto error = m_finding->setPattern(m_pattern->text(), options());
    if (error) {
        say(tr("This expression is not complete or not right at character %1.")
                .arg(QLocale().toString(error->offset + 1)),
            QStringLiteral("amber"));
        m_message->setToolTip(error->detail);
    } else {
        say({}, {});
        m_message->setToolTip({});
        if (isVisible())
            std::ignore = m_finding->nearest();
    }
    showState();
}

void FindBar::tell(Finding::Step step)
{
    if (step == Finding::Step::Wrapped && isVisible() && m_finding->count() > 1)
        say(tr("From the other end again."), QStringLiteral("muted"));
    else if (step != Finding::Step::Nothing && !m_saying)
        say({}, {});
    showState();
}

void FindBar::showState()
{
    const bool looks = m_finding->looksForSomething();
    const int count = looks ? m_finding->count() : 0;
    const int ordinal = count > 0 ? m_finding->ordinal() : 0;
    const QLocale locale;
    if (!looks || m_saying) // what was replaced is said below
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (ordinal > 0)
        m_count->setText(tr("%1 of %2").arg(locale.toString(ordinal), locale.toString(count)));
    else
        m_count->setText(tr("%Ln hit(s)", nullptr, count));
    setTone(m_count, looks && count == 0 ? QStringLiteral("amber") : QStringLiteral("muted"));
    const bool any = count > 0;
    // What is switched off would hand the focus to whatever comes next; the hand stays where it wrote.
    const QWidget* focused = QApplication::focusWidget();
    const bool goesOff =
        (!any || !m_finding->canReplace()) && (focused == m_replace || focused == m_replaceAll);
    if (goesOff || (!any && (focused == m_previous || focused == m_next)))
        (goesOff && m_replacing ? m_replacement : m_pattern)->setFocus(Qt::OtherFocusReason);
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    m_replace->setEnabled(any && m_finding->canReplace());
    m_replaceAll->setEnabled(any && m_finding->canReplace());
    if (looks && m_finding->gaveUp() && !m_saying)
        say(tr("This expression tries too many ways; only what was found so far is shown."),
            QStringLiteral("amber"));
}

void FindBar::say(const QString& words, const QString& tone, const std::function<void()>& undo)
{
    m_message->setText(words);
    setTone(m_message, tone);
    m_takeBack = undo;
    m_undo->setVisible(static_cast<bool>(undo));
    m_saying = static_cast<bool>(undo);
}

QString FindBar::replacement() const
{
    // A replacement stays in its paragraph, whatever was pasted into the field.
    QString text = m_replacement->text();
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = u' ';
    }
    return text.remove(QChar::ObjectReplacementCharacter);
}

void FindBar::replaceOne()
{
    say({}, {});
    if (!m_finding->replace(replacement()))
        say(tr("Nothing is left to replace."), QStringLiteral("muted"));
    showState();
}

void FindBar::replaceAll()
{
    const Finding::Replaced replaced = m_finding->replaceAll(replacement());
    if (replaced.undo)
        say(tr("%Ln place(s) replaced.", nullptr, replaced.count), QStringLiteral("green"), replaced.undo);
    else
        say(tr("Every place says this already."), QStringLiteral("muted"));
    showState();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (watched == m_replacement && modifiers == Qt::NoModifier)
        replaceOne();
    else if (watched == m_replacement && modifiers == Qt::ControlModifier)
        replaceAll();
    else if (modifiers == Qt::ShiftModifier)
        tell(m_finding->previous());
    else if (modifiers == Qt::NoModifier)
        tell(m_finding->next());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    close();
    event->accept();
}

} // namespace warraq
