// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace warraq {

/// Random mixed paragraphs that are the same in each run: words of both directions, numbers, addresses, signs
/// and, when asked for, direction controls.
class MixedText
{
public:
    explicit MixedText(quint32 seed)
        : m_seed(seed)
    {
    }

    quint32 below(qsizetype limit)
    {
        m_seed = m_seed * 1664525U + 1013904223U;
        return (m_seed >> 8) % quint32(limit);
    }

    QString paragraph(int pieces, bool withControls = false)
    {
        static const QStringList words{QStringLiteral("خبر"),        QStringLiteral("العاصمة"),
                                       QStringLiteral("و"),          QStringLiteral("BBC"),
                                       QStringLiteral("C++"),        QStringLiteral(".NET"),
                                       QStringLiteral("Qt 6.8.2"),   QStringLiteral("U.S."),
                                       QStringLiteral("#Gaza"),      QStringLiteral("#غزة"),
                                       QStringLiteral("@AJ"),        QStringLiteral("a@b.com"),
                                       QStringLiteral("2-1"),        QStringLiteral("10-20"),
                                       QStringLiteral("-5"),         QStringLiteral("25%"),
                                       QStringLiteral("٢٠٢٤"),       QStringLiteral("+962 6 465 12"),
                                       QStringLiteral("x.com/"),     QStringLiteral("https://a.com/b/?q"),
                                       QStringLiteral("16-5-2017"),  QStringLiteral("שלום"),
                                       QStringLiteral("مُحَمَّد"),       QStringLiteral("\U0001E900"),
                                       QStringLiteral("\U0001D400"), QStringLiteral("é")};
        static const QStringList signs{QStringLiteral(" "),  QStringLiteral(" "),      QStringLiteral(" "),
                                       QStringLiteral(" "),  QStringLiteral(""),       QStringLiteral("("),
                                       QStringLiteral(")"),  QStringLiteral("«"),      QStringLiteral("»"),
                                       QStringLiteral("، "), QStringLiteral(". "),     QStringLiteral("!"),
                                       QStringLiteral("-"),  QStringLiteral("\u2028"), QStringLiteral("\"")};
        static const QString controls =
            QStringLiteral("\u2066\u2067\u2068\u2069\u2069\u2069\u200E\u200F\u061C\u202A\u202B\u202C\u202D");
        QString text;
        for (int i = 0; i < pieces; ++i) {
            text += words[below(words.size())] + signs[below(signs.size())];
            if (withControls && below(3) == 0)
                text += controls[below(controls.size())];
        }
        return text;
    }

    /// Fewer than `most` pieces for a caret to walk over: letters with marks, ligatures, pairs of controls,
    /// and the caller's `extra`.
    QString line(int most = 12, const QStringList& extra = {})
    {
        using namespace Qt::StringLiterals;
        static const QStringList common{u"\u0639\u0631\u0628\u064a"_s,
                                        u"\u0646\u0635\u0651"_s,
                                        u" "_s,
                                        u"BBC"_s,
                                        u"Qt 6.8"_s,
                                        u"24"_s,
                                        u"\u0661\u0662"_s,
                                        u"("_s,
                                        u")"_s,
                                        u"\u060c"_s,
                                        u"."_s,
                                        u"-"_s,
                                        u"%"_s,
                                        u"\u0644\u0627"_s,
                                        u"\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f"_s,
                                        u"\u0645\u064a\u200c\u0634\u0648\u062f"_s,
                                        u"\u200f"_s,
                                        u"\u200e"_s,
                                        u"\u00e9"_s,
                                        u"\U0001f600"_s,
                                        u"\u00ab"_s,
                                        u"\u00bb"_s,
                                        u"a.b/c"_s,
                                        u"\u2066a b\u2069"_s,
                                        u"\u2067\u0627\u0628\u2069"_s};
        QString text;
        const quint32 count = 1 + below(most - 1);
        for (quint32 i = 0; i < count; ++i) {
            const quint32 piece = below(common.size() + extra.size());
            text += piece < common.size() ? common[piece] : extra[piece - common.size()];
        }
        return text;
    }

private:
    quint32 m_seed;
};

} // namespace warraq
