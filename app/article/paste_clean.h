// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs put on the clipboard, as blocks of an article: Word, Google Docs, LibreOffice, web
// pages, and what pandoc makes of documents. Nothing is lost silently: what cannot be text is kept as an
// island or told.
#pragma once

#include "article/blocks.h"
#include "base/jobs.h"
#include "text/smart_quotes.h"
#include "text/text_clean.h"

#include <QHash>

namespace warraq {

/// What is told of a paste besides its characters.
enum class PasteNote
{
    Table,       ///< kept as an HTML island
    Footnote,    ///< its text is in an island at the end, its mark is in the text as [1]
    Media,       ///< a film, sound or frame, kept as an embed of its address
    PictureLost, ///< its file cannot be had: it lies on the machine of someone else, or is broken
    PictureAway, ///< stays at its web address, as nothing is fetched: the newsroom does not have it
    Tracking,    ///< a picture of a point's size, which only tells someone who reads: left out
    MediaLost,   ///< without an address that can be used
    Drawing,     ///< SVG, canvas: left out
    Hidden,      ///< text nobody saw there, left out
    Deleted,     ///< of tracked changes, left out
    Comment,     ///< a remark in the margin, left out
    Control,     ///< a button or a field, left out
    LinkLost,    ///< words stay; the address works only where they came from
    OnlyText,    ///< the markup is too large or nested too deeply: words without it
};
inline constexpr int pasteNoteKinds = int(PasteNote::OnlyText) + 1;
[[nodiscard]] QString
pasteNoteName(PasteNote note); ///< stable: table, footnote, picture-lost, picture-away …

struct PasteReport
{
    CleanedCounts characters;
    std::array<int, pasteNoteKinds> notes{};

    [[nodiscard]] int count(PasteNote note) const { return notes[size_t(note)]; }
    void add(PasteNote note, int count = 1) { notes[size_t(note)] += count; }
    [[nodiscard]] bool isEmpty() const { return *this == PasteReport(); }
    PasteReport& operator+=(const PasteReport& other);
    bool operator==(const PasteReport&) const = default;
};

struct PasteContext
{
    Direction direction = Direction::RightToLeft; ///< the article's
    QString language;                             ///< the article's
    std::optional<Direction> previous;            ///< of the paragraph before the place
    /// Folders from which pictures may be read: where a word processor or a converter puts them. Relative
    /// addresses are looked up in them too.
    QStringList pictureFolders;
    /// Pictures that came with the source, by the address it names them with.
    QHash<QString, QByteArray> pictures;
    bool cleansCharacters = true; ///< else they stay as they came
    /// How the desk quotes: straight quotation marks become these. Nothing leaves them.
    std::optional<QuotePolicy> quotes;
};

/// A picture that came along. The block's source is its place in a project that keeps it (addMedia()).
struct PastedPicture
{
    QByteArray bytes;
    QString ending; ///< of its file: png, jpg …
};

struct CleanPaste
{
    Blocks blocks; ///< each with an explicit direction, none with `original`
    QList<PastedPicture> pictures;
    PasteReport report;
};

/// HTML of the clipboard or of a converter, any bytes, any size: linear time; stops early, with what it has,
/// when cancelled. cleanHtml(writeBody(cleanHtml(x))) says the same.
[[nodiscard]] CleanPaste cleanHtml(const QByteArray& html, const PasteContext& context,
                                   const CancelFlag& cancel = {});
/// Plain text: a paragraph for each line that is not blank.
[[nodiscard]] CleanPaste cleanPlainText(const QString& text, const PasteContext& context,
                                        const CancelFlag& cancel = {});

} // namespace warraq
