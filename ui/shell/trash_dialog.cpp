// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/trash_dialog.h"

#include "base/jobs.h"
#include "shell/newsroom.h"
#include "shell/story_trash.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/style.h"
#include "widgets/time_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace warraq {

TrashDialog::TrashDialog(Newsroom& newsroom, StoryTrash& trash, QWidget* parent)
    : QDialog(parent)
    , m_newsroom(newsroom)
    , m_trash(trash)
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("The trash is empty."), this))
    , m_restore(new QPushButton(tr("Bring it back"), this))
    , m_purge(new QPushButton(tr("Delete for good…"), this))
{
    setWindowTitle(tr("Trash"));
    resize(560, 420);
    m_list->setAccessibleName(tr("Stories in the trash"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_nothing->setProperty("tone", QStringLiteral("muted"));
    setButtonKind(m_restore, "primary");
    auto* close = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_purge);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &TrashDialog::showChoices);
    connect(m_list, &QListWidget::itemActivated, this, &TrashDialog::restore);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restore);
    connect(m_purge, &QPushButton::clicked, this, &TrashDialog::askToPurge);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_trash, &StoryTrash::changed, this, &TrashDialog::reload);
    list({});
    reload();
}

void TrashDialog::reload()
{
    const Project* project = &m_newsroom.project();
    runJob(
        this, [project] { return trashedArticles(*project); },
        [this, revision = ++m_revision](const QList<TrashedArticle>& articles) {
            if (revision == m_revision)
                list(articles);
        },
        &m_newsroom.jobs());
}

void TrashDialog::list(const QList<TrashedArticle>& articles)
{
    QPalette palette = m_list->palette(); // the rows keep their own ink on it
    palette.setColor(QPalette::Highlight, colors(this).accentGround);
    m_list->setPalette(palette);
    const int row = std::max(0, m_list->currentRow());
    m_articles = articles;
    m_list->clear();
    for (const TrashedArticle& article : articles) {
        const QString when = isolated(dayAndClockText(article.at, m_newsroom.clock().now()));
        const QString who = article.by.isEmpty() ? when : tr("%1, %2").arg(isolated(article.by), when);
        addRow(isolated(storyTitle(article.meta)), who);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!articles.isEmpty());
    m_nothing->setVisible(articles.isEmpty());
    showChoices();
    if (!articles.isEmpty())
        m_list->setFocus();
}

void TrashDialog::addRow(const QString& title, const QString& who)
{
    auto* item = new QListWidgetItem(m_list);
    item->setData(Qt::AccessibleTextRole, title + u'\n' + who);
    auto* row = new QWidget(m_list);
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::xs);
    for (const auto& [text, tone] : {std::pair(title, QString()), std::pair(who, QStringLiteral("muted"))}) {
        // Parts are isolated, and nothing else of the line has a direction: the window's decides.
        auto* label = new QLabel(QChar(isRightToLeft() ? u'\u200f' : u'\u200e') + text, row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(fontFor(tone.isEmpty() ? TextRole::Base : TextRole::Small));
        setTone(label, tone);
        column->addWidget(label);
    }
    item->setSizeHint({0, column->totalHeightForWidth(std::max(200, m_list->viewport()->width()))});
    m_list->setItemWidget(item, row);
}

const TrashedArticle* TrashDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_articles.size() ? &m_articles[row] : nullptr;
}

void TrashDialog::showChoices()
{
    const bool possible = current() && !m_newsroom.project().isReadOnly();
    m_restore->setEnabled(possible);
    m_purge->setEnabled(possible);
}

void TrashDialog::restore()
{
    if (const TrashedArticle* article = current(); article && m_restore->isEnabled())
        m_trash.restore(article->id, storyTitle(article->meta));
}

void TrashDialog::askToPurge()
{
    const TrashedArticle* article = current();
    if (!article)
        return;
    Question question;
    question.title = tr("Delete for good?");
    question.text = tr("%1 leaves the trash and cannot be brought back from it. Its earlier versions stay in "
                       "the newsroom's history.")
                        .arg(isolated(storyTitle(article->meta)));
    question.answers = {tr("Delete %1").arg(isolated(storyTitle(article->meta))), tr("Keep it")};
    question.defaultAnswer = 1;
    question.dangerousAnswer = 0;
    ask(this, question, [this, id = article->id](int answer) {
        if (answer == 0)
            m_trash.purge(id);
    });
}

} // namespace warraq
