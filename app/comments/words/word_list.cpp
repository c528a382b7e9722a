// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_list.h"

#include "base/atomic_file.h"
#include "comments/words/word_patterns.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr double heaviest = 100;

struct ActionName
{
    WordAction action;
    QLatin1StringView name;
};
constexpr std::array actionNames{
    ActionName{WordAction::Highlight, "highlight"_L1}, ActionName{WordAction::Flag, "flag"_L1},
    ActionName{WordAction::Hold, "hold"_L1}, ActionName{WordAction::Reject, "reject"_L1}};

struct ModeName
{
    WordMode mode;
    QLatin1StringView name;
};
constexpr std::array modeNames{
    ModeName{WordMode::Clitics, "clitics"_L1}, ModeName{WordMode::Spaced, "spaced"_L1},
    ModeName{WordMode::Dotless, "dotless"_L1}, ModeName{WordMode::Arabizi, "arabizi"_L1}};

} // namespace

QString wordActionName(WordAction action)
{
    for (const ActionName& each : actionNames)
        if (each.action == action)
            return each.name;
    return {};
}

std::optional<WordAction> wordActionFromName(QStringView name)
{
    for (const ActionName& each : actionNames)
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.action;
    return std::nullopt;
}

QStringList wordModeNames(WordModes modes)
{
    QStringList names;
    for (const ModeName& each : modeNames)
        if (modes.testFlag(each.mode))
            names.append(each.name);
    return names;
}

std::optional<WordMode> wordModeFromName(QStringView name)
{
    for (const ModeName& each : modeNames)
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.mode;
    return std::nullopt;
}

QString wordIdentity(QStringView word)
{
    return word.toString().simplified().normalized(QString::NormalizationForm_C);
}

std::optional<WordEntry> checkedEntry(WordEntry entry)
{
    entry.word = wordIdentity(entry.word);
    if (entry.word.size() > longestWord || !(entry.weight >= 0 && entry.weight <= heaviest))
        return std::nullopt;
    const qsizetype parts = wordParts(entry.word).size();
    if (parts == 0)
        return std::nullopt;
    entry.modes.setFlag(WordMode::Phrase, parts > 1);
    entry.note = entry.note.simplified();
    if (entry.allowed) // asks for nothing
        entry.action = WordAction::Hold;
    return entry;
}

QString wordListPath(const QString& projectFolder)
{
    return projectFolder + "/moderation/words.txt"_L1;
}

Result<WordList> loadWordList(const QString& projectFolder)
{
    const QString path = wordListPath(projectFolder);
    if (!QFileInfo::exists(path))
        return WordList{};
    constexpr qint64 largest = 16LL * 1024 * 1024;
    const auto bytes = readFile(path, largest);
    if (!bytes)
        return passOn(bytes);
    return parseWordList(*bytes, path);
}

Result<QList<WordEntry>> readWordList(const QString& projectFolder)
{
    auto list = loadWordList(projectFolder);
    if (!list)
        return passOn(list);
    return std::move(list->entries);
}

Result<QString> writeWordList(const QString& projectFolder, const QList<WordEntry>& entries,
                              const std::optional<QString>& expectedHash)
{
    const QString path = wordListPath(projectFolder);
    if (!QFileInfo::exists(projectFolder))
        return fail(ErrorCode::ProjectGone, projectFolder);
    if (entries.size() > mostWords)
        return fail(ErrorCode::TooLarge, path);
    for (const WordEntry& entry : entries) {
        if (!checkedEntry(entry))
            return fail(ErrorCode::BadArgument, path, 0, entry.word);
    }
    QByteArray previous;
    QString found; // "" = none
    if (QFileInfo::exists(path)) {
        const auto bytes = readFile(path);
        if (!bytes)
            return passOn(bytes);
        const auto list = parseWordList(*bytes, path);
        if (!list)
            return passOn(list);
        if (list->format > WordList::currentFormat)
            return fail(ErrorCode::NewerFormat, path);
        previous = *bytes;
        found = list->hash;
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return fail(ErrorCode::NoPermission, QFileInfo(path).path());
    const QByteArray bytes = wordListBytes(entries, previous);
    if (const auto written = writeFileAtomically(path, bytes, expectedHash.value_or(found)); !written)
        return passOn(written);
    return contentHash(bytes);
}

} // namespace warraq
