// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_fields.h"

#include "editor/growing_field.h"
#include "preview/page_locale.h"
#include "widgets/card.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QFontInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace warraq {

namespace {

double lineHeightOf(const QFont& font, double factor)
{
    return factor * QFontInfo(font).pixelSize();
}

QString separatorOf(const Metadata& meta)
{
    return meta.direction == Direction::RightToLeft ? QStringLiteral("، ") : QStringLiteral(", ");
}

/// Names as a person writes them in one line, with the Arabic or the Latin comma.
QStringList namesOf(const QString& text)
{
    QString plain = text;
    plain.replace(u'،', u',');
    QStringList names;
    const QStringList parts = plain.split(u',');
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            names += part.trimmed();
    }
    return names;
}

/// How wide a line edit is that shows all it says.
int fittingWidth(const QLineEdit* field)
{
    const QString shown = field->text().isEmpty() ? field->placeholderText() : field->text();
    return std::clamp(field->fontMetrics().horizontalAdvance(shown) + 14, 40, 260);
}

} // namespace

ArticleFields::ArticleFields(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::xl, 0, space::m);
    column->setSpacing(space::xs);
    buildHead();
    buildLine();
    wire();
    paintInks();
}

void ArticleFields::buildHead()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_kicker = new GrowingField(this);
    QFont small = fontFor(TextRole::Base);
    small.setBold(true);
    m_kicker->setFont(small);
    m_kicker->setLineHeight(lineHeightOf(small, 1.7));
    m_kicker->setPlaceholderText(tr("Kicker"));
    m_kicker->setAccessibleName(tr("Kicker"));
    m_headline = new GrowingField(this);
    m_headline->setFont(fontFor(TextRole::Headline));
    m_headline->setLineHeight(lineHeightOf(fontFor(TextRole::Headline), 1.6));
    m_headline->setPlaceholderText(tr("Headline"));
    m_headline->setAccessibleName(tr("Headline"));
    m_deck = new GrowingField(this);
    m_deck->setFont(fontFor(TextRole::Deck));
    m_deck->setLineHeight(lineHeightOf(fontFor(TextRole::Deck), 1.75));
    m_deck->setPlaceholderText(tr("Deck: the story in one sentence"));
    m_deck->setAccessibleName(tr("Deck"));
    for (GrowingField* field : {m_kicker, m_headline, m_deck}) {
        column->addWidget(field);
        m_order.append(field);
    }
}

QLineEdit* ArticleFields::newLineField(const QString& placeholder)
{
    auto* field = new QLineEdit(this);
    field->setProperty("kind", QStringLiteral("plain"));
    field->setFont(fontFor(TextRole::Small));
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &ArticleFields::fitLine);
    m_order.append(field);
    return field;
}

void ArticleFields::buildLine()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(space::xs);
    column->addWidget(new HairLine(Qt::Horizontal, this));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    m_byline = newLineField(tr("Byline"));
    m_agency = newLineField(tr("Agency"));
    m_place = newLineField(tr("Place"));
    m_dash = new QLabel(QStringLiteral("–"), this);
    m_time = new QLabel(this);
    m_time->setFont(fontFor(TextRole::Small));
    m_urgency = new QToolButton(this);
    m_urgency->setFont(fontFor(TextRole::Small));
    m_urgency->setPopupMode(QToolButton::InstantPopup);
    m_urgency->setAccessibleName(tr("Urgency"));
    m_urgency->setToolTip(tr("Urgency: 1 is a flash, 9 can wait"));
    setButtonKind(m_urgency, "quiet");
    line->addWidget(m_byline);
    line->addSpacing(space::s);
    line->addWidget(m_agency);
    line->addWidget(m_dash);
    line->addWidget(m_place);
    line->addSpacing(space::s);
    line->addWidget(m_time);
    line->addStretch(1);
    line->addWidget(m_urgency);
    column->addLayout(line);
    column->addWidget(new HairLine(Qt::Horizontal, this));
}

/// Each field as wide as what it says; where that is too much the time goes first, then the longest shorten.
void ArticleFields::fitLine()
{
    if (!m_urgency) // still being built
        return;
    const QList<QLineEdit*> fields{m_byline, m_agency, m_place};
    int wanted = 0;
    for (const QLineEdit* field : fields)
        wanted += fittingWidth(field);
    const int gaps = 2 * space::s + 8 * space::xs;
    const int others = m_dash->sizeHint().width() + m_urgency->sizeHint().width() + gaps;
    const bool timeFits = wanted + others + m_time->sizeHint().width() <= width();
    m_time->setVisible(timeFits);
    const int room = std::max(3 * 40, width() - others - (timeFits ? m_time->sizeHint().width() : 0));
    for (QLineEdit* field : fields)
        field->setFixedWidth(wanted <= room ? fittingWidth(field) : fittingWidth(field) * room / wanted);
}

void ArticleFields::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitLine();
}

void ArticleFields::wire()
{
    connect(m_kicker, &GrowingField::edited, this,
            [this](const QString& text) { change([&](Metadata& m) { m.kicker = text; }, tr("Kicker")); });
    connect(m_headline, &GrowingField::edited, this,
            [this](const QString& text) { change([&](Metadata& m) { m.headline = text; }, tr("Headline")); });
    connect(m_deck, &GrowingField::edited, this,
            [this](const QString& text) { change([&](Metadata& m) { m.deck = text; }, tr("Deck")); });
    connect(m_byline, &QLineEdit::textEdited, this, [this](const QString& text) {
        change([&](Metadata& m) { m.bylines = namesOf(text); }, tr("Byline"));
    });
    connect(m_agency, &QLineEdit::textEdited, this, [this](const QString& text) {
        change([&](Metadata& m) { m.dateline.agency = text.trimmed(); }, tr("Agency"));
    });
    connect(m_place, &QLineEdit::textEdited, this, [this](const QString& text) {
        change([&](Metadata& m) { m.dateline.place = text.trimmed(); }, tr("Place"));
    });
    for (GrowingField* field : {m_kicker, m_headline, m_deck}) {
        connect(field, &GrowingField::left, this, [this, field](int step) { leaveField(field, step); });
        connect(field, &GrowingField::undoWanted, this, [this] {
            if (m_session)
                m_session->metadataUndo().undo();
        });
        connect(field, &GrowingField::redoWanted, this, [this] {
            if (m_session)
                m_session->metadataUndo().redo();
        });
    }
    auto* menu = new QMenu(m_urgency);
    for (int urgency = 1; urgency <= 9; ++urgency) {
        menu->addAction(QString::number(urgency), this, [this, urgency] {
            change([urgency](Metadata& m) { m.urgency = urgency; }, tr("Urgency"));
            if (m_session)
                show(m_session->article().meta);
        });
    }
    m_urgency->setMenu(menu);
}

void ArticleFields::setSession(ArticleSession* session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    setEnabled(session);
    if (!session) {
        show({});
        return;
    }
    connect(session, &ArticleSession::metadataChanged, this, [this](ArticleSession::Origin origin) {
        if (origin != ArticleSession::Origin::Fields)
            show(m_session->article().meta);
    });
    const bool readOnly = session->isReadOnly();
    for (GrowingField* field : {m_kicker, m_headline, m_deck})
        field->setReadOnly(readOnly);
    for (QLineEdit* field : {m_byline, m_agency, m_place})
        field->setReadOnly(readOnly);
    m_urgency->setEnabled(!readOnly);
    show(session->article().meta);
}

void ArticleFields::show(const Metadata& meta)
{
    m_showing = true;
    m_kicker->setText(meta.kicker);
    m_headline->setText(meta.headline);
    m_deck->setText(meta.deck);
    for (GrowingField* field : {m_kicker, m_headline, m_deck})
        field->setArticleDirection(meta.direction);
    // What a person is typing in one line is not rewritten under the hand.
    if (namesOf(m_byline->text()) != meta.bylines)
        m_byline->setText(meta.bylines.join(separatorOf(meta)));
    if (m_agency->text().trimmed() != meta.dateline.agency)
        m_agency->setText(meta.dateline.agency);
    if (m_place->text().trimmed() != meta.dateline.place)
        m_place->setText(meta.dateline.place);
    const QDateTime at = meta.published.value_or(meta.updated);
    // As the page will say it: the desk's month names, digits and time zone.
    m_time->setText(m_session ? pageDateTime(at, pageLocale(meta.language, m_session->project().settings()))
                              : QString());
    m_urgency->setText(tr("Urgency %1").arg(meta.urgency));
    fitLine();
    setLayoutDirection(meta.direction == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_showing = false;
}

void ArticleFields::change(const std::function<void(Metadata&)>& edit, const QString& stepName)
{
    if (!m_session || m_showing)
        return;
    Metadata meta = m_session->article().meta;
    edit(meta);
    m_session->setMetadata(meta, ArticleSession::Origin::Fields, stepName);
}

void ArticleFields::leaveField(QWidget* from, int step)
{
    // From the deck down lies the text; the line of byline and dateline is filled in already as a rule, and
    // Tab or a click reaches it.
    const qsizetype to = m_order.indexOf(from) + step;
    if (to >= m_order.size() || (from == m_deck && step > 0))
        Q_EMIT leftDownwards();
    else if (to >= 0)
        m_order[to]->setFocus(Qt::TabFocusReason);
}

bool ArticleFields::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        leaveField(field, 1);
    else if (key == Qt::Key_Down)
        Q_EMIT leftDownwards();
    else if (key == Qt::Key_Up)
        m_deck->setFocus(Qt::TabFocusReason);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ArticleFields::focusHeadline()
{
    m_headline->setFocus(Qt::OtherFocusReason);
}

void ArticleFields::focusLast()
{
    m_deck->setFocus(Qt::OtherFocusReason);
}

void ArticleFields::paintInks()
{
    const Colors& c = colors(parentWidget());
    m_kicker->setInk(c.red);
    m_deck->setInk(c.muted);
    for (QWidget* muted :
         {static_cast<QWidget*>(m_byline), static_cast<QWidget*>(m_agency), static_cast<QWidget*>(m_place),
          static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_time)}) {
        QPalette palette = muted->palette();
        palette.setColor(QPalette::Text, c.muted);
        palette.setColor(QPalette::WindowText, c.muted);
        muted->setPalette(palette);
    }
}

void ArticleFields::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintInks();
}

} // namespace warraq
