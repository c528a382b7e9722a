// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/theme.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

qint64 lineOf(const QByteArray& bytes, qsizetype offset)
{
    return 1 +
           std::count(bytes.begin(), bytes.begin() + std::clamp<qsizetype>(offset, 0, bytes.size()), '\n');
}

/// Line of the first byte that is not UTF-8, 0 when all is well.
qint64 badUtf8Line(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return 0;
    qint64 line = 1;
    for (const QByteArray& text : bytes.split('\n')) {
        if (!text.isValidUtf8())
            return line;
        ++line;
    }
    return line;
}

Result<QByteArray> readPart(const QString& path)
{
    auto bytes = readFile(path, largestFile);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::MissingPart, path);
        return passOn(bytes);
    }
    if (const qint64 line = badUtf8Line(*bytes); line > 0)
        return fail(ErrorCode::InvalidUtf8, path, line);
    if (bytes->startsWith("\xEF\xBB\xBF"))
        bytes->remove(0, 3);
    return bytes;
}

Result<void> readDescription(const QString& path, Theme& theme)
{
    auto bytes = readPart(path);
    if (!bytes)
        return passOn(bytes);
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadFormat, path, lineOf(*bytes, parse.offset), parse.errorString());
    if (!document.isObject())
        return fail(ErrorCode::BadFormat, path, 1, u"not a JSON object"_s);
    const QJsonObject object = document.object();
    theme.name = object.value("name"_L1).toString();
    theme.author = object.value("author"_L1).toString();
    theme.licence = object.value("licence"_L1).toString();
    theme.repeatsFeaturedPicture = object.value("repeatsFeaturedPicture"_L1).toBool();
    const QJsonObject languages = object.value("strings"_L1).toObject();
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject words = language.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            theme.strings[language.key()].insert(word.key(), word.value().toString());
    }
    return {};
}

Result<Theme> loadFolder(const QString& folder)
{
    Theme theme;
    theme.pagePath = folder + "/page.html"_L1;
    auto page = readPart(theme.pagePath);
    if (!page)
        return passOn(page);
    theme.page = QString::fromUtf8(*page);
    auto css = readPart(folder + "/theme.css"_L1);
    if (!css)
        return passOn(css);
    theme.css = QString::fromUtf8(*css);
    const QString description = folder + "/theme.json"_L1;
    if (const auto read = readDescription(description, theme); !read)
        return passOn(read);
    return theme;
}

/// A theme's name goes into a path: letters, digits and hyphens only.
bool isPlainName(const QString& name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

} // namespace

QHash<QString, QString> Theme::wordsFor(const QString& language) const
{
    const QString base = language.section(u'-', 0, 0).toLower();
    QHash<QString, QString> words = strings.value(u"en"_s);
    if (strings.contains(base))
        words.insert(strings.value(base));
    return words;
}

Result<Theme> loadTheme(const QString& projectFolder, const QString& name)
{
    const QString wanted = name.isEmpty() ? QString(builtInTheme) : name;
    const QString own = projectFolder + "/theme"_L1;
    const bool hasOwn = !projectFolder.isEmpty() && QFileInfo(own).isDir();
    if (!hasOwn && (!isPlainName(wanted) || !QFileInfo(u":/themes/"_s + wanted).isDir()))
        return fail(ErrorCode::MissingPart, wanted);
    const QString folder = hasOwn ? own : u":/themes/"_s + wanted;
    auto theme = loadFolder(folder);
    if (!theme)
        return theme;
    // A desk's theme need not repeat every word: what it leaves out comes from the built-in one.
    if (hasOwn || wanted != builtInTheme) {
        Theme base;
        if (const auto read = readDescription(u":/themes/"_s + builtInTheme + "/theme.json"_L1, base); !read)
            return passOn(read);
        for (auto language = base.strings.begin(); language != base.strings.end(); ++language) {
            QHash<QString, QString> words = language.value();
            words.insert(theme->strings.value(language.key()));
            theme->strings.insert(language.key(), words);
        }
    }
    return theme;
}

} // namespace warraq
