// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_count.h"
#include "widgets/card.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace warraq {

/// Counts on a worker how many comments of the newsroom the list would find; can be stopped.
class WordCounting : public Card
{
    Q_OBJECT

public:
    explicit WordCounting(const QString& projectFolder, QWidget* parent = nullptr);
    ~WordCounting() override;

    /// What is counted next; what was counted before is no longer true.
    void setEntries(const QList<WordEntry>& entries);
    void start();
    void stop();
    [[nodiscard]] bool isCounting() const { return m_progress != nullptr; }

Q_SIGNALS:
    /// Nothing: what was known is no longer true.
    void counted(const std::optional<QHash<QString, qint64>>& comments);

private:
    struct Progress
    {
        std::atomic<qint64> read = 0;
        std::atomic<qint64> all = 0;
    };
    void finish(const Result<WordCount>& count);
    void showProgress();

    QString m_folder;
    QList<WordEntry> m_entries;
    QThreadPool m_pool;
    CancelFlag m_cancel;
    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
    int m_revision = 0;
    QPushButton* m_start;
    QPushButton* m_stop;
    QProgressBar* m_bar;
    QLabel* m_told;
};

} // namespace warraq
