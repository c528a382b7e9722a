// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace warraq {

/// A text as the learner sees it: which runs of 2 to 5 folded characters it has, which words and pairs of
/// words, each as a number below 2^20 (two of them may fall on one number; with some hundred features a text
/// that hardly ever matters). Rising, each once. The author's name and address are no part of it.
inline constexpr int featureBits = 20;
/// Changes whenever the features of the same text do.
[[nodiscard]] int featureVersion();
[[nodiscard]] QList<quint32> featuresOf(QStringView text);

/// The same with what each stands for, to show why.
struct NamedFeature
{
    quint32 feature = 0;
    QString text;        ///< as folded; a space at an end is the edge of a word
    bool isWord = false; ///< one or two whole words
};
[[nodiscard]] QList<NamedFeature> namedFeaturesOf(QStringView text);

} // namespace warraq
