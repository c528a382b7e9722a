// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wxr_prefetch.h"

namespace warraq {

namespace {

constexpr size_t batchesAhead = 8;
constexpr size_t eventsInBatch = 512;
constexpr qsizetype weightOfBatch = 1 << 20; // bytes of text

qsizetype weightOf(const WxrReader::Event& event)
{
    if (const auto* comment = std::get_if<WxrReader::ItemComment>(&event))
        return comment->comment.content.size();
    const auto* item = std::get_if<WxrReader::Item>(&event);
    return item ? 2 * item->element.value(u"content:encoded").size() : 0;
}

} // namespace

WxrPrefetch::WxrPrefetch(std::unique_ptr<WxrReader> reader)
    : m_reader(std::move(reader))
    , m_bytesTotal(m_reader->bytesTotal())
    , m_thread([this] { readAhead(); })
{
}

WxrPrefetch::~WxrPrefetch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

WxrPrefetch::Batch WxrPrefetch::readBatch()
{
    Batch batch;
    batch.reserve(eventsInBatch);
    for (qsizetype weight = 0; batch.size() < eventsInBatch && weight < weightOfBatch;) {
        auto event = m_reader->next();
        if (!event)
            break;
        weight += weightOf(*event);
        batch.push_back(std::move(*event));
    }
    m_bytesDone.store(m_reader->bytesDone(), std::memory_order_relaxed);
    return batch;
}

void WxrPrefetch::readAhead()
{
    for (bool atEnd = false; !atEnd;) {
        Batch batch = readBatch();
        atEnd = batch.empty();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < batchesAhead; });
        if (m_stopped)
            return;
        m_ready.push_back(std::move(batch));
        lock.unlock();
        m_changed.notify_all();
    }
}

std::optional<WxrReader::Event> WxrPrefetch::next()
{
    if (m_position == m_taken.size() && !m_atEnd) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        m_taken = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        m_position = 0;
        m_atEnd = m_taken.empty();
    }
    if (m_atEnd)
        return std::nullopt;
    return std::move(m_taken[m_position++]);
}

} // namespace warraq
