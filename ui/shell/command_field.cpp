// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/command_field.h"

#include "shell/commands.h"
#include "shell/story_bar.h"
#include "text/direction.h"
#include "text/folding.h"
#include "widgets/key_cap.h"
#include "widgets/style.h"
#include "widgets/text_paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace warraq {

namespace {

constexpr int mostStories = 6;
constexpr int rowHeight = 36;
constexpr int mostRows = 11;
constexpr int usualWidth = 320;
constexpr int leastWidth = 180; ///< where the window is narrow

enum Role
{
    SideRole = Qt::UserRole,
    ValueRole
};

class AnswerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& c = colors(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state.testFlag(QStyle::State_Selected) ? c.accentGround : c.panel);
            painter->drawRoundedRect(box, 6, 6);
        }
        const QRectF inside = box.adjusted(10, 0, -10, 0);
        const QRectF symbol(inside.left(), inside.center().y() - 8, 16, 16);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
            .paint(painter, mirrored(symbol, inside, option.direction).toRect());
        const QString side = index.data(SideRole).toString();
        const PaintedText sideText{side, fontFor(TextRole::Caption), c.muted, 1, 1, true};
        const qreal sideWidth = side.isEmpty() ? 0 : QFontMetricsF(sideText.font).horizontalAdvance(side) + 2;
        QRectF words = inside.adjusted(26, 7, -(sideWidth + 12), 0);
        paintText(*painter, mirrored(words, inside, option.direction),
                  {index.data(Qt::DisplayRole).toString(), fontFor(TextRole::Base), c.text},
                  option.direction);
        paintText(*painter, inside.adjusted(0, 9, 0, 0), sideText, option.direction);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }
};

} // namespace

CommandField::CommandField(Commands& commands, QWidget* window, QWidget* parent)
    : QLineEdit(parent)
    , m_commands(commands)
    , m_window(window)
    , m_popup(new QFrame(window))
    , m_list(new QListWidget(m_popup))
{
    setMinimumWidth(leastWidth);
    setMaximumWidth(usualWidth);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setTextMargins(rtl ? 56 : 0, 0, rtl ? 0 : 56, 0); // room for the keys at the end
    m_popup->setProperty("kind", QStringLiteral("popup"));
    m_popup->hide();
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(2, 6, 2, 6);
    column->addWidget(m_list);
    m_list->setItemDelegate(new AnswerDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("ground", QStringLiteral("raised"));
    m_list->setAccessibleName(tr("Answers"));
    connect(m_list, &QListWidget::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        fill();
        openPopup();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now == this && before && before->window() == this->window())
            m_before = before;
    });
}

QSize CommandField::sizeHint() const
{
    return {usualWidth, QLineEdit::sizeHint().height()};
}

CommandField::~CommandField()
{
    delete m_popup.data();
}

void CommandField::setPrompt(const QString& prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void CommandField::begin(const QString& text)
{
    setFocus(Qt::ShortcutFocusReason);
    setText(text);
    fill();
    openPopup();
}

QStringList CommandField::answers() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts.append(m_list->item(row)->text());
    return texts;
}

void CommandField::addAnswer(const QString& text, const QString& side, const QVariant& value,
                             const QString& iconName)
{
    auto* item = new QListWidgetItem(icon(iconName), text, m_list);
    item->setData(SideRole, side);
    item->setData(ValueRole, value);
}

void CommandField::addStories(const QString& words)
{
    const QStringList keys = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<const ArticleSummary*> found;
    for (const ArticleSummary& story : m_newsroom->summaries()) {
        const QString key =
            folded(story.meta.headline + QLatin1Char('\n') + story.meta.bylines.join(QLatin1Char(' ')));
        if (!story.error &&
            std::ranges::all_of(keys, [&key](const QString& word) { return key.contains(word); }))
            found.append(&story);
    }
    std::ranges::sort(found, [](const auto* a, const auto* b) { return a->meta.updated > b->meta.updated; });
    for (const ArticleSummary* story : found.first(qMin<qsizetype>(found.size(), mostStories)))
        addAnswer(storyTitle(story->meta), statusLabel(story->meta.status), QVariant::fromValue(story->id),
                  QStringLiteral("document-edit"));
}

void CommandField::addCommands(const QString& words, int most)
{
    m_commands.refresh();
    const QStringList keys = folded(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QAction* action : m_commands.all()) {
        const QString text = plainActionText(action);
        const QString key = folded(text);
        if (most == 0 ||
            !std::ranges::all_of(keys, [&key](const QString& word) { return key.contains(word); }))
            continue;
        if (!action->isEnabled())
            continue;
        --most;
        addAnswer(text,
                  isolated(action->shortcut().toString(QKeySequence::NativeText), Direction::LeftToRight),
                  QVariant::fromValue(QPointer<QAction>(action)), QStringLiteral("run-build"));
    }
}

void CommandField::fill()
{
    m_list->clear();
    const QString words = text().trimmed();
    if (words.startsWith(QLatin1Char('>'))) {
        addCommands(words.mid(1), -1);
    } else if (words.isEmpty()) {
        if (std::exchange(m_searched, false))
            Q_EMIT searchWanted({});
        addCommands({}, -1);
    } else {
        const QString search = tr("Search everywhere here for %1").arg(isolated(words));
        if (m_newsroom && m_searchFirst)
            addAnswer(search, {}, words, QStringLiteral("search"));
        if (m_newsroom)
            addStories(words);
        if (m_newsroom && !m_searchFirst)
            addAnswer(search, {}, words, QStringLiteral("search"));
        addCommands(words, mostStories);
    }
    m_list->setCurrentRow(0);
}

void CommandField::openPopup()
{
    if (m_list->count() == 0) {
        closePopup();
        return;
    }
    const int wide = 520;
    const int high = qMin(m_list->count(), mostRows) * rowHeight + 14;
    const QPoint below = mapTo(m_window, QPoint(width() / 2 - wide / 2, height() + 4));
    m_popup->setGeometry(qBound(8, below.x(), qMax(8, m_window->width() - wide - 8)), below.y(), wide, high);
    m_popup->show();
    m_popup->raise();
}

void CommandField::closePopup()
{
    if (m_popup)
        m_popup->hide();
}

/// Back to where the hand was: what is typed next belongs there.
void CommandField::leave()
{
    closePopup();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void CommandField::choose(int row)
{
    QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    const QVariant value = item->data(ValueRole);
    closePopup();
    if (value.canConvert<ArticleId>()) {
        clear();
        Q_EMIT storyChosen(value.value<ArticleId>());
    } else if (value.canConvert<QPointer<QAction>>()) {
        clear();
        leave();
        if (const auto action = value.value<QPointer<QAction>>())
            action->trigger();
    } else {
        m_searched = true;
        leave();
        Q_EMIT searchWanted(value.toString());
    }
}

void CommandField::keyPressEvent(QKeyEvent* event)
{
    const int count = m_list->count();
    const bool shown = m_popup->isVisible() && count > 0;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!shown) {
            fill();
            openPopup();
        } else {
            m_list->setCurrentRow((m_list->currentRow() + (event->key() == Qt::Key_Down ? 1 : count - 1)) %
                                  count);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shown)
            choose(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty())
            clear();
        fill();
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason) {
        fill();
        openPopup();
    }
}

void CommandField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    closePopup();
}

void CommandField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    // The keys that bring you here, at the field's end.
    const Colors& c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = fontFor(TextRole::Code);
    font.setPointSizeF(8);
    const QString keys = QStringLiteral("Ctrl K");
    const qreal wide = QFontMetricsF(font).horizontalAdvance(keys) + 12;
    const QRectF cap =
        mirrored({width() - wide - 10, (height() - 18) / 2.0, wide, 18}, rect(), layoutDirection());
    painter.setPen(c.line);
    painter.setBrush(c.panel);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(c.muted);
    painter.setFont(font);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

} // namespace warraq
