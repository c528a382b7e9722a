// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/hour_scrubber.h"

#include "base/jobs.h"
#include "text/direction.h"
#include "widgets/style.h"
#include "widgets/time_words.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace warraq {

HourScrubber::HourScrubber(Newsroom& newsroom, QWidget* parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_time(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_play(new QPushButton(tr("Play"), this))
    , m_take(new QPushButton(tr("Bring this moment back"), this))
    , m_playing(this)
    , m_rest(this)
{
    m_slider->setAccessibleName(tr("The last hour of this story"));
    m_slider->setToolTip(m_slider->accessibleName());
    m_time->setFont(fontFor(TextRole::Small));
    setTone(m_time, QStringLiteral("muted"));
    m_playing.setInterval(playMilliseconds);
    m_rest.setInterval(restMilliseconds);
    m_rest.setSingleShot(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_play);
    row->addStretch(1);
    row->addWidget(m_take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_time);
    column->addWidget(m_slider);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        if (!m_rest.isActive())
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &HourScrubber::moved);
    connect(&m_playing, &QTimer::timeout, this, &HourScrubber::step);
    connect(m_play, &QPushButton::clicked, this, &HourScrubber::togglePlaying);
    connect(m_take, &QPushButton::clicked, this, [this] {
        read([this](const Article& article, const QString& time) { Q_EMIT restoreWanted(article, time); });
    });
    hide();
}

void HourScrubber::reload()
{
    const ArticleSession* session = m_newsroom.session();
    if (!session)
        return hide();
    const QDateTime since = m_newsroom.clock().now().addSecs(-playedMinutes * 60);
    runJob(
        this,
        [folder = m_newsroom.project().folder(), id = session->article().id, since] {
            return JournalPlayer::read(folder, id, since);
        },
        [this, revision = ++m_revision](const JournalPlayer& player) {
            if (revision == m_revision && !m_playing.isActive() && !m_slider->isSliderDown())
                show(player);
        },
        &m_newsroom.jobs());
}

void HourScrubber::show(const JournalPlayer& player)
{
    m_player = player;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, int(player.count()) - 1));
    m_slider->setValue(m_slider->maximum());
    m_time->setText(tr("Written in the last hour: %Ln moment(s)", nullptr, int(player.count())));
    setVisible(player.count() > 1);
}

void HourScrubber::togglePlaying()
{
    if (m_playing.isActive()) {
        m_playing.stop();
    } else {
        if (m_slider->value() == m_slider->maximum())
            m_slider->setValue(0);
        m_playing.start();
    }
    m_play->setText(m_playing.isActive() ? tr("Stop") : tr("Play"));
}

void HourScrubber::step()
{
    if (m_slider->value() < m_slider->maximum())
        m_slider->setValue(m_slider->value() + 1);
    else
        togglePlaying();
}

void HourScrubber::moved()
{
    read([this](const Article& article, const QString& time) {
        m_time->setText(time);
        Q_EMIT momentWanted(article, time);
    });
}

void HourScrubber::read(const std::function<void(const Article&, const QString&)>& done)
{
    const qsizetype moment = m_slider->value();
    if (moment >= m_player.count())
        return;
    const QString time = isolated(dayAndClockText(m_player.timeOf(moment), m_newsroom.clock().now()));
    runJob(
        this, [player = m_player, moment] { return player.articleAt(moment); },
        [this, asked = ++m_asked, time, done](const Result<Article>& article) {
            if (asked == m_asked && article)
                done(*article, time);
        },
        &m_newsroom.jobs());
}

} // namespace warraq
