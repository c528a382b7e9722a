// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/queue_column.h"

#include "moderation/filter_line.h"
#include "moderation/queue_button.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QButtonGroup>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr int mostArticles = 12;
constexpr CommentStatus queueOrder[] = {CommentStatus::Pending, CommentStatus::Approved, CommentStatus::Spam,
                                        CommentStatus::Trash};

qint64 countOf(const QueueCounts& counts, CommentStatus queue)
{
    switch (queue) {
    case CommentStatus::Pending:
        return counts.pending;
    case CommentStatus::Approved:
        return counts.approved;
    case CommentStatus::Spam:
        return counts.spam;
    case CommentStatus::Trash:
        return counts.trash;
    }
    return 0;
}

} // namespace

QString queueName(CommentStatus queue)
{
    switch (queue) {
    case CommentStatus::Pending:
        return QueueColumn::tr("Awaiting a decision");
    case CommentStatus::Approved:
        return QueueColumn::tr("Approved");
    case CommentStatus::Spam:
        return QueueColumn::tr("Spam");
    case CommentStatus::Trash:
        return QueueColumn::tr("Trash");
    }
    return {};
}

QueueColumn::QueueColumn(CommentDesk& desk, std::shared_ptr<ArticleTitles> titles, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_titles(std::move(titles))
    , m_queues(new QButtonGroup(this))
    , m_viewsHeading(heading(tr("Kept views")))
    , m_views(new QVBoxLayout)
    , m_articlesHeading(heading(tr("By story")))
    , m_articles(new QVBoxLayout)
    , m_order(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("queues"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::m, space::s, space::s);
    column->setSpacing(1);
    for (const CommentStatus queue : queueOrder) {
        auto* button = new QueueButton(queueName(queue), this);
        button->setObjectName(QStringLiteral("queue-") + commentStatusName(queue));
        m_queues->addButton(button, int(queue));
        column->addWidget(button);
    }
    column->addWidget(m_viewsHeading);
    m_views->setSpacing(1);
    column->addLayout(m_views);
    column->addWidget(m_articlesHeading);
    m_articles->setSpacing(1);
    column->addLayout(m_articles);
    column->addStretch(1);
    for (QToolButton* button : {m_order, m_more}) {
        setButtonKind(button, "quiet");
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    m_more->setObjectName(QStringLiteral("filter"));
    m_more->setText(tr("Filter\u2026"));
    m_more->setIcon(icon(QStringLiteral("view-filter")));
    m_more->setToolTip(tr("By person, date, reason, language and more (F)"));
    connect(m_more, &QToolButton::clicked, this, &QueueColumn::filterDialogWanted);
    connect(m_queues, &QButtonGroup::idClicked, this, [this](int id) {
        CommentFilter filter = m_filter;
        filter.status = CommentStatus(id);
        Q_EMIT wanted(filter);
    });
    connect(m_order, &QToolButton::clicked, this, [this] {
        CommentFilter filter = m_filter;
        filter.order = CommentFilter::Order((int(filter.order) + 1) % 3);
        Q_EMIT wanted(filter);
    });
    connect(&desk, &CommentDesk::countsChanged, this, &QueueColumn::showCounts);
    connect(&desk, &CommentDesk::viewsChanged, this, &QueueColumn::refreshViews);
    connect(&desk, &CommentDesk::reloaded, this, &QueueColumn::refreshViews);
    show({.status = CommentStatus::Pending});
    refreshViews();
}

QLabel* QueueColumn::heading(const QString& text)
{
    auto* label = new QLabel(text, this);
    QFont font = fontFor(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(space::m, space::l, space::m, space::xs);
    setTone(label, QStringLiteral("muted"));
    label->hide();
    return label;
}

void QueueColumn::showOrder()
{
    m_order->setText(orderName(m_filter.order));
    m_order->setIcon(icon(m_filter.order == CommentFilter::Order::Oldest
                              ? QStringLiteral("view-sort-ascending")
                              : QStringLiteral("view-sort-descending")));
    m_order->setToolTip(tr("Another order: newest, oldest, most urgent"));
}

void QueueColumn::show(const CommentFilter& filter)
{
    const bool otherQueue = filter.status != m_filter.status;
    m_filter = filter;
    m_queues->setExclusive(false); // a view may show every queue
    for (QAbstractButton* button : m_queues->buttons())
        button->setChecked(filter.status && m_queues->id(button) == int(*filter.status));
    m_queues->setExclusive(filter.status.has_value());
    for (QueueButton* line : std::as_const(m_lines))
        line->setChecked(!filter.article.isEmpty() && line->property("article").toString() == filter.article);
    for (QueueButton* line : std::as_const(m_viewLines))
        line->setChecked(filterFromJson(line->property("filter").toJsonObject()) == filter);
    showOrder();
    if (otherQueue)
        refreshArticles();
}

void QueueColumn::refreshViews()
{
    m_desk.read(
        this, [](CommentStore& store) { return store.views(); },
        [this](const Result<QList<CommentStore::View>>& views) {
            if (views) // a database of an older format has none
                showViews(*views);
        });
}

void QueueColumn::showViews(const QList<CommentStore::View>& views)
{
    qDeleteAll(m_viewLines);
    m_viewLines.clear();
    m_viewsHeading->setVisible(!views.isEmpty());
    for (const CommentStore::View& view : views) {
        auto* line = new QueueButton(view.name, this);
        line->setCheckable(true);
        line->setProperty("filter", filterToJson(view.filter));
        line->setChecked(view.filter == m_filter);
        line->setContextMenuPolicy(Qt::CustomContextMenu);
        line->setToolTip(tr("Right click: no longer keep it"));
        m_views->addWidget(line);
        m_viewLines.append(line);
        connect(line, &QAbstractButton::clicked, this,
                [this, filter = view.filter] { Q_EMIT wanted(filter); });
        connect(line, &QWidget::customContextMenuRequested, this,
                [this, line](const QPoint& at) { askToRemove(line->text(), line->mapToGlobal(at)); });
    }
}

void QueueColumn::askToRemove(const QString& view, const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("No longer keep \u201c%1\u201d").arg(isolated(view))), &QAction::triggered,
            this, [this, view] { m_desk.removeView(view); });
    menu->popup(globalPosition);
}

void QueueColumn::showCounts()
{
    for (const CommentStatus queue : queueOrder)
        static_cast<QueueButton*>(m_queues->button(int(queue)))->setCount(countOf(m_desk.counts(), queue));
    refreshArticles();
}

void QueueColumn::refreshArticles()
{
    m_desk.read(
        this,
        [queue = m_filter.status.value_or(CommentStatus::Pending),
         titles = m_titles](CommentStore& store) -> Result<QList<ArticleLine>> {
            const auto busiest = store.busiestArticles(queue, mostArticles);
            if (!busiest)
                return passOn(busiest);
            QList<ArticleLine> lines;
            for (const auto& [article, count] : *busiest)
                lines.append({article, titles->facts(article).headline, count});
            return lines;
        },
        [this, revision = ++m_revision](const Result<QList<ArticleLine>>& lines) {
            if (revision == m_revision && lines)
                showArticles(*lines);
        });
}

void QueueColumn::showArticles(const QList<ArticleLine>& lines)
{
    m_articlesHeading->setVisible(!lines.isEmpty());
    // The rows are reused: a count that changes must not take the focus or blink.
    while (m_lines.size() > lines.size())
        delete m_lines.takeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == m_lines.size()) {
            auto* line = new QueueButton(QString(), this);
            m_articles->addWidget(line);
            m_lines.append(line);
            connect(line, &QAbstractButton::clicked, this, [this, line](bool checked) {
                CommentFilter filter = m_filter;
                filter.article = checked ? line->property("article").toString() : QString();
                m_articleTitle = line->text();
                Q_EMIT wanted(filter);
            });
        }
        QueueButton* line = m_lines[i];
        line->setText(lines[i].title.isEmpty() ? tr("Untitled story") : lines[i].title);
        line->setToolTip(line->text());
        line->setProperty("article", lines[i].article);
        line->setCount(-1);
        line->setCount(lines[i].count);
        line->setChecked(!m_filter.article.isEmpty() && lines[i].article == m_filter.article);
    }
}

} // namespace warraq
