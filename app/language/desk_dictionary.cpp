// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/desk_dictionary.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

QList<DeskWord> parse(const QByteArray& bytes)
{
    QList<DeskWord> words;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString& line : lines) {
        const QString entry = line.trimmed();
        if (!entry.isEmpty())
            words.append({entry.section(u'/', 0, 0), entry.section(u'/', 1)});
    }
    return words;
}

QByteArray write(const QList<DeskWord>& words)
{
    QByteArray bytes;
    for (const DeskWord& word : words)
        bytes += (word.model.isEmpty() ? word.word : word.word + u'/' + word.model).toUtf8() + '\n';
    return bytes;
}

QString dictionaryFile(const QString& projectFolder, const QString& language)
{
    return projectFolder + "/dictionary/"_L1 + language + ".dic"_L1;
}

/// Reads, changes and writes; what others wrote meanwhile is not overwritten.
Result<void> change(const QString& file, const std::function<void(QList<DeskWord>&)>& edit)
{
    QList<DeskWord> words;
    QString hash;
    if (QFileInfo::exists(file)) {
        const auto bytes = readFile(file);
        if (!bytes)
            return passOn(bytes);
        if (!bytes->isValidUtf8()) // somebody's words: never overwritten by half of them
            return fail(ErrorCode::InvalidUtf8, file);
        words = parse(*bytes);
        hash = contentHash(*bytes);
    }
    edit(words);
    return writeFileAtomically(file, write(words), hash);
}

} // namespace

Result<QList<DeskWord>> readDeskDictionary(const QString& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return passOn(bytes);
    if (!bytes->isValidUtf8())
        return fail(ErrorCode::InvalidUtf8, file);
    return parse(*bytes);
}

Result<void> addToDeskDictionary(const QString& projectFolder, const QString& language, const QString& word,
                                 const QString& model)
{
    // Hunspell would read a slash as the start of the model, a line break as the next word.
    const auto plain = [](const QString& text) {
        return std::ranges::none_of(text, [](QChar c) { return c == u'/' || c.isSpace(); });
    };
    if (word.isEmpty() || !plain(word) || !plain(model))
        return fail(ErrorCode::BadArgument, {}, 0, word);
    if (!QFileInfo::exists(projectFolder))
        return fail(ErrorCode::ProjectGone, projectFolder);
    const QString file = dictionaryFile(projectFolder, language);
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(ErrorCode::NoPermission, QFileInfo(file).path());
    return change(file, [&](QList<DeskWord>& words) {
        words.removeIf([&word](const DeskWord& known) { return known.word == word; });
        words.append({word, model});
        std::ranges::sort(words, {}, &DeskWord::word);
    });
}

Result<void> removeFromDeskDictionary(const QString& projectFolder, const QString& language,
                                      const QString& word)
{
    const QString file = dictionaryFile(projectFolder, language);
    if (!QFileInfo::exists(file))
        return {};
    return change(file, [&](QList<DeskWord>& words) {
        words.removeIf([&word](const DeskWord& known) { return known.word == word; });
    });
}

} // namespace warraq
