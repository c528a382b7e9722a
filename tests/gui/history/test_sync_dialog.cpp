// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "history/sync_dialog.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"
#include "widgets/ask.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace warraq;

namespace {

/// A desktop without one.
class PlainKeyring final : public Keyring
{
public:
    void read(const QString& name, QObject*, const std::function<void(const QString&)>& then) override
    {
        asked += name;
        then(secrets.value(name));
    }
    void write(const QString& name, const QString& secret, QObject*,
               const std::function<void(const QString&)>& then) override
    {
        secrets.insert(name, secret);
        then({});
    }
    QStringList asked;
    QHash<QString, QString> secrets;
};

} // namespace

class TestSyncDialog : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
    ArticleId m_id;

    [[nodiscard]] QString place(const QString& name) const { return m_folder->path(name); }
    [[nodiscard]] Newsroom& newsroom() { return m_window->open()->newsroom(); }

    /// As a person does: by key, types where the machines meet, Enter.
    SyncDialog* runDialog(const QString& remote)
    {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto* dialog = m_window->findChild<SyncDialog*>();
        if (!dialog)
            return nullptr;
        dialog->findChildren<QLineEdit*>().first()->setText(remote);
        QTest::keyClick(dialog, Qt::Key_Return);
        (void)QTest::qWaitFor([dialog] { return !dialog->isRunning(); }, 20'000);
        return dialog;
    }

    void finish(SyncDialog* dialog)
    {
        QVERIFY(dialog);
        dialog->reject();
        delete dialog;
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        m_id = makeNewsroom(place(u"room"_s), m_clock, {u"إغلاق الميناء"_s}).first();
        Preferences preferences;
        preferences.language = testLanguage();
        preferences.person = u"ليلى حداد"_s;
        m_window = std::make_unique<MainWindow>(m_clock, preferences);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QVERIFY(m_window->openProject(place(u"room"_s)));
        QTRY_COMPARE(newsroom().summaries().size(), 1);
        QVERIFY(m_window->open()->stories().open(m_id));
    }
    void cleanup() { m_window.reset(); }

    void twoMachinesMeetAtAFolder()
    {
        QVERIFY(QDir().mkpath(place(u"stick"_s)));
        finish(runDialog(place(u"stick"_s)));
        QVERIFY(QFileInfo::exists(place(u"stick/HEAD"_s)));
        // Another machine: the same newsroom, brought there by copying.
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, place(u"room"_s), place(u"other"_s)}), 0);
        QVERIFY(QDir(place(u"other/.warraq"_s)).removeRecursively());
        {
            auto other = Project::open(place(u"other"_s), Project::Mode::ReadWrite, m_clock);
            QVERIFY(other);
            auto loaded = (*other)->load(m_id);
            QVERIFY(loaded);
            loaded->article.meta.headline = u"من جهاز آخر"_s;
            QVERIFY((*other)->save(loaded->article, loaded->fileHash));
            SyncOptions options;
            options.who = {u"سامر"_s, {}};
            options.clock = &m_clock;
            const auto sent = sync(place(u"other"_s), place(u"stick"_s), options);
            QVERIFY(sent);
            QVERIFY(sent->sent > 0);
        }
        finish(runDialog(place(u"stick"_s)));
        QTRY_COMPARE(newsroom().session()->article().meta.headline, u"من جهاز آخر"_s);
        QVERIFY(!newsroom().session()->isDirty());
    }

    void thePasswordComesFromTheKeyring()
    {
        const QString remote = u"http://127.0.0.1:9/room"_s; // nobody listens there
        PlainKeyring keyring;
        keyring.secrets.insert(u"layla@"_s + remote, u"سر"_s);
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto* dialog = m_window->findChild<SyncDialog*>();
        QVERIFY(dialog);
        dialog->useKeyring(&keyring);
        const auto fields = dialog->findChildren<QLineEdit*>();
        fields[0]->setText(remote);
        fields[1]->setText(u"layla"_s);
        dialog->start();
        QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isRunning(); }, 20'000));
        QVERIFY(keyring.asked.isEmpty()); // nobody wanted it kept
        dialog->findChild<QCheckBox*>()->setChecked(true);
        dialog->start();
        QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isRunning(); }, 20'000));
        QCOMPARE(keyring.asked, QStringList{u"layla@"_s + remote});
        QCOMPARE(fields[2]->text(), u"سر"_s);
        QCOMPARE(keyring.secrets.size(), 1);
        dialog->findChild<QCheckBox*>()->setChecked(false);
        finish(dialog);
    }

    void anUnknownServerIsAskedAbout()
    {
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto* dialog = m_window->findChild<SyncDialog*>();
        QVERIFY(dialog);
        const HostKeyQuestion question{u"desk.example"_s, u"SHA256:abc"_s};
        for (const int chosen : {1, 0}) {
            testing::answerNextQuestion(chosen);
            const auto answer = std::make_shared<std::promise<bool>>();
            auto coming = answer->get_future();
            Q_EMIT dialog->hostAsked(question, answer);
            QTRY_VERIFY(coming.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
            QCOMPARE(coming.get(), chosen == 0);
        }
        QCOMPARE(QSettings().value(u"sync-hosts/desk.example"_s).toString(), u"SHA256:abc"_s);
        finish(dialog);
    }

    void aPlaceThatIsNotThereIsSaidInWords()
    {
        SyncDialog* dialog = runDialog(place(u"gone/far"_s));
        QVERIFY(dialog && !dialog->isRunning());
        bool said = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            said = said || label->property("tone") == u"red"_s;
        QVERIFY(said);
        QVERIFY(newsroom().session());
    }
};

WARRAQ_GUI_TEST_MAIN(TestSyncDialog)
#include "test_sync_dialog.moc"
