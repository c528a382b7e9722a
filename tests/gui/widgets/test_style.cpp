// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui_test.h"
#include "widgets/style.h"
#include "widgets/style_sheet.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace warraq;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnItsGrounds_data();
    void textIsReadableOnItsGrounds();
    void everyTokenOfTheSheetIsFilled();
    void aWidgetSetDarkGetsDarkTokens();
    void whatIsDisabledKeepsItsTokens();
    void everyIconNamedInTheSourceIsDrawn();
};

namespace {

double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG 2.2 contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a), y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

bool isEmpty(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 40)
                return false;
    return true;
}

} // namespace

void TestStyle::textIsReadableOnItsGrounds_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Colors& c : {lightColors(), darkColors()}) {
        const char* look = c.dark ? "dark" : "light";
        const auto row = [look](const char* name, const QColor& ink, const QColor& ground) {
            QTest::addRow("%s, %s", name, look) << ink << ground;
        };
        for (const QColor& ground : {c.paper, c.panel, c.raised}) {
            const QByteArray on = ground.name().toLatin1();
            row(("text on " + on).constData(), c.text, ground);
            row(("muted on " + on).constData(), c.muted, ground);
            row(("accent on " + on).constData(), c.accent, ground);
            row(("red on " + on).constData(), c.red, ground);
        }
        row("on accent", c.onAccent, c.accent);
        row("on red", c.onRed, c.red);
        row("on green", c.onGreen, c.green);
        row("accent chip", c.accent, c.accentGround);
        row("red chip", c.red, c.redGround);
        row("green chip", c.green, c.greenGround);
        row("amber chip", c.amber, c.amberGround);
    }
}

void TestStyle::textIsReadableOnItsGrounds()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
}

void TestStyle::everyTokenOfTheSheetIsFilled()
{
    QVERIFY(!styleSheet(lightColors()).contains(u'@'));
    QVERIFY(styleSheet(darkColors()).contains(darkColors().accent.name()));
}

void TestStyle::aWidgetSetDarkGetsDarkTokens()
{
    QWidget widget;
    QCOMPARE(colors(&widget).paper, lightColors().paper);
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Text, darkColors().text);
    widget.setPalette(palette);
    QCOMPARE(colors(&widget).paper, darkColors().paper);
}

void TestStyle::whatIsDisabledKeepsItsTokens()
{
    for (const auto appearance : {Appearance::Dark, Appearance::Light}) {
        applyStyle(*qApp, appearance);
        QWidget widget;
        widget.setEnabled(false);
        QCOMPARE(colors(&widget).dark, appearance == Appearance::Dark);
    }
}

void TestStyle::everyIconNamedInTheSourceIsDrawn()
{
    static const QRegularExpression call(uR"re(icon\(QStringLiteral\("([^"]+)"\))re"_s);
    int found = 0;
    QDirIterator files(QStringLiteral(WARRAQ_SOURCE "/ui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto match = call.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QString name = match.next().captured(1);
            QVERIFY2(!isEmpty(icon(name).pixmap(22, 22).toImage()),
                     qPrintable(name + u" in "_s + file.fileName()));
            ++found;
        }
    }
    QVERIFY(found > 5);
}

WARRAQ_GUI_TEST_MAIN(TestStyle)
#include "test_style.moc"
