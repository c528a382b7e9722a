// SPDX-License-Identifier: GPL-3.0-or-later
// Assumption: a wrong drop is worse than a leftover. Everything that does not become part of the article is
// named in the report with its line, and a line is dropped only when all of it is clutter.
#include "article/smart_import.h"

#include "article/block_reader.h"
#include "article/import_lines.h"
#include "article/import_patterns.h"
#include "article/page_reader.h"
#include "text/words.h"

#include <QSet>

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeadline = 220; ///< UTF-16 units
constexpr int certainRun = 3;              ///< weak clutter words next to each other
constexpr int mostRelated = 8;

class Importer
{
public:
    Importer(ImportLines lines, const BodyContext& context)
        : m_lines(std::move(lines))
        , m_context(context)
    {
    }

    SmartImport run(const QString& declaredLanguage)
    {
        chooseLanguage(declaredLanguage);
        dropClutter();
        dropRelatedLinks();
        findHeadline();
        takeFields();
        takeDateline();
        finish();
        return std::move(m_out);
    }

private:
    [[nodiscard]] Metadata& meta() { return m_out.article.meta; }

    void understand(const ImportLine& line, const QString& text, const QString& why)
    {
        m_out.understood.append({line.number, text, why});
    }

    /// What the text is written in decides; what the page or the desk says only when the text does not
    /// contradict.
    void chooseLanguage(const QString& declared)
    {
        QString text;
        for (const ImportLine& line : m_lines)
            text += line.text + u'\n';
        const QString guessed = guessLanguage(text);
        for (const QString& candidate : {declared, m_context.language, guessed}) {
            if (candidate.isEmpty() ||
                (!guessed.isEmpty() && languageDirection(candidate) != languageDirection(guessed)))
                continue;
            meta().language = candidate;
            meta().direction = languageDirection(candidate);
            return;
        }
        meta().direction = m_context.direction;
    }

    void dropClutter()
    {
        QList<ClutterGuess> guesses;
        for (const ImportLine& line : m_lines)
            guesses += line.role == ImportLine::Role::Headline ? ClutterGuess() : guessClutter(line.text);
        for (qsizetype begin = 0; begin < m_lines.size();) {
            qsizetype end = begin;
            int weight = 0;
            bool certain = false;
            for (; end < m_lines.size() && guesses[end].clutter != Clutter::None; ++end) {
                weight += guesses[end].weight;
                certain = certain || guesses[end].weight >= 2;
            }
            for (qsizetype i = begin; i < end; ++i) {
                if (certain || weight >= certainRun)
                    m_lines[i].dropped = clutterName(guesses[i].clutter);
            }
            begin = end + 1;
        }
    }

    /// «اقرأ أيضا: عنوان» goes as a line; under a heading of its own, what follows without a gap and reads
    /// like titles.
    void dropRelatedLinks()
    {
        const QString related = clutterName(Clutter::RelatedLinks);
        QList<qsizetype> headings;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            ImportLine& line = m_lines[i];
            const qsizetype colon = line.text.indexOf(u':');
            if (line.dropped == related)
                headings += i;
            else if (line.dropped.isEmpty() && colon > 0 && colon < 30 &&
                     line.role == ImportLine::Role::Body &&
                     guessClutter(line.text.first(colon)).clutter == Clutter::RelatedLinks)
                line.dropped = related;
        }
        for (const qsizetype heading : headings)
            dropTitlesAfter(heading);
    }

    void dropTitlesAfter(qsizetype heading)
    {
        const qsizetype end = std::min(heading + 1 + mostRelated, m_lines.size());
        for (qsizetype i = heading + 1; i < end; ++i) {
            ImportLine& line = m_lines[i];
            // Without links to go by, a line here may as well be the story going on: it stays.
            if (!line.dropped.isEmpty() || line.text.isEmpty() || !line.onlyLinks)
                return;
            line.dropped = clutterName(Clutter::RelatedLinks);
        }
    }

    [[nodiscard]] bool stays(qsizetype i) const
    {
        return m_lines[i].dropped.isEmpty() && !m_lines[i].text.isEmpty();
    }

    /// Words of a line without a leading «عاجل».
    [[nodiscard]] static QString headlineKey(const QString& text)
    {
        const auto kicker = leadingKicker(text);
        return wordsKey(kicker ? text.sliced(kicker->length) : text);
    }

    [[nodiscard]] bool canBeHeadline(const ImportLine& line) const
    {
        const bool isText = line.block.kind == BlockKind::Paragraph || line.block.kind == BlockKind::Heading;
        return isText && line.text.size() <= longestHeadline && !headlineKey(line.text).isEmpty();
    }

    void findHeadline()
    {
        const qsizetype at = headlineIndex();
        const qsizetype end = at < 0 ? std::min<qsizetype>(3, m_lines.size()) : at;
        for (qsizetype i = 0; i < end; ++i) { // «عاجل» on a line of its own
            const auto kicker = leadingKicker(m_lines[i].text);
            if (!stays(i) || !kicker || kicker->length != m_lines[i].text.size())
                continue;
            if (takeKicker(m_lines[i], kicker->kicker))
                m_taken.insert(i);
        }
        if (at < 0) {
            takeKickerOfText();
            return;
        }
        ImportLine& line = m_lines[at];
        QString text = line.text;
        if (const auto kicker = leadingKicker(text);
            kicker && kicker->length < text.size() && takeKicker(line, kicker->kicker))
            text = text.sliced(kicker->length).trimmed();
        meta().headline = text;
        understand(line, text, u"headline"_s);
        m_taken.insert(at);
        dropRepeats(at);
    }

    /// A text without a headline may still begin with «عاجل:».
    void takeKickerOfText()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!stays(i) || m_taken.contains(i))
                continue;
            ImportLine& line = m_lines[i];
            if (const auto kicker = leadingKicker(line.text);
                kicker && line.block.kind == BlockKind::Paragraph && takeKicker(line, kicker->kicker)) {
                removeStart(line.block.runs, plainText(line.block.runs).indexOf(line.text) + kicker->length);
                line.text = line.text.sliced(kicker->length);
            }
            return;
        }
    }

    /// False when another one is taken already: its words stay where they are then.
    bool takeKicker(const ImportLine& line, const QString& kicker)
    {
        if (!meta().kicker.isEmpty() && wordsKey(meta().kicker) != wordsKey(kicker))
            return false;
        if (meta().kicker.isEmpty())
            meta().kicker = kicker;
        m_out.proposesBreaking = true;
        understand(line, kicker, u"kicker"_s);
        return true;
    }

    /// The page's own headline, else a line that stands twice near the top, else the first line when it reads
    /// like one.
    [[nodiscard]] qsizetype headlineIndex() const
    {
        QList<qsizetype> candidates;
        for (qsizetype i = 0; i < m_lines.size() && candidates.size() < 12; ++i) {
            if (m_lines[i].role == ImportLine::Role::Headline && stays(i))
                return i;
            const auto alone = leadingKicker(m_lines[i].text);
            const bool isMark = alone && alone->length == m_lines[i].text.size();
            if (stays(i) && !isMark && m_lines[i].role != ImportLine::Role::Byline)
                candidates += i;
        }
        for (const qsizetype i : candidates) {
            for (const qsizetype other : candidates) {
                if (i < other && canBeHeadline(m_lines[i]) &&
                    headlineKey(m_lines[i].text) == headlineKey(m_lines[other].text))
                    return i;
                if (i < other && canBeHeadline(m_lines[other]) &&
                    repeatsWithSiteName(m_lines[i].text, headlineKey(m_lines[other].text), true))
                    return other;
            }
        }
        if (candidates.isEmpty() || !canBeHeadline(m_lines[candidates.front()]))
            return -1;
        const QString& first = m_lines[candidates.front()].text;
        const bool isSentence = first.endsWith(u'.') && !first.endsWith(u".."_s);
        const bool hasMark = leadingKicker(first).has_value();
        const bool hasDateline = leadingDateline(first).has_value();
        return hasMark || (candidates.size() > 1 && !isSentence && !hasDateline) ? candidates.front() : -1;
    }

    /// «العنوان | اسم الموقع», as in a page's title. After the headline only signs that no sentence has
    /// count.
    [[nodiscard]] static bool repeatsWithSiteName(const QString& text, const QString& key, bool isTitle)
    {
        if (text.size() > 2 * longestHeadline)
            return false;
        const QStringView signs = isTitle ? u"|•»-–—:" : u"|•»";
        for (qsizetype at = text.size() - 1; at > 0; --at) {
            if (signs.contains(text[at]) && headlineKey(text.first(at)) == key &&
                wordCount(text.sliced(at)) <= 6)
                return true;
        }
        return false;
    }

    /// Around the headline only: the same words further down were written there by somebody.
    void dropRepeats(qsizetype headline)
    {
        const QString key = wordsKey(meta().headline);
        bool inText = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            ImportLine& line = m_lines[i];
            if (!stays(i) || m_taken.contains(i) || line.text.size() > 2 * longestHeadline)
                continue;
            const bool isTitle = line.role == ImportLine::Role::PageTitle || i < headline;
            const bool repeats = headlineKey(line.text) == key ||
                                 (i < headline + 6 && repeatsWithSiteName(line.text, key, isTitle));
            inText = inText || (i > headline && line.role == ImportLine::Role::Body && !repeats);
            if (!repeats || (inText && line.role == ImportLine::Role::Body))
                continue;
            line.dropped = u"repeated-headline"_s;
            if (const auto kicker = leadingKicker(line.text); kicker && !m_out.proposesBreaking)
                takeKicker(line, kicker->kicker);
        }
    }

    void takeFields()
    {
        int seen = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            ImportLine& line = m_lines[i];
            if (!stays(i) || m_taken.contains(i))
                continue;
            ++seen;
            if (line.role == ImportLine::Role::PageTitle) {
                line.dropped = u"page-title"_s;
            } else if (line.role == ImportLine::Role::Deck && meta().deck.isEmpty()) {
                meta().deck = line.text;
                understand(line, line.text, u"deck"_s);
                m_taken.insert(i);
            } else if (QStringList names = namesIn(line, seen <= 6 || i + 3 >= m_lines.size());
                       !names.isEmpty()) {
                meta().bylines += names;
                understand(line, line.text, u"byline"_s);
                m_taken.insert(i);
            }
        }
    }

    [[nodiscard]] static QStringList namesIn(const ImportLine& line, bool atAnEnd)
    {
        if (line.block.kind != BlockKind::Paragraph && line.block.kind != BlockKind::Heading)
            return {};
        QStringList names = atAnEnd ? bylineNames(line.text) : QStringList();
        if (names.isEmpty() && line.role == ImportLine::Role::Byline && wordCount(line.text) <= 6)
            names = {line.text};
        return names;
    }

    void takeDateline()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            ImportLine& line = m_lines[i];
            if (!stays(i) || m_taken.contains(i) || line.block.kind != BlockKind::Paragraph)
                continue;
            // A date, a caption or a place may stand before the first sentence.
            const auto found = leadingDateline(line.text);
            if (!found && wordCount(line.text) < 8)
                continue;
            if (found && found->length < line.text.size()) {
                meta().dateline = found->dateline;
                understand(line, line.text.first(found->length).trimmed(), u"dateline"_s);
                removeStart(line.block.runs, plainText(line.block.runs).indexOf(line.text) + found->length);
            }
            return;
        }
    }

    static void removeStart(Runs& runs, qsizetype length)
    {
        while (length > 0 && !runs.isEmpty()) {
            const qsizetype part = std::min(length, runs.front().text.size());
            runs.front().text.remove(0, part);
            length -= part;
            if (runs.front().text.isEmpty())
                runs.removeFirst();
        }
    }

    void finish()
    {
        const BodyContext context{meta().direction, meta().language};
        std::optional<Direction> previous;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            ImportLine& line = m_lines[i];
            if (!line.dropped.isEmpty())
                m_out.dropped.append({line.number, line.text, line.dropped});
            if (!line.dropped.isEmpty() || m_taken.contains(i))
                continue;
            Block block = line.block;
            directBlock(block, block.directionChosen ? std::optional(block.direction) : std::nullopt,
                        previous, context);
            previous = block.direction;
            if (block.language == context.language)
                block.language.clear();
            m_out.article.blocks.append(std::move(block));
        }
        std::ranges::stable_sort(m_out.understood, {}, &ImportNote::line);
    }

    ImportLines m_lines;
    const BodyContext& m_context;
    QSet<qsizetype> m_taken; ///< lines that became a field
    SmartImport m_out;
};

bool isBullet(QChar c)
{
    return c == u'•' || c == u'▪' || c == u'●' || c == u'◦' || c == u'‣';
}

/// Bulleted lines that follow each other become one list.
void addLine(ImportLines& lines, ImportLine line)
{
    Run run;
    run.text = line.text;
    if (!isBullet(line.text.front()) || line.text.size() < 2) {
        line.block.runs = {run};
        lines.append(line);
        return;
    }
    run.text = line.text.sliced(1).trimmed();
    const bool continues =
        !lines.isEmpty() && lines.back().block.kind == BlockKind::BulletedList && !line.afterBlank;
    if (!continues) {
        line.block.kind = BlockKind::BulletedList;
        lines.append(line);
    } else {
        lines.back().text += u'\n' + line.text;
    }
    lines.back().block.items.append({{run}, 0});
}

} // namespace

SmartImport importText(const QString& text, const BodyContext& context)
{
    ImportLines lines;
    qint64 number = 0;
    bool afterBlank = false;
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = begin;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' &&
               text[end] != QChar::ParagraphSeparator)
            ++end;
        ImportLine line;
        line.number = ++number;
        line.text = text.sliced(begin, end - begin).remove(QChar(0xFEFF)).remove(QChar(u'\0')).trimmed();
        line.afterBlank = afterBlank;
        afterBlank = line.text.isEmpty();
        if (!afterBlank)
            addLine(lines, line);
        begin = end + (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n' ? 2 : 1);
    }
    return Importer(std::move(lines), context).run({});
}

SmartImport importHtml(const QByteArray& html, const BodyContext& context)
{
    PageContent page = readPage(html, context);
    SmartImport out = Importer(std::move(page.lines), context).run(page.language);
    out.dropped += page.dropped;
    std::ranges::stable_sort(out.dropped, {}, &ImportNote::line);
    out.understood += page.understood;
    return out;
}

} // namespace warraq
