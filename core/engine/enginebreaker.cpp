// SPDX-License-Identifier: GPL-3.0-or-later
// Engine: what an operator does to a breaker. Each act is journalled with actor and reason, and the breaker's record is kept
// even when its state stays what it was (a second holder, another reason).
#include "core/engine/engine.h"

#include "core/store/operationdetail.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

QString because(const store::Actor& actor)
{
    return actor.reason.isEmpty() ? u"by hand"_s : actor.reason;
}

} // namespace

void Engine::actOnBreaker(DestinationId id, const QString& kind, const store::Actor& actor,
                          const std::function<void(resilience::CircuitBreaker&, MonoTime)>& act, const QByteArray& detail)
{
    LiveDestination* destination = find(id);
    if (!destination)
        return;
    const MonoTime now = m_ports.clock.now();
    act(destination->breaker, now);
    destination->handledBy = actor.name;
    journalTransitions(*destination, now, m_ports.clock.wall(), true);
    journalNote(kind, actor, id, {}, {}, detail);
}

void Engine::trip(DestinationId id, std::optional<WallTime> until, const store::Actor& actor, const QString& holder)
{
    const WallTime wall = m_ports.clock.wall();
    actOnBreaker(id, u"trip"_s, actor, [&](resilience::CircuitBreaker& breaker, MonoTime now) {
        const auto end = until ? std::optional(now + (*until - wall)) : std::nullopt;
        breaker.forceOpen(now, because(actor), end, holder.isEmpty() ? actor.name : holder);
    }, store::tripDetail(until));
}

void Engine::releaseBreaker(DestinationId id, const store::Actor& actor, const QString& holder)
{
    const LiveDestination* destination = find(id);
    if (!destination || destination->breaker.state() != BreakerState::forcedOpen)
        return;
    actOnBreaker(id, u"release"_s, actor, [&](resilience::CircuitBreaker& breaker, MonoTime now) {
        breaker.releaseForced(now, holder.isEmpty() ? actor.name : holder);
    });
}

void Engine::resetBreaker(DestinationId id, const store::Actor& actor)
{
    actOnBreaker(id, u"reset"_s, actor,
                 [&](resilience::CircuitBreaker& breaker, MonoTime now) { breaker.reset(now, actor.reason); });
}

void Engine::probeNow(DestinationId id, const store::Actor& actor)
{
    const LiveDestination* destination = find(id);
    if (!destination || destination->breaker.state() != BreakerState::open)
        return;
    actOnBreaker(id, u"probeNow"_s, actor,
                 [&](resilience::CircuitBreaker& breaker, MonoTime now) { breaker.probeNow(now, actor.reason); });
}

void Engine::disableBreaker(DestinationId id, const store::Actor& actor)
{
    actOnBreaker(id, u"disableBreaker"_s, actor,
                 [&](resilience::CircuitBreaker& breaker, MonoTime now) { breaker.disable(now, because(actor)); });
}

void Engine::measureBreaker(DestinationId id, const store::Actor& actor)
{
    actOnBreaker(id, u"measureBreaker"_s, actor,
                 [&](resilience::CircuitBreaker& breaker, MonoTime now) { breaker.metricsOnly(now, because(actor)); });
}

} // namespace fuseboard::engine
