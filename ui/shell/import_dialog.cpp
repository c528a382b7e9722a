// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/import_dialog.h"

#include "shell/error_text.h"
#include "shell/import_report.h"
#include "shell/newsroom.h"
#include "text/direction.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace warraq {

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
    followWindowDirection(m_report);
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
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_report->toPlainText()); });
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
    m_words->setText(
        tr("You can stop at any time: what came in stays whole, and importing again goes on from there."));
    // The worker reports through this object, which the busy newsroom keeps alive (reject() does not close
    // it).
    runJob(
        this,
        [this, project = &m_newsroom.project(), files = m_files, cancel = m_cancel] {
            return importFiles(
                *project, files, [this](const ImportProgress& progress) { Q_EMIT progressed(progress); },
                cancel);
        },
        [this](const Result<ImportReport>& result) { finish(result); }, &m_newsroom.jobs());
}

void ImportDialog::show(const ImportProgress& progress)
{
    if (!m_running)
        return;
    m_bar->setValue(
        progress.bytesTotal > 0 ? static_cast<int>(progress.bytesDone * 1000 / progress.bytesTotal) : 0);
    m_read = tr("%Ln item(s) read", nullptr, static_cast<int>(progress.items));
    m_words->setText(m_read);
}

void ImportDialog::finish(const Result<ImportReport>& result)
{
    m_running = false;
    m_newsroom.setBusy(false);
    m_newsroom.reload();
    m_bar->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    setButtonKind(m_close, "primary");
    m_close->setFocus();
    if (!result) {
        m_title->setText(result.error().code == ErrorCode::Cancelled ? tr("Import stopped")
                                                                     : tr("Import failed"));
        QStringList words{errorSentence(result.error())};
        if (!m_read.isEmpty())
            words.append(m_read);
        m_words->setText(words.join(QLatin1Char('\n')));
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

QString ImportDialog::reportText() const
{
    return m_report->toPlainText();
}

} // namespace warraq
