// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/words.h"

#include <QString>
#include <QStringConverter>
#include <QStringList>

#include <memory>
#include <optional>

class Hunspell;

namespace warraq {

/// "From, to" of the dictionary's own REP table; `from` may be anchored.
struct Replacement
{
    QString from;
    QString to;
    bool atStart = false;
    bool atEnd = false;
};

/// One Hunspell dictionary, asked in its own encoding: most are UTF-8, but the .aff file decides (SET), and a
/// dictionary in ISO 8859-6 asked in UTF-8 would call every word wrong.
class Dictionary
{
public:
    /// Nothing when the language's .aff and .dic are in none of the folders or their encoding is unknown.
    [[nodiscard]] static std::unique_ptr<Dictionary> load(const QString& language,
                                                          const QStringList& folders);
    ~Dictionary();

    [[nodiscard]] WordScript script() const { return m_script; }
    [[nodiscard]] bool isRight(const QString& form) const;
    [[nodiscard]] QStringList suggestions(const QString& form) const;
    void add(const QString& form, const QString& like);
    [[nodiscard]] const QList<Replacement>& replacements() const { return m_replacements; }

    /// WARRAQ_DICTIONARIES (a list like PATH, instead of all others), else what XDG names and the usual
    /// folders.
    [[nodiscard]] static QStringList systemFolders();

private:
    Dictionary() = default;
    [[nodiscard]] std::optional<std::string> encoded(const QString& form) const;
    void readReplacements(const QString& affixFile);

    std::unique_ptr<Hunspell> m_hunspell;
    mutable QStringEncoder m_encoder;
    mutable QStringDecoder m_decoder;
    WordScript m_script = WordScript::Other;
    QList<Replacement> m_replacements;
};

} // namespace warraq
