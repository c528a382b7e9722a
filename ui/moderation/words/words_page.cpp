// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/words_page.h"

#include "moderation/words/word_counting.h"
#include "moderation/words/word_trial.h"
#include "moderation/words/words_delegate.h"
#include "moderation/words/words_model.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace warraq {

namespace {

constexpr int sideWidth = 380;
constexpr int wordWidth = 200;
constexpr int actionWidth = 92;
constexpr int narrowWidth = 64;

} // namespace

WordsPage::WordsPage(const Context& context, QWidget* parent)
    : ModerationPage(tr("Word list"), parent)
    , m_context(context)
    , m_words(new DeskWords(context, this))
    , m_model(new WordsModel(this))
    , m_proxy(new WordsProxy(m_model, this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_banner = new Banner(content);
    column->addWidget(m_banner);
    auto* halves = new QSplitter(content);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeList());
    halves->addWidget(makeSide());
    halves->setStretchFactor(0, 1);
    halves->setHandleWidth(1);
    column->addWidget(halves, 1);
    content->setFocusProxy(m_new);
    setContent(content);
    makeButtons();
    connectParts();
    showEntries();
    m_words->load();
}

QWidget* WordsPage::makeList()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(isRightToLeft() ? space::l : 0, 0, isRightToLeft() ? 0 : space::l, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_new = new QLineEdit(list);
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setPlaceholderText(tr("A new word or phrase"));
    m_new->setMaxLength(int(longestWord));
    followTextDirection(m_new);
    m_add = new QPushButton(tr("Add"), list);
    m_add->setObjectName(QStringLiteral("add"));
    setButtonKind(m_add, "primary");
    auto* search = new SearchField(tr("Search the list"), list);
    search->setObjectName(QStringLiteral("search"));
    row->addWidget(m_new, 2);
    row->addWidget(m_add);
    row->addSpacing(space::l);
    row->addWidget(search, 1);
    column->addLayout(row);
    makeTable(list);
    m_stack = new QStackedWidget(list);
    m_stack->addWidget(m_table);
    auto* empty = new EmptyState(QStringLiteral("view-list-text"), tr("No words yet"),
                                 tr("Words that comments should be looked at for: advertisements, insults. "
                                    "Write the first one above, or bring in the list of your site."),
                                 m_stack);
    auto* step = empty->addStep(tr("From WordPress…"));
    connect(step, &QPushButton::clicked, this, [this] { chooseFile(WordFormat::ModerationKeys); });
    m_stack->addWidget(empty);
    m_changing = {m_add, step};
    column->addWidget(m_stack, 1);
    m_summary = new QLabel(list);
    setTone(m_summary, QStringLiteral("muted"));
    column->addWidget(m_summary);
    connect(search, &SearchField::searchChanged, m_proxy, &WordsProxy::setSearch);
    return list;
}

void WordsPage::makeTable(QWidget* list)
{
    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("words"));
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new WordsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(title());
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(38);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the file has them
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(narrowWidth);
    header->setSectionResizeMode(WordsModel::Modes, QHeaderView::Stretch);
    m_table->setColumnWidth(WordsModel::Word, wordWidth);
    m_table->setColumnWidth(WordsModel::Action, actionWidth);
    m_table->setColumnWidth(WordsModel::Weight, narrowWidth);
    m_table->setColumnWidth(WordsModel::Comments, actionWidth);
}

QWidget* WordsPage::makeSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(space::m);
    auto* card = new Card(side);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    m_form = new WordForm(card);
    inside->addWidget(m_form);
    m_trial = new WordTrial(side);
    m_counting = new WordCounting(m_context.project.folder(), side);
    column->addWidget(card);
    column->addWidget(m_trial, 1);
    column->addWidget(m_counting);
    auto* scroll = new QScrollArea(this); // small windows
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(sideWidth);
    scroll->setWidget(side);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    return scroll;
}

void WordsPage::connectParts()
{
    connect(m_words, &DeskWords::changed, this, &WordsPage::showEntries);
    connect(m_words, &DeskWords::failed, this, &WordsPage::showProblem);
    connect(m_words, &DeskWords::saved, this, [this] {
        if (m_unsaved)
            m_banner->dismiss();
        m_unsaved = false;
        Q_EMIT listChanged();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { addWord(m_new->text()); });
    connect(m_new, &QLineEdit::returnPressed, this, [this] { addWord(m_new->text()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WordsPage::showChosen);
    connect(m_form, &WordForm::changed, this, &WordsPage::changeChosen);
    connect(m_form, &WordForm::renamed, this, &WordsPage::renameChosen);
    connect(m_form, &WordForm::removeWanted, this, &WordsPage::removeChosen);
    connect(m_counting, &WordCounting::counted, m_model, &WordsModel::setCounts);
}

void WordsPage::refresh()
{
    m_words->load();
}

bool WordsPage::mayLeave()
{
    return true; // every change is on its way to the disk
}

void WordsPage::showEntries()
{
    const QSet<QString> chosen = chosenWords();
    const QList<WordEntry>& entries = m_words->entries();
    m_choosing = true;
    m_model->setEntries(entries);
    choose(chosen);
    m_choosing = false;
    showChosen();
    m_stack->setCurrentIndex(entries.isEmpty() && m_words->isLoaded() ? 1 : 0);
    m_trial->setEntries(entries);
    m_counting->setEntries(entries);
    qsizetype allowed = 0;
    for (const WordEntry& entry : entries)
        allowed += entry.allowed;
    m_summary->setText(
        tr("%Ln entries", nullptr, int(entries.size() - allowed)) +
        (allowed > 0 ? QStringLiteral(" · ") + tr("%Ln allowed", nullptr, int(allowed)) : QString()));
    m_new->setEnabled(m_words->canChange());
    for (QPushButton* button : std::as_const(m_changing))
        button->setEnabled(m_words->canChange());
}

QSet<QString> WordsPage::chosenWords() const
{
    QSet<QString> words;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        words.insert(m_model->entries().at(m_proxy->mapToSource(index).row()).word);
    return words;
}

void WordsPage::choose(const QSet<QString>& words)
{
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (!words.contains(m_model->entries().at(m_proxy->mapToSource(index).row()).word))
            continue;
        selection.select(index, m_proxy->index(row, WordsModel::ColumnCount - 1));
        if (!first.isValid())
            first = index;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid()) {
        m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(first);
    }
}

void WordsPage::showChosen()
{
    if (m_choosing)
        return;
    const QSet<QString> words = chosenWords();
    QList<WordEntry> chosen;
    for (const WordEntry& entry : m_model->entries())
        if (words.contains(entry.word))
            chosen.append(entry);
    m_form->show(chosen, !m_words->canChange());
}

void WordsPage::addWord(const QString& word)
{
    WordEntry entry{.word = word, .modes = WordMode::Spaced | WordMode::Dotless};
    const auto checked = checkedEntry(entry);
    if (!checked) {
        if (!word.trimmed().isEmpty())
            m_banner->show(Banner::Kind::Warning,
                           tr("«%1» has no letter, digit or sign, so no comment could ever hold it.")
                               .arg(isolated(word.trimmed())));
        return;
    }
    m_banner->dismiss();
    const JoinedWords joined = joinedWords(m_words->entries(), {*checked}, false);
    m_words->change(joined.entries);
    m_new->clear();
    choose({checked->word});
    if (joined.known > 0)
        Q_EMIT happened(tr("«%1» is on the list already.").arg(isolated(checked->word)));
}

void WordsPage::removeChosen()
{
    const QSet<QString> words = chosenWords();
    if (words.isEmpty() || !m_words->canChange())
        return;
    const int row = m_table->selectionModel()->selectedRows().first().row();
    const auto wordAt = [this](int at) {
        const QModelIndex index = m_proxy->mapToSource(m_proxy->index(at, 0));
        return index.isValid() ? QSet<QString>{m_model->entries().at(index.row()).word} : QSet<QString>();
    };
    QList<WordEntry> entries = m_words->entries();
    entries.removeIf([&words](const WordEntry& entry) { return words.contains(entry.word); });
    m_words->change(entries);
    choose(wordAt(std::min(row, m_proxy->rowCount() - 1))); // selectRow() finds no column in a mirrored table
    Q_EMIT happened(tr("%Ln word(s) removed; Ctrl+Z brings them back.", nullptr, int(words.size())));
}

void WordsPage::changeChosen(const WordForm::Change& change)
{
    const QSet<QString> words = chosenWords();
    QList<WordEntry> entries = m_words->entries();
    for (WordEntry& entry : entries) {
        if (!words.contains(entry.word))
            continue;
        change(entry);
        entry = checkedEntry(entry).value_or(entry);
    }
    m_words->change(entries);
}

void WordsPage::renameChosen(const QString& word)
{
    QList<WordEntry> entries = m_words->entries();
    const QString before = chosenWords().values().value(0);
    const auto has = [&entries](const QString& wanted) {
        return std::ranges::any_of(entries, [&](const WordEntry& entry) { return entry.word == wanted; });
    };
    WordEntry entry;
    for (const WordEntry& each : std::as_const(entries))
        if (each.word == before)
            entry = each;
    entry.word = word;
    const auto checked = checkedEntry(entry);
    if (!checked || has(checked->word)) {
        Q_EMIT happened(checked ? tr("«%1» is on the list already.").arg(isolated(word))
                                : tr("Nothing could ever match that; the word stays as it was."));
        showChosen();
        return;
    }
    for (WordEntry& each : entries)
        if (each.word == before)
            each = *checked;
    m_words->change(entries);
    choose({checked->word});
}

void WordsPage::showProblem(const Error& error)
{
    QString sentence = errorSentence(error);
    if (error.line > 0)
        sentence +=
            u' ' +
            tr("The problem is in line %1: %2").arg(QLocale().toString(error.line), isolated(error.detail));
    QList<Banner::Choice> choices;
    m_unsaved = m_words->canChange();
    if (m_unsaved)
        choices.append({tr("Try again"), [this] { m_words->retry(); }});
    else
        choices.append({tr("Read it again"), [this] { m_words->load(); }});
    m_banner->show(Banner::Kind::Error, sentence, choices, errorDetail(error));
}

bool WordsPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept(); // the window's undo takes decisions back
            return true;
        }
    }
    return ModerationPage::event(event);
}

void WordsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_words->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_words->redo();
    } else if (event->key() == Qt::Key_Delete && m_table->hasFocus()) {
        removeChosen();
    } else {
        ModerationPage::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace warraq
