// SPDX-License-Identifier: GPL-3.0-or-later
// Mends a file in place. What cannot be written without losing something is told and left.
#include "article/article_file.h"
#include "article/block_direction.h"
#include "article/html_writer.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/direction_text.h"
#include "cli/recording.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace warraq::cli {

namespace {

using namespace Qt::StringLiterals;

QList<DirectionRule> everyRule()
{
    using enum DirectionRule;
    return {Override, Embedding, Unbalanced, Mark, Base, Isolate, Plain};
}

class Fixer
{
public:
    Fixer(Call& call, const QString& file, const QList<DirectionRule>& rules)
        : m_call(call)
        , m_file(file)
        , m_rules(rules)
    {
    }

    int fixArticle(const QByteArray& bytes)
    {
        auto article = readArticleFile(bytes, m_file);
        if (!article && article.error().code == ErrorCode::NewerFormat)
            return m_call.fail(article.error());
        if (!article) {
            m_call.out.error(u"%1 is not an article file of Warraq, and writing it would lose what stands "
                             u"around its text; nothing was written. Import it first."_s.arg(m_file));
            return Failed;
        }
        Metadata& meta = article->meta;
        fixField(u"kicker"_s, meta.kicker, meta.direction);
        fixField(u"headline"_s, meta.headline, meta.direction);
        fixField(u"deck"_s, meta.deck, meta.direction);
        for (qsizetype i = 0; i < article->blocks.size(); ++i)
            fixBlock(i, article->blocks[i]);
        return write(bytes, writeArticleFile(*article));
    }

    /// Every line is a paragraph, whose direction its readers' programs guess.
    int fixText(const QByteArray& bytes)
    {
        const QByteArray mark = bytes.startsWith("\xEF\xBB\xBF") ? bytes.first(3) : QByteArray();
        const QByteArray words = bytes.sliced(mark.size());
        const QString text = QString::fromUtf8(words);
        if (text.toUtf8() != words)
            return m_call.fail({ErrorCode::InvalidUtf8, m_file, 0, {}});
        if (m_rules.contains(DirectionRule::Base) && !m_rules.contains(DirectionRule::Plain))
            m_rules.append(DirectionRule::Plain); // only a mark can turn a line of plain text
        const QString language = m_call.options.value(u"--language"_s, u"ar"_s);
        std::optional<Direction> previous;
        QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool carriage = lines[i].endsWith(u'\r');
            const QString line = carriage ? lines[i].chopped(1) : lines[i];
            const Direction direction =
                paragraphDirection(line, std::nullopt, previous, languageDirection(language));
            const DirectedText fixed = withFixedDirection(line, direction, m_rules);
            previous = fixed.paragraph;
            if (fixed.text == line)
                continue;
            lines[i] = fixed.text + (carriage ? u"\r"_s : QString());
            tell({textField, i}, fixed.fixed, line, fixed.text);
        }
        return write(bytes, mark + lines.join(u'\n').toUtf8());
    }

private:
    struct Place
    {
        QString field;
        qsizetype block = -1; ///< in a text file: the line, from 0
    };

    void fixField(const QString& name, QString& text, Direction direction)
    {
        QList<DirectionRule> rules = m_rules;
        rules.removeAll(DirectionRule::Base); // it has the article's direction
        const DirectedText fixed = withFixedDirection(text, direction, rules);
        if (fixed.text == text)
            return;
        tell({name, -1}, fixed.fixed, text, fixed.text);
        text = fixed.text;
    }

    void fixBlock(qsizetype index, Block& block)
    {
        Block fixed = block;
        const QList<DirectionRule> done = fixDirection(fixed, m_rules);
        if (done.isEmpty())
            return;
        if (!canBeRewritten(block)) {
            m_call.out.error(
                u"Block %1 of %2 holds markup that would be lost if it were written anew; it was "
                u"left as it is. Mend it in the editor."_s.arg(index)
                    .arg(m_file));
            m_left = true;
            return;
        }
        const auto shown = [](const Block& b) {
            const QByteArray html = writeBlock(b, {b.direction, b.language});
            return QString::fromUtf8(html);
        };
        tell({u"body"_s, index}, done, shown(block), shown(fixed),
             done.contains(DirectionRule::Base) ? &fixed.direction : nullptr);
        block = std::move(fixed);
    }

    void tell(const Place& place, const QList<DirectionRule>& done, const QString& before,
              const QString& after, const Direction* turnedTo = nullptr)
    {
        QStringList names;
        for (const DirectionRule rule : done)
            names.append(directionRuleName(rule));
        QJsonObject json{{u"article"_s, m_file},    {u"field"_s, place.field},
                         {u"block"_s, place.block}, {u"rules"_s, QJsonArray::fromStringList(names)},
                         {u"before"_s, before},     {u"after"_s, after}};
        if (turnedTo != nullptr)
            json.insert(u"direction"_s, directionName(*turnedTo));
        m_told.append(json);
        m_lines.append(u"%1:%2: %3: %4"_s.arg(m_file)
                           .arg(place.field == textField ? lineAndColumn(place.block, before, after)
                                : place.block < 0        ? place.field
                                                         : QString::number(place.block))
                           .arg(names.join(u", "_s), isolated(after)));
    }

    /// Of the first character that changed, from 1.
    static QString lineAndColumn(qsizetype line, const QString& before, const QString& after)
    {
        const auto [changed, other] = std::ranges::mismatch(before, after);
        return u"%1:%2"_s.arg(line + 1).arg(std::distance(before.begin(), changed) + 1);
    }

    /// Tells what was done when it has been done, not before.
    int write(const QByteArray& before, const QByteArray& after)
    {
        if (after != before && !m_call.flags.contains(u"--dry-run"_s)) {
            const auto written = writeFileAtomically(m_file, after, contentHash(before));
            if (!written)
                return m_call.fail(written.error());
            recordFile(m_call, m_file, Reason::Saved);
        }
        for (qsizetype i = 0; i < m_told.size(); ++i) {
            if (m_call.json())
                m_call.out.json(m_told[i]);
            else
                m_call.out.line(m_lines[i]);
        }
        return m_left ? Failed : Done;
    }

    Call& m_call;
    QString m_file;
    QList<DirectionRule> m_rules;
    QList<QJsonObject> m_told;
    QStringList m_lines;
    bool m_left = false;
};

} // namespace

int runFix(Call& call)
{
    const QString file = call.arguments.first();
    const QString name = call.options.value(u"--rule"_s);
    const bool all = call.flags.contains(u"--all"_s);
    if (all == !name.isEmpty())
        return call.misuse(u"A fix needs either --rule or --all."_s);
    if (name == u"spelling")
        return call.misuse(u"Spelling is decided word by word; the editor does that."_s);
    const auto rule = directionRuleFromName(name);
    if (!all && !rule)
        return call.misuse(u"%1 is not a rule."_s.arg(name));
    if (rule == DirectionRule::Sms)
        return call.misuse(u"No control helps a text message; only other words do."_s);
    if (QFileInfo(file).isDir())
        return call.misuse(u"A fix takes one file."_s);
    const auto bytes = readFile(file);
    if (!bytes)
        return call.fail(bytes.error());
    Fixer fixer(call, file, all ? everyRule() : QList<DirectionRule>{*rule});
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"txt")
        return fixer.fixText(*bytes);
    if (ending == u"html" || ending == u"htm")
        return fixer.fixArticle(*bytes);
    return call.fail({ErrorCode::Unsupported, file, 0, {}});
}

} // namespace warraq::cli
