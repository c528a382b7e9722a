// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_search.h"

#include "editor/article_fields.h"
#include "editor/article_text_edit.h"
#include "editor/growing_field.h"
#include "editor/line_helpers.h"
#include "editor/page_column.h"
#include "editor/page_painter.h"
#include "editor/text_changes.h"
#include "editor/text_commands.h"
#include "widgets/style.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace warraq {

namespace {

QColor hitColor(const Colors& c)
{
    QColor color = c.amber;
    color.setAlphaF(c.dark ? 0.32F : 0.24F);
    return color;
}

/// Changes the words of a line and nothing else about it.
void changeWords(ArticleDocument& article, const QTextBlock& line, const TextChanges& changes)
{
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        textcommand::mendWord(makeChange(line, *it)); // no letter of a word may have a format of its own (Q1)
    textcommand::followTyping(article, line);
}

} // namespace

void FindLayer::setHits(const FindHits* hits)
{
    QObject::disconnect(m_following);
    m_hits = hits;
    if (hits) // what changes in the text is painted again by the text, line by line
        m_following = QObject::connect(hits, &FindHits::lookedForAnew, &m_edit,
                                       [this] { m_edit.viewport()->update(); });
    m_edit.viewport()->update();
}

void FindLayer::paintBehind(QPainter& painter, const QTextBlock& line, const PagePainter& page,
                            const Colors& c)
{
    if (!m_hits)
        return;
    const TextMatches matches = m_hits->in(line);
    if (matches.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(hitColor(c));
    for (const TextMatch& match : matches) {
        for (const QRectF& box : page.boxesOf(line, match.offset, match.length))
            painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), 3, 3);
    }
}

ArticleSearch::ArticleSearch(ArticleFields& fields, ArticleTextEdit& text, PageColumn& page)
    : m_fields(fields)
    , m_text(text)
    , m_page(page)
    , m_layer(text)
{
    m_text.painter().addLayer(&m_layer);
}

ArticleSearch::~ArticleSearch()
{
    m_text.painter().removeLayer(&m_layer);
}

QList<QTextEdit*> ArticleSearch::texts() const
{
    QList<QTextEdit*> texts;
    for (GrowingField* field : m_fields.head())
        texts.append(field);
    texts.append(&m_text);
    return texts;
}

QTextEdit* ArticleSearch::mainText() const
{
    return &m_text;
}

bool ArticleSearch::canReplace() const
{
    return m_session && !m_session->isReadOnly();
}

void ArticleSearch::showHits(QTextEdit* text, const FindHits* hits)
{
    if (text == &m_text) {
        m_layer.setHits(hits);
        return;
    }
    QObject::disconnect(m_following.take(text));
    const auto mark = [text](const FindHits* all) {
        QList<QTextEdit::ExtraSelection> marks; // these keep letters joined, formats would not
        for (QTextBlock line = text->document()->begin(); all && line.isValid(); line = line.next()) {
            const TextMatches matches = all->in(line);
            for (const TextMatch& match : matches) {
                QTextEdit::ExtraSelection hit;
                hit.format.setBackground(hitColor(colors(text)));
                hit.cursor = QTextCursor(text->document());
                hit.cursor.setPosition(line.position() + int(match.offset));
                hit.cursor.setPosition(line.position() + int(match.end()), QTextCursor::KeepAnchor);
                marks.append(hit);
            }
        }
        text->setExtraSelections(marks);
    };
    if (hits)
        m_following.insert(text, QObject::connect(
                                     hits, &FindHits::changed, text,
                                     [mark, alive = QPointer<const FindHits>(hits)] { mark(alive); },
                                     Qt::QueuedConnection)); // not in the middle of the text's own change
    mark(hits);
}

void ArticleSearch::reveal(QTextEdit* text)
{
    if (text != &m_text)
        m_page.scrollToTop();
    text->ensureCursorVisible();
}

std::function<void()> ArticleSearch::replace(const QList<LineChange>& changes)
{
    QList<LineChange> inText;
    QList<LineChange> inFields;
    for (const LineChange& change : changes)
        (change.text == &m_text ? inText : inFields).append(change);
    const auto fieldsBack = inFields.isEmpty() ? std::function<void()>() : replaceInFields(inFields);
    const auto textBack = inText.isEmpty() ? std::function<void()>() : replaceInText(inText);
    return [fieldsBack, textBack] {
        if (textBack)
            textBack();
        if (fieldsBack)
            fieldsBack();
    };
}

std::function<void()> ArticleSearch::replaceInText(const QList<LineChange>& changes)
{
    QTextDocument* document = m_text.document();
    {
        const EditStep step{QTextCursor(document)};
        for (const LineChange& change : changes)
            changeWords(m_text.article(), document->findBlockByNumber(change.line), change.changes);
    }
    const QPointer<ArticleTextEdit> text(&m_text);
    return [text, revision = document->revision()] {
        if (text && text->document()->revision() == revision)
            text->undo();
    };
}

std::function<void()> ArticleSearch::replaceInFields(const QList<LineChange>& changes)
{
    if (!m_session)
        return {};
    Metadata meta = m_session->article().meta;
    const QList<GrowingField*> head = m_fields.head();
    const std::array<QString*, 3> values{&meta.kicker, &meta.headline, &meta.deck};
    for (auto it = changes.crbegin(); it != changes.crend();
         ++it) { // from the end: lines in front stay where they are
        const LineChange& change = *it;
        const qsizetype index = head.indexOf(static_cast<GrowingField*>(change.text));
        if (index < 0)
            continue;
        TextChanges changesOfField = change.changes;
        for (TextChange& each : changesOfField) // a field from a file may have several lines
            each.offset += change.text->document()->findBlockByNumber(change.line).position();
        *values[size_t(index)] = applied(*values[size_t(index)], changesOfField);
    }
    m_session->setMetadata(meta, ArticleSession::Origin::Outside,
                           QCoreApplication::translate("FindBar", "Replace"));
    const QPointer<ArticleSession> session = m_session;
    return [session, meta] {
        if (!session)
            return;
        const Metadata& now = session->article().meta;
        if (now.kicker == meta.kicker && now.headline == meta.headline && now.deck == meta.deck)
            session->metadataUndo().undo();
    };
}

} // namespace warraq
