// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_view.h"

#include "article/html_writer.h"
#include "article/source_merge.h"
#include "article/source_place.h"
#include "base/jobs.h"
#include "source/problem_words.h"
#include "source/source_body.h"
#include "source/source_foot.h"
#include "source/source_search.h"
#include "source/source_text.h"
#include "text/text_merge.h"
#include "widgets/style.h"

#include <QAction>
#include <QBoxLayout>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTimer>

namespace warraq {

namespace {

/// From the last key to the read: short enough that the other view follows at once, long enough that quick
/// typing is read once.
constexpr int settleDelay = 30; // ms

struct Parsed
{
    SourceBody body;
    Blocks blocks;
};

struct Checked
{
    QList<MarkupProblem> problems;
    QList<FoldRegion> regions;
};

Parsed parse(const SourceBody& before, const Blocks& blocks, const QString& shown, const BodyContext& context)
{
    const QByteArray bytes = before.bytesOf(shown);
    return {SourceBody(bytes), mergeSource(blocks, bytes, context)};
}

Checked check(const SourceBody& body, const Blocks& blocks)
{
    const QString shown = body.text();
    Checked result{checkMarkup(shown), foldRegions(body.bytes())};
    // A draft still shows what it said: nothing is lost there.
    if (std::ranges::none_of(result.problems, isBroken)) {
        if (const auto lost = findLostText(shown, blocks))
            result.problems.append(*lost);
    }
    return result;
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
    void addCommands();
    void showSession();
    void followSession(ArticleSession::Origin origin);
    void askOthers();
    void parseSoon();
    void parseOnWorker();
    void parseNow();
    void checkOnWorker();
    void take(const Parsed& parsed);
    void show(const Checked& checked);
    void undo(bool redo);
    [[nodiscard]] BodyContext context() const;
    [[nodiscard]] QList<qsizetype> starts() const;

    SourceView* q;
    QPointer<ArticleSession> session;
    SourceSearch* search = nullptr; ///< the text's
    SourceText* text = nullptr; ///< made when first shown: highlighting definitions take their time to load
    SourceFoot* foot = nullptr;
    QList<QAction*> commands;
    QTimer settle;
    SourceBody body;
    quint64 edits = 0;  ///< counts changes by hand
    quint64 parsed = 0; ///< edits that the session has
    quint64 checks = 0;
    bool isBehind = false; ///< the session changed while nobody looked here
    bool isUndoing = false;
    bool isAsking = false; ///< the others for what they hold back, not this view
};

void SourceView::Private::build()
{
    auto* column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    foot = new SourceFoot(q);
    column->addWidget(foot);
    settle.setSingleShot(true);
    settle.setTimerType(Qt::PreciseTimer);
    settle.setInterval(settleDelay);
    QObject::connect(&settle, &QTimer::timeout, q, [this] { parseOnWorker(); });
    addCommands();
    QObject::connect(foot, &SourceFoot::nextWanted, commands.first(), &QAction::trigger);
}

void SourceView::Private::addCommands()
{
    const auto add = [this](const QString& name, const QKeySequence& keys, const QString& iconName,
                            const std::function<void()>& run) {
        auto* action = new QAction(icon(iconName), name, q);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        QObject::connect(action, &QAction::triggered, q, [this, run] {
            if (text)
                run();
        });
        q->addAction(action);
        commands.append(action);
    };
    add(SourceView::tr("Next problem in the source"), Qt::Key_F6, QStringLiteral("go-down"),
        [this] { text->goToProblem(true); });
    add(SourceView::tr("Previous problem in the source"), Qt::SHIFT | Qt::Key_F6, QStringLiteral("go-up"),
        [this] { text->goToProblem(false); });
    add(SourceView::tr("Fold or open here"), Qt::CTRL | Qt::ALT | Qt::Key_F, QStringLiteral("zoom-out-y"),
        [this] { text->toggleFold(text->textCursor().blockNumber()); });
    add(SourceView::tr("Fold everything"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F,
        QStringLiteral("zoom-out"), [this] { text->foldAll(true); });
    add(SourceView::tr("Open everything"), Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_O,
        QStringLiteral("zoom-in"), [this] { text->foldAll(false); });
}

void SourceView::Private::makeText()
{
    if (text)
        return;
    text = new SourceText(q);
    search = new SourceSearch(*text);
    static_cast<QVBoxLayout*>(q->layout())->insertWidget(0, text, 1);
    q->setFocusProxy(text);
    foot->setColoured(text->isColoured());
    QObject::connect(text, &SourceText::edited, q, [this] {
        ++edits;
        parseSoon();
    });
    QObject::connect(text, &SourceText::left, q, [this] { parseNow(); });
    QObject::connect(text, &SourceText::undoWanted, q, [this] { undo(false); });
    QObject::connect(text, &SourceText::redoWanted, q, [this] { undo(true); });
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
    if (!session) {
        body = SourceBody();
        ++checks;
        foot->show({}, {});
        if (text)
            text->load({});
        return;
    }
    makeText();
    body = SourceBody(writeBody(session->article().blocks, context()));
    text->load(body.text());
    text->setReadOnly(session->isReadOnly());
    show(check(body, session->article().blocks));
}

void SourceView::Private::followSession(ArticleSession::Origin origin)
{
    if (origin == ArticleSession::Origin::Source || !text)
        return;
    const bool holdsBack = parsed != edits;
    if (!q->isVisible() && !holdsBack) {
        isBehind = true;
        return;
    }
    isBehind = false;
    const SourceBody next(writeBody(session->article().blocks, context()));
    const QString shown = text->text();
    // What was typed here and not read yet stays typed: it is read as a change of what stands there now.
    const qsizetype changed =
        text->change(shown, holdsBack ? mergeTexts(body.text(), shown, next.text()) : next.text());
    body = next;
    if (holdsBack) {
        parseSoon();
        return;
    }
    if (isUndoing && changed >= 0)
        text->goTo(changed); // the hand is here, and looks at what came back
    parsed = edits;
    settle.stop();
    checkOnWorker();
}

/// One list of steps for both views: the session's.
void SourceView::Private::undo(bool redo)
{
    if (!session || session->isReadOnly())
        return;
    parseNow();
    isUndoing = true;
    redo ? session->redoText() : session->undoText();
    isUndoing = false;
}

/// The editor holds typing back, too: what is read here is put beside it and not over it.
void SourceView::Private::askOthers()
{
    const QScopedValueRollback asking(isAsking, true);
    session->flush();
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
    runJob(
        q,
        [before = body, blocks = session->article().blocks, shown = text->text(), where = context()] {
            return parse(before, blocks, shown, where);
        },
        [this, edit = edits, revision = session->revision(), asked = session](const Parsed& result) {
            // Typed on, or changed from the other side meanwhile: a newer parse is under way or this one is
            // moot.
            if (edit != edits || parsed == edits || !session || asked != session)
                return;
            askOthers();
            if (revision != session->revision())
                parseSoon();
            else
                take(result);
        });
}

void SourceView::Private::parseNow()
{
    settle.stop();
    if (!session || !text || parsed == edits || session->isReadOnly() || isAsking)
        return;
    askOthers();
    take(parse(body, session->article().blocks, text->text(), context()));
}

void SourceView::Private::take(const Parsed& result)
{
    parsed = edits;
    body = result.body;
    session->setBlocks(result.blocks, ArticleSession::Origin::Source);
    checkOnWorker();
}

void SourceView::Private::checkOnWorker()
{
    runJob(
        q, [standing = body, blocks = session->article().blocks] { return check(standing, blocks); },
        [this, number = ++checks, edit = edits](const Checked& checked) {
            if (number == checks && edit == edits && text)
                show(checked);
        });
}

void SourceView::Private::show(const Checked& checked)
{
    ++checks;
    QStringList words;
    for (const MarkupProblem& problem : checked.problems)
        words += problemWords(problem);
    text->showProblems(checked.problems, words);
    text->setRegions(checked.regions);
    foot->show(words, checked.problems.isEmpty() ? 0 : text->lineAt(checked.problems.first().offset));
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

QList<QAction*> SourceView::commands() const
{
    return d->commands;
}

void SourceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QAction* command : std::as_const(d->commands))
        command->setEnabled(true);
    if (d->session && d->isBehind)
        d->followSession(ArticleSession::Origin::Outside);
}

void SourceView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    for (QAction* command : std::as_const(d->commands))
        command->setEnabled(false);
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

/// Where each block begins in the text that is shown, and where the last one ends.
QList<qsizetype> SourceView::Private::starts() const
{
    QList<qsizetype> starts{0};
    for (const QByteArray& piece : writeBlocks(session->article().blocks, context()))
        starts.append(starts.last() + SourceBody(piece).text().size());
    return starts;
}

int SourceView::currentBlock() const
{
    if (!d->session || !d->text)
        return -1;
    const QList<qsizetype> starts = d->starts();
    const auto after = std::ranges::upper_bound(starts, d->text->caretOffset());
    return std::min(int(after - starts.begin()), int(starts.size()) - 1) - 1;
}

qsizetype SourceView::lettersBeforeCaret() const
{
    const int block = currentBlock();
    if (block < 0)
        return 0;
    const qsizetype start = d->starts()[block];
    return lettersBefore(QStringView(d->text->text()).sliced(start), d->text->caretOffset() - start);
}

void SourceView::revealLetter(int block, qsizetype letters)
{
    if (!d->session || !d->text || (block == currentBlock() && letters == lettersBeforeCaret()))
        return;
    const QList<qsizetype> starts = d->starts();
    const qsizetype index = std::clamp<qsizetype>(block, 0, starts.size() - 1);
    const QString text = d->text->text();
    const qsizetype start = std::min(starts[index], text.size());
    const qsizetype end = index + 1 < starts.size() ? std::min(starts[index + 1], text.size()) : text.size();
    d->text->goTo(start + offsetBehindLetters(QStringView(text).sliced(start, end - start), letters));
}

} // namespace warraq
