// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article.h"

#include <algorithm>
#include <array>

namespace warraq {

namespace {

template <class Value>
struct Named
{
    Value value;
    QStringView name;
};

constexpr std::array<Named<Status>, 5> statuses{{
    {Status::Draft, u"draft"},
    {Status::Review, u"review"},
    {Status::Ready, u"ready"},
    {Status::Published, u"published"},
    {Status::Withheld, u"withheld"},
}};

constexpr std::array<Named<Publication>, 3> publications{{
    {Publication::Usable, u"usable"},
    {Publication::Withheld, u"withheld"},
    {Publication::Canceled, u"canceled"},
}};

template <class Names, class Value>
QString nameIn(const Names& names, Value value)
{
    const auto found =
        std::ranges::find_if(names, [value](const auto& entry) { return entry.value == value; });
    return found == names.end() ? QString() : found->name.toString();
}

template <class Value, class Names>
std::optional<Value> valueIn(const Names& names, QStringView name)
{
    const auto found = std::ranges::find_if(names, [name](const auto& entry) { return entry.name == name; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

constexpr int flashUrgency = 1;

/// The word of each language; the last one is for all the others.
struct KickerWord
{
    QStringView language;
    QStringView word;
};
constexpr std::array<KickerWord, 5> kickerWords{{
    {u"ar", u"عاجل"},
    {u"fa", u"فوری"},
    {u"ur", u"فوری"},
    {u"fr", u"Urgent"},
    {u"", u"Breaking"},
}};

QString breakingKicker(const QString& language)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    const auto found = std::ranges::find_if(kickerWords, [&](const KickerWord& entry) {
        return entry.language.isEmpty() || entry.language == primary;
    });
    return found->word.toString();
}

bool isBreakingKicker(const QString& kicker)
{
    return std::ranges::any_of(kickerWords, [&](const KickerWord& entry) { return entry.word == kicker; });
}

} // namespace

QString statusName(Status status)
{
    return nameIn(statuses, status);
}

std::optional<Status> statusFromName(QStringView name)
{
    return valueIn<Status>(statuses, name);
}

QString publicationName(Publication publication)
{
    return nameIn(publications, publication);
}

std::optional<Publication> publicationFromName(QStringView name)
{
    return valueIn<Publication>(publications, name);
}

void flagBreaking(Metadata& meta, const QString& by, const QDateTime& now, int minutes)
{
    Breaking& breaking = meta.breaking;
    if (!breaking.isLive(now)) {
        // An expired flag may have left its kicker standing; that is not what was before.
        if (!breaking.flagged || !isBreakingKicker(meta.kicker))
            breaking.kickerBefore = meta.kicker;
        if (!breaking.flagged || meta.urgency != flashUrgency)
            breaking.urgencyBefore = meta.urgency;
        breaking.by = by;
        breaking.since = now.toUTC();
        meta.kicker = breakingKicker(meta.language);
        meta.urgency = flashUrgency;
    }
    breaking.flagged = true;
    breaking.until = now.toUTC().addSecs(qint64(minutes) * 60);
}

void unflagBreaking(Metadata& meta)
{
    Breaking& breaking = meta.breaking;
    if (!breaking.flagged)
        return;
    if (isBreakingKicker(meta.kicker))
        meta.kicker = breaking.kickerBefore;
    if (meta.urgency == flashUrgency)
        meta.urgency = breaking.urgencyBefore;
    breaking.flagged = false;
}

} // namespace warraq
