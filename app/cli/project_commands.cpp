// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/breaking_log.h"
#include "cli/command.h"
#include "cli/error_text.h"
#include "cli/recording.h"
#include "comments/comment_store.h"
#include "exchange/sample.h"
#include "project/device.h"
#include "project/recovery_journal.h"
#include "project/verify.h"
#include "project/verify_history.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace warraq::cli {

namespace {

int tellMade(Call& call, const Project& project)
{
    if (call.json())
        call.out.json({{QStringLiteral("folder"), project.folder()},
                       {QStringLiteral("id"), project.settings().id},
                       {QStringLiteral("name"), project.settings().name}});
    else
        call.out.line(project.folder());
    return Done;
}

/// "decision-mirror-line: <file>:<line> …" is about the file of decisions, anything else about the database.
Finding commentFinding(const QString& database, const QString& problem)
{
    static const QRegularExpression mirror(
        QStringLiteral("\\A(decision-mirror-[a-z]+): ([^:]+\\.jsonl)(?::(\\d+))?"));
    const auto match = mirror.match(problem);
    return match.hasMatch() ? Finding{QStringLiteral("moderation/decisions/") + match.captured(2),
                                      match.captured(3).toLongLong(), match.captured(1), problem}
                            : Finding{database, 0, QStringLiteral("comments"), problem};
}

void checkComments(const Call& call, const Project& project, QList<Finding>& findings)
{
    const QString file = QStringLiteral("comments.sqlite");
    if (QFileInfo(project.path(file)).size() == 0) { // or not there
        // A newsroom without comments is in order, and what other machines decided about theirs is too;
        // decisions of this one about comments that are gone are not.
        const QDir decisions(project.path(QStringLiteral("moderation/decisions")));
        const QString device = knownDevice(project.folder());
        for (const QFileInfo& journal : decisions.entryInfoList({QStringLiteral("*.jsonl")}, QDir::Files))
            if (journal.size() > 0 && (device.isEmpty() || journal.completeBaseName() == device))
                findings.append({file, 0, QStringLiteral("comments-missing"),
                                 QStringLiteral("decided about in %1").arg(journal.fileName())});
        return;
    }
    auto store = CommentStore::open(project.folder(), true, call.clock);
    const auto problems = store ? (*store)->verify() : Result<QStringList>(std::unexpected(store.error()));
    if (!problems)
        findings.append({file, 0, QStringLiteral("comments-unreadable"), sentenceFor(problems.error())});
    else
        for (const QString& problem : *problems)
            findings.append(commentFinding(file, problem));
}

void checkJournals(const Project& project, QList<Finding>& findings)
{
    const QDir folder(project.folder());
    for (const QString& path : damagedJournals(project.folder()))
        findings.append({folder.relativeFilePath(path), 1, QStringLiteral("journal-damaged"), {}});
}

void checkLedger(const Project& project, QList<Finding>& findings)
{
    const auto broken = verifyBreakingLog(project.folder());
    if (!broken) {
        const QString file = QDir(project.folder()).relativeFilePath(broken.error().path);
        findings.append(
            {file, broken.error().line, QStringLiteral("ledger-unreadable"), sentenceFor(broken.error())});
    } else if (broken->line > 0) {
        findings.append({broken->file, broken->line, QStringLiteral("ledger-chain-broken"), {}});
    }
}

} // namespace

int runNew(Call& call)
{
    ProjectSettings settings;
    settings.name = call.options.value(QStringLiteral("--name"));
    settings.site = call.options.value(QStringLiteral("--site"));
    if (settings.name.isEmpty())
        return call.misuse(QStringLiteral("A newsroom needs a --name."));
    const QString language = call.options.value(QStringLiteral("--language"));
    if (!language.isEmpty() && QLocale(language).language() == QLocale::C)
        return call.misuse(QStringLiteral("%1 is not a language.").arg(language));
    if (!language.isEmpty())
        settings.languages = {language};
    const auto project = Project::create(call.arguments.first(), settings, call.clock);
    return project ? tellMade(call, **project) : call.fail(project.error());
}

int runSample(Call& call)
{
    const auto project = createSampleNewsroom(call.arguments.first(), call.clock);
    if (!project)
        return call.fail(project.error());
    recordEverything(call, **project, Reason::Imported);
    return tellMade(call, **project);
}

int runVerify(Call& call)
{
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    QList<Finding> findings = verifyProject((*project)->folder());
    checkComments(call, **project, findings);
    checkLedger(**project, findings);
    checkJournals(**project, findings);
    findings += verifyHistory((*project)->folder());
    for (const Finding& finding : findings) {
        if (call.json())
            call.out.json({{QStringLiteral("file"), finding.file},
                           {QStringLiteral("line"), finding.line},
                           {QStringLiteral("what"), finding.what},
                           {QStringLiteral("detail"), finding.detail}});
        else
            call.out.line(QStringLiteral("%1:%2: %3 %4")
                              .arg(finding.file)
                              .arg(finding.line)
                              .arg(finding.what, finding.detail));
    }
    if (findings.isEmpty() && !call.json())
        call.out.line(QStringLiteral("Everything is in order."));
    if (!findings.isEmpty())
        call.out.error(QStringLiteral("%1 problems were found.").arg(findings.size()));
    return findings.isEmpty() ? Done : Failed;
}

} // namespace warraq::cli
