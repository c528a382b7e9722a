// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/line_popup.h"
#include "project/own_stories.h"

class QListWidget;

namespace warraq {

/// A link's address: always left-to-right, checked, asked about when it may lead readers astray. Words
/// instead of an address find the newsroom's own stories.
class LinkPopup : public LinePopup
{
    Q_OBJECT

public:
    /// `words`: what is linked; an address that contradicts them is asked about.
    LinkPopup(const QString& present, const QString& words, QWidget* parent);
    void setStories(const OwnStories& stories);

protected:
    [[nodiscard]] std::optional<QString> accepted(const QString& typed) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void list(const QList<OwnStories::Story>& found);
    void choose(int row);
    void look();
    [[nodiscard]] QString doubtAbout(const QString& address) const;

    QString m_present;
    QString m_words;
    OwnStories m_stories;
    QString m_askedAbout; ///< an address that is taken the second time
    QPushButton* m_look;
    QListWidget* m_list;
    quint64 m_search = 0;
};

} // namespace warraq
