// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/history_recorder.h"

#include "project/project_lock.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

Author authorOfThisAccount(const ProjectSettings& settings)
{
    const QString name = personOfThisAccount();
    const auto person = std::ranges::find_if(
        settings.people, [&name](const Person& p) { return p.name == name || p.login == name; });
    return {name, person == settings.people.end() ? QString() : person->email};
}

Result<History*> HistoryRecorder::history()
{
    if (!m_history) {
        auto opened = History::open(m_folder, History::Mode::Write);
        if (!opened)
            return passOn(opened);
        m_history = std::move(*opened);
    }
    return &*m_history;
}

Result<std::optional<VersionId>> HistoryRecorder::record(const Article& article, const QString& file,
                                                         Reason reason, const QStringList& fields)
{
    const auto open = history();
    if (!open)
        return passOn(open);
    return (*open)->record({m_who,
                            m_clock.now(),
                            reason,
                            article.id,
                            article.meta.headline,
                            fields,
                            {QDir(m_folder).relativeFilePath(file)}});
}

Result<std::optional<VersionId>> HistoryRecorder::articleWritten(const Article* before, const Article& after,
                                                                 const QString& file, Reason reason)
{
    const QStringList fields = before ? fieldsChanged(*before, after) : QStringList();
    if (reason == Reason::Saved && fields == QStringList{u"status"_s})
        reason = Reason::Status;
    return record(after, file, reason, fields);
}

Result<std::optional<VersionId>> HistoryRecorder::articleDeleted(const Article& article, const QString& file)
{
    return record(article, file, Reason::Deleted, {});
}

Result<Sweep> HistoryRecorder::sweep(Reason reason, const CancelFlag& cancel)
{
    const auto open = history();
    if (!open)
        return passOn(open);
    return (*open)->sweep(m_who, m_clock.now(), reason, cancel);
}

} // namespace warraq
