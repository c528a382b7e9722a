// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/word_trial.h"

#include "base/jobs.h"
#include "moderation/words/hits_edit.h"
#include "moderation/words/words_model.h"
#include "text/direction.h"
#include "widgets/style.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace warraq {

namespace {

constexpr int mostTold = 6;

} // namespace

WordTrial::WordTrial(QWidget* parent)
    : Card(parent)
    , m_text(new HitsEdit(this))
    , m_found(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    auto* heading = new QLabel(tr("Try it"), this);
    heading->setFont(fontFor(TextRole::Title));
    column->addWidget(heading);
    m_text->setObjectName(QStringLiteral("trial"));
    m_text->setPlaceholderText(tr("Type or paste a comment to see what the list finds in it"));
    m_text->setAccessibleName(heading->text());
    m_text->setMinimumHeight(96);
    column->addWidget(m_text, 1);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    setTone(m_found, QStringLiteral("muted"));
    column->addWidget(m_found);
    connect(m_text, &HitsEdit::hitsChanged, this, &WordTrial::tell);
    tell();
}

void WordTrial::setEntries(const QList<WordEntry>& entries)
{
    const int revision = ++m_revision;
    runJob(
        this, [entries] { return WordMatcher(entries); },
        [this, revision](const WordMatcher& matcher) {
            if (revision == m_revision)
                m_text->setMatcher(matcher);
        });
}

void WordTrial::tell()
{
    const WordHits& hits = m_text->hits();
    if (hits.isEmpty()) {
        m_found->setText(m_text->document()->isEmpty() ? QString() : tr("Nothing in it is on the list."));
        m_found->setVisible(!m_found->text().isEmpty());
        return;
    }
    double weight = 0;
    QStringList told;
    for (const WordHit& hit : hits) {
        weight += hit.weight;
        const QString one =
            tr("«%1» – %2").arg(isolated(hit.entry), actionText({.word = hit.entry, .action = hit.action}));
        if (!told.contains(one) && told.size() <= mostTold)
            told.append(told.size() < mostTold ? one : QStringLiteral("…"));
    }
    m_found->setText(tr("Found: %Ln place(s), weight %1", nullptr, int(hits.size()))
                         .arg(QLocale().toString(weight, 'g', 4)) +
                     u'\n' + told.join(u'\n'));
    m_found->show();
}

} // namespace warraq
