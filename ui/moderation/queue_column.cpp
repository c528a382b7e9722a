// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/queue_column.h"

#include "moderation/queue_button.h"
#include "widgets/style.h"

#include <QButtonGroup>
#include <QLabel>
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
    , m_articlesHeading(new QLabel(tr("By story"), this))
    , m_articles(new QVBoxLayout)
    , m_order(new QToolButton(this))
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
        button->setChecked(queue == m_queue);
        m_queues->addButton(button, int(queue));
        column->addWidget(button);
    }
    QFont heading = fontFor(TextRole::Small);
    heading.setWeight(QFont::DemiBold);
    m_articlesHeading->setFont(heading);
    m_articlesHeading->setContentsMargins(space::m, space::l, space::m, space::xs);
    setTone(m_articlesHeading, QStringLiteral("muted"));
    column->addWidget(m_articlesHeading);
    m_articles->setSpacing(1);
    column->addLayout(m_articles);
    column->addStretch(1);
    setButtonKind(m_order, "quiet");
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_order, 0, Qt::AlignLeading);
    connect(m_queues, &QButtonGroup::idClicked, this, [this](int id) {
        choose(CommentStatus(id));
        Q_EMIT chosen();
    });
    connect(m_order, &QToolButton::clicked, this, [this] {
        m_newestFirst = !m_newestFirst;
        showOrder();
        Q_EMIT chosen();
    });
    connect(&desk, &CommentDesk::countsChanged, this, &QueueColumn::showCounts);
    showOrder();
}

void QueueColumn::showOrder()
{
    m_order->setText(m_newestFirst ? tr("Newest first") : tr("Oldest first"));
    m_order->setIcon(
        icon(m_newestFirst ? QStringLiteral("view-sort-descending") : QStringLiteral("view-sort-ascending")));
    m_order->setToolTip(tr("Turn the order round"));
}

void QueueColumn::choose(CommentStatus queue)
{
    m_queue = queue;
    m_queues->button(int(queue))->setChecked(true);
    refreshArticles();
}

void QueueColumn::chooseArticle(const QString& article, const QString& title)
{
    m_article = article;
    m_articleTitle = title;
    for (QueueButton* line : std::as_const(m_lines))
        line->setChecked(line->property("article").toString() == article);
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
        [queue = m_queue, titles = m_titles](CommentStore& store) -> Result<QList<ArticleLine>> {
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
                chooseArticle(checked ? line->property("article").toString() : QString(), line->text());
                Q_EMIT chosen();
            });
        }
        QueueButton* line = m_lines[i];
        line->setText(lines[i].title.isEmpty() ? tr("Untitled story") : lines[i].title);
        line->setToolTip(line->text());
        line->setProperty("article", lines[i].article);
        line->setCount(-1);
        line->setCount(lines[i].count);
        line->setChecked(!m_article.isEmpty() && lines[i].article == m_article);
    }
}

} // namespace warraq
