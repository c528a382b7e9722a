// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/versions_panel.h"

#include "base/jobs.h"
#include "history/history_keeper.h"
#include "history/hour_scrubber.h"
#include "text/direction.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"
#include "widgets/time_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace warraq {

namespace {
constexpr int rowsAtOnce = 60;
} // namespace

VersionsPanel::VersionsPanel(Newsroom& newsroom, HistoryKeeper& keeper, QWidget* parent)
    : QFrame(parent)
    , m_newsroom(newsroom)
    , m_scope(new SegmentedControl(this))
    , m_against(new SegmentedControl(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
    , m_hour(new HourScrubber(newsroom, this))
    , m_restore(new QPushButton(tr("Bring it back"), this))
    , m_name(new QPushButton(tr("Name…"), this))
{
    build();
    connect(&keeper, &HistoryKeeper::recorded, this, [this] {
        if (m_active)
            reload();
    });
    connect(&newsroom, &Newsroom::sessionChanged, this, [this] {
        if (m_active && !isWholeDesk())
            reload();
    });
    connect(m_scope, &SegmentedControl::currentChanged, this, &VersionsPanel::reload);
    connect(m_against, &SegmentedControl::currentChanged, this, &VersionsPanel::compare);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPanel::showChoices);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsPanel::compare);
    connect(m_list, &QListWidget::itemClicked, this, &VersionsPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, &VersionsPanel::restore);
    connect(m_hour, &HourScrubber::momentWanted, this, [this](const Article& article, const QString& time) {
        if (const ArticleSession* session = m_newsroom.session())
            Q_EMIT compareWanted(article, session->article(), time, tr("Now"));
    });
    connect(m_hour, &HourScrubber::restoreWanted, this, &VersionsPanel::restoreWanted);
    connect(m_name, &QPushButton::clicked, this, [this] {
        if (const VersionInfo* version = current())
            Q_EMIT nameWanted(VersionInfo(*version));
    });
}

void VersionsPanel::build()
{
    setProperty("ground", QStringLiteral("panel"));
    setAccessibleName(tr("Versions"));
    auto* title = new QLabel(tr("Versions"), this);
    title->setFont(fontFor(TextRole::Title));
    m_scope->addSegment(tr("This story"));
    m_scope->addSegment(tr("The newsroom"));
    m_against->addSegment(tr("Since then"), tr("What has changed since, up to now"));
    m_against->addSegment(tr("Its change"), tr("What it changed, against the one before"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    setTone(m_nothing, QStringLiteral("muted"));
    setButtonKind(m_restore, "primary");
    auto* close = new QPushButton(tr("Close"), this);
    setButtonKind(close, "quiet");
    connect(close, &QPushButton::clicked, this, &VersionsPanel::closeWanted);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_name);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(top);
    column->addWidget(m_scope);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(m_against);
    column->addLayout(buttons);
    column->addWidget(m_hour);
}

void VersionsPanel::setActive(bool active)
{
    m_active = active;
    if (active)
        reload();
}

void VersionsPanel::focusList()
{
    m_list->setFocus();
}

bool VersionsPanel::isWholeDesk() const
{
    return m_scope->current() == 1;
}

ArticleId VersionsPanel::article() const
{
    return isWholeDesk() || !m_newsroom.session() ? ArticleId() : m_newsroom.session()->article().id;
}

void VersionsPanel::reload()
{
    m_hour->reload();
    if (!isWholeDesk() && !m_newsroom.session()) {
        ++m_revision;
        m_versions.clear();
        return list({}, false);
    }
    m_hasMore = false;
    read({});
}

void VersionsPanel::readMore()
{
    if (!m_versions.isEmpty() && m_hasMore)
        read(m_versions.last().id);
}

/// Reads the history on a worker, with a History of its own.
template <class Read, class Done>
void VersionsPanel::fetch(Read read, Done done)
{
    using Answer = std::invoke_result_t<Read&, History&>;
    runJob(
        this,
        [folder = m_newsroom.project().folder(), read]() -> Answer {
            auto history = History::open(folder, History::Mode::Read);
            return history ? read(*history) : Answer(passOn(history));
        },
        done, &m_newsroom.jobs());
}

void VersionsPanel::read(const VersionId& before)
{
    fetch([query = TimelineQuery{article(), before, rowsAtOnce + 1}](
              History& history) { return history.timeline(query); },
          [this, before, revision = ++m_revision](Result<QList<VersionInfo>> versions) {
              if (revision != m_revision)
                  return;
              if (!versions && versions.error().code != ErrorCode::NotFound)
                  Q_EMIT problem(versions.error());
              QList<VersionInfo> found = versions.value_or(QList<VersionInfo>());
              const bool more = found.size() > rowsAtOnce;
              if (more)
                  found.removeLast();
              list((before.isEmpty() ? QList<VersionInfo>() : m_versions) + found, more);
          });
}

void VersionsPanel::list(const QList<VersionInfo>& versions, bool more)
{
    QPalette palette = m_list->palette(); // the rows keep their own ink on it
    palette.setColor(QPalette::Highlight, colors(this).accentGround);
    m_list->setPalette(palette);
    const VersionId chosen = current() ? current()->id : VersionId();
    m_versions = versions;
    m_hasMore = more;
    m_list->clear();
    for (const VersionInfo& version : versions)
        addRow(version);
    if (more) {
        auto* button = new QPushButton(tr("Older ones"), m_list);
        setButtonKind(button, "quiet");
        connect(button, &QPushButton::clicked, this, &VersionsPanel::readMore);
        auto* item = new QListWidgetItem(m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint({0, button->sizeHint().height() + space::s});
        m_list->setItemWidget(item, button);
    }
    m_nothing->setText(isWholeDesk() || m_newsroom.session()
                           ? tr("No version yet. The first one comes with the first saving.")
                           : tr("Open a story to see its versions."));
    m_nothing->setVisible(versions.isEmpty());
    const auto row = std::ranges::find(m_versions, chosen, &VersionInfo::id);
    m_list->setCurrentRow(row == m_versions.end() ? (versions.isEmpty() ? -1 : 0)
                                                  : int(row - m_versions.begin()));
    showChoices();
}

QString VersionsPanel::whenText(const VersionInfo& version) const
{
    return isolated(dayAndClockText(version.when, m_newsroom.clock().now()));
}

void VersionsPanel::addRow(const VersionInfo& version)
{
    auto* item = new QListWidgetItem(m_list);
    auto* row = new QWidget(m_list);
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::xs);
    QStringList words;
    const auto add = [&](const QString& text, const QString& tone, TextRole role) {
        if (text.isEmpty())
            return;
        words += text;
        // Its parts are isolated, and nothing else of it has a direction: the window's decides.
        auto* label = new QLabel(QChar(isRightToLeft() ? u'\u200f' : u'\u200e') + text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(fontFor(role));
        setTone(label, tone);
        column->addWidget(label);
    };
    add(isolated(version.name), QStringLiteral("accent"), TextRole::Base);
    add(tr("%1 · %2").arg(whenText(version), isolated(version.who.name)), {}, TextRole::Base);
    if (isWholeDesk()) {
        const ArticleSummary* story = m_newsroom.summary(version.article);
        add(story ? isolated(storyTitle(story->meta)) : QString(), {}, TextRole::Base);
        if (version.article.isEmpty())
            add(tr("%Ln file(s)", nullptr, version.files), QStringLiteral("muted"), TextRole::Small);
    }
    const QString fields = fieldWords(version.fields);
    add(fields.isEmpty() ? reasonWords(version.reason)
                         : tr("%1: %2").arg(reasonWords(version.reason), fields),
        QStringLiteral("muted"), TextRole::Small);
    item->setData(Qt::AccessibleTextRole, words.join(u'\n'));
    item->setSizeHint({0, column->totalHeightForWidth(std::max(200, m_list->viewport()->width()))});
    m_list->setItemWidget(item, row);
}

const VersionInfo* VersionsPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

void VersionsPanel::showChoices()
{
    const VersionInfo* version = current();
    const bool ofStory = version && !(article().isEmpty() && version->article.isEmpty());
    const ArticleSession* session = m_newsroom.session();
    m_name->setEnabled(version && !m_newsroom.project().isReadOnly());
    m_against->setSegmentEnabled(0, ofStory);
    m_restore->setEnabled(ofStory && session && !session->isReadOnly() &&
                          (!isWholeDesk() || version->article == session->article().id));
}

void VersionsPanel::compare()
{
    const VersionInfo* version = current();
    if (!version)
        return;
    const ArticleId id = version->article.isEmpty() ? article() : version->article;
    if (id.isEmpty())
        return;
    ArticleSession* session = m_newsroom.session();
    const bool withNow = m_against->current() == 0 && session && session->article().id == id;
    if (session)
        session->flush();
    fetch(
        [withNow, id, version = version->id,
         now = withNow ? session->article() : Article()](History& history) -> Result<Fetched> {
            if (withNow)
                return history.contentAt(version, id).transform([&](StoredArticle stored) {
                    return Fetched{std::move(stored.article), now, true};
                });
            const auto before = history.resolve(version.value() + u'^');
            if (!before) // the first one
                return history.contentAt(version, id).transform([](StoredArticle stored) {
                    return Fetched{{}, std::move(stored.article), false};
                });
            return history.diff(*before, version, id).transform([](VersionDiff diff) {
                return Fetched{std::move(diff.before), std::move(diff.after), diff.wasThere};
            });
        },
        [this, asked = ++m_asked, withNow, when = whenText(*version)](const Result<Fetched>& both) {
            if (asked != m_asked)
                return;
            if (!both)
                return Q_EMIT problem(both.error());
            const QString title = tr("Version of %1").arg(when);
            Q_EMIT compareWanted(both->before, both->after, withNow ? title : tr("The one before"),
                                 withNow ? tr("Now") : title);
        });
}

void VersionsPanel::restore()
{
    const VersionInfo* version = current();
    const ArticleSession* session = m_newsroom.session();
    if (!version || !session)
        return;
    fetch([version = version->id,
           id = session->article().id](History& history) { return history.contentAt(version, id); },
          [this, when = whenText(*version)](const Result<StoredArticle>& stored) {
              if (stored)
                  Q_EMIT restoreWanted(stored->article, when);
              else
                  Q_EMIT problem(stored.error());
          });
}

} // namespace warraq
