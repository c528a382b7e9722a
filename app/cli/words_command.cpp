// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/recording.h"
#include "comments/words/word_count.h"
#include "comments/words/word_exchange.h"
#include "text/direction.h"

#include <QJsonArray>

#include <algorithm>

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

QJsonObject entryToJson(const WordEntry& entry)
{
    return {{u"word"_s, entry.word},
            {u"modes"_s, QJsonArray::fromStringList(wordModeNames(entry.modes))},
            {u"action"_s, entry.allowed ? u"allow"_s : wordActionName(entry.action)},
            {u"weight"_s, entry.weight},
            {u"note"_s, entry.note}};
}

void tell(const Call& call, const WordEntry& entry)
{
    if (call.json())
        call.out.json(entryToJson(entry));
    else
        call.out.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(
            entry.word, entry.allowed ? u"allow"_s : wordActionName(entry.action),
            wordModeNames(entry.modes).join(u' '), QString::number(entry.weight), entry.note));
}

/// The list of a newsroom while a command changes it.
class Words
{
public:
    Words(Call& call, std::unique_ptr<Project> project)
        : m_call(call)
        , m_project(std::move(project))
    {
    }

    [[nodiscard]] Result<void> load()
    {
        auto list = loadWordList(m_project->folder());
        if (!list)
            return passOn(list);
        m_list = std::move(*list);
        return {};
    }
    [[nodiscard]] int save()
    {
        if (const auto saved = writeWordList(m_project->folder(), m_list.entries, m_list.hash); !saved)
            return m_call.fail(saved.error());
        recordEverything(m_call, *m_project, Reason::Saved);
        return Done;
    }
    [[nodiscard]] QList<WordEntry>& entries() { return m_list.entries; }
    [[nodiscard]] const QString folder() const { return m_project->folder(); }

private:
    Call& m_call;
    std::unique_ptr<Project> m_project;
    WordList m_list;
};

/// --action, --modes, --weight and --note as an entry without a word; nothing and a sentence when one of them
/// says nothing.
std::optional<WordEntry> entryOfOptions(const Call& call, QString& wrong)
{
    WordEntry entry;
    const QString action = call.options.value(u"--action"_s, u"hold"_s);
    entry.allowed = action == u"allow";
    const auto known = wordActionFromName(action);
    if (!known && !entry.allowed) {
        wrong = u"%1 is no action."_s.arg(action);
        return std::nullopt;
    }
    entry.action = known.value_or(entry.action);
    const QString modes = call.options.value(u"--modes"_s);
    for (const QString& name : modes.split(u',', Qt::SkipEmptyParts)) {
        const auto mode = wordModeFromName(name.trimmed());
        if (!mode) {
            wrong = u"%1 is no mode."_s.arg(name);
            return std::nullopt;
        }
        entry.modes.setFlag(*mode);
    }
    bool isNumber = true;
    if (const QString weight = call.options.value(u"--weight"_s); !weight.isEmpty())
        entry.weight = weight.toDouble(&isNumber);
    entry.note = call.options.value(u"--note"_s);
    constexpr double heaviest = 100;
    if (isNumber && entry.weight >= 0 && entry.weight <= heaviest)
        return entry;
    wrong = u"A weight is a number from 0 to 100."_s;
    return std::nullopt;
}

int list(Call& call, Words& words)
{
    for (const WordEntry& entry : words.entries())
        tell(call, entry);
    return Done;
}

int add(Call& call, Words& words)
{
    QString wrong;
    const auto shape = entryOfOptions(call, wrong);
    if (!shape)
        return call.misuse(wrong);
    QList<WordEntry> more;
    for (const QString& word : call.arguments.mid(2)) {
        WordEntry entry = *shape;
        entry.word = word;
        const auto checked = checkedEntry(entry);
        if (!checked)
            return call.fail({ErrorCode::BadArgument, word, 0, u"nothing could ever match it"_s});
        more.append(*checked);
    }
    words.entries() = joinedWords(words.entries(), more, true).entries;
    if (const int code = words.save(); code != Done)
        return code;
    for (const WordEntry& entry : more)
        tell(call, entry);
    return Done;
}

int remove(Call& call, Words& words)
{
    for (const QString& word : call.arguments.mid(2)) {
        const QString wanted = wordIdentity(word);
        if (words.entries().removeIf([&](const WordEntry& entry) { return entry.word == wanted; }) == 0)
            return call.fail({ErrorCode::NotFound, word, 0, {}});
    }
    return words.save();
}

int test(Call& call, Words& words)
{
    const QString text = call.arguments.mid(2).join(u' ');
    for (const WordHit& hit : WordMatcher(words.entries()).matches(text)) {
        const QString found = text.mid(hit.offset, hit.length);
        if (call.json())
            call.out.json({{u"offset"_s, hit.offset},
                           {u"length"_s, hit.length},
                           {u"text"_s, found},
                           {u"entry"_s, hit.entry},
                           {u"action"_s, wordActionName(hit.action)},
                           {u"weight"_s, hit.weight}});
        else
            call.out.line(u"%1\t%2\t%3\t%4\t%5"_s.arg(hit.offset)
                              .arg(hit.length)
                              .arg(isolated(found), isolated(hit.entry), wordActionName(hit.action)));
    }
    return Done;
}

int count(Call& call, Words& words)
{
    const auto counted = countWordHits(
        words.folder(), WordMatcher(words.entries()), call.cancel,
        [&call](qint64 read, qint64 all) { call.out.progress(u"%1 of %2 comments"_s.arg(read).arg(all)); });
    if (!counted)
        return call.fail(counted.error());
    QList<std::pair<QString, qint64>> entries;
    for (auto it = counted->comments.begin(); it != counted->comments.end(); ++it)
        entries.append({it.key(), it.value()});
    std::ranges::sort(entries, [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (!call.json()) {
        call.out.line(
            u"%1 of %2 comments hold words of the list, %3 of them approved."_s.arg(counted->matching)
                .arg(counted->read)
                .arg(counted->approved));
        for (const auto& [word, comments] : entries)
            call.out.line(u"%1\t%2"_s.arg(comments).arg(word));
        return Done;
    }
    QJsonArray each;
    for (const auto& [word, comments] : entries)
        each.append(QJsonObject{{u"word"_s, word}, {u"comments"_s, comments}});
    call.out.json({{u"read"_s, counted->read},
                   {u"matching"_s, counted->matching},
                   {u"approved"_s, counted->approved},
                   {u"words"_s, each}});
    return Done;
}

int import(Call& call, Words& words)
{
    const QString as = call.options.value(u"--as"_s);
    const auto format = wordFormatFromName(as);
    if (!format)
        return call.misuse(u"--as needs moderation_keys, disallowed_keys or csv."_s);
    const QString file = call.arguments.at(2);
    const auto bytes = readFile(file);
    if (!bytes)
        return call.fail(bytes.error());
    const auto imported = importWords(*bytes, *format, file);
    if (!imported)
        return call.fail(imported.error());
    const JoinedWords joined =
        joinedWords(words.entries(), imported->entries, call.flags.contains(u"--replace"_s));
    words.entries() = joined.entries;
    if (const int code = words.save(); code != Done)
        return code;
    QJsonArray rejected;
    for (const RejectedWord& each : imported->rejected)
        rejected.append(QJsonObject{{u"line"_s, each.line}, {u"text"_s, each.text}});
    if (call.json())
        call.out.json({{u"added"_s, joined.added},
                       {u"changed"_s, joined.changed},
                       {u"known"_s, joined.known},
                       {u"rejected"_s, rejected}});
    else
        call.out.line(u"%1 added, %2 changed, %3 known already, %4 rejected."_s.arg(joined.added)
                          .arg(joined.changed)
                          .arg(joined.known)
                          .arg(rejected.size()));
    for (const RejectedWord& each : imported->rejected)
        if (!call.json())
            call.out.error(
                u"%1:%2: %3 could never match."_s.arg(file).arg(each.line).arg(isolated(each.text)));
    return Done;
}

int exportList(Call& call, Words& words)
{
    const QString name = call.options.value(u"--format"_s);
    const QString as = call.options.value(u"--as"_s, u"moderation_keys"_s);
    const auto option = wordFormatFromName(as);
    if ((name != u"csv" && name != u"wordpress") || !option)
        return call.misuse(u"--format needs wordpress or csv."_s);
    const QByteArray bytes = exportWords(words.entries(), name == u"csv" ? WordFormat::Csv : *option);
    const QString file = call.options.value(u"--out"_s);
    if (file.isEmpty()) {
        call.out.raw(bytes);
        return Done;
    }
    const auto written = writeFileAtomically(file, bytes);
    return written ? Done : call.fail(written.error());
}

struct Verb
{
    QLatin1StringView name;
    int least; ///< arguments, the folder and the verb among them
    int most;  ///< -1 = any number
    bool writes;
    int (*run)(Call&, Words&);
};
constexpr std::array verbs{Verb{"list"_L1, 2, 2, false, list},        Verb{"add"_L1, 3, -1, true, add},
                           Verb{"remove"_L1, 3, -1, true, remove},    Verb{"test"_L1, 3, -1, false, test},
                           Verb{"count"_L1, 2, 2, false, count},      Verb{"import"_L1, 3, 3, true, import},
                           Verb{"export"_L1, 2, 2, false, exportList}};

} // namespace

int runWords(Call& call)
{
    const QString name = call.arguments.value(1, u"list"_s);
    const auto* verb = std::ranges::find_if(verbs, [&](const Verb& each) { return name == each.name; });
    if (verb == verbs.end())
        return call.misuse(u"words does not know %1."_s.arg(name));
    if (call.arguments.size() > 1 &&
        (call.arguments.size() < verb->least || (verb->most >= 0 && call.arguments.size() > verb->most)))
        return call.misuse(u"words %1 needs other arguments."_s.arg(name));
    auto project = call.open(verb->writes ? Project::Mode::ReadWrite : Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    Words words(call, std::move(*project));
    if (const auto loaded = words.load(); !loaded)
        return call.fail(loaded.error());
    return verb->run(call, words);
}

} // namespace warraq::cli
