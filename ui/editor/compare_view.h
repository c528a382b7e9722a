// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/compare.h"

#include <QWidget>

class QAction;
class QLabel;
class QTimer;
class QToolButton;

namespace warraq {

class CompareCanvas;
class SegmentedControl;

/// Any two texts, side by side or inline, word by word. The comparison is made on a worker; texts that come
/// meanwhile make it moot.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    /// Titles say what the two are ("As opened at 10:32", "Now").
    void setTexts(const Blocks& before, const Blocks& after, const QString& beforeTitle,
                  const QString& afterTitle);
    void clear();
    void nextChange();
    void previousChange();
    [[nodiscard]] CompareCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] QList<QAction*> commands() const { return m_commands; } ///< owned by the view

Q_SIGNALS:
    void closeWanted(); ///< Escape
    void ready();       ///< the comparison that was asked for last is shown

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void present(const Comparison& comparison);
    void showPlace();
    void choose(int mode);
    [[nodiscard]] QAction* add(const QString& text, const QKeySequence& keys, const QString& icon,
                               void (CompareView::*run)());
    void toggleFolds();

    CompareCanvas* m_canvas;
    SegmentedControl* m_mode;
    QLabel* m_count;
    QLabel* m_beforeTitle;
    QLabel* m_afterTitle;
    QWidget* m_titles;
    QWidget* m_wait;
    QToolButton* m_all;
    QTimer* m_patience;
    QList<QAction*> m_commands;
    QString m_before;
    QString m_after;
    CancelFlag m_running;
    quint64 m_revision = 0;
    bool m_chosen = false; ///< a person chose the mode; until then the width does
};

} // namespace warraq
