// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/folding.h"

#include <QVarLengthArray>

namespace warraq {

/// A text as word lists see it: folded (app/text/folding.h), look-alike letters one, stretched letters
/// («كلـــمة», «كلمممة») short, cut into words, with the way back to the offsets of the text. Internal to
/// app/comments/words. Built once for each text, in time linear in its length.
class WordText
{
public:
    enum class Kind : quint8
    {
        Arabic,
        Letters, ///< of any other script
        Digits,  ///< of any script; a change between these three is a border: «كلمة123», «bet365»
        Sign     ///< one symbol that is not ASCII: an emoji, an arrow
    };

    struct Token
    {
        qsizetype first = 0; ///< units()[first, last)
        qsizetype last = 0;
        qsizetype keyFirst = 0; ///< of the folded text
        qsizetype keyLast = 0;
        Kind kind = Kind::Letters;
        bool dotless = false; ///< holds a letter that only writing without dots has, or stands among such

        [[nodiscard]] qsizetype size() const { return last - first; }
    };

    /// `text` must live as long as this.
    explicit WordText(QStringView text);

    [[nodiscard]] qsizetype count() const { return m_tokens.size(); }
    [[nodiscard]] const Token& token(qsizetype index) const { return m_tokens[index]; }

    /// Letters of the tokens: three or more equal ones are one, and so are two ا و ي.
    [[nodiscard]] QStringView units(const Token& token) const
    {
        return QStringView(m_units.constData() + token.first, token.size());
    }
    [[nodiscard]] QStringView units(qsizetype first, qsizetype last) const
    {
        return QStringView(m_units.constData() + first, last - first);
    }
    /// Parallel to units: not 0 where one unit stands for several.
    [[nodiscard]] const quint8* stretched(qsizetype unit) const { return m_stretched.constData() + unit; }
    /// The folded text between two places of it: what separates tokens.
    [[nodiscard]] QStringView key(qsizetype from, qsizetype to) const
    {
        return QStringView(m_folded.key).sliced(from, to - from);
    }

    struct Range
    {
        qsizetype offset = 0; ///< UTF-16 units of the text
        qsizetype length = 0;
    };
    /// From the unit `first` up to `last` (not with it), marks on the last letter included.
    [[nodiscard]] Range source(qsizetype first, qsizetype last) const;
    [[nodiscard]] Range sourceOfKey(qsizetype from, qsizetype to) const;

private:
    void cut();
    qsizetype takeWord(qsizetype at, Kind kind);
    qsizetype takeSign(qsizetype at);
    void appendRun(qsizetype at, qsizetype length, Kind kind);
    [[nodiscard]] bool isDotless(qsizetype at, char16_t unit, bool lastOfWord) const;

    QStringView m_text;
    FoldedText m_folded;
    QVarLengthArray<char16_t, 512> m_units;
    QVarLengthArray<quint8, 512> m_stretched;
    QVarLengthArray<qsizetype, 512> m_keyStart; ///< of each unit
    QVarLengthArray<qsizetype, 512> m_keyEnd;
    QVarLengthArray<Token, 128> m_tokens;
    bool m_hasDots = false;
    bool m_lacksDots = false;
};

/// Whether letters of a text are a word of the list. Both are as WordText makes them. A letter that stands
/// three times and more is as good as one or two; a doubled Arabic one («كللمة») as one.
[[nodiscard]] bool isSameWord(QStringView text, const quint8* stretched, QStringView word);
/// Equal for all that isSameWord takes for one.
[[nodiscard]] quint64 wordHash(QStringView units);
inline constexpr quint64 emptyWordHash = 0xCBF29CE484222325ULL;
[[nodiscard]] inline quint64 extendedWordHash(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x100000001B3ULL;
}

} // namespace warraq
