// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace warraq {

/// Adds a word to dictionary/<lang>.dic of the project (Hunspell personal format: one a line, "word/model"
/// takes the model's affixes). Sorted, no doubles, atomic. Errors as writeFileAtomically.
[[nodiscard]] Result<void> addToDeskDictionary(const QString& projectFolder, const QString& language,
                                               const QString& word, const QString& model = {});
/// Takes a word out again, whatever its model; nothing happens when it is not there. Errors as above.
[[nodiscard]] Result<void> removeFromDeskDictionary(const QString& projectFolder, const QString& language,
                                                    const QString& word);
struct DeskWord
{
    QString word;
    QString model;
};
[[nodiscard]] Result<QList<DeskWord>> readDeskDictionary(const QString& file);

} // namespace warraq
