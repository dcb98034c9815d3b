// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/burnfeed.h"

#include <QObject>
#include <QTimer>

#include <unordered_map>

namespace fuseboard::ui {

/// Keeps the overview's pictures and the one time axis that they share: history read from the store through the reader pool,
/// so they are full after a restart; the last minutes read again by the second; the live end from the snapshots. Pictures are
/// published at most four times a second. GUI thread.
class ChartFeed : public QObject
{
    Q_OBJECT
public:
    explicit ChartFeed(Services& services, QObject* parent = nullptr);

    /// The last so many minutes, moving on with the time. Ends a zoom.
    void setRange(Millis range);
    /// From then to then. Ends a zoom.
    void setSpan(TimeSpan span);
    /// A part of it, until zoomOut(). Not shorter than kShortest: rollups are of a minute.
    void zoomTo(TimeSpan span);
    void zoomOut();
    bool isZoomed() const { return m_zoom.has_value(); }
    bool isLive() const { return !m_zoom && !m_chosen; }
    Millis range() const { return m_range; }
    TimeSpan span(WallTime now) const;
    /// The account of the credit picture; invalid: the one that is nearest to its limit.
    void setAccount(AccountId account);
    /// Which destinations the health picture has; empty: all.
    void setShown(std::optional<std::vector<DestinationId>> shown);
    /// While nobody looks, nothing is read.
    void setActive(bool active);

    static constexpr Millis kShortest{120'000};

Q_SIGNALS:
    void spanChanged(); ///< the operator's choice, not the time that passes
    void burnChanged(const fuseboard::ui::BurnPicture& picture);
    void healthChanged(const fuseboard::ui::HealthPicture& picture);
    void trafficChanged(const fuseboard::ui::TrafficPicture& picture);

private:
    void changeSpan();
    void refresh();
    void publishSoon();
    void publish();
    void takeLive(const engine::EngineSnapshot& snapshot);
    void readAll(WallTime now);
    void readEnd(WallTime now);
    void publishHealth(const engine::EngineSnapshot& snapshot, TimeSpan shown);
    void mark();
    Millis endEvery() const;

    Services& m_services;
    BurnFeed m_burn;
    Millis m_range{3'600'000};
    std::optional<TimeSpan> m_chosen;
    std::optional<TimeSpan> m_zoom;
    std::optional<std::vector<DestinationId>> m_shown;
    bool m_active = false;
    QTimer m_second;
    QTimer m_pace;
    bool m_waiting = false;

    ChartHistory m_history;
    BreakerMarks m_marks;
    std::unordered_map<DestinationId, Curve> m_live;
    std::unordered_map<DestinationId, BreakerState> m_breakers;
    quint64 m_choice = 0;              ///< of the span that a reading is for
    std::optional<WallTime> m_allRead;
    std::optional<WallTime> m_endRead;
    WallTime m_endFrom{};
    bool m_readingAll = false;
    bool m_readingEnd = false;
    HoldTrail m_trail;
};

} // namespace fuseboard::ui
