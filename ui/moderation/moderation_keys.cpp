// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/moderation_keys.h"

#include <QKeyEvent>

namespace warraq {
namespace {

struct Binding
{
    ModerationKey means;
    int letter;
    quint32 scanCode; ///< X11 keycode = evdev code + 8
    char16_t arabic;
};

constexpr Binding bindings[] = {
    {ModerationKey::Approve, Qt::Key_A, 38, u'\u0634'},  // ش
    {ModerationKey::Spam, Qt::Key_S, 39, u'\u0633'},     // س
    {ModerationKey::Trash, Qt::Key_D, 40, u'\u064A'},    // ي
    {ModerationKey::Hold, Qt::Key_H, 43, u'\u0627'},     // ا
    {ModerationKey::Next, Qt::Key_J, 44, u'\u062A'},     // ت
    {ModerationKey::Previous, Qt::Key_K, 45, u'\u0646'}, // ن
    {ModerationKey::Undo, Qt::Key_Z, 52, u'\u0626'},     // ئ
    {ModerationKey::Mark, Qt::Key_X, 53, u'\u0621'},     // ء
    {ModerationKey::Note, Qt::Key_N, 57, u'\u0649'},     // ى
    {ModerationKey::Reply, Qt::Key_R, 27, u'\u0642'},    // ق
    {ModerationKey::Edit, Qt::Key_E, 26, u'\u062B'},     // ث
    {ModerationKey::Filter, Qt::Key_F, 41, u'\u0628'},   // ب
    {ModerationKey::Journal, Qt::Key_L, 46, u'\u0645'},  // م
    {ModerationKey::Wave, Qt::Key_W, 25, u'\u0635'},     // ص
    {ModerationKey::Tools, Qt::Key_T, 28, u'\u0641'},    // ف
    {ModerationKey::Alone, Qt::Key_O, 32, u'\u062E'},    // خ
    {ModerationKey::Person, Qt::Key_P, 33, u'\u062D'},   // ح
};

constexpr quint32 scanCodeOfOne = 10; ///< the number row, 1 to 9

bool typesLatin(const QKeyEvent& event)
{
    return event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
}

std::optional<ModerationKey> letterKey(const QKeyEvent& event)
{
    const bool latin = typesLatin(event);
    for (const Binding& binding : bindings) {
        if (latin                         ? event.key() == binding.letter
            : event.nativeScanCode() != 0 ? event.nativeScanCode() == binding.scanCode
                                          : event.text() == QChar(binding.arabic))
            return binding.means;
    }
    return std::nullopt;
}

std::optional<ModerationKey> otherKey(const QKeyEvent& event, bool shift)
{
    switch (event.key()) {
    case Qt::Key_Down:
        return shift ? ModerationKey::MarkNext : ModerationKey::Next;
    case Qt::Key_Up:
        return shift ? ModerationKey::MarkPrevious : ModerationKey::Previous;
    case Qt::Key_F1:
    case Qt::Key_Question:
        return ModerationKey::Help;
    default:
        break;
    }
    if (event.text() == u"?" || event.text() == u"\u061F") // ؟
        return ModerationKey::Help;
    return std::nullopt;
}

std::optional<ModerationKey> withControl(const QKeyEvent& event, bool shift)
{
    const auto letter = letterKey(event);
    if (letter == ModerationKey::Undo)
        return shift ? ModerationKey::Redo : ModerationKey::Undo;
    if (letter == ModerationKey::Approve && !shift) // Ctrl+A: everything, as everywhere
        return ModerationKey::DecideAll;
    if (event.key() == Qt::Key_Y && !shift)
        return ModerationKey::Redo;
    return std::nullopt;
}

} // namespace

std::optional<ModerationKey> moderationKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    const bool shift = held.testFlag(Qt::ShiftModifier);
    if ((held & ~Qt::ShiftModifier) == Qt::ControlModifier)
        return withControl(event, shift);
    if ((held & ~Qt::ShiftModifier) != Qt::NoModifier)
        return std::nullopt;
    if (const auto other = otherKey(event, shift))
        return other;
    const auto letter = letterKey(event);
    if (!shift)
        return letter;
    if (letter == ModerationKey::Next)
        return ModerationKey::MarkNext;
    if (letter == ModerationKey::Previous)
        return ModerationKey::MarkPrevious;
    return std::nullopt; // a capital letter decides nothing: it is typed by a hand that means something else
}

std::optional<int> reasonNumber(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return std::nullopt;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    // AZERTY types letters and signs there, an Arabic layout its own digits: the place on the keyboard
    // counts.
    const quint32 place = event.nativeScanCode();
    if (place >= scanCodeOfOne && place < scanCodeOfOne + 9)
        return int(place - scanCodeOfOne) + 1;
    const QString text = event.text();
    if (text.size() == 1 && text.front().isDigit() && text.front().digitValue() > 0)
        return text.front().digitValue();
    return std::nullopt;
}

QString keyLetter(ModerationKey key)
{
    for (const Binding& binding : bindings) {
        if (binding.means == key)
            return QString(QChar(char16_t(binding.letter)));
    }
    return {};
}

} // namespace warraq
