// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/filter_line.h"

#include "moderation/author_card.h"
#include "moderation/queue_column.h"
#include "text/direction.h"
#include "widgets/flow_layout.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace warraq {
namespace {

QString shortened(const QString& text)
{
    constexpr qsizetype longest = 48;
    const QString plain = text.simplified();
    return isolated(plain.size() > longest ? plain.first(longest) + u'\u2026' : plain);
}

template <class Value>
CommentFilter without(CommentFilter filter, Value CommentFilter::* member)
{
    filter.*member = Value();
    return filter;
}

QString languageName(const QString& code)
{
    const QString native = QLocale(code).nativeLanguageName();
    return native.isEmpty() ? code : native;
}

QString linkWords(const CommentFilter& filter)
{
    return *filter.hasLink ? FilterLine::tr("With a link") : FilterLine::tr("Without a link");
}

} // namespace

QString orderName(CommentFilter::Order order)
{
    switch (order) {
    case CommentFilter::Order::Newest:
        return FilterLine::tr("Newest first");
    case CommentFilter::Order::Oldest:
        return FilterLine::tr("Oldest first");
    case CommentFilter::Order::Priority:
        return FilterLine::tr("Most urgent first");
    }
    return {};
}

QList<FilterCondition> conditionsOf(const CommentFilter& f, const QString& articleTitle)
{
    QList<FilterCondition> conditions;
    const auto add = [&](bool there, const QString& words, const CommentFilter& rest) {
        if (there)
            conditions.append({words, rest});
    };
    using F = CommentFilter;
    add(!f.article.isEmpty(), FilterLine::tr("Story: %1").arg(shortened(articleTitle)),
        without(f, &F::article));
    add(!f.articles.isEmpty(), FilterLine::tr("A section"), without(f, &F::articles));
    add(!f.search.isEmpty(), FilterLine::tr("Search: %1").arg(shortened(f.search)), without(f, &F::search));
    add(!f.author.isEmpty(), FilterLine::tr("Name: %1").arg(shortened(f.author)), without(f, &F::author));
    add(!f.email.isEmpty(), FilterLine::tr("E-mail: %1").arg(shortened(maskedEmail(f.email))),
        without(f, &F::email));
    add(!f.ip.isEmpty(), FilterLine::tr("Address: %1").arg(shortened(maskedIp(f.ip))), without(f, &F::ip));
    add(!f.from.isEmpty(), FilterLine::tr("Since %1").arg(shortened(f.from)), without(f, &F::from));
    add(!f.until.isEmpty(), FilterLine::tr("Before %1").arg(shortened(f.until)), without(f, &F::until));
    add(f.hasLink.has_value(), f.hasLink ? linkWords(f) : QString(), without(f, &F::hasLink));
    add(!f.reason.isEmpty(), FilterLine::tr("Reason: %1").arg(shortened(f.reason)), without(f, &F::reason));
    add(f.scoreFrom.has_value(),
        FilterLine::tr("Weight from %1").arg(QLocale().toString(f.scoreFrom.value_or(0))),
        without(f, &F::scoreFrom));
    add(f.scoreTo.has_value(),
        FilterLine::tr("Weight up to %1").arg(QLocale().toString(f.scoreTo.value_or(0))),
        without(f, &F::scoreTo));
    add(!f.language.isEmpty(), FilterLine::tr("Language: %1").arg(languageName(f.language)),
        without(f, &F::language));
    add(f.campaign != 0, FilterLine::tr("One wave"), without(f, &F::campaign));
    return conditions;
}

FilterLine::FilterLine(QWidget* parent)
    : QWidget(parent)
    , m_chips(new QWidget(this))
    , m_row(new FlowLayout(m_chips, space::xs))
    , m_count(new QLabel(this))
    , m_keep(new QToolButton(this))
{
    setObjectName(QStringLiteral("filterLine"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xxl, space::s, space::xxl, 0);
    row->setSpacing(space::s);
    row->addWidget(m_chips, 1);
    m_count->setObjectName(QStringLiteral("fitting"));
    m_count->setFont(fontFor(TextRole::Small));
    setTone(m_count, QStringLiteral("muted"));
    row->addWidget(m_count, 0, Qt::AlignTop);
    m_keep->setObjectName(QStringLiteral("keepView"));
    m_keep->setText(tr("Keep this view\u2026"));
    m_keep->setToolTip(tr("It gets a name and stands beside the queues"));
    m_keep->setFocusPolicy(Qt::TabFocus);
    setButtonKind(m_keep, "quiet");
    row->addWidget(m_keep, 0, Qt::AlignTop);
    connect(m_keep, &QToolButton::clicked, this, &FilterLine::keepWanted);
    hide();
}

void FilterLine::show(const CommentFilter& filter, const QString& articleTitle, bool mayKeep)
{
    qDeleteAll(m_chips->findChildren<QToolButton*>());
    const QList<FilterCondition> conditions = conditionsOf(filter, articleTitle);
    for (const FilterCondition& condition : conditions) {
        auto* chip = new QToolButton(m_chips);
        chip->setText(condition.words);
        chip->setIcon(icon(QStringLiteral("window-close")));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(tr("Take this condition away"));
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QToolButton::clicked, this, [this, rest = condition.without] { Q_EMIT wanted(rest); });
        m_row->addWidget(chip);
        chip->show();
    }
    showCount(-1, 0);
    m_keep->setVisible(mayKeep);
    setVisible(!conditions.isEmpty());
}

void FilterLine::showCount(qint64 count, qint64 most)
{
    m_count->setText(count < 0      ? QString()
                     : count > most ? tr("more than %Ln comment(s)", nullptr, int(most))
                                    : tr("%Ln comment(s) fit", nullptr, int(count)));
}

} // namespace warraq
