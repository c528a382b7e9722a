// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/article_session.h"

#include <QLineEdit>
#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace warraq {

class GrowingField;

/// The head of the page, in its order: kicker, headline, deck, and the line with byline, agency, place, time
/// and urgency. Changes go through the session as Origin::Fields.
class ArticleFields : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleFields(QWidget* parent = nullptr);

    void setSession(ArticleSession* session); ///< null empties it; not owned
    void focusHeadline();
    void focusLast();
    [[nodiscard]] QList<GrowingField*> head() const { return {m_kicker, m_headline, m_deck}; }

Q_SIGNALS:
    void leftDownwards();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildLine();
    void fitLine();
    void wire();
    void show(const Metadata& meta);
    void change(const std::function<void(Metadata&)>& edit, const QString& stepName);
    void leaveField(QWidget* from, int step);
    void paintInks();
    QLineEdit* newLineField(const QString& placeholder);

    QPointer<ArticleSession> m_session;
    GrowingField* m_kicker;
    GrowingField* m_headline;
    GrowingField* m_deck;
    QLineEdit* m_byline;
    QLineEdit* m_agency;
    QLineEdit* m_place;
    QLabel* m_dash;
    QLabel* m_time;
    QToolButton* m_urgency = nullptr;
    QList<QWidget*> m_order;
    bool m_showing = false;
};

} // namespace warraq
