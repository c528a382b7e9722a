// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/error_text.h"

namespace warraq::cli {

namespace {

/// Of the place that a newsroom is synced with.
QString remoteSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RemoteGone:
        return QStringLiteral("%1 cannot be reached; everything here is as it was.");
    case ErrorCode::RemoteRefused:
        return QStringLiteral("%1 refuses; everything that was written here stays here.");
    case ErrorCode::RemoteDamaged:
        return QStringLiteral("What %1 holds is not whole; nothing was taken from it.");
    case ErrorCode::RemoteBusy:
        return QStringLiteral("Others are writing to %1 all the time; try again in a moment.");
    case ErrorCode::OtherProject:
        return QStringLiteral("%1 holds another newsroom than this one; nothing was mixed.");
    default:
        return QStringLiteral("%1 failed.");
    }
}

QString sentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return QStringLiteral("%1 does not exist.");
    case ErrorCode::ProjectGone:
        return QStringLiteral("The project folder %1 was moved or removed meanwhile; nothing was written.");
    case ErrorCode::NotAProject:
        return QStringLiteral("%1 is not a Warraq project: it has no warraq.json.");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("%1 exists already and is not empty; nothing was changed.");
    case ErrorCode::NewerFormat:
        return QStringLiteral("%1 was written by a newer version of Warraq; it can be read but not changed.");
    case ErrorCode::Locked:
        return QStringLiteral("%1 is open elsewhere; close it there or read only.");
    case ErrorCode::ReadOnly:
        return QStringLiteral("%1 is open for reading only; nothing was changed.");
    case ErrorCode::NoPermission:
        return QStringLiteral("The system refuses access to %1.");
    case ErrorCode::DiskFull:
        return QStringLiteral("The disk is full; %1 was not changed.");
    case ErrorCode::WriteFailed:
        return QStringLiteral("%1 could not be written; what was there before is intact.");
    case ErrorCode::ReadFailed:
        return QStringLiteral("%1 could not be read to its end.");
    case ErrorCode::ChangedOutside:
        return QStringLiteral("%1 was changed by another program meanwhile; it was not overwritten.");
    case ErrorCode::BadFormat:
        return QStringLiteral("%1 is damaged or not of the format it should be.");
    case ErrorCode::InvalidUtf8:
        return QStringLiteral("%1 is not valid UTF-8.");
    case ErrorCode::TooLarge:
        return QStringLiteral("%1 is too large.");
    case ErrorCode::Unsupported:
        return QStringLiteral("%1 is of a kind that this version does not know.");
    case ErrorCode::Database:
        return QStringLiteral("The comment database of %1 refused.");
    case ErrorCode::MissingPart:
        return QStringLiteral("A part is missing: %1.");
    case ErrorCode::BadArgument:
        return QStringLiteral("%1 is not a value that can be used here.");
    case ErrorCode::Cancelled:
        return QStringLiteral("Stopped while working on %1; what was done before is whole and stays.");
    case ErrorCode::HistoryDamaged:
        return QStringLiteral(
            "A part of the history of %1 is missing or damaged; the files themselves are intact.");
    case ErrorCode::HistoryBusy:
        return QStringLiteral("Another program is writing to the history of %1; try again when it is done.");
    case ErrorCode::HistoryFailed:
        return QStringLiteral("The history of %1 could not be used; the files themselves are intact.");
    default:
        return remoteSentence(error.code);
    }
}

} // namespace

QString sentenceFor(const Error& error)
{
    if (error.code == ErrorCode::NotFound && !error.detail.isEmpty()) // the file is there, what is in it not
        return QStringLiteral("%1 has no %2; nothing was changed.").arg(error.path, error.detail);
    QString place = error.path.isEmpty() ? QStringLiteral("It") : error.path;
    if (error.line > 0)
        place += QStringLiteral(", line %1,").arg(error.line);
    QString text = sentence(error).arg(place);
    if (!error.detail.isEmpty()) {
        QString detail = error.detail;
        detail.replace(QLatin1Char('\n'), QLatin1Char(' '));
        text.chop(1);
        text += QStringLiteral(" (%1).").arg(detail);
    }
    return text;
}

} // namespace warraq::cli
