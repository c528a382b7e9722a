// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace warraq {

/// What the desk knows of its readers beyond their comments. A person is an e-mail, else a name.
inline constexpr const char* peopleSchema = R"(
CREATE INDEX comment_ip ON comment (ip, date_gmt) WHERE queued = 1 AND ip <> '';
CREATE INDEX comment_name ON comment (author, date_gmt) WHERE queued = 1;
)";

} // namespace warraq
