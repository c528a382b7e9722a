// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/counts_popup.h"

#include "base/jobs.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>

namespace warraq {

namespace {

/// A number beside its limit, left to right in every window.
QString ofLimit(int count, int limit)
{
    const QLocale locale;
    return isolated(locale.toString(count) + QStringLiteral(" / ") + locale.toString(limit),
                    Direction::LeftToRight);
}

} // namespace

CountsPopup::CountsPopup(const Texts& texts, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_grid(new QGridLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("ground", QStringLiteral("raised"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Counts"));
    m_grid->setContentsMargins(space::l, space::m, space::l, space::m);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::s);
    addNames();
    if (!texts.selection.isEmpty())
        m_columns[0] = addColumn(tr("Selection"), true);
    m_columns[1] = addColumn(tr("Headline"), true);
    m_columns[2] = addColumn(tr("Story"), false);
    runJob(
        this,
        [texts] {
            Counts counts;
            if (!texts.selection.isEmpty())
                counts[0] = textCounts(texts.selection);
            counts[1] = textCounts(texts.headline);
            counts[2] = textCounts(texts.story);
            return counts;
        },
        [this](const Counts& counts) {
            for (size_t i = 0; i < counts.size(); ++i) {
                if (counts[i] && m_columns[i])
                    show(*m_columns[i], *counts[i]);
            }
        });
}

void CountsPopup::addNames()
{
    const std::array<std::pair<QString, QString>, RowCount> names{
        std::pair{QString(), QString()},
        {tr("Words"), QString()},
        {tr("Characters"),
         tr("As a reader sees them: a letter with its tashkeel is one, invisible marks are none")},
        {tr("Without spaces"), QString()},
        {tr("Reading time"), QString()},
        {tr("Notification"),
         tr("Phones show %Ln character(s) everywhere and cut after the limit", nullptr, pushAdvice)},
        {tr("Post on X"), tr("As X counts: any address is %Ln character(s)", nullptr, xAddressLength)},
        {tr("Text messages"),
         tr("One Arabic letter makes every message shorter: 70 characters, 67 each in a row")}};
    for (int row = Words; row < RowCount; ++row) {
        auto* name = new QLabel(names[size_t(row)].first, this);
        name->setToolTip(names[size_t(row)].second);
        setTone(name, QStringLiteral("muted"));
        m_grid->addWidget(name, row, 0);
    }
}

CountsPopup::Column CountsPopup::addColumn(const QString& title, bool isShort)
{
    Column column{{}, isShort};
    const int place = m_grid->columnCount();
    for (int row = Title; row < RowCount; ++row) {
        auto* cell = new QLabel(row == Title ? title : QStringLiteral("…"), this);
        cell->setTextFormat(Qt::PlainText);
        if (row == Title)
            setTone(cell, QStringLiteral("muted"));
        m_grid->addWidget(cell, row, place, Qt::AlignTrailing);
        column.cells[size_t(row)] = cell;
    }
    return column;
}

void CountsPopup::show(const Column& column, const TextCounts& counts)
{
    const QLocale locale;
    const auto set = [&column](Row row, const QString& text, bool tooLong = false) {
        column.cells[row]->setText(text);
        setTone(column.cells[row], tooLong ? QStringLiteral("amber") : QString());
    };
    set(Words, locale.toString(counts.words));
    set(Characters, locale.toString(counts.characters));
    set(Spaceless, locale.toString(counts.charactersWithoutSpaces));
    set(Reading, counts.words == 0 ? QStringLiteral("–")
                 : counts.readingSeconds < 60
                     ? tr("%Ln second(s)", nullptr, std::max(1, counts.readingSeconds))
                     : tr("%Ln minute(s)", nullptr, (counts.readingSeconds + 30) / 60));
    if (!column.isShort) { // nobody sends a whole story by these
        for (const Row row : {Notification, X, Messages})
            set(row, QStringLiteral("–"));
        return;
    }
    set(Notification, ofLimit(counts.characters, pushLimit), counts.characters > pushLimit);
    set(X, ofLimit(counts.x, xLimit), counts.x > xLimit);
    set(Messages, locale.toString(counts.sms.messages), counts.sms.messages > 1);
    column.cells[Messages]->setToolTip(tr("%Ln character(s) left in the last one", nullptr, counts.sms.left));
}

void CountsPopup::showAbove(const QWidget& place)
{
    adjustSize();
    const QRect room = place.screen()->availableGeometry();
    QPoint at =
        place.mapToGlobal(QPoint(isRightToLeft() ? place.width() - width() : 0, -height() - space::s));
    at.setX(qBound(room.left(), at.x(), room.right() - width()));
    at.setY(std::max(room.top(), at.y()));
    move(at);
    QFrame::show();
    setFocus();
}

} // namespace warraq
