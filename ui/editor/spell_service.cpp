// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/spell_service.h"

#include "base/jobs.h"
#include "project/project.h"

#include <QDir>

namespace warraq {

SpellService::SpellService(QObject* parent)
    : QObject(parent)
    , m_checker(std::make_shared<Checker>())
{
    m_worker.setMaxThreadCount(1);
}

SpellService::~SpellService()
{
    m_worker.clear();
    finishJobs(m_worker);
}

void SpellService::load(const SpellChecker::Options& options)
{
    const quint64 load = ++m_load;
    runJob(
        this,
        [options, slot = m_checker] {
            *slot = SpellChecker::load(options);
            return (*slot)->missing();
        },
        [this, load](const QStringList& missing) {
            if (load != m_load)
                return;
            m_missing = missing;
            m_ready = true;
            Q_EMIT ready();
        },
        &m_worker);
}

void SpellService::loadFor(const Project& project)
{
    SpellChecker::Options options;
    const auto base = [](const QString& language) {
        return QString(language).replace(u'-', u'_').section(u'_', 0, 0);
    };
    for (const QString& language : project.settings().languages) {
        const bool known = std::ranges::any_of(options.languages,
                                               [&](const QString& l) { return base(l) == base(language); });
        if (!known)
            options.languages += language;
    }
    const QDir folder(project.path(QStringLiteral("dictionary")));
    for (const QString& file : folder.entryList({QStringLiteral("*.dic")}, QDir::Files, QDir::Name))
        options.deskDictionaries += folder.filePath(file);
    load(options);
}

void SpellService::check(QObject* context, const QList<Snapshot>& snapshots,
                         const std::function<void(const QList<Checked>&)>& done)
{
    runJob(
        context,
        [snapshots, slot = m_checker] {
            QList<Checked> answers;
            for (const Snapshot& snapshot : snapshots) {
                if (*slot)
                    answers.append({snapshot.block, snapshot.revision, (*slot)->check(snapshot.text)});
            }
            return answers;
        },
        done, &m_worker);
}

void SpellService::suggest(QObject* context, const QString& word,
                           const std::function<void(const QStringList&)>& done)
{
    runJob(
        context, [word, slot = m_checker] { return *slot ? (*slot)->suggestions(word) : QStringList(); },
        done, &m_worker);
}

void SpellService::accept(const QString& word, const QString& like)
{
    runJob(
        this,
        [word, like, slot = m_checker] {
            if (*slot)
                (*slot)->accept(word, like);
            return true;
        },
        [this](bool) { Q_EMIT changed(); }, &m_worker);
}

} // namespace warraq
