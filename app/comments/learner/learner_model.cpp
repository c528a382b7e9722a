// SPDX-License-Identifier: GPL-3.0-or-later
// The file: "WRQL", version (4 bytes), length of the head (4), the head (a JSON object), bias (4-byte float),
// number of weights (4), for each its feature (4), comments (2) and weight (4-byte float). Little-endian; a
// SHA-256 of all that at the end.
#include "comments/learner/learner_model.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr size_t allFeatures = size_t(1) << featureBits;
constexpr float learningRate = 0.2F;
constexpr float shrink = 2e-6F; ///< L2: what was seen once and never again fades
constexpr qsizetype largestFile = 32 * 1024 * 1024;
constexpr qsizetype hashSize = 32;
constexpr qsizetype entrySize = 10;
constexpr float largestWeight = 1'000;

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

template <class T>
void put(QByteArray& bytes, T value)
{
    char raw[sizeof(T)];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof raw);
}

QByteArray hashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool contains(const QList<FeatureShare>& chosen, const FeatureShare& share)
{
    return std::ranges::any_of(chosen, [&share](const FeatureShare& other) {
        return other.text.contains(share.text.trimmed()) || share.text.contains(other.text.trimmed());
    });
}

} // namespace

LearnerModel::LearnerModel()
    : m_weights(allFeatures)
    , m_comments(allFeatures)
{
}

double LearnerModel::probability(const QList<quint32>& features) const
{
    if (features.isEmpty())
        return sigmoid(double(m_bias));
    double sum = 0;
    for (const quint32 feature : features)
        sum += double(m_weights[feature]);
    return sigmoid(double(m_bias) + sum / std::sqrt(double(features.size())));
}

bool LearnerModel::train(const std::vector<LearnedExample>& examples, const CancelFlag& cancel, int epochs)
{
    std::vector<float> squares(allFeatures, 1e-6F);
    float biasSquares = 1e-6F;
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), size_t(0));
    quint64 state = 1;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        for (size_t i = order.size(); i > 1; --i) { // Fisher-Yates
            state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            std::swap(order[i - 1], order[size_t((state >> 33) % i)]);
        }
        for (size_t at = 0; at < order.size(); ++at) {
            if (at % 1'000 == 0 && cancel.isCancelled())
                return false;
            const LearnedExample& example = examples[order[at]];
            if (example.features.isEmpty())
                continue;
            const auto scale = float(1 / std::sqrt(double(example.features.size())));
            const auto error = float(probability(example.features) - (example.refused ? 1 : 0));
            const float gradient = error * scale;
            for (const quint32 feature : example.features) {
                const float g = gradient + shrink * m_weights[feature];
                squares[feature] += g * g;
                m_weights[feature] -= learningRate * g / std::sqrt(squares[feature]);
            }
            biasSquares += error * error;
            m_bias -= learningRate * error / std::sqrt(biasSquares);
        }
    }
    for (const LearnedExample& example : examples) {
        for (const quint32 feature : example.features)
            m_comments[feature] = quint16(std::min<int>(m_comments[feature] + 1, 0xFFFF));
    }
    m_learned += qint64(examples.size());
    return true;
}

QList<FeatureShare> LearnerModel::shares(QStringView text, int most) const
{
    const QList<NamedFeature> features = namedFeaturesOf(text);
    const double scale = 1 / std::sqrt(std::max(1.0, double(featuresOf(text).size())));
    QList<FeatureShare> all;
    for (const NamedFeature& named : features) {
        // A run inside a word says little to a person, unless it is most of one.
        if (const double share = double(m_weights[named.feature]) * scale;
            share != 0 && named.text.trimmed().size() > 1)
            all.append({named.text, share, named.isWord});
    }
    const auto strength = [](const FeatureShare& share) {
        return std::abs(share.share) * (share.isWord ? 2 : 1); // whole words are what a person understands
    };
    std::ranges::stable_sort(all, std::greater(), strength);
    QList<FeatureShare> up;
    QList<FeatureShare> down;
    for (const FeatureShare& share : std::as_const(all)) {
        QList<FeatureShare>& side = share.share > 0 ? up : down;
        if (side.size() < most && !contains(side, share))
            side.append(share);
    }
    return up + down;
}

QByteArray LearnerModel::toBytes(const QJsonObject& about, int leastComments) const
{
    QJsonObject head = about;
    head["features"_L1] = featureVersion();
    head["learned"_L1] = m_learned;
    const QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
    QByteArray entries;
    quint32 count = 0;
    for (size_t feature = 0; feature < allFeatures; ++feature) {
        if (m_weights[feature] == 0.0F || m_comments[feature] < leastComments)
            continue;
        put(entries, quint32(feature));
        put(entries, m_comments[feature]);
        put(entries, m_weights[feature]);
        ++count;
    }
    QByteArray bytes("WRQL");
    put(bytes, fileVersion);
    put(bytes, quint32(json.size()));
    bytes += json;
    put(bytes, m_bias);
    put(bytes, count);
    bytes += entries;
    return bytes + hashOf(bytes);
}

Result<LearnerModel::Read> LearnerModel::fromBytes(const QByteArray& bytes, const QString& path)
{
    const auto bad = [&path](const char* why) {
        return fail(ErrorCode::BadFormat, path, 0, QString::fromLatin1(why));
    };
    if (bytes.size() > largestFile)
        return fail(ErrorCode::TooLarge, path);
    if (bytes.size() < 20 + hashSize || !bytes.startsWith("WRQL"))
        return bad("no file of weights");
    const QByteArrayView body(bytes.constData(), bytes.size() - hashSize);
    const auto version = qFromLittleEndian<quint32>(body.data() + 4);
    if (version > fileVersion)
        return fail(ErrorCode::NewerFormat, path, 0, QString::number(version));
    if (version != fileVersion || hashOf(body) != bytes.last(hashSize))
        return bad("damaged");
    const auto headSize = qsizetype(qFromLittleEndian<quint32>(body.data() + 8));
    if (headSize > body.size() - 20)
        return bad("the head is longer than the file");
    Read read;
    read.about = QJsonDocument::fromJson(body.sliced(12, headSize).toByteArray()).object();
    if (read.about["features"_L1].toInt() != featureVersion())
        return fail(ErrorCode::Unsupported, path, 0, u"made by another version"_s);
    const char* at = body.data() + 12 + headSize;
    LearnerModel& model = read.model;
    model.m_bias = qFromLittleEndian<float>(at);
    const auto count = qsizetype(qFromLittleEndian<quint32>(at + 4));
    at += 8;
    if (body.data() + body.size() - at != count * entrySize)
        return bad("not as long as it says");
    if (!(std::abs(model.m_bias) <= largestWeight))
        return bad("no number");
    for (qsizetype i = 0; i < count; ++i, at += entrySize) {
        const auto feature = qFromLittleEndian<quint32>(at);
        const auto weight = qFromLittleEndian<float>(at + 6);
        if (feature >= allFeatures || !(std::abs(weight) <= largestWeight))
            return bad("no weight");
        model.m_weights[feature] = weight;
        model.m_comments[feature] = qFromLittleEndian<quint16>(at + 4);
    }
    model.m_learned = std::max<qint64>(0, read.about["learned"_L1].toInteger());
    return read;
}

} // namespace warraq
