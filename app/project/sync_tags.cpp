// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sync_tags.h"

#include "project/reference_move.h"

#include <QHash>

namespace warraq {

namespace {

/// When the name was given; 0 when nobody knows.
git_time_t timeOf(const GitRepository& repository, const git_oid& id)
{
    GitTag tag;
    if (git_tag_lookup(std::out_ptr(tag), repository.get(), &id) < 0)
        return 0;
    const git_signature* const who = git_tag_tagger(tag.get());
    return who ? who->when.time : 0;
}

bool isLater(const GitRepository& repository, const git_oid& id, const git_oid& other)
{
    const git_time_t a = timeOf(repository, id);
    const git_time_t b = timeOf(repository, other);
    return a != b ? a > b : git_oid_cmp(&id, &other) > 0;
}

/// The name of a version, not of anything else.
bool namesCommit(const GitRepository& repository, const git_oid& id)
{
    GitObject object;
    GitObject commit;
    return git_object_lookup(std::out_ptr(object), repository.get(), &id, GIT_OBJECT_ANY) == 0 &&
           git_object_peel(std::out_ptr(commit), object.get(), GIT_OBJECT_COMMIT) == 0;
}

QHash<QByteArray, git_oid> tagsHere(const GitRepository& repository)
{
    QHash<QByteArray, git_oid> tags;
    GitReferenceIterator walk;
    const QByteArray glob = QByteArray(warraqTags) + '*';
    if (git_reference_iterator_glob_new(std::out_ptr(walk), repository.get(), glob.constData()) < 0)
        return tags;
    GitReference reference;
    while (git_reference_next(std::out_ptr(reference), walk.get()) == 0)
        if (git_reference_type(reference.get()) == GIT_REFERENCE_DIRECT)
            tags.insert(git_reference_name(reference.get()), *git_reference_target(reference.get()));
    return tags;
}

} // namespace

QList<QByteArray> settleTags(const GitRepository& repository, const QList<RemoteTag>& theirs)
{
    QHash<QByteArray, git_oid> missing = tagsHere(repository);
    QList<QByteArray> toSend;
    for (const RemoteTag& tag : theirs) {
        const auto own = missing.constFind(tag.reference);
        const bool isHere = own != missing.constEnd();
        if (isHere && git_oid_equal(&*own, &tag.id) != 0) {
            missing.remove(tag.reference);
            continue;
        }
        if (isHere && !isLater(repository, tag.id, *own)) {
            toSend += tag.reference;
            missing.remove(tag.reference);
            continue;
        }
        missing.remove(tag.reference);
        if (namesCommit(repository, tag.id) &&
            moveReference(repository.get(), tag.reference, tag.id, MoveFrom::Anything) < 0)
            continue; // the next sync brings the name
    }
    return toSend + missing.keys();
}

} // namespace warraq
