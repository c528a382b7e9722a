// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/blocks.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace warraq {

class Project;

/// Caption, alternative text and credit of a picture. Window-modal, answers in its own time.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const Block& picture, const QImage& preview, QWidget* parent);

Q_SIGNALS:
    void taken(const warraq::Block& picture);

private:
    void take();

    Block m_picture;
    QPlainTextEdit* m_caption;
    QLineEdit* m_alt;
    QLineEdit* m_credit;
};

} // namespace warraq
