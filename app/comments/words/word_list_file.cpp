// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of moderation/words.txt (word_list.h tells their form).
#include "base/atomic_file.h"
#include "comments/words/word_list.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

/// A line as an entry and what this version does not know of it.
struct Line
{
    WordEntry entry;
    QStringList unknown;
};

bool isRemark(QStringView line)
{
    return line.trimmed().isEmpty() || line.trimmed().startsWith(u'#');
}

QString escaped(QString field)
{
    field.replace(u'\\', "\\\\"_L1);
    field.replace(u'|', "\\|"_L1);
    return field.startsWith(u'#') ? u'\\' + field : field;
}

/// The word, the options, and the note with every further | in it.
QStringList fieldsOf(QStringView line)
{
    QStringList fields{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const bool escapes = c == u'\\' && i + 1 < line.size() && QStringView(u"\\|#").contains(line[i + 1]);
        if (escapes)
            fields.last() += line[++i];
        else if (c == u'|' && fields.size() < 3)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

/// False for what cannot be read; what is not known is kept.
bool readOption(const QString& option, Line& line, bool& acts)
{
    const bool isAllow = option.compare("allow"_L1, Qt::CaseInsensitive) == 0;
    if (const auto action = wordActionFromName(option); action || isAllow) {
        if (acts) // two of them say nothing
            return false;
        acts = true;
        line.entry.allowed = isAllow;
        line.entry.action = action.value_or(line.entry.action);
        return true;
    }
    if (const auto mode = wordModeFromName(option)) {
        line.entry.modes.setFlag(*mode);
        return true;
    }
    bool isNumber = false;
    const double weight = option.toDouble(&isNumber);
    if (isNumber)
        line.entry.weight = weight;
    else if (!line.unknown.contains(option))
        line.unknown.append(option);
    return true;
}

std::optional<Line> readLine(QStringView text)
{
    const QStringList fields = fieldsOf(text);
    Line line;
    line.entry.word = fields[0];
    bool acts = false;
    const QString options = fields.value(1).simplified();
    for (const QString& option : options.split(u' ', Qt::SkipEmptyParts)) {
        if (!readOption(option, line, acts))
            return std::nullopt;
    }
    line.entry.note = fields.value(2);
    const auto checked = checkedEntry(line.entry);
    if (!checked)
        return std::nullopt;
    line.entry = *checked;
    return line;
}

QString lineOf(const WordEntry& entry, const QStringList& unknown)
{
    QStringList options;
    if (entry.allowed)
        options.append(u"allow"_s);
    else if (entry.action != WordAction::Hold)
        options.append(wordActionName(entry.action));
    options += wordModeNames(entry.modes);
    if (entry.weight != 1)
        options.append(QString::number(entry.weight, 'g', QLocale::FloatingPointShortest));
    options += unknown;
    QString line = escaped(entry.word);
    if (!options.isEmpty() || !entry.note.isEmpty())
        line += " | "_L1 + escaped(options.join(u' '));
    if (!entry.note.isEmpty())
        line += " | "_L1 + escaped(entry.note);
    return line.trimmed();
}

int formatOf(QStringView line)
{
    const QStringView text = line.trimmed();
    constexpr QStringView mark = u"# format:";
    bool ok = false;
    const int format = text.startsWith(mark) ? text.sliced(mark.size()).trimmed().toInt(&ok) : 0;
    return ok ? format : 0;
}

QStringList linesOf(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes); // drops a byte order mark
    text.replace("\r\n"_L1, "\n"_L1);
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

qint64 lineOfInvalid(const QByteArray& bytes)
{
    qint64 line = 1;
    for (const QByteArray& each : bytes.split('\n')) {
        if (!each.isValidUtf8())
            return line;
        ++line;
    }
    return line;
}

} // namespace

Result<WordList> parseWordList(const QByteArray& bytes, const QString& path)
{
    if (!bytes.isValidUtf8())
        return fail(ErrorCode::InvalidUtf8, path, lineOfInvalid(bytes));
    WordList list;
    list.hash = contentHash(bytes);
    QHash<QString, qsizetype> places;
    const QStringList lines = linesOf(bytes);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isRemark(lines[i])) {
            list.format = std::max(list.format, formatOf(lines[i]));
            continue;
        }
        const auto line = readLine(lines[i]);
        if (!line)
            return fail(ErrorCode::BadFormat, path, i + 1, lines[i].trimmed().left(longestWord));
        const auto known = places.constFind(line->entry.word);
        if (known != places.constEnd()) {
            list.entries[*known] = line->entry;
            continue;
        }
        if (list.entries.size() == mostWords)
            return fail(ErrorCode::TooLarge, path, i + 1);
        places.insert(line->entry.word, list.entries.size());
        list.entries.append(line->entry);
    }
    return list;
}

QByteArray wordListBytes(const QList<WordEntry>& entries, const QByteArray& previous)
{
    QHash<QString, WordEntry> wanted;
    QStringList order;
    for (const WordEntry& entry : entries) {
        const auto checked = checkedEntry(entry);
        if (!checked)
            continue;
        if (!wanted.contains(checked->word))
            order.append(checked->word);
        wanted.insert(checked->word, *checked);
    }
    // The last line of a word is the one that counts; those before it would come back when it goes.
    QHash<QString, qsizetype> counting;
    const QStringList lines = previous.isEmpty() ? QStringList() : linesOf(previous);
    QList<std::optional<Line>> read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        read.append(isRemark(lines[i]) ? std::nullopt : readLine(lines[i]));
        if (read.last())
            counting.insert(read.last()->entry.word, i);
    }
    QStringList out;
    if (previous.isEmpty())
        out.append(u"# format: %1"_s.arg(WordList::currentFormat));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!read[i]) {
            out.append(lines[i]);
            continue;
        }
        const QString word = read[i]->entry.word;
        if (counting.value(word) != i || !wanted.contains(word))
            continue;
        out.append(read[i]->entry == wanted.value(word) ? lines[i]
                                                        : lineOf(wanted.value(word), read[i]->unknown));
    }
    for (const QString& word : std::as_const(order)) {
        if (!counting.contains(word))
            out.append(lineOf(wanted.value(word), {}));
    }
    const QString end = previous.contains("\r\n") ? u"\r\n"_s : u"\n"_s;
    return out.isEmpty() ? QByteArray() : (out.join(end) + end).toUtf8();
}

} // namespace warraq
