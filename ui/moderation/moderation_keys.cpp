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
};

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

std::optional<ModerationKey> otherKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        return ModerationKey::Next;
    case Qt::Key_Up:
        return ModerationKey::Previous;
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

} // namespace

std::optional<ModerationKey> moderationKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::ControlModifier || held == (Qt::ControlModifier | Qt::ShiftModifier)) {
        const auto letter = letterKey(event);
        const bool redo = held.testFlag(Qt::ShiftModifier);
        if (letter == ModerationKey::Undo)
            return redo ? ModerationKey::Redo : ModerationKey::Undo;
        if (event.key() == Qt::Key_Y && !redo)
            return ModerationKey::Redo;
        return std::nullopt;
    }
    if (const auto other = otherKey(event); other && (held & ~Qt::ShiftModifier) == Qt::NoModifier)
        return other;
    // Shift is kept for what whole selections will do.
    return held == Qt::NoModifier ? letterKey(event) : std::nullopt;
}

} // namespace warraq
