// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_view.h"

namespace warraq {

class SourceView::Private
{
};

SourceView::SourceView(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>()) {}
SourceView::~SourceView() = default;
void SourceView::setSession(ArticleSession* session) { Q_UNUSED(session) }
void SourceView::focusText() { setFocus(); }
void SourceView::revealBlock(int index) { Q_UNUSED(index) }

} // namespace warraq
