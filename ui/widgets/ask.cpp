// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ask.h"

#include "widgets/style.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <deque>

namespace warraq {

namespace {

struct Seams
{
    std::deque<int> answers;
    std::deque<QStringList> files;
    QStringList asked;
};

Seams& seams()
{
    static Seams state;
    return state;
}

/// Answers arrive from the event loop also in tests, as they do from a person.
template <class Call>
void later(QWidget* parent, Call call)
{
    QTimer::singleShot(0, parent, std::move(call));
}

} // namespace

void ask(QWidget* parent, const Question& question, const std::function<void(int)>& answered)
{
    seams().asked.append(question.text);
    if (!seams().answers.empty()) {
        const int answer = seams().answers.front();
        seams().answers.pop_front();
        later(parent, [answered, answer] { answered(answer); });
        return;
    }
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.title);
    box->setInformativeText(
        question.detail.isEmpty() ? question.text : question.text + QStringLiteral("\n\n") + question.detail);
    for (int i = 0; i < question.answers.size(); ++i) {
        auto* button = box->addButton(question.answers.at(i), i == question.dangerousAnswer
                                                                  ? QMessageBox::DestructiveRole
                                                                  : QMessageBox::AcceptRole);
        button->setProperty("answer", i);
        if (i == question.dangerousAnswer)
            setButtonKind(button, "danger");
        else if (i == question.defaultAnswer)
            setButtonKind(button, "primary");
        if (i == question.defaultAnswer && i != question.dangerousAnswer)
            box->setDefaultButton(button);
    }
    QObject::connect(box, &QMessageBox::finished, parent, [box, answered] {
        const auto* clicked = box->clickedButton();
        answered(clicked && clicked->property("answer").isValid() ? clicked->property("answer").toInt() : -1);
    });
    box->open();
}

void chooseFilesToOpen(QWidget* parent, const QString& title, const QString& filter,
                       const std::function<void(const QStringList&)>& chosen)
{
    if (!seams().files.empty()) {
        const QStringList files = seams().files.front();
        seams().files.pop_front();
        later(parent, [chosen, files] { chosen(files); });
        return;
    }
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void chooseFolder(QWidget* parent, const QString& title, const std::function<void(const QString&)>& chosen)
{
    if (!seams().files.empty()) {
        const QString folder = seams().files.front().value(0);
        seams().files.pop_front();
        later(parent, [chosen, folder] { chosen(folder); });
        return;
    }
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setWindowModality(Qt::WindowModal);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

namespace testing {

void answerNextQuestion(int index)
{
    seams().answers.push_back(index);
}

void answerNextFiles(const QStringList& files)
{
    seams().files.push_back(files);
}

QStringList questionsAsked()
{
    return std::exchange(seams().asked, {});
}

} // namespace testing

} // namespace warraq
