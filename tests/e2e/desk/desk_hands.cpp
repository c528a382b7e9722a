// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_hands.h"

#include "alerts/breaking_log.h"
#include "article/article_file.h"
#include "article/html_reader.h"
#include "base/atomic_file.h"
#include "language/desk_dictionary.h"
#include "project/device.h"
#include "project/history.h"
#include "project/trash.h"
#include "temporary_project.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

QString Tokens::next()
{
    return u"رمز%1"_s.arg(++m_count, 6, 10, QChar(u'0'));
}

QSet<QString> Tokens::in(const QByteArray& bytes)
{
    static const QRegularExpression pattern(u"رمز\\d{6}"_s);
    QSet<QString> found;
    for (const auto& match : pattern.globalMatch(QString::fromUtf8(bytes)))
        found << match.captured();
    return found;
}

bool Hands::change()
{
    static constexpr std::array edits{&Hands::editBlock,   &Hands::editBlock,      &Hands::editBlock,
                                      &Hands::insertBlock, &Hands::insertBlock,    &Hands::deleteBlock,
                                      &Hands::moveBlock,   &Hands::editMetadata,   &Hands::editMetadata,
                                      &Hands::addStory,    &Hands::addPicture,     &Hands::throwAway,
                                      &Hands::takeBack,    &Hands::addWord,        &Hands::addAlert,
                                      &Hands::decide,      &Hands::changeSettings, &Hands::changeTheme};
    const auto project = Project::open(m_folder, Project::Mode::ReadWrite, m_clock);
    if (!project || (*project)->isReadOnly())
        qFatal("%s cannot be opened", qPrintable(m_folder));
    return (this->*edits.at(size_t(pick(edits.size()))))(**project);
}

void Hands::record()
{
    auto history = History::open(m_folder, History::Mode::Write);
    const auto swept = history ? history->sweep({m_who, {}}, m_clock.now()) : Result<Sweep>(passOn(history));
    if (!swept)
        qFatal("cannot record: %s %s", qPrintable(errorCodeName(swept.error().code)),
               qPrintable(swept.error().detail));
}

std::optional<Project::Loaded> Hands::anyStory(const Project& project)
{
    const auto stories = project.articles();
    if (stories.isEmpty())
        return std::nullopt;
    auto loaded = project.load(stories.at(pick(stories.size())).id);
    return loaded ? std::optional(std::move(*loaded)) : std::nullopt;
}

bool Hands::save(Project& project, const Project::Loaded& before, const Article& after)
{
    const auto old = Tokens::in(readFile(before.path).value_or(QByteArray()));
    if (!(old - Tokens::in(writeArticleFile(after))).isEmpty())
        record(); // as the program does with each save
    Article written = after;
    written.meta.updated = m_clock.now();
    if (!project.save(written, before.fileHash))
        return false;
    m_tokens.noteRemoved(old - Tokens::in(readFile(before.path).value_or(QByteArray())));
    return true;
}

bool Hands::append(const QString& relative, const QByteArray& line)
{
    const QString file = m_folder + u'/' + relative;
    writeText(file, readFile(file).value_or(QByteArray()) + line + '\n');
    return true;
}

bool Hands::editBlock(Project& project)
{
    const auto story = anyStory(project);
    if (!story || story->article.blocks.isEmpty())
        return false;
    Article after = story->article;
    Block& block = after.blocks[pick(after.blocks.size())];
    if (block.kind != BlockKind::Paragraph)
        return false;
    block.original.reset();
    Run run;
    run.text = u" %1"_s.arg(m_tokens.next());
    block.runs.append(run);
    block.runs = normalised(block.runs);
    return save(project, *story, after);
}

bool Hands::insertBlock(Project& project)
{
    const auto story = anyStory(project);
    if (!story)
        return false;
    Article after = story->article;
    const Blocks made = readBody(u"<p>فقرة %1</p>\n"_s.arg(m_tokens.next()).toUtf8(),
                                 {after.meta.direction, after.meta.language});
    after.blocks.insert(pick(after.blocks.size() + 1), made.first());
    return save(project, *story, after);
}

bool Hands::deleteBlock(Project& project)
{
    const auto story = anyStory(project);
    if (!story || story->article.blocks.size() < 3)
        return false;
    Article after = story->article;
    after.blocks.removeAt(pick(after.blocks.size()));
    return save(project, *story, after);
}

bool Hands::moveBlock(Project& project)
{
    const auto story = anyStory(project);
    if (!story || story->article.blocks.size() < 2)
        return false;
    Article after = story->article;
    after.blocks.move(pick(after.blocks.size()), pick(after.blocks.size()));
    return save(project, *story, after);
}

bool Hands::editMetadata(Project& project)
{
    const auto story = anyStory(project);
    if (!story)
        return false;
    Article after = story->article;
    switch (pick(5)) {
    case 0:
        after.meta.headline = u"عنوان "_s + m_tokens.next();
        break;
    case 1:
        after.meta.deck = u"شرح "_s + m_tokens.next();
        break;
    case 2:
        after.meta.tags += m_tokens.next();
        break;
    case 3:
        after.meta.status = Status(pick(3));
        break;
    default:
        after.meta.editorsNote = u"ملاحظة "_s + m_tokens.next();
    }
    return save(project, *story, after);
}

bool Hands::addStory(Project& project)
{
    Article story;
    story.id = project.newArticleId();
    story.meta.headline = u"قصة "_s + m_tokens.next();
    story.meta.created = m_clock.now();
    QByteArray body;
    for (int i = 0; i < 6; ++i)
        body += u"<p>فقرة %1 من النص</p>\n"_s.arg(m_tokens.next()).toUtf8();
    story.blocks = readBody(body, {story.meta.direction, story.meta.language});
    return project.save(story, QString()).has_value();
}

bool Hands::addPicture(Project& project)
{
    return project.addMedia(m_tokens.next().toUtf8(), u"png"_s).has_value();
}

bool Hands::throwAway(Project& project)
{
    const auto story = anyStory(project);
    return story && project.articles().size() > 3 &&
           moveToTrash(project, story->article.id, story->fileHash, m_who);
}

bool Hands::takeBack(Project& project)
{
    const auto trashed = trashedArticles(project);
    return !trashed.isEmpty() && restoreFromTrash(project, trashed.at(pick(trashed.size())).id, m_who);
}

bool Hands::addWord(Project& project)
{
    if (pick(2) == 0)
        return append(u"moderation/words.txt"_s, m_tokens.next().toUtf8());
    return addToDeskDictionary(project.folder(), u"ar"_s, m_tokens.next()).has_value();
}

bool Hands::addAlert(Project& project)
{
    return appendBreakingEvent(project.folder(), {m_clock.now(), u"flagged"_s, m_who, ArticleId(u"x"_s),
                                                  m_tokens.next(), m_clock.now().addSecs(1200)})
        .has_value();
}

bool Hands::decide(Project& project)
{
    const auto device = deviceOf(project.folder());
    const QJsonObject line{{u"at"_s, m_clock.now().toString(Qt::ISODateWithMs)},
                           {u"kind"_s, u"decide"_s},
                           {u"reason"_s, m_tokens.next()}};
    return device && append(u"moderation/decisions/"_s + *device + u".jsonl"_s,
                            QJsonDocument(line).toJson(QJsonDocument::Compact));
}

bool Hands::changeSettings(Project& project)
{
    ProjectSettings settings = project.settings();
    const auto old = Tokens::in(writeSettings(settings));
    if (pick(3) == 0)
        settings.name = u"غرفة "_s + m_tokens.next();
    else
        settings.sections += Section{u"s%1"_s.arg(m_tokens.count()), m_tokens.next(), {}};
    record();
    m_tokens.noteRemoved(old - Tokens::in(writeSettings(settings)));
    return project.saveSettings(settings).has_value();
}

/// A file that nobody can merge.
bool Hands::changeTheme(Project&)
{
    return append(u"theme/style.css"_s, u"/* %1 */"_s.arg(m_tokens.next()).toUtf8());
}

} // namespace warraq
