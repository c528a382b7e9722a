// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/text_font_dialog.h"

#include "text/direction.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRawFont>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace warraq {

namespace {
constexpr int rowHeight = 34;
}

QFont TextFontDialog::fontOf(const QString& family)
{
    QFont font = fontFor(TextRole::Article);
    if (!family.isEmpty())
        font.setFamilies(QStringList{family} + font.families());
    return font;
}

QString missingArabic(const QFont& font)
{
    QFont alone = font;
    alone.setFamilies({font.families().value(0)});
    alone.setStyleStrategy(QFont::NoFontMerging); // no other font steps in
    const QRawFont raw = QRawFont::fromFont(alone);
    const QString needed = QStringLiteral("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ"
                                          "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
                                          "٠١٢٣٤٥٦٧٨٩،؛؟٪");
    QString missing;
    for (const QChar c : needed) {
        if (!raw.supportsCharacter(c))
            missing += c;
    }
    return missing;
}

bool hasPlaceInLamAlef(const QFont& font)
{
    const QStringList words{QStringLiteral("لا"), QStringLiteral("لأ"), QStringLiteral("بلا"),
                            QStringLiteral("الأمل")};
    return std::ranges::all_of(words, [&font](const QString& word) {
        QTextLayout layout(word, font);
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1000);
        layout.endLayout();
        for (int i = 1; i <= word.size(); ++i) {
            if (line.cursorToX(i - 1) - line.cursorToX(i) < 1)
                return false;
        }
        return true;
    });
}

TextFontDialog::TextFontDialog(const QString& family, QWidget* parent)
    : QDialog(parent)
    , m_families(new QListWidget(this))
    , m_sample(new QTextEdit(this))
    , m_verdict(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Font of the text"));
    setWindowModality(Qt::WindowModal);
    setMinimumSize(640, 400);
    m_families->setAccessibleName(tr("Fonts that write Arabic"));
    m_families->addItem(tr("Warraq's own"));
    QStringList names = QFontDatabase::families(QFontDatabase::Arabic);
    names.removeIf([](const QString& name) { return QFontDatabase::isPrivateFamily(name); });
    m_families->addItems(names);
    for (int i = 0; i < m_families->count(); ++i)
        m_families->item(i)->setSizeHint({0, rowHeight});
    m_sample->setFrameShape(QFrame::NoFrame);
    m_sample->document()->setDocumentMargin(space::m);
    m_sample->setReadOnly(true);
    m_sample->setFocusPolicy(Qt::NoFocus);
    m_sample->setAccessibleName(tr("Sample"));
    m_sample->setPlainText(
        QStringLiteral("قال المتحدث باسم Blue Harbor إن 14 سفينة عادت، والأمل لا يزال «كبيرًا».\n"
                       "مُحَمَّد، الإسلام، لؤلؤة، ٢٠٢٦ و2026\nThe harbour reopened at 9:30."));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    auto* right = new QVBoxLayout;
    right->addWidget(m_sample, 1);
    right->addWidget(m_verdict);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addWidget(m_families, 2);
    middle->addLayout(right, 3);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* take = new QPushButton(tr("Use this font"), this);
    take->setDefault(true);
    setButtonKind(take, "primary");
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
    connect(m_families, &QListWidget::currentRowChanged, this, [this] { tell(chosenFamily()); });
    connect(m_families, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(chosenFamily()); });
    m_families->setCurrentRow(family.isEmpty() ? 0 : int(names.indexOf(family)) + 1);
    m_families->setFocus();
}

QString TextFontDialog::chosenFamily() const
{
    return m_families->currentRow() > 0 ? m_families->currentItem()->text() : QString();
}

void TextFontDialog::tell(const QString& family)
{
    const QFont font = fontOf(family);
    m_sample->document()->setDefaultFont(font);
    for (QTextBlock line = m_sample->document()->begin(); line.isValid(); line = line.next()) {
        QTextBlockFormat format = line.blockFormat();
        format.setLayoutDirection(line.text().startsWith(u'T') ? Qt::LeftToRight : Qt::RightToLeft);
        QTextCursor(line).setBlockFormat(format);
    }
    const QString missing = family.isEmpty() ? QString() : missingArabic(font);
    QStringList letters;
    for (const QChar c : missing)
        letters += c.category() == QChar::Mark_NonSpacing ? QStringLiteral("◌") + c : QString(c);
    if (!missing.isEmpty())
        m_verdict->setText(tr("This font lacks %1. They are written in the program's own font.")
                               .arg(isolated(letters.join(u' '), Direction::RightToLeft)));
    else if (!hasPlaceInLamAlef(font))
        m_verdict->setText(tr("In this font the caret finds no place between lam and alef."));
    else
        m_verdict->setText(tr("Writes all of Arabic; the caret finds its place between lam and alef."));
    const bool good = missing.isEmpty() && hasPlaceInLamAlef(font);
    setTone(m_verdict, good ? QStringLiteral("muted") : QStringLiteral("amber"));
}

} // namespace warraq
