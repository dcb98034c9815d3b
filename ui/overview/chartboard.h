// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartfeed.h"
#include "ui/models/services.h"

#include <QWidget>

class QBoxLayout;

namespace fuseboard::ui {

class ChartCard;
class ChartExport;
class CreditBurnChart;
class Dialogs;
class HealthChart;
class LatencyChart;
class ThroughputChart;

/// The four charts over one time axis: what is zoomed or read on one of them, is on all.
class ChartBoard : public QWidget
{
    Q_OBJECT
public:
    ChartBoard(Services& services, Dialogs& dialogs, QWidget* parent = nullptr);

    ChartFeed& feed() { return *m_feed; }
    CreditBurnChart* burn() const { return m_burn; }
    /// Beside each other, or one below the other where there is no room.
    void setBeside(bool beside);

Q_SIGNALS:
    void told(const QString& icon, const QString& text, bool trouble);

private:
    void adopt(ChartCard* chart);

    Services& m_services;
    ChartFeed* m_feed;
    ChartExport* m_export;
    QBoxLayout* m_row;
    CreditBurnChart* m_burn;
    HealthChart* m_health;
    ThroughputChart* m_traffic;
    LatencyChart* m_latency;
    std::vector<ChartCard*> m_all;
};

} // namespace fuseboard::ui
