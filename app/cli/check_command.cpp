// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/block_direction.h"
#include "article/conflict_block.h"
#include "article/smart_import.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/direction_text.h"
#include "exchange/document_file.h"
#include "language/spelling.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace warraq::cli {

namespace {

/// Checks articles one after the other; the same wrong word is looked up once.
class Checker
{
public:
    Checker(Call& call, const QStringList& deskDictionaries)
        : m_call(call)
    {
        SpellChecker::Options options;
        options.deskDictionaries = deskDictionaries;
        m_spelling = SpellChecker::load(options);
        for (const QString& language : m_spelling->missing())
            call.out.error(
                QStringLiteral("There is no %1 dictionary; its words were not checked.").arg(language));
    }

    void check(const QString& where, const Article& article)
    {
        const Metadata& meta = article.meta;
        checkField({where, QStringLiteral("kicker"), outsideBlocks}, meta.kicker, meta.direction);
        checkField({where, QStringLiteral("headline"), outsideBlocks}, meta.headline, meta.direction);
        checkField({where, QStringLiteral("deck"), outsideBlocks}, meta.deck, meta.direction);
        for (qsizetype i = 0; i < article.blocks.size(); ++i) {
            const Block& block = article.blocks.at(i);
            const Place place{where, QStringLiteral("body"), i};
            if (hasConflicts(Blocks{block}))
                tellConflict(place);
            checkBlock(place, block);
        }
    }

    /// Every line is a paragraph, as for the fixes: whoever reads of a place finds it in the file.
    void checkLines(const QString& where, const QString& text, const BodyContext& context)
    {
        std::optional<Direction> previous;
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Run words;
            words.text = lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i];
            Block line;
            line.direction = paragraphDirection(words.text, std::nullopt, previous, context.direction);
            line.runs = {words};
            previous = line.direction;
            checkBlock({where, textField, i}, line);
        }
    }

private:
    static constexpr qsizetype outsideBlocks = -1;

    struct Place
    {
        QString article;
        QString field;   ///< kicker, headline, deck, body; of a text file: text
        qsizetype block; ///< of a text file: the line, from 0
    };

    void checkBlock(const Place& place, const Block& block)
    {
        const QString text = plainText(block);
        checkText(place, text);
        for (const BlockDirectionFinding& found : directionFindings(block))
            tell(place, found, text);
    }

    void checkField(const Place& place, const QString& text, Direction direction)
    {
        checkText(place, text);
        for (const BlockDirectionFinding& found : fieldDirectionFindings(text, direction))
            tell(place, found, text);
    }

    void checkText(const Place& place, const QString& text)
    {
        for (const Misspelling& wrong : m_spelling->check(text))
            tell(place, wrong, text);
    }

    void tell(const Place& place, const Misspelling& wrong, const QString& text)
    {
        if (!m_fixes.contains(wrong.word))
            m_fixes.insert(wrong.word, m_spelling->suggestions(wrong.word));
        const QStringList fixes = m_fixes.value(wrong.word);
        report(place, wrong.offset,
               {{QStringLiteral("rule"), QStringLiteral("spelling")},
                {QStringLiteral("severity"), QStringLiteral("warning")},
                {QStringLiteral("length"), wrong.length},
                {QStringLiteral("text"), text.mid(wrong.offset, wrong.length)},
                {QStringLiteral("message"), QStringLiteral("not in the dictionary")},
                {QStringLiteral("fixes"), QJsonArray::fromStringList(fixes)}},
               wrong.word + QStringLiteral(" → ") + fixes.join(QStringLiteral(", ")));
    }

    void tell(const Place& place, const BlockDirectionFinding& found, const QString& text)
    {
        const DirectionFinding& finding = found.finding;
        const QString rule = directionRuleName(finding.rule);
        const QString message = messageFor(finding);
        QJsonObject json{
            {QStringLiteral("rule"), rule},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("length"), finding.length},
            {QStringLiteral("text"), text.mid(finding.offset, finding.length)},
            {QStringLiteral("message"), message},
            {QStringLiteral("surfaces"), QJsonArray::fromStringList(surfaceNames(finding.surfaces))},
            {QStringLiteral("fixes"), QJsonArray::fromStringList(found.fixes)}};
        if (!finding.fixes.isEmpty() && finding.fixes.first().paragraph)
            json.insert(QStringLiteral("direction"), directionName(*finding.fixes.first().paragraph));
        report(place, finding.offset, json,
               rule + QStringLiteral(": ") + message + QStringLiteral(": ") +
                   isolated(text.mid(finding.offset, finding.length)));
    }

    void tellConflict(const Place& place)
    {
        const QString message = QStringLiteral("two versions of one place, not decided yet");
        report(place, 0,
               {{QStringLiteral("rule"), QStringLiteral("conflict")},
                {QStringLiteral("severity"), QStringLiteral("error")},
                {QStringLiteral("length"), 0},
                {QStringLiteral("text"), QString()},
                {QStringLiteral("message"), message},
                {QStringLiteral("fixes"), QJsonArray()}},
               QStringLiteral("conflict: ") + message);
    }

    void report(const Place& place, qsizetype offset, QJsonObject json, const QString& sentence)
    {
        json.insert(QStringLiteral("article"), place.article);
        json.insert(QStringLiteral("field"), place.field);
        json.insert(QStringLiteral("block"), place.block);
        json.insert(QStringLiteral("offset"), offset);
        const int first = place.field == textField ? 1 : 0; // lines and columns of a file count from 1
        if (m_call.json())
            m_call.out.json(json);
        else
            m_call.out.line(QStringLiteral("%1:%2:%3: %4")
                                .arg(place.article)
                                .arg(place.block < 0 ? place.field : QString::number(place.block + first))
                                .arg(offset + first)
                                .arg(sentence));
    }

    Call& m_call;
    std::unique_ptr<SpellChecker> m_spelling;
    QHash<QString, QStringList> m_fixes;
};

int checkProject(Call& call)
{
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    QStringList dictionaries;
    const QDir folder((*project)->path(QStringLiteral("dictionary")));
    for (const QString& name : folder.entryList({QStringLiteral("*.dic")}, QDir::Files))
        dictionaries.append(folder.filePath(name));
    Checker checker(call, dictionaries);
    int code = Done;
    for (const ArticleSummary& summary : (*project)->articles()) {
        if (call.cancel.isCancelled())
            return call.fail({ErrorCode::Cancelled, (*project)->folder(), 0, {}});
        if (const auto loaded = (*project)->load(summary.id))
            checker.check(summary.id.value(), loaded->article);
        else
            code = call.fail(loaded.error()); // the others are checked all the same
    }
    return code;
}

int checkFile(Call& call, const QString& file)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return call.fail(bytes.error());
    const QString language = call.options.value(QStringLiteral("--language"), QStringLiteral("ar"));
    const BodyContext context{languageDirection(language), language};
    Article article;
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"txt") {
        Checker(call, {}).checkLines(file, decodedText(*bytes, false).text, context);
        return Done;
    }
    if (ending != u"html" && ending != u"htm")
        return call.fail({ErrorCode::Unsupported, file, 0, {}});
    else if (auto own = readArticleFile(*bytes, file))
        article = std::move(*own);
    else
        article = importHtml(decodedText(*bytes, true).text.toUtf8(), context).article;
    Checker(call, {}).check(file, article);
    return Done;
}

} // namespace

int runCheck(Call& call)
{
    const QString where = call.arguments.first();
    if (!QFileInfo::exists(where))
        return call.fail({ErrorCode::NotFound, where, 0, {}});
    return QFileInfo(where).isDir() ? checkProject(call) : checkFile(call, where);
}

} // namespace warraq::cli
