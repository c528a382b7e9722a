// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/settings.h"

#include <QHash>

#include <memory>

namespace warraq {

/// Who seems to speak under a name that is ours.
struct Impersonation
{
    QString name;       ///< whose
    bool exact = false; ///< the very name; only the e-mail address is another's

    bool operator==(const Impersonation&) const = default;
};

/// The names of a newsroom, against which names of readers are held (R9): two names that look the same have
/// the same skeleton (UTS #39, 4; ICU) once search folding has taken spelling away, or before letters are
/// made small: «К» looks like K, «к» hardly like k. Immutable; any thread may ask.
class NameGuard
{
public:
    NameGuard() = default;
    /// `people` write under their names with their e-mail addresses; nobody writes under `names`.
    NameGuard(const QList<Person>& people, const QStringList& names);

    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// `userId`: of WordPress, not 0 when the writer was signed in. A name of one word must look like ours by
    /// a trick (other letters, hidden characters): many people are called Ali.
    [[nodiscard]] std::optional<Impersonation> impersonationBy(const QString& author, const QString& email,
                                                               qint64 userId) const;

private:
    struct Ours
    {
        QString name;
        QString folded;
        QStringList emails; ///< lower case
        bool oneWord = false;
    };
    void add(const QString& name, const QString& email);

    QHash<QString, Ours> m_names; ///< by each of its keys
};

} // namespace warraq
