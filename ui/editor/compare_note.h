// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/compare.h"

#include <QCoreApplication>

namespace warraq {

/// What a comparison says in words.
class CompareNote
{
    Q_DECLARE_TR_FUNCTIONS(warraq::CompareNote)

public:
    /// What besides its words is other in a paragraph; "" for nothing.
    [[nodiscard]] static QString of(const Comparison& comparison, const ParagraphPair& pair);
    /// One change, for those who do not see it. `stop` counts within the paragraph, -1 is the paragraph.
    [[nodiscard]] static QString description(const Comparison& comparison, const ParagraphPair& pair,
                                             int stop);
    [[nodiscard]] static QString unchanged(int paragraphs);
    [[nodiscard]] static QString changes(int count);
};

} // namespace warraq
