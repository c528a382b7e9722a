// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_editor.h"

namespace warraq {

class ArticleEditor::Private
{
public:
    QWidget* toolBar = nullptr;
    QWidget* statusStart = nullptr;
    QWidget* statusEnd = nullptr;
};

ArticleEditor::ArticleEditor(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->toolBar = new QWidget(this);
    d->statusStart = new QWidget(this);
    d->statusEnd = new QWidget(this);
}
ArticleEditor::~ArticleEditor() = default;
void ArticleEditor::setSession(ArticleSession* session) { Q_UNUSED(session) }
void ArticleEditor::setSpelling(SpellService* spelling) { Q_UNUSED(spelling) }
void ArticleEditor::focusText() { setFocus(); }
void ArticleEditor::focusHeadline() { setFocus(); }
int ArticleEditor::currentBlock() const { return -1; }
void ArticleEditor::revealBlock(int index) { Q_UNUSED(index) }
QList<QAction*> ArticleEditor::commands() const { return {}; }
QWidget* ArticleEditor::toolBar() const { return d->toolBar; }
QWidget* ArticleEditor::statusStart() const { return d->statusStart; }
QWidget* ArticleEditor::statusEnd() const { return d->statusEnd; }

} // namespace warraq
