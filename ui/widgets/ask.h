// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace warraq {

/// A question with named answers. Non-blocking: window-modal, `answered(index)` is called in its own time
/// (index of `answers`, -1 when dismissed). The dangerous answer is never the default one.
struct Question
{
    QString title;
    QString text;   ///< one or two plain sentences
    QString detail; ///< the system's own words, may be ""
    QStringList answers;
    int defaultAnswer = 0;
    int dangerousAnswer = -1;
};
void ask(QWidget* parent, const Question& question, const std::function<void(int)>& answered);

/// File choosers of the desktop. Nothing when cancelled.
void chooseFilesToOpen(QWidget* parent, const QString& title, const QString& filter,
                       const std::function<void(const QStringList&)>& chosen);
void chooseFolder(QWidget* parent, const QString& title, const std::function<void(const QString&)>& chosen);

/// Test seams: the next question / chooser gets this answer at once and shows nothing. Answers queue up.
namespace testing {
void answerNextQuestion(int index);
void answerNextFiles(const QStringList& files);
[[nodiscard]] QStringList questionsAsked(); ///< texts, oldest first, since the last call
} // namespace testing

} // namespace warraq
