// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/word_form.h"

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

bool isPresentationForm(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= 0xfdfa && u <= 0xfdfd) // whole phrases such as U+FDFA: a sign, not a word
        return false;
    return (u >= 0xfb50 && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefc);
}

bool isArabic(QChar c)
{
    return c.script() == QChar::Script_Arabic;
}

/// Direction marks, isolates, zero-width characters, soft hyphen, byte order mark.
bool isIgnorable(QChar c)
{
    return c.category() == QChar::Other_Format || c.unicode() == 0x034f;
}

bool isTashkeel(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Mark_NonSpacing &&
           ((u >= 0x0600 && u <= 0x06ff) || (u >= 0x08d3 && u <= 0x08ff));
}

} // namespace

QString lookupForm(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        if (isPresentationForm(c))
            plain += QString(c).normalized(QString::NormalizationForm_KC);
        else if (c == u'\u06cc') // Persian ya
            plain += u'\u064a';
        else if (c == u'\u06a9') // Persian kaf
            plain += u'\u0643';
        else if (c == u'\u2019')
            plain += u'\'';
        else if (c != u'\u0640' && !isIgnorable(c))
            plain += c;
    }
    // Composed first: a hamza written as a combining mark is a letter's part, not tashkeel.
    plain = plain.normalized(QString::NormalizationForm_C);
    plain.removeIf([](QChar c) { return isTashkeel(c) || c == u' '; });
    return plain;
}

WordScript scriptOf(QStringView word)
{
    for (const QChar c : word) {
        if (!c.isLetter())
            continue;
        if (isArabic(c))
            return WordScript::Arabic;
        return c.script() == QChar::Script_Latin ? WordScript::Latin : WordScript::Other;
    }
    return WordScript::Other;
}

bool isBeyondSpelling(QStringView form)
{
    int letters = 0;
    int upper = 0;
    int lower = 0;
    bool camel = false;
    bool previousLower = false;
    for (const QChar c : form) {
        if (c.isDigit())
            return true;
        letters += c.isLetter() ? 1 : 0;
        upper += c.isUpper() ? 1 : 0;
        lower += c.isLower() ? 1 : 0;
        camel = camel || (previousLower && c.isUpper());
        previousLower = c.isLower();
    }
    return letters <= 2 || (upper > 0 && lower == 0) || camel;
}

QStringList withoutProclitics(const QString& form)
{
    static const QStringList conjunctions{QString(), u"و"_s, u"ف"_s};
    static const QStringList prepositions{QString(), u"ب"_s,  u"ك"_s,   u"ل"_s,
                                          u"لل"_s,   u"ال"_s, u"بال"_s, u"كال"_s};
    constexpr qsizetype shortest = 2;
    QStringList stems;
    for (const QString& conjunction : conjunctions) {
        for (const QString& preposition : prepositions) {
            const QString prefix = conjunction + preposition;
            if (form.startsWith(prefix) && form.size() - prefix.size() >= shortest)
                stems += form.mid(prefix.size());
        }
    }
    return stems;
}

} // namespace warraq
