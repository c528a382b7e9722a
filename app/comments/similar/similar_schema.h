// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// Look-alikes. Everything here is derived from the texts and can be made again. A comment without a row in
/// `lookalike` has not been looked at yet; `campaign` 0 = alike to none.
inline constexpr const char* similarSchema = R"(
CREATE TABLE lookalike (
    comment INTEGER PRIMARY KEY,
    campaign INTEGER NOT NULL
);
CREATE INDEX lookalike_campaign ON lookalike (campaign, comment) WHERE campaign <> 0;
)";

} // namespace warraq
