// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/direction_text.h"

namespace warraq::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Url:
        return u"this address"_s;
    case SpanKind::Email:
        return u"this e-mail address"_s;
    case SpanKind::Handle:
        return u"this name or tag"_s;
    case SpanKind::Phone:
        return u"this telephone number"_s;
    case SpanKind::Date:
        return u"this date"_s;
    case SpanKind::Number:
        return u"this score or number"_s;
    case SpanKind::Signed:
        return u"this number and its sign"_s;
    case SpanKind::Version:
    case SpanKind::Latin:
        return u"this Latin text"_s;
    case SpanKind::Arabic:
        return u"this Arabic text"_s;
    }
    return {};
}

} // namespace

QString messageFor(const DirectionFinding& finding)
{
    switch (finding.rule) {
    case DirectionRule::Isolate:
        return u"the text around reorders %1; isolate it"_s.arg(finding.kind ? nameOf(*finding.kind)
                                                                             : u"this"_s);
    case DirectionRule::Unbalanced:
        return u"a direction control here lacks its other half or holds nothing"_s;
    case DirectionRule::Override:
        return u"an override shows these letters in a false order"_s;
    case DirectionRule::Embedding:
        return u"an old embedding, which reorders what follows it; an isolate does not"_s;
    case DirectionRule::Base:
        return u"most letters run against the direction of the paragraph"_s;
    case DirectionRule::Mark:
        return u"an invisible direction mark that changes nothing"_s;
    case DirectionRule::Plain:
        return u"reads in another order as plain text"_s;
    case DirectionRule::Sms:
        return u"reads in another order in a text message, which loses all direction controls"_s;
    }
    return {};
}

QStringList surfaceNames(DirectionSurfaces surfaces)
{
    QStringList names;
    if (surfaces.testFlag(DirectionSurface::Site))
        names.append(u"site"_s);
    if (surfaces.testFlag(DirectionSurface::PlainText))
        names.append(u"plain-text"_s);
    if (surfaces.testFlag(DirectionSurface::Sms))
        names.append(u"sms"_s);
    return names;
}

} // namespace warraq::cli
