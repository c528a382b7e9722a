// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/jobs.h"
#include "cli/output.h"
#include "project/project.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace warraq::cli {

enum ExitCode
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2
};

struct Command;

/// One call of the program: a command with its arguments and where its answer goes.
struct Call
{
    const Command& command;
    QStringList arguments;           ///< without options
    QHash<QString, QString> options; ///< "--status" → value
    QSet<QString> flags;             ///< "--json"
    Output& out;
    const Clock& clock;
    CancelFlag cancel;

    [[nodiscard]] bool json() const { return flags.contains(QStringLiteral("--json")); }
    /// One sentence on stderr; returns Failed.
    int fail(const Error& error) const;
    /// One sentence and the command's usage on stderr; returns WrongUsage.
    int misuse(const QString& sentence) const;
    /// For what a later version will do; returns WrongUsage.
    int notAvailable(const QString& what) const;
    /// The project, to read or to write. One that must be written but cannot is an error.
    [[nodiscard]] Result<std::unique_ptr<Project>> open(Project::Mode mode) const;
};

/// A row of the command table.
struct Command
{
    QString name;
    QString usage;               ///< behind the name
    QString summary;             ///< one line of --help
    QStringList options;         ///< that take a value
    QStringList flags;           ///< besides --json
    int least = 1;               ///< arguments
    int most = 1;                ///< -1 = any number
    int (*run)(Call&) = nullptr; ///< null = not in this version, and not in --help
};

[[nodiscard]] const QList<Command>& commands();
/// Runs the program: `arguments` without its own name.
[[nodiscard]] int runCli(const QStringList& arguments, Output& out, const Clock& clock,
                         const CancelFlag& cancel);

int runNew(Call& call);
int runSample(Call& call);
int runImport(Call& call);
int runArticles(Call& call);
int runShow(Call& call);
int runCheck(Call& call);
int runFix(Call& call);
int runComments(Call& call);
int runModerate(Call& call);
int runRules(Call& call); ///< moderate --rules
int runAlert(Call& call);
int runRender(Call& call);
int runExport(Call& call);
int runRecover(Call& call);
int runHistory(Call& call);
int runSync(Call& call);
int runHandoff(Call& call);
int runTrash(Call& call);
int runVerify(Call& call);
int runWords(Call& call);
int runCampaigns(Call& call);
int runLearner(Call& call);

} // namespace warraq::cli
