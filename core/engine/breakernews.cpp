// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/breakernews.h"

#include "core/resilience/durationtext.h"

#include <QStringList>

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNamed = 2;
constexpr int kNote = 0, kWarning = 1, kTrouble = 2;

/// A state in a sentence: "half-open", where the vocabulary's code word is "halfOpen".
QString wordOf(BreakerState state)
{
    switch (state) {
    case BreakerState::halfOpen: return u"half-open"_s;
    case BreakerState::forcedOpen: return u"forced open"_s;
    case BreakerState::metricsOnly: return u"metrics only"_s;
    default: return name(state);
    }
}

/// What an operator wants to know of an opening beside its cause: for how long.
QString whatNext(const resilience::CircuitBreaker& breaker, BreakerState to, MonoTime now)
{
    const auto retryAt = breaker.retryAt();
    if (to != BreakerState::open || breaker.state() != BreakerState::open || !retryAt)
        return {};
    return u"; the next probe is due in "_s + resilience::clockText(*retryAt - now);
}

/// " (HTTP 503)", " (HTTP 503 and 500)", " (no answer)"; empty when nothing is known. The most frequent ones, as they came.
QString answersOf(const std::vector<AttemptId>& attempts, const std::function<int(AttemptId)>& statusOf)
{
    std::vector<std::pair<int, int>> counts; // status, how often
    for (const AttemptId attempt : attempts) {
        const int status = statusOf(attempt);
        if (status < 0)
            continue;
        const auto known = std::ranges::find(counts, status, &std::pair<int, int>::first);
        if (known == counts.end())
            counts.emplace_back(status, 1);
        else
            ++known->second;
    }
    if (counts.empty())
        return {};
    std::ranges::stable_sort(counts, std::greater(), &std::pair<int, int>::second);
    QStringList statuses;
    for (size_t i = 0; i < std::min(counts.size(), kNamed); ++i) {
        if (counts[i].first > 0)
            statuses << QString::number(counts[i].first);
    }
    const bool silent = statuses.size() < qsizetype(std::min(counts.size(), kNamed));
    QStringList words;
    if (!statuses.isEmpty())
        words << u"HTTP "_s + statuses.join(u" and "_s);
    if (silent)
        words << u"no answer"_s;
    return u" ("_s + words.join(u", "_s) + u')';
}

} // namespace

BreakerNews takeNews(resilience::CircuitBreaker& breaker, DestinationId destination, const QString& destinationName,
                     const QString& actor, MonoTime now, WallTime wall, const std::function<int(AttemptId)>& statusOf)
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
        record.actor = transition.byOperator && !actor.isEmpty() ? actor : u"engine"_s;
        for (const qint64 tag : transition.attempts)
            record.attempts.push_back(AttemptId(tag));
        if (record.to == BreakerState::open && statusOf)
            record.cause += answersOf(record.attempts, statusOf);
        const int severity = record.to != BreakerState::open ? kNote : transition.undecided ? kWarning : kTrouble;
        tell(record.at, severity, u"breaker"_s,
             u"%1: breaker %2 → %3, %4%5"_s.arg(destinationName, wordOf(record.from), wordOf(record.to), record.cause,
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
