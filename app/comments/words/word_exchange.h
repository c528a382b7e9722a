// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_list.h"

namespace warraq {

/// Where words come from and go to.
enum class WordFormat
{
    ModerationKeys, ///< WordPress's "Comment Moderation": held
    DisallowedKeys, ///< its "Disallowed Comment Keys": rejected
    Csv             ///< word,modes,action,weight,note; an action is also allow
};
[[nodiscard]] std::optional<WordFormat> wordFormatFromName(QStringView name); ///< moderation_keys, …, csv

struct RejectedWord
{
    qint64 line = 0; ///< 1-based
    QString text;

    bool operator==(const RejectedWord&) const = default;
};

struct ImportedWords
{
    QList<WordEntry> entries;
    QList<RejectedWord> rejected; ///< what could be no entry
};

/// WordPress's lists as they are pasted from its settings (a word a line), as `wp option get` prints them
/// (plain, JSON or PHP-serialised), in an object or XML that names the option (`moderation_keys`,
/// `disallowed_keys`, `blacklist_keys`). WordPress finds parts of words: Arabic words of four letters and
/// more keep finding what is attached to them (Clitics), shorter ones would find too much.
/// CSV (RFC 4180) with comma, semicolon or tab; a first line that begins with "word" is its heading; missing
/// columns have their defaults. Errors: InvalidUtf8, TooLarge, BadFormat with line.
[[nodiscard]] Result<ImportedWords> importWords(const QByteArray& bytes, WordFormat format,
                                                const QString& path = {});

/// What WordPress can hold of a list, a word a line: those that ask to hold or reject, each with its option.
/// CSV has all of it, with a byte order mark so that spreadsheets read Arabic.
[[nodiscard]] QByteArray exportWords(const QList<WordEntry>& list, WordFormat format);

struct JoinedWords
{
    QList<WordEntry> entries;
    int added = 0;
    int changed = 0;
    int known = 0;
};
/// `list` with `more` behind it. A word that is known already stays as it is, or becomes what `more` says
/// (`replace`).
[[nodiscard]] JoinedWords joinedWords(QList<WordEntry> list, const QList<WordEntry>& more, bool replace);

/// `theirs` with what was added, changed and taken away between `base` and `mine`; where both changed a word,
/// mine.
[[nodiscard]] QList<WordEntry> mergedWords(const QList<WordEntry>& base, const QList<WordEntry>& mine,
                                           QList<WordEntry> theirs);

} // namespace warraq
