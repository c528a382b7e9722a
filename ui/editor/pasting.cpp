// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pasting.h"

#include "article/html_reader.h"
#include "article/paste_pictures.h"
#include "editor/article_text_edit.h"
#include "editor/picture_commands.h"
#include "editor/text_commands.h"
#include "editor/typing_aids.h"
#include "exchange/document_file.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

namespace warraq {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 200'000; // UTF-16 units that are cleaned before the next frame
constexpr int patience = 400;             // ms before it is said that something is being read

QStringList localFiles(const QMimeData& source)
{
    QStringList files;
    for (const QUrl& url : source.urls()) {
        if (!url.isLocalFile())
            return {};
        files += url.toLocalFile();
    }
    return files;
}

bool isPictureFile(const QString& file)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"svg"_s};
    return endings.contains(QFileInfo(file).suffix().toLower());
}

/// Of the paragraph before the caret's own place: what a paste without letters follows.
std::optional<Direction> directionBefore(const QTextCursor& at)
{
    const QTextBlock line = at.block().length() > 1 ? at.block() : at.block().previous();
    if (!line.isValid())
        return std::nullopt;
    return textformat::fromQt(line.blockFormat().layoutDirection());
}

/// One after the other, and all of them or none.
Result<CleanPaste> readDocuments(const QStringList& files, PasteContext context, const CancelFlag& cancel)
{
    CleanPaste all;
    for (const QString& file : files) {
        const auto paste = readDocument(file, context, cancel);
        if (!paste)
            return passOn(paste);
        all.blocks += paste->blocks;
        all.pictures += paste->pictures;
        all.report += paste->report;
        if (!all.blocks.isEmpty())
            context.previous = all.blocks.last().direction;
    }
    return all;
}

} // namespace

Pasting::Pasting(ArticleTextEdit& text, PictureCommands& pictures, QObject* parent)
    : QObject(parent)
    , m_text(text)
    , m_pictures(pictures)
{
    connect(&text, &ArticleTextEdit::pasteWanted, this, [this](const QMimeData* source) { take(*source); });
    connect(text.document(), &QTextDocument::contentsChange, this, [this] {
        if (!m_inserting && !canRepeat())
            settle();
    });
}

Pasting::~Pasting()
{
    m_cancel.cancel();
}

void Pasting::setSession(ArticleSession* session)
{
    cancel();
    settle();
    m_session = session;
    m_last = {};
}

QString Pasting::blocksFormat()
{
    return u"application/x-warraq-blocks"_s;
}

bool Pasting::accepts(const QMimeData& source)
{
    if (source.hasFormat(blocksFormat()) || source.hasText() || source.hasHtml() || source.hasImage())
        return true;
    const QStringList files = localFiles(source);
    return std::ranges::any_of(files, [](auto& file) { return isPictureFile(file) || isDocumentFile(file); });
}

PasteContext Pasting::context(const QTextCursor& at, Way way) const
{
    PasteContext context;
    context.direction = m_text.article().articleDirection();
    context.language = m_session ? m_session->article().meta.language : QString();
    context.previous = directionBefore(at);
    context.pictureFolders = {QDir::tempPath()}; // where word processors put those of a selection
    context.cleansCharacters = way != Way::AsItWas;
    context.quotes = m_text.aids().rules().quotes;
    return context;
}

void Pasting::take(const QMimeData& source)
{
    cancel();
    if (m_text.isReadOnly())
        return;
    if (source.hasFormat(blocksFormat())) {
        const BodyContext body{m_text.article().articleDirection(),
                               m_session ? m_session->article().meta.language : QString()};
        Blocks blocks = readBody(source.data(blocksFormat()), body);
        for (Block& block : blocks)
            block.original.reset();
        settle();
        return insertBlocks(blocks, m_text.textCursor());
    }
    if (takeFiles(source))
        return;
    Source words{m_text.acceptRichText() ? source.html() : QString(), source.text()};
    if (source.hasImage() && words.html.size() <= mostAtOnce &&
        takePicture(source, cleanHtml(words.html.toUtf8(), context(m_text.textCursor(), Way::Cleaned))))
        return;
    read(words, Way::Cleaned);
}

void Pasting::takeText(const QMimeData& source)
{
    cancel();
    if (!m_text.isReadOnly())
        read({{}, source.text()}, Way::Cleaned);
}

bool Pasting::takeFiles(const QMimeData& source)
{
    const QStringList files = localFiles(source);
    if (files.isEmpty())
        return false;
    QStringList pictures;
    for (const QString& file : files) {
        if (isPictureFile(file))
            pictures += file;
    }
    if (!pictures.isEmpty())
        m_pictures.insertFiles(pictures);
    if (pictures.size() == files.size())
        return true;
    const auto isOther = [](const QString& file) { return !isPictureFile(file) && !isDocumentFile(file); };
    if (const auto other = std::ranges::find_if(files, isOther); other != files.end())
        Q_EMIT problem(Error{ErrorCode::Unsupported, *other, 0, {}});
    QStringList documents;
    std::ranges::copy_if(files, std::back_inserter(documents), isDocumentFile);
    if (!documents.isEmpty())
        readFiles(documents);
    return true;
}

/// A picture that was copied as such: a browser gives its address too, which need not last.
bool Pasting::takePicture(const QMimeData& source, const CleanPaste& paste)
{
    const bool isAlone = paste.blocks.size() == 1 && paste.blocks[0].kind == BlockKind::Picture;
    if (!isAlone && !(paste.blocks.isEmpty() && source.text().trimmed().isEmpty()))
        return false;
    const QString words = isAlone ? paste.blocks[0].alt : QString();
    for (const auto& [format, ending] : {std::pair{u"image/jpeg"_s, u"jpg"_s}, {u"image/png"_s, u"png"_s}}) {
        const QByteArray bytes = source.data(format); // as it was made, without another loss
        if (!bytes.isEmpty() && pictureEnding(bytes) == ending) {
            m_pictures.insertBytes(bytes, ending, words);
            return true;
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !source.imageData().value<QImage>().save(&buffer, "PNG"))
        return false;
    m_pictures.insertBytes(bytes, u"png"_s, words);
    return true;
}

void Pasting::read(const Source& source, Way way)
{
    const PasteContext in = context(m_text.textCursor(), way);
    m_last = source;
    const bool hasMarkup = !source.html.isEmpty() && way != Way::OnlyText;
    const auto work = [source, in, hasMarkup](const CancelFlag& cancel) -> Result<CleanPaste> {
        CleanPaste paste;
        if (hasMarkup)
            paste = cleanHtml(source.html.toUtf8(), in, cancel);
        if (paste.blocks.isEmpty()) {
            const PasteReport seen = paste.report;
            paste = cleanPlainText(source.text, in, cancel);
            paste.report.notes = seen.notes;
        }
        return paste;
    };
    if (source.html.size() + source.text.size() > mostAtOnce)
        readInBackground({}, work);
    else
        insert(*work({}), m_text.textCursor());
}

void Pasting::readFiles(const QStringList& files)
{
    m_last = {};
    readInBackground(QFileInfo(files.first()).fileName(),
                     [files, in = context(m_text.textCursor(), Way::Cleaned)](const CancelFlag& cancel) {
                         return readDocuments(files, in, cancel);
                     });
}

template <class Work>
void Pasting::readInBackground(const QString& name, Work work)
{
    m_cancel = CancelFlag();
    const quint64 job = ++m_job;
    QTimer::singleShot(patience, this, [this, job, name] {
        if (job == m_job)
            Q_EMIT reading(name);
    });
    runJob(
        this, [work, cancel = m_cancel] { return work(cancel); },
        [this, job, at = m_text.textCursor()](const Result<CleanPaste>& paste) {
            if (job != m_job)
                return; // cancelled, or another article
            ++m_job;
            Q_EMIT finished();
            if (paste)
                insert(*paste, at);
            else
                Q_EMIT problem(paste.error());
        });
}

void Pasting::cancel()
{
    m_cancel.cancel();
    ++m_job;
    Q_EMIT finished();
}

void Pasting::insert(const CleanPaste& paste, const QTextCursor& at)
{
    Blocks blocks = paste.blocks;
    for (const PastedPicture& picture : paste.pictures) {
        const auto kept = m_session ? m_session->project().addMedia(picture.bytes, picture.ending)
                                    : Result<QString>(QString());
        if (kept)
            continue;
        Q_EMIT problem(kept.error());
        const QString place = mediaPlace(picture.bytes, picture.ending);
        blocks.removeIf([&place](const Block& block) { return block.source == place; });
    }
    settle();
    if (blocks.isEmpty()) {
        if (!paste.report.isEmpty())
            Q_EMIT told(paste.report, false); // nothing came in, and that has a reason
        return;
    }
    m_start = at.selectionStart();
    m_end = at.selectionEnd();
    insertBlocks(blocks, at);
    const bool canBeRepeated = !m_last.html.isEmpty() || !m_last.text.isEmpty();
    m_steps = canBeRepeated ? m_text.document()->availableUndoSteps() : -1;
    if (!paste.report.isEmpty())
        Q_EMIT told(paste.report, !m_last.html.isEmpty());
}

void Pasting::insertBlocks(const Blocks& blocks, const QTextCursor& at)
{
    m_inserting = true;
    const QTextBlock line = at.block();
    if (at == m_text.textCursor()) {
        m_text.run([&](QTextCursor& cursor) { textcommand::insertBlocks(m_text.article(), cursor, blocks); });
    } else { // the caret went elsewhere while it was read, and stays there
        QTextCursor cursor = at;
        textcommand::insertBlocks(m_text.article(), cursor, blocks);
    }
    textcommand::followTyping(m_text.article(), line);
    m_inserting = false;
}

bool Pasting::canRepeat() const
{
    return m_steps >= 0 && m_steps == m_text.document()->availableUndoSteps();
}

void Pasting::undo()
{
    if (canRepeat() && !m_text.isReadOnly())
        m_text.undo();
}

void Pasting::pasteAsItWas()
{
    repeat(Way::AsItWas);
}

void Pasting::pasteOnlyText()
{
    repeat(Way::OnlyText);
}

void Pasting::repeat(Way way)
{
    if (!canRepeat() || m_text.isReadOnly())
        return;
    const Source source = m_last;
    m_inserting = true;
    m_text.undo();
    m_inserting = false;
    m_steps = -1;
    QTextCursor cursor(m_text.document());
    cursor.setPosition(m_start);
    cursor.setPosition(m_end, QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
    Q_EMIT settled();
    read(source, way);
}

void Pasting::settle()
{
    if (m_steps < 0)
        return;
    m_steps = -1;
    Q_EMIT settled();
}

} // namespace warraq
