// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/order_popup.h"

#include "text/invisibles.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 520;
constexpr qsizetype longestPiece = 40; // characters; the middle of a longer one is left out

QString shortened(const QString& text)
{
    if (text.size() <= longestPiece)
        return text;
    return text.first(longestPiece / 2) + u'…' + text.last(longestPiece / 2);
}

} // namespace

OrderPopup::OrderPopup(const Line& line, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_line(line)
    , m_runs(explainedRuns(line.text, line.paragraph, line.start, line.end))
    , m_pieces(new QButtonGroup(this))
    , m_row(new QHBoxLayout)
    , m_cause(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("ground", u"raised"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Why is this reversed?"));
    setFixedWidth(popupWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    auto* title = new QLabel(tr("Why is this reversed?"), this);
    title->setFont(fontFor(TextRole::Title));
    column->addWidget(title);
    auto* base = new QLabel(baseSentence(), this);
    base->setWordWrap(true);
    base->setTextFormat(Qt::PlainText);
    column->addWidget(base);
    addPieces();
    m_cause->setWordWrap(true);
    m_cause->setTextFormat(Qt::PlainText);
    column->addWidget(m_cause);
    offerFix();
}

/// In the order of the line, in every window.
void OrderPopup::addPieces()
{
    auto* strip = new QWidget(this);
    strip->setLayoutDirection(Qt::LeftToRight);
    strip->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::xs);
    m_pieces->setExclusive(true);
    int here = 0;
    for (int i = 0; i < m_runs.size(); ++i) {
        const ExplainedRun& run = m_runs[i];
        const bool right = run.direction() == Direction::RightToLeft;
        const QString level = QString::number(run.level);
        auto* piece = new QToolButton(strip);
        piece->setText(textOf(run).replace(u'&', u"&&"_s) + u'\n' +
                       (right ? u"← "_s + level : level + u" →"_s));
        piece->setCheckable(true);
        piece->setToolTip(right ? tr("From the right, level %1").arg(run.level)
                                : tr("From the left, level %1").arg(run.level));
        piece->setAccessibleName(textOf(run));
        piece->setAccessibleDescription(piece->toolTip());
        m_row->addWidget(piece);
        m_pieces->addButton(piece, i);
        if (m_line.caret >= run.offset && m_line.caret < run.offset + run.length)
            here = i;
    }
    m_row->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setWidget(strip);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setLayoutDirection(Qt::LeftToRight);
    area->setFixedHeight(strip->sizeHint().height() + area->horizontalScrollBar()->sizeHint().height() +
                         space::xs);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    strip->setAutoFillBackground(false);
    layout()->addWidget(area);
    connect(m_pieces, &QButtonGroup::idToggled, this, [this, area](int index, bool on) {
        if (!on)
            return;
        choose(index);
        area->ensureWidgetVisible(m_pieces->button(index));
    });
    if (QAbstractButton* piece = m_pieces->button(here)) {
        piece->setChecked(true);
        piece->setFocus();
    }
}

void OrderPopup::choose(int index)
{
    m_cause->setText(causeSentence(m_runs[index]));
    setAccessibleDescription(m_cause->text());
}

/// What the linter has against this place.
void OrderPopup::offerFix()
{
    for (const DirectionFinding& finding :
         directionFindings(m_line.text, m_line.paragraph, DirectionSurface::Site)) {
        const bool isHere = m_line.caret >= finding.offset && m_line.caret <= finding.offset + finding.length;
        if (!isHere || finding.fixes.isEmpty())
            continue;
        const DirectionFix fix = finding.fixes.first();
        const QString words = isolated(m_line.text.mid(finding.offset, finding.length));
        auto* button =
            new QPushButton(fix.paragraph ? tr("Turn the paragraph")
                                          : tr("Keep “%1” together").arg(words).replace(u'&', u"&&"_s),
                            this);
        setButtonKind(button, "primary");
        connect(button, &QPushButton::clicked, this, [this, fix] {
            Q_EMIT fixWanted(fix);
            close();
        });
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(button);
        static_cast<QVBoxLayout*>(layout())->addLayout(row);
        return;
    }
}

QString OrderPopup::baseSentence() const
{
    const QString runs = m_line.paragraph == Direction::RightToLeft
                             ? tr("The paragraph runs from right to left")
                             : tr("The paragraph runs from left to right");
    if (m_line.isChosen)
        return tr("%1: somebody chose it.").arg(runs);
    const qsizetype first = firstStrongLetter(m_line.text);
    if (first < 0 || firstStrongDirection(m_line.text) != m_line.paragraph) {
        return m_line.previous == m_line.paragraph ? tr("%1, as the paragraph before it does.").arg(runs)
                                                   : tr("%1, as the article does.").arg(runs);
    }
    const qsizetype length = m_line.text[first].isHighSurrogate() ? 2 : 1;
    return tr("%1: its first letter is %2.").arg(runs, isolated(m_line.text.sliced(first, length)));
}

QString OrderPopup::textOf(const ExplainedRun& run) const
{
    QString text = m_line.text.sliced(run.offset, run.length).replace(QChar::LineSeparator, u' ').trimmed();
    text.removeIf([](QChar c) { return isDirectionControl(c.unicode()); });
    return isolated(text.isEmpty() ? u"␣"_s : shortened(text), run.direction());
}

QString OrderPopup::causeSentence(const ExplainedRun& run) const
{
    const QString words = textOf(run);
    const bool right = run.direction() == Direction::RightToLeft;
    switch (run.cause) {
    case OrderCause::Letters:
        if (run.direction() == m_line.paragraph)
            return tr("“%1” runs as the paragraph does.").arg(words);
        return right ? tr("“%1” runs from right to left, as its letters do; the rest of the line goes on "
                          "around it.")
                           .arg(words)
                     : tr("“%1” runs from left to right, as its letters do; the rest of the line goes on "
                          "around it.")
                           .arg(words);
    case OrderCause::Digits:
        return tr("Digits run from left to right in every text. Beside Arabic words, groups with a sign "
                  "between them follow one another from the right: “%1”.")
            .arg(words);
    case OrderCause::Signs:
        return tr("“%1” has no direction of its own. At the edge of words of the other direction it takes "
                  "the "
                  "paragraph's, and stands on their other side.")
            .arg(words);
    case OrderCause::Isolated:
        return tr("“%1” is kept together by an isolate; nothing beside it changes its order.").arg(words);
    case OrderCause::Controlled:
        return tr("“%1” stands in an old direction character, an embedding or override, that decides its "
                  "order.")
            .arg(words);
    }
    return {};
}

void OrderPopup::showAt(const QPoint& globalPosition)
{
    adjustSize();
    QRect available = screen()->availableGeometry();
    const QRect text(parentWidget()->mapToGlobal(QPoint()), parentWidget()->size());
    if (text.width() >= popupWidth) { // beside the text nothing is hidden that matters
        available.setLeft(std::max(available.left(), text.left()));
        available.setRight(std::min(available.right(), text.right()));
    }
    QPoint place(globalPosition.x() - popupWidth / 2, globalPosition.y() + space::s);
    place.setX(std::clamp(place.x(), available.left(), available.right() - popupWidth));
    if (place.y() + height() > available.bottom())
        place.setY(globalPosition.y() - height() - space::xxl);
    move(place);
    show();
}

} // namespace warraq
