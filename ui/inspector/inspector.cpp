// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector.h"

#include "widgets/card.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

namespace warraq {

namespace {

constexpr int labelWidth = 92;

} // namespace

Inspector::Inspector(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_body(new QWidget(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::l, space::xs, space::s, space::xs);
    auto* title = new QLabel(tr("Details of the story"), this);
    title->setFont(fontFor(TextRole::Title));
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("window-close")));
    close->setToolTip(tr("Close the details"));
    close->setAccessibleName(close->toolTip());
    setButtonKind(close, "quiet");
    connect(close, &QToolButton::clicked, this, &Inspector::closeWanted);
    head->addWidget(title, 1);
    head->addWidget(close);
    outer->addLayout(head);
    outer->addWidget(new HairLine(Qt::Horizontal, this));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_body->setProperty("ground", QStringLiteral("panel"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::l);
    makeState(*column);
    makePlace(*column);
    makeNotes(*column);
    makeRecord(*column);
    column->addStretch(1);
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);
    setSession(nullptr);
}

void Inspector::setSession(ArticleSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_body->setEnabled(session && !session->isReadOnly());
    if (session) {
        connect(session, &ArticleSession::metadataChanged, this, [this](ArticleSession::Origin origin) {
            if (origin != ArticleSession::Origin::Inspector)
                refresh();
        });
        connect(session, &ArticleSession::saved, this, &Inspector::refresh);
    }
    refresh();
}

void Inspector::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void Inspector::refresh()
{
    const Metadata meta = m_session ? m_session->article().meta : Metadata();
    m_showing = true;
    for (const Show& show : m_shows)
        show(meta);
    m_showing = false;
}

void Inspector::edit(const QString& stepName, const std::function<void(Metadata&)>& change)
{
    if (m_showing || !m_session)
        return;
    m_session->flush();
    Metadata meta = m_session->article().meta;
    change(meta);
    m_session->setMetadata(meta, ArticleSession::Origin::Inspector, stepName);
}

void Inspector::join(QFormLayout& form, const QString& label, QWidget* field, Show show)
{
    auto* name = new QLabel(label, this);
    name->setFont(fontFor(TextRole::Small));
    name->setProperty("tone", QStringLiteral("muted"));
    name->setBuddy(field);
    if (form.rowWrapPolicy() == QFormLayout::DontWrapRows)
        name->setFixedSize(labelWidth, 32); // QFormLayout puts labels of tall fields too high
    field->setAccessibleName(label);
    field->installEventFilter(this);
    form.addRow(name, field);
    m_shows.append(std::move(show));
    if (!m_first)
        m_first = field;
}

void Inspector::addLine(QFormLayout& form, const QString& label,
                        const std::function<QString(const Metadata&)>& get,
                        const std::function<void(Metadata&, const QString&)>& set, const QString& prompt)
{
    auto* field = new QLineEdit(this);
    field->setPlaceholderText(prompt);
    followTextDirection(field);
    connect(field, &QLineEdit::textEdited, this, [this, label, set](const QString& text) {
        edit(label, [&](Metadata& meta) { set(meta, text); });
    });
    join(form, label, field, [field, get](const Metadata& meta) {
        if (const QString text = get(meta); text != field->text()) {
            field->setText(text);
            field->setCursorPosition(0); // a long text shows its beginning
        }
    });
}

void Inspector::addChoice(QFormLayout& form, const QString& label,
                          const QList<std::pair<QString, QString>>& choices,
                          const std::function<QString(const Metadata&)>& get,
                          const std::function<void(Metadata&, const QString&)>& set)
{
    auto* field = new QComboBox(this);
    field->setFocusPolicy(Qt::StrongFocus);
    for (const auto& [value, text] : choices)
        field->addItem(text, value);
    connect(field, &QComboBox::currentIndexChanged, this, [this, field, label, set](int index) {
        edit(label, [&](Metadata& meta) { set(meta, field->itemData(index).toString()); });
    });
    join(form, label, field, [field, get](const Metadata& meta) {
        const QString value = get(meta);
        int index = field->findData(value);
        // A value of a newer version or another system is shown as it is and stays.
        if (index < 0 && !value.isEmpty()) {
            field->addItem(value, value);
            index = field->count() - 1;
        }
        field->setCurrentIndex(index);
    });
}

QLabel* Inspector::addFact(QFormLayout& form, const QString& label,
                           const std::function<QString(const Metadata&)>& get)
{
    auto* field = new QLabel(this);
    field->setTextFormat(Qt::PlainText);
    field->setWordWrap(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* name = new QLabel(label, this);
    name->setFont(fontFor(TextRole::Small));
    name->setProperty("tone", QStringLiteral("muted"));
    if (form.rowWrapPolicy() == QFormLayout::DontWrapRows)
        name->setFixedWidth(labelWidth);
    form.addRow(name, field);
    m_shows.append([name, field, get](const Metadata& meta) {
        const QString text = get(meta);
        field->setText(text);
        name->setVisible(!text.isEmpty());
        field->setVisible(!text.isEmpty());
    });
    return field;
}

bool Inspector::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (m_session && (undo || key->matches(QKeySequence::Redo))) {
            if (event->type() == QEvent::KeyPress)
                undo ? m_session->metadataUndo().undo() : m_session->metadataUndo().redo();
            event->accept();
            return event->type() == QEvent::KeyPress;
        }
    }
    // Words typed past a field choose nothing: a letter must not publish a story. Arrows and Space do.
    if (event->type() == QEvent::KeyPress && qobject_cast<QComboBox*>(watched)) {
        const QString text = static_cast<QKeyEvent*>(event)->text();
        if (!text.isEmpty() && text[0].isPrint() && !text[0].isSpace())
            return true;
    }
    // The wheel scrolls the panel; a choice changes only where the hand meant it.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace warraq
