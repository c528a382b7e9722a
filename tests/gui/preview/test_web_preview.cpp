// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test_main.h"
#include "page_probe.h"
#include "sample_page.h"
#include "shell/preview_loader.h"
#include "shell/preview_plugin.h"
#include "temporary_project.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace warraq;
using namespace warraq::testing;

namespace {

constexpr int longEnough = 20'000; // ms; WebEngine starts slowly on a busy machine

const QByteArray svg =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"20\" "
    "height=\"10\"/></svg>";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWebPreview : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageRenderer> m_renderer;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<PreviewView> m_view;

    [[nodiscard]] QWebEnginePage* page() const { return pageIn(m_view.get()); }

    [[nodiscard]] bool show(const QString& html)
    {
        QSignalSpy painted(m_view.get(), &PreviewView::painted);
        m_view->showPage(html, m_folder->path());
        return painted.wait(longEnough);
    }
    [[nodiscard]] bool show(const PageInput& input) { return show(*m_renderer->renderPage(input)); }

    [[nodiscard]] bool apply(const QList<BlockPatch>& patches)
    {
        QSignalSpy painted(m_view.get(), &PreviewView::painted);
        m_view->applyPatches(patches);
        return painted.wait(longEnough);
    }

    /// In the direction of this run.
    [[nodiscard]] static PageInput sample() { return runsInArabic() ? arabicPage() : englishPage(); }

    [[nodiscard]] static PageInput longSample()
    {
        PageInput input = sample();
        for (int i = 0; i < 60; ++i)
            input.article.blocks.append(textBlock(BlockKind::Paragraph, u"كلمة word "_s.repeated(30)));
        return input;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto renderer = PageRenderer::load({}, {});
        QVERIFY(renderer);
        m_renderer = std::move(*renderer);
        const auto plugin = loadPreviewPlugin();
        QVERIFY2(plugin, qPrintable(plugin ? QString() : plugin.error().detail));
    }

    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        writeText(m_folder->path(u"media/top.svg"_s), svg);
        m_view.reset((*loadPreviewPlugin())->createView(nullptr));
        m_view->resize(390, 1200);
        m_view->setPageWidth(390);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void theDirectionIsTheArticles()
    {
        QVERIFY(show(sample()));
        const QString direction =
            evaluate(page(), u"getComputedStyle(document.getElementById('block-0')).direction"_s).toString();
        QCOMPARE(direction, runsInArabic() ? u"rtl"_s : u"ltr"_s);
        QCOMPARE(evaluate(page(), u"innerWidth"_s).toInt(), 390);
    }

    void patchesReachThePage()
    {
        const PageInput before = sample();
        QVERIFY(show(before));
        evaluate(page(), u"window.stillTheSamePage = true"_s);
        PageInput after = before;
        after.article.blocks[1].runs[0].text = u"جديد new"_s;
        after.article.meta.headline = u"عنوان Title"_s;
        after.article.blocks.insert(2, textBlock(BlockKind::Paragraph, u"مزيد more"_s));
        PageInput between = after;
        between.article.blocks.remove(2);
        QVERIFY(apply(m_renderer->patches(before, between)));
        QVERIFY(apply(m_renderer->patches(between, after)));
        QCOMPARE(textOf(page(), u"block-1"_s), u"جديد new"_s);
        QCOMPARE(textOf(page(), u"block-2"_s), u"مزيد more"_s);
        QCOMPARE(textOf(page(), u"headline"_s), u"عنوان Title"_s);
        QCOMPARE(evaluate(page(), u"document.getElementById('body').children.length"_s).toInt(),
                 int(after.article.blocks.size()));
        const QString last = u"block-%1"_s.arg(after.article.blocks.size() - 1);
        QCOMPARE(textOf(page(), last), plainText(after.article.blocks.last().runs));
        QVERIFY(evaluate(page(), u"window.stillTheSamePage"_s).toBool());
    }

    void scrollingStaysWhereItWas()
    {
        const PageInput before = longSample();
        QVERIFY(show(before));
        evaluate(page(), u"scrollTo(0, 1500)"_s);
        PageInput after = before;
        after.article.blocks[40].runs[0].text += u"!"_s;
        QVERIFY(apply(m_renderer->patches(before, after)));
        QCOMPARE(evaluate(page(), u"Math.round(scrollY)"_s).toInt(), 1500);
        QVERIFY(apply({{u"page"_s, *m_renderer->renderPage(after)}}));
        QCOMPARE(evaluate(page(), u"Math.round(scrollY)"_s).toInt(), 1500);
    }

    void revealScrollsOnlyWhenItMust()
    {
        QVERIFY(show(longSample()));
        m_view->revealBlock(0);
        QCOMPARE(evaluate(page(), u"scrollY"_s).toInt(), 0);
        QVERIFY(
            evaluate(page(), u"document.getElementById('block-0').matches('.warraq-current')"_s).toBool());
        m_view->revealBlock(50);
        QVERIFY(evaluate(page(), u"scrollY"_s).toInt() > 500);
        QCOMPARE(evaluate(page(), u"document.querySelectorAll('.warraq-current').length"_s).toInt(), 1);
        const int top = evaluate(page(), u"Math.round(scrollY)"_s).toInt();
        m_view->revealBlock(51);
        QCOMPARE(evaluate(page(), u"Math.abs(Math.round(scrollY) - %1) < 200"_s.arg(top)).toBool(), true);
    }

    void aClickTellsTheBlock()
    {
        QVERIFY(show(sample()));
        QSignalSpy clicked(m_view.get(), &PreviewView::blockClicked);
        evaluate(page(), u"document.getElementById('block-1').click()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, longEnough);
        QCOMPARE(clicked.first().first().toInt(), 1);
    }

    void thePagesOwnScriptsDoNotRun()
    {
        // As a hostile theme or comment would write it; the page's own policy is left out, the scheme's
        // header stays.
        QVERIFY(show(u"<!DOCTYPE html><html><head><script>document.documentElement.dataset.ran = "
                     u"'script'</script></head>"
                     "<body><div id=\"body\"><p id=\"block-0\" "
                     "onclick=\"document.documentElement.dataset.ran = 'click'\">x</p>"
                     "<img src=\"media/none.png\" onerror=\"document.documentElement.dataset.ran = 'error'\">"
                     "<a id=\"go\" href=\"javascript:document.documentElement.dataset.ran = 'link'\">x</a>"
                     "<iframe srcdoc=\"<script>parent.document.documentElement.dataset.ran = "
                     "'frame'</script>\"></iframe>"
                     "</div></body></html>"_s));
        evaluate(page(),
                 u"document.getElementById('block-0').click(); document.getElementById('go').click()"_s);
        QVERIFY(apply({{u"block-0"_s,
                        u"<p id=\"block-0\"><img src=\"x:\" onerror=\"document.documentElement.dataset.ran = "
                        "'patch'\"><script>document.documentElement.dataset.ran = 'patch'</script></p>"_s}}));
        QTest::qWait(300);
        QCOMPARE(evaluate(page(), u"document.documentElement.dataset.ran ?? ''"_s).toString(), QString());
        QCOMPARE(
            evaluate(page(), u"document.querySelectorAll('#block-0 script, #block-0 [onerror]').length"_s)
                .toInt(),
            0);
        // The page cannot see the isolated world.
        QCOMPARE(evaluate(page(), u"typeof warraq"_s, QWebEngineScript::MainWorld).toString(),
                 u"undefined"_s);
        QCOMPARE(evaluate(page(), u"typeof warraq"_s).toString(), u"object"_s);
    }

    void theNetworkIsOutOfReach()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/a.png"_s.arg(server.serverPort());
        QVERIFY(show(u"<html><head><link rel=\"stylesheet\" href=\"%1\"><link rel=\"preconnect\" href=\"%1\">"
                     "</head><body><div id=\"body\"><img src=\"%1\"></div></body></html>"_s.arg(url)));
        // A script of the isolated world is not bound by the page's policy: this is the interceptor's test.
        evaluate(
            page(),
            u"fetch('%1', {mode: 'no-cors'}).then(() => window.reached = 'yes', () => window.reached = 'no')"_s
                .arg(url));
        evaluate(page(), u"navigator.sendBeacon?.('%1', 'x'); 0"_s.arg(url));
        QTRY_COMPARE_WITH_TIMEOUT(evaluate(page(), u"window.reached ?? ''"_s).toString(), u"no"_s,
                                  longEnough);
        QTest::qWait(200);
        QVERIFY(!server.hasPendingConnections());
    }

    void onlyPicturesOfTheProjectAreServed_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("served");
        QTest::newRow("own") << u"media/top.svg"_s << true;
        QTest::newRow("inline data")
            << u"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="_s << true;
        QTest::newRow("parent") << u"media/../secret.svg"_s << false;
        QTest::newRow("encoded parent") << u"media/%2e%2e/secret.svg"_s << false;
        QTest::newRow("encoded slash") << u"media/..%2fsecret.svg"_s << false;
        QTest::newRow("absolute") << u"media//etc/hostname"_s << false;
        QTest::newRow("link out") << u"media/link.svg"_s << false;
        QTest::newRow("folder link out") << u"media/out/secret.svg"_s << false;
        QTest::newRow("link inside") << u"media/inside.svg"_s << true;
        QTest::newRow("another folder") << u"articles/a.svg"_s << false;
        QTest::newRow("not a picture") << u"media/page.html"_s << false;
        QTest::newRow("file scheme") << u"FILE"_s << false;
    }
    void onlyPicturesOfTheProjectAreServed()
    {
        QFETCH(QString, source);
        QFETCH(bool, served);
        TemporaryFolder outside;
        writeText(m_folder->path(u"secret.svg"_s), svg);
        writeText(m_folder->path(u"articles/a.svg"_s), svg);
        writeText(m_folder->path(u"media/page.html"_s), svg);
        writeText(outside.path(u"secret.svg"_s), svg);
        QVERIFY(QFile::link(outside.path(u"secret.svg"_s), m_folder->path(u"media/link.svg"_s)));
        QVERIFY(QFile::link(outside.path(), m_folder->path(u"media/out"_s)));
        QVERIFY(QFile::link(m_folder->path(u"media/top.svg"_s), m_folder->path(u"media/inside.svg"_s)));
        if (source == "FILE"_L1)
            source = u"file://"_s + m_folder->path(u"media/top.svg"_s);
        QVERIFY(show(
            u"<html><head></head><body><div id=\"body\"><img id=\"i\" src=\"%1\"></div></body></html>"_s.arg(
                source)));
        QTRY_VERIFY_WITH_TIMEOUT(evaluate(page(), u"document.getElementById('i').complete"_s).toBool(),
                                 longEnough);
        QCOMPARE(evaluate(page(), u"document.getElementById('i').naturalWidth > 0"_s).toBool(), served);
    }

    void thePageGoesNowhere()
    {
        PageInput input = sample();
        input.article.blocks[0].runs[0].href = u"https://elsewhere.example/a"_s;
        QVERIFY(show(input));
        const QUrl before = page()->url();
        QSignalSpy clicked(m_view.get(), &PreviewView::linkClicked);
        evaluate(page(), u"document.querySelector('#block-0 a').click()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(clicked.size(), 1, longEnough);
        QCOMPARE(clicked.first().first().toUrl(), QUrl(u"https://elsewhere.example/a"_s));
        for (const QString& script :
             {u"location.href = 'https://elsewhere.example/'"_s, u"location.href = 'about:blank'"_s,
              u"window.open('https://elsewhere.example/') === null"_s, u"location.reload()"_s,
              u"location.href = 'data:text/html,x'"_s, u"history.back()"_s}) {
            evaluate(page(), script, QWebEngineScript::MainWorld);
            QTest::qWait(50);
        }
        QTRY_COMPARE_WITH_TIMEOUT(page()->url(), before,
                                  longEnough); // a refused address is shown for a moment
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), input.article.meta.headline, longEnough);
    }

    void theSandboxIsOn()
    {
        QVERIFY(show(sample()));
        const qint64 process = page()->renderProcessPid();
        QVERIFY(process > 0);
        const QByteArray command = contentOf(u"/proc/%1/cmdline"_s.arg(process));
        const QByteArray own = contentOf(u"/proc/self/cmdline"_s);
        // Chromium's zygote makes the renderers: theirs is its command line.
        QVERIFY2(command.contains("--type=renderer") || command.contains("--type=zygote"),
                 command.constData());
        QVERIFY(!command.contains("-no-"
                                  "sandbox") &&
                !own.contains("-no-"
                              "sandbox"));
        QVERIFY(!command.contains("--disable-seccomp") &&
                !qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"));
        // Mode 2: a system call filter is in force (proc(5)).
        const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process));
        QVERIFY2(status.contains("Seccomp:\t2"), status.constData());
    }

    void aDeadPageComesBack()
    {
        QVERIFY(show(sample()));
        QSignalSpy crashed(m_view.get(), &PreviewView::crashed);
        QVERIFY(::kill(pid_t(page()->renderProcessPid()), SIGKILL) == 0);
        QVERIFY(crashed.wait(longEnough));
        QVERIFY(show(sample()));
        QCOMPARE(textOf(page(), u"headline"_s), sample().article.meta.headline);
    }

    void patchesForAnotherPageAreNoticed()
    {
        QVERIFY(show(sample()));
        QSignalSpy crashed(m_view.get(), &PreviewView::crashed);
        m_view->applyPatches({{u"block-999"_s, u"<p></p>"_s}});
        QVERIFY(crashed.wait(longEnough));
    }

    void aDesktopFitsANarrowColumn()
    {
        m_view->setPageWidth(1280);
        QVERIFY(show(sample()));
        QVERIFY(qAbs(evaluate(page(), u"innerWidth"_s).toInt() - 1280) <= 8);
        QVERIFY(evaluate(page(), u"document.documentElement.scrollWidth <= innerWidth"_s).toBool());
    }
};

WARRAQ_GUI_TEST_MAIN(TestWebPreview)
#include "test_web_preview.moc"
