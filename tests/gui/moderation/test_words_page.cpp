// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "gui_test.h"
#include "moderation/words/hits_edit.h"
#include "moderation/words/words_page.h"
#include "moderation_fixture.h"
#include "widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBlock>
#include <QTextLayout>

using namespace warraq;
using namespace Qt::StringLiterals;

class TestWordsPage : public QObject
{
    Q_OBJECT

    /// A newsroom with comments and the page over it.
    struct Desk
    {
        explicit Desk(const QByteArray& list = {}, bool readOnly = false)
            : room(ModerationFixture::waiting(50), readOnly)
        {
            if (!list.isEmpty())
                writeText(wordListPath(folder()), list);
            context = std::make_unique<Context>(*room.project, room.clock, u"هبة ناصر"_s, QLocale());
            page = std::make_unique<WordsPage>(*context);
            page->resize(1180, 860);
            page->show();
            page->setFocus();
            if (!QTest::qWaitFor([this] { return page->words().isLoaded() || !banner().isEmpty(); }))
                qFatal("the list was not read");
        }
        [[nodiscard]] QString folder() const { return room.folder.path(u"room"_s); }
        [[nodiscard]] QList<WordEntry> onDisk() const
        {
            return readWordList(folder()).value_or(QList<WordEntry>());
        }
        [[nodiscard]] QString banner() const { return page->findChild<Banner*>()->text(); }
        template <class T>
        [[nodiscard]] T* part(const QString& name) const
        {
            return page->findChild<T*>(name);
        }
        void type(const QString& word) const
        {
            auto* field = part<QLineEdit>(u"new"_s);
            field->setFocus();
            typeText(field, word);
            QTest::keyClick(field, Qt::Key_Return);
        }
        void selectAll() const { part<QTableView>(u"words"_s)->selectAll(); }

        ModerationFixture room;
        std::unique_ptr<Context> context;
        std::unique_ptr<WordsPage> page;
    };

private Q_SLOTS:
    void wordsAreAddedChangedRemovedAndBroughtBack()
    {
        const Desk desk;
        QVERIFY(desk.onDisk().isEmpty());
        desk.type(u"اربح من بيتك"_s);
        desk.type(u"بزط"_s);
        desk.type(u"بزط"_s); // once is enough
        QTRY_COMPARE(desk.onDisk().size(), 2);
        QTest::keyClick(desk.part<QCheckBox>(u"clitics"_s), Qt::Key_Space);
        QTRY_VERIFY(desk.onDisk()[1].modes.testFlag(WordMode::Clitics));
        QVERIFY(!desk.onDisk()[0].modes.testFlag(WordMode::Clitics));
        auto* action = desk.part<QComboBox>(u"action"_s);
        action->setFocus();
        action->setCurrentIndex(int(WordAction::Reject));
        Q_EMIT action->activated(int(WordAction::Reject));
        QTRY_COMPARE(desk.onDisk()[1].action, WordAction::Reject);
        auto* note = desk.part<QLineEdit>(u"note"_s);
        note->setFocus();
        typeText(note, u"حملة"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(desk.onDisk()[1].note, u"حملة"_s);
        auto* word = desk.part<QLineEdit>(u"word"_s);
        word->setFocus();
        word->selectAll();
        typeText(word, u"شقص"_s);
        QTest::keyClick(word, Qt::Key_Return);
        QTRY_COMPARE(desk.onDisk()[1].word, u"شقص"_s);
        auto* table = desk.part<QTableView>(u"words"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(desk.onDisk().size(), 1);
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.onDisk().value(1).word, u"شقص"_s);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.onDisk().isEmpty());
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.onDisk().size(), 1);
    }

    void manyAtOnce()
    {
        const Desk desk("بزط\nشقص | flag 2\nنقف\n");
        desk.selectAll();
        QTest::keyClick(desk.part<QCheckBox>(u"spaced"_s), Qt::Key_Space);
        QTRY_VERIFY(std::ranges::all_of(
            desk.onDisk(), [](const WordEntry& entry) { return entry.modes.testFlag(WordMode::Spaced); }));
        QCOMPARE(desk.onDisk()[1].weight, 2);
        QTest::mouseClick(desk.part<QPushButton>(u"remove"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.onDisk().isEmpty());
        desk.page->words().undo();
        QTRY_COMPARE(desk.onDisk().size(), 3);
    }

    void theSearchIsFolded()
    {
        const Desk desk("بزط\nالأولى\nشقص | flag | إعلان\n");
        auto* table = desk.part<QTableView>(u"words"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        typeText(desk.part<QLineEdit>(u"search"_s), u"الاولي"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        desk.part<QLineEdit>(u"search"_s)->clear();
        typeText(desk.part<QLineEdit>(u"search"_s), u"اعلان"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void hitsAreMarkedWhereTheyStand()
    {
        const Desk desk("بزط | reject clitics\nspam | flag\n");
        auto* field = static_cast<HitsEdit*>(desk.part<QPlainTextEdit>(u"trial"_s));
        field->setFocus();
        typeText(field, u"قال وبَزطهم spam"_s);
        QTRY_COMPARE(field->hits().size(), 2);
        QCOMPARE(field->toPlainText().mid(field->hits()[0].offset, field->hits()[0].length), u"بَزط"_s);
        // The mark covers the letters in the middle of the word and nothing beside them.
        const QRectF box = field->rectsOf(field->hits()[0]).value(0);
        const auto edgeAt = [field](qsizetype offset) {
            QTextCursor cursor(field->document());
            cursor.setPosition(int(offset));
            return field->cursorRect(cursor).center().x();
        };
        constexpr int slack = 5;
        const int start = edgeAt(field->hits()[0].offset);
        const int end = edgeAt(field->hits()[0].offset + field->hits()[0].length);
        QVERIFY2(std::abs(box.right() - start) < slack && std::abs(box.left() - end) < slack,
                 qPrintable(u"%1–%2, %3–%4"_s.arg(box.left()).arg(box.right()).arg(end).arg(start)));
        QVERIFY(desk.part<QLabel>(u"found"_s)->text().contains(u"spam"_s));
        // The joining of the letters is as it is without marks.
        const QTextBlock block = field->document()->begin();
        QVERIFY(block.layout()->formats().isEmpty());
        // Live: the list changes, the marks follow.
        desk.page->words().change({});
        QTRY_VERIFY(field->hits().isEmpty());
    }

    void aBrokenListIsNamedAndLeftAlone()
    {
        const QByteArray broken = "بزط\nشقص | flag reject\n";
        const Desk desk(broken);
        QVERIFY2(desk.banner().contains(QLocale().toString(2)) && desk.banner().contains(u"شقص"_s),
                 qPrintable(desk.banner()));
        QVERIFY(!desk.part<QPushButton>(u"add"_s)->isEnabled());
        desk.page->addWord(u"نقف"_s);
        QTest::qWait(50);
        QCOMPARE(readFile(wordListPath(desk.folder())).value(), broken);
        writeText(wordListPath(desk.folder()), "بزط\nشقص | reject\n"); // mended by hand
        desk.page->refresh();
        QTRY_VERIFY(desk.part<QPushButton>(u"add"_s)->isEnabled());
        QCOMPARE(desk.page->words().entries().size(), 2);
    }

    void whatOthersWroteIsMerged()
    {
        const Desk desk("بزط\n");
        writeText(wordListPath(desk.folder()), "بزط | flag\nشقص\n");
        desk.type(u"نقف"_s);
        QTRY_COMPARE(desk.onDisk().size(), 3);
        QCOMPARE(desk.onDisk()[0].action, WordAction::Flag);
        QTRY_VERIFY(desk.page->words().isSaved());
        desk.page->words().undo();
        QTRY_COMPARE(desk.onDisk().size(), 2); // ours goes, theirs stays
        QCOMPARE(desk.onDisk()[1].word, u"شقص"_s);
    }

    void listsComeInAndGoOut()
    {
        const Desk desk("بزط | flag 7\n");
        desk.page->importText("بزط\nاربح من بيتك\n...\n", WordFormat::DisallowedKeys);
        QTRY_COMPARE(desk.onDisk().size(), 2);
        QCOMPARE(desk.onDisk()[0].weight, 7); // known words keep what was said of them
        QCOMPARE(desk.onDisk()[1].action, WordAction::Reject);
        QVERIFY(!desk.banner().isEmpty());
        const QString csv = desk.room.folder.path(u"words.csv"_s);
        desk.page->exportTo(csv, WordFormat::Csv);
        QTRY_VERIFY(QFile::exists(csv));
        const QList<WordEntry> before = desk.onDisk();
        desk.page->words().change({});
        QTRY_VERIFY(desk.onDisk().isEmpty());
        desk.page->importFrom(csv, WordFormat::Csv);
        QTRY_COMPARE(desk.onDisk(), before);
    }

    void commentsAreCounted()
    {
        const Desk desk("رقم\nلا شيء كهذا\n");
        QTest::mouseClick(desk.part<QPushButton>(u"count"_s), Qt::LeftButton);
        const QString fifty = QLocale().toString(50);
        QTRY_VERIFY(desk.part<QLabel>(u"counted"_s)->text().contains(fifty));
        const auto* model = desk.part<QTableView>(u"words"_s)->model();
        QCOMPARE(model->index(0, 4).data().toString(), fifty);
        QCOMPARE(model->index(1, 4).data().toString(), QLocale().toString(0));
        desk.type(u"بزط"_s); // what was counted is no longer true
        QTRY_VERIFY(!desk.part<QLabel>(u"counted"_s)->text().contains(fifty));
        QTRY_VERIFY(model->index(0, 4).data().toString().isEmpty());
    }

    void nothingChangesInAReadOnlyNewsroom()
    {
        const Desk desk("بزط\n", true);
        desk.selectAll();
        for (const QString& name : {u"add"_s, u"remove"_s, u"import"_s})
            QVERIFY2(!desk.part<QPushButton>(name)->isEnabled(), qPrintable(name));
        QVERIFY(desk.part<QPushButton>(u"count"_s)->isEnabled());
    }

    /// Pictures to look at: WARRAQ_PICTURES=FOLDER.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("WARRAQ_PICTURES");
        if (folder.isEmpty())
            QSKIP("WARRAQ_PICTURES names no folder");
        const Desk desk(readFile(u":/sample/words.txt"_s).value_or(QByteArray()));
        auto* trial = desk.part<QPlainTextEdit>(u"trial"_s);
        trial->setPlainText(
            u"🔥 اربـــح من بيتك 500 دولار، من غير رأس مال! يا مغفلين، زوروا work-home.example"
            " اليوم\nهذا مشروع فاشل يا م.غ.ف.ل"_s);
        auto* table = desk.part<QTableView>(u"words"_s);
        table->selectionModel()->select(table->model()->index(0, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(!static_cast<HitsEdit*>(trial)->hits().isEmpty());
        QTest::mouseClick(desk.part<QPushButton>(u"count"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.part<QPushButton>(u"count"_s)->isVisible());
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            applyStyle(*qApp, appearance);
            QTest::qWait(50);
            const QString name = appearance == Appearance::Light ? u"light"_s : u"dark"_s;
            QVERIFY(desk.page->grab().save(folder + u"/words-%1-%2.png"_s.arg(testLanguage(), name)));
        }
        applyStyle(*qApp, Appearance::Light);
    }
};

WARRAQ_GUI_TEST_MAIN(TestWordsPage)
#include "test_words_page.moc"
