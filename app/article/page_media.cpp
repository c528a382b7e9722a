// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/page_media.h"

#include "article/sanitiser.h"

#include <algorithm>
#include <array>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 120; // UTF-16 units

qint64 lineOf(const GumboNode* node)
{
    return qint64(node->v.element.start_pos.line);
}

QString shortened(const QString& text)
{
    return text.size() <= longestShown ? text : text.first(longestShown) + u'…';
}

QString webAddress(const QString& value)
{
    const QString address = safeUrl(value);
    if (address.startsWith(u"//"_s))
        return u"https:"_s + address;
    return address.startsWith(u"http:"_s, Qt::CaseInsensitive) ||
                   address.startsWith(u"https:"_s, Qt::CaseInsensitive)
               ? address
               : QString();
}

/// Every address an element or what stands in it names.
void gatherAddresses(const GumboNode* node, QStringList& addresses)
{
    for (const char* name : {"src", "data", "poster"}) {
        if (const auto value = attributeOf(node, name); value && !value->trimmed().isEmpty())
            addresses += value->trimmed();
    }
    for (const GumboNode* child : childrenOf(node)) {
        if (isElement(child))
            gatherAddresses(child, addresses);
    }
}

bool losesMarkup(const GumboNode* node)
{
    static constexpr std::array tags{GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_CITE, GUMBO_TAG_DEL,
                                     GUMBO_TAG_DFN,  GUMBO_TAG_INS,     GUMBO_TAG_KBD,  GUMBO_TAG_MARK,
                                     GUMBO_TAG_Q,    GUMBO_TAG_S,       GUMBO_TAG_SAMP, GUMBO_TAG_SMALL,
                                     GUMBO_TAG_BIG,  GUMBO_TAG_STRIKE,  GUMBO_TAG_SUB,  GUMBO_TAG_SUP,
                                     GUMBO_TAG_TIME, GUMBO_TAG_U,       GUMBO_TAG_VAR};
    return std::ranges::any_of(tags, [node](GumboTag tag) { return isElement(node, tag); });
}

template <class Is, class Note>
void visitAll(const GumboNode* node, const Is& is, const Note& note)
{
    if (isElement(node) && is(node)) {
        note(node);
        return;
    }
    for (const GumboNode* child : childrenOf(node))
        visitAll(child, is, note);
}

} // namespace

bool isMedia(const GumboNode* node)
{
    return std::ranges::any_of(
        std::array{GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED},
        [node](GumboTag tag) { return isElement(node, tag); });
}

QString mediaAddress(const GumboNode* node)
{
    for (const char* name : {"src", "data", "data-src"}) {
        if (const QString address = webAddress(attributeOf(node, name).value_or(QString()));
            !address.isEmpty())
            return address;
    }
    for (const GumboNode* child : childrenOf(node)) {
        if (isElement(child, GUMBO_TAG_SOURCE) || isElement(child, GUMBO_TAG_EMBED)) {
            const QString address = mediaAddress(child);
            if (!address.isEmpty())
                return address;
        }
    }
    return {};
}

QList<ImportNote> otherAddresses(const GumboNode* node, const QString& taken)
{
    QStringList addresses;
    gatherAddresses(node, addresses);
    QList<ImportNote> notes;
    for (const QString& address : std::as_const(addresses)) {
        if (webAddress(address) != taken)
            notes.append({lineOf(node), shortened(address), u"media-address"_s});
    }
    return notes;
}

QString lateAddress(const GumboNode* image)
{
    for (const char* name : {"data-src", "data-lazy-src", "data-original"}) {
        if (const QString address = safeUrl(attributeOf(image, name).value_or(QString())); !address.isEmpty())
            return address;
    }
    return {};
}

QByteArray cleanPicture(const GumboNode* image)
{
    const GumboStringPiece& tag = image->v.element.original_tag;
    return sanitised(QByteArray(tag.data, qsizetype(tag.length)), SanitiserProfile::Article);
}

QString shownTag(const GumboNode* node)
{
    const GumboStringPiece& tag = node->v.element.original_tag;
    return shortened(QString::fromUtf8(tag.data, qsizetype(tag.length)).simplified());
}

QList<ImportNote> lostMarkup(const GumboNode* node)
{
    QList<ImportNote> notes;
    visitAll(node, losesMarkup, [&notes](const GumboNode* found) {
        const GumboStringPiece& begin = found->v.element.original_tag;
        const GumboStringPiece& end = found->v.element.original_end_tag;
        const bool closed = begin.data != nullptr && end.data != nullptr && end.data > begin.data;
        const QString source = closed ? QString::fromUtf8(begin.data, end.data + end.length - begin.data)
                                      : shownTag(found) + textOf(found);
        notes.append({lineOf(found), shortened(source.simplified()), u"markup"_s});
    });
    return notes;
}

QList<ImportNote> removedFromIsland(const GumboNode* node)
{
    const auto goes = [](const GumboNode* found) {
        if (isElement(found, GUMBO_TAG_IMG))
            return cleanPicture(found).isEmpty();
        return isMedia(found) || found->v.element.tag_namespace != GUMBO_NAMESPACE_HTML;
    };
    QList<ImportNote> notes;
    visitAll(node, goes, [&notes](const GumboNode* found) {
        notes.append({lineOf(found), shownTag(found), u"removed"_s});
    });
    return notes;
}

} // namespace warraq
