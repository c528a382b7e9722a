// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/import_dialog.h"

#include "shell/error_text.h"
#include "shell/newsroom.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace warraq {

namespace {

constexpr int mostEntries = 2000; ///< of one kind in the text; the rest is counted

QString kindLine(const QString& name, const ImportReport::Kind& kind)
{
    const auto part = [](qint64 count, const QString& text) { return text.arg(QLocale().toString(count)); };
    QStringList parts;
    parts.append(part(kind.articles, ImportDialog::tr("stories %1")));
    parts.append(part(kind.comments, ImportDialog::tr("comments %1")));
    if (kind.authors > 0)
        parts.append(part(kind.authors, ImportDialog::tr("authors %1")));
    if (kind.terms > 0)
        parts.append(part(kind.terms, ImportDialog::tr("sections and tags %1")));
    if (kind.attachments > 0)
        parts.append(part(kind.attachments, ImportDialog::tr("pictures %1")));
    return name + QStringLiteral(": ") + parts.join(QStringLiteral(" \u00b7 "));
}

void addEntries(QStringList& lines, const QString& title, const QList<ImportEntry>& entries)
{
    if (entries.isEmpty())
        return;
    lines.append(QString());
    lines.append(title.arg(QLocale().toString(entries.size())));
    for (const ImportEntry& entry : entries.first(qMin<qsizetype>(entries.size(), mostEntries))) {
        QStringList parts;
        if (entry.line > 0)
            parts.append(ImportDialog::tr("line %1").arg(QLocale().toString(entry.line)));
        if (!entry.what.isEmpty())
            parts.append(isolated(entry.what));
        parts.append(isolated(entry.why));
        lines.append(QStringLiteral("  ") + parts.join(QStringLiteral(" \u00b7 ")));
    }
    if (entries.size() > mostEntries)
        lines.append(QStringLiteral("  ")
                     + ImportDialog::tr("and %1 more").arg(QLocale().toString(entries.size() - mostEntries)));
}

} // namespace

QString importReportText(const ImportReport& report)
{
    QStringList lines{kindLine(ImportDialog::tr("Read"), report.read), kindLine(ImportDialog::tr("Created"), report.created),
                      kindLine(ImportDialog::tr("Updated"), report.updated),
                      kindLine(ImportDialog::tr("Already here"), report.skipped)};
    addEntries(lines, ImportDialog::tr("Repaired (%1)"), report.repaired);
    addEntries(lines, ImportDialog::tr("Left out (%1)"), report.rejected);
    addEntries(lines, ImportDialog::tr("Noted (%1)"), report.notes);
    return lines.join(QLatin1Char('\n'));
}

ImportDialog::ImportDialog(Newsroom& newsroom, const QStringList& files, QWidget* parent)
    : QDialog(parent)
    , m_newsroom(newsroom)
    , m_files(files)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_report(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy the report"), this))
    , m_close(new QPushButton(tr("Stop"), this))
{
    setWindowTitle(tr("Import"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    m_title->setFont(fontFor(TextRole::Title));
    m_title->setWordWrap(true);
    m_words->setProperty("tone", QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_report->setReadOnly(true);
    m_report->setProperty("kind", QStringLiteral("field"));
    m_report->setMinimumHeight(220);
    m_report->hide();
    m_copy->hide();
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addWidget(m_report, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report->toPlainText()); });
    connect(this, &ImportDialog::progressed, this, &ImportDialog::show, Qt::QueuedConnection);
}

void ImportDialog::start()
{
    m_running = true;
    m_newsroom.setBusy(true);
    QStringList names;
    for (const QString& file : std::as_const(m_files))
        names.append(isolated(QFileInfo(file).fileName()));
    m_title->setText(tr("Importing %1").arg(names.join(tr(", "))));
    m_words->setText(tr("You can stop at any time: what came in stays whole, and importing again goes on from there."));
    // The worker reports through this object, which the busy newsroom keeps alive (reject() does not close it).
    runJob(
        this,
        [this, project = &m_newsroom.project(), files = m_files, cancel = m_cancel] {
            return importFiles(
                *project, files, [this](const ImportProgress& progress) { Q_EMIT progressed(progress); }, cancel);
        },
        [this](const Result<ImportReport>& result) { finish(result); }, &m_newsroom.jobs());
}

void ImportDialog::show(const ImportProgress& progress)
{
    if (!m_running)
        return;
    m_bar->setValue(progress.bytesTotal > 0 ? static_cast<int>(progress.bytesDone * 1000 / progress.bytesTotal) : 0);
    m_words->setText(tr("%Ln item(s) read", nullptr, static_cast<int>(progress.items)));
}

void ImportDialog::finish(const Result<ImportReport>& result)
{
    m_running = false;
    m_newsroom.setBusy(false);
    m_newsroom.reload();
    m_bar->hide();
    m_close->setText(tr("Close"));
    setButtonKind(m_close, "primary");
    m_close->setFocus();
    if (!result) {
        m_title->setText(result.error().code == ErrorCode::Cancelled ? tr("Import stopped") : tr("Import failed"));
        m_words->setText(errorSentence(result.error()));
        m_report->setPlainText(errorDetail(result.error()));
        m_report->setVisible(!m_report->toPlainText().isEmpty());
        Q_EMIT imported({});
        return;
    }
    const bool clean = result->rejected.isEmpty();
    m_title->setText(tr("Import finished"));
    m_words->setText(clean ? tr("Everything in the file is in this newsroom now.")
                           : tr("Some of the file was left out; the report says what and why."));
    m_report->setPlainText(importReportText(*result));
    m_report->show();
    m_copy->show();
    resize(qMax(width(), 640), qMax(height(), 460));
    Q_EMIT imported(*result);
}

void ImportDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_cancel.cancel();
    m_close->setEnabled(false);
    m_words->setText(tr("Stopping\u2026"));
}

QString ImportDialog::reportText() const { return m_report->toPlainText(); }

} // namespace warraq
