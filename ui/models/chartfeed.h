// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartpictures.h"
#include "ui/models/services.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace fuseboard::ui {

/// Keeps the overview's pictures: history read from the store through the reader pool, the live end from the snapshots.
/// Reads again when the range changes, a breaker moves, and now and then (rollups are per minute). GUI thread.
class ChartFeed : public QObject
{
    Q_OBJECT
public:
    explicit ChartFeed(Services& services, QObject* parent = nullptr);

    void setRange(Millis range);
    Millis range() const { return m_range; }
    /// The account of the credit picture; invalid: the one that is nearest to its limit.
    void setAccount(AccountId account);
    /// While nobody looks, nothing is read.
    void setActive(bool active);

Q_SIGNALS:
    void burnChanged(const fuseboard::ui::BurnPicture& picture);
    void healthChanged(const fuseboard::ui::HealthPicture& picture);
    void trafficChanged(const fuseboard::ui::TrafficPicture& picture);

private:
    struct History
    {
        std::unordered_map<DestinationId, CurvePieces> curves;
        std::unordered_map<DestinationId, std::vector<store::TransitionRecord>> transitions;
        TrafficPicture traffic;
        WallTime until{};
    };
    friend Result<History> readHistory(store::Connection& connection, WallTime from, WallTime to);

    void refresh();
    void readRange(WallTime now);
    void readDay(const engine::AccountSnapshot& account);
    void takeLive(const engine::EngineSnapshot& snapshot);
    void publishHealth(const engine::EngineSnapshot& snapshot);
    void publishBurn(const engine::EngineSnapshot& snapshot);
    const engine::AccountSnapshot* shownAccount(const engine::EngineSnapshot& snapshot) const;
    Millis rereadAfter() const;

    Services& m_services;
    Millis m_range{3'600'000};
    AccountId m_wanted;
    bool m_active = false;
    QTimer m_idle;

    History m_history;
    std::unordered_map<DestinationId, Curve> m_live;
    std::unordered_map<DestinationId, BreakerState> m_breakers;
    std::optional<WallTime> m_rangeRead;

    AccountId m_dayAccount;
    WallTime m_dayStart{};
    std::optional<WallTime> m_dayRead;
    Curve m_burn;
};

} // namespace fuseboard::ui
