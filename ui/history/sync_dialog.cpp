// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sync_dialog.h"

#include "base/jobs.h"
#include "base/plugins.h"
#include "project/history_recorder.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>

namespace warraq {

namespace {

QString hostSetting(const QString& host)
{
    return QStringLiteral("sync-hosts/") + host;
}

/// Folders ask for no password.
bool isServer(const QString& remote)
{
    return remote.contains(QStringLiteral("://")) && !remote.startsWith(QStringLiteral("file://"));
}

} // namespace

SyncDialog::SyncDialog(Newsroom& newsroom, SessionKeeper& keeper, QWidget* parent)
    : QDialog(parent)
    , m_newsroom(newsroom)
    , m_keeper(keeper)
    , m_remote(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("Keep the password in this desktop's keyring"), this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(tr("Sync"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    m_worker.setMaxThreadCount(1);
    build();
    connect(this, &SyncDialog::progressed, this, &SyncDialog::show); // queued: it comes from the worker
    connect(this, &SyncDialog::hostAsked, this, &SyncDialog::askAboutHost); // queued, too
    connect(m_start, &QPushButton::clicked, this, &SyncDialog::start);
    connect(m_close, &QPushButton::clicked, this, &SyncDialog::reject);
    connect(m_remote, &QLineEdit::textChanged, this, [this] { setRunning(false); });
    m_remote->setText(QSettings().value(setting()).toString());
    m_user->setText(QSettings().value(setting() + QStringLiteral("-user")).toString());
    m_keep->setChecked(QSettings().value(setting() + QStringLiteral("-kept"), false).toBool());
    setRunning(false);
}

SyncDialog::~SyncDialog()
{
    m_cancel.cancel();
    finishJobs(m_worker);
}

void SyncDialog::build()
{
    setWindowTitle(tr("Sync with other machines"));
    resize(560, 320);
    auto* words =
        new QLabel(tr("The other machines meet at a folder on a stick or a share, or at the address of "
                      "a git repository. Stories, pictures and versions travel; readers' comments "
                      "and their personal data never do."),
                   this);
    words->setWordWrap(true);
    m_remote->setLayoutDirection(Qt::LeftToRight); // addresses are, everywhere
    m_remote->setPlaceholderText(QStringLiteral("/media/stick/newsroom · https://…"));
    m_remote->setAccessibleName(tr("Folder or address"));
    m_user->setLayoutDirection(Qt::LeftToRight);
    m_password->setLayoutDirection(Qt::LeftToRight);
    m_password->setEchoMode(QLineEdit::Password);
    m_user->setPlaceholderText(tr("only where the server asks for it"));
    auto* choose = new QPushButton(tr("Choose a folder…"), this);
    connect(choose, &QPushButton::clicked, this, &SyncDialog::chooseFolder);
    auto* form = new QFormLayout;
    form->addRow(tr("Folder or address"), m_remote);
    form->addRow(QString(), choose);
    form->addRow(tr("User name"), m_user);
    form->addRow(tr("Password or token"), m_password);
    form->addRow(QString(), m_keep);
    m_state->setWordWrap(true);
    m_progress->hide();
    setButtonKind(m_start, "primary");
    m_start->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(words);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addLayout(buttons);
}

QString SyncDialog::setting() const
{
    return QStringLiteral("sync/") + m_newsroom.project().settings().id;
}

void SyncDialog::chooseFolder()
{
    warraq::chooseFolder(this, tr("Folder where the machines meet"), [this](const QString& folder) {
        if (!folder.isEmpty())
            m_remote->setText(folder);
    });
}

void SyncDialog::setRunning(bool running)
{
    m_running = running;
    m_start->setEnabled(!running && !m_remote->text().trimmed().isEmpty() &&
                        !m_newsroom.project().isReadOnly());
    m_close->setText(running ? tr("Stop") : tr("Close"));
    m_progress->setVisible(running);
}

void SyncDialog::start()
{
    const QString remote = m_remote->text().trimmed();
    if (m_running || remote.isEmpty())
        return;
    if (!m_keeper.saveNow()) {
        m_state->setText(tr("The open story could not be saved, so nothing was synced."));
        return;
    }
    QSettings().setValue(setting(), remote);
    QSettings().setValue(setting() + QStringLiteral("-user"), m_user->text());
    QSettings().setValue(setting() + QStringLiteral("-kept"), m_keep->isChecked());
    m_cancel = CancelFlag();
    setRunning(true);
    show(SyncProgress());
    Keyring* const kept =
        m_keep->isChecked() && m_password->text().isEmpty() && isServer(remote) ? keyring() : nullptr;
    if (!kept)
        return run();
    kept->read(secretName(), this, [this](const QString& secret) {
        m_password->setText(secret);
        run();
    });
}

SyncOptions SyncDialog::options()
{
    SyncOptions options;
    options.who = authorOfThisAccount(m_newsroom.project().settings());
    if (!m_newsroom.person().isEmpty())
        options.who.name = m_newsroom.person();
    options.clock = &m_newsroom.clock();
    options.cancel = m_cancel;
    options.writing = m_newsroom.session() ? m_newsroom.session()->article().id : ArticleId();
    options.progress = [this](const SyncProgress& progress) { Q_EMIT progressed(progress); };
    const SyncCredentials given{m_user->text(), m_password->text(), {}, m_password->text().isEmpty()};
    options.credentials = [given](const CredentialsQuestion& question) {
        return question.attempt == 1 ? std::optional(given) : std::nullopt;
    };
    options.hostKey = [this, cancel = m_cancel](const HostKeyQuestion& question) {
        return trusts(question, cancel);
    };
    return options;
}

void SyncDialog::run()
{
    runJob(
        this,
        [folder = m_newsroom.project().folder(), remote = m_remote->text().trimmed(), how = options()] {
            return sync(folder, remote, how);
        },
        [this](const Result<SyncReport>& report) { end(report); }, &m_worker);
}

/// In the worker.
bool SyncDialog::trusts(const HostKeyQuestion& question, const CancelFlag& cancel)
{
    constexpr auto pause = std::chrono::milliseconds(50);
    if (QSettings().value(hostSetting(question.host)).toString() == question.fingerprint)
        return true;
    const auto answer = std::make_shared<std::promise<bool>>();
    auto coming = answer->get_future();
    Q_EMIT hostAsked(question, answer);
    while (coming.wait_for(pause) != std::future_status::ready)
        if (cancel.isCancelled())
            return false;
    return coming.get();
}

void SyncDialog::askAboutHost(const HostKeyQuestion& question,
                              const std::shared_ptr<std::promise<bool>>& answer)
{
    const Question words{
        tr("Is this the right server?"),
        tr("This computer does not know the key of %1, or knows another one. Ask whoever runs the server "
           "whether its key is the one below, and go on only if it is.")
            .arg(isolated(question.host, Direction::LeftToRight)),
        question.fingerprint,
        {tr("It is the right one"), tr("Do not sync")},
        1,
        0};
    ask(this, words, [question, answer](int chosen) {
        if (chosen == 0)
            QSettings().setValue(hostSetting(question.host), question.fingerprint);
        answer->set_value(chosen == 0);
    });
}

Keyring* SyncDialog::keyring()
{
    if (!m_keyring)
        m_keyring = loadPluginAs<Keyring>(keyringPlugin).value_or(nullptr);
    return m_keyring;
}

QString SyncDialog::secretName() const
{
    return m_user->text() + u'@' + m_remote->text().trimmed();
}

/// It was right: only then is it kept.
void SyncDialog::keepPassword()
{
    if (!m_keep->isChecked() || m_password->text().isEmpty() || !isServer(m_remote->text().trimmed()))
        return;
    const auto tell = [this](const QString& problem) {
        if (!problem.isEmpty())
            m_state->setText(m_state->text() + u' ' +
                             tr("The keyring did not take the password: %1").arg(isolated(problem)));
    };
    if (Keyring* const keeper = keyring())
        keeper->write(secretName(), m_password->text(), this, tell);
    else
        tell(QString::fromLatin1(keyringPlugin));
}

void SyncDialog::show(const SyncProgress& progress)
{
    if (!m_running)
        return;
    setTone(m_state, QStringLiteral("muted"));
    switch (progress.stage) {
    case SyncProgress::Stage::Looking:
        m_state->setText(tr("Looking for what is new here…"));
        break;
    case SyncProgress::Stage::Receiving:
        m_state->setText(tr("Receiving…"));
        break;
    case SyncProgress::Stage::Merging:
        m_state->setText(tr("Merging…"));
        break;
    case SyncProgress::Stage::Writing:
        m_state->setText(tr("Writing…"));
        break;
    case SyncProgress::Stage::Sending:
        m_state->setText(tr("Sending…"));
        break;
    }
    m_progress->setRange(0, int(std::min<qint64>(progress.total, INT_MAX)));
    m_progress->setValue(int(std::min<qint64>(progress.done, INT_MAX)));
}

void SyncDialog::end(const Result<SyncReport>& report)
{
    setRunning(false);
    if (report) {
        setTone(m_state, report->conflicts > 0 ? QStringLiteral("amber") : QStringLiteral("green"));
        m_state->setText(words(*report));
        keepPassword();
    } else {
        setTone(m_state, QStringLiteral("red"));
        m_state->setText(errorSentence(report.error()));
        m_state->setToolTip(errorDetail(report.error()));
    }
    Q_EMIT finished();
}

QString SyncDialog::words(const SyncReport& report)
{
    QStringList parts;
    if (report.received > 0)
        parts += tr("%Ln version(s) of others came.", nullptr, report.received);
    if (report.sent > 0)
        parts += tr("%Ln version(s) went.", nullptr, report.sent);
    if (report.conflicts > 0)
        parts += tr("%Ln place(s) wait for a choice: both sides wrote there, and both are kept.", nullptr,
                    report.conflicts);
    if (!report.notTaken.isEmpty())
        parts += tr("%Ln file(s) of others were not taken: their names or sizes are not safe.", nullptr,
                    int(report.notTaken.size()));
    if (!report.skipped.isEmpty())
        parts += tr("%Ln file(s) of this newsroom cannot travel.", nullptr, int(report.skipped.size()));
    return parts.isEmpty() ? tr("Everything is the same here and there.") : parts.join(u' ');
}

void SyncDialog::reject()
{
    if (m_running)
        m_cancel.cancel(); // end() follows, and says so
    else
        QDialog::reject();
}

} // namespace warraq
