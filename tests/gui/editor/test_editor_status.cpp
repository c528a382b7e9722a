// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/character_name.h"
#include "editor_fixture.h"
#include "text/character_kind.h"

#include <QLabel>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestEditorStatus : public QObject
{
    Q_OBJECT

    static QLabel* labelWith(const EditorFixture& f, const QString& words)
    {
        for (QLabel* label : f.editor->statusEnd()->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return label;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void tellsLookalikesApart_data()
    {
        QTest::addColumn<char32_t>("code");
        QTest::addColumn<CharacterKind>("kind");
        QTest::newRow("space") << U' ' << CharacterKind::Space;
        QTest::newRow("no-break space") << char32_t(0xA0) << CharacterKind::Invisible;
        QTest::newRow("beh") << U'ب' << CharacterKind::ArabicLetter;
        QTest::newRow("fatha") << char32_t(0x064E) << CharacterKind::Tashkeel;
        QTest::newRow("acute") << char32_t(0x0301) << CharacterKind::CombiningMark;
        QTest::newRow("1") << U'1' << CharacterKind::EuropeanDigit;
        QTest::newRow("Arabic 1") << char32_t(0x0661) << CharacterKind::ArabicDigit;
        QTest::newRow("Persian 1") << char32_t(0x06F1) << CharacterKind::PersianDigit;
        QTest::newRow("comma") << U'،' << CharacterKind::Arabic;
        QTest::newRow("hyphen") << U'-' << CharacterKind::Hyphen;
        QTest::newRow("minus") << char32_t(0x2212) << CharacterKind::Minus;
        QTest::newRow("tatweel") << char32_t(0x0640) << CharacterKind::Invisible;
        QTest::newRow("G clef") << char32_t(0x1D11E) << CharacterKind::Other;
    }
    void tellsLookalikesApart()
    {
        QFETCH(const char32_t, code);
        QFETCH(const CharacterKind, kind);
        QCOMPARE(characterKind(code), kind);
    }

    void namesTheCharacterThatIsSeenAtTheLeft()
    {
        EditorFixture fixture(u"<p dir=\"rtl\">قال Blue 24 نص</p>\n"_s.toUtf8());
        const std::pair<int, QString> places[] = {
            {1, u"ا"_s},  // right-to-left: the one to come
            {5, u"B"_s},  // behind B
            {11, u"4"_s}, // behind the number, at its right edge
            {10, u"2"_s}, // inside it
            {14, {}},     // at the paragraph's end nothing is further left
        };
        for (const auto& [at, expected] : places) {
            fixture.caretTo(0, at);
            if (expected.isEmpty())
                QTRY_VERIFY(!labelWith(fixture, CharacterName::shortName(u"ص"_s)));
            else
                QTRY_VERIFY2(labelWith(fixture, CharacterName::shortName(expected)),
                             qPrintable(QString::number(at)));
        }
    }

    void namesInWords()
    {
        QVERIFY(!CharacterName::shortName(u" "_s).contains(u' '));
        QVERIFY(CharacterName::shortName(u"\u200f"_s).contains(u"RLM"_s));
        QVERIFY(CharacterName::shortName(u"ب"_s).contains(u'ب'));
        QVERIFY(CharacterName::fullName(u"ب"_s).contains(u"U+0628 ARABIC LETTER BEH"_s));
        QVERIFY(CharacterName::shortName(u"1"_s) != CharacterName::shortName(u"١"_s));
        QCOMPARE(CharacterName::shortName({}), QString());
    }

    void theStatusBarFollowsTheCaret()
    {
        EditorFixture f(u"<p dir=\"ltr\">ab</p><p dir=\"rtl\">ب\u200fج</p>"_s.toUtf8());
        f.caretTo(0, 0);
        f.key(Qt::Key_Right);
        QTRY_VERIFY(labelWith(f, CharacterName::shortName(u"a"_s)));
        QVERIFY(
            labelWith(f, CharacterName::shortName(u"a"_s))->toolTip().contains(u"LATIN SMALL LETTER A"_s));
        f.caretTo(1, 1);
        QTRY_VERIFY(labelWith(f, u"RLM"_s));
    }
};

QTEST_MAIN(TestEditorStatus)
#include "test_editor_status.moc"
