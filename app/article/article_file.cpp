// SPDX-License-Identifier: GPL-3.0-or-later
// The file is taken apart by bytes: what stands before the metadata, the metadata, what stands between it and
// the body, the body, what stands after. Only what changed is written anew, so that a file somebody edited by
// hand, or a newer minor version added to, keeps what this version does not know.
#include "article/article_file.h"

#include "article/html_writer.h"
#include "article/markup_scanner.h"
#include "article/metadata_json.h"
#include "text/code_points.h"
#include "text/folding.h"

#include <QJsonDocument>

#include <algorithm>

namespace warraq {

using namespace Qt::StringLiterals;

struct ArticleFileOrigin
{
    QByteArray head; ///< up to the metadata
    QByteArray json;
    QByteArray middle; ///< between metadata and body
    QByteArray tail;   ///< after the body
    ArticleId id;      ///< as the metadata has it, to see what changed since
    Metadata meta;
};

namespace {

constexpr QByteArrayView style = "<style>body{max-width:42rem;margin:2rem auto;padding:0 "
                                 "1rem;font:1.125rem/1.9 \"Noto Naskh Arabic\",Amiri,serif}"
                                 "img{max-width:100%;height:auto}figure{margin:1.5rem "
                                 "0}figcaption,cite{color:#555;font-size:.9em}</style>";

qint64 lineOf(const QByteArray& bytes, qsizetype offset)
{
    return 1 + bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n');
}

struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where the JSON stands; a span from 0 to 0 when there is none.
Span findMetadata(const QByteArray& bytes)
{
    for (MarkupScanner scanner(bytes); !scanner.atEnd();) {
        const MarkupToken token = scanner.next();
        if (token.kind != MarkupToken::StartTag || !sameName(token.name, "script"))
            continue;
        const QByteArrayView tag = QByteArrayView(bytes).sliced(token.begin, token.end - token.begin);
        if (attributeInSource(tag, "id") != "warraq" || scanner.atEnd())
            continue;
        const MarkupToken text = scanner.next();
        return text.kind == MarkupToken::Text ? Span{text.begin, text.end} : Span{token.end, token.end};
    }
    return {};
}

/// The body: after the first <article>, before the last </article>, each without one line end.
std::optional<Span> findBody(const QByteArray& bytes, qsizetype from)
{
    MarkupScanner scanner(QByteArrayView(bytes).sliced(from));
    while (!scanner.atEnd()) {
        const MarkupToken token = scanner.next();
        if (token.kind != MarkupToken::StartTag || !sameName(token.name, "article"))
            continue;
        Span body{from + token.end, bytes.lastIndexOf("</article")};
        if (body.end < body.begin)
            return std::nullopt;
        if (body.begin < body.end && bytes[body.begin] == '\n')
            ++body.begin;
        if (body.begin < body.end && bytes[body.end - 1] == '\n')
            --body.end;
        return body;
    }
    return std::nullopt;
}

Result<void> readMetadata(const QByteArray& bytes, Span span, Article& article, const QString& path)
{
    if (span.end == 0)
        return fail(ErrorCode::BadFormat, path, 1, u"no metadata (script#warraq)"_s);
    QByteArray text = bytes.sliced(span.begin, span.end - span.begin);
    text.replace("\xEF\xBB\xBF", "\\ufeff"); // QJsonDocument would take it away in front of a string
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError || !json.isObject()) {
        const bool badUtf8 = error.error == QJsonParseError::IllegalUTF8String;
        return fail(badUtf8 ? ErrorCode::InvalidUtf8 : ErrorCode::BadFormat, path,
                    lineOf(bytes, span.begin + error.offset), error.errorString());
    }
    auto read = metadataFromJson(json.object(), article);
    if (!read) {
        Error failure = read.error();
        failure.path = path;
        const QByteArray name = failure.code == ErrorCode::NewerFormat ? "format" : failure.detail.toUtf8();
        const qsizetype key = text.indexOf('"' + name + '"');
        failure.line = lineOf(bytes, span.begin + std::max<qsizetype>(key, 0));
        return std::unexpected(failure);
    }
    return {};
}

QByteArray titleOf(const Article& article)
{
    const QString& headline = article.meta.headline;
    return "<title>" + escapedHtml(headline.isEmpty() ? article.id.value() : headline.simplified()).toUtf8() +
           "</title>";
}

QByteArray languageOf(const Metadata& meta)
{
    return "lang=\"" + escapedHtml(meta.language).toUtf8() + "\" dir=\"" +
           directionName(meta.direction).toLatin1() + '"';
}

/// For whoever opens the file in a browser; Warraq itself reads the metadata only.
QByteArray headerOf(const Metadata& meta)
{
    QString out;
    if (!meta.kicker.isEmpty())
        out += u"<p>"_s + escapedHtml(meta.kicker) + u"</p>"_s;
    out += u"<h1>"_s + escapedHtml(meta.headline) + u"</h1>"_s;
    if (!meta.deck.isEmpty())
        out += u"<p>"_s + escapedHtml(meta.deck) + u"</p>"_s;
    return "<header>" + out.toUtf8() + "</header>";
}

/// Replaces what we wrote for the old metadata; what a person put in its place stays.
void replaceOnce(QByteArray& text, const QByteArray& before, const QByteArray& after)
{
    const qsizetype at = before == after ? -1 : text.indexOf(before);
    if (at >= 0)
        text.replace(at, before.size(), after);
}

} // namespace

Result<Article> readArticleFile(const QByteArray& bytes, const QString& path)
{
    Article article;
    const Span metadata = findMetadata(bytes);
    if (const auto read = readMetadata(bytes, metadata, article, path); !read)
        return passOn(read);
    const auto body = findBody(bytes, metadata.end);
    if (!body)
        return fail(ErrorCode::BadFormat, path, lineOf(bytes, bytes.size()), u"no <article>"_s);
    article.blocks = readBody(bytes.sliced(body->begin, body->end - body->begin),
                              {article.meta.direction, article.meta.language});
    article.file = std::make_shared<ArticleFileOrigin>(ArticleFileOrigin{
        bytes.first(metadata.begin), bytes.sliced(metadata.begin, metadata.end - metadata.begin),
        bytes.sliced(metadata.end, body->begin - metadata.end), bytes.sliced(body->end), article.id,
        article.meta});
    return article;
}

Result<Metadata> readArticleMetadata(const QByteArray& bytes, ArticleId* id, const QString& path)
{
    Article article;
    if (const auto read = readMetadata(bytes, findMetadata(bytes), article, path); !read)
        return passOn(read);
    if (id != nullptr)
        *id = article.id;
    return std::move(article.meta);
}

QByteArray writeArticleFile(const Article& article)
{
    const QByteArray body = writeBody(article.blocks, {article.meta.direction, article.meta.language});
    const bool sameMetadata =
        article.file && article.file->meta == article.meta && article.file->id == article.id;
    const QByteArray json =
        sameMetadata ? article.file->json : '\n' + prettyMetadata(metadataToJson(article)) + '\n';
    if (article.file) {
        const ArticleFileOrigin& file = *article.file;
        Article before;
        before.id = file.id;
        before.meta = file.meta;
        QByteArray head = file.head;
        QByteArray middle = file.middle;
        replaceOnce(head, languageOf(file.meta), languageOf(article.meta));
        replaceOnce(head, titleOf(before), titleOf(article));
        replaceOnce(middle, headerOf(file.meta), headerOf(article.meta));
        return head + json + middle + body + file.tail;
    }
    return "<!DOCTYPE html>\n<html " + languageOf(article.meta) +
           ">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" +
           titleOf(article) + '\n' + style.toByteArray() +
           "\n<script type=\"application/json\" id=\"warraq\">" + json + "</script>\n</head>\n<body>\n" +
           headerOf(article.meta) + "\n<article>\n" + body + "\n</article>\n</body>\n</html>\n";
}

QString slugFrom(const QString& headline)
{
    constexpr qsizetype longest = 60;
    const QString key = folded(headline, FoldLevel::Exact);
    QString out;
    for (qsizetype at = 0; at < key.size();) {
        const char32_t c = codePointAt(key, at);
        if (QChar::isLetterOrNumber(c))
            out += QChar::fromUcs4(c);
        else if (!out.isEmpty() && !out.endsWith(u'-') && c != u'\'' && c != u'’')
            out += u'-';
    }
    if (out.size() > longest) {
        const qsizetype cut = out.lastIndexOf(u'-', longest);
        out.truncate(cut > longest / 2 ? cut : longest);
        if (!out.isEmpty() && out.back().isHighSurrogate())
            out.chop(1);
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

} // namespace warraq
