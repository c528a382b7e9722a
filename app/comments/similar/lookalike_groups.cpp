// SPDX-License-Identifier: GPL-3.0-or-later
// Same signatures are one node; nodes that share a band are compared, and what is alike becomes an edge. A wave
// of ten thousand copies would make fifty million edges, so a node that has many takes no more from its
// equals: the group is walked edge by edge from its centre, and asks each member to be near that centre, so a
// few edges are enough to reach all and a chain does not carry it away.
#include "comments/similar/lookalike_groups.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace warraq {
namespace {

constexpr int bands = 48;
constexpr std::array bandPlaces{0, 1, 4, 6}; ///< a Golomb ruler: two bands share one place at most
constexpr quint32 manyEdges = 48;
constexpr size_t smallBucket = 24; ///< compared each with each; larger ones with their neighbours

struct Edge
{
    quint32 from;
    quint32 to;
};

/// Entries with one signature.
struct Node
{
    const LookalikeEntry* sample = nullptr;
    quint32 members = 0;
    bool isNew = false;
    qint64 campaign = 0;
};

quint32 scattered(quint32 x)
{
    x ^= x >> 16;
    x *= 0x7FEB'352DU;
    x ^= x >> 15;
    x *= 0x846C'A68BU;
    return x ^ (x >> 16);
}

/// By the upper 32 bits, in two passes over 16 of them: six times as fast as comparing.
void sortByHighHalf(std::vector<quint64>& keys)
{
    std::vector<quint64> other(keys.size());
    for (const int shift : {32, 48}) {
        std::vector<quint32> place(65'537);
        for (const quint64 key : keys)
            ++place[((key >> shift) & 0xFFFF) + 1];
        std::partial_sum(place.begin(), place.end(), place.begin());
        for (const quint64 key : keys)
            other[place[(key >> shift) & 0xFFFF]++] = key;
        keys.swap(other);
    }
}

class Grouping
{
public:
    explicit Grouping(std::vector<LookalikeEntry>& entries)
        : m_entries(entries)
    {
    }

    bool run(const CancelFlag& cancel, const std::function<void(double)>& progress)
    {
        makeNodes();
        for (int band = 0; band < bands; ++band) {
            if (cancel.isCancelled())
                return false;
            compareInBand(band);
            if (progress)
                progress(double(band + 1) / (bands + 2));
        }
        sortEdges();
        joinPresent();
        makeNew();
        giveBack();
        return true;
    }

private:
    void makeNodes();
    void compareInBand(int band);
    void compareBucket(std::span<const quint64> bucket);
    void sortEdges();
    void joinPresent();
    void makeNew();
    void spread(std::vector<quint32> from, const TextSignature& centre, qint64 campaign);
    void giveBack();
    [[nodiscard]] quint32 bandKey(quint32 node, int band) const
    {
        const TextSignature& signature = m_nodes[node].sample->signature;
        quint32 key = 0;
        for (const int place : bandPlaces)
            key = (key << 8) | signature[size_t(band + place) % signature.size()];
        return key;
    }
    [[nodiscard]] int agreementOf(quint32 a, quint32 b) const
    {
        return agreement(m_nodes[a].sample->signature, m_nodes[b].sample->signature);
    }

    std::vector<LookalikeEntry>& m_entries;
    std::vector<quint32> m_nodeOf; ///< beside the entries
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<quint32> m_degree;
    std::vector<quint32> m_edgesFrom; ///< where each node's edges begin
};

void Grouping::makeNodes()
{
    struct Hash
    {
        size_t operator()(const TextSignature* signature) const
        {
            return qHashBits(signature->data(), signature->size(), 1);
        }
    };
    struct Equal
    {
        bool operator()(const TextSignature* a, const TextSignature* b) const { return *a == *b; }
    };
    std::unordered_map<const TextSignature*, quint32, Hash, Equal> known;
    known.reserve(m_entries.size());
    m_nodeOf.reserve(m_entries.size());
    for (const LookalikeEntry& entry : m_entries) {
        const auto [at, isNew] = known.emplace(&entry.signature, quint32(m_nodes.size()));
        if (isNew)
            m_nodes.push_back({&entry});
        Node& node = m_nodes[at->second];
        ++node.members;
        node.isNew = node.isNew || entry.isNew;
        if (node.campaign == 0)
            node.campaign = entry.campaign;
        m_nodeOf.push_back(at->second);
    }
    m_degree.resize(m_nodes.size());
}

void Grouping::compareInBand(int band)
{
    // Only what shares its band with something new is of interest; a sieve finds most of the rest.
    std::vector<bool> sieve(size_t(1) << 22);
    const size_t mask = sieve.size() - 1;
    for (quint32 node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].isNew)
            sieve[scattered(bandKey(node, band)) & mask] = true;
    }
    std::vector<quint64> keys;
    for (quint32 node = 0; node < m_nodes.size(); ++node) {
        if (const quint32 key = bandKey(node, band); sieve[scattered(key) & mask])
            keys.push_back((quint64(key) << 32) | node);
    }
    sortByHighHalf(keys);
    for (size_t first = 0; first < keys.size();) {
        size_t end = first + 1;
        while (end < keys.size() && keys[end] >> 32 == keys[first] >> 32)
            ++end;
        const std::span bucket(keys.data() + first, end - first);
        if (bucket.size() > smallBucket) { // other neighbours in each band
            std::ranges::sort(bucket, {}, [salt = scattered(quint32(band))](quint64 each) {
                return scattered(quint32(each) ^ salt);
            });
        }
        compareBucket(bucket);
        first = end;
    }
}

void Grouping::compareBucket(std::span<const quint64> bucket)
{
    for (size_t i = 1; i < bucket.size(); ++i) {
        const auto a = quint32(bucket[i]);
        for (size_t j = i > smallBucket ? i - smallBucket : 0; j < i; ++j) {
            const auto b = quint32(bucket[j]);
            const bool hasNew = m_nodes[a].isNew || m_nodes[b].isNew;
            if (!hasNew || (m_degree[a] >= manyEdges && m_degree[b] >= manyEdges))
                continue;
            if (agreementOf(a, b) < alike)
                continue;
            m_edges.push_back({a, b});
            ++m_degree[a];
            ++m_degree[b];
        }
    }
}

void Grouping::sortEdges()
{
    const size_t found = m_edges.size();
    m_edges.reserve(2 * found);
    for (size_t i = 0; i < found; ++i)
        m_edges.push_back({m_edges[i].to, m_edges[i].from});
    const auto both = [](const Edge& edge) { return std::pair(edge.from, edge.to); };
    std::ranges::sort(m_edges, {}, both);
    const auto doubles = std::ranges::unique(m_edges, {}, both);
    m_edges.erase(doubles.begin(), doubles.end());
    m_edgesFrom.assign(m_nodes.size() + 1, 0);
    for (const Edge& edge : m_edges)
        ++m_edgesFrom[edge.from + 1];
    std::partial_sum(m_edgesFrom.begin(), m_edgesFrom.end(), m_edgesFrom.begin());
}

/// From these nodes, which are in it, over edges to whatever is in no group and near the centre.
void Grouping::spread(std::vector<quint32> from, const TextSignature& centre, qint64 campaign)
{
    while (!from.empty()) {
        const quint32 node = from.back();
        from.pop_back();
        for (quint32 e = m_edgesFrom[node]; e < m_edgesFrom[node + 1]; ++e) {
            Node& other = m_nodes[m_edges[e].to];
            if (other.campaign != 0 || agreement(other.sample->signature, centre) < nearCentre)
                continue;
            other.campaign = campaign;
            from.push_back(m_edges[e].to);
        }
    }
}

void Grouping::joinPresent()
{
    std::unordered_map<qint64, std::vector<quint32>> withEdges;
    for (quint32 node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].campaign != 0 && m_edgesFrom[node] < m_edgesFrom[node + 1])
            withEdges[m_nodes[node].campaign].push_back(node);
    }
    if (withEdges.empty())
        return;
    std::unordered_map<qint64, const TextSignature*> centres; // a group is named after its centre
    for (const LookalikeEntry& entry : m_entries) {
        if (withEdges.contains(entry.comment))
            centres.emplace(entry.comment, &entry.signature);
    }
    for (auto& [campaign, nodes] : withEdges) {
        const auto centre = centres.find(campaign);
        const TextSignature& signature =
            centre == centres.end() ? m_nodes[nodes.front()].sample->signature : *centre->second;
        spread(nodes, signature, campaign);
    }
}

void Grouping::makeNew()
{
    std::unordered_set<qint64> names;
    for (const Node& node : m_nodes)
        names.insert(node.campaign);
    std::vector<quint32> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto weight = [this](quint32 node) {
        quint64 sum = m_nodes[node].members;
        for (quint32 e = m_edgesFrom[node]; e < m_edgesFrom[node + 1]; ++e)
            sum += m_nodes[m_edges[e].to].members;
        return sum;
    };
    std::vector<quint64> weights(m_nodes.size());
    for (const quint32 node : order)
        weights[node] = weight(node);
    std::erase_if(order, [&](quint32 node) { return m_nodes[node].campaign != 0 || weights[node] < 2; });
    std::ranges::stable_sort(order, std::greater(), [&](quint32 node) { return weights[node]; });
    for (const quint32 node : order) {
        if (m_nodes[node].campaign != 0)
            continue;
        qint64 name = m_nodes[node].sample->comment;
        // Taken when that comment once was a centre and now says something else.
        for (size_t i = 0; names.contains(name) && i < m_entries.size(); ++i) {
            if (m_nodeOf[i] == node)
                name = m_entries[i].comment;
        }
        if (!names.insert(name).second)
            continue;
        m_nodes[node].campaign = name;
        spread({node}, m_nodes[node].sample->signature, name);
    }
}

void Grouping::giveBack()
{
    std::unordered_map<qint64, quint32> sizes;
    for (const Node& node : m_nodes)
        sizes[node.campaign] += node.members;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const qint64 campaign = m_nodes[m_nodeOf[i]].campaign;
        m_entries[i].campaign = campaign != 0 && sizes[campaign] > 1 ? campaign : m_entries[i].campaign;
    }
}

} // namespace

bool groupLookalikes(std::vector<LookalikeEntry>& entries, const CancelFlag& cancel,
                     const std::function<void(double)>& progress)
{
    return Grouping(entries).run(cancel, progress);
}

} // namespace warraq
