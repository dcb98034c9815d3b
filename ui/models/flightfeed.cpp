// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/flightfeed.h"

#include "core/store/destinationrepository.h"
#include "ui/models/snapshotfeed.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kWaitMs = 80;
constexpr int kFreshMs = 2'000;
constexpr qint64 kFreshAttempts = 200'000; ///< a longer period is not read again and again
constexpr int kRows = 180;

telemetry::AttemptDot dotOf(const store::PastAttempt& attempt)
{
    telemetry::AttemptDot dot;
    dot.attempt = attempt.call.tag;
    dot.at = attempt.call.endedAt;
    dot.latencyUs = attempt.call.totalUs;
    dot.status = attempt.status;
    dot.outcome = attempt.outcome;
    dot.kind = !attempt.heard ? telemetry::AttemptKind::ignored : telemetry::AttemptKind(attempt.call.outcome);
    return dot;
}

} // namespace

/// One period on its way; the reader's thread fills it, a page at a time.
struct FlightFeed::Reading
{
    DestinationId destination;
    WallTime from{};
    WallTime to{};
    telemetry::AttemptCells cells;
};

FlightFeed::FlightFeed(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(u"flight.%1"_s.arg(quintptr(this)))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitMs);
    connect(&m_wait, &QTimer::timeout, this, &FlightFeed::readPicture);
    m_fresh.setInterval(kFreshMs);
    connect(&m_fresh, &QTimer::timeout, this, [this] {
        const WallTime now = m_services.clock.wall();
        const bool small = !m_picture || (m_picture->complete && m_picture->attempts < kFreshAttempts);
        if (small && !m_wait.isActive() && m_from <= now && m_to >= now - Millis(kFreshMs) && m_columns > 0)
            readPicture();
    });
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &FlightFeed::onSnapshot);
}

FlightFeed::~FlightFeed()
{
    for (const auto& part : {u".past"_s, u".dots"_s, u".named"_s})
        m_services.readers.cancel(m_channel + part);
}

void FlightFeed::setDestination(DestinationId destination)
{
    if (destination == m_destination)
        return;
    m_destination = destination;
    m_past = {};
    m_state.reset();
    m_picture.reset();
    m_columns = 0;
    m_wait.stop();
    m_services.readers.cancel(m_channel + u".dots");
    if (m_active)
        readPast();
}

void FlightFeed::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_fresh.stop();
        m_wait.stop();
        return;
    }
    m_fresh.start();
    if (m_destination.valid())
        readPast();
}

const engine::DestinationSnapshot* FlightFeed::live() const
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!snapshot)
        return nullptr;
    const auto it = std::ranges::find(snapshot->destinations, m_destination, &engine::DestinationSnapshot::id);
    return it == snapshot->destinations.end() ? nullptr : &*it;
}

/// A change of the breaker, or of its thresholds, is on disk by the time the snapshot tells of it, or soon after.
void FlightFeed::onSnapshot()
{
    const auto* d = live();
    if (!m_active || !d)
        return;
    const LiveState now{d->breaker, d->since, d->breakerSettings};
    const bool moved = m_state && *m_state != now;
    m_state = now;
    if (moved)
        readPast();
}

void FlightFeed::readPast()
{
    m_services.readers.read<BreakerPast>(
        m_channel + u".past", this,
        [id = m_destination](store::Connection& connection) -> Result<BreakerPast> {
            const auto destination = store::DestinationRepository(connection).destination(id);
            if (!destination)
                return destination.error();
            store::AttemptHistory history(connection);
            const auto extent = history.extent(id);
            if (!extent)
                return extent.error();
            auto transitions = history.transitions(id, WallTime::max(), kTransitions);
            if (!transitions)
                return transitions.error();
            std::reverse(transitions->begin(), transitions->end());
            return BreakerPast{destination->name, destination->policy.breaker, *extent, *std::move(transitions)};
        },
        [this](Result<BreakerPast> past) {
            if (!past)
                return trouble(past.error());
            m_past = *std::move(past);
            Q_EMIT pastChanged();
        });
}

void FlightFeed::look(WallTime from, WallTime to, int columns)
{
    m_from = from;
    m_to = to;
    m_columns = columns;
    const bool within = m_picture && from >= m_picture->from && to <= m_picture->to;
    if (within || !m_wait.isActive()) // what is drawn already can wait until the view stands still
        m_wait.start();
}

void FlightFeed::readPicture()
{
    if (!m_destination.valid() || m_to <= m_from || m_columns <= 0)
        return;
    const Millis margin = (m_to - m_from) / 2;
    std::vector<qint64> named;
    for (const store::TransitionRecord& transition : m_past.transitions) {
        for (const AttemptId id : transition.attempts)
            named.push_back(id.value);
    }
    auto reading = std::make_shared<Reading>(Reading{m_destination, m_from - margin, m_to + margin,
                                                     {m_from - margin, m_to + margin, 2 * m_columns, kRows}});
    reading->cells.keep(std::move(named));
    readOn(reading, {});
}

void FlightFeed::readOn(const std::shared_ptr<Reading>& reading, AttemptId below)
{
    m_services.readers.read<Step>(
        m_channel + u".dots", this,
        [reading, below](store::Connection& connection) -> Result<Step> {
            const auto page = store::AttemptHistory(connection).page(reading->destination, reading->from, reading->to, below, kPage);
            if (!page)
                return page.error();
            for (const store::PastAttempt& attempt : page->attempts)
                reading->cells.add(dotOf(attempt));
            auto picture = std::make_shared<FlightPicture>(FlightPicture{reading->from, reading->to, reading->cells.dots(),
                reading->cells.attempts(), reading->cells.failures(), reading->cells.thinned(), !page->next.valid()});
            return Step{page->next, std::move(picture)};
        },
        [this, reading](Result<Step> step) {
            if (!step)
                return trouble(step.error());
            m_picture = step->picture;
            Q_EMIT pictureChanged(m_picture);
            if (step->next.valid())
                readOn(reading, step->next);
        });
}

void FlightFeed::readNamed(const store::TransitionRecord& transition)
{
    m_services.readers.read<std::vector<store::NamedAttempt>>(
        m_channel + u".named", this,
        [ids = transition.attempts](store::Connection& connection) { return store::AttemptHistory(connection).named(ids); },
        [this, id = transition.id](Result<std::vector<store::NamedAttempt>> attempts) {
            if (!attempts)
                return trouble(attempts.error());
            Q_EMIT namedRead(id, *attempts);
        });
}

void FlightFeed::trouble(const Error& error)
{
    if (error.code != ErrorCode::cancelled)
        Q_EMIT failed(error);
}

} // namespace fuseboard::ui
