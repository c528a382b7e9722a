// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>

namespace warraq {

/// One-letter words of Arabic that are written onto the next one, alone and combined, with and without the
/// article: what may stand before a name in quotation marks, Latin letters or digits («بـ"المدن"», «الـ25»).
[[nodiscard]] inline bool isProclitic(QStringView letters)
{
    static constexpr std::array<QStringView, 25> known{
        u"و",   u"ف",  u"ب",  u"ل",  u"ك",  u"س",  u"ال", u"لل", u"وال", u"فال",  u"بال",  u"كال", u"ولل",
        u"فلل", u"وب", u"ول", u"وك", u"فب", u"فل", u"فك", u"وس", u"فس",  u"وبال", u"فبال", u"وكال"};
    return std::ranges::find(known, letters) != known.end();
}

} // namespace warraq
