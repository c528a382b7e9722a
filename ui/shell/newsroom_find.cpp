// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newsroom_find.h"

#include "shell/error_text.h"
#include "shell/hit_delegate.h"
#include "shell/newsroom.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace warraq {

namespace {

constexpr int patience = 500; // ms until progress is shown

QLineEdit* newField(const QString& prompt, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(prompt);
    field->setAccessibleName(prompt);
    followTextDirection(field);
    return field;
}

QToolButton* newChip(const QString& text, bool on, QWidget* parent)
{
    auto* chip = new QToolButton(parent);
    chip->setText(text);
    chip->setCheckable(true);
    chip->setChecked(on);
    setButtonKind(chip, "quiet");
    return chip;
}

} // namespace

QString replacedWords(const NewsroomReplacing& replacing)
{
    if (replacing.wasUndone())
        return NewsroomFind::tr("%Ln story(s) as before again.", nullptr, replacing.restored());
    return NewsroomFind::tr("%1 in %2.")
        .arg(NewsroomFind::tr("%Ln place(s) replaced", nullptr, replacing.places()),
             NewsroomFind::tr("%Ln story(s)", nullptr, replacing.stories()));
}

NewsroomFind::NewsroomFind(Newsroom& newsroom, const QString& words, const FindOptions& options,
                           QWidget* parent)
    : QDialog(parent)
    , m_newsroom(newsroom)
    , m_model(new HitsModel(this))
    , m_pattern(newField(tr("Find"), this))
    , m_replacement(newField(tr("Replace with"), this))
    , m_exact(newChip(tr("E&xact spelling"), options.exact, this))
    , m_words(newChip(tr("&Whole words"), options.wholeWords, this))
    , m_expression(newChip(tr("&Regular expression"), options.regularExpression, this))
    , m_search(new QPushButton(tr("&Search"), this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_message(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_bar(new QProgressBar(this))
    , m_replace(new QPushButton(this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Find and Replace in the Newsroom"));
    setWindowModality(Qt::WindowModal);
    m_pattern->setText(words);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_progress.setInterval(100);
    build();
    wire();
    showChoice();
}

NewsroomFind::~NewsroomFind()
{
    m_cancel.cancel();
}

void NewsroomFind::build()
{
    resize(860, 640);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::s);
    auto* head = new QGridLayout;
    head->setHorizontalSpacing(space::s);
    head->setVerticalSpacing(space::s);
    head->addWidget(m_pattern, 0, 0);
    head->addWidget(m_search, 0, 1);
    head->addWidget(m_replacement, 1, 0);
    head->setColumnStretch(0, 1);
    column->addLayout(head);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::xs);
    for (QToolButton* chip : {m_exact, m_words, m_expression})
        chips->addWidget(chip);
    chips->addStretch(1);
    column->addLayout(chips);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setProperty("ground", QStringLiteral("paper"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setTone(m_empty, QStringLiteral("muted"));
    m_empty->setText(
        tr("Headlines and texts of all stories are searched. Nothing is changed before you have seen "
           "every place."));
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_bar->setTextVisible(false);
    m_bar->hide();
    column->addWidget(m_bar);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    setButtonKind(m_undo, "link");
    m_undo->hide();
    foot->addWidget(m_message, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_replace);
    foot->addWidget(m_close);
    column->addLayout(foot);
    for (QPushButton* button : {m_search, m_undo, m_replace, m_close})
        button->setAutoDefault(false); // Enter searches, and never replaces
}

void NewsroomFind::wire()
{
    connect(m_search, &QPushButton::clicked, this, &NewsroomFind::search);
    connect(m_pattern, &QLineEdit::returnPressed, this, &NewsroomFind::search);
    connect(m_close, &QPushButton::clicked, this, &NewsroomFind::reject);
    connect(m_replace, &QPushButton::clicked, this, &NewsroomFind::replace);
    connect(m_replacement, &QLineEdit::textChanged, this, [this](const QString& by) {
        m_model->setReplacement(by);
        showChoice();
    });
    connect(m_model, &HitsModel::choiceChanged, this, &NewsroomFind::showChoice);
    // Other words are another search: what is shown is of the one before.
    const auto outdated = [this] {
        if (m_model->rowCount() > 0)
            m_model->clear();
        say({}, {});
    };
    connect(m_pattern, &QLineEdit::textChanged, this, outdated);
    for (QToolButton* chip : {m_exact, m_words, m_expression})
        connect(chip, &QToolButton::toggled, this, outdated);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        setRunning(true);
        m_replacing->undo();
    });
    connect(&m_patience, &QTimer::timeout, m_bar, &QProgressBar::show);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_done)
            m_bar->setValue(m_done->load(std::memory_order_relaxed));
    });
}

void NewsroomFind::search()
{
    if (m_running || m_pattern->text().isEmpty())
        return;
    const auto finder = TextFinder::compile(
        m_pattern->text(), {m_exact->isChecked(), m_words->isChecked(), m_expression->isChecked()});
    if (!finder) {
        say(tr("This expression is not complete or not right at character %1.")
                .arg(QLocale().toString(finder.error().offset + 1)),
            QStringLiteral("amber"));
        return;
    }
    std::optional<Article> open;
    if (ArticleSession* session = m_newsroom.session()) {
        session->flush();
        open = session->article();
    }
    QList<ArticleSummary> among = m_newsroom.summaries();
    if (open && !m_newsroom.summary(open->id))
        among.prepend({open->id, {}, open->meta, {}});
    m_cancel = CancelFlag();
    m_done = std::make_shared<std::atomic_int>(0);
    m_bar->setRange(0, int(among.size()));
    m_bar->setValue(0);
    m_model->clear();
    setRunning(true);
    m_progress.start();
    runJob(
        this,
        [project = &m_newsroom.project(), among, finder = *finder, open, cancel = m_cancel, done = m_done] {
            return searchProject(*project, among, finder, open, cancel,
                                 [&done](int count) { *done = count; });
        },
        [this, finder = *finder, asked = ++m_asked](const ProjectHits& hits) {
            if (asked == m_asked)
                take(hits, finder);
        },
        &m_newsroom.jobs());
}

void NewsroomFind::take(const ProjectHits& hits, const TextFinder& finder)
{
    m_progress.stop();
    setRunning(false);
    if (hits.cancelled) {
        say(tr("Stopped."), QStringLiteral("muted"));
        return;
    }
    m_model->setReplacement(m_replacement->text());
    m_model->setHits(hits, finder);
    m_list->scrollToTop();
    QStringList words;
    if (hits.articles.isEmpty())
        words += tr("Not found in any of the stories.");
    else
        words += tr("%1 in %2.")
                     .arg(tr("%Ln place(s)", nullptr, hits.count()),
                          tr("%Ln story(s)", nullptr, int(hits.articles.size())));
    if (hits.truncated)
        words += tr("There are more; replace these first.");
    if (hits.gaveUp)
        words += tr("This expression tries too many ways; not everything was searched.");
    if (hits.unreadable > 0)
        words += tr("%Ln file(s) could not be read.", nullptr, hits.unreadable);
    say(words.join(u' '),
        hits.articles.isEmpty() || words.size() > 1 ? QStringLiteral("amber") : QStringLiteral("muted"));
    if (!hits.articles.isEmpty())
        m_replacement->setFocus();
}

void NewsroomFind::showChoice()
{
    const int stories = m_model->chosenStories();
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_replace->setVisible(m_model->rowCount() > 0);
    m_replace->setText(tr("Replace in %Ln story(s)", nullptr, stories));
    m_replace->setEnabled(stories > 0 && !m_running && !m_newsroom.project().isReadOnly());
    setButtonKind(m_replace, "primary");
    setButtonKind(m_search, m_model->rowCount() > 0 ? "" : "primary");
}

void NewsroomFind::setRunning(bool running)
{
    m_running = running;
    for (QWidget* part :
         {static_cast<QWidget*>(m_pattern), static_cast<QWidget*>(m_replacement),
          static_cast<QWidget*>(m_exact), static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_expression),
          static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_list)})
        part->setEnabled(!running);
    m_close->setText(running ? tr("Stop") : tr("Close"));
    m_close->setEnabled(true);
    if (running) {
        say({}, {});
        m_patience.start();
    } else {
        m_patience.stop();
        m_bar->hide();
    }
    showChoice();
}

void NewsroomFind::say(const QString& words, const QString& tone)
{
    m_message->setText(words);
    setTone(m_message, tone);
}

void NewsroomFind::replace()
{
    if (m_running || !m_model->finder() || m_newsroom.isBusy())
        return;
    const QList<NewsroomReplacing::Task> tasks = m_model->tasks();
    const bool published = std::ranges::any_of(tasks, [this](const NewsroomReplacing::Task& task) {
        const ArticleSummary* story = m_newsroom.summary(task.id);
        return story && story->meta.status == Status::Published;
    });
    if (!m_replacement->text().isEmpty() || !published) {
        replaceNow();
        return;
    }
    Question question;
    question.title = tr("Delete these words?");
    question.text = tr("Nothing stands in the field “Replace with”: what was found is deleted, also in "
                       "published stories.");
    question.answers = {tr("Delete"), tr("Cancel")};
    question.defaultAnswer = 1;
    question.dangerousAnswer = 0;
    ask(this, question, [this](int answer) {
        if (answer == 0)
            replaceNow();
    });
}

void NewsroomFind::replaceNow()
{
    if (m_running || !m_model->finder() || m_newsroom.isBusy())
        return;
    delete m_replacing;
    m_replacing = new NewsroomReplacing(m_newsroom, *m_model->finder(), m_replacement->text(), this);
    connect(m_replacing, &NewsroomReplacing::finished, this, &NewsroomFind::showReplaced);
    connect(m_replacing, &NewsroomReplacing::progressed, this, [this](int done, int all) {
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
    m_done.reset();
    m_undo->hide();
    const QList<NewsroomReplacing::Task> tasks = m_model->tasks();
    setRunning(true);
    m_replacing->start(tasks);
}

QString NewsroomFind::skippedWords() const
{
    const QList<NewsroomReplacing::Skipped>& skipped = m_replacing->skipped();
    if (skipped.isEmpty())
        return {};
    QStringList words;
    constexpr qsizetype most = 3;
    for (const NewsroomReplacing::Skipped& one : skipped.first(std::min(most, skipped.size())))
        words += one.error ? tr("%1 is as it was: %2").arg(isolated(one.title), errorSentence(*one.error))
                           : tr("%1 is as it was: it was changed meanwhile.").arg(isolated(one.title));
    if (skipped.size() > most)
        words += tr("%Ln more story(s) are as they were.", nullptr, int(skipped.size() - most));
    return words.join(u'\n');
}

void NewsroomFind::showReplaced()
{
    setRunning(false);
    m_model->clear();
    const QString skipped = skippedWords();
    const QString words = replacedWords(*m_replacing);
    say(skipped.isEmpty() ? words : words + u'\n' + skipped,
        skipped.isEmpty() ? QStringLiteral("green") : QStringLiteral("amber"));
    m_undo->setVisible(!m_replacing->wasUndone() && m_replacing->stories() > 0);
    m_close->setFocus();
    Q_EMIT storiesChanged();
}

void NewsroomFind::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_cancel.cancel();
    if (m_replacing)
        m_replacing->cancel();
    m_close->setEnabled(false);
}

} // namespace warraq
