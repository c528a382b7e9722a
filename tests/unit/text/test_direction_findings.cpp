// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixed_text.h"
#include "text/bidi_order.h"
#include "text/direction_findings.h"
#include "text/isolate_guard.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestDirectionFindings : public QObject
{
    Q_OBJECT

    static QStringList rulesOf(const QString& text, Direction paragraph,
                               DirectionSurfaces surfaces = everySurface)
    {
        QStringList names;
        for (const DirectionFinding& finding : directionFindings(text, paragraph, surfaces))
            names.append(directionRuleName(finding.rule).remove(u"direction-"_s));
        return names;
    }

    static const QList<DirectionRule>& allRules()
    {
        using enum DirectionRule;
        static const QList<DirectionRule> rules{Isolate, Unbalanced, Override, Embedding,
                                                Base,    Mark,       Plain,    Sms};
        return rules;
    }

private Q_SLOTS:
    void names()
    {
        for (const DirectionRule rule : allRules()) {
            QVERIFY(directionRuleName(rule).startsWith(u"direction-"));
            QCOMPARE(directionRuleFromName(directionRuleName(rule)), std::optional(rule));
        }
        QVERIFY(!directionRuleFromName(u"spelling"));
    }

    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fromTheRight");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const QString& text, bool fromTheRight,
                            const QString& expected) {
            QTest::newRow(name) << text << fromTheRight << expected.split(u' ', Qt::SkipEmptyParts);
        };
        row("arabic", u"قال الرئيس إن الأمر انتهى."_s, true, {});
        row("english", u"All is well, said C++."_s, false, {});
        row("empty", {}, true, {});
        row("number", u"في عام 2024"_s, true, {});
        row("torn", u"لغة C++ سريعة"_s, true, u"isolate"_s);
        row("wrapped", u"لغة \u2066C++\u2069 سريعة"_s, true, u"sms"_s);
        row("wrapped in vain", u"لغة \u2066BBC\u2069 سريعة"_s, true, {});
        row("open", u"لغة \u2066BBC سريعة"_s, true, u"unbalanced sms"_s);
        row("stray", u"لغة \u2069 سريعة"_s, true, u"unbalanced"_s);
        row("empty pair", u"لغة \u2066\u2069سريعة"_s, true, u"unbalanced"_s);
        row("override", u"ملف \u202Egpj.exe\u202C هنا"_s, true, u"override sms"_s);
        row("embedding", u"لغة \u202AC++\u202C سريعة"_s, true, u"embedding sms"_s);
        row("embedding open", u"لغة \u202ABBC سريعة"_s, true, u"unbalanced sms"_s);
        row("stray PDF", u"لغة \u202C سريعة"_s, true, u"unbalanced"_s);
        row("mark", u"خبر\u200F عاجل"_s, true, u"mark"_s);
        row("needed mark", u"لغة C++\u200E سريعة"_s, true, u"sms"_s);
        row("starts with a name", u"BBC تقول إن الأمر انتهى."_s, false, u"base"_s);
        row("starts with an address", u"https://example.com/long/address خبر"_s, false, u"base"_s);
        row("english name", u"BBC تقول إن الأمر انتهى."_s, true, u"plain sms"_s);
        row("english in arabic", u"Hello, world. This is it."_s, true, u"base plain sms"_s);
        row("lone word", u"Reuters"_s, true, {});
        row("paper", u"قالت The New York Times."_s, true, {});
        row("number first", u"10-20 قتيلا"_s, true, {});
    }

    void found()
    {
        QFETCH(QString, text);
        QFETCH(bool, fromTheRight);
        QFETCH(QStringList, expected);
        const Direction paragraph = fromTheRight ? Direction::RightToLeft : Direction::LeftToRight;
        QStringList rules = rulesOf(text, paragraph);
        rules.sort();
        expected.sort();
        QCOMPARE(rules, expected);
    }

    void wherePlacesAndFixesAre()
    {
        const QString text = u"لغة C++ سريعة"_s;
        const DirectionFinding found = directionFindings(text, Direction::RightToLeft).value(0);
        QCOMPARE(text.sliced(found.offset, found.length), u"C++"_s);
        QCOMPARE(found.kind, std::optional(SpanKind::Version));
        QCOMPARE(found.severity, Severity::Warning);
        QCOMPARE(found.surfaces, everySurface);
        QCOMPARE(applied(text, found.fixes.value(0).changes), u"لغة \u2066C++\u2069 سريعة"_s);

        const QString date = u"يوم 16-5-2017 في"_s;
        const QList<DirectionFix> fixes = directionFindings(date, Direction::RightToLeft).value(0).fixes;
        QCOMPARE(fixes.size(), 2);
        QCOMPARE(applied(date, fixes[1].changes), u"يوم 16/5/2017 في"_s);
    }

    void onlyTheSurfacesAskedFor()
    {
        const QString text = u"BBC تقول إن \u2066C++\u2069 سريعة."_s;
        QCOMPARE(rulesOf(text, Direction::RightToLeft, DirectionSurface::Site), QStringList());
        QCOMPARE(rulesOf(text, Direction::RightToLeft, DirectionSurface::PlainText), QStringList{u"plain"_s});
        QCOMPARE(rulesOf(text, Direction::RightToLeft, DirectionSurface::Sms), QStringList{u"sms"_s});
    }

    void fixed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fromTheRight");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two") << u"بين C++ و C# فرق"_s << true
                             << u"بين \u2066C++\u2069 و \u2066C#\u2069 فرق"_s;
        QTest::newRow("open") << u"لغة \u2066C++ سريعة"_s << true << u"لغة \u2066C++\u2069 سريعة"_s;
        QTest::newRow("override") << u"ملف \u202Egpj.exe\u202C هنا"_s << true << u"ملف gpj.exe هنا"_s;
        QTest::newRow("embedding") << u"لغة \u202AC++\u202C سريعة"_s << true
                                   << u"لغة \u2066C++\u2069 سريعة"_s;
        QTest::newRow("plain") << u"BBC تقول إن"_s << true << u"\u200FBBC تقول إن"_s;
    }

    void fixed()
    {
        QFETCH(QString, text);
        QFETCH(bool, fromTheRight);
        QFETCH(QString, expected);
        const Direction paragraph = fromTheRight ? Direction::RightToLeft : Direction::LeftToRight;
        const DirectedText out = withFixedDirection(text, paragraph, allRules());
        QCOMPARE(out.text, expected);
        QCOMPARE(out.paragraph, paragraph);
        QVERIFY(!out.fixed.isEmpty());
        QCOMPARE(withFixedDirection(text, paragraph, {DirectionRule::Sms}).text, text);
    }

    void aTurnedParagraph()
    {
        const DirectedText out =
            withFixedDirection(u"BBC تقول إن لغة C++ سريعة"_s, Direction::LeftToRight, {DirectionRule::Base});
        QCOMPARE(out.paragraph, Direction::RightToLeft);
        QCOMPARE(out.text, u"BBC تقول إن لغة C++ سريعة"_s);
        QCOMPARE(out.fixed, QList<DirectionRule>{DirectionRule::Base});
    }

    /// Any text: places are inside it, each fix can be made, and what has been fixed stays fixed; letters
    /// stay.
    void allOfAnyText()
    {
        MixedText source(23);
        const auto visible = [](QString text) {
            text.removeIf([](QChar c) {
                return (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c == u'\u200E' || c == u'\u200F' ||
                       c == u'\u061C' || (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
            });
            return text;
        };
        for (int round = 0; round < 1000; ++round) {
            const QString text = source.paragraph(8, true);
            const Direction paragraph = round % 2 == 0 ? Direction::RightToLeft : Direction::LeftToRight;
            for (const DirectionFinding& finding : directionFindings(text, paragraph)) {
                QVERIFY(finding.offset >= 0 && finding.length > 0 &&
                        finding.offset + finding.length <= text.size());
                QVERIFY(finding.surfaces);
                for (const DirectionFix& fix : finding.fixes) {
                    QVERIFY(fix.paragraph.has_value() == fix.changes.isEmpty());
                    QVERIFY(fix.changes.isEmpty() || applied(text, fix.changes) != text);
                }
            }
            const DirectedText out = withFixedDirection(text, paragraph, allRules());
            QCOMPARE(visible(out.text), visible(text));
            QVERIFY2(mendedIsolates(out.text).isEmpty(), qPrintable(text + u'\n' + out.text));
            for (const DirectionFinding& left : directionFindings(out.text, out.paragraph))
                QVERIFY2(left.fixes.isEmpty(), qPrintable(text + u'\n' + out.text));
        }
    }
};

QTEST_APPLESS_MAIN(TestDirectionFindings)
#include "test_direction_findings.moc"
