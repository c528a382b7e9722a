// SPDX-License-Identifier: GPL-3.0-or-later
//
// The yardstick: the least a Qt program needs to edit a text. Measured in the same run as Warraq, so that a
// slow machine is slow for both.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QTimer>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto* edit = new QTextEdit;
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (file.open(QIODevice::ReadOnly))
            edit->setPlainText(QString::fromUtf8(file.readAll()));
    }
    edit->document()->setModified(false);
    window.setCentralWidget(edit);
    window.setWindowTitle(QStringLiteral("bare[*]"));
    QObject::connect(edit->document(), &QTextDocument::modificationChanged, &window,
                     &QMainWindow::setWindowModified);
    window.resize(1600, 1000);
    edit->setFocus();
    QTextCursor middle(edit->document()->findBlockByNumber(edit->document()->blockCount() / 2));
    edit->setTextCursor(middle);
    window.show();
    // The text above is laid out only now; a key below the window's edge would paint nothing.
    QTimer::singleShot(0, edit, &QTextEdit::ensureCursorVisible);
    return QApplication::exec();
}
