// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace warraq {

/// Columns of which some give way in a narrow window: they fold away while there is no room for them and come
/// back when there is. What a person hid stays hidden; what he asked for last stays. So the window may
/// be as narrow as the columns that stay.
class FoldingSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit FoldingSplitter(QWidget* parent = nullptr);

    /// @param columns the ones that may fold, the first to go first: children of the splitter, not owned.
    void setFolding(const QList<QWidget*>& columns);
    /// By a person's wish. A column shown so stays, whatever folds; one hidden does not come back by itself.
    void setWanted(QWidget* column, bool wanted);
    /// Wished for, also while it is folded.
    [[nodiscard]] bool isWanted(const QWidget* column) const;

    [[nodiscard]] bool isFolding() const { return !m_folded.isEmpty(); } ///< at least one of them

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void folded(); ///< or come back

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int least(QWidget* column) const; ///< pixels, with its handle
    [[nodiscard]] QList<QWidget*> mayFold() const;  ///< wanted, and another one stays
    void fold();

    QList<QWidget*> m_order;  ///< may fold, the first first
    QList<QWidget*> m_folded; ///< do
    QList<int> m_widths;      ///< before the first of them did
};

} // namespace warraq
