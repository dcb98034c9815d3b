// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/slidingwindow.h"

#include <QWidget>

#include <vector>

namespace fuseboard::ui {

/// What the breaker's window holds, cell by cell from the oldest to now: succeeded below, failed above, hollow where nothing
/// was called.
class WindowCells : public QWidget
{
    Q_OBJECT
public:
    explicit WindowCells(QWidget* parent = nullptr);

    /// each: what one cell stands for, "10 s", "5 calls".
    void setCells(std::vector<resilience::WindowTotals> cells, const QString& each);

    QSize sizeHint() const override { return {240, 34}; }
    QSize minimumSizeHint() const override { return {90, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int cellAt(int x) const;

    std::vector<resilience::WindowTotals> m_cells;
    QString m_each;
};

} // namespace fuseboard::ui
