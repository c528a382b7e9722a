// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/word_counting.h"

#include "shell/error_text.h"
#include "widgets/style.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace warraq {

namespace {

constexpr int progressSteps = 1000;
constexpr int progressInterval = 100; // ms

} // namespace

WordCounting::WordCounting(const QString& projectFolder, QWidget* parent)
    : Card(parent)
    , m_folder(projectFolder)
    , m_start(new QPushButton(tr("Count in the comments"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_bar(new QProgressBar(this))
    , m_told(new QLabel(this))
{
    m_pool.setMaxThreadCount(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    m_start->setObjectName(QStringLiteral("count"));
    m_stop->setObjectName(QStringLiteral("stopCounting"));
    m_told->setObjectName(QStringLiteral("counted"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, progressSteps);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_stop->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_stop);
    row->addStretch(1);
    column->addWidget(m_told);
    column->addWidget(m_bar);
    column->addLayout(row);
    m_told->setText(tr("How many comments of this newsroom hold words of the list?"));
    setTone(m_told, QStringLiteral("muted"));
    m_timer.setInterval(progressInterval);
    connect(&m_timer, &QTimer::timeout, this, &WordCounting::showProgress);
    connect(m_start, &QPushButton::clicked, this, &WordCounting::start);
    connect(m_stop, &QPushButton::clicked, this, &WordCounting::stop);
}

WordCounting::~WordCounting()
{
    m_cancel.cancel();
    finishJobs(m_pool);
}

void WordCounting::setEntries(const QList<WordEntry>& entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    stop();
    m_told->setText(tr("How many comments of this newsroom hold words of the list?"));
    setTone(m_told, QStringLiteral("muted"));
    Q_EMIT counted(std::nullopt);
}

void WordCounting::start()
{
    if (isCounting())
        return;
    m_cancel = CancelFlag();
    m_progress = std::make_shared<Progress>();
    const int revision = ++m_revision;
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    m_start->hide();
    m_timer.start();
    runJob(
        this,
        [folder = m_folder, entries = m_entries, cancel = m_cancel, progress = m_progress] {
            return countWordHits(folder, WordMatcher(entries), cancel, [&progress](qint64 read, qint64 all) {
                progress->all = all;
                progress->read = read;
            });
        },
        [this, revision](const Result<WordCount>& count) {
            if (revision == m_revision)
                finish(count);
        },
        &m_pool);
}

void WordCounting::stop()
{
    m_cancel.cancel();
    ++m_revision;
    m_progress.reset();
    m_timer.stop();
    m_bar->hide();
    m_stop->hide();
    m_start->show();
}

void WordCounting::showProgress()
{
    if (!m_progress)
        return;
    const qint64 all = m_progress->all;
    m_bar->setValue(all > 0 ? int(m_progress->read * progressSteps / all) : 0);
}

void WordCounting::finish(const Result<WordCount>& count)
{
    stop();
    if (!count) {
        m_told->setText(errorSentence(count.error()));
        setTone(m_told, QStringLiteral("red"));
        return;
    }
    setTone(m_told, QString());
    const QLocale locale;
    QString told = tr("%1 of %2 comments hold words of the list.")
                       .arg(locale.toString(count->matching), locale.toString(count->read));
    if (count->approved > 0)
        told += u' ' + tr("You had approved %1 of them.").arg(locale.toString(count->approved));
    m_told->setText(told);
    Q_EMIT counted(count->comments);
}

} // namespace warraq
