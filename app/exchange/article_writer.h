// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace warraq {

/// Writes imported articles so that importing again changes nothing that did not change at the source, and
/// never overwrites what the desk did meanwhile. An imported article carries a hash of itself as it came in
/// (wordPress.extra "warraq_import"); when the file no longer fits its hash, somebody has worked on it.
class ArticleWriter
{
public:
    enum class Outcome
    {
        Created,
        Updated,    ///< the source changed, the desk did not
        Unchanged,  ///< the source is what it was at the last import
        EditedHere, ///< both changed: left alone
        Unreadable, ///< the article's present file cannot be read: left alone
    };

    explicit ArticleWriter(Project& project)
        : m_project(project)
    {
    }

    /// Errors: as Project::save.
    [[nodiscard]] Result<Outcome> write(Article article);
    /// Sets the featured picture of an imported article that nobody has touched.
    [[nodiscard]] Result<void> setPicture(const ArticleId& id, const QString& picture);

private:
    Project& m_project;
};

} // namespace warraq
