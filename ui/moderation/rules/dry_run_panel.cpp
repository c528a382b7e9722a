// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rules/dry_run_panel.h"

#include "comments/rules/rule_surroundings.h"
#include "shell/error_text.h"
#include "widgets/style.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr int tellingMs = 100;

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontFor(TextRole::Small));
    return label;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

DryRunPanel::DryRunPanel(CommentDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_explanation(
          plainLabel(tr("See what these rules would have made of every comment that is here, before you "
                        "save them. Nothing is changed by it."),
                     this))
    , m_button(new QPushButton(tr("Try on all comments"), this))
    , m_progress(new QProgressBar(this))
    , m_lines(new QVBoxLayout)
{
    m_worker.setMaxThreadCount(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    setTone(m_explanation, QStringLiteral("muted"));
    m_button->setObjectName(QStringLiteral("try"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->hide();
    m_lines->setSpacing(space::s);
    column->addWidget(m_explanation);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_progress);
    column->addLayout(m_lines);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? stop() : run(); });
}

DryRunPanel::~DryRunPanel()
{
    m_cancel.cancel();
    m_worker.clear();
    finishJobs(m_worker);
}

void DryRunPanel::setRules(const RuleSet& now, const RuleSet& then)
{
    const bool same = m_now == now && m_then == then;
    m_now = now;
    m_then = then;
    if (same)
        return;
    if (m_running)
        stop();
    clearLines();
}

void DryRunPanel::run()
{
    m_cancel.cancel();
    m_cancel = CancelFlag();
    m_running = true;
    clearLines();
    m_button->setText(tr("Stop"));
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    const Project* project = &m_desk.context().project; // outlives this, and this waits for the worker
    runJob(
        this,
        [project, now = m_now, then = m_then, cancel = m_cancel,
         self = QPointer(this)]() -> Result<DryRunResult> {
            RuleSet both = then; // what either asks of the stories
            both.own += now.own;
            const auto around = surroundingsOf(*project, both);
            if (!around)
                return passOn(around);
            QElapsedTimer told;
            told.start();
            return dryRun(project->folder(), Judge(now, *around), Judge(then, *around), cancel,
                          [&](qint64 read, qint64 all) {
                              if (told.elapsed() < tellingMs || cancel.isCancelled())
                                  return;
                              told.restart();
                              const int percent = int(100 * read / std::max<qint64>(1, all));
                              QMetaObject::invokeMethod(
                                  self, [self, percent] { self->m_progress->setValue(percent); });
                          });
        },
        [this, tried = m_then, cancel = m_cancel](const Result<DryRunResult>& result) {
            if (cancel.isCancelled())
                return; // another run, or other rules, took its place
            m_running = false;
            if (result)
                m_tried = tried;
            showResult(result);
        },
        &m_worker);
}

void DryRunPanel::stop()
{
    m_cancel.cancel();
    m_running = false;
    m_progress->hide();
    m_button->setText(tr("Try on all comments"));
}

void DryRunPanel::clearLines()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void DryRunPanel::addLine(const QString& sentence, const QString& tone, const DryRunGroup& group)
{
    auto* line = new QWidget(this);
    auto* row = new QVBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QLabel* words = plainLabel(sentence, line);
    setTone(words, tone);
    row->addWidget(words);
    if (!group.samples.isEmpty()) {
        auto* button = new QPushButton(tr("Show"), line);
        button->setAccessibleName(tr("Show these comments"));
        setButtonKind(button, "link");
        connect(button, &QPushButton::clicked, this,
                [this, sentence, ids = group.samples] { Q_EMIT samplesWanted(sentence, ids); });
        row->addWidget(button, 0, Qt::AlignLeading);
    }
    m_lines->addWidget(line);
}

void DryRunPanel::showResult(const Result<DryRunResult>& result)
{
    stop();
    clearLines();
    if (!result) {
        addLine(errorSentence(result.error()), QStringLiteral("red"), {});
        return;
    }
    addLine(tr("Of %1 comments these rules would hold or reject %2; you had approved %3 of them.")
                .arg(number(result->checked), number(result->caught.count), number(result->caught.approved)),
            result->caught.approved > 0 ? QStringLiteral("amber") : QString(), result->caught);
    if (result->rejected.count > 0)
        addLine(tr("They would reject %1; you had approved %2 of them.")
                    .arg(number(result->rejected.count), number(result->rejected.approved)),
                result->rejected.approved > 0 ? QStringLiteral("red") : QString(), result->rejected);
    if (result->added.count > 0)
        addLine(tr("Newly caught: %1, of which you had approved %2 and rejected %3.")
                    .arg(number(result->added.count), number(result->added.approved),
                         number(result->added.rejected)),
                {}, result->added);
    if (result->dropped.count > 0)
        addLine(tr("No longer caught: %1, of which you had approved %2 and rejected %3.")
                    .arg(number(result->dropped.count), number(result->dropped.approved),
                         number(result->dropped.rejected)),
                {}, result->dropped);
    if (result->added.count == 0 && result->dropped.count == 0)
        addLine(tr("They catch what the present rules catch."), QStringLiteral("green"), {});
    Q_EMIT finished();
}

} // namespace warraq
