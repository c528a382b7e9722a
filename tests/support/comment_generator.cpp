// SPDX-License-Identifier: GPL-3.0-or-later
#include "comment_generator.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

constexpr qint64 vocabulary = 30'000;
constexpr qint64 blockSize = 500; ///< one wave in each
constexpr char16_t consonants[] = u"بتثجحخدذرزسشصضطظعغفقكلمنهوي";
// 1, 2 and 3 are the letters of a root.
constexpr std::array patterns{u"123",  u"1ا23", u"12ا3",  u"12و3", u"12ي3",  u"م12و3",  u"ت12ي3", u"ا12ا3",
                              u"ي123", u"ت123", u"م1ا23", u"123ة", u"123ات", u"1ا23ون", u"ان1ا3", u"است12ا3"};
constexpr std::array before{u"", u"", u"", u"ال", u"ال", u"و", u"وال", u"بال", u"لل", u"ل", u"ب", u"ف"};
constexpr std::array after{u"", u"", u"", u"", u"", u"ه", u"ها", u"هم", u"نا", u"كم", u"ين"};
constexpr std::array common{u"من",  u"في", u"على", u"هذا", u"لا",  u"ما",  u"الله", u"كل", u"يا",   u"عن",
                            u"إلى", u"أن", u"هذه", u"مع",  u"بعد", u"قبل", u"كان",  u"لم", u"شكرًا", u"متى"};
constexpr std::array commonEnglish{u"the", u"of",  u"and", u"this", u"is",
                                   u"to",  u"you", u"not", u"in",   u"they"};
constexpr std::array names{u"قارئ",   u"سالم",   u"هدى",  u"أبو خالد", u"نور",
                           u"متابعة", u"Reader", u"زائر", u"أم ليث",   u"Sam"};

quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return z ^ (z >> 31);
}

template <class List>
QString oneOf(const List& list, quint64 number)
{
    return QString::fromUtf16(list[number % list.size()]);
}

QString date(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// What those who mean no good add.
QString hostile(const QString& text, Chance& chance)
{
    switch (chance.below(6)) {
    case 0:
        return text.first(text.size() / 2) + u"\u202E"_s + text.sliced(text.size() / 2);
    case 1:
        return u"<b onclick=\"x()\">"_s + text + u"</b><script>alert(1)</script>"_s;
    case 2:
        return text + u'e' + QString(40, QChar(0x0336));
    case 3:
        return QString(text).replace(u' ', u"\u200B "_s);
    case 4:
        return u"&#x202B;"_s + text + u" &amp;lt;"_s + text.first(text.size() / 3);
    default:
        return text.repeated(30);
    }
}

} // namespace

quint64 Chance::next()
{
    m_state += 0x9E37'79B9'7F4A'7C15ULL;
    return mixed(m_state);
}

qint64 Chance::ranked(qint64 limit)
{
    const double u = double(next() >> 11) * 0x1p-53;
    return std::min(qint64(std::pow(double(limit), u)) - 1, limit - 1); // Zipf's law
}

QString CommentGenerator::arabicWord(qint64 rank)
{
    if (rank < qint64(common.size()))
        return oneOf(common, quint64(rank));
    quint64 bits = mixed(quint64(rank) * 977);
    const auto draw = [&bits](quint64 limit) {
        const quint64 drawn = bits % limit;
        bits = mixed(bits);
        return drawn;
    };
    const quint64 root = draw(1'200); // few roots, many words of each
    QString word = oneOf(before, draw(before.size()));
    for (const QChar c : oneOf(patterns, draw(patterns.size()))) {
        if (c >= u'1' && c <= u'3')
            word += QChar(consonants[mixed(root * 3 + quint64(c.unicode())) % (std::size(consonants) - 1)]);
        else
            word += c;
    }
    return word + oneOf(after, draw(after.size()));
}

QString CommentGenerator::englishWord(qint64 rank)
{
    if (rank < qint64(commonEnglish.size()))
        return oneOf(commonEnglish, quint64(rank));
    static const QStringList syllables =
        u"ta re po in con mer dis la vi so ne tion al be ca st er ing ly mo pre un fi gra ent ol ish"_s.split(
            u' ');
    quint64 bits = mixed(quint64(rank) * 1'399);
    QString word;
    for (quint64 count = 2 + bits % 2; count > 0; --count) {
        bits = mixed(bits);
        word += syllables[qsizetype(bits % quint64(syllables.size()))];
    }
    return word;
}

Chance CommentGenerator::chanceOf(quint64 number, quint64 what) const
{
    return Chance(mixed(mixed(m_seed * 31 + what) ^ (number * 0x9E37'79B9'7F4A'7C15ULL)));
}

QString CommentGenerator::sentence(Chance& chance, int words) const
{
    const qint64 kind = chance.below(10); // 0 English, 1 both, else Arabic
    QStringList sentence;
    for (int i = 0; i < words; ++i) {
        const bool english = kind == 0 || (kind == 1 && chance.percent(30));
        sentence.append(english ? englishWord(chance.ranked(vocabulary))
                                : arabicWord(chance.ranked(vocabulary)));
        if (chance.percent(8))
            sentence.last() += english ? u',' : u'،';
        if (chance.percent(2))
            sentence.append(QString::number(chance.below(5'000)));
    }
    return sentence.join(u' ') + (chance.percent(50) ? u"."_s : chance.percent(30) ? u"؟"_s : QString());
}

QString CommentGenerator::text(quint64 number) const
{
    Chance chance = chanceOf(number, 1);
    const int words = chance.percent(8) ? int(1 + chance.below(3))
                                        : int(5 + chance.ranked(20) + chance.ranked(20) + chance.ranked(40));
    return sentence(chance, words);
}

QString CommentGenerator::edited(const QString& text, double share, Chance& chance)
{
    QString edited = text;
    for (QChar& c : edited) {
        if (chance.percent(share))
            c = QChar(consonants[size_t(chance.below(std::size(consonants) - 1))]);
    }
    return edited;
}

qint64 CommentGenerator::waveOf(qint64 n) const
{
    const qint64 block = n / blockSize + 1;
    if (!chanceOf(quint64(n), 2).percent(6))
        return 0;
    // Every tenth wave goes on through ten blocks.
    return block / 10 % 10 == 0 ? block / 10 * 10 + 1'000'000'000 : block;
}

QByteArray CommentGenerator::content(qint64 n) const
{
    Chance chance = chanceOf(quint64(n), 3);
    const qint64 wave = waveOf(n);
    QString text;
    if (wave != 0) {
        Chance theirs = chanceOf(quint64(wave), 4);
        text = sentence(theirs, int(12 + theirs.below(16)));
        if (chance.percent(30))
            text = edited(text, 4, chance);
        if (chance.percent(30))
            text += u' ' + arabicWord(chance.ranked(vocabulary));
        if (chance.percent(40))
            text += u" https://offer%1.example/%2"_s.arg(wave % 97).arg(chance.below(1'000));
    } else {
        text = this->text(quint64(n));
    }
    if (chance.percent(3))
        text += u" <a href=\"https://site%1.example/page\">اقرأ</a>"_s.arg(chance.below(500));
    if (chance.percent(10))
        text = u"<p>"_s + text + u"</p>\n<p>"_s + sentence(chance, 6) + u"</p>"_s;
    if (chance.percent(1))
        text = hostile(text, chance);
    return text.toUtf8();
}

/// Comments stand under a few stories of their days, most under one of them.
qint64 CommentGenerator::postOf(qint64 n) const
{
    return n / 1'000 * 8 + chanceOf(quint64(n), 7).ranked(40) + 1;
}

void CommentGenerator::write(Comment& comment, Chance& chance) const
{
    const bool wave = waveOf(comment.sourceId) != 0;
    const qint64 reader = wave ? 70'000 + chance.below(4'000) : chance.ranked(60'000);
    Chance person = chanceOf(quint64(reader), 5);
    comment.author = oneOf(names, person.next()) + u' ' + arabicWord(20 + person.below(3'000));
    comment.email = person.percent(5) ? QString() : u"reader%1@post%2.example"_s.arg(reader).arg(reader % 9);
    const qint64 address = wave ? reader % 60 : reader % 20'000;
    comment.ip = chance.percent(5) ? u"2001:db8:%1::%2"_s.arg(address, 0, 16).arg(chance.below(9))
                                   : u"198.18.%1.%2"_s.arg(address / 250).arg(address % 250 + 1);
    comment.agent = u"Mozilla/5.0 (X11; Linux x86_64; rv:%1.0) Firefox"_s.arg(100 + reader % 30);
}

Comment CommentGenerator::comment(qint64 n) const
{
    Chance chance = chanceOf(quint64(n), 6);
    Comment comment;
    comment.sourceId = n;
    comment.sourcePost = postOf(n);
    comment.article = u"20261122-post%1"_s.arg(comment.sourcePost);
    if (const qint64 parent = n - 1 - chance.ranked(40); chance.percent(60) && parent > 0)
        comment.sourceParent = postOf(parent) == comment.sourcePost ? parent : 0;
    write(comment, chance);
    comment.dateGmt = date(1'600'000'000 + n * 37 + chance.below(600));
    comment.dateLocal = comment.dateGmt;
    comment.content = content(n);
    comment.source = u"wxr"_s;
    const qint64 lot = chance.below(100);
    comment.status = lot < 25   ? CommentStatus::Pending
                     : lot < 85 ? CommentStatus::Approved
                     : lot < 95 ? CommentStatus::Spam
                                : CommentStatus::Trash;
    constexpr std::array approved{"0"_L1, "1"_L1, "spam"_L1, "trash"_L1};
    comment.approved = approved[size_t(comment.status)];
    if (chance.percent(10))
        comment.meta = {{u"akismet_result"_s, chance.percent(20) ? "true"_ba : "false"_ba}};
    return comment;
}

} // namespace warraq
