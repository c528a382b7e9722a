// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/handoff_file.h"

#include "article/article_file.h"
#include "base/atomic_file.h"
#include "project/tree_difference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr auto magic = "warraq-handoff ";

QString timeText(const QDateTime& at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const HandoffArticle& article)
{
    QJsonArray versions;
    for (const HandoffVersion& version : article.versions)
        versions.append(QJsonObject{{u"at"_s, timeText(version.at)},
                                    {u"by"_s, version.by},
                                    {u"reason"_s, reasonName(version.reason)},
                                    {u"sha256"_s, version.content}});
    return {{u"id"_s, article.id.value()}, {u"path"_s, article.path}, {u"versions"_s, versions}};
}

bool isArticlePlace(const QString& path)
{
    static const QRegularExpression pattern(u"\\Aarticles/[^/]+/[^/]+\\.html\\z"_s);
    return pattern.match(path).hasMatch() && isSafePath(path);
}

bool isMediaPlace(const QString& path, const QString& content)
{
    static const QRegularExpression pattern(u"\\Amedia/([0-9a-f]{64})\\.[a-z0-9]{1,8}\\z"_s);
    const auto match = pattern.match(path);
    return match.hasMatch() && match.captured(1) == content;
}

class Reader
{
public:
    Reader(const QByteArray& bytes, const QString& path)
        : m_bytes(bytes)
        , m_path(path)
    {
    }

    Result<Handoff> read()
    {
        const auto first = m_bytes.indexOf('\n');
        if (!m_bytes.startsWith(magic) || first < 0)
            return bad(u"it is no hand-off file"_s);
        const int format = m_bytes.first(first).sliced(qsizetype(qstrlen(magic))).toInt();
        if (format > Handoff::currentFormat)
            return fail(ErrorCode::NewerFormat, m_path);
        const auto second = m_bytes.indexOf('\n', first + 1);
        const QJsonDocument document =
            second < 0 ? QJsonDocument()
                       : QJsonDocument::fromJson(m_bytes.sliced(first + 1, second - first - 1));
        if (format < 1 || !document.isObject())
            return bad(u"its list of contents cannot be read"_s);
        const QJsonObject manifest = document.object();
        const QJsonObject project = manifest.value("project"_L1).toObject();
        m_handoff.projectId = project.value("id"_L1).toString();
        m_handoff.projectName = project.value("name"_L1).toString();
        m_handoff.made = QDateTime::fromString(manifest.value("made"_L1).toString(), Qt::ISODateWithMs);
        m_handoff.by = manifest.value("by"_L1).toString();
        if (const auto read = readContents(manifest.value("contents"_L1).toArray(), second + 1); !read)
            return passOn(read);
        for (const QJsonValue article : manifest.value("articles"_L1).toArray())
            if (const auto read = readArticle(article.toObject()); !read)
                return passOn(read);
        for (const QJsonValue value : manifest.value("media"_L1).toArray()) {
            const QJsonObject media = value.toObject();
            const QString place = media.value("path"_L1).toString();
            const QString content = media.value("sha256"_L1).toString();
            if (!isMediaPlace(place, content) || !m_handoff.contents.contains(content))
                return bad(place);
            m_handoff.media.insert(place, content);
        }
        return std::move(m_handoff);
    }

private:
    [[nodiscard]] std::unexpected<Error> bad(const QString& why) const
    {
        return fail(ErrorCode::BadFormat, m_path, 0, why);
    }

    Result<void> readContents(const QJsonArray& list, qsizetype at)
    {
        for (const QJsonValue value : list) {
            const QJsonObject content = value.toObject();
            const auto size = content.value("size"_L1).toInteger(-1);
            if (size < 0 || size > m_bytes.size() - at)
                return bad(u"it ends too early"_s);
            const QByteArray bytes = m_bytes.sliced(at, qsizetype(size));
            const QString hash = contentHash(bytes);
            if (hash != content.value("sha256"_L1).toString())
                return bad(u"a part of it was changed"_s);
            m_handoff.contents.insert(hash, bytes);
            at += qsizetype(size);
        }
        return at == m_bytes.size() ? Result<void>() : bad(u"something stands behind its end"_s);
    }

    Result<void> readArticle(const QJsonObject& json)
    {
        HandoffArticle article{
            ArticleId(json.value("id"_L1).toString()), json.value("path"_L1).toString(), {}};
        if (article.id.isEmpty() || !isArticlePlace(article.path))
            return bad(article.path);
        for (const QJsonValue value : json.value("versions"_L1).toArray()) {
            const QJsonObject entry = value.toObject();
            const HandoffVersion version{
                QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs),
                entry.value("by"_L1).toString(),
                reasonFromName(entry.value("reason"_L1).toString()).value_or(Reason::Outside),
                entry.value("sha256"_L1).toString()};
            const auto content = m_handoff.contents.constFind(version.content);
            if (!version.at.isValid() || content == m_handoff.contents.constEnd())
                return bad(article.path);
            article.versions += version;
        }
        if (article.versions.isEmpty())
            return bad(article.path);
        // The version that will stand here; older ones are history, whatever they are.
        const auto last = readArticleFile(m_handoff.contents.value(article.versions.last().content), m_path);
        if (!last || last->id != article.id)
            return bad(article.path);
        m_handoff.articles += article;
        return {};
    }

    const QByteArray& m_bytes;
    const QString& m_path;
    Handoff m_handoff;
};

} // namespace

QByteArray writeHandoffFile(const Handoff& handoff)
{
    QJsonArray articles;
    for (const HandoffArticle& article : handoff.articles)
        articles.append(toJson(article));
    QJsonArray media;
    for (auto it = handoff.media.begin(); it != handoff.media.end(); ++it)
        media.append(QJsonObject{{u"path"_s, it.key()}, {u"sha256"_s, *it}});
    QJsonArray contents;
    QByteArray bytes;
    for (auto it = handoff.contents.begin(); it != handoff.contents.end(); ++it) {
        contents.append(QJsonObject{{u"sha256"_s, it.key()}, {u"size"_s, it->size()}});
        bytes += *it;
    }
    const QJsonObject manifest{
        {u"project"_s, QJsonObject{{u"id"_s, handoff.projectId}, {u"name"_s, handoff.projectName}}},
        {u"made"_s, timeText(handoff.made)},
        {u"by"_s, handoff.by},
        {u"articles"_s, articles},
        {u"media"_s, media},
        {u"contents"_s, contents}};
    return magic + QByteArray::number(Handoff::currentFormat) + '\n' +
           QJsonDocument(manifest).toJson(QJsonDocument::Compact) + '\n' + bytes;
}

Result<Handoff> readHandoffFile(const QByteArray& bytes, const QString& path)
{
    return Reader(bytes, path).read();
}

} // namespace warraq
