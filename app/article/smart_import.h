// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/html_reader.h"
#include "base/error.h"

namespace warraq {

/// Something the import left out or understood, for the report. `line` is 1-based in the pasted text or file.
struct ImportNote
{
    qint64 line = 0;
    QString text; ///< what stood there
    QString
        why; ///< stable code: kicker, dateline, repeated-headline, menu, share-button, comment-form, empty …
    bool operator==(const ImportNote&) const = default;
};

struct SmartImport
{
    Article article;
    bool proposesBreaking = false; ///< a leading «عاجل» was found; the person decides
    QList<ImportNote> dropped;     ///< every line of the input is in the article or here
    QList<ImportNote> understood;
};

/// Raw text as a reporter pastes it.
[[nodiscard]] SmartImport importText(const QString& text, const BodyContext& context = {});
/// An HTML page or fragment as copied from a site. Invalid UTF-8 is replaced and noted.
[[nodiscard]] SmartImport importHtml(const QByteArray& html, const BodyContext& context = {});

} // namespace warraq
