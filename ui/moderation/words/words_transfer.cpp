// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that come from elsewhere and go there.
#include "base/atomic_file.h"
#include "base/jobs.h"
#include "moderation/words/words_page.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "widgets/style.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace warraq {

void WordsPage::makeButtons()
{
    auto* in = new QPushButton(tr("Import"), this);
    in->setObjectName(QStringLiteral("import"));
    auto* menu = new QMenu(in);
    menu->addAction(tr("WordPress's moderation words…"), this,
                    [this] { chooseFile(WordFormat::ModerationKeys); });
    menu->addAction(tr("WordPress's disallowed words…"), this,
                    [this] { chooseFile(WordFormat::DisallowedKeys); });
    menu->addAction(tr("A table (CSV)…"), this, [this] { chooseFile(WordFormat::Csv); });
    menu->addSeparator();
    const auto paste = [this](WordFormat format) {
        importText(QGuiApplication::clipboard()->text().toUtf8(), format);
    };
    menu->addAction(tr("What was copied, to hold"), this, [paste] { paste(WordFormat::ModerationKeys); });
    menu->addAction(tr("What was copied, to reject"), this, [paste] { paste(WordFormat::DisallowedKeys); });
    in->setMenu(menu);
    auto* out = new QPushButton(tr("Export"), this);
    out->setObjectName(QStringLiteral("export"));
    auto* targets = new QMenu(out);
    targets->addAction(tr("For WordPress: what is held…"), this,
                       [this] { chooseTarget(WordFormat::ModerationKeys); });
    targets->addAction(tr("For WordPress: what is rejected…"), this,
                       [this] { chooseTarget(WordFormat::DisallowedKeys); });
    targets->addAction(tr("A table (CSV)…"), this, [this] { chooseTarget(WordFormat::Csv); });
    out->setMenu(targets);
    auto* undo = new QPushButton(tr("Undo"), this);
    undo->setObjectName(QStringLiteral("undo"));
    setButtonKind(undo, "quiet");
    connect(undo, &QPushButton::clicked, m_words, &DeskWords::undo);
    connect(m_words, &DeskWords::changed, undo, [this, undo] { undo->setEnabled(m_words->canUndo()); });
    undo->setEnabled(false);
    for (QPushButton* button : {undo, in, out})
        addButton(button);
    m_changing.append(in);
}

void WordsPage::chooseFile(WordFormat format)
{
    const QString filter =
        format == WordFormat::Csv ? tr("Tables (*.csv *.tsv *.txt)") : tr("Word lists (*.txt *.json *.xml)");
    chooseFilesToOpen(this, tr("Import words"), filter + QStringLiteral(";;") + tr("All files (*)"),
                      [this, format](const QStringList& files) {
                          for (const QString& file : files)
                              importFrom(file, format);
                      });
}

void WordsPage::importFrom(const QString& file, WordFormat format)
{
    runJob(
        this, [file] { return readFile(file); },
        [this, file, format](const Result<QByteArray>& bytes) {
            if (bytes)
                importText(*bytes, format, file);
            else
                m_banner->show(Banner::Kind::Error, errorSentence(bytes.error()), {},
                               errorDetail(bytes.error()));
        });
}

void WordsPage::importText(const QByteArray& bytes, WordFormat format, const QString& from)
{
    if (!m_words->canChange())
        return;
    const auto imported = importWords(bytes, format, from);
    if (!imported) {
        m_banner->show(Banner::Kind::Error, errorSentence(imported.error()), {},
                       errorDetail(imported.error()));
        return;
    }
    const JoinedWords joined = joinedWords(m_words->entries(), imported->entries, format == WordFormat::Csv);
    if (joined.entries.size() > mostWords) {
        m_banner->show(Banner::Kind::Error, errorSentence({ErrorCode::TooLarge, from, 0, {}}));
        return;
    }
    m_words->change(joined.entries);
    QString told = tr("%Ln word(s) added.", nullptr, joined.added);
    if (joined.changed > 0)
        told += u' ' + tr("%Ln changed.", nullptr, joined.changed);
    if (joined.known > 0)
        told += u' ' + tr("%Ln were on the list already.", nullptr, joined.known);
    QStringList lines;
    for (const RejectedWord& each : imported->rejected)
        lines.append(QLocale().toString(each.line) + QStringLiteral(": ") + isolated(each.text));
    if (!lines.isEmpty())
        told += u' ' + tr("%Ln line(s) could be no word and were left out.", nullptr, int(lines.size()));
    m_banner->show(Banner::Kind::Info, told, {}, lines.mid(0, 5).join(u'\n'));
}

void WordsPage::chooseTarget(WordFormat format)
{
    const bool csv = format == WordFormat::Csv;
    auto* dialog = new QFileDialog(this, tr("Export words"), QString(),
                                   csv ? tr("Tables (*.csv)") : tr("Word lists (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("txt"));
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& file) { exportTo(file, format); });
    dialog->open();
}

void WordsPage::exportTo(const QString& file, WordFormat format)
{
    runJob(
        this,
        [file, bytes = exportWords(m_words->entries(), format)] { return writeFileAtomically(file, bytes); },
        [this, file](const Result<void>& written) {
            if (written)
                Q_EMIT happened(tr("The list was written to %1.").arg(isolated(file)));
            else
                m_banner->show(Banner::Kind::Error, errorSentence(written.error()), {},
                               errorDetail(written.error()));
        });
}

} // namespace warraq
