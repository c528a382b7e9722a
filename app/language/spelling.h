// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/words.h"

#include <QStringList>

#include <memory>

namespace warraq {

struct Misspelling
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString word;
    bool operator==(const Misspelling&) const = default;
};

/// Hunspell dictionaries of several languages, one chosen per word by its script (Arabic → ar; Latin → right
/// when any of the Latin ones accepts it). Heavy to load (0.3–0.5 s, 32 MiB): build and use it on a worker
/// only. Not thread-safe; one object belongs to one thread at a time.
class SpellChecker
{
public:
    struct Options
    {
        QStringList languages{QStringLiteral("ar"), QStringLiteral("en_US"), QStringLiteral("fr")};
        QStringList folders;          ///< where <lang>.dic/.aff are looked for; empty = the system's
        QStringList deskDictionaries; ///< dictionary/<lang>.dic files of the project
    };
    /// Loads what is there. A missing dictionary is not an error: it is named in missing() and its words
    /// pass.
    [[nodiscard]] static std::unique_ptr<SpellChecker> load(const Options& options);
    ~SpellChecker();

    [[nodiscard]] QStringList missing() const;
    [[nodiscard]] QList<Misspelling> check(QStringView text);
    [[nodiscard]] bool isRight(const QString& word);
    [[nodiscard]] QStringList suggestions(const QString& word, int most = 7);
    /// Accepts a word from now on (desk dictionary or "ignore"), with the affixes of `like` when given.
    void accept(const QString& word, const QString& like = {});

private:
    class Private;
    explicit SpellChecker(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace warraq
