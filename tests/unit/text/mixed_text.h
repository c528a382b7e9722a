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

private:
    quint32 m_seed;
};

} // namespace warraq
