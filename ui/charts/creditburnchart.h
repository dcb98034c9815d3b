// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcard.h"

class QAreaSeries;
class QComboBox;
class QLineSeries;

namespace fuseboard::ui {

class FigureLabel;
class Legend;
class PlotView;

/// Credits of an account: what was spent over its day, the limit with its warning marks, what is set aside and what is unclear,
/// and where the pace leads. It shows the whole day, up to its end, or the same time as the other charts: always when the
/// operator chose or zoomed it.
class CreditBurnChart : public ChartCard
{
    Q_OBJECT
public:
    explicit CreditBurnChart(QWidget* parent = nullptr);
    void setPicture(const BurnPicture& picture);
    const BurnPicture& picture() const { return m_picture; }
    bool showsWholeDay() const { return m_wholeDay; }
    void setWholeDay(bool wholeDay);

    std::function<ChartTable()> table() const override;
    QString fileName() const override { return QStringLiteral("credit-burn.csv"); }

Q_SIGNALS:
    void accountChosen(fuseboard::AccountId id);
    void wholeDayChanged(bool wholeDay);

protected:
    void redraw() override;
    void addActions(QMenu& menu) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void paintMarks(QPainter& painter);
    void paintBand(QPainter& painter);
    void paintUnclear(QPainter& painter, const QList<QPointF>& points, const QPolygonF& line);
    void paintParts(QPainter& painter);
    void showAccounts();
    void showFigures();
    QString unit() const;
    bool follows() const { return !m_wholeDay || m_picture.following; }

    BurnPicture m_picture;
    bool m_wholeDay = true;
    PlotView* m_plot;
    QComboBox* m_accounts;
    QPushButton* m_day;
    std::vector<std::pair<QAreaSeries*, QLineSeries*>> m_areas; ///< with their upper edges, one a day
    QLineSeries* m_forecast;
    Legend* m_spentFigures;
    Legend* m_otherFigures;
    FigureLabel* m_outlook;
};

} // namespace fuseboard::ui
