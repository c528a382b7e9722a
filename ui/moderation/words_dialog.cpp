// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words_dialog.h"

#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/key_cap.h"
#include "widgets/style.h"
#include "widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace warraq {

WordsDialog::WordsDialog(const Words& words, const QString& present, QWidget* parent)
    : QDialog(parent)
    , m_present(present)
    , m_mayBeEmpty(words.mayBeEmpty)
    , m_text(new QPlainTextEdit(present, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words.title);
    resize(520, 300);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    if (!words.above.isEmpty()) {
        auto* above = new TextLabel(this);
        above->setMaxLines(4);
        above->setText(words.above);
        above->setObjectName(QStringLiteral("above"));
        column->addWidget(above);
    }
    m_text->setObjectName(QStringLiteral("words"));
    m_text->setPlaceholderText(words.hint);
    m_text->setTabChangesFocus(true);
    m_text->setProperty("kind", QStringLiteral("field"));
    m_text->setAccessibleName(words.title);
    m_text->setFont(fontFor(TextRole::Article));
    followWindowDirection(m_text);
    column->addWidget(m_text, 1);
    auto* last = new QHBoxLayout;
    last->addWidget(new KeyCap(QStringLiteral("Ctrl \u23ce"), this));
    last->addWidget(m_buttons, 1);
    column->addLayout(last);
    QPushButton* take = m_buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("take"));
    setButtonKind(take, "primary");
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon({});
    connect(m_buttons, &QDialogButtonBox::accepted, this, &WordsDialog::take);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &WordsDialog::reject);
    const auto check = [this, take] {
        const QString text = m_text->toPlainText().trimmed();
        take->setEnabled(text != m_present.trimmed() && (m_mayBeEmpty || !text.isEmpty()));
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    check();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void WordsDialog::take()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text == m_present.trimmed() || (!m_mayBeEmpty && text.isEmpty()))
        return;
    Q_EMIT taken(text);
    accept();
}

void WordsDialog::reject()
{
    if (m_text->toPlainText() == m_present) {
        QDialog::reject();
        return;
    }
    ask(this,
        {.title = tr("Throw the words away?"),
         .text = tr("What you wrote here is not kept anywhere else."),
         .detail = {},
         .answers = {tr("Go on writing"), tr("Throw away")},
         .dangerousAnswer = 1},
        [this](int answer) {
            if (answer == 1)
                QDialog::reject();
        });
}

void WordsDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        take();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace warraq
