// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/rules/name_guard.h"

#include "comments/comment_truth.h"
#include "text/folding.h"

#include <QVarLengthArray>
#include <unicode/uspoof.h>

namespace warraq {
namespace {

constexpr qsizetype longestName = 245; ///< of WordPress

struct CloseChecker
{
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

/// Made once; asking it changes nothing (ICU: "may be used concurrently").
const USpoofChecker* checker()
{
    static const std::unique_ptr<USpoofChecker, CloseChecker> made = [] {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, CloseChecker>(uspoof_open(&error));
    }();
    return made.get();
}

/// As it is spelled, and as others spell the same name: «على» is also how some write «علي».
QString plain(const QString& name)
{
    return folded(name.left(longestName), FoldLevel::Loose).simplified();
}

QString skeleton(const QString& text)
{
    QVarLengthArray<UChar, 512> buffer(512);
    for (int round = 0; round < 2; ++round) {
        UErrorCode error = U_ZERO_ERROR;
        const int32_t length =
            uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar*>(text.utf16()),
                               int32_t(text.size()), buffer.data(), int32_t(buffer.size()), &error);
        if (error == U_BUFFER_OVERFLOW_ERROR) {
            buffer.resize(length + 1);
            continue;
        }
        if (U_FAILURE(error))
            break;
        return QString(reinterpret_cast<const QChar*>(buffer.constData()), length);
    }
    return text;
}

/// What names that look alike share, spelling forgotten, and what those share that differ in capitals.
QStringList keysOf(const QString& name)
{
    const QString key = folded(name.left(longestName), FoldLevel::Filter).simplified();
    if (key.isEmpty())
        return {};
    const QString clean = cleanedText(name.left(longestName)).simplified();
    return {skeleton(key), u'=' + skeleton(clean).toCaseFolded()};
}

} // namespace

NameGuard::NameGuard(const QList<Person>& people, const QStringList& names)
{
    for (const Person& person : people)
        add(person.name, person.email);
    for (const QString& name : names)
        add(name, {});
}

void NameGuard::add(const QString& name, const QString& email)
{
    for (const QString& key : keysOf(name)) {
        Ours& ours = m_names[key];
        if (ours.name.isEmpty())
            ours = {name, plain(name), {}, !plain(name).contains(u' ')};
        if (!email.isEmpty())
            ours.emails.append(email.toLower());
    }
}

std::optional<Impersonation> NameGuard::impersonationBy(const QString& author, const QString& email,
                                                        qint64 userId) const
{
    if (m_names.isEmpty() || author.isEmpty())
        return std::nullopt;
    auto found = m_names.cend();
    for (const QString& key : keysOf(author)) {
        if (found == m_names.cend())
            found = m_names.constFind(key);
    }
    if (found == m_names.cend())
        return std::nullopt;
    const bool exact = author == found->name;
    if (found->emails.contains(email.toLower()) || (exact && userId != 0))
        return std::nullopt; // it is them
    if (exact && found->emails.isEmpty() && found->oneWord)
        return std::nullopt;
    if (found->oneWord && plain(author) == found->folded && author.trimmed().size() == found->name.size())
        return std::nullopt; // the same letters, as a namesake writes them
    return Impersonation{found->name, exact};
}

} // namespace warraq
