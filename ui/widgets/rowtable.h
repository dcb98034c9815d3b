// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <set>
#include <vector>

namespace fuseboard::ui {

class RowDelegate;

/// A table for any number of rows: all of one height, nothing measured over the contents, whole rows selected. One column
/// takes the width that is left; the others can be dragged and moved.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    RowDelegate* rows() const { return m_delegate; }
    /// For tables that fill a page: on the colour of the window, not of a panel.
    void setOnWindow();
    bool onWindow() const { return m_onWindow; }
    /// Widths in pixels, in the order of the columns; 0: takes what is left, at least minimum.
    void setColumnWidths(const std::vector<int>& widths, int minimum = 120);
    /// Gives a column a third of what the filling one has above 300 pixels, up to that width, until it is dragged.
    void setGrowingColumn(int column, int most);
    /// Where the filling column would be narrower than roomy, these go, the first first, and come back with the room. What the
    /// operator hides or shows by hand is his.
    void setGivingWay(std::vector<int> columns, int roomy);
    /// By hand.
    void setColumnWanted(int column, bool wanted);
    /// Widths and order of the columns, to be remembered between runs.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

    /// The heads of the columns can be clicked to sort; the page does it.
    void setSortable();

    int hoveredRow() const { return m_hovered; }
    int firstVisibleColumn() const;
    /// The first and the last row on the screen; -1 without rows.
    std::pair<int, int> rowsInSight() const;

Q_SIGNALS:
    void sortWanted(int column);

protected:
    void keyboardSearch(const QString&) override {} ///< single letters are the page's shortcuts
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setHovered(int row);
    void fill();
    void giveWay();
    int leftBy(const std::vector<int>& columns) const;

    RowDelegate* m_delegate;
    int m_hovered = -1;
    int m_filling = -1;
    int m_growing = -1;
    int m_growFrom = 0;
    int m_growTo = 0;
    int m_grown = 0; ///< any other width of it was given by hand
    int m_minimum = 120;
    int m_roomy = 0;
    std::vector<int> m_maygive;    ///< columns that go by themselves,
    std::vector<int> m_giving;     ///< but for those that the operator chose
    std::set<int> m_gone;          ///< those that went
    bool m_fills = false;
    bool m_onWindow = false;
};

} // namespace fuseboard::ui
