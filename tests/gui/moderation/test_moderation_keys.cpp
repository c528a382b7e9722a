// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/author_card.h"
#include "moderation/moderation_keys.h"

#include <QKeyEvent>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<warraq::ModerationKey>)

class TestModerationKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaning_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint32>("scanCode");
        QTest::addColumn<int>("held");
        QTest::addColumn<std::optional<ModerationKey>>("means");
        const auto row = [](const char* name, int key, const QString& text, quint32 scanCode, int held,
                            std::optional<ModerationKey> means) {
            QTest::newRow(name) << key << text << scanCode << held << means;
        };
        constexpr int none = Qt::NoModifier;
        constexpr int control = Qt::ControlModifier;
        constexpr int controlShift = int(Qt::ControlModifier) | int(Qt::ShiftModifier);
        using enum ModerationKey;
        row("us a", Qt::Key_A, u"a"_s, 38, none, Approve);
        row("us h", Qt::Key_H, u"h"_s, 43, none, Hold);
        row("us d", Qt::Key_D, u"d"_s, 40, none, Trash);
        row("us s", Qt::Key_S, u"s"_s, 39, none, Spam);
        row("us z", Qt::Key_Z, u"z"_s, 52, none, Undo);
        row("us j", Qt::Key_J, u"j"_s, 44, none, Next);
        row("us k", Qt::Key_K, u"k"_s, 45, none, Previous);
        row("arabic layout, place of a", Qt::Key_unknown, u"ش"_s, 38, none, Approve);
        row("arabic layout, place of h", Qt::Key_unknown, u"ا"_s, 43, none, Hold);
        row("arabic layout, place of d", Qt::Key_unknown, u"ي"_s, 40, none, Trash);
        row("arabic layout, place of s", Qt::Key_unknown, u"س"_s, 39, none, Spam);
        row("arabic layout, place of z", Qt::Key_unknown, u"ئ"_s, 52, none, Undo);
        row("arabic layout, place of j", Qt::Key_unknown, u"ت"_s, 44, none, Next);
        row("arabic layout, place of k", Qt::Key_unknown, u"ن"_s, 45, none, Previous);
        row("hebrew layout, place of a", 0x05E9, u"ש"_s, 38, none, Approve);
        row("arabic letter, no scan code", Qt::Key_unknown, u"ش"_s, 0, none, Approve);
        row("the place counts, not the letter", Qt::Key_unknown, u"ش"_s, 39, none, Spam);
        row("azerty: the letter on the key counts", Qt::Key_A, u"a"_s, 24, none, Approve);
        row("azerty: q is nothing", Qt::Key_Q, u"q"_s, 38, none, std::nullopt);
        row("undo", Qt::Key_Z, QString(), 52, control, Undo);
        row("undo, arabic layout", Qt::Key_unknown, QString(), 52, control, Undo);
        row("redo", Qt::Key_Z, QString(), 52, controlShift, Redo);
        row("redo, arabic layout", Qt::Key_unknown, QString(), 52, controlShift, Redo);
        row("redo, the other way", Qt::Key_Y, QString(), 29, control, Redo);
        row("ctrl a is about all, and asks", Qt::Key_A, QString(), 38, control, DecideAll);
        row("ctrl d decides nothing", Qt::Key_D, QString(), 40, control, std::nullopt);
        row("mark", Qt::Key_X, u"x"_s, 53, none, Mark);
        row("mark, arabic layout", Qt::Key_unknown, u"ء"_s, 53, none, Mark);
        row("mark on the way", Qt::Key_J, u"J"_s, 44, Qt::ShiftModifier, MarkNext);
        row("mark on the way, arabic layout", Qt::Key_unknown, u"ـ"_s, 44, Qt::ShiftModifier, MarkNext);
        row("mark by arrow", Qt::Key_Down, QString(), 116, Qt::ShiftModifier, MarkNext);
        row("reply, arabic layout", Qt::Key_unknown, u"ق"_s, 27, none, Reply);
        row("journal", Qt::Key_L, u"l"_s, 46, none, Journal);
        row("shift a decides nothing", Qt::Key_A, u"A"_s, 38, Qt::ShiftModifier, std::nullopt);
        row("alt s decides nothing", Qt::Key_S, u"s"_s, 39, Qt::AltModifier, std::nullopt);
        row("down", Qt::Key_Down, QString(), 116, none, Next);
        row("up", Qt::Key_Up, QString(), 111, none, Previous);
        row("question mark", Qt::Key_Question, u"?"_s, 61, Qt::ShiftModifier, Help);
        row("arabic question mark", Qt::Key_unknown, u"؟"_s, 61, Qt::ShiftModifier, Help);
        row("space", Qt::Key_Space, u" "_s, 65, none, std::nullopt);
    }

    void meaning()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        QFETCH(quint32, scanCode);
        QFETCH(int, held);
        QFETCH(std::optional<ModerationKey>, means);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers::fromInt(held), scanCode, 0, 0,
                              text);
        QVERIFY(moderationKey(event) == means);
    }

    void reasonsByNumber()
    {
        const auto number = [](int key, const QString& text, quint32 scanCode, int held = 0) {
            return reasonNumber(
                QKeyEvent(QEvent::KeyPress, key, Qt::KeyboardModifiers::fromInt(held), scanCode, 0, 0, text));
        };
        QCOMPARE(number(Qt::Key_3, u"3"_s, 12), 3);
        QCOMPARE(number(Qt::Key_Eacute, u"é"_s, 11), 2); // AZERTY
        QCOMPARE(number(0x0664, u"٤"_s, 0), 4);
        QCOMPARE(number(Qt::Key_7, u"7"_s, 79, Qt::KeypadModifier), 7);
        QCOMPARE(number(Qt::Key_0, u"0"_s, 19), std::nullopt);
        QCOMPARE(number(Qt::Key_A, u"a"_s, 38), std::nullopt);
        QCOMPARE(number(Qt::Key_1, u"1"_s, 10, Qt::ControlModifier), std::nullopt);
    }

    void addressesAreMasked()
    {
        QCOMPARE(maskedEmail(u"mona@press.example"_s), u"m•••@p•••.example"_s);
        QCOMPARE(maskedEmail(u"a@b"_s), u"a•••@•••"_s);
        QCOMPARE(maskedEmail(u"nonsense"_s), u"n•••"_s);
        QCOMPARE(maskedEmail(QString()), QString());
        QCOMPARE(maskedIp(u"198.51.100.7"_s), u"198.51.•••"_s);
        QCOMPARE(maskedIp(u"2001:db8::1"_s), u"2001:db8:•••"_s);
        QCOMPARE(maskedIp(u"localhost"_s), u"•••"_s);
    }
};

QTEST_MAIN(TestModerationKeys)
#include "test_moderation_keys.moc"
