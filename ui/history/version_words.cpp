// SPDX-License-Identifier: GPL-3.0-or-later
// What versions are called in lists.
#include "history/version_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

QString fieldWord(const QString& field)
{
    static const QHash<QString, const char*> words{
        {u"body"_s, QT_TRANSLATE_NOOP("Versions", "text")},
        {u"headline"_s, QT_TRANSLATE_NOOP("Versions", "headline")},
        {u"kicker"_s, QT_TRANSLATE_NOOP("Versions", "kicker")},
        {u"deck"_s, QT_TRANSLATE_NOOP("Versions", "deck")},
        {u"slug"_s, QT_TRANSLATE_NOOP("Versions", "slug")},
        {u"bylines"_s, QT_TRANSLATE_NOOP("Versions", "byline")},
        {u"dateline"_s, QT_TRANSLATE_NOOP("Versions", "dateline")},
        {u"section"_s, QT_TRANSLATE_NOOP("Versions", "section")},
        {u"tags"_s, QT_TRANSLATE_NOOP("Versions", "tags")},
        {u"status"_s, QT_TRANSLATE_NOOP("Versions", "state")},
        {u"urgency"_s, QT_TRANSLATE_NOOP("Versions", "urgency")},
        {u"breaking"_s, QT_TRANSLATE_NOOP("Versions", "breaking flag")},
        {u"embargo"_s, QT_TRANSLATE_NOOP("Versions", "embargo")},
        {u"corrections"_s, QT_TRANSLATE_NOOP("Versions", "corrections")},
        {u"picture"_s, QT_TRANSLATE_NOOP("Versions", "picture")},
    };
    const auto word = words.constFind(field);
    return word == words.cend() ? QString() : Words::tr(*word);
}

} // namespace

QString fieldWords(const QStringList& fields)
{
    QStringList words;
    bool others = false;
    for (const QString& field : fields) {
        const QString word = fieldWord(field);
        others = others || word.isEmpty();
        if (!word.isEmpty())
            words += word;
    }
    if (others)
        words += Words::tr("details");
    return QLocale().createSeparatedList(words);
}

QString reasonWords(Reason reason)
{
    switch (reason) {
    case Reason::Saved:
        return Words::tr("Saved");
    case Reason::Status:
        return Words::tr("State changed");
    case Reason::Restored:
        return Words::tr("Brought back");
    case Reason::Recovered:
        return Words::tr("Recovered after a crash");
    case Reason::Named:
        return Words::tr("Named");
    case Reason::Deleted:
        return Words::tr("Thrown away");
    case Reason::Imported:
        return Words::tr("Imported");
    case Reason::Outside:
        return Words::tr("Changed outside of Warraq");
    case Reason::Merged:
        return Words::tr("Merged");
    }
    return {};
}

} // namespace warraq
