// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartexport.h"
#include "ui/widgets/card.h"

#include <functional>
#include <optional>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace fuseboard::ui {

class ElidedLabel;
class PlotView;
class RedrawPace;

/// A card with a title, a muted line beside it, what can be done with the chart, and a chart beneath.
class ChartCard : public Card
{
    Q_OBJECT
public:
    explicit ChartCard(const QString& title, QWidget* parent = nullptr);

    QString title() const { return m_title; }
    /// The time that is being read on another chart.
    void showHover(std::optional<WallTime> at);
    /// The charts show a part of the chosen time: there is a way back.
    void setZoomed(bool zoomed);
    /// What it shows as a sheet, to be made on another thread.
    virtual std::function<ChartTable()> table() const = 0;
    virtual QString fileName() const = 0; ///< suggested: "health-score.csv"
    void copyPicture();

Q_SIGNALS:
    void spanChosen(fuseboard::WallTime from, fuseboard::WallTime to);
    void backWanted();
    void hovered(std::optional<fuseboard::WallTime> at);
    void exportWanted();
    void pictureCopied();

protected:
    void setSubtitle(const QString& text);
    QHBoxLayout* head() const { return m_head; }
    /// Under the head: the subtitle where it does not fit, and what else has no room there.
    QHBoxLayout* second() const { return m_second; }
    /// Its mouse and keys speak for the card.
    void adopt(PlotView* plot);
    /// At most four times a second.
    void requestRedraw();
    virtual void redraw() = 0;
    /// Further entries of the menu, on top.
    virtual void addActions(QMenu&) {}
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openMenu(const QPoint& global);
    void placeSubtitle();

    QString m_title;
    QHBoxLayout* m_head;
    QHBoxLayout* m_second;
    QString m_said;
    ElidedLabel* m_subtitle;
    ElidedLabel* m_beneath;     ///< the subtitle where there is no room for it beside the title
    QPushButton* m_back;
    QPushButton* m_more;
    RedrawPace* m_pace;
    std::vector<PlotView*> m_plots;
    bool m_zoomed = false;
};

} // namespace fuseboard::ui
