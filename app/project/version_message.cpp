// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/version_message.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qsizetype longestSubject = 100;

/// One line without characters that end one somewhere.
QString oneLine(const QString& text)
{
    QString line = text;
    for (QChar& c : line)
        if (c < u' ' || c == u'\u007f' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029')
            c = u' ';
    return line.simplified();
}

QString subjectOf(const Version& version, const QList<ChangedFile>& files)
{
    QString reason = reasonName(version.reason);
    reason[0] = reason[0].toUpper();
    QString title = oneLine(version.title);
    if (title.isEmpty())
        title = version.article.value();
    if (title.isEmpty())
        title = files.size() == 1 ? oneLine(files.first().path) : u"%1 files"_s.arg(files.size());
    QString subject = reason + u": "_s + title;
    if (subject.size() > longestSubject) {
        subject.truncate(longestSubject);
        if (subject.back().isHighSurrogate())
            subject.chop(1);
        subject += u'…';
    }
    return subject;
}

bool canBeNamed(const ChangedFile& file)
{
    return std::ranges::none_of(file.path, [](QChar c) { return c < u' '; }) &&
           file.path.trimmed() == file.path;
}

constexpr std::array<std::pair<Change, QStringView>, 3> fileKeys{{
    {Change::Added, u"Added"},
    {Change::Changed, u"Changed"},
    {Change::Gone, u"Gone"},
}};

QString fileKey(Change change)
{
    return std::ranges::find(fileKeys, change, [](const auto& key) { return key.first; })->second.toString();
}

void readTrailer(QStringView key, const QString& value, VersionMessage& message)
{
    if (key == u"Reason")
        message.reason = reasonFromName(value);
    else if (key == u"Article")
        message.article = ArticleId(value);
    else if (key == u"Fields")
        message.fields = value.split(u", "_s, Qt::SkipEmptyParts);
    else if (const auto* const file =
                 std::ranges::find(fileKeys, key, [](const auto& entry) { return entry.second; });
             file != fileKeys.end())
        message.files.append({value, {}, file->first});
}

} // namespace

QByteArray writeVersionMessage(const Version& version, const QList<ChangedFile>& files)
{
    QString text = subjectOf(version, files) + u"\n\nReason: "_s + reasonName(version.reason) + u'\n';
    if (!version.article.isEmpty())
        text += u"Article: "_s + oneLine(version.article.value()) + u'\n';
    if (!version.fields.isEmpty())
        text += u"Fields: "_s + oneLine(version.fields.join(u", "_s)) + u'\n';
    if (files.size() <= mostNamedFiles && std::ranges::all_of(files, canBeNamed))
        for (const ChangedFile& file : files)
            text += fileKey(file.change) + u": "_s + file.path + u'\n';
    return text.toUtf8();
}

VersionMessage readVersionMessage(const QString& message)
{
    VersionMessage read;
    const QString text = message.trimmed();
    read.subject = text.section(u'\n', 0, 0).trimmed();
    const qsizetype start = text.lastIndexOf(u"\n\n"_s);
    if (start < 0)
        return read;
    VersionMessage trailers = read;
    for (const QStringView line : QStringView(text).sliced(start + 2).split(u'\n')) {
        const qsizetype colon = line.indexOf(u": ");
        if (colon < 1)
            return read; // a paragraph of somebody's message
        readTrailer(line.first(colon), line.sliced(colon + 2).toString(), trailers);
    }
    return trailers.reason ? trailers : read;
}

} // namespace warraq
