// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "inspector/inspector.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingIsOneStepThatControlZTakesBack();
    void choicesWriteTheirValue();
    void listsAreReadWithEitherComma();
    void theAddressIsMadeClean();
    void correctionsAreSigned();
    void whatOthersChangeIsShown();
    void readOnlyCannotBeEdited();
    void labelsStandAtTheStart();

private:
    template <class Field>
    [[nodiscard]] Field* field(const char* english) const;
    [[nodiscard]] const Metadata& meta() const { return m_session->article().meta; }

    ManualClock m_clock;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ArticleSession> m_session;
    std::unique_ptr<Inspector> m_inspector;
};

void TestInspector::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    const ArticleId id = makeNewsroom(m_folder->path(u"room"_s), m_clock, {u"الأول"_s}).first();
    m_project = std::move(*Project::open(m_folder->path(u"room"_s), Project::Mode::ReadWrite, m_clock));
    m_session = std::make_unique<ArticleSession>(*m_project, *m_project->load(id));
    m_inspector = std::make_unique<Inspector>(Context{*m_project, m_clock, u"سامر عيسى"_s, QLocale()});
    m_inspector->setSession(m_session.get());
    m_inspector->resize(360, 900);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_inspector.get()));
}

void TestInspector::cleanup()
{
    m_inspector.reset();
    m_session.reset();
    m_project.reset();
}

template <class Field>
Field* TestInspector::field(const char* english) const
{
    const QString name = QCoreApplication::translate("warraq::Inspector", english);
    for (auto* candidate : m_inspector->findChildren<Field*>())
        if (candidate->accessibleName() == name)
            return candidate;
    qFatal("no field %s", english);
}

void TestInspector::typingIsOneStepThatControlZTakesBack()
{
    auto* place = field<QLineEdit>("Place");
    place->setFocus();
    typeText(place, u"المرفأ"_s);
    QCOMPARE(meta().dateline.place, u"المرفأ"_s);
    QCOMPARE(m_session->metadataUndo().count(), 1);
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(meta().dateline.place.isEmpty());
    QVERIFY(place->text().isEmpty());
    QTest::keyClick(place, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(place->text(), u"المرفأ"_s);
}

void TestInspector::choicesWriteTheirValue()
{
    auto* state = field<QComboBox>("State");
    state->setCurrentIndex(state->findData(u"review"_s));
    QCOMPARE(meta().status, Status::Review);
    auto* urgency = field<QComboBox>("Urgency");
    urgency->setCurrentIndex(urgency->findData(u"2"_s));
    QCOMPARE(meta().urgency, 2);
    auto* section = field<QComboBox>("Section");
    section->setCurrentIndex(section->findData(u"local"_s));
    QCOMPARE(meta().section, u"local"_s);
    field<QCheckBox>("Under embargo")->click();
    QVERIFY(meta().embargo && *meta().embargo > m_clock.now());
    m_session->metadataUndo().undo();
    QVERIFY(!meta().embargo);
    QVERIFY(!field<QCheckBox>("Under embargo")->isChecked());
}

void TestInspector::listsAreReadWithEitherComma()
{
    auto* bylines = field<QLineEdit>("Bylines");
    bylines->selectAll();
    typeText(bylines, u"ليلى حداد، M. Carter, سامر عيسى"_s);
    QCOMPARE(meta().bylines, (QStringList{u"ليلى حداد"_s, u"M. Carter"_s, u"سامر عيسى"_s}));
}

void TestInspector::theAddressIsMadeClean()
{
    auto* address = field<QLineEdit>("Address");
    address->selectAll();
    typeText(address, u"Port Closed/2026?"_s);
    QVERIFY2(!meta().slug.contains(u'/') && !meta().slug.contains(u' ') && !meta().slug.contains(u'?'),
             qPrintable(meta().slug));
    QVERIFY(!meta().slug.isEmpty());
}

void TestInspector::correctionsAreSigned()
{
    QLineEdit* text = nullptr;
    for (auto* candidate : m_inspector->findChildren<QLineEdit*>())
        if (candidate->placeholderText() ==
            QCoreApplication::translate("warraq::Inspector", "What was wrong, and what is right"))
            text = candidate;
    QVERIFY(text);
    typeText(text, u"الارتفاع خمسة أمتار ونصف"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(meta().corrections.size(), 1);
    QCOMPARE(meta().corrections.first().by, u"سامر عيسى"_s);
    QCOMPARE(meta().corrections.first().at, m_clock.now());
    QVERIFY(text->text().isEmpty());
}

void TestInspector::whatOthersChangeIsShown()
{
    Metadata changed = meta();
    changed.dateline.agency = u"وكالة المرفأ"_s;
    changed.breaking.flagged = true;
    changed.urgency = 1;
    m_session->setMetadata(changed, ArticleSession::Origin::Breaking);
    QCOMPARE(field<QLineEdit>("Agency")->text(), u"وكالة المرفأ"_s);
    QCOMPARE(field<QComboBox>("Urgency")->currentData().toString(), u"1"_s);
    QCOMPARE(m_session->metadataUndo().count(), 1); // showing is not editing
}

void TestInspector::readOnlyCannotBeEdited()
{
    const auto reader = Project::open(m_folder->path(u"room"_s), Project::Mode::ReadOnly, m_clock);
    ArticleSession session(**reader, *(*reader)->load(m_session->article().id));
    m_inspector->setSession(&session);
    QVERIFY(!field<QLineEdit>("Place")->isEnabled());
    m_inspector->setSession(nullptr);
}

void TestInspector::labelsStandAtTheStart()
{
    auto* place = field<QLineEdit>("Place");
    QLabel* label = nullptr;
    for (auto* candidate : m_inspector->findChildren<QLabel*>())
        if (candidate->buddy() == place)
            label = candidate;
    QVERIFY(label);
    const int labelX = label->mapTo(m_inspector.get(), QPoint(0, 0)).x();
    const int fieldX = place->mapTo(m_inspector.get(), QPoint(0, 0)).x();
    QCOMPARE(labelX > fieldX, isRightToLeft());
}

WARRAQ_GUI_TEST_MAIN(TestInspector)
#include "test_inspector.moc"
