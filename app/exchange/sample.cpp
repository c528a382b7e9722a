// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample.h"

#include "alerts/breaking_log.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "comments/comment_store.h"
#include "comments/words/word_list.h"
#include "language/abbreviations.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace warraq {

namespace {

const QString root = QStringLiteral(":/sample/");

Result<QJsonDocument> readJson(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return fail(ErrorCode::MissingPart, path);
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::BadFormat, path, 0, problem.errorString());
    return document;
}

QStringList textList(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& entry : value.toArray())
        list.append(entry.toString());
    return list;
}

ProjectSettings settingsFrom(const QJsonObject& json)
{
    ProjectSettings settings;
    settings.name = json.value(u"name").toString();
    settings.site = json.value(u"site").toString();
    settings.languages = textList(json.value(u"languages"));
    for (const QJsonValue& section : json.value(u"sections").toArray())
        settings.sections.append(
            {section[u"slug"].toString(), section[u"name"].toString(), section[u"parent"].toString()});
    for (const QJsonValue& person : json.value(u"people").toArray())
        settings.people.append({person[u"login"].toString(), person[u"name"].toString(),
                                person[u"email"].toString(), person[u"role"].toString()});
    const QJsonValue desk = json.value(u"desk");
    settings.digits = desk[u"digits"].toString(settings.digits);
    settings.breakingMinutes = desk[u"breaking_minutes"].toInt(settings.breakingMinutes);
    settings.timeZone = desk[u"time_zone"].toString();
    settings.theme = desk[u"theme"].toString();
    return settings;
}

class SampleMaker
{
public:
    SampleMaker(Project& project, const QDateTime& now)
        : m_project(project)
        , m_now(now)
    {
    }

    Result<void> make()
    {
        if (auto ok = addPictures(); !ok)
            return ok;
        if (auto ok = addAbbreviations(); !ok)
            return ok;
        if (auto ok = addWords(); !ok)
            return ok;
        const QDir folder(root + QStringLiteral("articles"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            if (auto ok = addArticle(folder.filePath(name)); !ok)
                return ok;
        return addComments();
    }

private:
    [[nodiscard]] QDateTime ago(const QJsonValue& minutes) const
    {
        return m_now.addSecs(-60 * minutes.toInteger());
    }

    Result<void> addPictures()
    {
        const QDir folder(root + QStringLiteral("media"));
        for (const QString& name : folder.entryList(QDir::Files)) {
            const auto bytes = readFile(folder.filePath(name));
            if (!bytes)
                return passOn(bytes);
            const auto stored = m_project.addMedia(*bytes, QFileInfo(name).suffix());
            if (!stored)
                return passOn(stored);
            m_pictures.insert(QStringLiteral("media/") + name, *stored);
        }
        return {};
    }

    Result<void> addAbbreviations()
    {
        const auto bytes = readFile(root + QStringLiteral("abbreviations.json"));
        if (!bytes)
            return passOn(bytes);
        const auto list = readAbbreviations(*bytes, QStringLiteral("abbreviations.json"));
        if (!list)
            return passOn(list);
        if (const auto saved = saveAbbreviations(m_project.folder(), *list, {}); !saved)
            return passOn(saved);
        return {};
    }

    Result<void> addWords()
    {
        const auto bytes = readFile(root + QStringLiteral("words.txt"));
        if (!bytes)
            return passOn(bytes);
        const QString path = wordListPath(m_project.folder());
        if (!QDir().mkpath(QFileInfo(path).path()))
            return fail(ErrorCode::NoPermission, QFileInfo(path).path());
        return writeFileAtomically(path, *bytes, QString());
    }

    Metadata metadataFrom(const QJsonObject& json) const
    {
        Metadata meta;
        meta.headline = json.value(u"headline").toString();
        meta.kicker = json.value(u"kicker").toString();
        meta.deck = json.value(u"deck").toString();
        meta.slug = json.value(u"slug").toString();
        meta.bylines = textList(json.value(u"bylines"));
        meta.dateline = {json.value(u"dateline")[u"place"].toString(),
                         json.value(u"dateline")[u"agency"].toString()};
        meta.section = json.value(u"section").toString();
        meta.tags = textList(json.value(u"tags"));
        meta.language = json.value(u"language").toString();
        meta.direction =
            directionFromName(json.value(u"direction").toString()).value_or(languageDirection(meta.language));
        meta.urgency = json.value(u"urgency").toInt(5);
        meta.status = statusFromName(json.value(u"status").toString()).value_or(Status::Draft);
        meta.publication =
            publicationFromName(json.value(u"publication").toString()).value_or(Publication::Usable);
        meta.created = ago(json.value(u"created_minutes_ago"));
        meta.updated = ago(json.value(u"updated_minutes_ago"));
        if (const QJsonValue published = json.value(u"published_minutes_ago"); published.isDouble())
            meta.published = ago(published);
        if (const QJsonValue embargo = json.value(u"embargo"); embargo.isObject())
            meta.embargo = m_now.addSecs(60 * embargo[u"in_minutes"].toInteger());
        if (const QJsonValue flag = json.value(u"breaking"); flag[u"flagged"].toBool()) {
            meta.breaking.flagged = true;
            meta.breaking.by = flag[u"by"].toString();
            meta.breaking.since = ago(flag[u"minutes_ago"]);
            meta.breaking.until = m_now.addSecs(60 * flag[u"expires_in_minutes"].toInteger());
        }
        meta.editorsNote = json.value(u"editors_note").toString();
        for (const QJsonValue& correction : json.value(u"corrections").toArray())
            meta.corrections.append({ago(correction[u"minutes_ago"]), correction[u"text"].toString(),
                                     correction[u"by"].toString()});
        const QString picture = json.value(u"featured_picture").toString();
        meta.picture = m_pictures.value(picture, picture);
        return meta;
    }

    Result<void> addArticle(const QString& metaPath)
    {
        const auto json = readJson(metaPath);
        if (!json)
            return passOn(json);
        auto body = readFile(metaPath.chopped(4) + QStringLiteral("html"));
        if (!body)
            return fail(ErrorCode::MissingPart, metaPath);
        for (auto it = m_pictures.cbegin(); it != m_pictures.cend(); ++it)
            body->replace('"' + it.key().toUtf8() + '"', '"' + it.value().toUtf8() + '"');
        Article article;
        article.id = m_project.newArticleId();
        article.meta = metadataFrom(json->object());
        article.blocks = readBody(*body, {article.meta.direction, article.meta.language});
        m_articles.insert(json->object().value(u"id").toString(), article.id);
        if (auto saved = m_project.save(article, {}); !saved)
            return passOn(saved);
        const Breaking& flag = article.meta.breaking;
        if (!flag.flagged)
            return {};
        return appendBreakingEvent(m_project.folder(), {flag.since, QStringLiteral("flagged"), flag.by,
                                                        article.id, article.meta.headline, flag.until});
    }

    Comment commentFrom(const QJsonObject& json) const
    {
        Comment comment;
        comment.sourceId = json.value(u"n").toInteger();
        const QString article = json.value(u"article").toString();
        comment.article = m_articles.value(article).value();
        comment.sourcePost = article.mid(1).toLongLong();
        comment.sourceParent = json.value(u"parent").toInteger();
        comment.userId = json.value(u"user_id").toInteger();
        comment.author = json.value(u"author").toString();
        comment.email = json.value(u"email").toString();
        comment.url = json.value(u"url").toString();
        comment.ip = json.value(u"ip").toString();
        comment.agent = json.value(u"agent").toString();
        comment.content = json.value(u"content").toString().toUtf8();
        comment.type = json.value(u"type").toString();
        comment.source = QStringLiteral("sample");
        const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
        const QDateTime at = ago(json.value(u"minutes_ago"));
        const QTimeZone zone(m_project.settings().timeZone.toLatin1());
        comment.dateGmt = at.toString(form);
        comment.dateLocal = (zone.isValid() ? at.toTimeZone(zone) : at).toString(form);
        const QString status = json.value(u"status").toString();
        comment.status = commentStatusFromName(status).value_or(CommentStatus::Pending);
        comment.approved = status == u"approved"  ? QStringLiteral("1")
                           : status == u"pending" ? QStringLiteral("0")
                                                  : status;
        return comment;
    }

    Result<void> addComments()
    {
        const auto json = readJson(root + QStringLiteral("comments.json"));
        if (!json)
            return passOn(json);
        QList<Comment> comments;
        for (const QJsonValue& entry : json->array())
            comments.append(commentFrom(entry.toObject()));
        auto store = CommentStore::open(m_project.folder(), false, m_project.clock());
        if (!store)
            return passOn(store);
        if (auto stored = (*store)->store(comments); !stored)
            return passOn(stored);
        return (*store)->resolveParents();
    }

    Project& m_project;
    QDateTime m_now;
    QHash<QString, QString> m_pictures; ///< media/NAME → media/<sha256>.svg
    QHash<QString, ArticleId> m_articles;
};

} // namespace

Result<std::unique_ptr<Project>> createSampleNewsroom(const QString& folder, const Clock& clock)
{
    const auto json = readJson(root + QStringLiteral("newsroom.json"));
    if (!json)
        return passOn(json);
    auto project = Project::create(folder, settingsFrom(json->object()), clock);
    if (!project)
        return project;
    if (auto ok = SampleMaker(**project, clock.now()).make(); !ok)
        return passOn(ok);
    return project;
}

} // namespace warraq
