// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/keypurge.h"

#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/idempotencyrepository.h"
#include "core/store/journal.h"

#include <atomic>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

store::EventRecord eventOf(int severity, const QString& kind, WallTime at, const QString& text)
{
    store::EventRecord event;
    event.at = at;
    event.severity = severity;
    event.kind = kind;
    event.text = text;
    return event;
}

Result<void> remember(store::Connection& connection, qint64 keys)
{
    return connection.execute(QByteArray("INSERT INTO meta (key, value) VALUES ('idempotency_keys', '" + QByteArray::number(keys)
                              + "') ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
}

} // namespace

/// What the engine's and the writer's thread share of a run.
struct KeyPurge::Run : std::enable_shared_from_this<Run>
{
    Run(store::Journal& j, const Clock& c) : journal(j), clock(c) {}

    void next();
    Result<void> purge(store::Connection& connection, WallTime now);
    Result<void> report(store::Connection& connection, WallTime now);
    void failed(const Error& error);

    store::Journal& journal;
    const Clock& clock;
    std::atomic<bool> stopped = false;
    std::atomic<bool> running = false;
    // The writer's thread while running.
    bool finished = false;
    qint64 removed = 0;
    int transactions = 0;
};

void KeyPurge::Run::next()
{
    journal.write([self = shared_from_this(), now = clock.wall()](store::Connection& connection) { return self->purge(connection, now); },
                  [self = shared_from_this()](const Result<void>& done) {
                      if (!done)
                          self->failed(done.error());
                      if (done && !self->finished && !self->stopped)
                          self->next();
                      else
                          self->running = false;
                  });
}

Result<void> KeyPurge::Run::purge(store::Connection& connection, WallTime now)
{
    const auto n = store::IdempotencyRepository(connection).purge(now);
    if (!n)
        return n.error();
    removed += *n;
    ++transactions;
    finished = *n < store::IdempotencyRepository::kPurgeRows;
    return finished ? report(connection, now) : Result<void>();
}

Result<void> KeyPurge::Run::report(store::Connection& connection, WallTime now)
{
    const auto count = store::IdempotencyRepository(connection).count();
    if (!count)
        return count.error();
    const auto before = connection.scalar("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'idempotency_keys'");
    if (!before)
        return before.error();
    store::History history(connection);
    if (removed > 0) {
        const auto text = u"%1 expired idempotency keys removed in %2 transactions; %3 are left."_s.arg(removed).arg(transactions).arg(*count);
        if (auto added = history.addEvent(eventOf(0, u"keyPurge"_s, now, text)); !added)
            return added;
    }
    if (*count >= kManyKeys && *count >= 2 * *before) {
        const auto text = u"The table of idempotency keys grows: %1 keys, %2 an hour ago."_s.arg(*count).arg(*before);
        if (auto added = history.addEvent(eventOf(1, u"keyGrowth"_s, now, text)); !added)
            return added;
    }
    return *count == *before ? Result<void>() : remember(connection, *count);
}

void KeyPurge::Run::failed(const Error& error)
{
    journal.write([event = eventOf(1, u"keyPurgeFailed"_s, clock.wall(), u"Expired idempotency keys could not be removed: %1"_s.arg(error.text()))](
                      store::Connection& connection) { return store::History(connection).addEvent(event); });
}

KeyPurge::KeyPurge(store::Journal& journal, const Clock& clock) : m_run(std::make_shared<Run>(journal, clock)) {}

void KeyPurge::turn(MonoTime now, bool busy)
{
    if (!m_dueAt)
        m_dueAt = now;
    if (m_run->stopped || m_run->running || now < *m_dueAt || (busy && now < *m_dueAt + kEvery))
        return;
    m_dueAt = now + kEvery;
    m_run->running = true;
    m_run->finished = false;
    m_run->removed = 0;
    m_run->transactions = 0;
    m_run->next();
}

void KeyPurge::stop()
{
    m_run->stopped = true;
}

} // namespace fuseboard::engine
