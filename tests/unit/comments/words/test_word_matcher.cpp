// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment.h"
#include "comments/words/word_matcher.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr WordModes everyMode = WordMode::Clitics | WordMode::Spaced | WordMode::Dotless | WordMode::Arabizi;

QStringList found(const WordMatcher& matcher, const QString& text)
{
    QStringList parts;
    for (const WordHit& hit : matcher.matches(text))
        parts.append(text.mid(hit.offset, hit.length));
    return parts;
}

constexpr WordModes whole;

void row(const char* name, const QString& word, WordModes modes, const QString& text,
         const QStringList& parts)
{
    QTest::newRow(name) << word << modes << text << parts;
}

void wholeWordRows()
{
    row("not inside a word", u"مص"_s, whole, u"مصر تمتص الماء"_s, {});
    row("side by side", u"بزط"_s, whole, u"بزط بزط،بزط"_s, {u"بزط"_s, u"بزط"_s, u"بزط"_s});
    row("marks belong to it", u"بزط"_s, whole, u"«بَزطٌ»"_s, {u"بَزطٌ"_s});
    row("controls around it do not", u"بزط"_s, whole, u"\u2067بزط\u2069 \u202Bبزط\u202C"_s,
        {u"بزط"_s, u"بزط"_s});
    row("a digit is a border", u"بزط"_s, whole, u"بزط3 ٤بزط"_s, {u"بزط"_s, u"بزط"_s});
    row("another script is a border", u"بزط"_s, whole, u"xبزطx"_s, {u"بزط"_s});
    row("tag-free split", u"halfway"_s, whole, u"halfway there"_s, {u"halfway"_s});
    row("case", u"Spam"_s, whole, u"sPAM"_s, {u"sPAM"_s});
    row("accents of Latin", u"cafe"_s, whole, u"Café"_s, {u"Café"_s});
    row("doubled Latin letters differ", u"god"_s, whole, u"good goood"_s, {u"goood"_s});
    row("stretched Latin letters", u"spam"_s, whole, u"spaaaam"_s, {u"spaaaam"_s});
    row("digits are exact", u"100"_s, whole, u"100 1000 1100 ١٠٠"_s, {u"100"_s, u"١٠٠"_s});
    row("with digits", u"bet365"_s, whole, u"go bet365.com, bet 36"_s, {u"bet365"_s});
    row("host name", u"bit.ly"_s, whole, u"https://bit.ly/3x"_s, {u"bit.ly"_s});
    row("emoji", u"💰"_s, whole, u"ربح 💰💰!"_s, {u"💰"_s, u"💰"_s});
    row("ligature", u"الله"_s, whole, u"\uFDF2 ﷺ"_s, {u"\uFDF2"_s, u"ﷺ"_s});
    row("lam alef", u"لا"_s, whole, u"ﻻ"_s, {u"ﻻ"_s});
    row("phrase", u"اربح من بيتك"_s, whole, u"إربح ... مِن\nبيتك الآن"_s, {u"إربح ... مِن\nبيتك"_s});
    row("phrase with a sign inside", u"اربح من بيتك"_s, whole, u"اربح 💰 من 💰 بيتك"_s,
        {u"اربح 💰 من 💰 بيتك"_s});
    row("phrase is not its words", u"اربح من بيتك"_s, whole, u"اربح من عملك، بيتك"_s, {});
    row("phrase with clitics", u"اربح من بيت"_s, WordMode::Clitics, u"واربح من بيتكم"_s, {u"اربح من بيت"_s});
    row("phrase twice", u"بزط شقص"_s, whole, u"بزط بزط شقص بزط شقص"_s, {u"بزط شقص"_s, u"بزط شقص"_s});
}

void otherModeRows()
{
    row("clitics", u"بزط"_s, WordMode::Clitics, u"والبزط بزطهم للبزط يابزط فبزطكم"_s,
        {u"بزط"_s, u"بزط"_s, u"بزط"_s, u"بزط"_s, u"بزط"_s});
    row("clitics of no entry", u"بزط"_s, whole, u"والبزط بزطهم"_s, {});
    row("no clitic", u"بزط"_s, WordMode::Clitics, u"مبزط بزطات تبزط"_s, {});
    row("clitic letter is not doubled away", u"بن"_s, WordMode::Clitics, u"اللبن"_s, {});
    row("ta marbuta opens", u"زلطة"_s, WordMode::Clitics, u"زلطتهم وزلطه زلطت"_s, {u"زلطت"_s, u"زلطه"_s});
    row("alef maqsura opens", u"مرطى"_s, WordMode::Clitics, u"مرطاهم مرطي"_s, {u"مرطا"_s, u"مرطي"_s});
    row("own doubled letter is needed", u"محلل"_s, whole, u"محل محلل محلللل"_s, {u"محلل"_s, u"محلللل"_s});
    row("spaced", u"كلمة"_s, WordMode::Spaced, u"هذه ك ل م ة هنا"_s, {u"ك ل م ة"_s});
    row("spaced by dots in part", u"كلمة"_s, WordMode::Spaced, u"كل.م.ة ك.لم.ة"_s,
        {u"كل.م.ة"_s, u"ك.لم.ة"_s});
    row("spaced with a word before", u"كلمة"_s, WordMode::Spaced, u"و ك ل م ة"_s, {u"ك ل م ة"_s});
    row("spaced and stretched", u"كلمة"_s, WordMode::Spaced, u"ك ك ك ل م م ة"_s, {u"ك ك ك ل م م ة"_s});
    row("spaced by emoji", u"كلمة"_s, WordMode::Spaced, u"ك🙂ل🙂م🙂ة"_s, {u"ك🙂ل🙂م🙂ة"_s});
    row("spaced down the page", u"كلمة"_s, WordMode::Spaced, u"ك\nل\nم\nة"_s, {u"ك\nل\nم\nة"_s});
    row("spaced Latin", u"spam"_s, WordMode::Spaced, u"s.p.a.m"_s, {u"s.p.a.m"_s});
    row("words are not joined", u"كلمة"_s, WordMode::Spaced, u"كل مة"_s, {});
    row("short one only as a whole", u"زب"_s, WordMode::Spaced, u"ح ز ب، ز ب"_s, {});
    row("short one as a whole", u"زب"_s, WordMode::Spaced, u"انت ز.ب كبير"_s, {u"ز.ب"_s});
    row("dotless", u"بنش"_s, WordMode::Dotless, u"\u066E\u066Eس"_s, {u"\u066E\u066Eس"_s});
    row("dotless with clitics", u"بنش"_s, WordMode::Dotless | WordMode::Clitics, u"وال\u066E\u066Eس"_s,
        {u"\u066E\u066Eس"_s});
    row("dotted letters stand for themselves", u"بنش"_s, WordMode::Dotless, u"ت\u066Eس"_s, {});
    row("dotless by ى inside", u"عبيط"_s, WordMode::Dotless, u"عىىط"_s, {u"عىىط"_s});
    row("same skeleton with dots", u"حر"_s, WordMode::Dotless, u"خر جر حز"_s, {});
    row("all of a text without dots", u"خزر"_s, WordMode::Dotless, u"حرر \u066Eاس"_s, {u"حرر"_s});
    row("arabizi", u"حمار"_s, WordMode::Arabizi, u"ya 7mar, el7omar"_s, {u"7mar"_s});
    row("arabizi with article", u"حمار"_s, WordMode::Arabizi | WordMode::Clitics, u"el7omaar"_s,
        {u"7omaar"_s});
    row("arabizi ayn", u"عبيط"_s, WordMode::Arabizi, u"3abeet 3abi6 abeet"_s, {u"3abeet"_s, u"3abi6"_s});
    row("arabizi feminine", u"حمارة"_s, WordMode::Arabizi, u"7mara 7marah"_s, {u"7mara"_s, u"7marah"_s});
    row("arabizi without digits", u"كلب"_s, WordMode::Arabizi, u"kalb, club, clip"_s, {u"kalb"_s});
    row("numbers are no arabizi", u"عد"_s, WordMode::Arabizi, u"3 33 2024 3d"_s, {u"3d"_s});
}

} // namespace

class TestWordMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<WordModes>("modes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        wholeWordRows();
        otherModeRows();
    }

    void places()
    {
        QFETCH(QString, word);
        QFETCH(WordModes, modes);
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(found(WordMatcher({{.word = word, .modes = modes}}), text), parts);
    }

    void hitSaysItsEntry()
    {
        const WordMatcher matcher(
            {{.word = u" بزط  شقص "_s, .action = WordAction::Reject, .weight = 2.5}, {.word = u"بزط"_s}});
        const WordHits hits = matcher.matches(u"يا بزط شقص"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0], (WordHit{3, 7, u"بزط شقص"_s, WordAction::Reject, 2.5}));
        QCOMPARE(hits[1], (WordHit{3, 3, u"بزط"_s, WordAction::Hold, 1}));
    }

    void allowedShields()
    {
        const WordMatcher matcher({{.word = u"فرج"_s, .modes = WordMode::Clitics},
                                   {.word = u"فرج الله"_s, .allowed = true},
                                   {.word = u"بفرج"_s, .allowed = true}});
        QCOMPARE(found(matcher, u"فرج الله قريب"_s), QStringList());
        QCOMPARE(found(matcher, u"بفرج"_s), QStringList());
        QCOMPARE(found(matcher, u"فرج وفرج"_s), (QStringList{u"فرج"_s, u"فرج"_s}));
        // What says more than the shield stays.
        const WordMatcher longer({{.word = u"يا كلب هنا"_s}, {.word = u"كلب"_s, .allowed = true}});
        QCOMPARE(found(longer, u"يا كلب هنا"_s), QStringList{u"يا كلب هنا"_s});
    }

    void textAndName()
    {
        Comment comment;
        comment.author = u"بزط الكبير"_s;
        comment.content = "هذا <b>بز</b>ط &#1576;زط";
        const CommentWordHits hits = wordHits(WordMatcher({{.word = u"بزط"_s}}), comment);
        QCOMPARE(hits.text.size(), 2); // markup splits no word
        QCOMPARE(comment.text().mid(hits.text[0].offset, hits.text[0].length), u"بزط"_s);
        QCOMPARE(hits.name.size(), 1);
        QCOMPARE(hits.name[0].offset, 0);
    }

    void nothing()
    {
        QVERIFY(WordMatcher().matches(u"بزط"_s).isEmpty());
        QVERIFY(WordMatcher().isEmpty());
        const WordMatcher unusable({{.word = u" ، "_s}, {.word = QString()}, {.word = u"ـَ"_s}});
        QVERIFY(unusable.isEmpty());
        QVERIFY(WordMatcher({{.word = u"بزط"_s}}).matches({}).isEmpty());
    }

    /// Linear whatever a text is made of: each of these would take minutes if it were not.
    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype million = 1'000'000;
        const auto repeated = [](const QString& part, qsizetype units) {
            return part.repeated(units / part.size());
        };
        QTest::newRow("marks on one letter") << u'ب' + repeated(u"َ"_s, million);
        QTest::newRow("marks of two orders") << u'b' + repeated(u"\u0301\u0323"_s, million);
        QTest::newRow("marks of two orders, Arabic") << u'ب' + repeated(u"\u0655\u0654"_s, million);
        QTest::newRow("one letter") << repeated(u"ب"_s, million);
        QTest::newRow("spaced letter") << repeated(u"ب "_s, million);
        QTest::newRow("spaced letters") << repeated(u"ب ز "_s, million);
        QTest::newRow("the word itself") << repeated(u"بزط "_s, million);
        QTest::newRow("phrase that never ends") << repeated(u"اربح من "_s, million);
        QTest::newRow("Latin and digits") << repeated(u"7m"_s, million);
        QTest::newRow("lone surrogates") << repeated(QString(QChar(0xD83D)), million);
        QTest::newRow("swapped surrogates") << repeated(QString(QChar(0xDE00)) + QChar(0xD83D), million);
        QTest::newRow("nul") << repeated(QString(QChar(0)), million);
        QTest::newRow("bidi controls") << repeated(u"\u202E\u2066\u2069\u061C"_s, million);
        QTest::newRow("emoji") << repeated(u"💰"_s, million);
        QTest::newRow("dotless") << repeated(u"\u066E\u066Eس "_s, million);
        QTest::newRow("ligatures") << repeated(u"ﷺ"_s, million / 10);
        QTest::newRow("hamza") << repeated(u"ء"_s, million);
        QTest::newRow("word in marks")
            << repeated(u"َ"_s, million) + u"بزط"_s + repeated(u"\u2069"_s, million);
    }

    void hostile()
    {
        QFETCH(QString, text);
        QList<WordEntry> list{{.word = u"بزط"_s, .modes = everyMode},
                              {.word = u"اربح من بيتك"_s, .modes = everyMode},
                              {.word = u"بز"_s, .modes = everyMode},
                              {.word = u"حم"_s, .modes = everyMode},
                              {.word = u"💰"_s}};
        for (int i = 0; i < 500; ++i) // a list in which one word begins many phrases
            list.append({.word = u"اربح %1 بيتك"_s.arg(i), .modes = everyMode});
        const WordMatcher matcher(list);
        QElapsedTimer timer;
        timer.start();
        const WordHits hits = matcher.matches(text);
        qInfo("%s: %lld ms, %lld hits", QTest::currentDataTag(), timer.elapsed(), qlonglong(hits.size()));
        for (const WordHit& hit : hits)
            QVERIFY(hit.offset >= 0 && hit.length > 0 && hit.offset + hit.length <= text.size());
        QVERIFY(timer.elapsed() < 5'000);
    }

    void manyThreads()
    {
        const WordMatcher matcher({{.word = u"بزط"_s, .modes = everyMode}});
        const QString text = u"هذا بزط و ب ز ط"_s;
        const WordHits expected = matcher.matches(text);
        QCOMPARE(expected.size(), 2);
        std::atomic_int wrong = 0;
        QList<QThread*> threads;
        for (int i = 0; i < 4; ++i) {
            threads.append(QThread::create([&] {
                for (int n = 0; n < 2'000; ++n)
                    wrong += matcher.matches(text) != expected;
            }));
            threads.last()->start();
        }
        for (QThread* thread : threads) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWordMatcher)
#include "test_word_matcher.moc"
