// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "article/smart_import.h"
#include "base/atomic_file.h"
#include "exchange/word_document.h"
#include "exchange/wxr_import.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QStringDecoder>

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

/// What a file that is not UTF-8 is in: an HTML page says so; otherwise, when most of its bytes above ASCII
/// make no UTF-8 (a few are mere damage), it is the Arabic code page of Windows, which old newsroom machines
/// still write.
QString legacyEncoding(const QByteArray& bytes, FileKind kind, qint64 invalid)
{
    const qint64 high = std::ranges::count_if(bytes, [](char c) { return (c & 0x80) != 0; });
    if (invalid * 2 < high || bytes.contains('\0'))
        return {};
    if (kind == FileKind::Html)
        if (const QString name = QString::fromLatin1(QStringDecoder::decoderForHtml(bytes).name());
            name != u"UTF-8")
            return name;
    return QStringLiteral("windows-1256");
}

/// The file's text; bytes that are not UTF-8 are converted or replaced, which is noted with the line.
QString textOf(const QByteArray& bytes, const QString& file, FileKind kind, ImportReport& report)
{
    QList<ImportEntry> repairs;
    qint64 invalid = 0;
    CharacterRepair repair([&](qint64 line, const QString& what, const QString& why) {
        invalid += why == u"invalid-utf8";
        if (repairs.size() < ImportReport::maxEntries)
            repairs.append({file, line, what, why});
    });
    const QByteArray repaired = repair.feed(bytes, true);
    if (const QString name = invalid > 0 ? legacyEncoding(bytes, kind, invalid) : QString();
        !name.isEmpty()) {
        QStringDecoder decoder(name);
        if (decoder.isValid()) {
            report.addRepaired(
                {file, 1, QStringLiteral("encoding"), QStringLiteral("converted-from ") + name});
            return decoder(bytes);
        }
    }
    for (const ImportEntry& entry : std::as_const(repairs))
        report.addRepaired(entry);
    return QString::fromUtf8(repaired);
}

/// The document as HTML whose pictures are the project's.
Result<QByteArray> htmlOfWordDocument(Project& project, const QString& file, const CancelFlag& cancel,
                                      ImportReport& report)
{
    auto document = readWordDocument(file, cancel);
    if (!document)
        return passOn(document);
    for (const WordDocument::Picture& picture : std::as_const(document->pictures)) {
        const QString name = QFileInfo(picture.source).fileName();
        const bool canBeShown =
            QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"svg"_s}.contains(
                picture.extension);
        if (!canBeShown) {
            report.notes.append({file, 0, name, QStringLiteral("dropped picture")});
            continue;
        }
        const auto media = project.addMedia(picture.bytes, picture.extension);
        if (!media)
            return passOn(media);
        document->html.replace(picture.source.toUtf8(), media->toUtf8());
        ++report.read.attachments;
    }
    return document->html;
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
        const auto html = htmlOfWordDocument(project, file, cancel, report);
        if (!html)
            return passOn(html);
        text = QString::fromUtf8(*html);
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
