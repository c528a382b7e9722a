// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/word_document.h"

#include "base/atomic_file.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr qint64 mostBytes = 256LL << 20; // of a document, and of the HTML made from it

/// The compound file of old Word, which also holds encrypted documents of today.
bool isCompoundFile(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
}

/// pandoc's reader of .odt leaves out the rows that a table repeats on each page, its headings (3.1.11). As
/// ordinary rows they come through.
constexpr auto odtRows = R"(
local input, output = arg[1], arg[2]
local file = assert(io.open(input, 'rb'))
local entries = {}
for i, entry in ipairs(pandoc.zip.Archive(file:read('a')).entries) do
  entries[i] = entry
  if entry.path == 'content.xml' then
    local xml = entry:contents():gsub('</?table:table%-header%-rows[^>]*>', '')
    entries[i] = pandoc.zip.Entry('content.xml', xml)
  end
end
assert(io.open(output, 'wb')):write(pandoc.zip.Archive(entries):bytestring()):close()
)";

Result<void> waitFor(QProcess& process, const QString& file, const CancelFlag& cancel,
                     std::chrono::milliseconds limit)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(50)) {
        if (process.state() == QProcess::NotRunning)
            break;
        const bool late = timer.durationElapsed() > limit;
        if (!late && !cancel.isCancelled())
            continue;
        process.kill();
        process.waitForFinished();
        return late ? fail(ErrorCode::TooLarge, file) : fail(ErrorCode::Cancelled, file);
    }
    return {};
}

/// The document to read: itself, or a copy in `work` with all rows. What is wrong with it, its reader says.
QString withAllRows(const QString& pandoc, const QString& file, const QTemporaryDir& work,
                    const CancelFlag& cancel, std::chrono::milliseconds limit)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!file.endsWith(u".odt", Qt::CaseInsensitive))
        return path;
    const QString script = work.filePath(u"rows.lua"_s);
    const QString copy = work.filePath(u"rows.odt"_s);
    if (!writeFileAtomically(script, odtRows))
        return path;
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(pandoc, {u"+RTS"_s, u"-M1g"_s, u"-RTS"_s, u"lua"_s, script, path, copy});
    const bool done = waitFor(process, file, cancel, limit) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    return done && QFileInfo(copy).size() > 0 ? copy : path;
}

} // namespace

bool isWordDocument(const QString& file)
{
    return file.endsWith(u".docx", Qt::CaseInsensitive) || file.endsWith(u".odt", Qt::CaseInsensitive);
}

Result<WordDocument> readWordDocument(const QString& file, const CancelFlag& cancel,
                                      std::chrono::milliseconds limit)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return passOn(bytes);
    if (isCompoundFile(*bytes))
        return fail(ErrorCode::Unsupported, file, 0, u"encrypted, or the binary format of old"_s);
    if (bytes->size() > mostBytes)
        return fail(ErrorCode::TooLarge, file);
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        return fail(ErrorCode::MissingPart, u"pandoc"_s);
    const QTemporaryDir work;
    if (!work.isValid())
        return fail(ErrorCode::WriteFailed, work.path(), 0, work.errorString());
    QProcess process;
    process.setStandardOutputFile(work.filePath(u"out.html"_s));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(pandoc, {u"+RTS"_s, u"-M1g"_s, u"-RTS"_s, u"--sandbox"_s, u"--from"_s,
                           file.endsWith(u".odt", Qt::CaseInsensitive) ? u"odt"_s : u"docx"_s,
                           u"--standalone"_s, u"--to"_s, u"html5"_s, u"--wrap=none"_s, u"--extract-media"_s,
                           work.filePath(u"pictures"_s), withAllRows(pandoc, file, work, cancel, limit)});
    if (auto done = waitFor(process, file, cancel, limit); !done)
        return passOn(done);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::BadFormat, file, 0,
                    QString::fromUtf8(process.readAllStandardError()).trimmed().section(u'\n', -1));
    if (QFileInfo(work.filePath(u"out.html"_s)).size() > mostBytes)
        return fail(ErrorCode::TooLarge, file);
    auto html = readFile(work.filePath(u"out.html"_s));
    if (!html)
        return passOn(html);
    WordDocument document{*html, {}};
    for (QDirIterator it(work.filePath(u"pictures"_s), QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        const QFileInfo picture = it.nextFileInfo();
        if (const auto content = readFile(picture.filePath()))
            document.pictures.append({picture.filePath(), *content, picture.suffix().toLower()});
    }
    return document;
}

} // namespace warraq
