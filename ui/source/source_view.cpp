// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_view.h"

#include "article/html_reader.h"
#include "article/html_writer.h"
#include "base/jobs.h"
#include "source/source_body.h"
#include "source/source_search.h"
#include "source/source_text.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

namespace warraq {

namespace {

constexpr int settleDelay = 150; // ms after the last key until the other side follows

struct Parsed
{
    QByteArray bytes;
    Blocks blocks;
    QList<MarkupProblem> problems;
};

Parsed parse(const QByteArray& bytes, const QString& text, const BodyContext& context)
{
    Parsed parsed{bytes, readBody(bytes, context), checkMarkup(text)};
    if (const auto lost = findLostText(text, parsed.blocks))
        parsed.problems.append(*lost);
    return parsed;
}

} // namespace

class SourceView::Private
{
public:
    explicit Private(SourceView* view)
        : q(view)
    {
        build();
    }

    void build();
    void makeText();
    void showSession();
    void followSession(ArticleSession::Origin origin);
    void parseSoon();
    void parseOnWorker();
    void parseNow();
    void take(const Parsed& parsed);
    void showProblems(const QList<MarkupProblem>& problems);
    [[nodiscard]] BodyContext context() const;
    [[nodiscard]] static QString sentence(const MarkupProblem& problem);

    SourceView* q;
    QPointer<ArticleSession> session;
    SourceSearch* search = nullptr; ///< the text's
    SourceText* text = nullptr; ///< made when first shown: highlighting definitions take their time to load
    QPushButton* message = nullptr;
    QTimer settle;
    SourceBody body;
    quint64 edits = 0;  ///< counts changes by hand
    quint64 parsed = 0; ///< edits that the session has
    qsizetype problemAt = 0;
    bool isBehind = false; ///< the session changed while nobody looked here
};

void SourceView::Private::build()
{
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    message = new QPushButton(q);
    message->setFlat(true);
    message->hide();
    setButtonKind(message, "quiet");
    column->addWidget(message);
    QObject::connect(message, &QPushButton::clicked, q, [this] {
        text->goTo(problemAt);
        text->setFocus();
    });
    settle.setSingleShot(true);
    settle.setInterval(settleDelay);
    QObject::connect(&settle, &QTimer::timeout, q, [this] { parseOnWorker(); });
}

void SourceView::Private::makeText()
{
    if (text)
        return;
    text = new SourceText(q);
    search = new SourceSearch(*text);
    static_cast<QVBoxLayout*>(q->layout())->insertWidget(0, text, 1);
    q->setFocusProxy(text);
    QObject::connect(text, &SourceText::edited, q, [this] {
        ++edits;
        parseSoon();
    });
    QObject::connect(text, &SourceText::left, q, [this] { parseNow(); });
}

BodyContext SourceView::Private::context() const
{
    const Metadata& meta = session->article().meta;
    return {meta.direction, meta.language};
}

void SourceView::Private::showSession()
{
    settle.stop();
    parsed = edits;
    isBehind = false;
    message->hide();
    if (!session) {
        body = SourceBody();
        if (text)
            text->load({});
        return;
    }
    makeText();
    body = SourceBody(writeBody(session->article().blocks, context()));
    text->load(body.text());
    text->setReadOnly(session->isReadOnly());
    showProblems(checkMarkup(body.text()));
}

void SourceView::Private::followSession(ArticleSession::Origin origin)
{
    if (origin == ArticleSession::Origin::Source || !text)
        return;
    if (!q->isVisible()) {
        isBehind = true;
        return;
    }
    isBehind = false;
    const SourceBody next(writeBody(session->article().blocks, context()));
    text->change(text->text(), next.text());
    body = next;
    parsed = edits;
    settle.stop();
    showProblems(checkMarkup(next.text()));
}

void SourceView::Private::parseSoon()
{
    if (session && !session->isReadOnly())
        settle.start();
}

void SourceView::Private::parseOnWorker()
{
    if (!session || parsed == edits)
        return;
    const QString shown = text->text();
    runJob(
        q, [bytes = body.bytesOf(shown), shown, where = context()] { return parse(bytes, shown, where); },
        [this, edit = edits, revision = session->revision(), asked = session](const Parsed& result) {
            // Typed on, or changed from the other side meanwhile: a newer parse is under way or this one is
            // moot.
            if (edit != edits || parsed == edits || !session || asked != session ||
                revision != session->revision())
                return;
            take(result);
        });
}

void SourceView::Private::parseNow()
{
    settle.stop();
    if (!session || !text || parsed == edits || session->isReadOnly())
        return;
    const QString shown = text->text();
    take(parse(body.bytesOf(shown), shown, context()));
}

void SourceView::Private::take(const Parsed& result)
{
    parsed = edits;
    body = SourceBody(result.bytes);
    showProblems(result.problems);
    session->setBlocks(result.blocks, ArticleSession::Origin::Source);
}

QString SourceView::Private::sentence(const MarkupProblem& problem)
{
    const QString name = isolated(problem.name, Direction::LeftToRight);
    switch (problem.kind) {
    case MarkupProblem::Kind::UnclosedTag:
        return SourceView::tr("The tag %1 has no end: its “>” is missing.").arg(name);
    case MarkupProblem::Kind::UnclosedElement:
        return SourceView::tr("%1 is opened and never closed.").arg(name);
    case MarkupProblem::Kind::UnexpectedEnd:
        return SourceView::tr("%1 is closed but was never opened.").arg(name);
    case MarkupProblem::Kind::UnclosedComment:
        return SourceView::tr("A comment has no end.");
    case MarkupProblem::Kind::LostText:
        return SourceView::tr("The page would not show “%1”.").arg(isolated(problem.name));
    }
    return {};
}

void SourceView::Private::showProblems(const QList<MarkupProblem>& problems)
{
    text->showProblems(problems);
    message->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    const MarkupProblem& first = problems.first();
    problemAt = first.offset;
    QString words = SourceView::tr("Line %1: %2").arg(text->lineAt(first.offset)).arg(sentence(first));
    if (problems.size() > 1)
        words += u' ' + SourceView::tr("%n more.", nullptr, int(problems.size()) - 1);
    message->setText(words);
    message->setToolTip(SourceView::tr(
        "The text is mended as a browser would; nothing you wrote is thrown away. Click to go there."));
    message->setStyleSheet(QStringLiteral("color: %1; text-align: %2")
                               .arg(colors(q).red.name(),
                                    q->isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left")));
}

SourceView::SourceView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
}

SourceView::~SourceView()
{
    if (d->text)
        d->text->disconnect(this); // it loses the focus on its way out and would say so to what is no more
}

void SourceView::setSession(ArticleSession* session)
{
    d->parseNow();
    if (d->session)
        disconnect(d->session, nullptr, this, nullptr);
    d->session = session;
    if (session) {
        connect(session, &ArticleSession::flushRequested, this, [this] { d->parseNow(); });
        connect(session, &ArticleSession::blocksChanged, this,
                [this](ArticleSession::Origin origin) { d->followSession(origin); });
    }
    d->showSession();
}

void SourceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (d->session && d->isBehind)
        d->followSession(ArticleSession::Origin::Outside);
}

void SourceView::focusText()
{
    if (d->text)
        d->text->setFocus(Qt::OtherFocusReason);
}

Searchable* SourceView::searchable() const
{
    return d->search;
}

void SourceView::revealBlock(int index)
{
    if (!d->session || !d->text)
        return;
    // Blocks the editor rewrote have no bytes of their own yet: the body, read back, says where each one
    // begins.
    const Blocks blocks = readBody(d->body.bytes(), d->context());
    QByteArray before;
    for (int i = 0; i < std::min<int>(index, int(blocks.size())); ++i)
        before += blocks[i].original.value_or(QByteArray());
    d->text->goTo(SourceBody(before).text().size());
}

} // namespace warraq
