// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/error_text.h"

namespace warraq::cli {

namespace {

QStringList names(std::initializer_list<const char*> list)
{
    QStringList names;
    for (const char* name : list)
        names.append(QString::fromLatin1(name));
    return names;
}

Command available(const char* name, const char* usage, const char* summary, int (*run)(Call&), int least = 1,
                  int most = 1, std::initializer_list<const char*> options = {},
                  std::initializer_list<const char*> flags = {})
{
    return {QString::fromLatin1(name),
            QString::fromLatin1(usage),
            QString::fromLatin1(summary),
            names(options),
            names(flags),
            least,
            most,
            run};
}

Command commentsCommand()
{
    return available(
        "comments",
        "DIR [--queue pending|approved|spam|trash|outside|all] [--article ID] [--search WORDS] "
        "[--author NAME] [--email ADDRESS] [--ip ADDRESS] [--from DATE] [--until DATE] [--with-link] "
        "[--reason RULE] [--score-from N] [--text-language ar] [--campaign N] "
        "[--order newest|oldest|priority] [--limit N]",
        "list readers' comments, newest first", runComments, 1, 1,
        {"--queue", "--search", "--limit", "--article", "--author", "--email", "--ip", "--from", "--until",
         "--reason", "--score-from", "--text-language", "--campaign", "--order"},
        {"--with-link"});
}

Command moderateCommand()
{
    return available(
        "moderate",
        "DIR --set approve|hold|spam|trash [--reason CODE] [--note WORDS] ID... | --undo N | --redo N | "
        "--rules [--dry-run] [--rules-file FILE]",
        "decide about comments, take decisions back; look at all comments with the desk's rules (FILE "
        "becomes its rules), or tell what they would do",
        runModerate, 1, -1, {"--set", "--undo", "--redo", "--reason", "--note", "--rules-file"},
        {"--rules", "--dry-run"});
}

Command campaignsCommand()
{
    return available(
        "campaigns", "DIR [ID] [--min N] [--limit N] [--out ID,ID... | --back ID,ID...]",
        "waves of comments that say nearly the same, or the members of one; --out: what is none of it",
        runCampaigns, 1, 2, {"--min", "--limit", "--out", "--back"});
}

Command learnerCommand()
{
    return available("learner", "DIR [quality | train | reset | on | off | export FILE | import FILE]",
                     "what orders the queue by this desk's own decisions; a file holds weights, no text",
                     runLearner, 1, 3);
}

Command wordsCommand()
{
    return available(
        "words",
        "DIR [list | add WORD... [--action highlight|flag|hold|reject|allow] [--modes "
        "clitics,spaced,dotless,arabizi] [--weight N] [--note TEXT] | remove WORD... | test TEXT | "
        "count | import FILE --as moderation_keys|disallowed_keys|csv [--replace] | export --format "
        "wordpress|csv [--as moderation_keys|disallowed_keys] [--out FILE]]",
        "the desk's word lists; count: how many comments hold a word", runWords, 1, -1,
        {"--action", "--modes", "--weight", "--note", "--as", "--format", "--out"}, {"--replace"});
}

Command later(const char* name)
{
    return {QString::fromLatin1(name), {}, {}, {}, {}, 0, -1, nullptr};
}

QString helpText()
{
    QString text =
        QStringLiteral("warraq-cli: the headless Warraq. Every command answers in JSON with --json.\n\n");
    for (const Command& command : commands())
        if (command.run)
            text += QStringLiteral("  warraq-cli %1 %2\n      %3\n")
                        .arg(command.name, command.usage, command.summary);
    return text + QStringLiteral("\nExit code 0: done; 1: an error, told in one sentence; 2: wrong usage.");
}

const Command* find(const QString& name)
{
    for (const Command& command : commands())
        if (command.name == name)
            return &command;
    return nullptr;
}

/// Fills the call; "" or the sentence that says what is wrong.
QString parse(const QStringList& arguments, Call& call)
{
    bool onlyArguments = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments.at(i);
        if (onlyArguments || !word.startsWith(u"--")) {
            call.arguments.append(word);
            continue;
        }
        if (word == u"--") {
            onlyArguments = true;
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0);
        if (call.command.options.contains(name)) {
            const bool joined = word.contains(QLatin1Char('='));
            if (!joined && i + 1 == arguments.size())
                return name + QStringLiteral(" needs a value.");
            call.options.insert(name, joined ? word.section(QLatin1Char('='), 1) : arguments.at(++i));
        } else if (word == u"--json" || call.command.flags.contains(word)) {
            call.flags.insert(word);
        } else {
            return QStringLiteral("%1 does not know %2.").arg(call.command.name, word);
        }
    }
    const auto count = call.arguments.size();
    if (count < call.command.least)
        return QStringLiteral("%1 needs more arguments.").arg(call.command.name);
    if (call.command.most >= 0 && count > call.command.most)
        return QStringLiteral("%1 was given too many arguments.").arg(call.command.name);
    return {};
}

} // namespace

const QList<Command>& commands()
{
    static const QList<Command> table{
        available("new", "DIR --name NAME --language ar [--site URL]", "make an empty newsroom", runNew, 1, 1,
                  {"--name", "--language", "--site"}),
        available("sample", "DIR", "make the sample newsroom", runSample),
        available(
            "import", "DIR FILE...",
            "bring in WordPress exports (.xml, .xml.gz), .html, .docx, .odt and .txt; makes DIR if need be",
            runImport, 2, -1),
        available("articles", "DIR [--status STATUS] [--search WORDS]", "list the stories, newest first",
                  runArticles, 1, 1, {"--status", "--search"}),
        available("show", "DIR ARTICLE", "one story: metadata, body and blocks", runShow, 2, 2),
        available("check", "DIR|FILE [--language ar]", "spelling and the order of mixed text, with fixes",
                  runCheck, 1, 1, {"--language"}),
        available("fix", "FILE --rule RULE | --all [--dry-run] [--language ar]",
                  "mend the order of mixed text in an article file or a .txt; RULE as check names it", runFix,
                  1, 1, {"--rule", "--language"}, {"--all", "--dry-run"}),
        commentsCommand(),
        moderateCommand(),
        wordsCommand(),
        campaignsCommand(),
        learnerCommand(),
        available("alert", "DIR list | verify | flag ARTICLE [--minutes N] | unflag ARTICLE",
                  "breaking news: the ledger, flag and unflag a story", runAlert, 2, 3,
                  {"--minutes", "--article"}),
        available("render", "DIR ARTICLE [--theme THEME] > page.html", "a story as the page of its site",
                  runRender, 2, 2, {"--theme", "--surface"}),
        available("export", "DIR --format html --article ID --out FILE", "a story as a file of its own",
                  runExport, 1, 1, {"--format", "--article", "--out"}),
        available("recover", "DIR [--list] | DIR --article ID --out FILE",
                  "text that a crash left unsaved; --out writes it as a file of its own", runRecover, 1, 1,
                  {"--article", "--out"}, {"--list"}),
        available(
            "history",
            "DIR [ARTICLE] [--limit N] [--before VERSION] | DIR show-version VERSION [ARTICLE] | DIR restore "
            "VERSION ARTICLE | DIR diff A B [ARTICLE] | DIR name VERSION NAME | DIR deleted",
            "versions, newest first; VERSION is an id, the start of one, or a name", runHistory, 1, 5,
            {"--limit", "--before"}),
        available("trash", "DIR [list] | DIR restore ARTICLE | DIR purge ARTICLE --name HEADLINE",
                  "stories that were thrown away, newest first; bring one back, or delete its file for good",
                  runTrash, 1, 3, {"--name"}),
        available("verify", "DIR", "check every file, the comments, the ledger and the history", runVerify),
        available(
            "sync", "DIR REMOTE [--article ID]",
            "bring this newsroom and a git repository (a folder, a stick, ssh, https) to the same state; "
            "--article: the story that is being written here; a server's questions are answered by the "
            "environment: WARRAQ_SYNC_USER, WARRAQ_SYNC_PASSWORD, WARRAQ_SYNC_KEY (a file), else the ssh "
            "agent, and "
            "WARRAQ_SYNC_HOST_KEY (SHA256:…) for one that ssh does not know",
            runSync, 2, 2, {"--article"}),
        available("handoff", "DIR --out FILE ARTICLE... | DIR --take FILE",
                  "hand stories to another machine as one file, with their versions and pictures", runHandoff,
                  1, -1, {"--out", "--take"}),
        later("wordpress"),
    };
    return table;
}

int Call::fail(const Error& error) const
{
    out.error(sentenceFor(error));
    return Failed;
}

int Call::misuse(const QString& sentence) const
{
    out.error(sentence + QStringLiteral("\nUsage: warraq-cli %1 %2").arg(command.name, command.usage));
    return WrongUsage;
}

int Call::notAvailable(const QString& what) const
{
    out.error(QStringLiteral("%1 is not available in this version.").arg(what));
    return WrongUsage;
}

Result<std::unique_ptr<Project>> Call::open(Project::Mode mode) const
{
    auto project = Project::open(arguments.first(), mode, clock);
    if (project && mode == Project::Mode::ReadWrite && (*project)->isReadOnly())
        return std::unexpected(
            (*project)->readOnlyReason().value_or(Error{ErrorCode::ReadOnly, (*project)->folder(), 0, {}}));
    if (project && (*project)->settingsProblem() && !(*project)->isReadOnly())
        out.error(sentenceFor(*(*project)->settingsProblem()) +
                  QStringLiteral(" It was put back as its newest version has it; the damaged one is in "
                                 ".warraq/leftovers."));
    return project;
}

int runCli(const QStringList& arguments, Output& out, const Clock& clock, const CancelFlag& cancel)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        out.line(helpText());
        return Done;
    }
    const Command* command = find(name);
    if (!command) {
        out.error(name.isEmpty() ? helpText()
                                 : QStringLiteral("There is no command %1; --help lists them.").arg(name));
        return WrongUsage;
    }
    Call call{*command, {}, {}, {}, out, clock, cancel};
    if (!command->run)
        return call.notAvailable(name);
    if (const QString wrong = parse(arguments.mid(1), call); !wrong.isEmpty())
        return call.misuse(wrong);
    const int code = command->run(call);
    if (out.finish())
        return code;
    out.error(QStringLiteral("The output could not be written."));
    return Failed;
}

} // namespace warraq::cli
