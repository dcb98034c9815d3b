// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/services.h"
#include "ui/overview/destinationcard.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <unordered_map>

class QBoxLayout;
class QButtonGroup;
class QScrollArea;
class QStackedWidget;

namespace fuseboard::ui {

class CardGrid;
class ChartFeed;
class CreditBurnChart;
class HealthChart;
class PracticeCard;
class ThroughputChart;
class TripPopover;

/// Every destination at a glance, trouble first, and what the day costs.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Services& services, QWidget* parent = nullptr);

    QString title() const override { return tr("Overview"); }
    QString iconName() const override { return QStringLiteral("house"); }
    QString pageId() const override { return QStringLiteral("overview"); }
    void activate() override;
    void deactivate() override;
    /// A destination's card; with the tab "trip", the question why it is tripped.
    void reveal(const Place& place) override;
    std::vector<PaletteEntry> paletteEntries() override;

Q_SIGNALS:
    void practiceWanted(); ///< the empty page's button: add the practice destination

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeEmpty();
    void onSnapshot();
    void refresh();
    DestinationCard* cardFor(DestinationId id);
    void onAsked(DestinationCard* card, CardAction action);
    void onTripped(DestinationId id, const QString& reason, std::optional<Millis> length);
    void arrangeCharts();
    store::Actor actor(const QString& reason = {}) const { return {m_services.operatorName, reason}; }

    Services& m_services;
    ChartFeed* m_feed;
    QButtonGroup* m_ranges = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    CardGrid* m_grid = nullptr;
    QBoxLayout* m_charts = nullptr;
    CreditBurnChart* m_burn = nullptr;
    HealthChart* m_health = nullptr;
    ThroughputChart* m_traffic = nullptr;
    PracticeCard* m_practice = nullptr;
    TripPopover* m_trip = nullptr;
    std::unordered_map<DestinationId, DestinationCard*> m_cards;
    std::vector<DestinationId> m_order;
    QTimer m_second; ///< countdowns run on between snapshots
};

} // namespace fuseboard::ui
