// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace warraq {

/// What the desk writes often: an abbreviation that expands while typing, or a longer text with a name.
struct Abbreviation
{
    QString typed; ///< "UN*", «ا.م.*»; "" for a text that is only fetched by its name
    QString text;  ///< may have several paragraphs, '\n' between them
    QString name;  ///< "" when it only expands
    QJsonObject unknown;

    bool operator==(const Abbreviation&) const = default;
};

/// style/abbreviations.json of a project: one entry a line, so that two people's additions merge.
struct AbbreviationList
{
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    QList<Abbreviation> entries;
    QJsonObject unknown;

    bool operator==(const AbbreviationList&) const = default;
};

[[nodiscard]] QByteArray writeAbbreviations(const AbbreviationList& list);
/// Errors: BadFormat with line, InvalidUtf8.
[[nodiscard]] Result<AbbreviationList> readAbbreviations(const QByteArray& bytes, const QString& path = {});

/// The desk's list and the hash of its file, "" when there is none yet. Errors as reading.
struct LoadedAbbreviations
{
    AbbreviationList list;
    QString hash;
};
[[nodiscard]] Result<LoadedAbbreviations> loadAbbreviations(const QString& projectFolder);
/// Errors as writeFileAtomically; ChangedOutside when the file is not the one of `expectedHash`; NewerFormat.
[[nodiscard]] Result<QString> saveAbbreviations(const QString& projectFolder, const AbbreviationList& list,
                                                const QString& expectedHash);

/// `theirs` with what was added, changed and taken away between `base` and `mine`.
[[nodiscard]] AbbreviationList merged(const AbbreviationList& base, const AbbreviationList& mine,
                                      const AbbreviationList& theirs);

/// What stands at the end of a text and is to be replaced.
struct Expansion
{
    qsizetype length = 0; ///< UTF-16 units at the end of the text, clitics included
    QString text;
    int entry = 0; ///< index into the list
};
/// The longest abbreviation that `before` (a paragraph up to where a space, Enter or mark was typed) ends
/// with, as a word of its own. One that ends in a mark («UN*») may carry و ف ب ك ل: «لـUN*» and «لا.م.*»
/// become «للأمم المتحدة». Capital and small letters are the same to one that ends in *.
[[nodiscard]] std::optional<Expansion> expansionOf(QStringView before, const AbbreviationList& list);

} // namespace warraq
