// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person at the real window, for crash_campaign to kill: opens a newsroom and types numbered words into its
// stories until the end of the world.
//
//   crash_typist PROJECT FIRST_NUMBER
//
// Tells each word after its last key, one a line: "<milliseconds since 1970> <story> <word>".
// WARRAQ_CRASH_STEP=n    dies by SIGKILL before the n-th step of writing (app/base/atomic_file.h)
// WARRAQ_FAULT_STEP=n    from the n-th step on the disk is full for a second and a half
// WARRAQ_TYPE_FOR=ms     closes the window after that time and ends; without it it types on
#include "base/atomic_file.h"
#include "editor/article_editor.h"
#include "editor/article_text_edit.h"
#include "gui_test.h"
#include "shell/main_window.h"
#include "shell/stories_workplace.h"

#include <QTimer>

#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace warraq;
using namespace Qt::StringLiterals;

namespace {

constexpr int keyPause = 4; // ms
constexpr int wordsOfParagraph = 12;
constexpr int wordsOfStory = 60; // then the other one is opened
constexpr int wordsBetweenSaves = 25;

void harmWrites(qint64 crashStep, qint64 faultStep)
{
    auto steps = std::make_shared<std::atomic<qint64>>(0);
    auto full = std::make_shared<std::atomic<qint64>>(0); // until then, ms since 1970
    setWriteFault([=](WriteStep, const QString& path) -> std::optional<Error> {
        const qint64 step = ++*steps;
        if (step == crashStep)
            ::kill(::getpid(), SIGKILL);
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (step == faultStep)
            *full = now + 1'500;
        return now < *full ? std::optional(Error{ErrorCode::DiskFull, path, 0, {}}) : std::nullopt;
    });
}

class Typist : public QObject
{
public:
    Typist(MainWindow& window, qint64 number)
        : m_window(window)
        , m_number(number)
    {
        connect(&m_keys, &QTimer::timeout, this, &Typist::pressNext);
        m_keys.start(keyPause);
    }
    void stop() { m_keys.stop(); }

private:
    [[nodiscard]] QWidget& text()
    {
        return *m_window.open()->stories().editor().findChild<ArticleTextEdit*>();
    }

    void pressNext()
    {
        if (!m_left.isEmpty()) {
            const QChar next = m_left.front();
            m_left.removeFirst();
            QTest::sendKeyEvent(QTest::Click, &text(), Qt::Key_unknown, QString(next), Qt::NoModifier);
            if (m_left.isEmpty())
                tell();
            return;
        }
        ++m_words;
        if (m_words % wordsOfStory == 0)
            m_window.open()->stories().openNeighbour(m_words % (2 * wordsOfStory) == 0 ? -1 : 1);
        else if (m_words % wordsBetweenSaves == 0)
            m_window.open()->keeper().saveSoon();
        else if (m_words % wordsOfParagraph == 0)
            QTest::keyClick(&text(), Qt::Key_Return);
        m_word = u"كلمة%1"_s.arg(m_number++, 6, 10, QChar(u'0')); // half a word is none of them
        m_left = m_word + u' ';
    }

    /// After the last key of a word was taken: that is when a person believes that it is there.
    void tell()
    {
        const QString line = u"%1 %2 %3\n"_s.arg(QDateTime::currentMSecsSinceEpoch())
                                 .arg(m_window.open()->newsroom().session()->article().id.value(), m_word);
        const QByteArray bytes = line.toUtf8();
        if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) < 0)
            ::_exit(1);
    }

    MainWindow& m_window;
    qint64 m_number;
    qint64 m_words = 0;
    QString m_word;
    QString m_left;
    QTimer m_keys;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const TemporaryFolder settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"warraq-test"_s);
    QApplication::setApplicationName(u"warraq-test"_s);
    QSettings().setValue(u"stories/preview"_s, false);
    applyStyle(application, Appearance::Light);
    const SystemClock clock;
    Preferences preferences;
    preferences.language = u"ar"_s;
    MainWindow window(clock, preferences);
    window.show();
    if (!window.openProject(QString::fromLocal8Bit(argv[1])))
        return 1;
    std::unique_ptr<Typist> typist;
    window.whenLoaded([&] {
        StoriesWorkplace& stories = window.open()->stories();
        if (!window.open()->newsroom().session() &&
            !stories.open(window.open()->newsroom().summaries()[0].id))
            QCoreApplication::exit(1);
        stories.editor().focusText();
        harmWrites(qEnvironmentVariableIntValue("WARRAQ_CRASH_STEP"),
                   qEnvironmentVariableIntValue("WARRAQ_FAULT_STEP"));
        typist = std::make_unique<Typist>(window, QByteArray(argv[2]).toLongLong());
    });
    if (const int time = qEnvironmentVariableIntValue("WARRAQ_TYPE_FOR")) {
        QTimer::singleShot(time, &window, [&] {
            typist->stop();
            window.close();
        });
    }
    return QApplication::exec();
}
