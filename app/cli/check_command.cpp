// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "article/smart_import.h"
#include "base/atomic_file.h"
#include "cli/command.h"
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
        checkText({where, QStringLiteral("kicker"), outsideBlocks}, meta.kicker);
        checkText({where, QStringLiteral("headline"), outsideBlocks}, meta.headline);
        checkText({where, QStringLiteral("deck"), outsideBlocks}, meta.deck);
        for (qsizetype i = 0; i < article.blocks.size(); ++i)
            checkText({where, QStringLiteral("body"), i}, plainText(article.blocks.at(i)));
    }

private:
    static constexpr qsizetype outsideBlocks = -1;

    struct Place
    {
        QString article;
        QString field; ///< kicker, headline, deck, body
        qsizetype block;
    };

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
        if (m_call.json())
            m_call.out.json({{QStringLiteral("article"), place.article},
                             {QStringLiteral("field"), place.field},
                             {QStringLiteral("rule"), QStringLiteral("spelling")},
                             {QStringLiteral("severity"), QStringLiteral("warning")},
                             {QStringLiteral("block"), place.block},
                             {QStringLiteral("offset"), wrong.offset},
                             {QStringLiteral("length"), wrong.length},
                             {QStringLiteral("text"), text.mid(wrong.offset, wrong.length)},
                             {QStringLiteral("message"), QStringLiteral("not in the dictionary")},
                             {QStringLiteral("fixes"), QJsonArray::fromStringList(fixes)}});
        else
            m_call.out.line(QStringLiteral("%1:%2:%3: %4 → %5")
                                .arg(place.article)
                                .arg(place.block < 0 ? place.field : QString::number(place.block))
                                .arg(wrong.offset)
                                .arg(wrong.word, fixes.join(QStringLiteral(", "))));
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
    if (ending == u"txt")
        article = importText(QString::fromUtf8(*bytes), context).article;
    else if (ending != u"html" && ending != u"htm")
        return call.fail({ErrorCode::Unsupported, file, 0, {}});
    else if (auto own = readArticleFile(*bytes, file))
        article = std::move(*own);
    else
        article = importHtml(*bytes, context).article;
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
