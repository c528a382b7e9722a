// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QKeyEvent;

namespace warraq {

enum class ModerationKey
{
    Approve,
    Hold,
    Trash,
    Spam,
    Undo,
    Redo,
    Next,
    Previous,
    Help,
    Mark,         ///< or unmark the current card
    MarkNext,     ///< mark and go on
    MarkPrevious, ///< mark and go back
    DecideAll,    ///< all that the list holds, asked about
    Reply,
    Edit,
    Note,
    Filter,
    Alone, ///< one comment on the screen
    Person,
    Journal,
    Wave, ///< the look-alikes of the current comment
    Tools ///< the pages that stand behind the queue
};

/// What a key press means to a moderator, whatever keyboard layout is on:
/// - a layout that types Latin letters goes by the letter, which is what stands on the key and on the button
///   (A H D S Z, J K), so AZERTY and Dvorak hands press what they read;
/// - any other layout goes by the physical position those letters have on a US keyboard (native scan codes of
///   X11 and Wayland: A=38 S=39 D=40 H=43 J=44 K=45 Z=52): with an Arabic layout the hand need not switch;
/// - where no scan code is known, the Arabic letters printed on those keys count (ش س ي ا ت ن ئ).
/// WordPress binds the typed character, so its keys are dead in an Arabic layout (moderation.md §5.10).
/// Nothing for other keys, and for letters with Ctrl or Alt other than undo, redo and all.
[[nodiscard]] std::optional<ModerationKey> moderationKey(const QKeyEvent& event);

/// 1 to 9 by the number row or the keypad, in whatever digits the layout types; nothing for other keys.
[[nodiscard]] std::optional<int> reasonNumber(const QKeyEvent& event);

/// The letter that stands for a key on buttons and in the overlay; "" when it has none.
[[nodiscard]] QString keyLetter(ModerationKey key);

} // namespace warraq
