// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jobs.h"
#include "shell/hits_model.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace warraq {

/// Finds and replaces in all stories of the newsroom: searches on a worker, lets a person choose place by
/// place, replaces, and takes it all back.
class NewsroomFind : public QDialog
{
    Q_OBJECT

public:
    NewsroomFind(Newsroom& newsroom, const QString& words, const FindOptions& options,
                 QWidget* parent = nullptr);
    ~NewsroomFind() override; ///< a search under way is stopped

    /// What was replaced and can be taken back; null when nothing was. The caller may take it over.
    [[nodiscard]] NewsroomReplacing* replacing() const { return m_replacing; }
    [[nodiscard]] HitsModel& model() { return *m_model; }
    void search();
    void reject() override; ///< stops what runs, closes when nothing does

Q_SIGNALS:
    void storiesChanged(); ///< replaced or taken back

private:
    void build();
    void wire();
    void take(const ProjectHits& hits, const TextFinder& finder);
    void showChoice();
    void replace(); ///< asks before it takes words out of what readers have seen
    void replaceNow();
    void showReplaced();
    void setRunning(bool running);
    void say(const QString& words, const QString& tone);
    [[nodiscard]] QString skippedWords() const;

    Newsroom& m_newsroom;
    HitsModel* m_model;
    QLineEdit* m_pattern;
    QLineEdit* m_replacement;
    QToolButton* m_exact;
    QToolButton* m_words;
    QToolButton* m_expression;
    QPushButton* m_search;
    QListView* m_list;
    QLabel* m_empty;
    QLabel* m_message;
    QPushButton* m_undo;
    QProgressBar* m_bar;
    QPushButton* m_replace;
    QPushButton* m_close;
    NewsroomReplacing* m_replacing = nullptr;
    CancelFlag m_cancel;
    std::shared_ptr<std::atomic_int> m_done; ///< stories searched
    QTimer m_patience;                       ///< until progress is shown
    QTimer m_progress;
    quint64 m_asked = 0;
    bool m_running = false;
};

/// «14 places replaced in 5 stories.»
[[nodiscard]] QString replacedWords(const NewsroomReplacing& replacing);

} // namespace warraq
