// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace warraq {

enum class WordScript
{
    Arabic,
    Latin,
    Other
};

/// A word by script run, as the spelling checker, counts and double-click see it: tashkeel, tatweel and ZWNJ
/// belong to it, invisible direction marks split nothing, «وBBC» is two words, a URL, e-mail address, handle
/// or number none.
struct Word
{
    qsizetype offset = 0; ///< UTF-16 units into the text
    qsizetype length = 0;
    WordScript script = WordScript::Other;

    bool operator==(const Word&) const = default;
};

[[nodiscard]] QList<Word> wordsOf(QStringView text);
/// What wordsOf() takes for no words: URLs, e-mail addresses, host names, handles (@) and tags (#).
struct Address
{
    qsizetype offset = 0;
    qsizetype length = 0;
    bool isUrl = false; ///< an e-mail address, handle or tag is none

    bool operator==(const Address&) const = default;
};
[[nodiscard]] QList<Address> addressesOf(QStringView text);
/// Words as a newsroom counts them: runs between spaces that hold a letter or digit. Tashkeel, tatweel, ZWNJ
/// and isolates split none, attached clitics («وبالقرار») add none, a lone dash or quotation mark is none.
[[nodiscard]] int wordCount(QStringView text);

} // namespace warraq
