// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/dictionary_commands.h"

#include "base/jobs.h"
#include "editor/spelling_marks.h"
#include "language/desk_dictionary.h"
#include "language/word_form.h"

namespace warraq {

DictionaryCommands::DictionaryCommands(SpellingMarks& marks, QObject* parent)
    : QObject(parent)
    , m_marks(marks)
{
}

void DictionaryCommands::setSession(ArticleSession* session)
{
    m_session = session;
}

void DictionaryCommands::add(const QString& word)
{
    if (!m_session || !m_marks.service())
        return;
    const QString form = lookupForm(word);
    const QString own = m_session->article().meta.language.section(u'-', 0, 0);
    const bool arabic = scriptOf(form) == WordScript::Arabic;
    const QString language = arabic                        ? QStringLiteral("ar")
                             : own == QStringLiteral("ar") ? QStringLiteral("en")
                                                           : own;
    m_marks.service()->accept(form);
    runJob(
        this,
        [folder = m_session->project().folder(), language, form] {
            return addToDeskDictionary(folder, language, form);
        },
        [this, language, form](const Result<void>& result) {
            if (!result)
                Q_EMIT problem(result.error());
            else
                Q_EMIT added(form, [this, language, form] { remove(language, form); });
        });
}

void DictionaryCommands::remove(const QString& language, const QString& form)
{
    if (!m_session)
        return;
    runJob(
        this,
        [folder = m_session->project().folder(), language, form] {
            return removeFromDeskDictionary(folder, language, form);
        },
        [this](const Result<void>& result) {
            if (!result)
                Q_EMIT problem(result.error());
            else if (m_session && m_marks.service())
                m_marks.service()->loadFor(m_session->project());
        });
}

} // namespace warraq
