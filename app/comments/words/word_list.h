// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace warraq {

/// What a found word asks for. What comes of it is the rules' business; the list never decides.
enum class WordAction
{
    Highlight, ///< only shown in the text
    Flag,      ///< a reason to look, adds its weight
    Hold,      ///< what WordPress does for moderation_keys
    Reject     ///< what WordPress does for disallowed_keys
};

/// How a word is looked for. Tashkeel, tatweel, invisible characters, presentation forms, hamza seats,
/// look-alike letters and stretched letters («كلـــمة», «كلمممة») are forgotten in every mode.
enum class WordMode
{
    Whole = 0, ///< always: the word between borders; «مص» is never in «مصر»
    Clitics =
        1 << 0, ///< also with what is written onto it: و ف ب ك ل ال لل يا before, ه ها هم ك كم نا ي behind
    Phrase = 1 << 1,  ///< several words, whatever stands between them; follows from the word, never chosen
    Spaced = 1 << 2,  ///< also with its letters apart: «ك ل م ة», «ك.ل.م.ة»
    Dotless = 1 << 3, ///< also without its dots («كلمٮ»), where a letter stands that only such writing has
    Arabizi = 1 << 4  ///< also in Latin letters and digits: «7mar»
};
Q_DECLARE_FLAGS(WordModes, WordMode)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordModes)

struct WordEntry
{
    QString word{}; ///< as it was written into the list; one word, several, or a sign («💰»)
    WordModes modes{};
    WordAction action = WordAction::Hold;
    double weight = 1;    ///< what a hit adds to a comment's score, 0–100
    bool allowed = false; ///< never a hit itself, and shields hits that overlap it («مص» in «مص الدماء»)
    QString note{};

    bool operator==(const WordEntry&) const = default;
};

[[nodiscard]] QString wordActionName(WordAction action); ///< highlight, flag, hold, reject
[[nodiscard]] std::optional<WordAction> wordActionFromName(QStringView name);
/// The names of the modes that are chosen, in a fixed order: clitics, spaced, dotless, arabizi. Whole and
/// Phrase have none.
[[nodiscard]] QStringList wordModeNames(WordModes modes);
[[nodiscard]] std::optional<WordMode> wordModeFromName(QStringView name);

/// What identifies an entry in a list: its words with spaces made one, composed (NFC).
[[nodiscard]] QString wordIdentity(QStringView word);
/// The entry as a list keeps it: identity as its word, Phrase set where there are several words and only
/// there, the note on one line, no action of its own when it is allowed; or nothing when it could never match
/// (no letter, digit or sign), is longer than `longestWord` or its weight is no number from 0 to 100.
[[nodiscard]] std::optional<WordEntry> checkedEntry(WordEntry entry);

inline constexpr qsizetype longestWord = 200; ///< UTF-16 units
inline constexpr qsizetype mostWords = 20000; ///< entries in a list

/// moderation/words.txt, a list that people also edit by hand:
///
///     # format: 1
///     اربح من بيتك | hold clitics 2 | an advertisement
///     مص الدماء | allow
///     كلمة
///
/// A line is the word, then after | an action (highlight, flag, hold, reject; hold when there is none, allow
/// for the allow-list), modes and weight in any order, then after another | a note. A line that begins with #
/// is a remark; \| \# \\ are the signs themselves. Options that this version does not know are kept, and so
/// are remarks, blank lines and the bytes of every line whose entry did not change. Of two lines with one
/// word the later counts.
struct WordList
{
    static constexpr int currentFormat = 1;

    QList<WordEntry> entries;
    QString hash; ///< contentHash of the file, "" when there is none yet
    int format = currentFormat;
};

[[nodiscard]] QString wordListPath(const QString& projectFolder);
/// Errors: BadFormat with path, line and the line's text; InvalidUtf8 with line; TooLarge; as readFile.
[[nodiscard]] Result<WordList> parseWordList(const QByteArray& bytes, const QString& path = {});
/// `previous` with its entries made `entries`: bytes that need not change do not.
[[nodiscard]] QByteArray wordListBytes(const QList<WordEntry>& entries, const QByteArray& previous = {});

/// A project without the file has an empty list. Errors as parseWordList.
[[nodiscard]] Result<WordList> loadWordList(const QString& projectFolder);
[[nodiscard]] Result<QList<WordEntry>> readWordList(const QString& projectFolder);
/// Atomic; returns the hash of the new file. With `expectedHash` ("" = must not exist) a file that is another
/// one is not overwritten. Errors: as loadWordList (a broken file is never overwritten) and
/// writeFileAtomically; NewerFormat; ProjectGone; BadArgument with the word in `detail`.
[[nodiscard]] Result<QString> writeWordList(const QString& projectFolder, const QList<WordEntry>& entries,
                                            const std::optional<QString>& expectedHash = std::nullopt);

} // namespace warraq
