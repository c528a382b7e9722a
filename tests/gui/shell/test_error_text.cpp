// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "shell/error_text.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentence();
    void theFileIsNamedAndIsolated();
    void detailsHoldPathLineAndMessage();
};

void TestErrorText::everyCodeHasASentence()
{
    // The list is read from the header, so that a new code without a sentence fails here.
    QFile header(QStringLiteral(WARRAQ_SOURCE "/app/base/error.h"));
    QVERIFY(header.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(header.readAll());
    const QString list = text.section(u"enum class ErrorCode"_s, 1).section(u"};"_s, 0, 0);
    static const QRegularExpression name(u"^\\s*(\\w+),"_s, QRegularExpression::MultilineOption);
    int code = 0;
    QStringList seen;
    for (auto match = name.globalMatch(list); match.hasNext(); ++code) {
        const QString codeName = match.next().captured(1);
        const QString sentence = errorSentence({static_cast<ErrorCode>(code), u"/x/warraq.json"_s, 0, {}});
        QVERIFY2(sentence.size() > 20, qPrintable(codeName));
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(codeName));
        QVERIFY2(!seen.contains(sentence), qPrintable(codeName));
        if (isRightToLeft())
            QVERIFY2(firstStrongDirection(sentence) == Direction::RightToLeft, qPrintable(codeName));
        seen.append(sentence);
    }
    QVERIFY(code >= 19);
}

void TestErrorText::theFileIsNamedAndIsolated()
{
    const QString sentence = errorSentence({ErrorCode::DiskFull, u"/room/articles/2026/port.html"_s, 0, {}});
    QVERIFY(sentence.contains(isolated(u"port.html"_s)));
    QVERIFY(!sentence.contains(u"/room"_s));
}

void TestErrorText::detailsHoldPathLineAndMessage()
{
    const QString detail = errorDetail({ErrorCode::BadFormat, u"/room/warraq.json"_s, 7, u"unexpected }"_s});
    QVERIFY(detail.contains(u"/room/warraq.json"_s));
    QVERIFY(detail.contains(u"7"_s));
    QVERIFY(detail.contains(u"unexpected }"_s));
    QVERIFY(errorDetail({ErrorCode::Cancelled, {}, 0, {}}).isEmpty());
}

WARRAQ_GUI_TEST_MAIN(TestErrorText)
#include "test_error_text.moc"
