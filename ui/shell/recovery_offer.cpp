// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recovery_offer.h"

#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/banner.h"
#include "widgets/time_words.h"

namespace warraq {

RecoveryOffer::RecoveryOffer(Newsroom& newsroom, SessionKeeper& keeper, JournalKeeper& journals,
                             Banner& banner, QObject* parent)
    : QObject(parent)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_journals(journals)
    , m_banner(banner)
{
    connect(&journals, &JournalKeeper::found, this, [this](const QList<UnsavedWork>& works) {
        m_works = works;
        showNext();
    });
}

void RecoveryOffer::showNext()
{
    if (m_works.isEmpty() || m_newsroom.project().isReadOnly())
        return;
    const UnsavedWork work = m_works.first();
    const QString title = isolated(storyTitle(work.article.meta));
    const QString when = isolated(dayAndClockText(work.at, m_newsroom.clock().now()));
    QString words;
    if (!work.fileExists)
        words = tr("%1 was being written at %2 when Warraq ended, and was never saved. Its text is here.");
    else if (work.fileMovedOn)
        words =
            tr("%1 has unsaved text of %2, and someone saved another version since. Recovered, it becomes "
               "a story of its own; neither is lost.");
    else
        words = tr("%1 has unsaved text of %2, from before Warraq ended.");
    words = words.arg(title, when);
    if (m_works.size() > 1)
        words += u' ' + tr("%n more follow(s).", nullptr, static_cast<int>(m_works.size()) - 1);
    const QString leave = work.fileExists ? tr("Keep the file") : tr("Leave it");
    QList<Banner::Choice> choices{{tr("Recover"), [this, work] { recover(work); }},
                                  {leave, [this, work] { keepFile(work); }}};
    if (work.fileExists)
        choices.insert(1, {tr("Compare"), [this, work] { compare(work); }});
    m_banner.show(Banner::Kind::Warning, words, choices);
}

/// Shows what recovering would change; decides nothing.
void RecoveryOffer::compare(const UnsavedWork& work)
{
    const auto file = m_newsroom.project().load(work.article.id);
    if (!file) {
        m_banner.show(Banner::Kind::Error, errorSentence(file.error()), {}, errorDetail(file.error()));
        return;
    }
    const QString when = isolated(dayAndClockText(work.at, m_newsroom.clock().now()));
    Q_EMIT compareWanted(file->article, work.article, tr("The saved file"),
                         tr("Unsaved text of %1").arg(when));
}

void RecoveryOffer::recover(const UnsavedWork& work)
{
    if (!m_keeper.saveNow())
        return; // the story that is open says why
    Result<void> opened;
    if (work.fileExists && !work.fileMovedOn)
        opened = m_newsroom.open(work.article.id);
    if (!opened) {
        m_banner.show(Banner::Kind::Error, errorSentence(opened.error()), {}, errorDetail(opened.error()));
        return;
    }
    m_newsroom.takeUp(work.article, work.fileMovedOn);
    m_journals.settle(work);
    m_works.removeFirst();
    m_banner.dismiss();
    m_keeper.saveNow();
    Q_EMIT recovered();
    showNext();
}

void RecoveryOffer::keepFile(const UnsavedWork& work)
{
    m_journals.settle(work);
    m_works.removeFirst();
    m_banner.dismiss();
    showNext();
}

} // namespace warraq
