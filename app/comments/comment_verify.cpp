// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_store_p.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace warraq {
namespace {

/// Each returns one row per thing that is wrong.
struct Check
{
    const char* code;
    const char* sql;
};

constexpr Check checks[] = {
    {"counter-wrong",
     "SELECT t.shelf || ': ' || t.n || ' counted ' || coalesce(f.n, 0) FROM total t LEFT JOIN"
     " (SELECT iif(queued, status, 4) AS shelf, count(*) AS n FROM comment GROUP BY 1) f"
     " USING (shelf) WHERE t.n <> coalesce(f.n, 0)"},
    {"article-counter-wrong",
     "SELECT article || ' ' || shelf FROM (SELECT article, shelf, n FROM tally WHERE n <> 0 EXCEPT"
     " SELECT article, iif(queued, status, 4), count(*) FROM comment GROUP BY 1, 2)"},
    {"article-counter-missing", "SELECT article || ' ' || shelf FROM (SELECT article, iif(queued, status, 4) "
                                "AS shelf, count(*) FROM comment"
                                " GROUP BY 1, 2 EXCEPT SELECT article, shelf, n FROM tally)"},
    {"status-unknown", "SELECT id FROM comment WHERE status NOT BETWEEN 0 AND 3 LIMIT 10"},
    {"parent-missing", "SELECT id FROM comment c WHERE parent <> 0 AND NOT EXISTS (SELECT 1 FROM comment p "
                       "WHERE p.id = c.parent)"
                       " LIMIT 10"},
    {"search-index-incomplete",
     "SELECT (SELECT count(*) FROM words) || ' of ' || (SELECT count(*) FROM comment)"
     " WHERE (SELECT count(*) FROM words) <> (SELECT count(*) FROM comment)"},
    {"decision-gap", "SELECT count(*) FROM decision HAVING count(*) <> coalesce(max(id), 0)"},
    {"decision-without-items",
     "SELECT id FROM decision d WHERE kind IN (0, 3, 4) AND n <> (SELECT count(*) FROM "
     "decision_item WHERE decision = d.id)"},
    {"decision-of-no-comment", "SELECT decision || ': ' || comment FROM decision_item i WHERE NOT EXISTS"
                               " (SELECT 1 FROM comment c WHERE c.id = i.comment) LIMIT 10"},
    {"undo-of-nothing", "SELECT id FROM decision d WHERE kind IN (1, 2, 5) AND NOT EXISTS"
                        " (SELECT 1 FROM decision t WHERE t.id = d.target AND t.kind IN (0, 3, 4))"},
    // The desk's last word on a comment is what its last decision in force says.
    {"decision-not-in-force",
     "SELECT c.id FROM (SELECT i.comment AS id, max(d.id) AS last FROM decision_item i JOIN decision d ON"
     " d.id = i.decision JOIN history h ON h.decision = d.id AND h.taken_back = 0 GROUP BY i.comment) l"
     " JOIN decision d ON d.id = l.last JOIN comment c ON c.id = l.id WHERE c.status <> d.status LIMIT 10"},
};

} // namespace

Result<void> CommentStore::checkFile() const
{
    constexpr qint64 veryLarge = 512LL * 1024 * 1024; // a second or two
    return guarded(*d->database, [&]() -> Result<void> {
        const QString& path = d->database->path();
        if (QFileInfo(path).size() > veryLarge)
            return {};
        auto check = d->database->use("PRAGMA quick_check(1)");
        if (check.step() && check.text(0) != "ok"_L1)
            return fail(ErrorCode::BadFormat, path, 0, check.text(0));
        return {};
    });
}

Result<QStringList> CommentStore::verify() const
{
    return guarded(*d->database, [&]() -> Result<QStringList> {
        QStringList findings;
        auto integrity = d->database->use("PRAGMA integrity_check(20)");
        while (integrity.step()) {
            if (const QString line = integrity.text(0); line != "ok"_L1)
                findings.append(u"database-damaged: "_s + line);
        }
        for (const Check& check : checks) {
            auto rows = d->database->use(check.sql);
            while (rows.step())
                findings.append(QLatin1StringView(check.code) + u": "_s + rows.text(0));
        }
        findings += d->mirror->verify(*d->database);
        return findings;
    });
}

} // namespace warraq
