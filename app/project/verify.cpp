// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/verify.h"

#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/leftovers.h"
#include "project/project_index.h"
#include "project/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

namespace warraq {

namespace {

class Verifier
{
public:
    explicit Verifier(const QString& folder)
        : m_dir(folder)
    {
    }

    QList<Finding> run()
    {
        checkSettings();
        for (const QString& path : articleFiles(m_dir.path()))
            checkArticle(path);
        for (const QString& path : filesIn(QStringLiteral("trash"), QStringLiteral("*.html")))
            if (const auto bytes = readFile(path); !bytes || !readArticleFile(*bytes, path))
                note(path, QStringLiteral("article-unreadable"),
                     bytes ? readArticleFile(*bytes, path).error() : bytes.error());
        checkMedia();
        // Decisions have a check of their own, beside the database that they came from.
        for (const char* const folder : {"wordpress", "alerts", "trash"})
            for (const QString& path : filesIn(QString::fromLatin1(folder), QStringLiteral("*.jsonl")))
                checkJsonLines(path);
        for (const char* const folder : {"dictionary", "moderation", "style", "theme"})
            for (const QString& path : filesIn(QString::fromLatin1(folder), QStringLiteral("*")))
                checkText(path);
        for (const QString& name : leftovers(m_dir.path()))
            m_findings.append({name, 0, QStringLiteral("leftover-temporary"), {}});
        return m_findings;
    }

private:
    void note(const QString& path, const QString& what, const QString& detail = {}, qint64 line = 0)
    {
        m_findings.append({m_dir.relativeFilePath(path), line, what, detail});
    }
    void note(const QString& path, const QString& what, const Error& error)
    {
        note(path, what,
             errorCodeName(error.code) +
                 (error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail),
             error.line);
    }

    void checkSettings()
    {
        const QString path = m_dir.filePath(QStringLiteral("warraq.json"));
        const auto bytes = readFile(path);
        if (!bytes)
            return note(path, QStringLiteral("settings-unreadable"), bytes.error());
        const auto settings = readSettings(*bytes, path);
        if (!settings)
            return note(path, QStringLiteral("settings-unreadable"), settings.error());
        if (settings->format > ProjectSettings::currentFormat)
            note(path, QStringLiteral("newer-format"), QString::number(settings->format), 1);
    }

    void checkArticle(const QString& path)
    {
        const auto bytes = readFile(path);
        if (!bytes)
            return note(path, QStringLiteral("article-unreadable"), bytes.error());
        const auto article = readArticleFile(*bytes, path);
        if (!article)
            return note(path, QStringLiteral("article-unreadable"), article.error());
        if (writeArticleFile(*article) != *bytes)
            note(path, QStringLiteral("article-does-not-round-trip"));
        if (article->id.isEmpty())
            return note(path, QStringLiteral("article-without-id"));
        if (const QString other = m_seen.value(article->id.value()); !other.isEmpty())
            note(path, QStringLiteral("article-id-twice"), other);
        else
            m_seen.insert(article->id.value(), m_dir.relativeFilePath(path));
        const QString& picture = article->meta.picture;
        if (picture.startsWith(u"media/") && !QFileInfo::exists(m_dir.filePath(picture)))
            note(path, QStringLiteral("picture-missing"), picture);
    }

    /// The name of a picture is its content.
    void checkMedia()
    {
        QDirIterator it(m_dir.filePath(QStringLiteral("media")), QDir::Files);
        while (it.hasNext()) {
            const QString path = it.next();
            const QString name = it.fileInfo().completeBaseName();
            if (name.size() != 64)
                continue; // a file that somebody put there; kept, not judged
            const auto bytes = readFile(path, 1LL << 30);
            if (!bytes)
                note(path, QStringLiteral("picture-unreadable"), bytes.error());
            else if (contentHash(*bytes) != name)
                note(path, QStringLiteral("picture-damaged"));
        }
    }

    [[nodiscard]] QStringList filesIn(const QString& folder, const QString& name) const
    {
        QStringList files;
        QDirIterator it(m_dir.filePath(folder), {name}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        files.sort();
        return files;
    }

    void checkJsonLines(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return note(path, QStringLiteral("file-unreadable"), file.errorString());
        for (qint64 line = 1; !file.atEnd(); ++line)
            if (!QJsonDocument::fromJson(file.readLine()).isObject())
                note(path, QStringLiteral("line-unreadable"), {}, line);
    }

    /// Files that people and other programs write, too: more than their encoding, and that JSON is JSON, is
    /// not ours to judge here.
    void checkText(const QString& path)
    {
        static const QStringList texts{QStringLiteral("dic"),  QStringLiteral("txt"), QStringLiteral("json"),
                                       QStringLiteral("html"), QStringLiteral("css"), QStringLiteral("js")};
        const QString ending = QFileInfo(path).suffix();
        if (!texts.contains(ending))
            return;
        const auto bytes = readFile(path);
        if (!bytes)
            return note(path, QStringLiteral("file-unreadable"), bytes.error());
        QJsonParseError problem;
        if (!bytes->isValidUtf8())
            note(path, QStringLiteral("file-unreadable"),
                 {ErrorCode::InvalidUtf8, path, firstBadLine(*bytes), {}});
        else if (ending == u"json" && QJsonDocument::fromJson(*bytes, &problem).isNull())
            note(path, QStringLiteral("file-unreadable"), problem.errorString(),
                 bytes->first(std::min<qsizetype>(problem.offset, bytes->size())).count('\n') + 1);
    }

    static qint64 firstBadLine(const QByteArray& bytes)
    {
        qint64 line = 1;
        for (const QByteArray& text : bytes.split('\n')) {
            if (!text.isValidUtf8())
                break;
            ++line;
        }
        return line;
    }

    QDir m_dir;
    QList<Finding> m_findings;
    QHash<QString, QString> m_seen; ///< article id → first file with it
};

} // namespace

QList<Finding> verifyProject(const QString& folder)
{
    return Verifier(folder).run();
}

} // namespace warraq
