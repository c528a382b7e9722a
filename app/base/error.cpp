// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace warraq {

namespace {

/// Of the place that a newsroom is synced with.
QString remoteErrorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RemoteGone:
        return QStringLiteral("remote-gone");
    case ErrorCode::RemoteRefused:
        return QStringLiteral("remote-refused");
    case ErrorCode::RemoteDamaged:
        return QStringLiteral("remote-damaged");
    case ErrorCode::RemoteBusy:
        return QStringLiteral("remote-busy");
    case ErrorCode::OtherProject:
        return QStringLiteral("other-project");
    default:
        return QStringLiteral("unknown");
    }
}

} // namespace

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::ProjectGone:
        return QStringLiteral("project-gone");
    case ErrorCode::NotAProject:
        return QStringLiteral("not-a-project");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("already-exists");
    case ErrorCode::NewerFormat:
        return QStringLiteral("newer-format");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read-only");
    case ErrorCode::NoPermission:
        return QStringLiteral("no-permission");
    case ErrorCode::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorCode::WriteFailed:
        return QStringLiteral("write-failed");
    case ErrorCode::ReadFailed:
        return QStringLiteral("read-failed");
    case ErrorCode::ChangedOutside:
        return QStringLiteral("changed-outside");
    case ErrorCode::BadFormat:
        return QStringLiteral("bad-format");
    case ErrorCode::InvalidUtf8:
        return QStringLiteral("invalid-utf8");
    case ErrorCode::TooLarge:
        return QStringLiteral("too-large");
    case ErrorCode::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorCode::Database:
        return QStringLiteral("database");
    case ErrorCode::MissingPart:
        return QStringLiteral("missing-part");
    case ErrorCode::BadArgument:
        return QStringLiteral("bad-argument");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::HistoryDamaged:
        return QStringLiteral("history-damaged");
    case ErrorCode::HistoryBusy:
        return QStringLiteral("history-busy");
    case ErrorCode::HistoryFailed:
        return QStringLiteral("history-failed");
    default:
        return remoteErrorName(code);
    }
}

} // namespace warraq
