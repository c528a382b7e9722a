// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling.h"

#include "language/arabic_suggestions.h"
#include "language/desk_dictionary.h"
#include "language/dictionary.h"
#include "language/word_form.h"

#include <QHash>
#include <QSet>

namespace warraq {

namespace {

constexpr qsizetype memoLimit = 100'000; // words; an article has some thousands of different ones

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

} // namespace

class SpellChecker::Private
{
public:
    std::vector<std::unique_ptr<Dictionary>> dictionaries;
    QStringList missing;
    QSet<QString> accepted;
    QHash<QString, bool> memo;

    [[nodiscard]] bool knows(WordScript script) const
    {
        return std::ranges::any_of(dictionaries, [script](const auto& d) { return d->script() == script; });
    }

    [[nodiscard]] bool isAccepted(const QString& form, WordScript script) const
    {
        if (accepted.isEmpty())
            return false;
        if (script == WordScript::Arabic)
            return std::ranges::any_of(withoutProclitics(form),
                                       [this](const QString& s) { return accepted.contains(s); });
        return accepted.contains(form) || accepted.contains(form.toLower());
    }

    [[nodiscard]] bool lookUp(const QString& form, WordScript script) const
    {
        return isAccepted(form, script) || !knows(script) ||
               std::ranges::any_of(dictionaries,
                                   [&](const auto& d) { return d->script() == script && d->isRight(form); });
    }

    [[nodiscard]] bool isRight(const QString& form)
    {
        if (const auto known = memo.constFind(form); known != memo.constEnd())
            return *known;
        if (memo.size() >= memoLimit)
            memo.clear();
        const bool right = lookUp(form, scriptOf(form));
        memo.insert(form, right);
        return right;
    }

    /// Marks what is wrong in one word. A Latin word with apostrophes is right as a whole (doesn't,
    /// aujourd'hui) or part by part (l'homme).
    void checkWord(QStringView text, const Word& word, QList<Misspelling>& wrong)
    {
        const QStringView whole = text.mid(word.offset, word.length);
        const QString form = lookupForm(whole);
        if (isBeyondSpelling(form) || isRight(form))
            return;
        const auto apostrophe = std::ranges::find_if(whole, isApostrophe);
        if (apostrophe == whole.end()) {
            wrong.append({word.offset, word.length, whole.toString()});
            return;
        }
        const qsizetype first = apostrophe - whole.begin();
        checkWord(text, {word.offset, first, word.script}, wrong);
        checkWord(text, {word.offset + first + 1, word.length - first - 1, word.script}, wrong);
    }
};

SpellChecker::SpellChecker(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
SpellChecker::~SpellChecker() = default;

std::unique_ptr<SpellChecker> SpellChecker::load(const Options& options)
{
    auto d = std::make_unique<Private>();
    const QStringList folders = options.folders.isEmpty() ? Dictionary::systemFolders() : options.folders;
    for (const QString& language : options.languages) {
        if (auto dictionary = Dictionary::load(language, folders))
            d->dictionaries.push_back(std::move(dictionary));
        else
            d->missing += language;
    }
    std::unique_ptr<SpellChecker> checker(new SpellChecker(std::move(d)));
    for (const QString& file : options.deskDictionaries) {
        // An unreadable desk dictionary costs red marks, never the spelling: the project's check names the
        // file.
        if (const auto words = readDeskDictionary(file)) {
            for (const DeskWord& word : *words)
                checker->accept(word.word, word.model);
        }
    }
    return checker;
}

QStringList SpellChecker::missing() const
{
    return d->missing;
}

QList<Misspelling> SpellChecker::check(QStringView text)
{
    QList<Misspelling> wrong;
    QList<Word> words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        Word word = words[i];
        while (word.script == WordScript::Latin && i + 1 < words.size() &&
               words[i + 1].script == WordScript::Latin &&
               words[i + 1].offset == word.offset + word.length + 1 &&
               isApostrophe(text[word.offset + word.length])) {
            word.length = words[i + 1].offset + words[i + 1].length - word.offset;
            ++i;
        }
        const qsizetype end = word.offset + word.length;
        const bool touchesDigit = (word.offset > 0 && text[word.offset - 1].isDigit()) ||
                                  (end < text.size() && text[end].isDigit());
        if (!touchesDigit && word.script != WordScript::Other)
            d->checkWord(text, word, wrong);
    }
    return wrong;
}

bool SpellChecker::isRight(const QString& word)
{
    const QString form = lookupForm(word);
    return isBeyondSpelling(form) || d->isRight(form);
}

QStringList SpellChecker::suggestions(const QString& word, int most)
{
    const QString form = lookupForm(word);
    const WordScript script = scriptOf(form);
    if (script == WordScript::Arabic && d->knows(script)) {
        QList<Replacement> replacements;
        for (const auto& dictionary : d->dictionaries) {
            if (dictionary->script() == script)
                replacements += dictionary->replacements();
        }
        return arabicSuggestions(form, replacements, [this](const QString& w) { return d->isRight(w); },
                                 {.most = most});
    }
    // Each language's best in turn, so that neither buries the other.
    QList<QStringList> lists;
    for (const auto& dictionary : d->dictionaries) {
        if (dictionary->script() == script)
            lists += dictionary->suggestions(form);
    }
    QStringList merged;
    for (qsizetype i = 0; i < most; ++i) {
        for (const QStringList& list : std::as_const(lists)) {
            if (i < list.size() && !merged.contains(list[i]))
                merged += list[i];
        }
    }
    return merged.mid(0, most);
}

void SpellChecker::accept(const QString& word, const QString& like)
{
    const QString form = lookupForm(word);
    if (form.isEmpty())
        return;
    d->accepted.insert(form);
    if (!like.isEmpty()) {
        for (const auto& dictionary : d->dictionaries) {
            if (dictionary->script() == scriptOf(form))
                dictionary->add(form, lookupForm(like));
        }
    }
    d->memo.clear();
}

} // namespace warraq
