// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/import_report.h"

#include "editor/paste_notice.h"
#include "text/direction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace warraq {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

constexpr int mostEntries = 2000; ///< of one kind in the text; the rest is counted

QString kindLine(const QString& name, const ImportReport::Kind& kind)
{
    const auto part = [](qint64 count, const QString& text) { return text.arg(QLocale().toString(count)); };
    QStringList parts{part(kind.articles, Words::tr("stories %1")),
                      part(kind.comments, Words::tr("comments %1"))};
    if (kind.authors > 0)
        parts.append(part(kind.authors, Words::tr("authors %1")));
    if (kind.terms > 0)
        parts.append(part(kind.terms, Words::tr("sections and tags %1")));
    if (kind.attachments > 0)
        parts.append(part(kind.attachments, Words::tr("pictures %1")));
    return name + QStringLiteral(": ") + parts.join(QStringLiteral(" \u00b7 "));
}

void addEntries(QStringList& lines, const QString& title, const QList<ImportEntry>& entries, qint64 total)
{
    if (entries.isEmpty())
        return;
    lines.append(QString());
    lines.append(title.arg(QLocale().toString(qMax<qint64>(total, entries.size()))));
    QString file;
    for (const ImportEntry& entry : entries.first(qMin<qsizetype>(entries.size(), mostEntries))) {
        if (const QString name = QFileInfo(entry.file).fileName(); name != std::exchange(file, name))
            lines.append(QStringLiteral("  ") + isolated(name));
        QStringList parts;
        if (entry.line > 0)
            parts.append(Words::tr("line %1").arg(QLocale().toString(entry.line)));
        parts.append(importReason(entry.why));
        // Lines of a reporter's text are worth showing; names of XML parts and ids are not.
        static const QStringList understood{QStringLiteral("headline"), QStringLiteral("kicker"),
                                            QStringLiteral("deck"), QStringLiteral("byline"),
                                            QStringLiteral("dateline")};
        if (entry.why.startsWith(u"dropped ") || understood.contains(entry.why))
            parts.append(isolated(entry.what));
        lines.append(QStringLiteral("    ") + parts.join(QStringLiteral(" \u00b7 ")));
    }
    const qint64 more = qMax<qint64>(total, entries.size()) - qMin<qint64>(entries.size(), mostEntries);
    if (more > 0)
        lines.append(QStringLiteral("    ") + Words::tr("and %1 more").arg(QLocale().toString(more)));
}

using WordTable =
    QHash<QString, const char*>; // code → words; %1 is the rest of the code (a character, an id)

/// Of exports: what was repaired, left out or left alone.
const WordTable& exportWords()
{
    static const WordTable words{
        {QStringLiteral("bare-ampersand"), QT_TRANSLATE_NOOP("ImportReport", "a lone & was written as text")},
        {QStringLiteral("bare-less-than"), QT_TRANSLATE_NOOP("ImportReport", "a lone < was written as text")},
        {QStringLiteral("cdata-end-in-text"),
         QT_TRANSLATE_NOOP("ImportReport", "a stray ]]> was written as text")},
        {QStringLiteral("forbidden-character"),
         QT_TRANSLATE_NOOP("ImportReport", "a character that XML forbids was replaced: %1")},
        {QStringLiteral("forbidden-reference"),
         QT_TRANSLATE_NOOP("ImportReport", "a character that XML forbids was replaced: %1")},
        {QStringLiteral("converted-from"),
         QT_TRANSLATE_NOOP("ImportReport", "the text was converted from %1")},
        {QStringLiteral("unknown-encoding"),
         QT_TRANSLATE_NOOP("ImportReport", "the encoding %1 is not known; it was read as UTF-8")},
        {QStringLiteral("doctype-dropped"),
         QT_TRANSLATE_NOOP("ImportReport", "a document type was left out, for safety")},
        {QStringLiteral("unclosed-item"),
         QT_TRANSLATE_NOOP("ImportReport", "an item without an end was closed")},
        {QStringLiteral("unclosed"), QT_TRANSLATE_NOOP("ImportReport", "it has no end")},
        {QStringLiteral("truncated"), QT_TRANSLATE_NOOP("ImportReport", "the file ends in the middle of it")},
        {QStringLiteral("empty"), QT_TRANSLATE_NOOP("ImportReport", "there is no text in it")},
        {QStringLiteral("not-text"),
         QT_TRANSLATE_NOOP("ImportReport", "it is not text, whatever its name says")},
        {QStringLiteral("too-large"), QT_TRANSLATE_NOOP("ImportReport", "it is too large")},
        {QStringLiteral("too-deep"), QT_TRANSLATE_NOOP("ImportReport", "it is nested too deeply")},
        {QStringLiteral("duplicate-id"),
         QT_TRANSLATE_NOOP("ImportReport", "the number %1 is there twice; the first was taken")},
        {QStringLiteral("present-file-unreadable"),
         QT_TRANSLATE_NOOP("ImportReport",
                           "the story of this newsroom cannot be read and was left as it is: %1")},
        {QStringLiteral("edited-here"),
         QT_TRANSLATE_NOOP("ImportReport", "a story was edited here and was left as it is")},
        {QStringLiteral("imported-before"), QT_TRANSLATE_NOOP("ImportReport", "this text came in before")},
        {QStringLiteral("number-out-of-range"),
         QT_TRANSLATE_NOOP("ImportReport", "a number that fits nowhere was kept as it is: %1")},
    };
    return words;
}

/// Of pages and texts as a reporter pastes them: what a line became, what was left out.
const WordTable& pageWords()
{
    static const WordTable words{
        {QStringLiteral("proposes-breaking"),
         QT_TRANSLATE_NOOP("ImportReport", "the text begins as breaking news; you decide")},
        {QStringLiteral("headline"), QT_TRANSLATE_NOOP("ImportReport", "became the headline")},
        {QStringLiteral("kicker"), QT_TRANSLATE_NOOP("ImportReport", "became the kicker")},
        {QStringLiteral("deck"), QT_TRANSLATE_NOOP("ImportReport", "became the deck")},
        {QStringLiteral("byline"), QT_TRANSLATE_NOOP("ImportReport", "became the byline")},
        {QStringLiteral("dateline"), QT_TRANSLATE_NOOP("ImportReport", "became the dateline")},
        {QStringLiteral("menu"), QT_TRANSLATE_NOOP("ImportReport", "words of the site's menu")},
        {QStringLiteral("share-button"), QT_TRANSLATE_NOOP("ImportReport", "a share button")},
        {QStringLiteral("comment-form"), QT_TRANSLATE_NOOP("ImportReport", "the comment form")},
        {QStringLiteral("cookie-notice"), QT_TRANSLATE_NOOP("ImportReport", "a cookie notice")},
        {QStringLiteral("related-links"), QT_TRANSLATE_NOOP("ImportReport", "links to other stories")},
        {QStringLiteral("repeated-headline"), QT_TRANSLATE_NOOP("ImportReport", "the headline once more")},
        {QStringLiteral("outside-article"),
         QT_TRANSLATE_NOOP("ImportReport", "text that stands outside the article")},
        {QStringLiteral("control"), QT_TRANSLATE_NOOP("ImportReport", "a button or a field")},
        {QStringLiteral("drawing"), QT_TRANSLATE_NOOP("ImportReport", "a drawing of the page itself")},
        {QStringLiteral("markup"), QT_TRANSLATE_NOOP("ImportReport", "markup; its text stayed")},
        {QStringLiteral("removed"), QT_TRANSLATE_NOOP("ImportReport", "what could run or load something")},
        {QStringLiteral("media-address"),
         QT_TRANSLATE_NOOP("ImportReport", "another address of a film or sound")},
        {QStringLiteral("picture-address"),
         QT_TRANSLATE_NOOP("ImportReport", "a picture without an address that can be used")},
        {QStringLiteral("instead-of-media"),
         QT_TRANSLATE_NOOP("ImportReport", "words for browsers that show no films")},
        {QStringLiteral("page-title"), QT_TRANSLATE_NOOP("ImportReport", "the title of the page")},
    };
    return words;
}

QString wordsOf(const QString& code)
{
    const char* found = exportWords().value(code, pageWords().value(code));
    return found ? QCoreApplication::translate("ImportReport", found) : QString();
}

} // namespace

QString importReason(const QString& why)
{
    QString code = why;
    const bool dropped = code.startsWith(u"dropped ");
    if (dropped)
        code.remove(0, 8);
    const QString rest = code.section(QLatin1Char(' '), 1);
    if (const QString change = PasteNotice::nameOf(code); !change.isEmpty())
        return change;
    const QString words = wordsOf(code.section(QLatin1Char(' '), 0, 0));
    if (words.isEmpty())
        return isolated(why);
    const QString text = words.contains(QStringLiteral("%1")) ? words.arg(isolated(rest)) : words;
    return dropped ? Words::tr("left out: %1").arg(text) : text;
}

QString importReportText(const ImportReport& report)
{
    QStringList lines{
        kindLine(Words::tr("Read"), report.read), kindLine(Words::tr("Created"), report.created),
        kindLine(Words::tr("Updated"), report.updated), kindLine(Words::tr("Already here"), report.skipped)};
    addEntries(lines, Words::tr("Repaired (%1)"), report.repaired, report.repairedTotal);
    addEntries(lines, Words::tr("Left out (%1)"), report.rejected, report.rejectedTotal);
    addEntries(lines, Words::tr("Noted (%1)"), report.notes, 0);
    return lines.join(QLatin1Char('\n'));
}

} // namespace warraq
