// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace warraq {

/// Milliseconds.
struct Times
{
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double worst = 0;
};

inline Times timesOf(std::vector<double> all)
{
    if (all.empty())
        return {};
    std::ranges::sort(all);
    return {all[all.size() / 2], all[all.size() * 95 / 100], all[all.size() * 99 / 100], all.back()};
}

inline Times measured(int rounds, const std::function<void(int)>& work)
{
    std::vector<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return timesOf(std::move(all));
}

/// A line; `budget` 0 = none, else what p95 may be.
inline void say(const char* what, const Times& ours, const Times& raw, double budget = 0)
{
    std::printf("%-36s p50 %8.3f  p95 %8.3f  p99 %8.3f  max %8.1f ms   raw %8.3f  x%7.1f   %s\n", what,
                ours.p50, ours.p95, ours.p99, ours.worst, raw.p50, raw.p50 > 0 ? ours.p50 / raw.p50 : 0,
                budget <= 0          ? ""
                : ours.p95 <= budget ? "kept"
                                     : "MISSED");
    std::fflush(stdout);
}

/// Most memory this process ever had, MB.
inline double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace warraq
