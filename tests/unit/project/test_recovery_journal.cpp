// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/article_file.h"
#include "base/atomic_file.h"
#include "manual_clock.h"
#include "project/journal_player.h"
#include "project/project.h"
#include "project/recovery_journal.h"
#include "temporary_project.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestRecoveryJournal : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    Article m_saved; ///< as its file has it
    QString m_hash;

    static Block paragraph(const QString& text)
    {
        Block block;
        Run run;
        run.text = text;
        block.runs = {run};
        return block;
    }
    [[nodiscard]] QStringList journals() const
    {
        return QDir(m_project->path(u".warraq/journal"_s)).entryList({u"*.jsonl"_s}, QDir::Files);
    }
    [[nodiscard]] QString onlyJournal() const
    {
        return journals().size() == 1 ? m_project->path(u".warraq/journal/"_s + journals().first())
                                      : QString();
    }
    [[nodiscard]] Article with(const QString& text) const
    {
        Article article = m_saved;
        article.blocks = {paragraph(text)};
        return article;
    }
    [[nodiscard]] RecoveryJournal journal() const { return {m_project->folder(), m_saved.id, u"ليلى"_s}; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_project = std::move(*Project::create(m_folder->path(u"room"_s), {}, m_clock));
        m_saved = Article();
        m_saved.id = m_project->newArticleId();
        m_saved.meta.headline = u"إغلاق الميناء"_s;
        m_saved.blocks = {paragraph(u"نص أول."_s)};
        m_hash = m_project->save(m_saved, {}).value();
        m_saved = m_project->load(m_saved.id).value().article;
    }
    void cleanup()
    {
        setWriteFault({});
        m_project.reset();
    }

    void whatWasTypedIsThereAgain()
    {
        RecoveryJournal journal = this->journal();
        for (const QString& text : {u"نص"_s, u"نص ثان"_s, u"\ufeffنص ثالث 🚢"_s, u"\u0651نص"_s, u"نص أخير"_s})
            QVERIFY(journal.note(m_saved, m_hash, with(text), m_clock.now()));
        const auto work = unsavedWork(*m_project);
        QCOMPARE(work.size(), 1);
        QCOMPARE(plainText(work[0].article.blocks), u"نص أخير"_s);
        QCOMPARE(work[0].article.id, m_saved.id);
        QCOMPARE(work[0].by, u"ليلى"_s);
        QCOMPARE(work[0].at, m_clock.now());
        QVERIFY(work[0].fileExists && !work[0].fileMovedOn && !work[0].damaged);
    }

    void aThousandRandomEditsEndInTheSameBytes()
    {
        RecoveryJournal journal = this->journal();
        QRandomGenerator random(4);
        const QString letters = u"اأبتثج \u064e\u0651\ufeffلا🚢xyz<&\"\n"_s;
        QString text = u"بداية"_s;
        Article last;
        for (int i = 0; i < 1000; ++i) {
            const int at = random.bounded(int(text.size()) + 1);
            const int removed = std::min(random.bounded(4), int(text.size()) - at);
            QString put;
            for (int n = random.bounded(4); n > 0; --n)
                put += letters[random.bounded(int(letters.size()))];
            text.replace(at, removed, put);
            last = with(QString::fromUcs4(reinterpret_cast<const char32_t*>(text.toUcs4().constData()),
                                          text.toUcs4().size()));
            QVERIFY(journal.note(m_saved, m_hash, last, m_clock.now()));
        }
        const auto read = readJournal(onlyJournal());
        QVERIFY(read);
        QCOMPARE(writeArticleFile(read->article), writeArticleFile(last));
    }

    void aNewStoryHasOneToo()
    {
        Article fresh;
        fresh.id = m_project->newArticleId();
        Article typed = fresh;
        typed.meta.headline = u"بلا عنو"_s;
        RecoveryJournal journal(m_project->folder(), fresh.id, u"ليلى"_s);
        QVERIFY(journal.note(fresh, {}, typed, m_clock.now()));
        const auto work = unsavedWork(*m_project);
        QCOMPARE(work.size(), 1);
        QVERIFY(!work[0].fileExists && !work[0].fileMovedOn);
        QCOMPARE(work[0].article.meta.headline, u"بلا عنو"_s);
    }

    void whatIsSavedVanishesByItself()
    {
        RecoveryJournal journal = this->journal();
        const Article now = with(u"محفوظ"_s);
        QVERIFY(journal.note(m_saved, m_hash, now, m_clock.now()));
        Article saved = now;
        saved.meta.updated = m_clock.now().addSecs(60);
        const auto hash = m_project->save(saved, m_hash);
        QVERIFY(hash); // and the program dies before it has noted it
        QVERIFY(unsavedWork(*m_project).isEmpty());
        QVERIFY(journals().isEmpty());
    }

    void readingOnlyRemovesNothing()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, m_saved, m_clock.now()));
        const QString folder = m_project->folder();
        m_project.reset();
        m_project = std::move(*Project::open(folder, Project::Mode::ReadOnly, m_clock));
        QVERIFY(unsavedWork(*m_project).isEmpty());
        QCOMPARE(journals().size(), 1);
    }

    void aFileThatMovedOnIsSaid()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, with(u"نصي"_s), m_clock.now()));
        QVERIFY(m_project->save(with(u"نص زميل"_s), m_hash));
        QVERIFY(unsavedWork(*m_project).value(0).fileMovedOn);
    }

    void afterASaveItGoesOnFromThatFile()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, with(u"أول"_s), m_clock.now()));
        const auto hash = m_project->save(with(u"أول"_s), m_hash);
        QVERIFY(journal.noteSaved(*hash, m_clock.now()));
        QVERIFY(journal.note(m_saved, m_hash, with(u"ثان"_s), m_clock.now()));
        const auto work = unsavedWork(*m_project);
        QCOMPARE(work.size(), 1);
        QVERIFY(!work[0].fileMovedOn);
        QCOMPARE(plainText(work[0].article.blocks), u"ثان"_s);
    }

    void aDamagedTailLosesOnlyItself()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, with(u"أول"_s), m_clock.now()));
        QVERIFY(journal.note(m_saved, m_hash, with(u"أول وثان"_s), m_clock.now()));
        const QByteArray whole = readFile(onlyJournal()).value();
        for (qsizetype cut = whole.lastIndexOf('\n', -2) + 1; cut < whole.size() - 1; cut += 7) {
            QVERIFY(writeFileAtomically(onlyJournal(), whole.left(cut)));
            const auto read = readJournal(onlyJournal());
            QVERIFY(read);
            QCOMPARE(plainText(read->article.blocks), u"أول"_s);
        }
        QByteArray flipped = whole;
        flipped[flipped.size() - 20] = static_cast<char>(flipped[flipped.size() - 20] ^ 1);
        QVERIFY(writeFileAtomically(onlyJournal(), flipped));
        QVERIFY(readJournal(onlyJournal())->damaged);
        QCOMPARE(plainText(readJournal(onlyJournal())->article.blocks), u"أول"_s);
    }

    void aFullDiskIsToldAndTheNextLineGoesOn()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, with(u"أول"_s), m_clock.now()));
        setWriteFault([](WriteStep, const QString& path) -> std::optional<Error> {
            return Error{ErrorCode::DiskFull, path, 0, {}};
        });
        QCOMPARE(journal.note(m_saved, m_hash, with(u"ثان"_s), m_clock.now()).error().code,
                 ErrorCode::DiskFull);
        setWriteFault({});
        QVERIFY(appendDurably(onlyJournal(), "0123 torn by the disk"));
        QVERIFY(journal.note(m_saved, m_hash, with(u"ثالث"_s), m_clock.now()));
        QCOMPARE(plainText(readJournal(onlyJournal())->article.blocks), u"ثالث"_s);
    }

    void aDamagedBeginningIsNamedAndStays()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, with(u"أول"_s), m_clock.now()));
        const QString path = onlyJournal();
        QVERIFY(writeFileAtomically(path, "nothing of the kind\n"));
        QVERIFY(unsavedWork(*m_project).isEmpty());
        QCOMPARE(damagedJournals(m_project->folder()), QStringList{path});
        QCOMPARE(readJournal(path).error().code, ErrorCode::BadFormat);
    }

    void theJournalOfTheLastTimeIsNotWrittenOver()
    {
        RecoveryJournal first = journal();
        QVERIFY(first.note(m_saved, m_hash, with(u"من قبل"_s), m_clock.now()));
        m_clock.advance(std::chrono::seconds(5));
        RecoveryJournal second = journal();
        QVERIFY(second.note(m_saved, m_hash, with(u"من بعد"_s), m_clock.now()));
        const auto work = unsavedWork(*m_project);
        QCOMPARE(work.size(), 2);
        QCOMPARE(plainText(work[0].article.blocks), u"من بعد"_s); // newest first
        QVERIFY(setAsideJournal(work[1].journal));
        QCOMPARE(unsavedWork(*m_project).size(), 1);
        second.end();
        QVERIFY(unsavedWork(*m_project).isEmpty());
    }

    /// Also what is saved by now, for as long as an hour can be played.
    void theLastHourIsPlayed()
    {
        RecoveryJournal first = journal();
        QVERIFY(first.note(m_saved, m_hash, with(u"قديم"_s), m_clock.now()));
        m_clock.advance(std::chrono::minutes(50));
        const QDateTime since = m_clock.now().addSecs(-60);
        QVERIFY(first.note(m_saved, m_hash, with(u"أول"_s), m_clock.now()));
        m_clock.advance(std::chrono::minutes(1));
        QVERIFY(first.note(m_saved, m_hash, with(u"ثان"_s), m_clock.now()));
        QVERIFY(first.noteSaved(u"hash"_s, m_clock.now()));
        first.end();
        m_clock.advance(std::chrono::minutes(1));
        RecoveryJournal second = journal();
        QVERIFY(second.note(with(u"ثان"_s), u"hash"_s, with(u"ثالث"_s), m_clock.now()));
        const JournalPlayer player = JournalPlayer::read(m_project->folder(), m_saved.id, since);
        QStringList texts;
        for (qsizetype i = 0; i < player.count(); ++i)
            texts += plainText(player.articleAt(i)->blocks);
        QCOMPARE(texts, QStringList({u"أول"_s, u"ثان"_s, u"ثان"_s, u"ثالث"_s}));
        QCOMPARE(player.timeOf(3), m_clock.now());
        QVERIFY(!player.articleAt(4));
        QCOMPARE(JournalPlayer::read(m_project->folder(), ArticleId(u"20261122-0000none"_s), since).count(),
                 0);
    }

    void whatIsSavedIsNotPlayedForEver()
    {
        RecoveryJournal journal = this->journal();
        QVERIFY(journal.note(m_saved, m_hash, with(u"أول"_s), m_clock.now()));
        journal.end();
        const auto files = [this] {
            return QDir(m_project->path(u".warraq/journal"_s)).entryList(QDir::Files).size();
        };
        QCOMPARE(files(), 1);
        m_clock.set(QDateTime::currentDateTimeUtc().addSecs(3600)); // of files' times
        QVERIFY(unsavedWork(*m_project).isEmpty());
        QCOMPARE(files(), 1);
        m_clock.advance(std::chrono::hours(2));
        QVERIFY(unsavedWork(*m_project).isEmpty());
        QCOMPARE(files(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryJournal)
#include "test_recovery_journal.moc"
