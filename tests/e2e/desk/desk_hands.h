// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QRandomGenerator>
#include <QSet>

namespace warraq {

/// Words that stand nowhere else: each is inserted once, somewhere.
class Tokens
{
public:
    [[nodiscard]] QString next();
    [[nodiscard]] static QSet<QString> in(const QByteArray& bytes);
    /// Somebody took these out of a file with his own hands.
    void noteRemoved(const QSet<QString>& tokens) { m_removed += tokens; }
    [[nodiscard]] const QSet<QString>& removed() const { return m_removed; }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    QSet<QString> m_removed;
};

/// Somebody at one machine, who changes a newsroom at random.
class Hands
{
public:
    Hands(QString folder, QString who, Tokens& tokens, QRandomGenerator& random)
        : m_folder(std::move(folder))
        , m_who(std::move(who))
        , m_tokens(tokens)
        , m_random(random)
    {
    }

    /// One change; what it takes away is a version first. False when nothing could be changed.
    bool change();
    [[nodiscard]] const QString& folder() const { return m_folder; }
    /// Keeps what changed in the folder as a version.
    void record();

private:
    using Edit = bool (Hands::*)(Project&);

    [[nodiscard]] int pick(qsizetype count) { return int(m_random.bounded(int(count))); }
    [[nodiscard]] std::optional<Project::Loaded> anyStory(const Project& project);
    bool save(Project& project, const Project::Loaded& before, const Article& after);
    bool append(const QString& relative, const QByteArray& line);

    bool editBlock(Project& project);
    bool insertBlock(Project& project);
    bool deleteBlock(Project& project);
    bool moveBlock(Project& project);
    bool editMetadata(Project& project);
    bool addStory(Project& project);
    bool addPicture(Project& project);
    bool throwAway(Project& project);
    bool takeBack(Project& project);
    bool addWord(Project& project);
    bool addAlert(Project& project);
    bool decide(Project& project);
    bool changeSettings(Project& project);
    bool changeTheme(Project& project);

    QString m_folder;
    QString m_who;
    Tokens& m_tokens;
    QRandomGenerator& m_random;
    SystemClock m_clock;
};

} // namespace warraq
