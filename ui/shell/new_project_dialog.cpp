// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/new_project_dialog.h"

#include "widgets/ask.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace warraq {

NewProjectDialog::NewProjectDialog(const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_site(new QLineEdit(this))
    , m_parent(new QLineEdit(this))
    , m_create(new QPushButton(tr("Create"), this))
{
    setWindowTitle(tr("Create a newsroom"));
    setMinimumWidth(480);
    followTextDirection(m_name);
    m_name->setPlaceholderText(tr("The newsroom's name"));
    m_language->addItem(tr("Arabic"), QStringLiteral("ar"));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("French"), QStringLiteral("fr"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    m_site->setPlaceholderText(QStringLiteral("https://"));
    m_site->setLayoutDirection(Qt::LeftToRight);
    m_parent->setLayoutDirection(Qt::LeftToRight);
    m_parent->setText(
        QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    auto* choose = new QPushButton(tr("Choose\u2026"), this);
    connect(choose, &QPushButton::clicked, this, &NewProjectDialog::chooseParent);
    auto* place = new QHBoxLayout;
    place->addWidget(m_parent, 1);
    place->addWidget(choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Site, if there is one"), m_site);
    form->addRow(tr("Folder it goes into"), place);
    column->addLayout(form);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(m_create, "primary");
    m_create->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::refresh);
    connect(m_parent, &QLineEdit::textChanged, this, &NewProjectDialog::refresh);
    refresh();
}

void NewProjectDialog::chooseParent()
{
    chooseFolder(this, tr("Where the newsroom's folder goes"),
                 [this](const QString& folder) { m_parent->setText(QDir::toNativeSeparators(folder)); });
}

void NewProjectDialog::refresh()
{
    m_create->setEnabled(!m_name->text().trimmed().isEmpty() && QDir(m_parent->text()).exists());
}

QString NewProjectDialog::folder() const
{
    QString name = m_name->text().trimmed();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return QDir(m_parent->text()).filePath(name.isEmpty() ? QStringLiteral("newsroom") : name);
}

ProjectSettings NewProjectDialog::settings() const
{
    ProjectSettings settings;
    settings.name = m_name->text().trimmed();
    settings.site = m_site->text().trimmed();
    settings.languages = {m_language->currentData().toString()};
    return settings;
}

} // namespace warraq
