// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/learner/learner_features.h"

#include "text/folding.h"

#include <QStringList>

#include <algorithm>

namespace warraq {
namespace {

constexpr int ownVersion = 1;
constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 5;
/// A very long comment says what it is in its first characters.
constexpr qsizetype mostCharacters = 4'000;

quint32 featureHash(QStringView text, quint32 kind)
{
    quint64 hash = 0xCBF2'9CE4'8422'2325ULL ^ kind; // FNV-1a
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x0000'0100'0000'01B3ULL;
    return quint32((hash ^ (hash >> 29)) >> 7) & ((1U << featureBits) - 1);
}

/// Folded, all white space one space, a space at both ends.
QString keyOf(QStringView text)
{
    return u' ' + folded(text.first(std::min(text.size(), mostCharacters)), FoldLevel::Loose).simplified() +
           u' ';
}

QString wordOf(QStringView token)
{
    while (!token.isEmpty() && !token.first().isLetterOrNumber())
        token = token.sliced(1);
    while (!token.isEmpty() && !token.last().isLetterOrNumber() && !token.last().isMark())
        token.chop(1);
    return token.toString();
}

template <class Take>
void walk(const QString& key, Take take)
{
    const QStringView all(key);
    for (qsizetype length = shortest; length <= longest; ++length) {
        for (qsizetype at = 0; at + length <= all.size(); ++at)
            take(all.sliced(at, length), quint32(length), false);
    }
    QString previous;
    for (const QStringView token : all.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = wordOf(token);
        if (word.isEmpty())
            continue;
        take(word, 10U, true);
        if (!previous.isEmpty())
            take(QString(previous + u' ' + word), 11U, true);
        previous = word;
    }
}

} // namespace

int featureVersion()
{
    return foldingVersion * 100 + ownVersion;
}

QList<quint32> featuresOf(QStringView text)
{
    QList<quint32> features;
    const QString key = keyOf(text);
    features.reserve(key.size() * 5);
    walk(key,
         [&features](QStringView part, quint32 kind, bool) { features.append(featureHash(part, kind)); });
    std::ranges::sort(features);
    const auto doubles = std::ranges::unique(features);
    features.erase(doubles.begin(), doubles.end());
    return features;
}

QList<NamedFeature> namedFeaturesOf(QStringView text)
{
    QList<NamedFeature> features;
    walk(keyOf(text), [&features](QStringView part, quint32 kind, bool isWord) {
        features.append({featureHash(part, kind), part.toString(), isWord});
    });
    const auto both = [](const NamedFeature& feature) { return std::pair(feature.feature, feature.text); };
    std::ranges::sort(features, {}, both);
    const auto doubles = std::ranges::unique(features, {}, both);
    features.erase(doubles.begin(), doubles.end());
    return features;
}

} // namespace warraq
