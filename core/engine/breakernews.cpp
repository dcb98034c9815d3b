// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/breakernews.h"

#include "core/resilience/durationtext.h"

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNote = 0, kWarning = 1, kTrouble = 2;

/// What an operator wants to know of an opening beside its cause: for how long.
QString whatNext(const resilience::CircuitBreaker& breaker, BreakerState to, MonoTime now)
{
    const auto retryAt = breaker.retryAt();
    if (to != BreakerState::open || breaker.state() != BreakerState::open || !retryAt)
        return {};
    return u"; the next probe is due in "_s + resilience::clockText(*retryAt - now);
}

} // namespace

BreakerNews takeNews(resilience::CircuitBreaker& breaker, DestinationId destination, const QString& destinationName,
                     const QString& actor, MonoTime now, WallTime wall)
{
    BreakerNews news;
    news.destination = destination;
    const auto tell = [&](WallTime at, int severity, const QString& kind, const QString& text) {
        store::EventRecord& event = news.events.emplace_back();
        event.at = at;
        event.severity = severity;
        event.kind = kind;
        event.destination = destination;
        event.text = text;
    };
    for (const resilience::BreakerTransition& transition : breaker.takeTransitions()) {
        store::TransitionRecord& record = news.transitions.emplace_back();
        record.at = wall - (now - transition.at);
        record.destination = destination;
        record.from = transition.from;
        record.to = transition.to;
        record.cause = transition.cause;
        record.actor = transition.byOperator ? actor : u"engine"_s;
        for (const qint64 tag : transition.attempts)
            record.attempts.push_back(AttemptId(tag));
        const int severity = record.to != BreakerState::open ? kNote : transition.undecided ? kWarning : kTrouble;
        tell(record.at, severity, u"breaker"_s,
             u"%1: breaker %2 → %3, %4%5"_s.arg(destinationName, name(record.from), name(record.to), record.cause,
                                                whatNext(breaker, record.to, now)));
    }
    for (const resilience::BreakerNotice& notice : breaker.takeNotices()) {
        tell(wall - (now - notice.at), kWarning, u"breakerNotice"_s,
             u"%1: its breaker only measures; it would have opened after %2"_s.arg(destinationName, notice.cause));
    }
    news.record = breaker.record(now, wall);
    return news;
}

Result<void> save(store::Connection& connection, const BreakerNews& news)
{
    store::History history(connection);
    for (const store::TransitionRecord& record : news.transitions) {
        if (auto added = history.addTransition(record); !added)
            return added;
    }
    for (const store::EventRecord& event : news.events) {
        if (auto added = history.addEvent(event); !added)
            return added;
    }
    return history.saveBreaker(news.destination, news.record);
}

} // namespace fuseboard::engine
