// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kRoomy = 300;
// What a state begins with; after it a byte of the giving columns that were chosen by hand, which earlier states do not have.
constexpr char kGrowing = 'G';
constexpr char kByHand = 'H';
constexpr char kGrewBefore = 'g';
constexpr char kByHandBefore = 'h';

} // namespace

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new RowDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    followDensity(this, [this] {
        verticalHeader()->setMinimumSectionSize(metrics().tableRow);
        verticalHeader()->setDefaultSectionSize(metrics().tableRow);
        horizontalHeader()->setFixedHeight(metrics().tableHead);
    });
}

void RowTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    // The header asks whether whole columns are selected, row by row; with a million selected that takes longer than a frame.
    horizontalHeader()->setSelectionModel(new QItemSelectionModel(model, horizontalHeader()));
    // Moving the focus bar repaints two cells of the row only; the row is one thing here.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { viewport()->update(); });
}

void RowTable::setOnWindow()
{
    m_onWindow = true;
    setStyleSheet(u"QTableView, QHeaderView, QHeaderView::section { background: palette(window); }"_s);
}

void RowTable::setColumnWidths(const std::vector<int>& widths, int minimum)
{
    m_minimum = minimum;
    for (size_t column = 0; column < widths.size(); ++column) {
        if (widths[column] == 0)
            m_filling = int(column);
        else // a heading in longer words is not cut off
            setColumnWidth(int(column), std::max(widths[column], model() ? horizontalHeader()->sectionSizeHint(int(column)) : 0));
    }
    fill();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_filling)
            fill();
    });
}

void RowTable::setSortable()
{
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RowTable::sortWanted);
}

QByteArray RowTable::columnState() const
{
    const bool byItself = m_growing >= 0 && columnWidth(m_growing) == m_grown;
    char chosen = 0;
    for (size_t i = 0; i < m_maygive.size(); ++i)
        chosen |= char(std::ranges::find(m_giving, m_maygive[i]) == m_giving.end()) << i;
    return QByteArray(1, byItself ? kGrowing : kByHand) + chosen + horizontalHeader()->saveState();
}

void RowTable::restoreColumns(const QByteArray& state)
{
    if (state.size() < 2)
        return;
    const bool older = state.front() == kGrewBefore || state.front() == kByHandBefore;
    if (!horizontalHeader()->restoreState(state.mid(older ? 1 : 2)))
        return;
    horizontalHeader()->setFixedHeight(metrics().tableHead);
    m_gone.clear();
    m_giving.clear();
    for (size_t i = 0; i < m_maygive.size(); ++i) {
        if (older ? isColumnHidden(m_maygive[i]) : (state[1] >> i & 1))
            continue;
        m_giving.push_back(m_maygive[i]);
        setColumnHidden(m_maygive[i], false);
    }
    if (m_growing >= 0)
        m_grown = state.front() == kGrowing || state.front() == kGrewBefore ? columnWidth(m_growing) : -1;
    // Kept in another language, or in smaller letters: a heading is not cut off.
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (column != m_growing && column != m_filling && !isColumnHidden(column))
            setColumnWidth(column, std::max(columnWidth(column), horizontalHeader()->sectionSizeHint(column)));
    }
    fill();
}

void RowTable::fill()
{
    if (m_filling < 0 || !model() || m_fills)
        return;
    const QScopedValueRollback once(m_fills, true);
    giveWay();
    if (m_growing >= 0 && columnWidth(m_growing) == m_grown) {
        const int spare = leftBy({m_filling, m_growing}) - m_growFrom - kRoomy;
        m_grown = std::clamp(m_growFrom + spare / 3, m_growFrom, m_growTo);
        setColumnWidth(m_growing, m_grown);
    }
    setColumnWidth(m_filling, std::max(m_minimum, leftBy({m_filling})));
}

void RowTable::giveWay()
{
    for (const int column : m_giving) {
        if (m_gone.erase(column) > 0)
            setColumnHidden(column, false);
    }
    for (const int column : m_giving) {
        if (leftBy({m_filling}) >= m_roomy || viewport()->width() <= 0)
            break;
        if (isColumnHidden(column))
            continue;
        m_gone.insert(column);
        setColumnHidden(column, true);
    }
}

void RowTable::setGivingWay(std::vector<int> columns, int roomy)
{
    m_maygive = m_giving = std::move(columns);
    m_roomy = roomy;
    fill();
}

void RowTable::setColumnWanted(int column, bool wanted)
{
    m_gone.erase(column);
    std::erase(m_giving, column);
    setColumnHidden(column, !wanted);
    fill();
}

void RowTable::setGrowingColumn(int column, int most)
{
    m_growing = column;
    m_growFrom = m_grown = columnWidth(column);
    m_growTo = most;
    fill();
}

int RowTable::leftBy(const std::vector<int>& columns) const
{
    int left = viewport()->width();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (std::ranges::find(columns, column) == columns.end() && !isColumnHidden(column))
            left -= columnWidth(column);
    }
    return left;
}

int RowTable::firstVisibleColumn() const
{
    int visual = 0;
    while (visual + 1 < horizontalHeader()->count() && isColumnHidden(horizontalHeader()->logicalIndex(visual)))
        ++visual;
    return horizontalHeader()->logicalIndex(visual);
}

std::pair<int, int> RowTable::rowsInSight() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {-1, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(0, rowAt(0)), last < 0 ? rows - 1 : last};
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    // Letters, Del and the slash belong to the page.
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Slash
                  || (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z))) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RowTable::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void RowTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    const int before = std::exchange(m_hovered, row);
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), metrics().tableRow);
    }
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    fill(); // first, or the base takes the widths of before and shows a scroll bar for them
    QTableView::resizeEvent(event);
}

} // namespace fuseboard::ui
