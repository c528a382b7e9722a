// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_text.h"
#include "text/link_check.h"

#include <QList>

namespace warraq {

/// A link that leads astray (R12).
struct FalseLink
{
    QString host;  ///< where it leads
    QString shown; ///< what the words name, when it is that
    LinkDoubt doubt = LinkDoubt::OtherHost;

    bool operator==(const FalseLink&) const = default;
};

struct LinkSigns
{
    int count = 0;       ///< addresses in the text or behind words, whichever are more
    QStringList hosts{}; ///< each once, lower case, without "www."; at most 20
    QList<FalseLink> falseLinks{};
};
[[nodiscard]] LinkSigns linkSigns(const CommentText& comment);

/// Lower case, without "www."; "" for what has none.
[[nodiscard]] QString hostOfAddress(const QString& address);

} // namespace warraq
