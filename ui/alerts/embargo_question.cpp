// SPDX-License-Identifier: GPL-3.0-or-later
#include "alerts/embargo_question.h"

#include "shell/newsroom.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/time_words.h"

#include <QCoreApplication>

namespace warraq {

void whenEmbargoAllows(QWidget* window, const Metadata& meta, const QDateTime& now,
                       const std::function<void()>& go)
{
    if (!meta.embargo || *meta.embargo <= now) {
        go();
        return;
    }
    const auto words = [](const char* text) { return QCoreApplication::translate("EmbargoQuestion", text); };
    Question question;
    question.title = words(QT_TRANSLATE_NOOP("EmbargoQuestion", "Flag a story under embargo?"));
    question.text =
        words(QT_TRANSLATE_NOOP("EmbargoQuestion",
                                "%1 is under embargo until %2. As breaking news its headline would "
                                "stand on every page of the site now."))
            .arg(isolated(storyTitle(meta)), isolated(dayAndClockText(*meta.embargo, now)));
    question.answers = {words(QT_TRANSLATE_NOOP("EmbargoQuestion", "Flag it now")),
                        words(QT_TRANSLATE_NOOP("EmbargoQuestion", "Not yet"))};
    question.defaultAnswer = 1;
    question.dangerousAnswer = 0;
    ask(window, question, [go](int answer) {
        if (answer == 0)
            go();
    });
}

} // namespace warraq
