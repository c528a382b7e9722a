// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/line_popup.h"

#include "article/sanitiser.h"
#include "text/direction.h"
#include "text/link_check.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace warraq {

namespace {

/// "example.com/a" is what people type; an address needs its scheme. Anything unsafe becomes "".
QString checkedAddress(const QString& typed)
{
    static const QRegularExpression host(QStringLiteral("^[\\w-]+(\\.[\\w-]+)+([/?#].*)?$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString text = typed.trimmed();
    if (text.contains(u'@') && !text.contains(u':') && !text.contains(u'/'))
        return safeUrl(QStringLiteral("mailto:") + text);
    return safeUrl(host.match(text).hasMatch() ? QStringLiteral("https://") + text : text);
}

} // namespace

LinePopup::LinePopup(Kind kind, const QString& present, const QString& words, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_kind(kind)
    , m_words(words)
    , m_apply(new QPushButton(kind == Kind::Link ? tr("Set link") : tr("Set"), this))
    , m_line(new QLineEdit(present, this))
    , m_note(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("ground", QStringLiteral("raised"));
    setFrameShape(QFrame::StyledPanel);
    const bool link = kind == Kind::Link;
    setAccessibleName(link ? tr("Link") : tr("Who said it"));
    m_line->setAccessibleName(link ? tr("Address of the link") : tr("Who said it"));
    m_line->setPlaceholderText(link ? QStringLiteral("https://") : tr("Name, office"));
    m_line->setMinimumWidth(320);
    if (link) // addresses are left-to-right everywhere
        m_line->setLayoutDirection(Qt::LeftToRight);
    m_note->setWordWrap(true);
    m_note->setFont(fontFor(TextRole::Small));
    m_note->hide();
    setButtonKind(m_apply, "primary");
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_apply);
    if (!present.isEmpty()) {
        auto* remove = new QPushButton(tr("Remove"), this);
        row->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT taken({});
            close();
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_apply, &QPushButton::clicked, this, &LinePopup::take);
    connect(m_line, &QLineEdit::returnPressed, this, &LinePopup::take);
}

void LinePopup::showAt(const QPoint& globalPosition)
{
    adjustSize();
    QPoint at = globalPosition + QPoint(-width() / 2, space::s);
    move(at);
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void LinePopup::take()
{
    QString text = m_line->text().trimmed();
    if (m_kind == Kind::Link && !text.isEmpty()) {
        text = checkedAddress(text);
        if (text.isEmpty()) {
            setTone(m_note, QStringLiteral("red"));
            m_note->setText(tr("This is not an address a reader may be sent to."));
            m_note->show();
            adjustSize();
            return;
        }
        if (asksAbout(text))
            return;
    }
    Q_EMIT taken(text);
    close();
}

/// Says what speaks against an address; the same one again is taken.
bool LinePopup::asksAbout(const QString& address)
{
    const auto doubt = doubtOf(address, m_words);
    if (!doubt || address == m_accepted)
        return false;
    m_accepted = address;
    const QString host = isolated(QUrl(address).host(QUrl::FullyDecoded), Direction::LeftToRight);
    switch (*doubt) {
    case LinkDoubt::MixedScripts:
        m_note->setText(
            tr("%1 mixes letters that look alike. It may be another site than it seems.").arg(host));
        break;
    case LinkDoubt::OtherHost:
        m_note->setText(tr("The linked words name another site than %1.").arg(host));
        break;
    case LinkDoubt::LocalOnly:
        m_note->setText(tr("%1 can be reached from this house only.").arg(host));
        break;
    }
    setTone(m_note, QStringLiteral("amber"));
    m_apply->setText(tr("Set it anyway"));
    m_note->show();
    adjustSize();
    return true;
}

} // namespace warraq
