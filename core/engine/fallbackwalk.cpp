// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fallbackwalk.h"

#include "core/engine/livedestination.h"
#include "core/payload/domain.h"
#include "core/payload/enrichment.h"
#include "core/resilience/fallbackchain.h"
#include "core/store/enrichmentcache.h"
#include "core/store/fallbackresults.h"
#include "core/store/query.h"
#include "core/store/rowmover.h"

#include <algorithm>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kRestAfterError{1000};

/// A row as the writer's thread needs it: all that takes no look at the store is known already.
struct WalkRow
{
    RowId row;
    RowState state = RowState::pending;
    qint32 version = 1;
    AttemptId lastAttempt;
    QByteArray domain;
    QByteArray local; ///< what local enrichment gives; empty: nothing
    bool maybe = false; ///< may have been processed under the key that it repeats…
    bool counted = false; ///< …and the row says so already
};

struct WalkJob
{
    resilience::FallbackLinks links;
    ScopeId scope;
    Reason cause = Reason::none;
    QString why;
    WallTime at{};
    std::vector<WalkRow> rows;
};

QString gaveText(const resilience::FallbackStep& step)
{
    switch (step.source) {
    case RowSource::cache:
        switch (step.staleness) {
        case Staleness::fresh: return u"the cache gave fields (fresh)"_s;
        case Staleness::stale: return u"the cache gave fields (stale)"_s;
        case Staleness::veryStale: break;
        }
        return u"the cache gave fields (very stale)"_s;
    case RowSource::local: return u"the company's name was derived from the domain"_s;
    case RowSource::none:
    case RowSource::live:
    case RowSource::queued: break;
    }
    return u"no fallback had anything for the row"_s;
}

/// The row's last attempt left and was never answered: it may have been processed, so its end is not known.
Result<bool> mayHaveArrived(store::Connection& connection, const WalkRow& row)
{
    if (row.maybe || !row.lastAttempt.valid())
        return row.maybe;
    auto outcome = store::Query::on(connection, "SELECT outcome FROM row_attempt WHERE attempt_id = ? AND row_id = ?");
    if (!outcome)
        return outcome.error();
    const auto found = (*outcome)->bind(0, row.lastAttempt).bind(1, row.row).step();
    if (!found)
        return found.error();
    return *found && !(*outcome)->isNull(0) && (*outcome)->as<Outcome>(0) == Outcome::noAnswer;
}

/// One row along the chain; whether it is in the offline queue now.
Result<bool> walkRow(store::Connection& connection, store::RowMover& mover, const WalkJob& job, const WalkRow& row)
{
    std::optional<store::CacheEntry> cached;
    if (job.links.cache && !row.domain.isEmpty()) {
        auto found = store::EnrichmentCache(connection).find(job.scope, row.domain);
        if (!found)
            return found.error();
        cached = std::move(*found);
    }
    const auto step = resilience::walkChain(job.links, cached ? std::optional(cached->at) : std::nullopt, !row.local.isEmpty(), job.at);

    store::RowMove move;
    move.row = row.row;
    move.from = row.state;
    move.version = row.version;
    move.to = step.queued ? RowState::deferred : RowState::dead;
    move.reason = step.queued ? job.cause : Reason::exhausted;
    move.newSchedule = step.queued;
    if (step.queued) {
        move.dueAt = job.at;
        move.lane = Priority::queue;
    }
    move.source = step.source;
    move.at = job.at;
    if (!step.queued) {
        const auto maybe = mayHaveArrived(connection, row);
        if (!maybe)
            return maybe.error();
        if (*maybe) {
            move.to = RowState::ambiguous;
            move.reason = Reason::noAnswer;
            move.addMaybe = row.counted ? 0 : 1;
        }
    }
    const auto moved = mover.move(move);
    if (!moved || !*moved)
        return moved; // changed meanwhile: it is no row of ours any more

    store::FallbackRecord record;
    record.row = row.row;
    record.source = step.source;
    record.staleness = step.staleness;
    if (step.source == RowSource::cache)
        record.fields = cached->fields;
    else if (step.source == RowSource::local)
        record.fields = row.local;
    record.why = step.queued ? job.why : job.why + u"; "_s + gaveText(step);
    record.lastAttempt = row.lastAttempt;
    record.at = job.at;
    if (auto kept = store::FallbackResults(connection).keep(record); !kept)
        return kept.error();
    return step.queued;
}

Result<int> walkAll(store::Connection& connection, const WalkJob& job)
{
    store::RowMover mover(connection);
    int queued = 0;
    for (const WalkRow& row : job.rows) {
        const auto done = walkRow(connection, mover, job, row);
        if (!done)
            return done.error();
        queued += *done;
    }
    if (auto done = mover.flush(job.at); !done)
        return done.error();
    return queued;
}

WalkRow prepare(const store::Candidate& candidate, const store::DestinationPolicy& policy)
{
    const store::FallbackSettings& settings = policy.fallback;
    WalkRow row;
    row.row = candidate.row;
    row.state = candidate.state;
    row.version = candidate.version;
    row.lastAttempt = candidate.lastAttempt;
    row.maybe = policy.resend == ResendPolicy::idempotent && (candidate.arrayMaybe || candidate.maybe > 0);
    row.counted = candidate.maybe > 0;
    if (settings.cache || settings.local)
        row.domain = payload::domainOf(candidate.body, settings.domainColumn);
    if (settings.local)
        row.local = payload::locallyDerived(candidate.body, row.domain);
    return row;
}

} // namespace

FallbackWalk::FallbackWalk(store::Journal& journal)
    : m_journal(journal)
    , m_answers(std::make_shared<Mailbox<Answer>>())
{
}

bool FallbackWalk::isBusy(const DestinationLane& lane, MonoTime now) const
{
    if (const auto rest = m_restUntil.find(&lane); rest != m_restUntil.end() && now < rest->second)
        return true;
    return std::ranges::any_of(m_walking, [&lane](const auto& entry) { return entry.second.lane == &lane; });
}

void FallbackWalk::walk(Chunk chunk, MonoTime now, WallTime wall)
{
    Q_ASSERT(!chunk.rows.empty() && !isBusy(*chunk.lane, now));
    const store::Destination& destination = chunk.lane->destination().record;
    const store::FallbackSettings& settings = destination.policy.fallback;
    auto job = std::make_shared<WalkJob>();
    job->links = {settings.cache, settings.queue, settings.local, settings.freshFor, settings.staleFor};
    job->scope = destination.scope.id;
    job->cause = chunk.cause;
    job->why = chunk.why;
    job->at = wall;
    job->rows.reserve(chunk.rows.size());
    for (const DestinationLane::Taken& taken : chunk.rows)
        job->rows.push_back(prepare(taken.candidate, destination.policy));

    const quint64 ticket = ++m_lastTicket;
    m_walking.emplace(ticket, std::move(chunk));
    auto queued = std::make_shared<int>(0);
    m_journal.write(
        [job = std::shared_ptr<const WalkJob>(std::move(job)), queued](store::Connection& connection) -> Result<void> {
            const auto done = walkAll(connection, *job);
            if (!done)
                return done.error();
            *queued = *done;
            return {};
        },
        [answers = m_answers, ticket, queued](const Result<void>& done) {
            answers->post({ticket, *queued, done ? std::nullopt : std::optional(done.error())});
        });
}

std::vector<FallbackWalk::Done> FallbackWalk::takeDone(MonoTime now)
{
    std::vector<Done> all;
    for (Answer& answer : m_answers->take(Millis(0))) {
        const auto it = m_walking.find(answer.ticket);
        Q_ASSERT(it != m_walking.end());
        if (answer.error)
            m_restUntil[it->second.lane] = now + kRestAfterError;
        all.push_back({std::move(it->second), answer.queued, std::move(answer.error)});
        m_walking.erase(it);
    }
    return all;
}

void FallbackWalk::delivered(const LiveDestination& destination, RowId row, const QByteArray& answer)
{
    QByteArray fields = payload::enrichedFields(answer);
    if (fields.isEmpty())
        return;
    m_learnt.push_back({destination.record.scope.id, destination.record.policy.fallback.domainColumn, row, std::move(fields)});
}

void FallbackWalk::flush(WallTime wall)
{
    for (size_t from = 0; from < m_learnt.size(); from += kChunkRows) {
        const size_t to = std::min(from + kChunkRows, m_learnt.size());
        auto learnt = std::make_shared<const std::vector<Learnt>>(m_learnt.begin() + qsizetype(from), m_learnt.begin() + qsizetype(to));
        m_journal.write([learnt, wall](store::Connection& connection) { return learn(connection, *learnt, wall); });
    }
    m_learnt.clear();
}

Result<void> FallbackWalk::learn(store::Connection& connection, const std::vector<Learnt>& learnt, WallTime at)
{
    store::EnrichmentCache cache(connection);
    for (const Learnt& one : learnt) {
        auto body = store::Query::on(connection, "SELECT p.body FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE r.id = ?");
        if (!body)
            return body.error();
        const auto found = (*body)->bind(0, one.row).step();
        if (!found)
            return found.error();
        const QByteArray domain = *found ? payload::domainOf((*body)->bytes(0), one.domainColumn) : QByteArray();
        if (domain.isEmpty())
            continue;
        if (auto put = cache.put(one.scope, {domain, one.fields, u"live"_s, at}); !put)
            return put;
    }
    return {};
}

} // namespace fuseboard::engine
