// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recording.h"

#include "cli/error_text.h"
#include "project/history_recorder.h"

#include <QDir>
#include <QFileInfo>

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

void tell(const Call& call, const Error& error)
{
    call.out.error(u"Everything was written, but no version of it was kept. "_s + sentenceFor(error));
}

/// The folder with warraq.json that a file stands in, "" when there is none.
QString projectOf(const QString& file)
{
    for (QDir folder = QFileInfo(QFileInfo(file).canonicalFilePath()).dir();;) {
        if (folder.exists(u"warraq.json"_s))
            return folder.path();
        if (folder.isRoot() || !folder.cdUp())
            return {};
    }
}

} // namespace

void recordEverything(const Call& call, const Project& project, Reason reason)
{
    HistoryRecorder recorder(project.folder(), authorOfThisAccount(project.settings()), call.clock);
    const auto sweep = recorder.sweep(reason); // also when the person stopped: what came in stays
    if (!sweep)
        return tell(call, sweep.error());
    for (const QString& file : sweep->skipped)
        call.out.error(u"%1 cannot be kept in the history."_s.arg(file));
}

void recordFile(const Call& call, const QString& file, Reason reason)
{
    const QString folder = projectOf(file);
    if (folder.isEmpty())
        return;
    const auto project = Project::open(folder, Project::Mode::ReadOnly, call.clock);
    if (!project)
        return;
    const QString path = QDir(folder).relativeFilePath(QFileInfo(file).canonicalFilePath());
    HistoryRecorder recorder(folder, authorOfThisAccount((*project)->settings()), call.clock);
    const auto history = recorder.history();
    if (!history)
        return tell(call, history.error());
    const auto version = (*history)->record({recorder.who(), call.clock.now(), reason, {}, {}, {}, {path}});
    if (!version && version.error().code != ErrorCode::BadArgument) // a file that stays out of the history
        tell(call, version.error());
}

} // namespace warraq::cli
