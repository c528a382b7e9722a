// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the inspector, group by group; the machinery is in inspector.cpp.
#include "article/article_file.h"
#include "inspector/inspector.h"
#include "shell/story_bar.h"
#include "text/direction.h"
#include "widgets/search_field.h"
#include "widgets/style.h"
#include "widgets/text_label.h"
#include "widgets/time_words.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace warraq {

namespace {

QFormLayout* newForm(QVBoxLayout& column, const QString& title, QWidget* parent)
{
    auto* heading = new QLabel(title, parent);
    QFont font = fontFor(TextRole::Base);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto* group = new QVBoxLayout;
    group->setSpacing(space::s);
    group->addWidget(heading);
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::m);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    group->addLayout(form);
    column.addLayout(group);
    return form;
}

/// People separate names and tags as they write: with an Arabic or a Latin comma or semicolon.
QStringList listFrom(const QString& text)
{
    QStringList list;
    QString normal = text;
    for (const QChar comma : {QChar(0x060C), QChar(0x061B), QChar(u';')})
        normal.replace(comma, QLatin1Char(','));
    for (const QString& part : normal.split(QLatin1Char(',')))
        if (const QString word = part.trimmed(); !word.isEmpty())
            list.append(word);
    return list;
}

QString listText(const QStringList& list)
{
    const bool rtl = firstStrongDirection(list.join(QLatin1Char(' '))) == Direction::RightToLeft;
    return list.join(rtl ? QStringLiteral("\u060c ") : QStringLiteral(", "));
}

} // namespace

void Inspector::makeState(QVBoxLayout& column)
{
    QFormLayout& form = *newForm(column, tr("Workflow"), this);
    QList<std::pair<QString, QString>> states;
    for (const Status status :
         {Status::Draft, Status::Review, Status::Ready, Status::Published, Status::Withheld})
        states.append({statusName(status), statusLabel(status)});
    addChoice(
        form, tr("State"), states, [](const Metadata& meta) { return statusName(meta.status); },
        [](Metadata& meta, const QString& name) {
            meta.status = statusFromName(name).value_or(meta.status);
        });
    addChoice(
        form, tr("Publication"),
        {{publicationName(Publication::Usable), tr("Usable")},
         {publicationName(Publication::Withheld), tr("On hold")},
         {publicationName(Publication::Canceled), tr("Withdrawn")}},
        [](const Metadata& meta) { return publicationName(meta.publication); },
        [](Metadata& meta, const QString& name) {
            meta.publication = publicationFromName(name).value_or(meta.publication);
        });
    QList<std::pair<QString, QString>> urgencies;
    for (int urgency = 1; urgency <= 9; ++urgency) {
        const QString number = QLocale().toString(urgency);
        urgencies.append({QString::number(urgency), urgency == 1   ? tr("%1 \u2013 flash").arg(number)
                                                    : urgency == 5 ? tr("%1 \u2013 normal").arg(number)
                                                    : urgency == 9 ? tr("%1 \u2013 can wait").arg(number)
                                                                   : number});
    }
    addChoice(
        form, tr("Urgency"), urgencies, [](const Metadata& meta) { return QString::number(meta.urgency); },
        [](Metadata& meta, const QString& value) { meta.urgency = value.toInt(); });
    makeEmbargo(form);
}

void Inspector::makeEmbargo(QFormLayout& form)
{
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    auto* on = new QCheckBox(row);
    on->setAccessibleName(tr("Under embargo"));
    auto* until = new QDateTimeEdit(row);
    until->setLayoutDirection(Qt::LeftToRight); // first: Qt turns the format of a right-to-left field round
    until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    until->setCalendarPopup(false);
    until->setAccessibleName(tr("Embargo until"));
    until->installEventFilter(this);
    box->addWidget(on);
    box->addWidget(until, 1);
    connect(on, &QCheckBox::toggled, this, [this, until](bool checked) {
        until->setEnabled(checked);
        edit(tr("Embargo"), [&](Metadata& meta) {
            if (checked)
                meta.embargo = until->dateTime().toUTC();
            else
                meta.embargo.reset();
        });
    });
    connect(until, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& at) {
        edit(tr("Embargo"), [&](Metadata& meta) {
            if (meta.embargo)
                meta.embargo = at.toUTC();
        });
    });
    join(form, tr("Embargo until"), row, [this, on, until](const Metadata& meta) {
        on->setChecked(meta.embargo.has_value());
        until->setEnabled(meta.embargo.has_value());
        const QDateTime hourAhead = m_context.clock.now().addSecs(3600);
        until->setTimeZone(windowTime(hourAhead).timeZone());
        until->setDateTime(meta.embargo.value_or(hourAhead));
    });
    row->setFocusProxy(on);
}

void Inspector::makePlace(QVBoxLayout& column)
{
    QFormLayout& people = *newForm(column, tr("Who and where"), this);
    addLine(
        people, tr("Bylines"), [](const Metadata& meta) { return listText(meta.bylines); },
        [](Metadata& meta, const QString& text) { meta.bylines = listFrom(text); },
        tr("Names, with commas between"));
    addLine(
        people, tr("Place"), [](const Metadata& meta) { return meta.dateline.place; },
        [](Metadata& meta, const QString& text) { meta.dateline.place = text.trimmed(); });
    addLine(
        people, tr("Agency"), [](const Metadata& meta) { return meta.dateline.agency; },
        [](Metadata& meta, const QString& text) { meta.dateline.agency = text.trimmed(); });

    QFormLayout& site = *newForm(column, tr("On the site"), this);
    QList<std::pair<QString, QString>> sections{{QString(), tr("No section")}};
    for (const Section& section : m_context.project.settings().sections)
        sections.append({section.slug, isolated(section.name)});
    addChoice(
        site, tr("Section"), sections, [](const Metadata& meta) { return meta.section; },
        [](Metadata& meta, const QString& slug) { meta.section = slug; });
    addLine(
        site, tr("Tags"), [](const Metadata& meta) { return listText(meta.tags); },
        [](Metadata& meta, const QString& text) { meta.tags = listFrom(text); },
        tr("Words, with commas between"));
    addLine(
        site, tr("Address"), [](const Metadata& meta) { return meta.slug; },
        [](Metadata& meta, const QString& text) {
            meta.slug = text.trimmed().isEmpty() ? QString() : slugFrom(text);
        },
        tr("Made from the headline"));
    QList<std::pair<QString, QString>> languages{{QStringLiteral("ar"), tr("Arabic")},
                                                 {QStringLiteral("en"), tr("English")},
                                                 {QStringLiteral("fr"), tr("French")}};
    addChoice(
        site, tr("Language"), languages, [](const Metadata& meta) { return meta.language; },
        [](Metadata& meta, const QString& language) {
            meta.language = language;
            meta.direction = languageDirection(language);
        });
}

void Inspector::makeNotes(QVBoxLayout& column)
{
    QFormLayout& form = *newForm(column, tr("Notes and corrections"), this);
    form.setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto* note = new QPlainTextEdit(this);
    note->setProperty("kind", QStringLiteral("field"));
    note->setTabChangesFocus(true);
    followWindowDirection(note);
    note->setFixedHeight(72);
    connect(note, &QPlainTextEdit::textChanged, this, [this, note] {
        edit(tr("Editor's note"), [&](Metadata& meta) { meta.editorsNote = note->toPlainText(); });
    });
    join(form, tr("Editor's note, not for readers"), note, [note](const Metadata& meta) {
        if (note->toPlainText() != meta.editorsNote)
            note->setPlainText(meta.editorsNote);
    });
    QLabel* list = addFact(form, tr("Corrections so far"), [this](const Metadata& meta) {
        QStringList lines;
        for (const Correction& correction : meta.corrections)
            lines.append(
                QStringLiteral("%1 \u2013 %2")
                    .arg(dayAndClockText(correction.at, m_context.clock.now()), isolated(correction.text)));
        return lines.join(QLatin1Char('\n'));
    });
    list->setFont(fontFor(TextRole::Small));
    auto* text = new QLineEdit(this);
    followTextDirection(text);
    text->setPlaceholderText(tr("What was wrong, and what is right"));
    auto* add = new QPushButton(tr("Add"), this);
    add->setEnabled(false);
    auto* row = new QWidget(this);
    auto* box = new QHBoxLayout(row);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(text, 1);
    box->addWidget(add);
    connect(text, &QLineEdit::textChanged, add,
            [add](const QString& words) { add->setEnabled(!words.trimmed().isEmpty()); });
    const auto commit = [this, text] {
        addCorrection(text->text().trimmed());
        text->clear();
    };
    connect(add, &QPushButton::clicked, this, commit);
    connect(text, &QLineEdit::returnPressed, this, commit);
    row->setFocusProxy(text);
    join(form, tr("New correction"), row, [](const Metadata&) {});
}

void Inspector::addCorrection(const QString& text)
{
    if (text.isEmpty())
        return;
    edit(tr("Correction"),
         [&](Metadata& meta) { meta.corrections.append({m_context.clock.now(), text, m_context.person}); });
    refresh();
}

void Inspector::makeRecord(QVBoxLayout& column)
{
    QFormLayout& form = *newForm(column, tr("Record"), this);
    const auto time = [this](const QDateTime& at) {
        return at.isValid() ? dayAndClockText(at, m_context.clock.now()) : QString();
    };
    addFact(form, tr("Created"), [time](const Metadata& meta) { return time(meta.created); });
    addFact(form, tr("Last saved"), [time](const Metadata& meta) { return time(meta.updated); });
    addFact(form, tr("Published"),
            [time](const Metadata& meta) { return meta.published ? time(*meta.published) : QString(); });
    addFact(form, tr("WordPress"), [](const Metadata& meta) {
        return meta.wordPress.postId > 0 ? QString::number(meta.wordPress.postId) : QString();
    });
}

} // namespace warraq
