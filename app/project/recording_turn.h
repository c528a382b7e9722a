// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace warraq {

/// Several windows and programs of ours record one after the other, so that none of them is always too late.
/// It is a courtesy only, given up after ten seconds: what keeps versions from being lost is that the branch
/// is moved from where it was. The kernel ends the turn of a program that dies.
class RecordingTurn
{
public:
    explicit RecordingTurn(const QString& gitFolder); ///< waits
    ~RecordingTurn();
    RecordingTurn(const RecordingTurn&) = delete;
    RecordingTurn& operator=(const RecordingTurn&) = delete;

private:
    int m_descriptor = -1;
};

} // namespace warraq
