// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace fuseboard::ui {

/// Cards in rows of equal columns, as many as fit, but rather two rows of two than three and one; a row is as high as its highest
/// card. Order is that of the items. A widget with the property "wide" (a heading, a line of a list) has a row of its own.
class CardGrid : public QLayout
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr);
    ~CardGrid() override;

    /// Puts the widgets in that order; those not named keep their place behind. false: they stood so already.
    bool setOrder(const QList<QWidget*>& order);
    /// So many more will come: their room is kept, so that nothing moves when they do.
    void setPending(int cards) { m_pending = cards; }
    /// Space between rows of lines; cards keep theirs.
    void setDense(bool dense);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    void placeRow(const QList<QLayoutItem*>& row, QRect at, int width, int spare) const;
    QList<QLayoutItem*> m_items;
    bool m_dense = false;
    int m_pending = 0;
};

} // namespace fuseboard::ui
