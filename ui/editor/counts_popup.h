// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text_counts.h"

#include <QFrame>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;

namespace warraq {

/// How long the selection, the headline and the story are, for readers and for each channel. Counted on
/// another thread; deletes itself when it closes.
class CountsPopup : public QFrame
{
    Q_OBJECT

public:
    struct Texts
    {
        QString selection; ///< "" for none: no column then
        QString headline;
        QString story;
    };

    CountsPopup(const Texts& texts, QWidget* parent);
    void showAbove(const QWidget& place); ///< at its beginning side

private:
    enum Row
    {
        Title,
        Words,
        Characters,
        Spaceless,
        Reading,
        Notification,
        X,
        Messages,
        RowCount
    };
    struct Column
    {
        std::array<QLabel*, RowCount> cells;
        bool isShort; ///< goes out by the channels: their limits are told
    };
    using Counts = std::array<std::optional<TextCounts>, 3>;

    void addNames();
    Column addColumn(const QString& title, bool isShort);
    void show(const Column& column, const TextCounts& counts);

    QGridLayout* m_grid;
    std::array<std::optional<Column>, 3> m_columns;
};

} // namespace warraq
