// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_change.h"

#include <QRegularExpression>

#include <expected>

namespace warraq {

struct FindOptions
{
    /// Every mark and letter form counts, and case. Else what search fields forget is forgotten
    /// (FoldLevel::Loose): tashkeel, hamza seats, ى/ي, ة/ه, tatweel, digit sets, case, invisible characters.
    bool exact = false;
    /// Not inside other words; what is attached to a word is none of it (attached_words.h).
    bool wholeWords = false;
    bool regularExpression = false;

    bool operator==(const FindOptions&) const = default;
};

/// Why a pattern finds nothing.
struct PatternError
{
    qsizetype offset = 0; ///< in the pattern, UTF-16 units
    QString detail;       ///< PCRE2's own words

    bool operator==(const PatternError&) const = default;
};

struct MatchPart
{
    qsizetype offset = -1; ///< -1: this group took no part
    qsizetype length = 0;

    bool operator==(const MatchPart&) const = default;
};

/// A place in a text. Offset and length cover whole clusters, trailing tashkeel included.
struct TextMatch
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 0;
    /// Groups of a regular expression, [0] is the whole; for a pattern that is part of a cluster (a mark
    /// alone) [0] is that part. What [0] covers is what replacing replaces; without it the whole match.
    QList<MatchPart> parts;
    bool joinsArticle = false;  ///< «للصداقة», found for «الصداقة»
    bool beforePronoun = false; ///< «صداقت» of «صداقتها», found for «صداقة»

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const TextMatch&) const = default;
};
using TextMatches = QList<TextMatch>;

struct Found
{
    TextMatches matches; ///< in order, apart from each other
    bool gaveUp = false; ///< the expression tries too many ways on this text; matches are those before
};

/// A pattern made ready, a value: may be copied and used in any thread. Works on one paragraph at a time, no
/// match goes over its end.
///
/// A regular expression (PCRE2, Unicode properties) sees the text with everything forgotten that the options
/// say, so «أحمد» in it finds «احمد», \d every digit, \w letters of any language; to look for a mark in it,
/// look exactly. Work per place is limited, so that no expression can hang. A pattern of nothing but marks or
/// invisible characters is looked for exactly.
class TextFinder
{
public:
    /// `pattern` must not be empty. Only regular expressions have errors.
    [[nodiscard]] static std::expected<TextFinder, PatternError> compile(const QString& pattern,
                                                                         const FindOptions& options);

    [[nodiscard]] Found find(QStringView text) const;

    /// What replacing `match` of `text` by `replacement` changes, and no more: letters that stay keep their
    /// tashkeel and their format («محمد» by «أحمد» in «مُحَمَّد» is «أحَمَّد»), isolates stay whole, what is
    /// attached to a word stays attached («والصداقة», «للصداقة», «صداقتها»). In regular expressions \1 or $1
    /// is a group, \0 or $0 all of it, \\ and $$ the signs themselves; a group moves as it was found, with
    /// its own tashkeel and no other.
    [[nodiscard]] TextChanges changesFor(QStringView text, const TextMatch& match,
                                         const QString& replacement) const;
    /// The same for several matches of one text.
    [[nodiscard]] TextChanges changesFor(QStringView text, const TextMatches& matches,
                                         const QString& replacement) const;

    [[nodiscard]] const FindOptions& options() const { return m_options; }
    [[nodiscard]] const QString& pattern() const { return m_pattern; }

private:
    struct Form ///< one way of writing what is looked for
    {
        QString key;
        bool cutHamza = false; ///< stands for a final hamza that folding dropped
        bool joinsArticle = false;
        bool beforePronoun = false;
    };
    class Search;

    void makeForms();

    QString m_pattern;
    FindOptions m_options;
    bool m_folds = true;
    bool m_endsInTaMarbuta = false;
    QList<Form> m_forms;
    QRegularExpression m_expression;
};

} // namespace warraq
