// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/words/word_csv.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

enum Column
{
    Word,
    Modes,
    Action,
    Weight,
    Note
};

struct Record
{
    qint64 line = 1;
    QStringList fields;
};

/// The separator that the first line uses, outside of quotation marks.
QChar separatorOf(QStringView text)
{
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u';' || c == u'\t'))
            return c;
        else if (!quoted && c == u'\n')
            break;
    }
    return u',';
}

Result<QList<Record>> recordsOf(const QString& text, const QString& path)
{
    const QChar separator = separatorOf(text);
    QList<Record> records{{1, {QString()}}};
    qint64 line = 1;
    qint64 opened = 0; // the line of the open quotation mark
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        QString& field = records.last().fields.last();
        line += c == u'\n';
        if (opened > 0) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[i++];
            else
                opened = 0;
        } else if (c == u'"' && field.trimmed().isEmpty()) {
            field.clear();
            opened = line;
        } else if (c == separator) {
            records.last().fields.append(QString());
        } else if (c == u'\n') {
            records.append({line, {QString()}});
        } else if (c != u'\r') {
            field += c;
        }
    }
    if (opened > 0)
        return fail(ErrorCode::BadFormat, path, opened, u"\""_s);
    return records;
}

std::optional<WordEntry> entryOf(const QStringList& fields)
{
    WordEntry entry{.word = fields.value(Word)};
    QString modes = fields.value(Modes);
    modes.replace(u'+', u' ').replace(u',', u' ').replace(u';', u' ');
    for (const QString& name : modes.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const auto mode = wordModeFromName(name);
        if (mode)
            entry.modes.setFlag(*mode);
        else if (name != "whole"_L1 && name != "phrase"_L1)
            return std::nullopt;
    }
    const QString action = fields.value(Action).trimmed();
    entry.allowed = action.compare("allow"_L1, Qt::CaseInsensitive) == 0;
    if (!action.isEmpty() && !entry.allowed) {
        const auto known = wordActionFromName(action);
        if (!known)
            return std::nullopt;
        entry.action = *known;
    }
    bool isNumber = true;
    const QString weight = fields.value(Weight).trimmed();
    if (!weight.isEmpty())
        entry.weight = QString(weight).replace(u',', u'.').toDouble(&isNumber);
    entry.note = fields.value(Note);
    return isNumber ? checkedEntry(entry) : std::nullopt;
}

QString quoted(QString field)
{
    const bool plain =
        std::ranges::none_of(field, [](QChar c) { return QStringView(u",;\t\"\r\n").contains(c); });
    return plain ? field : u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

Result<ImportedWords> wordsFromCsv(const QByteArray& bytes, const QString& path)
{
    const auto records = recordsOf(QString::fromUtf8(bytes), path);
    if (!records)
        return passOn(records);
    ImportedWords imported;
    for (const Record& record : *records) {
        const bool blank = record.fields == QStringList{QString()};
        const bool heading =
            record.line == 1 && record.fields[Word].trimmed().compare("word"_L1, Qt::CaseInsensitive) == 0;
        if (blank || heading)
            continue;
        if (const auto entry = entryOf(record.fields))
            imported.entries.append(*entry);
        else
            imported.rejected.append({record.line, record.fields.join(u',').left(longestWord)});
    }
    return imported;
}

QByteArray wordsToCsv(const QList<WordEntry>& list)
{
    QString out = u"\uFEFFword,modes,action,weight,note\r\n"_s;
    for (const WordEntry& entry : list) {
        const QString action = entry.allowed ? u"allow"_s : wordActionName(entry.action);
        const QString weight = QString::number(entry.weight, 'g', QLocale::FloatingPointShortest);
        const QStringList fields{quoted(entry.word), wordModeNames(entry.modes).join(u' '), action, weight,
                                 quoted(entry.note)};
        out += fields.join(u',') + "\r\n"_L1;
    }
    return out.toUtf8();
}

} // namespace warraq
