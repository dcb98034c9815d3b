// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attempthistory.h"
#include "core/telemetry/attemptcells.h"
#include "ui/models/services.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace fuseboard::engine { struct DestinationSnapshot; }

namespace fuseboard::ui {

/// Attempts of a period as they are drawn.
struct FlightPicture
{
    WallTime from{};
    WallTime to{};
    std::vector<telemetry::AttemptDot> dots;
    qint64 attempts = 0;
    qint64 failures = 0;
    bool thinned = false;   ///< some dots stand for several attempts
    bool complete = false;  ///< false: more of the period is being read
};
using FlightPicturePtr = std::shared_ptr<const FlightPicture>;

/// What is known of a destination's breaker beside its attempts.
struct BreakerPast
{
    QString destination;                             ///< its name
    resilience::BreakerSettings settings;            ///< in force
    std::optional<store::AttemptHistory::Extent> extent; ///< of its attempts; nothing while there is none
    std::vector<store::TransitionRecord> transitions;    ///< oldest first, the latest kTransitions of them
};

/// The history behind the breaker's page, read through the reader pool in pages: what was asked for last wins. GUI thread.
class FlightFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr int kTransitions = 2'000;
    static constexpr int kPage = 100'000;      ///< attempts read in one go

    explicit FlightFeed(const Services& services, QObject* parent = nullptr);
    ~FlightFeed() override;

    void setDestination(DestinationId destination);
    DestinationId destination() const { return m_destination; }
    /// While nobody looks, nothing is read.
    void setActive(bool active);
    /// The period that is shown; some more on either side is read. columns: pixels it is drawn on.
    void look(WallTime from, WallTime to, int columns);
    void readNamed(const store::TransitionRecord& transition);
    const BreakerPast& past() const { return m_past; }
    /// The destination in the latest snapshot; null without one.
    const engine::DestinationSnapshot* live() const;

Q_SIGNALS:
    void pastChanged();
    void pictureChanged(const fuseboard::ui::FlightPicturePtr& picture);
    void namedRead(qint64 transition, const std::vector<fuseboard::store::NamedAttempt>& attempts);
    void failed(const fuseboard::Error& error);

private:
    struct Reading;
    struct Step
    {
        AttemptId next;
        FlightPicturePtr picture;
    };

    void onSnapshot();
    void readPast();
    void readPicture();
    void readOn(const std::shared_ptr<Reading>& reading, AttemptId below);
    void trouble(const Error& error);

    const Services& m_services;
    QString m_channel;
    DestinationId m_destination;
    bool m_active = false;
    BreakerPast m_past;
    struct LiveState
    {
        BreakerState state;
        std::optional<WallTime> since;
        resilience::BreakerSettings settings;
        bool operator==(const LiveState&) const = default;
    };
    std::optional<LiveState> m_state; ///< of the latest snapshot
    WallTime m_from{};
    WallTime m_to{};
    int m_columns = 0;
    FlightPicturePtr m_picture;
    QTimer m_wait;   ///< until the view stands still
    QTimer m_fresh;  ///< what came in since
};

} // namespace fuseboard::ui
