// SPDX-License-Identifier: GPL-3.0-or-later
// Unicode's own tests of UAX #9 (package unicode-data) through our functions, with ICU as a second opinion.
#include "text/bidi_order.h"
#include "text/isolate_guard.h"

#include <QFile>
#include <QTest>
#include <unicode/ubidi.h>

#include <vector>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestBidiConformance : public QObject
{
    Q_OBJECT

    static constexpr int removed = -1; ///< level of a character that rule X9 takes away

    struct Case
    {
        QString text;
        std::vector<int> levels;      ///< per code point
        std::vector<qsizetype> order; ///< code points from left to right, removed ones left out
    };

    int m_cases = 0;
    int m_isolated = 0;
    int m_guarded = 0;

    /// Counts as UTF-16 units and as code points alike.
    static bool isBmpOnly(const QString& text)
    {
        return std::ranges::none_of(text, [](QChar c) { return c.isSurrogate(); });
    }

    static QByteArray fileNamed(const QString& name)
    {
        QFile file(u"/usr/share/unicode/"_s + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static std::vector<int> numbers(QByteArrayView list)
    {
        std::vector<int> out;
        for (qsizetype i = 0; i < list.size();) {
            const char c = list[i];
            if (c == 'x') {
                out.push_back(removed);
                ++i;
            } else if (c >= '0' && c <= '9') {
                int value = 0;
                for (; i < list.size() && list[i] >= '0' && list[i] <= '9'; ++i)
                    value = value * 10 + (list[i] - '0');
                out.push_back(value);
            } else {
                ++i;
            }
        }
        return out;
    }

    /// What ICU takes for the direction of the text when nobody says one.
    static Direction guessedByIcu(const QString& text)
    {
        static UBiDi* bidi = ubidi_open();
        UErrorCode error = U_ZERO_ERROR;
        ubidi_setPara(bidi, reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()),
                      UBIDI_DEFAULT_LTR, nullptr, &error);
        return ubidi_getParaLevel(bidi) == 1 ? Direction::RightToLeft : Direction::LeftToRight;
    }

    static bool isControl(QChar c)
    {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
               (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    }

    /// ICU 76 does not let an override turn isolates and brackets, nor a mark follow the bracket it stands on
    /// (clarifications of Unicode 8), and does not give up pairing at 63 open brackets. None of it stands in
    /// anybody's article; an override is an error anyway.
    static bool icuDeviatesOn(const QString& text)
    {
        constexpr int deepest = 63;
        const bool marked = std::ranges::any_of(text, [](QChar c) { return c.isMark(); }) &&
                            (text.contains(u')') || text.contains(u']'));
        return marked || text.contains(u'\u202D') || text.contains(u'\u202E') || text.count(u'(') > deepest;
    }

    static QList<qsizetype> orderOfRuns(const QString& text, Direction paragraph)
    {
        QList<qsizetype> out;
        const BidiOrder order = bidiRuns(text, paragraph);
        for (const qsizetype index : order.visual) {
            const BidiRun& run = order.runs[index];
            for (qsizetype i = 0; i < run.length; ++i)
                out.append(run.offset + (run.level % 2 == 0 ? i : run.length - 1 - i));
        }
        return out;
    }

    QString checkOrder(const Case& test, Direction paragraph)
    {
        const QList<quint8> levels = bidiLevels(test.text, paragraph);
        for (size_t i = 0; i < test.levels.size(); ++i) {
            // ICU gives text that runs one way the level of its paragraph, so only the direction is compared.
            if (test.levels[i] != removed && (levels[qsizetype(i)] ^ test.levels[i]) % 2 != 0)
                return u"level of %1"_s.arg(i);
        }
        const QList<qsizetype> order = visualOrder(test.text, paragraph);
        size_t next = 0;
        for (const qsizetype at : order) {
            if (test.levels[size_t(at)] == removed)
                continue;
            if (next >= test.order.size() || test.order[next++] != at)
                return u"order"_s;
        }
        if (next != test.order.size())
            return u"order is short"_s;
        return orderOfRuns(test.text, paragraph) == order ? QString() : u"runs"_s;
    }

    /// In an isolate the text stands as it does alone, whatever is around it. Left out: what balancing
    /// changes, and separators and final spaces, which rule L1 lays out by the paragraph around.
    QString checkIsolate(const Case& test, Direction direction)
    {
        const QString wrapped = isolated(test.text, direction);
        if (wrapped.sliced(1, wrapped.size() - 2) != test.text || test.text.contains(u'\t'))
            return {};
        for (qsizetype i = test.text.size() - 1; i >= 0; --i) {
            if (test.levels[size_t(i)] == removed || isControl(test.text[i]))
                continue;
            if (test.text[i].isSpace())
                return {};
            break;
        }
        ++m_isolated;
        const bool right = direction == Direction::RightToLeft;
        const QString before = right ? u"ab 1 "_s : u"خبر ١ "_s;
        const QList<qsizetype> whole = visualOrder(before + wrapped + u" 2 !"_s,
                                                   right ? Direction::LeftToRight : Direction::RightToLeft);
        std::vector<qsizetype> inside;
        for (const qsizetype at : whole) {
            const qsizetype own = at - before.size() - 1;
            if (own >= 0 && own < test.text.size() && test.levels[size_t(own)] != removed &&
                !isControl(test.text[own]))
                inside.push_back(own);
        }
        std::vector<qsizetype> alone;
        for (const qsizetype at : test.order) {
            if (!isControl(test.text[at]))
                alone.push_back(at);
        }
        return inside == alone ? QString() : u"isolated order"_s;
    }

    /// Whole pairs are left alone; whatever else there is can be mended once and for all.
    QString checkGuard(const Case& test)
    {
        const TextChanges changes = mendedIsolates(test.text);
        int depth = 0;
        bool whole = true;
        for (qsizetype i = 0; i < test.text.size(); ++i) {
            if (isolate::isStart(test.text[i])) {
                ++depth;
                whole = whole && (i + 1 == test.text.size() || test.text[i + 1] != isolate::pop);
            } else if (test.text[i] == isolate::pop) {
                whole = --depth >= 0 && whole;
            }
        }
        ++m_guarded;
        if (whole && depth == 0)
            return changes.isEmpty() ? QString() : u"whole text was mended"_s;
        const QString mended = applied(test.text, changes);
        return changes.isEmpty() || !mendedIsolates(mended).isEmpty() ? u"mending"_s : QString();
    }

    QString check(const Case& test, std::optional<Direction> paragraph)
    {
        ++m_cases;
        const Direction byRule = paragraphDirection(test.text, paragraph, {}, Direction::LeftToRight);
        if (!paragraph && byRule != guessedByIcu(test.text))
            return u"direction"_s;
        QString wrong = checkOrder(test, byRule);
        if (wrong.isEmpty())
            wrong = checkIsolate(test, byRule);
        return wrong.isEmpty() && !paragraph ? checkGuard(test) : wrong;
    }

    static char16_t memberOf(QByteArrayView bidiClass)
    {
        static const QHash<QByteArray, char16_t> members{
            {"L", u'a'},     {"R", 0x5D0},    {"AL", 0x627},   {"EN", u'1'},    {"ES", u'+'},
            {"ET", u'$'},    {"AN", 0x661},   {"CS", u','},    {"B", 0x2029},   {"S", u'\t'},
            {"WS", u' '},    {"ON", u'!'},    {"NSM", 0x300},  {"BN", 0xAD},    {"LRE", 0x202A},
            {"RLE", 0x202B}, {"PDF", 0x202C}, {"LRO", 0x202D}, {"RLO", 0x202E}, {"LRI", 0x2066},
            {"RLI", 0x2067}, {"FSI", 0x2068}, {"PDI", 0x2069}};
        return members.value(bidiClass.toByteArray(), 0);
    }

private Q_SLOTS:
    void init() { m_cases = m_isolated = m_guarded = 0; }

    void byClass()
    {
        const QByteArray data = fileNamed(u"BidiTest.txt"_s);
        QVERIFY2(!data.isEmpty(), "/usr/share/unicode/BidiTest.txt is missing (package unicode-data)");
        Case test;
        for (qsizetype at = 0; at < data.size();) {
            const qsizetype end = data.indexOf('\n', at) < 0 ? data.size() : data.indexOf('\n', at);
            const QByteArrayView line = QByteArrayView(data).sliced(at, end - at);
            at = end + 1;
            if (line.startsWith("@Levels:")) {
                test.levels = numbers(line.sliced(8));
            } else if (line.startsWith("@Reorder:")) {
                const std::vector<int> order = numbers(line.sliced(9));
                test.order.assign(order.begin(), order.end());
            }
            const qsizetype semicolon = line.indexOf(';');
            if (semicolon < 0 || line.startsWith('#') || line.startsWith('@'))
                continue;
            test.text.clear();
            for (qsizetype i = 0; i < semicolon;) {
                qsizetype stop = i;
                while (stop < semicolon && line[stop] != ' ')
                    ++stop;
                test.text += QChar(memberOf(line.sliced(i, stop - i)));
                i = stop + 1;
            }
            QVERIFY(!test.text.contains(QChar(QChar::Null)));
            const int directions = numbers(line.sliced(semicolon)).at(0);
            const std::optional<Direction> all[]{std::nullopt, Direction::LeftToRight,
                                                 Direction::RightToLeft};
            for (int bit = 0; bit < 3; ++bit) {
                if ((directions & (1 << bit)) == 0)
                    continue;
                const QString wrong = check(test, all[bit]);
                if (!wrong.isEmpty())
                    QFAIL(qPrintable(wrong + u": "_s + QString::fromLatin1(line)));
            }
        }
        QVERIFY(m_cases > 700'000 && m_isolated > 50'000 && m_guarded > 100'000);
    }

    void byCharacter()
    {
        constexpr int known = 30; // of 91,000
        int deviations = 0;
        const QByteArray data = fileNamed(u"BidiCharacterTest.txt"_s);
        QVERIFY2(!data.isEmpty(),
                 "/usr/share/unicode/BidiCharacterTest.txt is missing (package unicode-data)");
        for (qsizetype at = 0; at < data.size();) {
            const qsizetype end = data.indexOf('\n', at) < 0 ? data.size() : data.indexOf('\n', at);
            const QByteArray line = data.sliced(at, end - at);
            at = end + 1;
            const QList<QByteArray> fields = line.split(';');
            if (fields.size() != 5 || line.startsWith('#'))
                continue;
            Case test;
            for (const QByteArray& code : fields[0].split(' '))
                test.text += QChar::fromUcs4(code.toUInt(nullptr, 16));
            QVERIFY2(isBmpOnly(test.text), line.constData());
            test.levels = numbers(fields[3]);
            const std::vector<int> order = numbers(fields[4]);
            test.order.assign(order.begin(), order.end());
            std::optional<Direction> paragraph;
            if (fields[1] != "2")
                paragraph = fields[1] == "1" ? Direction::RightToLeft : Direction::LeftToRight;
            const QString wrong = check(test, paragraph);
            if (wrong.isEmpty())
                continue;
            ++deviations;
            if (!icuDeviatesOn(test.text))
                QFAIL(qPrintable(wrong + u": "_s + QString::fromLatin1(line)));
        }
        QVERIFY(m_cases > 90'000 && m_isolated > 10'000);
        QVERIFY2(deviations <= known, qPrintable(QString::number(deviations)));
    }
};

QTEST_APPLESS_MAIN(TestBidiConformance)
#include "test_bidi_conformance.moc"
