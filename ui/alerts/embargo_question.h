// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <functional>

class QWidget;

namespace warraq {

/// Calls `go` at once for a story that may be named, and after a person's yes for one under embargo: a
/// breaking headline stands on every page of the site.
void whenEmbargoAllows(QWidget* window, const Metadata& meta, const QDateTime& now,
                       const std::function<void()>& go);

} // namespace warraq
