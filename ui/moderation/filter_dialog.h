// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/comment_filter.h"
#include "project/project.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;

namespace warraq {

/// Every condition of a filter, each of which may be left open. Deletes itself when it closes.
class FilterDialog : public QDialog
{
    Q_OBJECT

public:
    /// `reasons`: rules that have spoken, code and name.
    FilterDialog(const CommentFilter& filter, const Project& project,
                 const QList<std::pair<QString, QString>>& reasons, QWidget* parent);
    [[nodiscard]] CommentFilter filter() const;

private:
    void build(const QList<std::pair<QString, QString>>& reasons);
    void fill(const CommentFilter& filter);

    const Project& m_project;
    CommentFilter m_before;
    QComboBox* m_status;
    QComboBox* m_order;
    QComboBox* m_section;
    QLineEdit* m_author;
    QLineEdit* m_email;
    QLineEdit* m_ip;
    QCheckBox* m_hasFrom;
    QDateEdit* m_from;
    QCheckBox* m_hasUntil;
    QDateEdit* m_until;
    QComboBox* m_link;
    QComboBox* m_reason;
    QComboBox* m_language;
    QCheckBox* m_hasScore;
    QDoubleSpinBox* m_score;
};

} // namespace warraq
