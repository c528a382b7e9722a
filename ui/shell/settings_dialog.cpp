// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings_dialog.h"

#include "widgets/search_field.h"
#include "widgets/segmented_control.h"
#include "widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace warraq {

namespace {

QFormLayout* newForm(QVBoxLayout& column, const QString& title, QWidget* parent)
{
    auto* heading = new QLabel(title, parent);
    heading->setFont(fontFor(TextRole::Title));
    column.addWidget(heading);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::xl);
    form->setVerticalSpacing(space::s);
    column.addLayout(form);
    return form;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, Project* project, QWidget* parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_project(project)
    , m_language(new QComboBox(this))
    , m_appearance(new SegmentedControl(this))
    , m_person(new QLineEdit(this))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    QFormLayout& form = *newForm(*column, tr("You"), this);
    // Each language by its own name: whoever ended up in the wrong one finds the way back.
    m_language->addItem(QStringLiteral("العربية"), QStringLiteral("ar"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    for (const QString& text : {tr("As the system"), tr("Light"), tr("Dark")})
        m_appearance->addSegment(text);
    m_appearance->setCurrent(static_cast<int>(preferences.appearance));
    m_person->setText(preferences.person);
    m_person->setPlaceholderText(Preferences{}.personName());
    followTextDirection(m_person);
    form.addRow(tr("Language of the window"), m_language);
    form.addRow(tr("Appearance"), m_appearance);
    form.addRow(tr("Your name, as colleagues see it"), m_person);
    if (project)
        makeDesk(*column);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save"), this);
    setButtonKind(save, "primary");
    save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

void SettingsDialog::makeDesk(QVBoxLayout& column)
{
    QFormLayout& form = *newForm(column, tr("The desk"), this);
    m_digits = new SegmentedControl(this);
    m_digits->addSegment(QStringLiteral("123"), tr("European digits"));
    m_digits->addSegment(QStringLiteral("١٢٣"), tr("Arabic-Indic digits"));
    m_digits->setCurrent(m_project->settings().digits == u"arabic-indic" ? 1 : 0);
    m_minutes = new QSpinBox(this);
    m_minutes->setRange(1, 24 * 60);
    m_minutes->setValue(m_project->settings().breakingMinutes);
    m_versions = new QSpinBox(this);
    m_versions->setRange(5, 3600);
    m_versions->setValue(m_project->settings().versionSeconds);
    m_versions->setToolTip(tr("Saving by hand, a change of state and leaving the story make one at once"));
    m_quotes = new SegmentedControl(this);
    m_quotes->addSegment(tr("As typed"));
    m_quotes->addSegment(QStringLiteral("«…“…”…»"), tr("Angle quotation marks"));
    m_quotes->addSegment(QStringLiteral("“…«…»…”"), tr("Curly quotation marks"));
    m_quotes->setCurrent(static_cast<int>(m_project->settings().quotes.arabic));
    m_frenchSpaces = new QCheckBox(tr("Thin spaces inside French « »"), this);
    m_frenchSpaces->setChecked(m_project->settings().quotes.frenchSpaces);
    m_typedDigits = new SegmentedControl(this);
    m_typedDigits->addSegment(tr("As typed"));
    m_typedDigits->addSegment(QStringLiteral("123"), tr("European digits"));
    m_typedDigits->addSegment(QStringLiteral("١٢٣"), tr("Arabic-Indic digits"));
    m_typedDigits->setCurrent(static_cast<int>(m_project->settings().typedDigits));
    m_editComments =
        new QCheckBox(tr("Moderators may change readers\u2019 words (the original is kept)"), this);
    m_editComments->setChecked(m_project->settings().mayEditComments);
    form.addRow(tr("Digits"), m_digits);
    form.addRow(tr("Digits typed into Arabic"), m_typedDigits);
    form.addRow(tr("Quotation marks in Arabic"), m_quotes);
    form.addRow(QString(), m_frenchSpaces);
    form.addRow(tr("Breaking lasts (minutes)"), m_minutes);
    form.addRow(tr("While writing, a version every (seconds)"), m_versions);
    form.addRow(QString(), m_editComments);
    for (QWidget* field : {static_cast<QWidget*>(m_digits), static_cast<QWidget*>(m_editComments),
                           static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_quotes),
                           static_cast<QWidget*>(m_versions), static_cast<QWidget*>(m_frenchSpaces),
                           static_cast<QWidget*>(m_typedDigits)})
        field->setEnabled(!m_project->isReadOnly());
}

Preferences SettingsDialog::preferences() const
{
    Preferences chosen = m_preferences;
    chosen.language = m_language->currentData().toString();
    chosen.appearance = static_cast<Appearance>(m_appearance->current());
    chosen.person = m_person->text().trimmed();
    return chosen;
}

Result<void> SettingsDialog::saveDesk()
{
    if (!m_project || m_project->isReadOnly())
        return {};
    ProjectSettings settings = m_project->settings();
    settings.digits = m_digits->current() == 1 ? QStringLiteral("arabic-indic") : QStringLiteral("european");
    settings.breakingMinutes = m_minutes->value();
    settings.versionSeconds = m_versions->value();
    settings.mayEditComments = m_editComments->isChecked();
    settings.quotes = {static_cast<QuoteStyle>(m_quotes->current()), m_frenchSpaces->isChecked()};
    settings.typedDigits = static_cast<DigitPolicy>(m_typedDigits->current());
    if (settings == m_project->settings())
        return {};
    return m_project->saveSettings(settings);
}

} // namespace warraq
