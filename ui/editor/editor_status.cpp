// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor_status.h"

#include "editor/character_name.h"
#include "widgets/shrinking_label.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStyle>

namespace warraq {

namespace {

constexpr int wordsPerMinute = 180; // silent reading of vocal-less Arabic news

QLabel* newLabel(QWidget* parent)
{
    auto* label = new ShrinkingLabel(parent);
    label->setProperty("tone", QStringLiteral("muted"));
    label->setFont(fontFor(TextRole::Small));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QHBoxLayout* newRow(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    return row;
}

} // namespace

EditorStatus::EditorStatus(QWidget* owner)
    : QObject(owner)
    , m_start(new QWidget(owner))
    , m_end(new QWidget(owner))
    , m_direction(newLabel(m_start))
    , m_words(new QPushButton(m_start))
    , m_reading(newLabel(m_start))
    , m_spelling(new QPushButton(m_start))
    , m_findings(new QPushButton(m_start))
    , m_character(newLabel(m_end))
    , m_keyboard(newLabel(m_end))
{
    QHBoxLayout* start = newRow(m_start);
    for (QWidget* part : {static_cast<QWidget*>(m_direction), static_cast<QWidget*>(m_words),
                          static_cast<QWidget*>(m_reading), static_cast<QWidget*>(m_spelling),
                          static_cast<QWidget*>(m_findings)})
        start->addWidget(part);
    QHBoxLayout* end = newRow(m_end);
    end->addWidget(m_character);
    end->addWidget(m_keyboard);
    for (QPushButton* button : {m_words, m_spelling, m_findings}) {
        button->setFont(fontFor(TextRole::Small));
        button->setFlat(true);
        setButtonKind(button, "quiet");
    }
    m_words->setToolTip(tr("Counts of the selection, the headline and the story"));
    connect(m_words, &QPushButton::clicked, this, &EditorStatus::countsWanted);
    m_spelling->setAccessibleDescription(tr("Goes to the next misspelled word"));
    connect(m_spelling, &QPushButton::clicked, this, &EditorStatus::nextMisspellingWanted);
    m_findings->setToolTip(tr("Places that readers see in another order (Ctrl+Shift+K)"));
    connect(m_findings, &QPushButton::clicked, this, &EditorStatus::directionWanted);
    clear();
    showKeyboard({});
}

void EditorStatus::clear()
{
    for (QLabel* label : {m_direction, m_reading, m_character})
        label->clear();
    m_words->hide();
    m_spelling->hide();
    m_findings->hide();
}

void EditorStatus::showParagraph(Direction direction, const QString& language)
{
    const bool right = direction == Direction::RightToLeft;
    const QString arrow = right ? QStringLiteral("↤ ") : QStringLiteral("↦ ");
    const QString name = language.isEmpty() ? QString() : QLocale(language).nativeLanguageName();
    const QString side = right ? tr("From the right") : tr("From the left");
    const QString text = arrow + side + (name.isEmpty() ? QString() : QStringLiteral(" · ") + isolated(name));
    if (m_direction->text() != text)
        m_direction->setText(text);
}

void EditorStatus::showWords(int words, int selected)
{
    m_words->setText(selected > 0 ? tr("%L1 of %Ln word(s)", nullptr, words).arg(selected)
                                  : tr("%Ln word(s)", nullptr, words));
    m_words->show();
    const int minutes = std::max(1, (words + wordsPerMinute / 2) / wordsPerMinute);
    m_reading->setText(words > 0 ? tr("%n min read", nullptr, minutes) : QString());
}

void EditorStatus::showDirection(int count)
{
    m_findings->setText(tr("Direction %1").arg(count));
    m_findings->setStyleSheet(QStringLiteral("color: %1").arg(colors(m_findings).amber.name()));
    m_findings->setVisible(count > 0);
}

void EditorStatus::showMisspellings(int count, const QStringList& missingDictionaries)
{
    QString tip = tr("Next misspelled word (F7)");
    if (!missingDictionaries.isEmpty())
        tip += QStringLiteral("\n") +
               tr("No dictionary installed for: %1").arg(missingDictionaries.join(QStringLiteral(", ")));
    m_spelling->setToolTip(tip);
    m_spelling->setText(missingDictionaries.isEmpty() ? tr("Spelling %1").arg(count)
                                                      : tr("Spelling %1, dictionary missing").arg(count));
    QPalette palette = m_spelling->palette();
    palette.setColor(QPalette::ButtonText, count > 0 ? colors(m_spelling).red : colors(m_spelling).muted);
    m_spelling->setStyleSheet(QStringLiteral("color: %1").arg(palette.color(QPalette::ButtonText).name()));
    m_spelling->show();
}

void EditorStatus::showCharacter(const QString& character)
{
    m_character->setText(character.isEmpty()
                             ? QString()
                             : tr("Left of the caret: %1").arg(CharacterName::shortName(character)));
    m_character->setToolTip(CharacterName::fullName(character));
}

void EditorStatus::showKeyboard(const QString& language)
{
    m_keyboard->setHidden(language.isEmpty());
    m_keyboard->setText(tr("Keyboard: %1").arg(isolated(language)));
}

} // namespace warraq
