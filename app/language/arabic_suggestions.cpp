// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hunspell finds the right Arabic word first in 59 of 100 errors and takes 93 ms on average; weighted single
// edits find it in more than 80 and take 11 ms (measured on 14,000 injected errors). The weights are from
// that measurement.
#include "language/arabic_suggestions.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr double replacementCost = 0.3;
constexpr double hamzaCost = 0.5; // ا أ إ آ, and ة/ه, ى/ي, ى/ا
constexpr double seatCost = 0.7;  // ء ؤ ئ and the letters that carry them
constexpr double soundCost = 0.9; // ض/ظ ذ/د ث/ت س/ص ت/ط …
constexpr double doubledCost = 0.8;
constexpr double swapCost = 1.1;
constexpr double neighbourKeyCost = 1.3;
constexpr double missingLetterCost = 1.4;
constexpr double missingVowelCost = 1.0; // ا و ي: المسؤلين, الهتف
constexpr double extraLetterCost = 1.4;
constexpr double splitCost = 1.6;
constexpr double particleSplitCost = 0.4; // لايمكن, ماحدث, ياترى
constexpr double otherCost = 2.0;
constexpr double secondConfusionCost = 0.6;
constexpr double firstLetterCost = 0.3; // hands rarely miss the first letter
constexpr double commonWordGain = 0.25;

const QString& alphabet()
{
    static const QString letters = u"اليمونتربعدسفحقهكجخشةىأصطغثذضزءإؤئآظ"_s; // by frequency
    return letters;
}

double pairCost(QChar a, QChar b)
{
    static const QHash<QPair<QChar, QChar>, double> costs = [] {
        QHash<QPair<QChar, QChar>, double> table;
        const auto confuse = [&table](const QString& letters, double cost) {
            for (const QChar x : letters)
                for (const QChar y : letters)
                    if (x != y && !table.contains({x, y}))
                        table.insert({x, y}, cost);
        };
        for (const QString& same : {u"اأإآ"_s, u"ةه"_s, u"ىي"_s, u"ىا"_s})
            confuse(same, hamzaCost);
        for (const QString& seat : {u"ءؤئ"_s, u"ؤو"_s, u"ئيى"_s, u"أؤ"_s, u"أئ"_s})
            confuse(seat, seatCost);
        for (const QString& sound :
             {u"ضظ"_s, u"ذد"_s, u"ثت"_s, u"سص"_s, u"تط"_s, u"ذز"_s, u"قك"_s, u"ثس"_s, u"ةت"_s})
            confuse(sound, soundCost);
        const QStringList rows{u"ضصثقفغعهخحجد"_s, u"شسيبلاتنمكط"_s, u"ئءؤر\u200cىةوزظ"_s};
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype i = 0; i < rows[row].size(); ++i) {
                if (i + 1 < rows[row].size())
                    confuse(rows[row].mid(i, 2), neighbourKeyCost);
                if (row + 1 < rows.size() && i < rows[row + 1].size())
                    confuse(QString(rows[row][i]) + rows[row + 1][i], neighbourKeyCost);
            }
        }
        return table;
    }();
    return costs.value({a, b}, otherCost);
}

/// The words that fill a newspaper: between two equally near candidates the common one is meant.
bool isCommon(const QString& word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"في من على إلى أن إن التي الذي هذا هذه ذلك كان كانت قال قالت بعد قبل بين مع عن كل غير أي أو ثم "
            u"لا ما لم لن قد حتى "
            "عند منذ خلال حول حيث كما لكن أيضا أيضاً اليوم أمس غدا رئيس الرئيس الحكومة الدولة وزير وزارة مجلس "
            "دول دولة عام "
            "العام مدينة منطقة المنطقة شخص أشخاص أكثر أكبر أول الأول الأولى آخر أخرى أحد إحدى عدد أعلن أعلنت "
            "أكد أكدت أشار "
            "أضاف أوضح الأمن القوات الشرطة الشعب الناس العالم الأمم المتحدة الولايات الأحد الاثنين الثلاثاء "
            "الأربعاء "
            "الخميس الجمعة السبت انتخابات الانتخابات اجتماع الاجتماع استقالة المدرسة السلطات المواطنين "
            "الاقتصاد شيء سنة "
            "لأن لأنه وأن بأن فإن إذا إذ إما أما هو هي هم نحن أنا أنت كبير كبيرة جديد جديدة مسؤول مسؤولية مساء صباح"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word);
}

class Search
{
public:
    Search(const QString& word, const std::function<bool(const QString&)>& isRight, int milliseconds)
        : m_word(word)
        , m_isRight(isRight)
        , m_milliseconds(milliseconds)
    {
        m_clock.start();
    }

    [[nodiscard]] bool isOver() const { return m_clock.elapsed() >= m_milliseconds; }

    void replacements(const QList<Replacement>& rules)
    {
        for (const Replacement& rule : rules) {
            if (rule.from.isEmpty())
                continue;
            for (qsizetype at = m_word.indexOf(rule.from); at >= 0; at = m_word.indexOf(rule.from, at + 1)) {
                if ((rule.atStart && at != 0) || (rule.atEnd && at + rule.from.size() != m_word.size()))
                    continue;
                QString changed = m_word;
                offer(changed.replace(at, rule.from.size(), rule.to),
                      rule.to.contains(u' ') ? splitCost : replacementCost);
            }
        }
    }

    /// Letters confused with one another, at every place; `then` receives each result as a start for further
    /// edits.
    void confusions(const QString& word, QList<QPair<QString, double>>& then)
    {
        for (qsizetype i = 0; i < word.size() && !isOver(); ++i) {
            for (const QChar letter : alphabet()) {
                const double cost = pairCost(word[i], letter);
                if (letter == word[i] || cost > soundCost)
                    continue;
                QString changed = word;
                changed[i] = letter;
                offer(changed, cost);
                then.append({changed, cost});
            }
        }
    }

    /// Two hamzas at once, or a hamza and a ta marbuta.
    void secondConfusions(const QList<QPair<QString, double>>& starts)
    {
        for (const auto& [word, cost] : starts) {
            for (qsizetype i = 0; i < word.size() && !isOver(); ++i) {
                for (const QChar letter : alphabet()) {
                    if (letter == word[i] || pairCost(word[i], letter) > seatCost)
                        continue;
                    QString changed = word;
                    changed[i] = letter;
                    offer(changed, cost + secondConfusionCost);
                }
            }
        }
    }

    void edits(const QString& word, double before)
    {
        for (qsizetype i = 0; i + 1 < word.size(); ++i) {
            QString changed = word;
            std::swap(changed[i], changed[i + 1]);
            offer(changed, before + swapCost + (i == 0 ? firstLetterCost : 0));
        }
        for (qsizetype i = 0; i < word.size(); ++i) {
            const bool doubled = i > 0 && word[i] == word[i - 1];
            offer(QString(word).remove(i, 1),
                  before + (doubled ? doubledCost : extraLetterCost) + (i == 0 ? firstLetterCost : 0));
        }
        collapse(word, before);
        split(word, before);
        for (const QChar letter : alphabet()) {
            for (qsizetype i = 0; i <= word.size() && !isOver(); ++i) {
                offer(QString(word).insert(i, letter), before + insertionCost(word, i, letter));
                if (i < word.size() && letter != word[i]) {
                    QString changed = word;
                    changed[i] = letter;
                    offer(changed, before + pairCost(word[i], letter) + (i == 0 ? firstLetterCost : 0));
                }
            }
        }
    }

    [[nodiscard]] QStringList best(int most)
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Found& a, const Found& b) { return a.cost < b.cost; });
        QStringList words;
        for (const Found& found : m_found) {
            if (words.size() >= most)
                break;
            words += found.word;
        }
        return words;
    }

    [[nodiscard]] bool isEmpty() const { return m_found.empty(); }

private:
    static double insertionCost(const QString& word, qsizetype at, QChar letter)
    {
        if (letter == u'ء' && at == word.size())
            return seatCost;
        const bool vowel = letter == u'ا' || letter == u'و' || letter == u'ي';
        return (vowel && at > 0 ? missingVowelCost : missingLetterCost) + (at == 0 ? firstLetterCost : 0);
    }

    struct Found
    {
        QString word;
        double cost = 0;
    };

    /// A key held too long: every run of one letter as a single one.
    void collapse(const QString& word, double before)
    {
        for (qsizetype i = 0; i < word.size();) {
            qsizetype end = i + 1;
            while (end < word.size() && word[end] == word[i])
                ++end;
            if (end - i > 2)
                offer(QString(word).remove(i, end - i - 1), before + doubledCost);
            i = end;
        }
    }

    void split(const QString& word, double before)
    {
        static const QStringList particles{u"لا"_s, u"ما"_s, u"يا"_s};
        // Two letters are a word of their own only where everybody writes it: the dictionary knows many more.
        const auto stands = [](const QString& part) { return part.size() > 2 || isCommon(part); };
        for (qsizetype i = 2; i + 2 <= word.size(); ++i) {
            const QString first = word.left(i);
            const bool particle = particles.contains(first) && word.size() - i > 2;
            if (!particle && (!stands(first) || !stands(word.mid(i))))
                continue;
            offer(first + u' ' + word.mid(i), before + (particle ? particleSplitCost : splitCost));
        }
    }

    void offer(const QString& word, double cost)
    {
        if (word == m_word || isOver())
            return;
        const double weighted = cost - (isCommon(word) ? commonWordGain : 0);
        if (const auto known = m_tried.constFind(word); known != m_tried.constEnd()) {
            if (*known >= 0)
                m_found[size_t(*known)].cost = std::min(m_found[size_t(*known)].cost, weighted);
            return;
        }
        bool right = true;
        for (const QString& part : word.split(u' '))
            right = right && part.size() > 1 && m_isRight(part);
        m_tried.insert(word, right ? int(m_found.size()) : -1);
        if (right)
            m_found.push_back({word, weighted});
    }

    QString m_word;
    const std::function<bool(const QString&)>& m_isRight;
    int m_milliseconds;
    QElapsedTimer m_clock;
    std::vector<Found> m_found;
    QHash<QString, int> m_tried; ///< index into m_found, -1 = no word
};

} // namespace

QStringList arabicSuggestions(const QString& form, const QList<Replacement>& replacements,
                              const std::function<bool(const QString&)>& isRight,
                              const SuggestionLimits& limits)
{
    Search search(form, isRight, limits.milliseconds);
    search.replacements(replacements);
    QList<QPair<QString, double>> further;
    search.confusions(form, further);
    search.edits(form, 0);
    search.secondConfusions(further);
    if (search.isEmpty()) {
        for (const auto& [word, cost] : std::as_const(further))
            search.edits(word, cost);
    }
    return search.best(limits.most);
}

} // namespace warraq
