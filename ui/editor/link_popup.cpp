// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/link_popup.h"

#include "article/sanitiser.h"
#include "base/jobs.h"
#include "text/direction.h"
#include "text/link_check.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace warraq {

namespace {

constexpr int mostStories = 6;

bool isHost(const QString& text)
{
    static const QRegularExpression host(QStringLiteral("^[\\w-]+(\\.[\\w-]+)+([/?#].*)?$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return host.match(text).hasMatch();
}

/// "example.com/a" is what people type; an address needs its scheme. Anything unsafe becomes "".
QString checkedAddress(const QString& typed)
{
    if (typed.contains(u'@') && !typed.contains(u':') && !typed.contains(u'/'))
        return safeUrl(QStringLiteral("mailto:") + typed);
    return safeUrl(isHost(typed) ? QStringLiteral("https://") + typed : typed);
}

/// Words that a headline may hold, and no address.
bool isWords(const QString& typed)
{
    return !typed.isEmpty() && !typed.contains(u':') && !typed.contains(u'/') && !typed.contains(u'@') &&
           !typed.startsWith(u'#') && !isHost(typed);
}

} // namespace

LinkPopup::LinkPopup(const QString& present, const QString& words, QWidget* parent)
    : LinePopup(
          {tr("Link"), tr("Address of the link"), tr("https:// or words of a headline"), tr("Set link")},
          present, parent)
    , m_present(present)
    , m_words(words)
    , m_look(new QPushButton(tr("Look"), this))
    , m_list(new QListWidget(this))
{
    line()->setLayoutDirection(Qt::LeftToRight); // addresses are, everywhere
    line()->installEventFilter(this);
    m_look->setToolTip(tr("Opens the address in the browser"));
    m_look->setEnabled(!present.isEmpty());
    row()->addWidget(m_look);
    m_list->setAccessibleName(tr("Stories of this newsroom"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    column()->addWidget(m_list);
    connect(line(), &QLineEdit::textEdited, this, &LinkPopup::find);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(m_look, &QPushButton::clicked, this, &LinkPopup::look);
}

void LinkPopup::setStories(const OwnStories& stories)
{
    m_stories = stories;
    if (line()->isModified())
        find();
}

void LinkPopup::find()
{
    const QString typed = line()->text().trimmed();
    const quint64 search = ++m_search;
    m_look->setEnabled(!checkedAddress(typed).isEmpty());
    say({}, {});
    if (!isWords(typed))
        return list({});
    runJob(
        this, [stories = m_stories, typed] { return stories.matching(typed, mostStories); },
        [this, search](const QList<OwnStories::Story>& found) {
            if (search != m_search)
                return;
            list(found);
            if (found.isEmpty())
                say(tr("No public story of this newsroom has these words in its headline."),
                    QStringLiteral("muted"));
        });
}

void LinkPopup::list(const QList<OwnStories::Story>& found)
{
    m_list->clear();
    for (const OwnStories::Story& story : found) {
        auto* item = new QListWidgetItem(isolated(story.headline), m_list);
        item->setToolTip(story.address);
        item->setData(Qt::UserRole, story.address);
        item->setTextAlignment(isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading);
    }
    m_list->setCurrentRow(-1);
    m_list->setFixedHeight(int(found.size()) * std::max(1, m_list->sizeHintForRow(0)) + 2);
    m_list->setVisible(!found.isEmpty());
    adjustSize();
}

bool LinkPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line() && event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, -1, m_list->count() - 1));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentRow() >= 0) {
            choose(m_list->currentRow());
            return true;
        }
    }
    return LinePopup::eventFilter(watched, event);
}

/// Its address is in the line then, for the person to see before it is taken.
void LinkPopup::choose(int row)
{
    line()->setText(m_list->item(row)->data(Qt::UserRole).toString());
    find();
    line()->setFocus();
}

void LinkPopup::look()
{
    const QString address = checkedAddress(line()->text().trimmed());
    if (!address.isEmpty())
        QDesktopServices::openUrl(QUrl(address));
}

std::optional<QString> LinkPopup::accepted(const QString& typed)
{
    if (typed == m_present)
        return typed;
    const QString address = checkedAddress(typed);
    if (address.isEmpty() || isWords(typed)) {
        say(isWords(typed) ? tr("This is no address. Choose a story from the list, or type one.")
                           : tr("This is not an address a reader may be sent to."),
            QStringLiteral("red"));
        return std::nullopt;
    }
    const QString doubt = doubtAbout(address);
    if (doubt.isEmpty() || address == m_askedAbout)
        return address;
    m_askedAbout = address;
    button()->setText(tr("Set it anyway"));
    say(doubt, QStringLiteral("amber"));
    return std::nullopt;
}

/// What speaks against an address, as a sentence.
QString LinkPopup::doubtAbout(const QString& address) const
{
    if (const auto doubt = doubtOf(address, m_words)) {
        const QString host = isolated(QUrl(address).host(QUrl::FullyDecoded), Direction::LeftToRight);
        switch (*doubt) {
        case LinkDoubt::MixedScripts:
            return tr("%1 mixes letters that look alike. It may be another site than it seems.").arg(host);
        case LinkDoubt::OtherHost:
            return tr("The linked words name another site than %1.").arg(host);
        case LinkDoubt::LocalOnly:
            return tr("%1 can be reached from this house only.").arg(host);
        }
    }
    if (const auto doubt = m_stories.doubtOf(address)) {
        return *doubt == OwnStories::Doubt::NoStory
                   ? tr("It is an address of this newsroom, but no story that is here has it.")
                   : tr("The story at this address is not public.");
    }
    return {};
}

} // namespace warraq
