// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/windowcells.h"

#include "ui/models/format.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

WindowCells::WindowCells(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"windowCells"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Contents of the breaker's window"));
}

void WindowCells::setCells(std::vector<resilience::WindowTotals> cells, const QString& each)
{
    if (cells == m_cells && each == m_each)
        return;
    m_cells = std::move(cells);
    m_each = each;
    update();
}

int WindowCells::cellAt(int x) const
{
    return m_cells.empty() ? -1 : std::clamp(int(qint64(x) * qint64(m_cells.size()) / std::max(1, width())), 0, int(m_cells.size()) - 1);
}

void WindowCells::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int most = 1;
    for (const auto& cell : m_cells)
        most = std::max(most, cell.calls());
    const QColor panel = color(Token::panel, palette());
    const qreal wide = double(width()) / double(std::max<size_t>(1, m_cells.size()));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const auto& cell = m_cells[i];
        const QRectF box(i * wide + 0.5, 0.5, std::max(1.5, wide - 1.5), height() - 1);
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), blend(color(Token::line, palette()), panel, 0.9));
        if (cell.calls() == 0)
            continue;
        const qreal high = std::max(2.0, (box.height() - 1) * cell.calls() / most);
        const qreal failed = cell.failure == 0 ? 0 : std::max(2.0, high * cell.failure / cell.calls());
        painter.fillRect(QRectF(box.left(), box.bottom() - high, box.width(), high - failed), color(Token::green, palette()));
        if (failed <= 0)
            continue;
        const QRectF top(box.left(), box.bottom() - high, box.width(), failed);
        painter.fillRect(top, color(Token::red, palette()));
        // Not by colour alone: failures are hollow.
        if (top.width() > 3.5 && top.height() > 3.5)
            painter.fillRect(top.adjusted(1.2, 1.2, -1.2, -1.2), blend(color(Token::red, palette()), panel, 0.35));
    }
}

bool WindowCells::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int index = cellAt(help->pos().x()); index >= 0) {
            const auto& cell = m_cells[size_t(index)];
            QString text = tr("%1: %2 succeeded, %3 failed, %4 slow").arg(m_each, formatCount(cell.success), formatCount(cell.failure), formatCount(cell.slow));
            if (cell.ignored > 0)
                text += tr(", %1 say nothing").arg(formatCount(cell.ignored));
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace fuseboard::ui
