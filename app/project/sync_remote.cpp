// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sync_remote.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

bool says(const QString& message, std::initializer_list<int> numbers)
{
    return std::ranges::any_of(numbers, [&](int number) {
        return message.contains(QString::fromLocal8Bit(std::strerror(number)), Qt::CaseInsensitive);
    });
}

/// Servers tell in words what they refuse.
bool isRefusal(const QString& message)
{
    static const QRegularExpression pattern(
        u"\\b(401|403)\\b|denied|auth|credential|forbidden|not exported|pre-receive|hook declined|"
        u"certificate|host key|unknown host"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(message).hasMatch();
}

ErrorCode codeFor(int code, int kind, const QString& message)
{
    if (says(message, {ENOSPC, EDQUOT}))
        return ErrorCode::DiskFull;
    if (code == GIT_EAUTH || code == GIT_ECERTIFICATE || code == GIT_EREADONLY ||
        says(message, {EACCES, EPERM, EROFS}) || isRefusal(message))
        return ErrorCode::RemoteRefused;
    switch (kind) {
    case GIT_ERROR_ODB:
    case GIT_ERROR_ZLIB:
    case GIT_ERROR_OBJECT:
    case GIT_ERROR_TREE:
    case GIT_ERROR_TAG:
    case GIT_ERROR_INDEXER:
    case GIT_ERROR_SHA:
        return ErrorCode::RemoteDamaged;
    case GIT_ERROR_REFERENCE:
        return code == GIT_ELOCKED ? ErrorCode::RemoteBusy : ErrorCode::RemoteDamaged;
    default:
        return ErrorCode::RemoteGone;
    }
}

} // namespace

Error remoteError(int code, const QString& address, const CancelFlag& cancel)
{
    const git_error* const last = git_error_last();
    const QString message = last && last->message ? QString::fromUtf8(last->message) : QString();
    if (cancel.isCancelled())
        return {ErrorCode::Cancelled, address, 0, {}};
    return {codeFor(code, last ? last->klass : 0, message), address, 0, message};
}

QByteArray trackingOf(const QByteArray& branch)
{
    constexpr auto heads = "refs/heads/";
    return "refs/remotes/warraq/" + (branch.startsWith(heads) ? branch.sliced(qstrlen(heads)) : branch);
}

std::unique_ptr<SyncRemote> SyncRemote::at(const QString& address, const SyncOptions& options)
{
    if (address.startsWith("file://"_L1, Qt::CaseInsensitive))
        return folderRemote(QUrl(address).toLocalFile(), options);
    // As git tells them apart: "host:path" is a server unless there is such a folder.
    static const QRegularExpression shortSsh(u"\\A[^/\\\\:]+:[^\\\\]"_s);
    const bool isServer =
        address.contains("://"_L1) || (shortSsh.match(address).hasMatch() && !QFileInfo::exists(address));
    return isServer ? serverRemote(address, options)
                    : folderRemote(QFileInfo(address).absoluteFilePath(), options);
}

} // namespace warraq
