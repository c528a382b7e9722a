// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace warraq {

/// What went wrong, as a closed list: the core returns codes, `ui/shell/error_text` and `app/cli/error_text`
/// turn them into sentences. A new code must be added in both (a test compares the lists).
enum class ErrorCode
{
    NotFound,       ///< the file, folder, article or comment does not exist
    ProjectGone,    ///< the project folder was moved, renamed or unmounted while it was open
    NotAProject,    ///< the folder has no warraq.json
    AlreadyExists,  ///< something stands where a new thing should be created
    NewerFormat,    ///< written by a newer version of the format; may be read, never written
    Locked,         ///< another program holds the project; `detail` names host, person and time
    ReadOnly,       ///< the project was opened read-only or the folder cannot be written to
    NoPermission,   ///< the system refused access
    DiskFull,       ///< no space left; nothing was changed on disk
    WriteFailed,    ///< writing, flushing or renaming failed; the old file is intact
    ReadFailed,     ///< reading failed in the middle
    ChangedOutside, ///< the file is not what was read before; it was not overwritten
    BadFormat,      ///< not readable as its format; `line` is where
    InvalidUtf8,    ///< bytes that are not UTF-8
    TooLarge,       ///< over a documented limit
    Unsupported,    ///< a format or feature this version does not know
    Database,       ///< SQLite refused; `detail` holds its message
    MissingPart,    ///< a dictionary, theme, picture or plugin is not installed
    BadArgument,    ///< a value outside its documented range
    Cancelled,      ///< the person stopped it; nothing half done is left
    HistoryDamaged, ///< .git holds commits, trees or files that are missing or cannot be read
    HistoryBusy,    ///< another program writes to .git, or is in the middle of a merge there
    HistoryFailed,  ///< .git could not be opened or written; `detail` holds libgit2's message
    RemoteGone,     ///< the place that is synced with does not answer or is not there; nothing was changed
    RemoteRefused,  ///< it answered and refused: no permission, wrong password, not a bare repository
    RemoteDamaged,  ///< what it holds is not whole: shallow, objects missing or broken
    RemoteBusy,     ///< others changed it faster than we could, again and again
    OtherProject,   ///< it holds another newsroom, or something that is none
};

/// One failure. `path` is the file or folder concerned ("" when none), `line` is 1-based (0 when unknown),
/// `detail` is the raw message of the system or parser, for the log and the second line of a message.
struct Error
{
    ErrorCode code = ErrorCode::ReadFailed;
    QString path;
    qint64 line = 0;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// The return type of everything that can fail. Never ignored: the alias is used with [[nodiscard]].
template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for `return fail(ErrorCode::NotFound, path)`.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString path = {}, qint64 line = 0,
                                                 QString detail = {})
{
    return std::unexpected(Error{code, std::move(path), line, std::move(detail)});
}

/// Passes an error on from a Result of another type.
template <class T>
[[nodiscard]] std::unexpected<Error> passOn(const Result<T>& result)
{
    return std::unexpected(result.error());
}

/// Stable machine name of a code, e.g. "disk-full" (used in JSON output and tests).
[[nodiscard]] QString errorCodeName(ErrorCode code);

} // namespace warraq
