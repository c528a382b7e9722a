// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recording.h"
#include "exchange/import.h"
#include "exchange/wxr_import.h"

#include <QDir>
#include <QFileInfo>

namespace warraq::cli {

namespace {

bool isExport(const QString& file)
{
    const QString name = file.toLower();
    return name.endsWith(u".xml") || name.endsWith(u".gz") || name.endsWith(u".wxr");
}

/// A folder that is not there yet becomes the newsroom of the site that the first export comes from.
Result<std::unique_ptr<Project>> makeProject(const Call& call, const QStringList& files)
{
    if (auto ok = checkImportable(files); !ok)
        return passOn(ok);
    const QString folder = call.arguments.first();
    ProjectSettings settings;
    settings.name = QFileInfo(QDir(folder).absolutePath()).fileName();
    for (const QString& file : files) {
        if (!isExport(file))
            continue;
        const auto site = readWxrSite(file);
        if (!site)
            return passOn(site);
        settings.site = site->address;
        if (!site->name.isEmpty())
            settings.name = site->name;
        if (!site->language.isEmpty())
            settings.languages = {site->language};
        break;
    }
    return Project::create(folder, settings, call.clock);
}

void tell(Call& call, const ImportReport& report)
{
    if (call.json()) {
        call.out.json(reportToJson(report));
        return;
    }
    const auto row = [&](const QString& name, const ImportReport::Kind& kind) {
        call.out.line(QStringLiteral("%1: %2 articles, %3 comments, %4 authors, %5 terms, %6 attachments")
                          .arg(name)
                          .arg(kind.articles)
                          .arg(kind.comments)
                          .arg(kind.authors)
                          .arg(kind.terms)
                          .arg(kind.attachments));
    };
    row(QStringLiteral("read"), report.read);
    row(QStringLiteral("created"), report.created);
    row(QStringLiteral("updated"), report.updated);
    row(QStringLiteral("skipped"), report.skipped);
    const auto entries = [&](const QString& name, const QList<ImportEntry>& list, qint64 total) {
        for (const ImportEntry& entry : list)
            call.out.line(QStringLiteral("%1 %2:%3: %4: %5")
                              .arg(name, entry.file)
                              .arg(entry.line)
                              .arg(entry.what, entry.why));
        if (total > list.size())
            call.out.line(QStringLiteral("%1: and %2 more").arg(name).arg(total - list.size()));
    };
    entries(QStringLiteral("repaired"), report.repaired, report.repairedTotal);
    entries(QStringLiteral("rejected"), report.rejected, report.rejectedTotal);
    entries(QStringLiteral("note"), report.notes, report.notes.size());
}

} // namespace

int runImport(Call& call)
{
    const QStringList files = call.arguments.mid(1);
    const QString folder = call.arguments.first();
    const bool isThere = QFileInfo::exists(QDir(folder).filePath(QStringLiteral("warraq.json")));
    const auto project = isThere ? call.open(Project::Mode::ReadWrite) : makeProject(call, files);
    if (!project)
        return call.fail(project.error());
    const auto progress = [&call](const ImportProgress& now) {
        call.out.progress(QStringLiteral("%1 % · %2 read")
                              .arg(now.bytesTotal > 0 ? 100 * now.bytesDone / now.bytesTotal : 0)
                              .arg(now.items));
    };
    const auto report = importFiles(**project, files, progress, call.cancel);
    recordEverything(call, **project, Reason::Imported); // also what came in before an error
    if (!report)
        return call.fail(report.error());
    tell(call, *report);
    for (const ImportEntry& entry : report->rejected)
        if (entry.what == u"file" && entry.why.startsWith(u"truncated"))
            return call.fail({ErrorCode::ReadFailed, entry.file, entry.line,
                              QStringLiteral("it ends in the middle; everything before came in")});
    return Done;
}

} // namespace warraq::cli
