// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/words/word_form.h"

#include "moderation/words/words_model.h"
#include "widgets/search_field.h"
#include "widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace warraq {

namespace {

constexpr double heaviest = 100;
constexpr int allowedIndex = 4; // behind the actions

int actionIndex(const WordEntry& entry)
{
    return entry.allowed ? allowedIndex : int(entry.action);
}

} // namespace

WordForm::WordForm(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_word(new QLineEdit(this))
    , m_action(new QComboBox(this))
    , m_weight(new QDoubleSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_heading->setFont(fontFor(TextRole::Title));
    m_heading->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_remove);
    column->addLayout(head);
    m_remove->setObjectName(QStringLiteral("remove"));
    setButtonKind(m_remove, "quiet");
    makeFields();
    makeModes();
    connectFields();
    show({}, true);
}

void WordForm::makeFields()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    m_word->setObjectName(QStringLiteral("word"));
    m_action->setObjectName(QStringLiteral("action"));
    m_weight->setObjectName(QStringLiteral("weight"));
    m_note->setObjectName(QStringLiteral("note"));
    m_word->setMaxLength(int(longestWord));
    followTextDirection(m_word);
    followTextDirection(m_note);
    WordEntry each;
    for (const WordAction action :
         {WordAction::Highlight, WordAction::Flag, WordAction::Hold, WordAction::Reject}) {
        each.action = action;
        m_action->addItem(actionText(each));
    }
    each.allowed = true;
    m_action->addItem(actionText(each));
    const QStringList tips{tr("Only marked in the text"), tr("A reason to look, with its weight"),
                           tr("Kept back until someone decides, as WordPress's moderation words"),
                           tr("Proposed for the trash, as WordPress's disallowed words"),
                           tr("Never found, and nothing inside it is")};
    for (int i = 0; i < tips.size(); ++i)
        m_action->setItemData(i, tips[i], Qt::ToolTipRole);
    m_weight->setRange(0, heaviest);
    m_weight->setSingleStep(0.5);
    m_weight->setDecimals(2);
    m_weight->setButtonSymbols(QAbstractSpinBox::NoButtons);
    form->addRow(tr("Word or phrase"), m_word);
    form->addRow(tr("Action"), m_action);
    form->addRow(tr("Weight"), m_weight);
    form->addRow(tr("Note for colleagues"), m_note);
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

void WordForm::makeModes()
{
    auto* heading = new QLabel(tr("Besides the whole word, also find it"), this);
    setTone(heading, QStringLiteral("muted"));
    layout()->addWidget(heading);
    struct Mode
    {
        WordMode mode;
        QString text;
        QString tip;
    };
    const std::array modes{
        Mode{WordMode::Clitics, tr("with attached letters: و ف ب ل ال … ه هم كم"),
             tr("Finds more, and more that is harmless: try it below, and allow what is found wrongly.")},
        Mode{WordMode::Spaced, tr("with its letters apart: ك ل م ة"),
             tr("Also with dots, dashes or signs between.")},
        Mode{WordMode::Dotless, tr("without its dots"),
             tr("Where a letter stands that only dotless writing has.")},
        Mode{WordMode::Arabizi, tr("in Latin letters: 7mar"), tr("Arabic in Latin letters and digits.")}};
    for (const Mode& each : modes) {
        auto* box = new QCheckBox(each.text, this);
        box->setToolTip(each.tip);
        box->setObjectName(wordModeNames(each.mode).value(0));
        layout()->addWidget(box);
        m_modes.append({each.mode, box});
    }
}

void WordForm::connectFields()
{
    connect(m_word, &QLineEdit::editingFinished, this, [this] {
        const QString word = wordIdentity(m_word->text());
        if (m_chosen.size() == 1 && word != m_chosen.first().word)
            Q_EMIT renamed(word);
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        const QString note = m_note->text().simplified();
        if (!m_chosen.isEmpty() && note != m_chosen.first().note)
            Q_EMIT changed([note](WordEntry& entry) { entry.note = note; });
    });
    connect(m_action, &QComboBox::activated, this, [this](int index) {
        Q_EMIT changed([index](WordEntry& entry) {
            entry.allowed = index == allowedIndex;
            entry.action = entry.allowed ? WordAction::Hold : WordAction(index);
        });
    });
    connect(m_weight, &QDoubleSpinBox::editingFinished, this, [this] {
        const double weight = m_weight->value();
        const auto differs = [weight](const WordEntry& entry) { return entry.weight != weight; };
        if (std::ranges::any_of(m_chosen, differs) && m_weight->isEnabled())
            Q_EMIT changed([weight](WordEntry& entry) { entry.weight = weight; });
    });
    for (const auto& [mode, box] : m_modes) {
        connect(box, &QCheckBox::clicked, this, [this, flag = mode](bool on) {
            Q_EMIT changed([flag, on](WordEntry& entry) { entry.modes.setFlag(flag, on); });
        });
    }
    connect(m_remove, &QPushButton::clicked, this, &WordForm::removeWanted);
}

void WordForm::show(const QList<WordEntry>& chosen, bool readOnly)
{
    m_chosen = chosen;
    const bool one = chosen.size() == 1;
    m_heading->setText(chosen.isEmpty() ? tr("Choose a word in the list")
                       : one            ? tr("This word")
                                        : tr("%Ln words", nullptr, int(chosen.size())));
    const WordEntry first = chosen.value(0);
    m_word->setText(one ? first.word : QString());
    m_note->setText(one ? first.note : QString());
    {
        const QSignalBlocker quiet(m_weight);
        m_weight->setValue(first.weight);
    }
    const auto sameAction = [&first](const WordEntry& entry) {
        return actionIndex(entry) == actionIndex(first);
    };
    m_action->setCurrentIndex(std::ranges::all_of(chosen, sameAction) ? actionIndex(first) : -1);
    for (const auto& [mode, box] : m_modes) {
        qsizetype on = 0;
        for (const WordEntry& entry : chosen)
            on += entry.modes.testFlag(mode);
        box->setCheckState(on == 0               ? Qt::Unchecked
                           : on == chosen.size() ? Qt::Checked
                                                 : Qt::PartiallyChecked);
        box->setTristate(false);
        box->setEnabled(!readOnly && !chosen.isEmpty());
    }
    const bool editable = !readOnly && !chosen.isEmpty();
    m_word->setEnabled(editable && one);
    m_note->setEnabled(editable && one);
    m_action->setEnabled(editable);
    m_weight->setEnabled(editable && !first.allowed);
    m_remove->setEnabled(editable);
}

} // namespace warraq
