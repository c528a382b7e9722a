// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/filter_dialog.h"

#include "moderation/filter_line.h"
#include "moderation/queue_column.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace warraq {
namespace {

constexpr CommentStatus queues[] = {CommentStatus::Pending, CommentStatus::Approved, CommentStatus::Spam,
                                    CommentStatus::Trash};
constexpr CommentFilter::Order orders[] = {CommentFilter::Order::Newest, CommentFilter::Order::Oldest,
                                           CommentFilter::Order::Priority};

QString dayFormat()
{
    return QStringLiteral("yyyy-MM-dd"); // as date_gmt is compared
}

/// A switch and what it switches, in one row.
template <class Field>
QWidget* optional(QCheckBox* on, Field* field, QWidget* parent)
{
    auto* both = new QWidget(parent);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(on);
    row->addWidget(field, 1);
    QObject::connect(on, &QCheckBox::toggled, field, &QWidget::setEnabled);
    field->setEnabled(false);
    return both;
}

void withoutIcons(QDialogButtonBox* buttons)
{
    for (QAbstractButton* button : buttons->buttons())
        button->setIcon({});
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

} // namespace

FilterDialog::FilterDialog(const CommentFilter& filter, const Project& project,
                           const QList<std::pair<QString, QString>>& reasons, QWidget* parent)
    : QDialog(parent)
    , m_project(project)
    , m_before(filter)
    , m_status(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_section(new QComboBox(this))
    , m_author(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_ip(new QLineEdit(this))
    , m_hasFrom(new QCheckBox(this))
    , m_from(new QDateEdit(this))
    , m_hasUntil(new QCheckBox(this))
    , m_until(new QDateEdit(this))
    , m_link(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_hasScore(new QCheckBox(this))
    , m_score(new QDoubleSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Which comments?"));
    build(reasons);
    fill(filter);
}

void FilterDialog::build(const QList<std::pair<QString, QString>>& reasons)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(space::l, space::l, space::l, space::l);
    form->setVerticalSpacing(space::s);
    m_status->addItem(tr("Every queue"), -1);
    for (const CommentStatus queue : queues)
        m_status->addItem(queueName(queue), int(queue));
    for (const CommentFilter::Order order : orders)
        m_order->addItem(orderName(order), int(order));
    m_section->addItem(tr("Every section"), QString());
    for (const Section& section : m_project.settings().sections)
        m_section->addItem(section.name, section.slug);
    m_link->addItem(tr("With or without"), -1);
    m_link->addItem(tr("With a link"), 1);
    m_link->addItem(tr("Without a link"), 0);
    m_reason->addItem(tr("Any or none"), QString());
    for (const auto& [code, name] : reasons)
        m_reason->addItem(name, code);
    m_language->addItem(tr("Every language"), QString());
    for (const char* code : {"ar", "en", "fr"})
        m_language->addItem(QLocale(QLatin1StringView(code)).nativeLanguageName(), QString::fromLatin1(code));
    for (QLineEdit* field : {m_email, m_ip})
        field->setLayoutDirection(Qt::LeftToRight); // addresses are, everywhere
    m_author->setObjectName(QStringLiteral("author"));
    m_email->setObjectName(QStringLiteral("email"));
    m_ip->setObjectName(QStringLiteral("ip"));
    followTextDirection(m_author);
    for (QDateEdit* day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        day->setDate(QDate::currentDate());
    }
    m_score->setRange(0, 1000);
    m_score->setDecimals(1);
    m_score->setValue(20);
    form->addRow(tr("Queue"), m_status);
    form->addRow(tr("Order"), m_order);
    form->addRow(tr("Section"), m_section);
    form->addRow(tr("Name"), m_author);
    form->addRow(tr("E-mail"), m_email);
    form->addRow(tr("Network address"), m_ip);
    form->addRow(tr("Written since"), optional(m_hasFrom, m_from, this));
    form->addRow(tr("Written before"), optional(m_hasUntil, m_until, this));
    form->addRow(tr("Links"), m_link);
    form->addRow(tr("Reason"), m_reason);
    form->addRow(tr("Weight from"), optional(m_hasScore, m_score, this));
    form->addRow(tr("Language"), m_language);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::Reset, this);
    QPushButton* apply = buttons->addButton(tr("Show them"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("apply"));
    apply->setDefault(true);
    setButtonKind(apply, "primary");
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Reset)->setText(tr("All conditions away"));
    form->addRow(buttons);
    withoutIcons(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Reset), &QPushButton::clicked, this,
            [this] { fill(CommentFilter{.status = m_before.status, .order = m_before.order}); });
}

void FilterDialog::fill(const CommentFilter& filter)
{
    choose(m_status, filter.status ? int(*filter.status) : -1);
    choose(m_order, int(filter.order));
    m_author->setText(filter.author);
    m_email->setText(filter.email);
    m_ip->setText(filter.ip);
    const auto day = [](QCheckBox* on, QDateEdit* field, const QString& text) {
        on->setChecked(!text.isEmpty());
        if (!text.isEmpty())
            field->setDate(QDate::fromString(text.first(10), Qt::ISODate));
    };
    day(m_hasFrom, m_from, filter.from);
    day(m_hasUntil, m_until, filter.until);
    choose(m_link, filter.hasLink ? int(*filter.hasLink) : -1);
    choose(m_reason, filter.reason);
    choose(m_language, filter.language);
    m_hasScore->setChecked(filter.scoreFrom.has_value());
    m_score->setValue(filter.scoreFrom.value_or(20));
    m_section->setCurrentIndex(0);
    if (filter.articles.isEmpty())
        m_before.articles.clear();
}

CommentFilter FilterDialog::filter() const
{
    CommentFilter filter = m_before; // search, story and wave stay
    const int status = m_status->currentData().toInt();
    filter.status = status < 0 ? std::nullopt : std::optional(CommentStatus(status));
    filter.order = CommentFilter::Order(m_order->currentData().toInt());
    filter.author = m_author->text().trimmed();
    filter.email = m_email->text().trimmed();
    filter.ip = m_ip->text().trimmed();
    filter.from = m_hasFrom->isChecked() ? m_from->date().toString(dayFormat()) : QString();
    filter.until = m_hasUntil->isChecked() ? m_until->date().toString(dayFormat()) : QString();
    const int link = m_link->currentData().toInt();
    filter.hasLink = link < 0 ? std::nullopt : std::optional(link == 1);
    filter.reason = m_reason->currentData().toString();
    filter.language = m_language->currentData().toString();
    filter.scoreFrom = m_hasScore->isChecked() ? std::optional(m_score->value()) : std::nullopt;
    if (const QString section = m_section->currentData().toString(); !section.isEmpty()) {
        filter.articles.clear();
        for (const ArticleSummary& article : m_project.articles()) {
            if (article.meta.section == section)
                filter.articles.append(article.id.value());
        }
        if (filter.articles.isEmpty())
            filter.articles.append(QStringLiteral("-")); // a section without stories has no comments
    }
    return filter;
}

} // namespace warraq
