// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/learner/learner_page.h"

#include "moderation/learner/reliability_curve.h"
#include "shell/error_text.h"
#include "text/direction.h"
#include "widgets/ask.h"
#include "widgets/banner.h"
#include "widgets/style.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace warraq {
namespace {

constexpr int measure = 460; ///< width of a column of sentences

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share > 0 && share < 0.1 ? 1 : 0) + QLocale().percent();
}

QLabel* sentence(const QString& text, const QString& tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(measure);
    setTone(label, tone);
    return label;
}

} // namespace

LearnerPage::LearnerPage(LearnerKeeper& keeper, QWidget* parent)
    : ModerationPage(tr("The learner"), parent)
    , m_keeper(keeper)
    , m_banner(new Banner(this))
    , m_on(new QCheckBox(tr("Order the list by priority by what it learned"), this))
    , m_source(sentence({}, QString(), this))
    , m_figures(sentence({}, QString(), this))
    , m_curve(new ReliabilityCurve(this))
    , m_train(new QPushButton(tr("Learn now"), this))
    , m_export(new QPushButton(tr("Export weights\u2026"), this))
    , m_import(new QPushButton(tr("Begin with another desk\u2019s weights\u2026"), this))
    , m_reset(new QPushButton(tr("Forget everything\u2026"), this))
{
    setObjectName(QStringLiteral("learner"));
    m_on->setObjectName(QStringLiteral("on"));
    m_figures->setObjectName(QStringLiteral("figures"));
    m_source->setObjectName(QStringLiteral("source"));
    m_train->setObjectName(QStringLiteral("train"));
    m_reset->setObjectName(QStringLiteral("reset"));
    m_export->setObjectName(QStringLiteral("export"));
    for (QPushButton* button : {m_train, m_export, m_import, m_reset})
        addButton(button);
    setContent(makeContent());
    connectAll();
    showState();
}

QWidget* LearnerPage::makeContent()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xxl);
    row->addWidget(makeFigures(), 0, Qt::AlignTop);
    row->addWidget(m_curve, 0, Qt::AlignTop);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return content;
}

QWidget* LearnerPage::makeFigures()
{
    auto* figures = new QWidget(this);
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(sentence(
        tr("It learns from this desk\u2019s own decisions which comments are likely to be refused, and moves "
           "them up or down in the list by priority. It never decides. It reads the text only, no name and "
           "no "
           "address, and stays on this machine."),
        QStringLiteral("muted"), figures));
    column->addWidget(m_on);
    column->addWidget(m_source);
    column->addWidget(m_figures);
    column->addWidget(sentence(
        tr("Measured on the newest fifth of the decisions, by what was learned from the older ones. Comments "
           "that say the same count once."),
        QStringLiteral("muted"), figures));
    figures->setFixedWidth(measure);
    return figures;
}

void LearnerPage::connectAll()
{
    connect(&m_keeper, &LearnerKeeper::changed, this, &LearnerPage::showState);
    connect(&m_keeper, &LearnerKeeper::failed, this, [this](const Error& error) {
        m_banner->show(Banner::Kind::Error, errorSentence(error), {}, errorDetail(error));
    });
    connect(&m_keeper, &LearnerKeeper::exported, this, [this](const QString& path) {
        Q_EMIT happened(
            tr("Exported to %1").arg(isolated(QDir::toNativeSeparators(path), Direction::LeftToRight)));
    });
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) { m_keeper.setOff(!on); });
    connect(m_train, &QPushButton::clicked, &m_keeper, &LearnerKeeper::train);
    connect(m_reset, &QPushButton::clicked, this, &LearnerPage::askToReset);
    connect(m_export, &QPushButton::clicked, this, &LearnerPage::chooseExport);
    connect(m_import, &QPushButton::clicked, this, &LearnerPage::chooseImport);
}

void LearnerPage::refresh()
{
    showState();
}

void LearnerPage::showState()
{
    const Learner::State& state = m_keeper.state();
    const LearnerQuality& quality = state.quality;
    const bool may = !m_keeper.isReadOnly() && !m_keeper.isWorking();
    for (QWidget* control : std::initializer_list<QWidget*>{m_train, m_import, m_reset, m_on})
        control->setEnabled(may);
    m_export->setEnabled(may && quality.decisions > 0);
    m_train->setText(m_keeper.isWorking() ? tr("Learning\u2026") : tr("Learn now"));
    {
        const QSignalBlocker quiet(m_on);
        m_on->setChecked(!state.off);
    }
    QString source = tr("Learned from %Ln decision(s), %1 of them refusals.", nullptr, int(quality.decisions))
                         .arg(QLocale().toString(quality.refused));
    if (state.hasStart)
        source += u' ' + tr("It began with another desk\u2019s weights.");
    m_source->setText(source);
    m_curve->setVisible(quality.isEnough());
    m_curve->show(quality);
    if (!quality.isEnough()) {
        m_figures->setText(
            tr("Too few decisions yet: from %1 on, with %2 of each kind, it can say something.")
                .arg(QLocale().toString(LearnerQuality::leastDecisions),
                     QLocale().toString(LearnerQuality::leastOfEach)));
        return;
    }
    const double base = double(quality.testedRefused) / double(quality.tested);
    m_figures->setText(
        tr("Of a refused and an approved comment it puts the refused one first in %1 of all cases (chance: "
           "%2).")
            .arg(percent(quality.auc), percent(0.5)) +
        u'\n' +
        tr("Where it foresees a refusal, the desk refused %1; without it, %2 of all are refused.")
            .arg(percent(quality.precision), percent(base)) +
        u'\n' +
        tr("It foresaw %1 of the refusals among %2 comments.")
            .arg(percent(quality.recall), QLocale().toString(quality.tested)));
}

void LearnerPage::askToReset()
{
    ask(this,
        {.title = tr("Forget what was learned?"),
         .text =
             tr("The weights are removed and only decisions from now on count. No decision is changed. This "
                "cannot be taken back."),
         .detail = {},
         .answers = {tr("Keep"), tr("Forget")},
         .dangerousAnswer = 1},
        [this](int answer) {
            if (answer == 1)
                m_keeper.reset();
        });
}

void LearnerPage::chooseExport()
{
    ask(this,
        {.title = tr("Export the weights?"),
         .text = tr(
             "The file holds numbers, no text and no name. Whoever has it can still try whether a word was "
             "often refused here. Give it only to desks you trust."),
         .detail = {},
         .answers = {tr("Cancel"), tr("Choose a folder\u2026")},
         .dangerousAnswer = -1},
        [this](int answer) {
            if (answer != 1)
                return;
            chooseFolder(this, tr("Export weights"), [this](const QString& folder) {
                m_keeper.exportTo(folder + QStringLiteral("/warraq-learner.weights"));
            });
        });
}

void LearnerPage::chooseImport()
{
    chooseFilesToOpen(this, tr("Begin with another desk\u2019s weights"),
                      tr("Weights (*.weights);;All files (*)"), [this](const QStringList& files) {
                          if (!files.isEmpty())
                              m_keeper.importFrom(files.first());
                      });
}

} // namespace warraq
