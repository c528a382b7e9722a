// SPDX-License-Identifier: GPL-3.0-or-later
// Same signatures are one node; nodes that share a band are compared, and what is alike becomes an edge. A
// wave of ten thousand copies would make fifty million edges, so a node that has many takes no more from its
// equals: the group is walked edge by edge from its centre, and asks each member to be near that centre, so a
// few edges are enough to reach all and a chain does not carry it away.
#include "comments/similar/lookalike_groups.h"

#include <QHashFunctions>

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <thread>
#include <unordered_map>
#include <unordered_set>

namespace warraq {
namespace {

constexpr int bands = 64;
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
    qint64 comment = 0; ///< one of them
    quint32 members = 0;
    bool isNew = false;
    qint64 campaign = 0;
};

/// What one thread found.
struct Found
{
    explicit Found(size_t nodes)
        : degree(nodes)
    {
    }
    std::vector<Edge> edges;
    std::vector<quint32> degree;
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
        Found here(m_nodes.size());
        Found there(m_nodes.size());
        {
            const std::jthread other([&] { compareBands(1, there, cancel, {}); });
            compareBands(0, here, cancel, progress);
        }
        if (cancel.isCancelled())
            return false;
        m_edges = std::move(here.edges);
        m_edges.insert(m_edges.end(), there.edges.begin(), there.edges.end());
        there = Found(0);
        sortEdges();
        joinPresent();
        makeNew();
        giveBack();
        return true;
    }

private:
    void makeNodes();
    /// Every second band from `first` on: two threads share them.
    void compareBands(int first, Found& found, const CancelFlag& cancel,
                      const std::function<void(double)>& progress) const;
    void compareInBand(int band, Found& found) const;
    void compareBucket(std::span<const quint64> bucket, Found& found) const;
    void sortEdges();
    void joinPresent();
    void makeNew();
    std::vector<quint32> spread(std::vector<quint32> from, const TextSignature& centre, qint64 campaign);
    void giveBack();
    [[nodiscard]] quint32 bandKey(quint32 node, int band) const
    {
        const TextSignature& signature = m_signatures[node];
        quint32 key = 0;
        for (const int place : bandPlaces)
            key = (key << 8) | signature[size_t(band + place) % signature.size()];
        return key;
    }
    [[nodiscard]] int agreementOf(quint32 a, quint32 b) const
    {
        return agreement(m_signatures[a], m_signatures[b]);
    }

    std::vector<LookalikeEntry>& m_entries;
    std::vector<quint32> m_nodeOf; ///< beside the entries
    std::vector<Node> m_nodes;
    std::vector<TextSignature> m_signatures; ///< beside the nodes: they are what is read most
    std::vector<Edge> m_edges;
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
        if (isNew) {
            m_nodes.push_back({entry.comment});
            m_signatures.push_back(entry.signature);
        }
        Node& node = m_nodes[at->second];
        ++node.members;
        node.isNew = node.isNew || entry.isNew;
        if (node.campaign == 0)
            node.campaign = entry.campaign;
        m_nodeOf.push_back(at->second);
    }
}

void Grouping::compareBands(int first, Found& found, const CancelFlag& cancel,
                            const std::function<void(double)>& progress) const
{
    for (int band = first; band < bands && !cancel.isCancelled(); band += 2) {
        compareInBand(band, found);
        if (progress)
            progress(double(band + 1) / bands);
    }
}

void Grouping::compareInBand(int band, Found& found) const
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
        compareBucket(bucket, found);
        first = end;
    }
}

void Grouping::compareBucket(std::span<const quint64> bucket, Found& found) const
{
    for (size_t i = 1; i < bucket.size(); ++i) {
        const auto a = quint32(bucket[i]);
        for (size_t j = i > smallBucket ? i - smallBucket : 0; j < i; ++j) {
            const auto b = quint32(bucket[j]);
            const bool hasNew = m_nodes[a].isNew || m_nodes[b].isNew;
            if (!hasNew || (found.degree[a] >= manyEdges && found.degree[b] >= manyEdges))
                continue;
            if (agreementOf(a, b) < alike)
                continue;
            found.edges.push_back({a, b});
            ++found.degree[a];
            ++found.degree[b];
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

/// From these nodes, which are in it, over edges to whatever is in no group and near the centre. Returns who
/// joined.
std::vector<quint32> Grouping::spread(std::vector<quint32> from, const TextSignature& centre, qint64 campaign)
{
    std::vector<quint32> joined;
    while (!from.empty()) {
        const quint32 node = from.back();
        from.pop_back();
        for (quint32 e = m_edgesFrom[node]; e < m_edgesFrom[node + 1]; ++e) {
            Node& other = m_nodes[m_edges[e].to];
            if (other.campaign != 0 || agreement(m_signatures[m_edges[e].to], centre) < nearCentre)
                continue;
            other.campaign = campaign;
            from.push_back(m_edges[e].to);
            joined.push_back(m_edges[e].to);
        }
    }
    return joined;
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
            centre == centres.end() ? m_signatures[nodes.front()] : *centre->second;
        (void)spread(nodes, signature, campaign);
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
        qint64 name = m_nodes[node].comment;
        // Taken when that comment once was a centre and now says something else.
        for (size_t i = 0; names.contains(name) && i < m_entries.size(); ++i) {
            if (m_nodeOf[i] == node)
                name = m_entries[i].comment;
        }
        if (!names.insert(name).second)
            continue;
        m_nodes[node].campaign = name;
        const std::vector<quint32> joined = spread({node}, m_signatures[node], name);
        // Two strangers who happen to be near: they wait for a third.
        if (joined.size() == 1 && m_nodes[node].members + m_nodes[joined.front()].members == 2 &&
            agreementOf(node, joined.front()) < alikeAsPair) {
            m_nodes[node].campaign = 0;
            m_nodes[joined.front()].campaign = 0;
        }
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
