// SPDX-License-Identifier: GPL-3.0-or-later
// Word lists of 500 and 2,000 entries, all ways of looking switched on, over 200,000 made-up comments of some
// 23 words. Each line is set beside folding the same texts, which every comment needs for the search anyway.
//     bench_words [COMMENTS]
#include "comments/words/word_matcher.h"
#include "text/folding.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

QString madeWord(QRandomGenerator& random, int least)
{
    static const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    QString word;
    for (int i = least + int(random.bounded(4)); i > 0; --i)
        word += letters[random.bounded(letters.size())];
    return word;
}

QStringList madeComments(int count, QRandomGenerator& random)
{
    static const QStringList attached{u""_s, u""_s, u"و"_s, u"ال"_s, u"وال"_s, u"ب"_s, u"لل"_s};
    static const QStringList behind{u" "_s, u" "_s, u" "_s, u"، "_s, u"هم "_s, u"ها "_s, u"؟! "_s, u"🙂 "_s};
    QStringList vocabulary;
    for (int i = 0; i < 20'000; ++i)
        vocabulary.append(madeWord(random, 2));
    QStringList comments;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int word = 8 + int(random.bounded(30)); word > 0; --word)
            text += attached[random.bounded(attached.size())] +
                    vocabulary[random.bounded(vocabulary.size())] + behind[random.bounded(behind.size())];
        comments.append(text);
    }
    return comments;
}

double perSecond(const QStringList& comments, const std::function<void(const QString&)>& work)
{
    const std::clock_t begin = std::clock(); // of this process: others may be at work too
    for (const QString& comment : comments)
        work(comment);
    return double(comments.size()) * CLOCKS_PER_SEC / double(std::clock() - begin);
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 200'000;
    QRandomGenerator random(7);
    const QStringList comments = madeComments(count, random);
    qsizetype units = 0;
    for (const QString& comment : comments)
        units += comment.size();
    std::printf("%d comments of %lld units\n", count, static_cast<long long>(units / count));
    const double folding = perSecond(
        comments, [](const QString& text) { std::ignore = foldedWithOffsets(text, FoldLevel::Loose); });
    std::printf("folding with offsets     %9.0f comments/s\n", folding);
    for (const int size : {500, 2'000}) {
        QList<WordEntry> list;
        for (int i = 0; i < size; ++i) {
            const QString word = madeWord(random, 4);
            list.append(
                {.word = i % 5 == 0 ? word + u' ' + madeWord(random, 3) : word,
                 .modes = WordMode::Clitics | WordMode::Spaced | WordMode::Dotless | WordMode::Arabizi});
        }
        QElapsedTimer making;
        making.start();
        const WordMatcher matcher(list);
        const double made = double(making.nsecsElapsed()) / 1e6;
        qsizetype hits = 0;
        const double rate =
            perSecond(comments, [&](const QString& text) { hits += matcher.matches(text).size(); });
        std::printf("%5d entries (%5.1f ms)  %9.0f comments/s  %lld hits  ratio to folding %4.2f\n", size,
                    made, rate, static_cast<long long>(hits), folding / rate);
    }
    return 0;
}
