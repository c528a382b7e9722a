// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/wxr_reader.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace warraq {

/// Reads a WXR file on a thread of its own, a little ahead of whoever takes the events (about 8 MiB at most,
/// or a few very large items), so that reading and storing share the machine's cores. Belongs to one thread;
/// dying stops it.
class WxrPrefetch
{
public:
    explicit WxrPrefetch(std::unique_ptr<WxrReader> reader);
    ~WxrPrefetch();
    WxrPrefetch(const WxrPrefetch&) = delete;
    WxrPrefetch& operator=(const WxrPrefetch&) = delete;

    [[nodiscard]] std::optional<WxrReader::Event> next(); ///< as WxrReader::next()
    [[nodiscard]] qint64 bytesDone() const { return m_bytesDone.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 bytesTotal() const { return m_bytesTotal; }

private:
    using Batch = std::vector<WxrReader::Event>;
    void readAhead();
    [[nodiscard]] Batch readBatch();

    std::unique_ptr<WxrReader> m_reader; ///< the thread's alone
    const qint64 m_bytesTotal;
    std::atomic<qint64> m_bytesDone = 0;

    std::mutex m_mutex; ///< guards the three below
    std::condition_variable m_changed;
    std::deque<Batch> m_ready; ///< an empty batch is the end
    bool m_stopped = false;

    Batch m_taken; ///< what next() gives out
    size_t m_position = 0;
    bool m_atEnd = false;
    std::thread m_thread;
};

} // namespace warraq
