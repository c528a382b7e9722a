// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test_main.h"
#include "manual_clock.h"
#include "page_probe.h"
#include "project/project.h"
#include "sample_page.h"
#include "shell/preview_panel.h"
#include "shell/preview_plugin.h"
#include "temporary_project.h"
#include "widgets/banner.h"
#include "widgets/segmented_control.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace warraq;
using namespace warraq::testing;

namespace {

constexpr int longEnough = 20'000; // ms; WebEngine starts slowly on a busy machine

} // namespace

class TestPreviewPanel : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ArticleSession> m_session;
    std::unique_ptr<PreviewPanel> m_panel;

    [[nodiscard]] QWebEnginePage* page() const { return pageIn(m_panel.get()); }
    [[nodiscard]] static PageInput sample() { return runsInArabic() ? arabicPage() : englishPage(); }

    /// The plugin has its own copy of PreviewView's meta object, so findChild<PreviewView*>() does not know
    /// it.
    [[nodiscard]] PreviewView* previewView() const
    {
        return static_cast<PreviewView*>(m_panel->findChild<QWebEngineView*>()->parentWidget());
    }

    void open(Article article)
    {
        article.id = m_project->newArticleId();
        m_session = std::make_unique<ArticleSession>(*m_project, Project::Loaded{article, {}, {}});
        m_panel->setSession(m_session.get());
    }

    void edit(int block, const QString& text)
    {
        Blocks blocks = m_session->article().blocks;
        blocks[block].runs = {};
        Run run;
        run.text = text;
        blocks[block].runs = {run};
        m_session->setBlocks(blocks, ArticleSession::Origin::Editor);
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("WARRAQ_PLUGIN_PATH");
        m_folder = std::make_unique<TemporaryFolder>();
        auto project = Project::create(m_folder->path(u"newsroom"_s), sampleSettings(), m_clock);
        QVERIFY(project);
        m_project = std::move(*project);
        m_panel = std::make_unique<PreviewPanel>(Context{*m_project, m_clock, u"ليلى"_s, QLocale()});
        m_panel->resize(420, 800);
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        m_project.reset();
    }

    void nothingIsLoadedBeforeItIsShown()
    {
        open(sample().article);
        QTest::qWait(300);
        QVERIFY(!m_panel->findChild<QWebEngineView*>());
    }

    void thePageFollowsTheArticle()
    {
        open(sample().article);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), sample().article.meta.headline, longEnough);
        edit(0, u"سطر first"_s);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"block-0"_s), u"سطر first"_s, longEnough);
        Metadata meta = m_session->article().meta;
        meta.deck = u"ملخص deck"_s;
        m_session->setMetadata(meta, ArticleSession::Origin::Fields);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"deck"_s), u"ملخص deck"_s, longEnough);
        m_session->metadataUndo().undo();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"deck"_s), sample().article.meta.deck, longEnough);
    }

    void fastTypingIsNeitherQueuedNorStarved()
    {
        open(sample().article);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), sample().article.meta.headline, longEnough);
        PreviewView* view = previewView();
        QSignalSpy painted(view, &PreviewView::painted);
        // 2 seconds of keys 10 ms apart: it must follow while they come, and fewer times than there are keys.
        for (int key = 0; key < 200; ++key) {
            edit(0, QString::number(key));
            QTest::qWait(10);
        }
        QVERIFY2(painted.size() >= 4, qPrintable(QString::number(painted.size())));
        QVERIFY2(painted.size() < 200, qPrintable(QString::number(painted.size())));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"block-0"_s), u"199"_s, longEnough);
    }

    void hiddenItWaits()
    {
        open(sample().article);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), sample().article.meta.headline, longEnough);
        m_panel->hide();
        PreviewView* view = previewView();
        QTest::qWait(100);
        QSignalSpy painted(view, &PreviewView::painted);
        edit(0, u"خلف الستار"_s);
        QTest::qWait(300);
        QCOMPARE(painted.size(), 0);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"block-0"_s), u"خلف الستار"_s, longEnough);
    }

    void anotherArticleIsAnotherPage()
    {
        open(arabicPage().article);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), arabicPage().article.meta.headline,
                                  longEnough);
        m_panel->setSession(nullptr);
        open(englishPage().article);
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), englishPage().article.meta.headline,
                                  longEnough);
        QCOMPARE(evaluate(page(), u"document.documentElement.dir"_s).toString(), u"ltr"_s);
    }

    void devicesChangeTheWidth()
    {
        open(sample().article);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), sample().article.meta.headline, longEnough);
        auto* devices = m_panel->findChild<SegmentedControl*>();
        for (const auto& [index, width] : {std::pair{1, 820}, std::pair{2, 1280}, std::pair{0, 390}}) {
            devices->setCurrent(index);
            QTRY_VERIFY_WITH_TIMEOUT(qAbs(evaluate(page(), u"innerWidth"_s).toInt() - width) <= 8,
                                     longEnough);
        }
    }

    void aBrokenThemeIsSaidAndReplaced()
    {
        QVERIFY(QDir().mkpath(m_folder->path(u"newsroom/theme"_s)));
        QFile file(m_folder->path(u"newsroom/theme/page.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        open(sample().article);
        m_panel->show();
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page(), u"headline"_s), sample().article.meta.headline, longEnough);
        QVERIFY(m_panel->findChild<Banner*>()->text().contains(u"theme.css"_s));
    }

    void withoutThePluginItSaysSo()
    {
        qputenv("WARRAQ_PLUGIN_PATH", m_folder->path().toUtf8());
        open(sample().article);
        m_panel->show();
        QTRY_VERIFY_WITH_TIMEOUT(!m_panel->findChild<Banner*>()->text().isEmpty(), longEnough);
        QVERIFY(!m_panel->findChild<QWebEngineView*>());
        edit(0, u"الكتابة تستمر"_s);
        QCOMPARE(plainText(m_session->article().blocks.first()), u"الكتابة تستمر"_s);
    }
};

WARRAQ_GUI_TEST_MAIN(TestPreviewPanel)
#include "test_preview_panel.moc"
