// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/comments_workplace.h"

#include "widgets/style.h"

namespace warraq {

class CommentsWorkplace::Private
{
};

CommentsWorkplace::CommentsWorkplace(const Context& context, QWidget* parent)
    : Workplace(parent)
    , d(std::make_unique<Private>())
{
    Q_UNUSED(context)
}
CommentsWorkplace::~CommentsWorkplace() = default;
QString CommentsWorkplace::name() const { return tr("Comments"); }
QIcon CommentsWorkplace::railIcon() const { return icon(QStringLiteral("dialog-messages")); }
QWidget* CommentsWorkplace::barStart() { return nullptr; }
QWidget* CommentsWorkplace::barEnd() { return nullptr; }
QWidget* CommentsWorkplace::statusStart() { return nullptr; }
QWidget* CommentsWorkplace::statusEnd() { return nullptr; }
void CommentsWorkplace::activate() {}
void CommentsWorkplace::search(const QString& words) { Q_UNUSED(words) }
QString CommentsWorkplace::searchPrompt() const { return {}; }
void CommentsWorkplace::reload() {}

} // namespace warraq
