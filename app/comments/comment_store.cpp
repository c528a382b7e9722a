// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_store_p.h"

#include <QDir>

namespace warraq {

CommentStore::CommentStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CommentStore::~CommentStore() = default;

Result<std::unique_ptr<CommentStore>> CommentStore::open(const QString& projectFolder, bool readOnly,
                                                         const Clock& clock)
{
    const QDir folder(projectFolder);
    if (!folder.exists())
        return fail(ErrorCode::NotFound, projectFolder);
    auto database =
        CommentDatabase::open(folder.absoluteFilePath(QStringLiteral("comments.sqlite")), readOnly);
    if (!database)
        return passOn(database);
    auto mirror = std::make_unique<DecisionMirror>(folder.absolutePath());
    if (auto known = guarded(**database,
                             [&]() -> Result<void> {
                                 mirror->adopt(**database);
                                 return {};
                             });
        !known)
        return passOn(known);
    auto priv = std::make_unique<Private>(std::move(*database), std::move(mirror), clock, readOnly);
    auto store = std::unique_ptr<CommentStore>(new CommentStore(std::move(priv)));
    // What was decided but not mirrored yet (killed in between, a full disk) is written now. The database has
    // it in any case, so a failure is tried again with the next decision.
    if (!readOnly)
        (void)store->d->mirror->catchUp(*store->d->database);
    return store;
}

CommentDatabase& CommentStore::database() const
{
    return *d->database;
}

bool CommentStore::isReadOnly() const
{
    return d->readOnly;
}

} // namespace warraq
