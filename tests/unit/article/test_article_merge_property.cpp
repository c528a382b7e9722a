// SPDX-License-Identifier: GPL-3.0-or-later
// No word is ever lost: two people edit copies of a random article at random, every edit brings a word that
// stands nowhere else, and after the merge every one of these words is found.
#include "article/article_file.h"
#include "article/article_merge.h"
#include "article/html_writer.h"
#include "body_generator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 rounds = 2000;

const MergeSides sides{{u"ليلى"_s, QDateTime::fromString(u"2026-11-23T08:00:00Z"_s, Qt::ISODate)},
                       {u"كريم"_s, QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate)}};

Run runOf(const QString& text)
{
    Run run;
    run.text = text;
    return run;
}

Article randomArticle(Dice& dice)
{
    Article article;
    article.id = ArticleId(u"20261123-aaaaaa"_s);
    article.meta.headline = randomText(dice);
    article.meta.tags = {u"أ"_s, u"ب"_s};
    for (int i = dice.roll(8); i >= 0; --i)
        article.blocks += randomBlock(dice);
    return article;
}

/// The article as a file holds it, sometimes with a body that somebody else wrote.
QByteArray randomFile(Dice& dice)
{
    const QByteArray bytes = writeArticleFile(randomArticle(dice));
    if (!dice.once(4))
        return bytes;
    const qsizetype end = bytes.lastIndexOf("\n</article>");
    return bytes.first(end) + "\nclassic text\n\nand more\n" + randomMarkup(dice, 6) + bytes.sliced(end);
}

class Hand
{
public:
    Hand(Dice& dice, QChar name)
        : m_dice(dice)
        , m_name(name)
    {
    }

    Article edited(Article article)
    {
        for (int i = m_dice.roll(6); i > 0; --i)
            editOnce(article);
        return article;
    }

private:
    /// A word of this hand alone. Letters, since numbers are parts of one another.
    QString token()
    {
        QString text(m_name);
        for (int number = ++m_count; number > 0; number /= 10)
            text += QChar(u'a' + number % 10);
        return u"zq"_s + text + u"qz"_s;
    }

    void editOnce(Article& article)
    {
        Blocks& blocks = article.blocks;
        const qsizetype at = blocks.isEmpty() ? 0 : m_dice.roll(int(blocks.size()));
        switch (m_dice.roll(blocks.isEmpty() ? 2 : 7)) {
        case 0:
            blocks.insert(at, written());
            return;
        case 1:
            editField(article.meta);
            return;
        case 2:
            blocks.move(at, m_dice.roll(int(blocks.size())));
            return;
        case 3:
            blocks.removeAt(at);
            return;
        case 4:
            blocks[at] = written();
            return;
        default:
            change(blocks[at]);
        }
    }

    Block written()
    {
        Block block = randomBlock(m_dice);
        if (block.kind == BlockKind::Separator)
            block.kind = BlockKind::Paragraph;
        change(block);
        return block;
    }

    void change(Block& block)
    {
        block.original.reset();
        block.isDraft = false;
        if (block.kind == BlockKind::RawHtml || block.kind == BlockKind::Conflict) {
            block.kind = BlockKind::RawHtml;
            block.raw = "<table><tr><td>" + token().toUtf8() + "</td></tr></table>";
        } else if (isList(block.kind)) {
            const qsizetype at = m_dice.roll(int(block.items.size()) + 1);
            if (at < block.items.size() && m_dice.once(2))
                block.items[at].runs.append(runOf(token()));
            else
                block.items.insert(at, {{runOf(token())}, 0});
        } else if (block.kind == BlockKind::Separator) {
            block.kind = BlockKind::Paragraph;
            block.runs = {runOf(token())};
        } else {
            block.runs.insert(m_dice.roll(int(block.runs.size()) + 1), runOf(u' ' + token() + u' '));
        }
    }

    void editField(Metadata& meta)
    {
        switch (m_dice.roll(6)) {
        case 0:
            meta.headline = token();
            return;
        case 1:
            meta.deck += u' ' + token();
            return;
        case 2:
            meta.tags.insert(m_dice.roll(int(meta.tags.size()) + 1), token());
            return;
        case 3:
            meta.corrections += Correction{sides.mine.at, token(), token()};
            return;
        case 4:
            meta.dateline.place = token();
            return;
        default:
            meta.unknown.insert(u"x_note"_s, token());
        }
    }

    Dice& m_dice;
    QChar m_name;
    int m_count = 0;
};

/// The hands' words in a file: escapes do not touch them.
QSet<QString> tokensOf(const QByteArray& bytes)
{
    static const QRegularExpression word(u"zq[MT][a-j]+qz"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch& match : word.globalMatch(QString::fromUtf8(bytes)))
        found.insert(match.captured());
    return found;
}

/// Words that a reader finds: in the fields, in the text, in the sides of conflicts.
QString words(const Blocks& blocks)
{
    QString text;
    for (const Block& block : blocks) {
        if (const auto conflict = readConflict(block, {})) {
            for (const ConflictSide& side : {conflict->mine, conflict->theirs})
                text +=
                    words(side.blocks) + QString::fromUtf8(QJsonDocument(QJsonArray{side.value}).toJson());
        } else {
            text += plainText(block) + u' ' + block.source + block.alt + block.credit + u' ' +
                    QString::fromUtf8(block.raw) + QString::fromUtf8(block.original.value_or(QByteArray()));
        }
        text += u' ';
    }
    return text;
}

QSet<QString> tokensShown(const QByteArray& bytes)
{
    const auto article = readArticleFile(bytes);
    if (!article)
        return {};
    const QByteArray fields = QJsonDocument(metadataToJson(*article)).toJson();
    return tokensOf(fields + words(article->blocks).toUtf8());
}

} // namespace

class TestArticleMergeProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWordIsLost();
    void wordsOutliveManyMerges();
    void nothingIsMergedWithItself();
};

void TestArticleMergeProperty::noWordIsLost()
{
    int conflicts = 0;
    int tokens = 0;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        Dice dice(seed);
        const QByteArray base = randomFile(dice);
        const auto before = readArticleFile(base);
        QVERIFY(before);
        const QByteArray mine = writeArticleFile(Hand(dice, u'M').edited(*before));
        const QByteArray theirs = writeArticleFile(Hand(dice, u'T').edited(*before));
        const bool haveBase = !dice.once(8);
        const auto old = haveBase ? std::optional(base) : std::nullopt;
        const auto merge = mergeArticleFiles(old, mine, theirs, sides);
        const auto swapped = mergeArticleFiles(old, theirs, mine, {sides.theirs, sides.mine});
        QVERIFY(merge && swapped);
        const QSet<QString> wanted = tokensOf(mine) + tokensOf(theirs);
        const QSet<QString> shown = tokensShown(merge->bytes);
        const QString round =
            u"round %1, lost: "_s.arg(seed) + QStringList((wanted - shown).values()).join(u' ');
        QVERIFY2(shown == wanted, qPrintable(round));
        QVERIFY2(tokensShown(swapped->bytes) == shown, qPrintable(round));
        conflicts += merge->conflicts;
        tokens += int(wanted.size());
    }
    qInfo("%u rounds, %d words, %d conflicts", rounds, tokens, conflicts);
    QVERIFY(conflicts > int(rounds) / 10 && tokens > int(rounds));
}

/// The result of a merge, conflicts and all, is edited and merged again: conflicts come to stand in
/// conflicts.
void TestArticleMergeProperty::wordsOutliveManyMerges()
{
    constexpr quint32 stories = rounds / 10;
    for (quint32 seed = 0; seed < stories; ++seed) {
        Dice dice(seed);
        QByteArray base = randomFile(dice);
        Hand mineHand(dice, u'M');
        Hand theirsHand(dice, u'T');
        for (int generation = 0; generation < 5; ++generation) {
            const Article before = *readArticleFile(base);
            const QByteArray mine = writeArticleFile(mineHand.edited(before));
            const QByteArray theirs = writeArticleFile(theirsHand.edited(before));
            const auto merge = mergeArticleFiles(base, mine, theirs, sides);
            QVERIFY(merge);
            const QSet<QString> old = tokensShown(base);
            const QSet<QString> own = tokensShown(mine);
            const QSet<QString> other = tokensShown(theirs);
            // What one of them took away may be gone; of a word that stands twice (in both sides of a
            // conflict, say), each may have taken away another.
            QSet<QString> wanted = (own - old) + (other - old);
            const QSet<QString> common = QSet<QString>(own).intersect(other);
            for (const QString& word : common)
                if (base.count(word.toUtf8()) == 1)
                    wanted.insert(word);
            const QSet<QString> lost = wanted - tokensShown(merge->bytes);
            const QString story = u"story %1.%2, lost: "_s.arg(seed).arg(generation);
            QVERIFY2(lost.isEmpty(), qPrintable(story + QStringList(lost.values()).join(u' ')));
            QCOMPARE(writeArticleFile(*readArticleFile(merge->bytes)), merge->bytes);
            base = merge->bytes;
        }
    }
}

void TestArticleMergeProperty::nothingIsMergedWithItself()
{
    for (quint32 seed = 0; seed < rounds; ++seed) {
        Dice dice(seed);
        const QByteArray base = randomFile(dice);
        const Article before = *readArticleFile(base);
        const Article after = *readArticleFile(writeArticleFile(Hand(dice, u'M').edited(before)));
        const QByteArray bytes = writeArticleFile(after);
        QCOMPARE(mergeArticleFiles(base, bytes, bytes, sides)->bytes, bytes);
        QCOMPARE(mergeArticleFiles(base, base, bytes, sides)->bytes, bytes);
        QCOMPARE(mergeArticleFiles(base, bytes, base, sides)->bytes, bytes);
        // The same without the short ways of files.
        QCOMPARE(writeArticleFile(mergeArticles(before, after, after, sides).article), bytes);
        QCOMPARE(writeArticleFile(mergeArticles(before, before, after, sides).article), bytes);
        QCOMPARE(writeArticleFile(mergeArticles(before, after, before, sides).article), bytes);
    }
}

QTEST_GUILESS_MAIN(TestArticleMergeProperty)
#include "test_article_merge_property.moc"
