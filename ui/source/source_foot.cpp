// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_foot.h"

#include "text/direction.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace warraq {

SourceFoot::SourceFoot(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_plain(new QLabel(tr("The colours of the source are not installed; everything else works."), this))
    , m_next(new QPushButton(tr("Next problem"), this))
{
    setProperty("ground", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    for (QLabel* label : {m_words, m_plain}) {
        label->setFont(fontFor(TextRole::Small));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    warraq::setTone(m_words, QStringLiteral("red"));
    warraq::setTone(m_plain, QStringLiteral("muted"));
    setButtonKind(m_next, "link");
    m_next->setToolTip(
        tr("Goes to what is underlined (%1). What you wrote is kept and saved as it is; the text "
           "and the page show the paragraph as it was until the markup is whole.")
            .arg(isolated(u"F6", Direction::LeftToRight)));
    connect(m_next, &QPushButton::clicked, this, &SourceFoot::nextWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::m, space::xs);
    row->addWidget(m_words, 1);
    row->addWidget(m_plain, 1);
    row->addWidget(m_next);
    show({}, 0);
}

void SourceFoot::show(const QStringList& problems, int firstLine)
{
    QString words;
    if (!problems.isEmpty()) {
        words = tr("Line %1: %2").arg(QLocale().toString(firstLine), problems.first());
        if (problems.size() > 1)
            words += u' ' + tr("%Ln more.", nullptr, int(problems.size()) - 1);
    }
    m_words->setText(words);
    settle();
}

void SourceFoot::setColoured(bool coloured)
{
    m_coloured = coloured;
    settle();
}

void SourceFoot::settle()
{
    const bool problem = !m_words->text().isEmpty();
    m_words->setVisible(problem);
    m_next->setVisible(problem);
    m_plain->setVisible(!m_coloured && !problem);
    setVisible(problem || !m_coloured);
}

QString SourceFoot::text() const
{
    return m_words->text();
}

} // namespace warraq
