// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "project/history_housekeeping.h"
#include "project/history_recorder.h"
#include "project/presence.h"
#include "project/sync.h"

#include <QJsonArray>

#include <tuple>

namespace warraq::cli {

namespace {

QString stageText(const SyncProgress& progress)
{
    QString text;
    switch (progress.stage) {
    case SyncProgress::Stage::Looking:
        return QStringLiteral("Looking for what is new …");
    case SyncProgress::Stage::Merging:
        return QStringLiteral("Merging …");
    case SyncProgress::Stage::Receiving:
        text = QStringLiteral("Receiving");
        break;
    case SyncProgress::Stage::Writing:
        text = QStringLiteral("Writing");
        break;
    case SyncProgress::Stage::Sending:
        text = QStringLiteral("Sending");
        break;
    }
    return progress.total > 0
               ? QStringLiteral("%1, %2 of %3").arg(text).arg(progress.done).arg(progress.total)
               : text + QStringLiteral(" …");
}

QJsonObject toJson(const PresenceMark& mark)
{
    return {{QStringLiteral("article"), mark.article.value()},
            {QStringLiteral("who"), mark.who},
            {QStringLiteral("host"), mark.host},
            {QStringLiteral("at"), mark.at.toString(Qt::ISODateWithMs)}};
}

void tell(const Call& call, const SyncReport& report, const QList<PresenceMark>& marks)
{
    if (call.json()) {
        QJsonArray writing;
        for (const PresenceMark& mark : marks)
            writing.append(toJson(mark));
        call.out.json({{QStringLiteral("received"), report.received},
                       {QStringLiteral("sent"), report.sent},
                       {QStringLiteral("files"), QJsonArray::fromStringList(report.files)},
                       {QStringLiteral("merged"), QJsonArray::fromStringList(report.merged)},
                       {QStringLiteral("conflicts"), report.conflicts},
                       {QStringLiteral("copies"), QJsonArray::fromStringList(report.copies)},
                       {QStringLiteral("not_taken"), QJsonArray::fromStringList(report.notTaken)},
                       {QStringLiteral("skipped"), QJsonArray::fromStringList(report.skipped)},
                       {QStringLiteral("writing"), writing}});
        return;
    }
    call.out.line(QStringLiteral("%1 versions received, %2 sent; %3 files merged, %4 places to decide.")
                      .arg(report.received)
                      .arg(report.sent)
                      .arg(report.merged.size())
                      .arg(report.conflicts));
    for (const QString& copy : report.copies)
        call.out.line(QStringLiteral("kept beside: %1").arg(copy));
    for (const QString& path : report.notTaken)
        call.out.line(QStringLiteral("not written here: %1").arg(path));
    for (const QString& path : report.skipped)
        call.out.line(QStringLiteral("not sent: %1").arg(path));
    for (const PresenceMark& mark : marks)
        call.out.line(
            QStringLiteral("being written by %1 on %2: %3").arg(mark.who, mark.host, mark.article.value()));
}

/// Nothing of it stands in the command, where other people of the machine could read it.
std::optional<SyncCredentials> credentialsOfEnvironment(const CredentialsQuestion& question)
{
    if (question.attempt > 1)
        return std::nullopt; // it was refused
    const QString asked = qEnvironmentVariable("WARRAQ_SYNC_USER");
    const QString user = asked.isEmpty() ? question.user : asked;
    const QString password = qEnvironmentVariable("WARRAQ_SYNC_PASSWORD");
    const QString keyFile = qEnvironmentVariable("WARRAQ_SYNC_KEY");
    if (question.isKeyPossible && !keyFile.isEmpty())
        return SyncCredentials{user, password, keyFile, false};
    if (question.isPasswordPossible && !password.isEmpty())
        return SyncCredentials{user, password, {}, false};
    return question.isKeyPossible ? std::optional(SyncCredentials{user, {}, {}, true}) : std::nullopt;
}

} // namespace

int runSync(Call& call)
{
    const auto project = call.open(Project::Mode::ReadWrite);
    if (!project)
        return call.fail(project.error());
    SyncOptions options;
    options.who = authorOfThisAccount((*project)->settings());
    options.clock = &call.clock;
    options.cancel = call.cancel;
    options.writing = ArticleId(call.options.value(QStringLiteral("--article")));
    if (!options.writing.isEmpty() && (*project)->articlePath(options.writing).isEmpty())
        return call.fail({ErrorCode::NotFound, options.writing.value(), 0, {}});
    options.progress = [&call](const SyncProgress& progress) { call.out.progress(stageText(progress)); };
    options.credentials = credentialsOfEnvironment;
    options.hostKey = [](const HostKeyQuestion& question) {
        return question.fingerprint == qEnvironmentVariable("WARRAQ_SYNC_HOST_KEY");
    };
    const auto report = sync((*project)->folder(), call.arguments.at(1), options);
    if (!report)
        return call.fail(report.error());
    // Each sync brings a pack; a machine that only syncs would gather them. Not done, it is done next time.
    std::ignore = tidyHistory((*project)->folder(), call.cancel);
    tell(call, *report, marksOfOthers((*project)->folder(), call.clock.now()));
    return Done;
}

} // namespace warraq::cli
