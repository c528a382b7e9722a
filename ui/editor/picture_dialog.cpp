// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/picture_dialog.h"

#include "article/inline_text.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace warraq {

PictureDialog::PictureDialog(const Block& picture, const QImage& preview, QWidget* parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_caption(new QPlainTextEdit(plainText(picture.runs), this))
    , m_alt(new QLineEdit(picture.alt, this))
    , m_credit(new QLineEdit(picture.credit, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Picture"));
    auto* column = new QVBoxLayout(this);
    if (!preview.isNull()) {
        auto* image = new QLabel(this);
        image->setPixmap(
            QPixmap::fromImage(preview.scaled(420, 220, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        image->setAlignment(Qt::AlignCenter);
        column->addWidget(image);
    }
    m_caption->setProperty("kind", QStringLiteral("field"));
    m_caption->setFixedHeight(72);
    m_caption->setTabChangesFocus(true);
    m_caption->setAccessibleName(tr("Caption"));
    auto* form = new QFormLayout;
    form->addRow(tr("Caption"), m_caption);
    form->addRow(tr("For those who cannot see it"), m_alt);
    form->addRow(tr("Credit"), m_credit);
    column->addLayout(form);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* apply = new QPushButton(tr("Put in"), this);
    setButtonKind(apply, "primary");
    apply->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(apply);
    column->addLayout(row);
    setMinimumWidth(480);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(apply, &QPushButton::clicked, this, &PictureDialog::take);
    m_caption->setFocus();
}

void PictureDialog::take()
{
    // A caption whose words were left alone keeps its links and emphasis.
    if (m_caption->toPlainText() != plainText(m_picture.runs))
        m_picture.runs = runsOf(m_caption->toPlainText().simplified());
    m_picture.alt = m_alt->text().trimmed();
    m_picture.credit = m_credit->text().trimmed();
    Q_EMIT taken(m_picture);
    close();
}

} // namespace warraq
