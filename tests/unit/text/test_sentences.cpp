// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

    static QStringList sentencesOf(const QString& text)
    {
        QStringList sentences;
        for (qsizetype at = 0; at < text.size();) {
            const Sentence sentence = sentenceAt(text, at);
            if (sentence.offset != at || sentence.length <= 0)
                return {u"broken at %1"_s.arg(at)};
            sentences += text.sliced(sentence.offset, sentence.length);
            at += sentence.length;
        }
        return sentences;
    }

private Q_SLOTS:
    void arabicAndLatin()
    {
        QCOMPARE(sentencesOf(u"قال «نعم». هل عاد؟ لا! Then it ended."_s),
                 QStringList({u"قال «نعم». "_s, u"هل عاد؟ "_s, u"لا! "_s, u"Then it ended."_s}));
        QCOMPARE(sentencesOf(u"بلغت النسبة 3.5 في المئة، ثم 4."_s).size(), 1);
    }

    void initialsEndNone()
    {
        QCOMPARE(sentencesOf(u"حضر د. سعاد وأ.د. نبيل. ثم خرجا."_s),
                 QStringList({u"حضر د. سعاد وأ.د. نبيل. "_s, u"ثم خرجا."_s}));
        QCOMPARE(sentencesOf(u"It was J. Smith. He left."_s).size(), 2);
        QCOMPARE(sentencesOf(u"المركز 7. ثم بدأ."_s).size(), 2);
    }

    void placesBetweenAndAtTheEnd()
    {
        const QString text = u"أول. ثان."_s;
        QCOMPARE(sentenceAt(text, 0), (Sentence{0, 5}));
        QCOMPARE(sentenceAt(text, 4), (Sentence{0, 5}));
        QCOMPARE(sentenceAt(text, 5), (Sentence{5, 4}));
        QCOMPARE(sentenceAt(text, text.size()), (Sentence{5, 4}));
        QCOMPARE(sentenceAt({}, 0), (Sentence{0, 0}));
        QCOMPARE(sentenceAt(u".", 1), (Sentence{0, 1}));
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "test_sentences.moc"
