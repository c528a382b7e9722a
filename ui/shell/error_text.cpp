// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/error_text.h"

#include "text/direction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace warraq {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// Of the place that a newsroom is synced with.
QString remoteSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RemoteGone:
        return Words::tr(
            "%1 cannot be reached. Everything you wrote is safe here. Check the cable, the stick "
            "or the address, then sync again.");
    case ErrorCode::RemoteRefused:
        return Words::tr("%1 does not let this machine sync. Everything you wrote is safe here. Check your "
                         "name, password and permission there.");
    case ErrorCode::RemoteDamaged:
        return Words::tr(
            "What %1 holds is not whole, so nothing was taken from it. Everything here is intact; "
            "sync with another copy, or repair that one.");
    case ErrorCode::RemoteBusy:
        return Words::tr(
            "Others are writing to %1 all the time. Everything you wrote is safe here; sync again "
            "in a moment.");
    case ErrorCode::OtherProject:
        return Words::tr("%1 holds another newsroom. Nothing was mixed. Choose the place where this newsroom "
                         "is kept, or an empty folder.");
    default:
        return {}; // a test asks for a sentence of every code
    }
}

/// Of what a file holds, and of the program itself.
QString contentSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadFormat:
        return Words::tr("%1 cannot be read: it is damaged or of another kind. It was left as it is; "
                         "everything else still opens.");
    case ErrorCode::InvalidUtf8:
        return Words::tr(
            "%1 holds bytes that are not text in UTF-8. It was left as it is; everything else still opens.");
    case ErrorCode::TooLarge:
        return Words::tr("%1 is larger than Warraq can take. Nothing was changed. Split it and try again.");
    case ErrorCode::Unsupported:
        return Words::tr("This version of Warraq cannot read %1. Nothing was changed.");
    case ErrorCode::Database:
        return Words::tr("The comment database refused %1. Nothing was lost: decisions are also kept in "
                         "moderation/decisions. Close other programs that use it, then try again.");
    case ErrorCode::MissingPart:
        return Words::tr(
            "A part of Warraq is missing: %1. Everything else works. Install it, then try again.");
    case ErrorCode::BadArgument:
        return Words::tr("%1 has a value that Warraq does not accept. Nothing was changed.");
    case ErrorCode::Cancelled:
        return Words::tr(
            "Stopped, as you asked. What was finished before is whole; nothing is left half done.");
    case ErrorCode::HistoryDamaged:
        return Words::tr(
            "Part of the history of %1 is missing or damaged. The stories themselves are intact. "
            "Bring the folder .git back from a backup or another machine.");
    case ErrorCode::HistoryBusy:
        return Words::tr(
            "Another program is working in the history of %1. Your text is saved; its version is "
            "kept as soon as the other program is done.");
    case ErrorCode::HistoryFailed:
        return Words::tr("The history of %1 could not be used. Your text is saved, only no version of it was "
                         "kept. Check the folder .git and its permissions.");
    default:
        return remoteSentence(code);
    }
}

/// The sentence, with %1 where the name of the file or folder goes.
QString sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return Words::tr(
            "%1 is not there any more. Nothing was changed. Check whether it was moved or renamed.");
    case ErrorCode::ProjectGone:
        return Words::tr(
            "The newsroom's folder %1 is no longer where it was. Your text is still here, unsaved. "
            "Put the folder back, then save again.");
    case ErrorCode::NotAProject:
        return Words::tr("%1 is not a Warraq newsroom: it has no warraq.json. Nothing was changed. Choose "
                         "another folder, or create a newsroom in an empty one.");
    case ErrorCode::AlreadyExists:
        return Words::tr("There is already something at %1. It was left as it is. Choose an empty folder or "
                         "another name.");
    case ErrorCode::NewerFormat:
        return Words::tr("%1 was written by a newer Warraq. You can read everything; to write, update Warraq "
                         "on this machine.");
    case ErrorCode::Locked:
        return Words::tr("Someone else has %1 open. You can read everything; to write, ask them to close it, "
                         "then open it again.");
    case ErrorCode::ReadOnly:
        return Words::tr(
            "%1 is open for reading only. Nothing was written; what you see on screen is still there.");
    case ErrorCode::NoPermission:
        return Words::tr("The system does not let Warraq write %1. Your text is still here, unsaved. Ask for "
                         "permission on the folder, then save again.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full, so %1 could not be written. The last saved version is intact and "
                         "your text is still here. Free some space, then save again.");
    case ErrorCode::WriteFailed:
        return Words::tr("Writing %1 failed. The last saved version is intact and your text is still here. "
                         "Check the disk, then save again.");
    case ErrorCode::ReadFailed:
        return Words::tr("Reading %1 failed half-way. Nothing was changed. Check the disk or the connection, "
                         "then try again.");
    case ErrorCode::ChangedOutside:
        return Words::tr("Someone changed %1 after you opened it. Theirs was not overwritten and yours is "
                         "still here. Keep both, then bring them together.");
    default:
        return contentSentence(code);
    }
}

} // namespace

QString errorSentence(const Error& error)
{
    const QString name = QFileInfo(error.path).fileName();
    const QString shown = name.isEmpty() ? Words::tr("the file") : QStringLiteral("«%1»").arg(isolated(name));
    QString text = sentence(error.code);
    return text.contains(QStringLiteral("%1")) ? text.arg(shown) : text;
}

QString errorDetail(const Error& error)
{
    QStringList parts;
    if (!error.path.isEmpty())
        parts.append(isolated(QDir::toNativeSeparators(error.path), Direction::LeftToRight));
    if (error.line > 0)
        parts.append(Words::tr("line %1").arg(QLocale().toString(error.line)));
    if (!error.detail.isEmpty())
        parts.append(isolated(error.detail));
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace warraq
