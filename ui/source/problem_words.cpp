// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/problem_words.h"

#include <QCoreApplication>

namespace warraq {

namespace {

/// The sentences of the source view.
struct SourceProblem
{
    Q_DECLARE_TR_FUNCTIONS(SourceProblem)
};

} // namespace

QString problemWords(const MarkupProblem& problem)
{
    const QString name = isolated(problem.name, Direction::LeftToRight);
    switch (problem.kind) {
    case MarkupProblem::Kind::UnclosedTag:
        return SourceProblem::tr("The tag %1 has no end: its “>” is missing.").arg(name);
    case MarkupProblem::Kind::UnclosedElement:
        return SourceProblem::tr("%1 is opened and never closed.").arg(name);
    case MarkupProblem::Kind::UnexpectedEnd:
        return SourceProblem::tr("%1 is closed but was never opened.").arg(name);
    case MarkupProblem::Kind::UnclosedComment:
        return SourceProblem::tr("A comment has no end.");
    case MarkupProblem::Kind::StraySign:
        return SourceProblem::tr("A lone “<” begins no tag; for the sign itself write %1.")
            .arg(isolated(u"&lt;", Direction::LeftToRight));
    case MarkupProblem::Kind::UnknownEntity:
        return SourceProblem::tr("HTML knows no %1: the page shows it letter by letter.").arg(name);
    case MarkupProblem::Kind::UnshownCharacter:
        return SourceProblem::tr("A byte here is no text. It stays as it is until the line is changed.");
    case MarkupProblem::Kind::LostText:
        return SourceProblem::tr("The page would not show “%1”.").arg(isolated(problem.name));
    }
    return {};
}

} // namespace warraq
