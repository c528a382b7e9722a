// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/finding.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace warraq {

/// A quiet row under the text: what is looked for, how many there are, and, when asked, what to put in its
/// place. Hidden until it is opened. Enter and Shift+Enter go on, Escape closes and leaves the hit selected
/// in the text.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void setTarget(Searchable* target); ///< null closes it
    void open(bool replacing);
    void close();
    void goOn(bool forward); ///< without opening it, when something was looked for before
    [[nodiscard]] Finding& finding() { return *m_finding; }
    [[nodiscard]] QString words() const; ///< what is selected, else what was looked for last
    [[nodiscard]] FindOptions options() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* newField(const QString& prompt);
    QToolButton* newChip(const QString& text, const QString& toolTip);
    QToolButton* newButton(const QString& icon, const QString& name, bool pointsSomewhere);
    void build();
    void wire();
    void arrange();
    void fit();
    void patternChanged();
    void showState();
    void say(const QString& words, const QString& tone, const std::function<void()>& undo = {});
    void tell(Finding::Step step);
    void replaceOne();
    void replaceAll();
    [[nodiscard]] QString replacement() const;

    Finding* m_finding;
    QLineEdit* m_pattern;
    QLineEdit* m_replacement;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QToolButton* m_exact;
    QToolButton* m_words;
    QToolButton* m_expression;
    QToolButton* m_scope;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QLabel* m_message;
    QPushButton* m_undo;
    QGridLayout* m_grid = nullptr;
    QWidget* m_chips;
    QWidget* m_replaceButtons;
    QWidget* m_notes;
    std::function<void()> m_takeBack;
    bool m_replacing = false;
    bool m_isNarrow = false;
    bool m_saying = false; ///< the message stays through the change it speaks of
};

} // namespace warraq
