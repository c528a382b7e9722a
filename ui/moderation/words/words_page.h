// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/words/word_exchange.h"
#include "moderation/moderation_page.h"
#include "moderation/words/desk_words.h"
#include "moderation/words/word_form.h"

#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace warraq {

class Banner;
class WordCounting;
class WordTrial;
class WordsModel;
class WordsProxy;

/// The desk's word list: a table, the chosen words beside it, a box to try it and a count over all comments.
class WordsPage : public ModerationPage
{
    Q_OBJECT

public:
    explicit WordsPage(const Context& context, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool mayLeave() override;

    [[nodiscard]] DeskWords& words() { return *m_words; }
    void addWord(const QString& word);
    void removeChosen();
    void importFrom(const QString& file, WordFormat format);
    void importText(const QByteArray& bytes, WordFormat format, const QString& from = {});
    void exportTo(const QString& file, WordFormat format);

Q_SIGNALS:
    void listChanged(); ///< it is on disk: what was reckoned with it is old

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeButtons();
    [[nodiscard]] QWidget* makeList();
    void makeTable(QWidget* list);
    [[nodiscard]] QWidget* makeSide();
    void connectParts();
    void showEntries();
    void showChosen();
    void showProblem(const Error& error);
    void changeChosen(const WordForm::Change& change);
    void renameChosen(const QString& word);
    [[nodiscard]] QSet<QString> chosenWords() const;
    void choose(const QSet<QString>& words);
    void chooseFile(WordFormat format);
    void chooseTarget(WordFormat format);

    Context m_context;
    DeskWords* m_words;
    WordsModel* m_model;
    WordsProxy* m_proxy;
    Banner* m_banner = nullptr;
    QLineEdit* m_new = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_summary = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    WordForm* m_form = nullptr;
    WordTrial* m_trial = nullptr;
    WordCounting* m_counting = nullptr;
    QList<QPushButton*> m_changing; ///< buttons that change the list
    bool m_choosing = false;
    bool m_unsaved = false; ///< the banner says so
};

} // namespace warraq
