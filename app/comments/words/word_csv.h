// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_exchange.h"

namespace warraq {

/// Part of word_exchange: the CSV of importWords and exportWords. Errors: BadFormat with the line of a
/// quotation mark that never closes.
[[nodiscard]] Result<ImportedWords> wordsFromCsv(const QByteArray& bytes, const QString& path);
[[nodiscard]] QByteArray wordsToCsv(const QList<WordEntry>& list);

} // namespace warraq
