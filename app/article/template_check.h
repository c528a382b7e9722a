// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/markup_check.h"

namespace warraq {

/// checkMarkup() for a page that is a template (KTextTemplate, in the syntax of Django): what stands between
/// {{ and }}, {% and %} or {# and #} is the template's and no markup. Of {% if %}…{% else %}…{% endif %} one
/// branch is on a page at a time, so each is checked as if the others were not there: the first ones
/// together, then the last ones. Whether the template's own tags are right is the engine's to say.
[[nodiscard]] QList<MarkupProblem> checkTemplate(QStringView html, int most = 20);

} // namespace warraq
