// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of word lists: twelve ways of hiding a word, and how often harmless sentences are hit.
#include "comments/words/word_matcher.h"
#include "word_evasions.h"

#include <QTest>

using namespace warraq;

class TestWordEvasions : public QObject
{
    Q_OBJECT

private:
    static QList<WordEntry> listWith(WordModes modes)
    {
        QList<WordEntry> list;
        for (const QString& word : madeUpWords())
            list.append({.word = word, .modes = modes});
        return list;
    }

private Q_SLOTS:
    void hidden_data()
    {
        QTest::addColumn<Evasion>("evasion");
        QTest::addColumn<int>("least"); // per cent found, at the very place
        QTest::newRow("plain") << Evasion::Plain << 100;
        QTest::newRow("tatweel") << Evasion::Tatweel << 100;
        QTest::newRow("tashkeel") << Evasion::Tashkeel << 100;
        QTest::newRow("repeated letter") << Evasion::Repeated << 100;
        QTest::newRow("zero width") << Evasion::ZeroWidth << 100;
        QTest::newRow("spaced or dotted letters") << Evasion::Spaced << 85;
        QTest::newRow("prefix") << Evasion::Prefix << 100;
        QTest::newRow("suffix") << Evasion::Suffix << 100;
        QTest::newRow("look-alike letters") << Evasion::LookAlike << 100;
        QTest::newRow("presentation forms") << Evasion::PresentationForms << 100;
        QTest::newRow("bidi controls") << Evasion::BidiControls << 100;
        QTest::newRow("without dots") << Evasion::Dotless << 100;
    }

    void hidden()
    {
        QFETCH(Evasion, evasion);
        QFETCH(int, least);
        const WordMatcher matcher(listWith(WordMode::Clitics | WordMode::Spaced | WordMode::Dotless));
        QRandomGenerator random(20261124);
        int all = 0;
        int found = 0;
        QStringList missed;
        for (const QString& word : madeUpWords()) {
            if (evasion == Evasion::Dotless && !showsDotless(word))
                continue;
            for (int i = 0; i < 12; ++i) {
                const Planted plant = planted(word, evasion, random);
                const WordHits hits = matcher.matches(plant.text);
                const bool hit = std::ranges::any_of(hits, [&](const WordHit& each) {
                    return each.entry == word && each.offset == plant.offset && each.length == plant.length;
                });
                ++all;
                found += hit;
                if (!hit)
                    missed.append(plant.text);
            }
        }
        qInfo("%s: %d of %d", QTest::currentDataTag(), found, all);
        QVERIFY2(found * 100 >= least * all, qPrintable(missed.mid(0, 5).join(u'\n')));
    }

    /// A list that only looks for whole words leaves every other way alone but those that writing itself has.
    void wholeWordsOnly()
    {
        const WordMatcher matcher(listWith({}));
        QRandomGenerator random(1);
        for (const Evasion evasion : {Evasion::Prefix, Evasion::Suffix, Evasion::Spaced}) {
            const Planted plant = planted(QStringLiteral("خرنوق"), evasion, random);
            QVERIFY2(matcher.matches(plant.text).isEmpty(), qPrintable(plant.text));
        }
    }

    void harmless_data()
    {
        QTest::addColumn<WordModes>("modes");
        QTest::addColumn<int>("mostPerThousand");
        QTest::newRow("whole words") << WordModes() << 1;
        QTest::newRow("spaced and dotless too") << WordModes(WordMode::Spaced | WordMode::Dotless) << 1;
        QTest::newRow("all") << (WordMode::Clitics | WordMode::Spaced | WordMode::Dotless | WordMode::Arabizi)
                             << 10;
    }

    void harmless()
    {
        QFETCH(WordModes, modes);
        QFETCH(int, mostPerThousand);
        const WordMatcher matcher(listWith(modes));
        const QStringList sentences = harmlessSentences();
        QVERIFY(sentences.size() > 1000);
        QStringList wrong;
        for (const QString& sentence : sentences) {
            const WordHits hits = matcher.matches(sentence);
            if (!hits.isEmpty())
                wrong.append(hits.first().entry + QStringLiteral(": ") + sentence);
        }
        qInfo("%s: %lld of %lld", QTest::currentDataTag(), qlonglong(wrong.size()),
              qlonglong(sentences.size()));
        QVERIFY2(wrong.size() * 1000 <= mostPerThousand * sentences.size(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestWordEvasions)
#include "test_word_evasions.moc"
