// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "article/html_writer.h"
#include "article/smart_import.h"
#include "base/atomic_file.h"
#include "exchange/document_file.h"
#include "exchange/word_document.h"
#include "exchange/wxr_import.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

enum class FileKind
{
    Wxr,
    Html,
    Word,
    Text,
    Unknown
};

FileKind kindOf(const QString& file)
{
    const QString name = file.toLower();
    if (name.endsWith(u".xml") || name.endsWith(u".xml.gz") || name.endsWith(u".wxr") ||
        name.endsWith(u".wxr.gz"))
        return FileKind::Wxr;
    if (name.endsWith(u".html") || name.endsWith(u".htm"))
        return FileKind::Html;
    if (isWordDocument(file))
        return FileKind::Word;
    return name.endsWith(u".txt") ? FileKind::Text : FileKind::Unknown;
}

/// The file's text; what was converted or replaced is noted with its line.
QString textOf(const QByteArray& bytes, const QString& file, FileKind kind, ImportReport& report)
{
    const DecodedText decoded = decodedText(bytes, kind == FileKind::Html);
    if (!decoded.encoding.isEmpty())
        report.addRepaired({file, 1, u"encoding"_s, u"converted-from "_s + decoded.encoding});
    for (const DecodedText::Repair& repair : decoded.repairs)
        report.addRepaired({file, repair.line, repair.what, repair.why});
    return decoded.text;
}

/// What was cleaned and what was left out, for the report.
void noteCleaning(const PasteReport& cleaned, const QString& file, ImportReport& report)
{
    for (int i = 0; i < cleanedCharacterKinds; ++i) {
        const auto kind = CleanedCharacter(i);
        if (const int count = cleaned.characters[kind])
            report.notes.append(
                {file, 0, QString::number(count), u"cleaned "_s + cleanedCharacterName(kind)});
    }
    for (int i = 0; i < pasteNoteKinds; ++i) {
        const auto note = PasteNote(i);
        if (const int count = cleaned.count(note))
            report.notes.append({file, 0, QString::number(count), u"document "_s + pasteNoteName(note)});
    }
}

/// The document as a page of clean blocks whose pictures are the project's.
Result<QByteArray> htmlOfWordDocument(Project& project, const QString& file, const BodyContext& body,
                                      const CancelFlag& cancel, ImportReport& report)
{
    PasteContext context;
    context.direction = body.direction;
    context.language = body.language;
    context.quotes = project.settings().quotes;
    const auto paste = readDocument(file, context, cancel);
    if (!paste)
        return passOn(paste);
    for (const PastedPicture& picture : paste->pictures) {
        if (const auto kept = project.addMedia(picture.bytes, picture.ending); !kept)
            return passOn(kept);
        ++report.read.attachments;
    }
    noteCleaning(paste->report, file, report);
    QByteArray html = writeBody(paste->blocks, body);
    // A document's first heading is its headline.
    if (!paste->blocks.isEmpty() && paste->blocks.first().kind == BlockKind::Heading &&
        html.startsWith("<h")) {
        const QByteArray end = "</h" + html.sliced(2, 1) + '>';
        html.replace(html.indexOf(end) + 3, 1, "1");
        html.replace(2, 1, "1");
    }
    return html;
}

Result<void> importPasted(Project& project, const QString& file, FileKind kind, ImportReport& report,
                          const CancelFlag& cancel)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return passOn(bytes);
    const ArticleId id(QStringLiteral("in-") + contentHash(*bytes).first(12));
    const QString language = project.settings().languages.value(0, QStringLiteral("ar"));
    const BodyContext context{languageDirection(language), language};
    QString text;
    if (kind == FileKind::Word) {
        const auto html = htmlOfWordDocument(project, file, context, cancel, report);
        if (!html)
            return passOn(html);
        text = QString::fromUtf8(*html);
    } else if (!isWriting(*bytes)) {
        report.addRejected({file, 0, QStringLiteral("file"), QStringLiteral("not-text")});
        return {};
    } else {
        text = textOf(*bytes, file, kind, report);
    }
    if (text.trimmed().isEmpty()) {
        report.addRejected({file, 0, QStringLiteral("file"), QStringLiteral("empty")});
        return {};
    }
    SmartImport result =
        kind != FileKind::Text ? importHtml(text.toUtf8(), context) : importText(text, context);
    ++report.read.articles;
    for (const ImportNote& note : std::as_const(result.understood))
        report.notes.append({file, note.line, note.text, note.why});
    for (const ImportNote& note : std::as_const(result.dropped))
        report.notes.append({file, note.line, note.text, QStringLiteral("dropped ") + note.why});
    if (result.proposesBreaking)
        report.notes.append({file, 0, result.article.meta.headline, QStringLiteral("proposes-breaking")});
    // The same file is the same article: its id is its content, so that running an interrupted import again
    // makes no double.
    result.article.id = id;
    report.articles.append(result.article.id);
    if (!project.articlePath(result.article.id).isEmpty()) {
        ++report.skipped.articles;
        report.notes.append({file, 0, result.article.id.value(), QStringLiteral("imported-before")});
        return {};
    }
    result.article.meta.created = project.clock().now();
    result.article.meta.updated = result.article.meta.created;
    if (auto saved = project.save(result.article, {}); !saved)
        return passOn(saved);
    ++report.created.articles;
    return {};
}

QJsonObject kindToJson(const ImportReport::Kind& kind)
{
    return {{QStringLiteral("articles"), kind.articles},
            {QStringLiteral("comments"), kind.comments},
            {QStringLiteral("authors"), kind.authors},
            {QStringLiteral("terms"), kind.terms},
            {QStringLiteral("attachments"), kind.attachments}};
}

QJsonArray entriesToJson(const QList<ImportEntry>& entries)
{
    QJsonArray list;
    for (const ImportEntry& entry : entries)
        list.append(QJsonObject{{QStringLiteral("file"), entry.file},
                                {QStringLiteral("line"), entry.line},
                                {QStringLiteral("what"), entry.what},
                                {QStringLiteral("why"), entry.why}});
    return list;
}

} // namespace

void ImportReport::addRepaired(ImportEntry entry)
{
    if (++repairedTotal <= maxEntries)
        repaired.append(std::move(entry));
}

void ImportReport::addRejected(ImportEntry entry)
{
    if (++rejectedTotal <= maxEntries)
        rejected.append(std::move(entry));
}

Result<void> checkImportable(const QStringList& files)
{
    for (const QString& file : files) {
        if (!QFileInfo::exists(file))
            return fail(ErrorCode::NotFound, file);
        if (kindOf(file) == FileKind::Unknown)
            return fail(ErrorCode::Unsupported, file);
    }
    return {};
}

Result<ImportReport> importFiles(Project& project, const QStringList& files,
                                 const std::function<void(const ImportProgress&)>& progress,
                                 const CancelFlag& cancel)
{
    if (project.isReadOnly())
        return std::unexpected(
            project.readOnlyReason().value_or(Error{ErrorCode::ReadOnly, project.folder(), 0, {}}));
    if (auto ok = checkImportable(files); !ok)
        return passOn(ok);
    ImportReport report;
    std::unique_ptr<CommentStore> store;
    QElapsedTimer sinceTold;
    sinceTold.start();
    for (const QString& file : files) {
        const FileKind kind = kindOf(file);
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled, file);
        if (kind != FileKind::Wxr) {
            if (auto ok = importPasted(project, file, kind, report, cancel); !ok)
                return passOn(ok);
            continue;
        }
        if (!store) {
            auto opened = CommentStore::open(project.folder(), false, project.clock());
            if (!opened)
                return passOn(opened);
            store = std::move(*opened);
        }
        const ProgressTeller tell = [&](qint64 done, qint64 total, qint64 items) {
            if (!progress || sinceTold.elapsed() < 100)
                return;
            sinceTold.restart();
            progress({done, total, items});
        };
        WxrImport import(project, *store, file, report);
        if (auto ok = import.run(tell, cancel); !ok)
            return passOn(ok);
    }
    return report;
}

QJsonObject reportToJson(const ImportReport& report)
{
    QJsonArray articles;
    for (const ArticleId& id : report.articles)
        articles.append(id.value());
    return {{QStringLiteral("read"), kindToJson(report.read)},
            {QStringLiteral("created"), kindToJson(report.created)},
            {QStringLiteral("updated"), kindToJson(report.updated)},
            {QStringLiteral("skipped"), kindToJson(report.skipped)},
            {QStringLiteral("repaired"), entriesToJson(report.repaired)},
            {QStringLiteral("repaired_total"), report.repairedTotal},
            {QStringLiteral("rejected"), entriesToJson(report.rejected)},
            {QStringLiteral("rejected_total"), report.rejectedTotal},
            {QStringLiteral("notes"), entriesToJson(report.notes)},
            {QStringLiteral("articles"), articles}};
}

} // namespace warraq
