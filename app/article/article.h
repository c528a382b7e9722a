// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"
#include "base/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace warraq {

/// Where a story stands in the newsroom (the list is grouped by it).
enum class Status
{
    Draft,
    Review,
    Ready,
    Published,
    Withheld
};
/// ninjs / NewsML-G2 pubStatus.
enum class Publication
{
    Usable,
    Withheld,
    Canceled
};

[[nodiscard]] QString statusName(Status status); ///< draft, review, ready, published, withheld
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);
[[nodiscard]] QString publicationName(Publication publication); ///< usable, withheld, canceled
[[nodiscard]] std::optional<Publication> publicationFromName(QStringView name);

struct Dateline
{
    QString place;
    QString agency;
    bool operator==(const Dateline&) const = default;
};

/// عاجل: who flagged the story and until when it counts. Expired flags stay as a record (`until` in the
/// past).
struct Breaking
{
    bool flagged = false;
    QString by;            ///< display name of the person
    QDateTime since;       ///< UTC
    QDateTime until;       ///< UTC; 20 minutes after `since` unless chosen
    int urgencyBefore = 5; ///< given back when the flag is taken away
    QString kickerBefore;

    [[nodiscard]] bool isLive(const QDateTime& now) const { return flagged && now < until; }
    bool operator==(const Breaking&) const = default;
};

struct Correction
{
    QDateTime at; ///< UTC
    QString text;
    QString by;
    bool operator==(const Correction&) const = default;
};

/// What ties an article to a WordPress site. Everything the import saw and Warraq has no field for is in
/// `extra` (postmeta in order with duplicates, terms, guid, comment_status …), verbatim.
struct WordPressOrigin
{
    qint64 postId = 0; ///< 0 = never been there
    QString type;      ///< post, page …
    QString status;    ///< as WordPress has it: publish, future, draft, pending, private, trash …
    QString link;
    QString modifiedGmt; ///< as written there, also "0000-00-00 00:00:00"
    QString contentHash; ///< SHA-256 of the body as imported, hex
    QJsonObject extra;
    bool operator==(const WordPressOrigin&) const = default;
};

struct Metadata
{
    QString headline;
    QString kicker;
    QString deck;
    QString slug;
    QStringList bylines;
    Dateline dateline;
    QString section; ///< slug of a section of the project
    QStringList tags;
    QString language = QStringLiteral("ar"); ///< BCP 47
    Direction direction = Direction::RightToLeft;
    int urgency = 5; ///< IPTC, 1 (flash) to 9
    Breaking breaking;
    std::optional<QDateTime> embargo; ///< UTC
    Status status = Status::Draft;
    Publication publication = Publication::Usable;
    QDateTime created; ///< UTC
    QDateTime updated;
    std::optional<QDateTime> published;
    QString editorsNote;
    QList<Correction> corrections;
    QString picture; ///< featured picture, path under the project ("media/…") or URL
    WordPressOrigin wordPress;
    QJsonObject unknown; ///< keys of the file that this version does not know; written back

    bool operator==(const Metadata&) const = default;
};

struct ArticleFileOrigin; ///< article_file's own

/// An article as a value. Two are the same when metadata and block contents are.
struct Article
{
    ArticleId id;
    Metadata meta;
    Blocks blocks;
    /// What the file it was read from holds around metadata and body, so that writing changes nothing else.
    /// Empty for a new article; copies share it.
    std::shared_ptr<const ArticleFileOrigin> file{};
};

/// Flags `meta` as breaking: kicker «عاجل» (by language), urgency 1, what was before is remembered.
/// Flagging a live one again moves its expiry only.
void flagBreaking(Metadata& meta, const QString& by, const QDateTime& now, int minutes = 20);
/// Takes the flag away and gives kicker and urgency back when nobody changed them since.
void unflagBreaking(Metadata& meta);

} // namespace warraq
