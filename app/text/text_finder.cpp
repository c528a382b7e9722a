// SPDX-License-Identifier: GPL-3.0-or-later
// Assumption: folding keeps order, and what one cluster folds to is never split by another's.
#include "text/text_finder.h"

#include "text/attached_words.h"
#include "text/code_points.h"
#include "text/folding.h"
#include "text/text_clusters.h"

#include <QStringMatcher>

#include <algorithm>

namespace warraq {

namespace {

/// PCRE2's own limit, counted for each place where a match may begin. Real expressions need hundreds; (a+)+b
/// on a line of the letter a would need 2^length.
constexpr QStringView limit = u"(*LIMIT_MATCH=50000)";

constexpr QChar hamza = u'ء';
constexpr QChar taMarbuta = u'ة';
constexpr QStringView article = u"ال";

/// The letters of an expression as the folded text has them, one for one, so that places in it stay what they
/// are. Signs that mean something to PCRE2 are ASCII and stay.
QString foldedExpression(const QString& pattern)
{
    QString out = pattern;
    for (QChar& c : out) {
        if (c.unicode() < 0x80 || c.isSurrogate())
            continue;
        // Between two others, so that a hamza is not a final one.
        const QString key = folded(QString(u'ب') + c + u'ب');
        if (key.size() == 3 && (key[1].isLetterOrNumber() || QStringView(u".,% ").contains(key[1])))
            c = key[1];
    }
    return out;
}

QChar lastLetter(const QString& text)
{
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        if (it->isLetter() && *it != u'\u0640')
            return *it;
    }
    return {};
}

} // namespace

std::expected<TextFinder, PatternError> TextFinder::compile(const QString& pattern,
                                                            const FindOptions& options)
{
    TextFinder finder;
    finder.m_pattern = pattern;
    finder.m_options = options;
    finder.m_folds = !options.exact && (options.regularExpression || !folded(pattern).isEmpty());
    if (!options.regularExpression) {
        finder.makeForms();
        return finder;
    }
    QRegularExpression::PatternOptions flags = QRegularExpression::UseUnicodePropertiesOption;
    if (finder.m_folds)
        flags |= QRegularExpression::CaseInsensitiveOption;
    finder.m_expression =
        QRegularExpression(limit.toString() + (finder.m_folds ? foldedExpression(pattern) : pattern), flags);
    if (!finder.m_expression.isValid())
        return std::unexpected(PatternError{
            std::clamp<qsizetype>(finder.m_expression.patternErrorOffset() - limit.size(), 0, pattern.size()),
            finder.m_expression.errorString()});
    finder.m_expression.optimize();
    return finder;
}

void TextFinder::makeForms()
{
    const QString key = m_folds ? folded(m_pattern) : m_pattern;
    const QChar last = lastLetter(m_pattern);
    m_endsInTaMarbuta = last == taMarbuta;
    const bool lostHamza = m_folds && last == hamza && !key.endsWith(hamza) && m_pattern.size() > 1;
    m_forms = {{key, lostHamza}};
    if (lostHamza) // inside a word it is there: «شيءها»
        m_forms.append({key + hamza});
    if (!m_options.wholeWords)
        return;
    if (m_endsInTaMarbuta && (key.endsWith(u'ه') || key.endsWith(taMarbuta)))
        m_forms.append({key.chopped(1) + u'ت', false, false, true});
    if (key.startsWith(article) && key.size() > article.size() + 1)
        m_forms.append({QStringLiteral("لل") + key.mid(key[2] == u'ل' ? 3 : 2), false, true});
}

/// One text, searched.
class TextFinder::Search
{
public:
    Search(const TextFinder& finder, QStringView text)
        : m_finder(finder)
        , m_text(text)
    {
    }

    Found run()
    {
        if (m_finder.m_folds)
            m_folded = foldedWithOffsets(m_text);
        if (m_finder.m_options.regularExpression) {
            findExpression();
        } else {
            for (const Form& form : m_finder.m_forms)
                findForm(form);
            if (m_finder.m_forms.size() > 1)
                settle();
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView haystack() const
    {
        return m_finder.m_folds ? QStringView(m_folded.key) : m_text;
    }

    void findForm(const Form& form)
    {
        m_end = 0;
        const QStringView in = haystack();
        const QStringMatcher matcher(form.key, Qt::CaseSensitive);
        for (qsizetype at = matcher.indexIn(in); at >= 0;) {
            const bool taken = take(form, at, at + form.key.size());
            at = matcher.indexIn(in, taken ? at + form.key.size() : at + 1);
        }
    }

    bool take(const Form& form, qsizetype from, qsizetype to)
    {
        TextMatch match;
        match.joinsArticle = form.joinsArticle;
        match.beforePronoun = form.beforePronoun;
        if (m_finder.m_folds ? !placeFolded(form, from, to, match) : !placeExact(from, to, match))
            return false;
        if (m_finder.m_options.wholeWords && !isWhole(form, match))
            return false;
        m_end = match.end();
        m_found.matches.append(match);
        return true;
    }

    /// Where the key's [from, to) stands in the text. False when that is a part of what one sign folds to.
    bool placeFolded(const Form& form, qsizetype from, qsizetype to, TextMatch& match) const
    {
        if (form.cutHamza && to < m_folded.key.size() && m_folded.key[to].isLetter())
            return false;
        return !splits(from) && !splits(to) && place(m_folded.sourceOffset[from], endOf(to), match);
    }

    [[nodiscard]] bool splits(qsizetype at) const
    {
        return at > 0 && at < m_folded.key.size() &&
               m_folded.sourceOffset[at - 1] == m_folded.sourceOffset[at];
    }

    /// End in the text of what the key's units before `to` came from. Of what folding dropped behind it a
    /// final hamza belongs to it, isolates and the like do not.
    [[nodiscard]] qsizetype endOf(qsizetype to) const
    {
        qsizetype end = m_folded.sourceOffset[to - 1];
        const qsizetype next = m_folded.sourceOffset[to];
        std::ignore = codePointAt(m_text, end);
        end = std::min(clusterEnd(m_text, end), std::max(next, end));
        for (qsizetype at = end; at < next; ++at) {
            if (m_text[at] == hamza)
                end = std::min(clusterEnd(m_text, at + 1), next);
        }
        return end;
    }

    bool placeExact(qsizetype from, qsizetype to, TextMatch& match) const
    {
        // Every mark counts: «محمد» is not in «محمدٌ».
        if (to < m_text.size() && m_text[to].isMark() && !m_text[to - 1].isMark())
            return false;
        if ((m_text[from].isLowSurrogate() && from > 0 && m_text[from - 1].isHighSurrogate()) ||
            (to < m_text.size() && m_text[to].isLowSurrogate() && m_text[to - 1].isHighSurrogate()))
            return false;
        return place(from, to, match);
    }

    bool place(qsizetype from, qsizetype to, TextMatch& match) const
    {
        match.offset = clusterStart(m_text, from);
        match.length = clusterEnd(m_text, to) - match.offset;
        if (match.parts.isEmpty() && (match.offset != from || match.length != to - from))
            match.parts = {{from, to - from}};
        return match.length > 0 && match.offset >= m_end;
    }

    [[nodiscard]] bool isWhole(const Form& form, const TextMatch& match) const
    {
        if (form.beforePronoun)
            return hasPronounBehind(m_text, match.end()) &&
                   isWordWithClitics(m_text, match.offset, match.end());
        // Behind ة nothing can stand: what looks like it is another word.
        return isWordWithClitics(m_text, match.offset, match.end(), !m_finder.m_endsInTaMarbuta);
    }

    void findExpression()
    {
        const QStringView in = haystack();
        for (qsizetype at = 0; at <= in.size();) {
            const QRegularExpressionMatch hit = m_finder.m_expression.matchView(in, at);
            if (!hit.isValid()) {
                m_found.gaveUp = true;
                return;
            }
            if (!hit.hasMatch())
                return;
            at = std::max(hit.capturedEnd(), hit.capturedStart() + 1);
            if (hit.capturedLength() > 0 &&
                (!m_finder.m_folds || !(splits(hit.capturedStart()) || splits(hit.capturedEnd()))))
                takeExpression(hit);
        }
    }

    void takeExpression(const QRegularExpressionMatch& hit)
    {
        TextMatch match;
        for (int i = 0; i <= hit.lastCapturedIndex(); ++i)
            match.parts.append(partOf(hit.capturedStart(i), hit.capturedEnd(i)));
        const MatchPart whole = match.parts.first();
        if (!place(whole.offset, whole.offset + whole.length, match))
            return;
        if (m_finder.m_options.wholeWords && !isWordWithClitics(m_text, match.offset, match.end()))
            return;
        m_end = match.end();
        m_found.matches.append(match);
    }

    [[nodiscard]] MatchPart partOf(qsizetype from, qsizetype to) const
    {
        if (from < 0 || !m_finder.m_folds)
            return {from, from < 0 ? 0 : to - from};
        const qsizetype start = m_folded.sourceOffset[from];
        return {start, from == to ? 0 : endOf(to) - start};
    }

    /// What several forms found, in order; of two that overlap the first one, of two at one place the longer
    /// one.
    void settle()
    {
        TextMatches& all = m_found.matches;
        std::ranges::sort(all, [](const TextMatch& a, const TextMatch& b) {
            return a.offset != b.offset ? a.offset < b.offset : a.length > b.length;
        });
        qsizetype end = 0;
        all.removeIf([&end](const TextMatch& match) {
            if (match.offset < end)
                return true;
            end = match.end();
            return false;
        });
    }

    const TextFinder& m_finder;
    QStringView m_text;
    FoldedText m_folded;
    Found m_found;
    qsizetype m_end = 0; ///< of the match before
};

Found TextFinder::find(QStringView text) const
{
    return Search(*this, text).run();
}

} // namespace warraq
