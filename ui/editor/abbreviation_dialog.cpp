// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/abbreviation_dialog.h"

#include "text/direction.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>
#include <QTreeWidget>

namespace warraq {

AbbreviationDialog::AbbreviationDialog(const AbbreviationList& list, bool readOnly, QWidget* parent)
    : QDialog(parent)
    , m_list(list)
    , m_lines(new QTreeWidget(this))
    , m_typed(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_text(new QTextEdit(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setWindowTitle(tr("Abbreviations and ready texts"));
    setWindowModality(Qt::WindowModal);
    setMinimumSize(560, 520);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* note =
        new QLabel(tr("They belong to the desk: everyone in this newsroom has them. An abbreviation expands "
                      "when a space, Enter or a mark follows it; Backspace right then takes that back."),
                   this);
    note->setWordWrap(true);
    note->setProperty("tone", QStringLiteral("muted"));
    column->addWidget(note);
    m_lines->setColumnCount(2);
    m_lines->setHeaderLabels({tr("Abbreviation or name"), tr("Text")});
    m_lines->setRootIsDecorated(false);
    m_lines->setAccessibleName(windowTitle());
    m_lines->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    column->addWidget(m_lines, 1);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add"), this);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    makeForm(readOnly);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save"), this);
    setButtonKind(save, "primary");
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    for (QPushButton* button : {add, m_remove, cancel, save})
        button->setAutoDefault(false);
    add->setEnabled(!readOnly);
    save->setEnabled(!readOnly);
    connect(add, &QPushButton::clicked, this, &AbbreviationDialog::addEntry);
    connect(m_remove, &QPushButton::clicked, this, &AbbreviationDialog::removeEntry);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &AbbreviationDialog::showEntry);
    for (int i = 0; i < m_list.entries.size(); ++i)
        showLine(i);
    if (m_list.entries.isEmpty() && !readOnly)
        addEntry();
    m_lines->setCurrentItem(m_lines->topLevelItem(0));
    showEntry();
}

void AbbreviationDialog::makeForm(bool readOnly)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::xl);
    form->setVerticalSpacing(space::s);
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->setFixedHeight(96);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text"));
    m_typed->setPlaceholderText(QStringLiteral("UN*"));
    followTextDirection(m_typed);
    followTextDirection(m_name);
    form->addRow(tr("Abbreviation"), m_typed);
    form->addRow(tr("Name in the list of ready texts"), m_name);
    form->addRow(tr("Text"), m_text);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    for (QLineEdit* field : {m_typed, m_name}) {
        field->setReadOnly(readOnly);
        connect(field, &QLineEdit::textEdited, this, &AbbreviationDialog::takeEntry);
    }
    m_text->setReadOnly(readOnly);
    m_remove->setEnabled(!readOnly);
    connect(m_text, &QTextEdit::textChanged, this, &AbbreviationDialog::takeEntry);
}

int AbbreviationDialog::current() const
{
    return m_lines->indexOfTopLevelItem(m_lines->currentItem());
}

void AbbreviationDialog::showLine(int row)
{
    QTreeWidgetItem* item = m_lines->topLevelItem(row);
    if (!item)
        item = new QTreeWidgetItem(m_lines);
    const Abbreviation& entry = m_list.entries.at(row);
    QStringList names{entry.typed, entry.name};
    names.removeAll(QString());
    for (QString& name : names)
        name = isolated(name);
    item->setText(0, names.join(QStringLiteral(" · ")));
    item->setText(1, isolated(entry.text.simplified()));
}

void AbbreviationDialog::showEntry()
{
    const int row = current();
    const Abbreviation entry = row < 0 ? Abbreviation() : m_list.entries.at(row);
    const QSignalBlocker quiet(m_text);
    m_typed->setText(entry.typed);
    m_name->setText(entry.name);
    m_text->setPlainText(entry.text);
    turnText();
    for (QWidget* field :
         {static_cast<QWidget*>(m_typed), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_text)})
        field->setEnabled(row >= 0);
}

void AbbreviationDialog::takeEntry()
{
    const int row = current();
    if (row < 0)
        return;
    Abbreviation& entry = m_list.entries[row];
    entry.typed = m_typed->text().simplified().remove(u' '); // a space ends an abbreviation
    entry.name = m_name->text().trimmed();
    entry.text = m_text->toPlainText();
    showLine(row);
    turnText();
}

/// By THE direction rule, as every field.
void AbbreviationDialog::turnText()
{
    const Direction window = isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight;
    const Direction wanted =
        paragraphDirection(m_text->toPlainText().section(u'\n', 0, 0), std::nullopt, std::nullopt, window);
    const Qt::LayoutDirection side = wanted == Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    QTextOption option = m_text->document()->defaultTextOption();
    if (option.textDirection() == side)
        return;
    option.setTextDirection(side);
    const QSignalBlocker quiet(m_text);
    m_text->document()->setDefaultTextOption(option);
}

void AbbreviationDialog::addEntry()
{
    m_list.entries.append(Abbreviation());
    showLine(int(m_list.entries.size()) - 1);
    m_lines->setCurrentItem(m_lines->topLevelItem(int(m_list.entries.size()) - 1));
    m_typed->setFocus();
}

void AbbreviationDialog::removeEntry()
{
    const int row = current();
    if (row < 0)
        return;
    m_list.entries.removeAt(row);
    const QSignalBlocker quiet(m_lines);
    delete m_lines->takeTopLevelItem(row);
    showEntry();
}

AbbreviationList AbbreviationDialog::list() const
{
    AbbreviationList list = m_list;
    list.entries.removeIf([](const Abbreviation& entry) {
        return entry.text.trimmed().isEmpty() || (entry.typed.isEmpty() && entry.name.isEmpty());
    });
    return list;
}

} // namespace warraq
