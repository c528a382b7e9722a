// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "base/atomic_file.h"
#include "cli/command.h"
#include "cli/recording.h"
#include "project/recovery_journal.h"

#include <algorithm>

namespace warraq::cli {

namespace {

void tell(const Call& call, const UnsavedWork& work)
{
    const QString at = work.at.toString(Qt::ISODateWithMs);
    if (call.json())
        call.out.json({{QStringLiteral("article"), work.article.id.value()},
                       {QStringLiteral("headline"), work.article.meta.headline},
                       {QStringLiteral("at"), at},
                       {QStringLiteral("by"), work.by},
                       {QStringLiteral("saved_before"), work.fileExists},
                       {QStringLiteral("file_moved_on"), work.fileMovedOn},
                       {QStringLiteral("damaged"), work.damaged},
                       {QStringLiteral("journal"), work.journal}});
    else
        call.out.line(
            QStringLiteral("%1\t%2\t%3%4")
                .arg(work.article.id.value(), at, work.article.meta.headline,
                     work.damaged ? QStringLiteral("\t(the rest of its journal is damaged)") : QString()));
}

} // namespace

int runRecover(Call& call)
{
    const QString id = call.options.value(QStringLiteral("--article"));
    const QString target = call.options.value(QStringLiteral("--out"));
    if (id.isEmpty() != target.isEmpty())
        return call.misuse(QStringLiteral("To recover a story give both --article and --out."));
    // For reading: the window that has it open goes on undisturbed, and the journal stays where it is.
    const auto project = call.open(Project::Mode::ReadOnly);
    if (!project)
        return call.fail(project.error());
    const QList<UnsavedWork> works = unsavedWork(**project);
    if (id.isEmpty()) {
        for (const UnsavedWork& work : works)
            tell(call, work);
        if (works.isEmpty() && !call.json())
            call.out.line(QStringLiteral("Everything that was written is saved."));
        return Done;
    }
    const auto work =
        std::ranges::find_if(works, [&id](const UnsavedWork& w) { return w.article.id.value() == id; });
    if (work == works.end())
        return call.fail({ErrorCode::NotFound, id, 0, QStringLiteral("unsaved text")});
    if (const auto written = writeFileAtomically(target, writeArticleFile(work->article), QString());
        !written)
        return call.fail(written.error());
    recordFile(call, target, Reason::Recovered);
    tell(call, *work);
    return Done;
}

} // namespace warraq::cli
