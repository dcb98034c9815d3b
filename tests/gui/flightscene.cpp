// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/flightscene.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

namespace {

const QStringList kColumns{u"email"_s, u"company"_s};

} // namespace

/// Opened eight minutes ago by five failures in a row; the window is empty since.
void FlightScene::change(engine::DestinationSnapshot& d)
{
    d.breaker = BreakerState::open;
    d.cause = u"5 failures in a row"_s;
    const WallTime now = fromEpochMs(1'793'000'000'000);
    d.since = now - Millis(8 * 60'000);
    d.nextProbe = now + Millis(7 * 60'000);
    d.nextOpenFor = Millis(15 * 60'000);
    d.deferred = 9'114;
    d.queued = 9'114;
    d.limit = 10;
    d.waitingFor = Reason::breaker;
    d.windowCells.resize(30);
}

qint64 FlightScene::attempt(WallTime ended, double latencyMs, int status, Outcome outcome, int sample, qint64 row)
{
    const qint64 id = ++lastAttempt;
    const auto number = [](qint64 n) { return QByteArray::number(n); };
    sql << "INSERT INTO attempt (id, row_id, number, destination_id, webhook_id, batch_id, version, records, account_day, data_milli, action_milli,"
           " credit_state, claimed_at, settled_at, outcome, status, total_us, error, sample, sent_turn, turn, flight_ms) VALUES ("
               + number(id) + ", " + number(row ? row : 1) + ", 1, 2, 2, 1, 1, 1, 20261026, 6000, 0, 2, "
               + number(toEpochMs(ended) - qint64(latencyMs)) + ", " + number(toEpochMs(ended)) + ", " + number(int(outcome)) + ", "
               + (status ? number(status) : QByteArray("NULL")) + ", " + number(qint64(latencyMs * 1000)) + ", "
               + (sample == 1 ? QByteArray("'Upstream unavailable'") : QByteArray("NULL")) + ", " + number(sample) + ", 0, 1, " + number(qint64(latencyMs)) + ")";
    return id;
}

void FlightScene::transition(WallTime at, BreakerState from, BreakerState to, const QString& cause, const QString& actor, const std::vector<qint64>& attempts)
{
    QByteArrayList ids;
    for (const qint64 id : attempts)
        ids << QByteArray::number(id);
    sql << "INSERT INTO breaker_transition (at, destination_id, from_state, to_state, cause, actor, attempts) VALUES (" + QByteArray::number(toEpochMs(at))
               + ", 2, " + QByteArray::number(int(from)) + ", " + QByteArray::number(int(to)) + ", '" + cause.toUtf8() + "', '" + actor.toUtf8() + "', '["
               + ids.join(',') + "]')";
}

void FlightScene::commit()
{
    run("BEGIN");
    for (const QByteArray& line : sql)
        run(line);
    run("COMMIT");
    sql.clear();
}

void FlightScene::tellMorning()
{
    policy = store::presetPolicy(u"generic"_s);
    policy.breaker.openFor = Millis(15 * 60'000);
    run("UPDATE destination SET policy = '" + store::toJson(policy) + "' WHERE id = 2");
    rig.addBatch(u"crm-q4.csv"_s, kCrm, kColumns, PageRig::manyStories(12));
    rig.index();
    const qint64 row = rig.number("SELECT min(id) FROM batch_row WHERE destination_id = 2 AND reason = 22");
    run("DELETE FROM attempt");
    run("UPDATE batch SET created_at = " + QByteArray::number(toEpochMs(before(320)))); // before its first attempt
    std::mt19937 dice(11);
    const auto latency = [&dice](double about) { return about * std::exp2(double(dice() % 1000) / 500 - 1); };
    const auto good = [&](double minutesAgo, int n, double spacingMinutes) {
        for (int i = 0; i < n; ++i) {
            const bool neutral = dice() % 40 == 0;
            attempt(before(minutesAgo - i * spacingMinutes), latency(neutral ? 60 : 210), neutral ? 422 : 200, neutral ? Outcome::rowFault : Outcome::delivered,
                    neutral ? 2 : 0);
        }
    };
    const auto bad = [&](double minutesAgo) { return attempt(before(minutesAgo), latency(2'600), 503, Outcome::transient, 1, row); };
    using S = BreakerState;
    good(310, 60, 0.08);
    transition(before(301), S::closed, S::forcedOpen, u"forced open by kim: vendor maintenance"_s, u"kim"_s, {});
    transition(before(270), S::forcedOpen, S::closed, u"reset by hand: maintenance done"_s, u"kim"_s, {});
    std::vector<qint64> rate;
    for (int i = 0; i < 61; ++i) {
        if (i % 2)
            rate.push_back(bad(176 - i * 0.08));
        else
            good(176 - i * 0.08, 1, 1);
    }
    transition(before(171.1), S::closed, S::open, u"51 % of 60 calls failed in 5 min"_s, u"engine"_s, rate);
    transition(before(156.1), S::open, S::halfOpen, u"cool-down of 15:00 over"_s, u"engine"_s, {});
    std::vector<qint64> probes;
    for (int i = 0; i < 3; ++i)
        probes.push_back(attempt(before(156 - i * 0.05), latency(210), 200, Outcome::delivered, 0));
    transition(before(155.9), S::halfOpen, S::closed, u"3 of 3 probes succeeded"_s, u"engine"_s, probes);
    good(19.8, 150, 0.075);
    for (const double at : {18.0, 17.1, 15.6, 13.8, 13.2})
        bad(at);
    std::vector<qint64> row5;
    for (int i = 0; i < 26; ++i) {
        if (i < 21 && i % 3 == 2) {
            good(8.9 - i * 0.035, 1, 1); // no five in a row before the last five
            continue;
        }
        const qint64 id = bad(8.9 - i * 0.035);
        if (i >= 21)
            row5.push_back(id);
    }
    transition(before(8), S::closed, S::open, u"5 failures in a row"_s, u"engine"_s, row5);
    commit();
}

} // namespace fuseboard::test
