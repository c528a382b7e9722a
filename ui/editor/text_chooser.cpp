// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_chooser.h"

#include "text/direction.h"
#include "text/folding.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>

namespace warraq {

namespace {

/// One line for an entry: what it is called, then how it begins.
QString lineFor(const Abbreviation& entry)
{
    constexpr qsizetype shown = 60;
    QString start = entry.text.simplified();
    if (start.size() > shown)
        start = start.first(shown) + u'…';
    const QString name = entry.name.isEmpty() ? entry.typed : entry.name;
    // Both are isolated, and nothing else of the line has a direction: the window's decides.
    const QChar side = QGuiApplication::isRightToLeft() ? QChar(u'\u200f') : QChar(u'\u200e');
    return side + isolated(name) + QStringLiteral("  ·  ") + isolated(start);
}

} // namespace

TextChooser::TextChooser(const AbbreviationList& list, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_all(list)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("ground", QStringLiteral("raised"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Ready texts"));
    m_words->setPlaceholderText(tr("Name or first words"));
    m_words->setAccessibleName(tr("Name or first words"));
    followTextDirection(m_words);
    m_list->setAccessibleName(tr("Ready texts"));
    m_list->setMinimumSize(420, 200);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_none->setProperty("tone", QStringLiteral("muted"));
    m_none->setWordWrap(true);
    m_none->setText(list.entries.isEmpty() ? tr("The desk has no ready texts yet.") : tr("Nothing found."));
    auto* edit = new QPushButton(tr("Change the list…"), this);
    setButtonKind(edit, "quiet");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    for (QWidget* part :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_none)})
        column->addWidget(part);
    column->addWidget(edit, 0, Qt::AlignLeading);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &TextChooser::fill);
    connect(m_words, &QLineEdit::returnPressed, this, &TextChooser::take);
    connect(m_list, &QListWidget::itemActivated, this, &TextChooser::take);
    connect(m_list, &QListWidget::itemClicked, this, &TextChooser::take);
    connect(edit, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT editWanted();
    });
    fill();
}

void TextChooser::fill()
{
    m_list->clear();
    const QString words = folded(m_words->text());
    // Texts with a name first: they were made to be fetched.
    for (const bool named : {true, false}) {
        for (const Abbreviation& entry : m_all.entries) {
            if (entry.name.isEmpty() == named ||
                !folded(entry.name + u' ' + entry.typed + u' ' + entry.text).contains(words))
                continue;
            auto* item = new QListWidgetItem(lineFor(entry), m_list);
            item->setData(Qt::UserRole, entry.text);
            item->setToolTip(entry.text);
        }
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
}

void TextChooser::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString text = item->data(Qt::UserRole).toString();
    close();
    Q_EMIT chosen(text);
}

void TextChooser::showAt(const QPoint& globalPosition)
{
    adjustSize();
    QPoint at = globalPosition + QPoint(-width() / 2, space::s);
    if (const QScreen* screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_words->setFocus();
}

bool TextChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace warraq
