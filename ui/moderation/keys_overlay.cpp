// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/keys_overlay.h"

#include "widgets/card.h"
#include "widgets/key_cap.h"
#include "widgets/style.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>

namespace warraq {

namespace {

struct KeyLine
{
    QStringList keys;
    QString words;
};

QList<KeyLine> keyLines()
{
    const auto k = [](const char* key) { return QString::fromUtf8(key); };
    return {
        {{k("A")}, KeysOverlay::tr("Approve")},
        {{k("D")}, KeysOverlay::tr("Reject (trash)")},
        {{k("1"), k("\u2026"), k("9")}, KeysOverlay::tr("Why it was rejected")},
        {{k("N")}, KeysOverlay::tr("A note to the rejection")},
        {{k("S")}, KeysOverlay::tr("Spam")},
        {{k("H")}, KeysOverlay::tr("Hold: leave for later, or back into the queue")},
        {{k("Z"), k("Ctrl Z")}, KeysOverlay::tr("Take the last decision back")},
        {{k("Ctrl \u21e7Z")}, KeysOverlay::tr("Decide again what was taken back")},
        {{k("J"), k("\u2193")}, KeysOverlay::tr("Next comment")},
        {{k("K"), k("\u2191")}, KeysOverlay::tr("Comment before")},
        {{k("X")}, KeysOverlay::tr("Mark this one")},
        {{k("\u21e7J"), k("\u21e7K")}, KeysOverlay::tr("Mark on the way")},
        {{k("Ctrl A")}, KeysOverlay::tr("Decide about all of the list")},
        {{k("R")}, KeysOverlay::tr("Reply as the desk")},
        {{k("E")}, KeysOverlay::tr("Change its words (where the desk allows it)")},
        {{k("P")}, KeysOverlay::tr("Everything by this person")},
        {{k("W")}, KeysOverlay::tr("All that say the same")},
        {{k("F")}, KeysOverlay::tr("Filter")},
        {{k("L")}, KeysOverlay::tr("Journal of decisions")},
        {{k("T")}, KeysOverlay::tr("Rules, words, waves, learner")},
        {{KeysOverlay::tr("Space")}, KeysOverlay::tr("Hold: show covered words")},
        {{k("O")}, KeysOverlay::tr("One comment at a time")},
        {{k("Ctrl +"), k("Ctrl \u2212")}, KeysOverlay::tr("Larger, smaller words")},
        {{k("?"), k("F1")}, KeysOverlay::tr("These keys")},
    };
}

} // namespace

KeysOverlay::KeysOverlay(QWidget* over)
    : QWidget(over)
{
    setObjectName(QStringLiteral("keys"));
    setAccessibleName(tr("Keys of the comments"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    auto* middle = new QGridLayout(this);
    auto* card = new Card(this);
    middle->addWidget(card, 0, 0, Qt::AlignCenter);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(space::xl, space::l, space::xl, space::l);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    auto* title = new QLabel(tr("Keys"), card);
    title->setFont(fontFor(TextRole::Title));
    grid->addWidget(title, 0, 0, 1, 4);
    const QList<KeyLine> lines = keyLines();
    const int half = (int(lines.size()) + 1) / 2;
    for (int i = 0; i < lines.size(); ++i) {
        auto* caps = new QHBoxLayout;
        caps->setSpacing(space::xs);
        for (const QString& key : lines[i].keys)
            caps->addWidget(new KeyCap(key, card));
        caps->addStretch(1);
        const int column = i < half ? 0 : 2;
        grid->addLayout(caps, i % half + 1, column);
        grid->addWidget(new QLabel(lines[i].words, card), i % half + 1, column + 1);
    }
    auto* note = new QLabel(
        tr("The keys work by their place on the keyboard: with an Arabic layout you need not switch."), card);
    note->setFont(fontFor(TextRole::Small));
    note->setWordWrap(true);
    setTone(note, QStringLiteral("muted"));
    grid->addWidget(note, half + 1, 0, 1, 4);
    over->installEventFilter(this);
}

void KeysOverlay::toggle()
{
    if (isVisible()) {
        putAway();
        return;
    }
    m_before = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus();
}

void KeysOverlay::putAway()
{
    const QPointer<QWidget> before = m_before;
    hide();
    if (before)
        before->setFocus();
}

bool KeysOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void KeysOverlay::paintEvent(QPaintEvent*)
{
    QColor veil = colors(this).paper;
    veil.setAlphaF(0.75F);
    QPainter(this).fillRect(rect(), veil);
}

void KeysOverlay::keyPressEvent(QKeyEvent* event)
{
    // Modifiers alone are the beginning of another key.
    if (event->key() != Qt::Key_Shift && event->key() != Qt::Key_Control && event->key() != Qt::Key_Alt)
        putAway();
    event->accept();
}

void KeysOverlay::mousePressEvent(QMouseEvent*)
{
    putAway();
}

} // namespace warraq
