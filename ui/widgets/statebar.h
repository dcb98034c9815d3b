// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/vocabulary.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <array>

namespace fuseboard::ui {

using StateCounts = std::array<qint64, kRowStateCount>;

/// Rows by state as one stacked bar. What waits is the empty part at the right; a state with any row at all is at least two
/// pixels wide.
class StateBar : public QWidget
{
    Q_OBJECT
public:
    explicit StateBar(QWidget* parent = nullptr);
    void setCounts(const StateCounts& counts);

    /// The order from left to right.
    static constexpr std::array kOrder{RowState::delivered, RowState::dead, RowState::ambiguous, RowState::excluded,
                                       RowState::cancelled, RowState::discarded, RowState::claimed, RowState::retryWait,
                                       RowState::deferred, RowState::pending};
    static QColor shade(RowState state, const QPalette& palette);
    static void paint(QPainter& painter, const QRectF& where, const StateCounts& counts, const QPalette& palette);

    QSize sizeHint() const override { return {160, 12}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    StateCounts m_counts{};
};

} // namespace fuseboard::ui
