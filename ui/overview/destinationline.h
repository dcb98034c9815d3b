// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/destinationview.h"

class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class FigureLabel;
class NameButton;
class Sparkline;
class StateBadge;

/// A destination in one line, for boards of many. Its actions are in a menu. Its cells stand where lineCells() says, in no layout:
/// one text that changed would have the whole board laid out anew.
class DestinationLine : public DestinationView
{
    Q_OBJECT
public:
    explicit DestinationLine(DestinationId id, QWidget* parent = nullptr);

    void display(const engine::DestinationSnapshot& destination, const engine::AccountSnapshot* account, WallTime now) override;
    QWidget* anchor(CardAction action) const override;
    void takeFocus() override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    FigureLabel* addFigure(const QString& objectName, TextRole role);
    void place();
    void openMenu(const QPoint& global);

    QWidget* m_cells;
    NameButton* m_name;
    StateBadge* m_badge;
    FigureLabel* m_health;
    Sparkline* m_spark;
    ElidedLabel* m_sentence;
    FigureLabel* m_queue;
    FigureLabel* m_inFlight;
    FigureLabel* m_latency;
    FigureLabel* m_credits;
    QPushButton* m_more;
    CardContent m_content;
};

/// The names of the line's columns, above them.
class LineHead : public QWidget
{
    Q_OBJECT
public:
    explicit LineHead(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QWidget*> m_names; ///< as LineColumn
};

} // namespace fuseboard::ui
