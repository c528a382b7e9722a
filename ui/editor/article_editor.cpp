// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/article_editor.h"

#include "editor/article_fields.h"
#include "editor/article_search.h"
#include "editor/article_text_edit.h"
#include "editor/caret_letter.h"
#include "editor/conflict_commands.h"
#include "editor/counts_popup.h"
#include "editor/dictionary_commands.h"
#include "editor/direction_commands.h"
#include "editor/editor_commands.h"
#include "editor/editor_status.h"
#include "editor/editor_tool_bar.h"
#include "editor/link_commands.h"
#include "editor/page_column.h"
#include "editor/paste_notice.h"
#include "editor/picture_commands.h"
#include "editor/spelling_marks.h"
#include "editor/text_accents.h"
#include "editor/text_menu.h"
#include "editor/view_commands.h"
#include "editor/writing_aids.h"
#include "text/words.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QTextDocumentFragment>
#include <QTimer>

namespace warraq {

namespace {
constexpr qint64 typingPause = 600; // ms: a longer rest in the source begins a new step of undo
constexpr int flushDelay =
    50; // ms from the first key to the session: preview and title follow, typing never waits
} // namespace

class ArticleEditor::Private
{
public:
    explicit Private(ArticleEditor* editor);

    void flush();
    void scheduleFlush();
    void followSession(ArticleSession::Origin origin);
    void showCaret();
    void showCounts();
    void openCounts();
    [[nodiscard]] int selectedWords() const;
    void activateObject(const QTextBlock& line);
    void openMenu(const QPoint& position, const QTextCursor& at);
    void goToNextMisspelling();

    ArticleEditor* q;
    QPointer<ArticleSession> session;
    ArticleFields* fields;
    ArticleTextEdit* text;
    PageColumn* page;
    ArticleSearch search;
    EditorCommands* commands;
    WritingAids* aids;
    ViewCommands* view;
    EditorToolBar* toolBar;
    EditorStatus* status;
    SpellingMarks* marks;
    TextAccents* accents;
    LinkCommands* links;
    ConflictCommands* conflicts;
    PictureCommands* pictures;
    Pasting* pasting;
    PasteNotice* pasteNotice;
    DirectionCommands* direction;
    DictionaryCommands* dictionary;
    QTimer flushTimer;
    QTimer caretTimer;
    QTimer countsTimer;
    int currentBlock = -1;
    int sourceRevision = -1; ///< of the document after the last change that came from the source
    QElapsedTimer sinceSource;
};

ArticleEditor::Private::Private(ArticleEditor* editor)
    : q(editor)
    , fields(new ArticleFields(editor))
    , text(new ArticleTextEdit(editor))
    , page(new PageColumn(fields, text, editor))
    , search(*fields, *text, *page)
    , commands(new EditorCommands(*text, editor))
    , aids(new WritingAids(*text, *commands, editor))
    , view(new ViewCommands(*text, *page, *commands, editor))
    , toolBar(new EditorToolBar(*commands, editor))
    , status(new EditorStatus(editor))
    , marks(new SpellingMarks(*text, editor))
    , accents(new TextAccents(*text))
    , links(new LinkCommands(*text, editor))
    , conflicts(new ConflictCommands(editor))
    , pictures(new PictureCommands(*text, editor))
    , pasting(new Pasting(*text, *pictures, editor))
    , pasteNotice(new PasteNotice(*pasting, *commands, editor))
    , direction(new DirectionCommands(*text, *fields, *page, *commands, editor))
    , dictionary(new DictionaryCommands(*marks, editor))
{
    flushTimer.setSingleShot(true);
    caretTimer.setSingleShot(true);
    caretTimer.setInterval(40);
    countsTimer.setSingleShot(true);
    countsTimer.setInterval(80);
    QObject::connect(&flushTimer, &QTimer::timeout, q, [this] { flush(); });
    QObject::connect(&caretTimer, &QTimer::timeout, q, [this] { showCaret(); });
    QObject::connect(&text->article(), &ArticleDocument::edited, q, [this] { scheduleFlush(); });
    QObject::connect(text, &QTextEdit::cursorPositionChanged, q, [this] {
        if (!caretTimer.isActive())
            caretTimer.start();
    });
    QObject::connect(text, &ArticleTextEdit::leftUpwards, q, [this] {
        page->scrollToTop();
        fields->focusLast();
    });
    QObject::connect(fields, &ArticleFields::leftDownwards, q, [this] { q->focusText(); });
    QObject::connect(text, &ArticleTextEdit::menuWanted, q,
                     [this](const QPoint& position, const QTextCursor& at) { openMenu(position, at); });
    QObject::connect(text, &ArticleTextEdit::objectActivated, q,
                     [this](const QTextBlock& line) { activateObject(line); });
    QObject::connect(commands, &EditorCommands::linkWanted, links, &LinkCommands::openLink);
    QObject::connect(commands, &EditorCommands::quoteSourceWanted, links, &LinkCommands::openQuoteSource);
    QObject::connect(conflicts, &ConflictCommands::sourceWanted, q, &ArticleEditor::sourceWanted);
    QObject::connect(conflicts, &ConflictCommands::problem, q, &ArticleEditor::problem);
    QObject::connect(links, &LinkCommands::linkSet, accents, &TextAccents::now);
    QObject::connect(commands, &EditorCommands::pictureWanted, pictures, &PictureCommands::choose);
    QObject::connect(commands, &EditorCommands::plainPasteWanted, pasting, [this] {
        if (const QMimeData* source = QGuiApplication::clipboard()->mimeData())
            pasting->takeText(*source);
    });
    QObject::connect(pictures, &PictureCommands::problem, q, &ArticleEditor::problem);
    QObject::connect(pasting, &Pasting::problem, q, &ArticleEditor::problem);
    QObject::connect(pasteNotice, &PasteNotice::wanted, q, &ArticleEditor::noticeWanted);
    QObject::connect(pasteNotice, &PasteNotice::over, q, &ArticleEditor::noticeOver);
    QObject::connect(dictionary, &DictionaryCommands::problem, q, &ArticleEditor::problem);
    QObject::connect(aids, &WritingAids::problem, q, &ArticleEditor::problem);
    QObject::connect(view, &ViewCommands::changed, q, [this] { accents->soon(); });
    QObject::connect(dictionary, &DictionaryCommands::added, q, &ArticleEditor::addedToDictionary);
    QObject::connect(commands, &EditorCommands::nextMisspellingWanted, q, [this] { goToNextMisspelling(); });
    QObject::connect(status, &EditorStatus::nextMisspellingWanted, q, [this] { goToNextMisspelling(); });
    QObject::connect(status, &EditorStatus::directionWanted, direction, &DirectionCommands::openPanel);
    QObject::connect(direction, &DirectionCommands::countChanged, q,
                     [this] { status->showDirection(direction->count()); });
    QObject::connect(commands, &EditorCommands::countsWanted, q, [this] { openCounts(); });
    QObject::connect(status, &EditorStatus::countsWanted, q, [this] { openCounts(); });
    QObject::connect(text, &QTextEdit::selectionChanged, &countsTimer, qOverload<>(&QTimer::start));
    QObject::connect(&countsTimer, &QTimer::timeout, q, [this] { showCounts(); });
    QObject::connect(marks, &SpellingMarks::countChanged, q, [this] { showCounts(); });
}

void ArticleEditor::Private::scheduleFlush()
{
    if (!session)
        return;
    marks->textChanged();
    // The first change is told at once (after its paint): the window shows that there is something to save.
    if (!flushTimer.isActive())
        flushTimer.start(session->isDirty() ? flushDelay : 0);
}

void ArticleEditor::Private::flush()
{
    flushTimer.stop();
    if (!session || !text->article().isStale())
        return;
    const Blocks& blocks = text->article().blocks();
    if (text->isReadOnly())
        return;
    const Blocks& known = session->article().blocks;
    // Blocks nobody touched share their data with the session's: one look at where it lies settles most of
    // them.
    const auto same = [](const Block& a, const Block& b) {
        if (a.original && b.original && a.original->constData() == b.original->constData() &&
            a.isDraft == b.isDraft)
            return true;
        return a.sameContent(b) && a.original == b.original && a.isDraft == b.isDraft;
    };
    if (!std::ranges::equal(blocks, known, same))
        session->setBlocks(blocks, ArticleSession::Origin::Editor);
    showCounts();
    showCaret();
}

void ArticleEditor::Private::followSession(ArticleSession::Origin origin)
{
    if (origin == ArticleSession::Origin::Editor)
        return;
    // Letters written one after the other in the source are one step, as they are here.
    const bool joins = origin == ArticleSession::Origin::Source &&
                       sourceRevision == text->document()->revision() && sinceSource.isValid() &&
                       sinceSource.elapsed() < typingPause;
    text->article().apply(session->article().blocks,
                          joins ? ArticleDocument::Step::JoinsLast : ArticleDocument::Step::Own);
    sourceRevision = origin == ArticleSession::Origin::Source ? text->document()->revision() : -1;
    sinceSource.start();
    flushTimer.stop();
    (void)text->article().blocks();
    showCounts();
}

void ArticleEditor::Private::showCaret()
{
    if (!session)
        return;
    const QTextBlock line = text->textCursor().block();
    const QString own = line.blockFormat().stringProperty(textformat::Language);
    status->showParagraph(textformat::fromQt(line.blockFormat().layoutDirection()),
                          own.isEmpty() ? session->article().meta.language : own);
    status->showCharacter(caretletter::characterAtLeft(*text));
    commands->refresh();
    toolBar->refresh();
    if (text->article().isStale())
        return; // after the flush
    const int index = text->article().indexOf(line);
    if (index != currentBlock) {
        currentBlock = index;
        Q_EMIT q->currentBlockChanged(index);
    }
}

void ArticleEditor::Private::showCounts()
{
    if (!session)
        return;
    status->showWords(text->article().lines()->words, selectedWords());
    if (marks->service() && marks->service()->isReady())
        status->showMisspellings(marks->count(), marks->service()->missing());
}

int ArticleEditor::Private::selectedWords() const
{
    const QTextCursor cursor = text->textCursor();
    constexpr int most = 200'000; // characters that are counted between two keys without a pause
    const int length = cursor.selectionEnd() - cursor.selectionStart();
    return length > 0 && length <= most ? wordCount(cursor.selection().toPlainText()) : 0;
}

void ArticleEditor::Private::openCounts()
{
    if (!session)
        return;
    QString story = text->document()->toPlainText(); // as the status bar counts: without captions
    story.remove(QChar::ObjectReplacementCharacter);
    auto* popup = new CountsPopup(
        {text->textCursor().selection().toPlainText(), session->article().meta.headline, story}, q);
    popup->showAbove(status->words());
}

void ArticleEditor::Private::activateObject(const QTextBlock& line)
{
    const auto object = textcommand::objectOf(text->article(), line);
    if (!object || !session)
        return;
    if (object->kind == BlockKind::Picture && !text->isReadOnly()) {
        pictures->edit(line);
    } else if (object->kind == BlockKind::Conflict) {
        flush();
        conflicts->open(text->article().indexOf(line));
    } else if (object->kind == BlockKind::RawHtml || object->kind == BlockKind::Embed) {
        flush();
        Q_EMIT q->sourceWanted(text->article().indexOf(line));
    }
}

void ArticleEditor::Private::openMenu(const QPoint& position, const QTextCursor& at)
{
    if (!session)
        return;
    if (!text->textCursor().hasSelection())
        text->setTextCursor(at);
    auto* menu = new TextMenu(*text, *marks, *commands, at);
    QObject::connect(menu, &TextMenu::addToDictionary, dictionary, &DictionaryCommands::add);
    menu->popup(position);
}

void ArticleEditor::Private::goToNextMisspelling()
{
    const QTextCursor next = marks->next(text->textCursor());
    if (!next.hasSelection())
        return;
    text->setTextCursor(next);
    text->ensureCursorVisible();
    text->setFocus();
}

ArticleEditor::ArticleEditor(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setProperty("ground", QStringLiteral("paper"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->page);
    setFocusProxy(d->text);
    setSession(nullptr);
}

ArticleEditor::~ArticleEditor() = default;

void ArticleEditor::setSession(ArticleSession* session)
{
    d->flush();
    if (d->session) {
        disconnect(d->session, nullptr, this, nullptr);
        disconnect(d->session, nullptr, d->text, nullptr);
    }
    d->session = nullptr;
    d->links->setSession(session);
    d->conflicts->setSession(session);
    d->pictures->setSession(session);
    d->pasting->setSession(session);
    d->direction->setSession(session);
    d->dictionary->setSession(session);
    d->aids->setSession(session);
    d->fields->setSession(session);
    d->search.setSession(session);
    d->page->setVisible(session);
    d->currentBlock = -1;
    d->status->clear();
    if (!session) {
        d->text->load({}, Direction::RightToLeft, {});
        d->commands->setEditable(false);
        return;
    }
    d->text->setReadOnly(session->isReadOnly());
    d->text->load(session->article().blocks, session->article().meta.direction, session->project().folder());
    d->session = session;
    d->commands->setEditable(!session->isReadOnly());
    connect(session, &ArticleSession::flushRequested, this, [this] { d->flush(); });
    connect(session, &ArticleSession::undoRequested, d->text, &QTextEdit::undo);
    connect(session, &ArticleSession::redoRequested, d->text, &QTextEdit::redo);
    connect(session, &ArticleSession::blocksChanged, this,
            [this](ArticleSession::Origin origin) { d->followSession(origin); });
    d->page->scrollToTop();
    d->marks->textLoaded();
    d->accents->soon();
    (void)d->text->article().blocks();
    d->showCounts();
    d->showCaret();
}

void ArticleEditor::setSpelling(SpellService* spelling)
{
    d->marks->setService(spelling);
    if (spelling)
        connect(spelling, &SpellService::ready, this, [this] { d->showCounts(); });
}

void ArticleEditor::setStories(const std::function<QList<ArticleSummary>()>& stories)
{
    d->links->setStories(stories);
}

void ArticleEditor::focusText()
{
    d->text->setFocus(Qt::OtherFocusReason);
}

void ArticleEditor::focusHeadline()
{
    d->page->scrollToTop();
    d->fields->focusHeadline();
}

int ArticleEditor::currentBlock() const
{
    return d->session ? d->text->article().indexOf(d->text->textCursor().block()) : -1;
}

void ArticleEditor::revealBlock(int index)
{
    const QTextBlock line = d->text->article().firstLineOf(index);
    if (!line.isValid())
        return;
    d->text->setTextCursor(QTextCursor(line));
    d->text->ensureCursorVisible();
}

qsizetype ArticleEditor::lettersBeforeCaret() const
{
    return caretletter::lettersBefore(*d->text, currentBlock());
}

void ArticleEditor::revealLetter(int block, qsizetype letters)
{
    caretletter::goToLetter(*d->text, block, letters);
}

Searchable& ArticleEditor::searchable() const
{
    return d->search;
}

QList<QAction*> ArticleEditor::commands() const
{
    return d->commands->all();
}

QWidget* ArticleEditor::toolBar() const
{
    return d->toolBar;
}

QWidget* ArticleEditor::statusStart() const
{
    return d->status->start();
}

QWidget* ArticleEditor::statusEnd() const
{
    return d->status->end();
}

} // namespace warraq
