// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/invisibles.h"

#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestInvisibles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<uint>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        const auto row = [](uint code, const char* name, InvisibleKind kind) {
            QTest::newRow(name) << code << QString::fromUtf8(name) << int(kind);
        };
        using enum InvisibleKind;
        row(0x200E, "LRM", Mark);
        row(0x200F, "RLM", Mark);
        row(0x061C, "ALM", Mark);
        row(0x2066, "LRI", Isolate);
        row(0x2067, "RLI", Isolate);
        row(0x2068, "FSI", Isolate);
        row(0x2069, "PDI", Isolate);
        row(0x202A, "LRE", Embedding);
        row(0x202B, "RLE", Embedding);
        row(0x202C, "PDF", Embedding);
        row(0x202D, "LRO", Override);
        row(0x202E, "RLO", Override);
        row(0x200C, "ZWNJ", Joiner);
        row(0x200D, "ZWJ", Joiner);
        row(0x200B, "ZWSP", Break);
        row(0x2060, "WJ", Break);
        row(0x00AD, "SHY", Break);
        row(0x00A0, "NBSP", Space);
        row(0x202F, "NNBSP", Space);
        row(0xFEFF, "BOM", Filler);
        row(0x0640, "ـ", Tatweel);
        row(0xFE0F, "VS16", Selector);
        row(0xE0100, "VS17", Selector);
        row(0xE0067, "TAG g", Tag);
        row(0xE007F, "TAG", Tag);
        row(0x0085, "U+0085", Filler);
    }

    void names()
    {
        QFETCH(uint, code);
        QFETCH(QString, name);
        QFETCH(int, kind);
        QCOMPARE(invisibleName(code), name);
        QCOMPARE(int(invisibleKind(code).value()), kind);
        const auto own = InvisibleKind(kind);
        QCOMPARE(isDirectionControl(code), own == InvisibleKind::Mark || own == InvisibleKind::Isolate ||
                                               own == InvisibleKind::Embedding ||
                                               own == InvisibleKind::Override);
    }

    /// A name and a kind for the same characters, whatever they are.
    void namesAndKindsAgree()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (invisibleKind(c).has_value() != !invisibleName(c).isEmpty())
                QFAIL(qPrintable(QString::number(c, 16)));
        }
        for (const char32_t seen : {U' ', U'a', U'خ', U'\u064B', U'٪'})
            QVERIFY(!invisibleKind(seen));
    }

    void places()
    {
        const QString text = u"خبر\u200F عـاجل \u2066C++\u2069 \U000E0067\u00A0"_s;
        const QList<Invisible> list = invisiblesIn(text);
        QStringList shown;
        for (const Invisible& i : list)
            shown.append(u"%1+%2 %3"_s.arg(i.offset).arg(i.length).arg(i.label));
        QCOMPARE(shown, (QStringList{u"3+1 RLM"_s, u"6+1 ـ"_s, u"11+1 LRI"_s, u"15+1 PDI"_s, u"17+2 TAG g"_s,
                                     u"19+1 NBSP"_s}));
        QCOMPARE(invisiblesIn(u"مُحَمَّد said: hello"), QList<Invisible>());
        QCOMPARE(invisiblesIn({}), QList<Invisible>());
    }
};

QTEST_APPLESS_MAIN(TestInvisibles)
#include "test_invisibles.moc"
