// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/conflict_dialog.h"

#include "editor/compare_view.h"
#include "editor/conflict_card.h"
#include "history/version_words.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace warraq {

ConflictDialog::ConflictDialog(const Conflict& conflict, Direction article, QWidget* parent)
    : QDialog(parent)
    , m_compare(new CompareView(this))
{
    setWindowTitle(tr("Two versions of one place"));
    resize(860, 480);
    auto* words =
        new QLabel(conflict.field.isEmpty()
                       ? tr("Two people wrote here. Nothing of either is lost until you choose.")
                       : tr("Two people changed this: %1. Nothing of either is lost until you choose.")
                             .arg(fieldWords({conflict.field})),
                   this);
    words->setWordWrap(true);
    m_compare->setTexts(conflictBlocks(conflict.mine, conflict.field, article),
                        conflictBlocks(conflict.theirs, conflict.field, article),
                        conflictAuthor(conflict.mine, true), conflictAuthor(conflict.theirs, false));
    connect(m_compare, &CompareView::closeWanted, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(words);
    column->addWidget(m_compare, 1);
    addButtons();
}

void ConflictDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    auto* edit = new QPushButton(tr("Edit as source…"), this);
    auto* later = new QPushButton(tr("Later"), this);
    connect(edit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT sourceWanted();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(edit);
    row->addWidget(later);
    row->addStretch(1);
    addButton(*row, tr("Take the first"), ConflictChoice::Mine);
    addButton(*row, tr("Take the second"), ConflictChoice::Theirs);
    addButton(*row, tr("Keep both"), ConflictChoice::Both);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ConflictDialog::addButton(QBoxLayout& row, const QString& text, ConflictChoice choice)
{
    auto* button = new QPushButton(text, this);
    if (choice == ConflictChoice::Both)
        setButtonKind(button, "primary");
    connect(button, &QPushButton::clicked, this, [this, choice] {
        accept();
        Q_EMIT chosen(choice);
    });
    row.addWidget(button);
}

} // namespace warraq
