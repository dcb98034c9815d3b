// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sampleboard.h"

#include "core/base/randomsource.h"
#include "core/store/workspace.h"
#include "core/telemetry/latencyhistogram.h"
#include "tests/support/fakerandom.h"
#include "tests/support/guithreadguard.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

using engine::DestinationSnapshot;
using engine::HealthWord;

namespace {

constexpr Millis kMinute{60'000};

double uniform(FakeRandom& chance)
{
    return double(chance.next() >> 11) * 0x1.0p-53;
}

std::vector<float> spark(double level, double noise, double brokenFrom, quint64 seed)
{
    FakeRandom chance(seed);
    std::vector<float> values;
    for (int i = 0; i < 120; ++i)
        values.push_back(i >= brokenFrom * 120 ? 0.f : float(std::max(0.0, level + noise * (uniform(chance) - 0.5))));
    return values;
}

void addTraffic(DestinationSnapshot& d, double score, HealthWord word, double p50, double p99, double rate)
{
    d.healthScore = score;
    d.health = word;
    d.tooFewToJudge = false;
    d.p50Ms = p50;
    d.p99Ms = p99;
    d.rowsPerSecond = rate;
    d.spark = spark(rate, rate * 0.3, 1, quint64(d.id.value) + 3);
}

} // namespace

WallTime sampleNow()
{
    return fromEpochMs(1'793'714'751'000);
}

DestinationSnapshot sampleDestination(Sample kind, qint64 id, const QString& name)
{
    DestinationSnapshot d;
    d.id = DestinationId(id);
    d.name = name;
    d.account = AccountId(1);
    d.preset = u"clay"_s;
    d.maskedUrl = u"https://api.clay.com/…/••••7f2c"_s;
    d.limit = 10;
    d.breakerSettings.openFor = Millis(15 * 60'000);
    const WallTime now = sampleNow();
    switch (kind) {
    case Sample::open:
        addTraffic(d, 41.0, HealthWord::unhealthy, 0, 0, 8);
        d.spark = spark(8, 3, 0.6, 7);
        d.breaker = BreakerState::open;
        d.cause = u"5 failures in a row (HTTP 503)"_s;
        d.since = now - Millis(220'000);
        d.nextProbe = now + Millis(680'000);
        d.queued = d.deferred = 9'114;
        d.limit = 5;
        d.rowsPerSecond = 0;
        d.waitingFor = Reason::breaker;
        d.chargeToday.data = Credits::whole(1'204);
        break;
    case Sample::halfOpen:
        addTraffic(d, 88.4, HealthWord::degraded, 310, 2'100, 4);
        d.breaker = BreakerState::halfOpen;
        d.since = now - Millis(12'000);
        d.probesInFlight = 1;
        d.probesSucceeded = 1;
        d.inFlight = 1;
        d.limit = 3;
        d.queued = 12'480;
        d.deferred = 12'479;
        d.chargeToday.data = Credits::whole(1'806);
        break;
    case Sample::closed:
        addTraffic(d, 99.6, HealthWord::healthy, 212, 1'400, 10);
        d.since = now - Millis(86'400'000);
        d.inFlight = 4;
        d.queued = 31'204;
        d.eta = Millis(52 * 60'000);
        d.chargeToday.data = Credits::whole(1'202);
        break;
    case Sample::forcedOpen:
        d.breaker = BreakerState::forcedOpen;
        d.cause = u"vendor maintenance"_s;
        d.since = now - Millis(5 * 3'600'000 + 5 * 60'000 + 51'000);
        d.queued = d.deferred = 640;
        d.limit = 2;
        d.spark.assign(120, 0.f);
        break;
    case Sample::paused:
        addTraffic(d, 97.2, HealthWord::healthy, 180, 900, 0);
        d.paused = true;
        d.queued = d.deferred = 2'410;
        d.waitingFor = Reason::paused;
        d.chargeToday.data = Credits::whole(320);
        break;
    case Sample::hold:
        addTraffic(d, 96.0, HealthWord::healthy, 240, 800, 0);
        d.holdReason = u"HTTP 401, the webhook refused our token"_s;
        d.queued = d.deferred = 18'002;
        d.waitingFor = Reason::endpointHold;
        break;
    case Sample::noSecret:
        d.targetReady = false;
        d.queued = 1'250;
        d.spark.assign(120, 0.f);
        break;
    case Sample::overBudget:
        addTraffic(d, 99.1, HealthWord::healthy, 200, 1'100, 0);
        d.waitingFor = Reason::budget;
        d.queued = d.deferred = 7'733;
        d.chargeToday.data = Credits::whole(2'000);
        break;
    case Sample::rateGate:
        addTraffic(d, 98.3, HealthWord::healthy, 260, 1'900, 3);
        d.waitingFor = Reason::rateGate;
        d.gateUntil = now + Millis(42'000);
        d.queued = d.deferred = 405;
        break;
    case Sample::idle: d.spark.assign(120, 0.f); break;
    case Sample::degraded:
        addTraffic(d, 91.7, HealthWord::degraded, 640, 4'200, 6);
        d.queued = 5'120;
        d.inFlight = 10;
        d.eta = Millis(9 * 60'000);
        d.chargeToday.data = Credits{88'250};
        d.odometer = 41'200;
        break;
    case Sample::disabled:
        addTraffic(d, 72.5, HealthWord::unhealthy, 90, 310, 2);
        d.breaker = BreakerState::disabled;
        d.queued = 12;
        d.eta = Millis(6'000);
        break;
    case Sample::metricsOnly:
        addTraffic(d, 97.9, HealthWord::healthy, 130, 700, 5);
        d.breaker = BreakerState::metricsOnly;
        d.queued = 3'310;
        d.eta = Millis(11 * 60'000);
        break;
    case Sample::offline:
        addTraffic(d, 98.8, HealthWord::healthy, 190, 950, 0);
        d.spark = spark(6, 2, 0.7, 17);
        d.waitingFor = Reason::offline;
        d.queued = d.deferred = 1'977;
        break;
    case Sample::tooFew:
        addTraffic(d, 66.7, HealthWord::unhealthy, 420, 800, 0);
        d.tooFewToJudge = true;
        d.spark.assign(120, 0.f);
        d.spark[90] = d.spark[112] = 1;
        break;
    case Sample::usedUp:
        addTraffic(d, 99.4, HealthWord::healthy, 205, 1'000, 0);
        d.odometer = 50'000;
        d.odometerEnded = true;
        d.holdReason = u"the webhook has taken all it takes"_s;
        d.queued = d.deferred = 2'218;
        d.waitingFor = Reason::endpointHold;
        break;
    }
    if (d.odometer > 0)
        d.odometerLimits = {40'000, 45'000, 50'000};
    return d;
}

engine::EngineSnapshot sampleBoard()
{
    engine::EngineSnapshot board;
    board.at = sampleNow();
    board.rowsPerSecond = 10;
    board.claimed = 5;
    board.destinations = {sampleDestination(Sample::closed, 1, u"US leads (Clay)"_s),
                          sampleDestination(Sample::open, 2, u"CRM import"_s),
                          sampleDestination(Sample::forcedOpen, 3, u"Billing sync"_s),
                          sampleDestination(Sample::halfOpen, 4, u"EU leads (Clay)"_s)};
    engine::AccountSnapshot account;
    account.id = AccountId(1);
    account.name = u"Clay workspace"_s;
    account.timeZone = "Europe/Berlin";
    account.recordsPerSecond = 10;
    account.limits.dataPerDay = Credits::whole(6'000);
    account.today.used.data = Credits::whole(4'212);
    account.today.reserved.data = Credits::whole(186);
    account.today.unreconciled.data = Credits::whole(12);
    const QTimeZone zone("Europe/Berlin");
    const QDate day = QDateTime::fromMSecsSinceEpoch(toEpochMs(board.at), zone).date();
    account.dayStart = fromEpochMs(QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch());
    account.dayEnd = fromEpochMs(QDateTime(day.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch());
    board.accounts = {account};
    return board;
}

engine::EngineSnapshot sampleCrowd()
{
    engine::EngineSnapshot board = sampleBoard();
    board.destinations.clear();
    const std::pair<Sample, QString> all[] = {
        {Sample::closed, u"US leads (Clay)"_s},       {Sample::open, u"CRM import"_s},
        {Sample::forcedOpen, u"Billing sync"_s},      {Sample::halfOpen, u"EU leads (Clay)"_s},
        {Sample::paused, u"Partner webhook"_s},       {Sample::hold, u"Contacts, Nordic and Baltic region"_s},
        {Sample::noSecret, u"APAC leads (Clay)"_s},   {Sample::overBudget, u"Enrichment, paid tier"_s},
        {Sample::rateGate, u"Newsletter sign-ups"_s}, {Sample::idle, u"Sandbox"_s},
        {Sample::degraded, u"Orders to ERP"_s},       {Sample::disabled, u"Log mirror"_s},
    };
    qint64 id = 1;
    for (const auto& [kind, name] : all)
        board.destinations.push_back(sampleDestination(kind, id++, name));
    return board;
}

engine::EngineSnapshot sampleMany(int destinations)
{
    engine::EngineSnapshot board = sampleBoard();
    board.destinations.clear();
    for (const auto& [id, name] : {std::pair(2, u"Outreach team"_s), std::pair(3, u"Warehouse"_s)}) {
        board.accounts.push_back(board.accounts.front());
        board.accounts.back().id = AccountId(id);
        board.accounts.back().name = name;
    }
    for (int i = 0; i < destinations; ++i) {
        // Four of five have nothing to tell, as on a real board.
        const Sample kind = i % 5 != 0 ? (i % 3 == 0 ? Sample::idle : Sample::closed) : Sample(i / 5 % kSamples);
        auto d = sampleDestination(kind, i + 1, u"Region %1, segment %2"_s.arg(i / 8 + 1).arg(QChar(char16_t('A' + i % 8))));
        d.account = AccountId(i % 3 + 1);
        board.destinations.push_back(d);
    }
    return board;
}

void fillHistory(store::Workspace& workspace, Millis length)
{
    const OwnWork own;
    auto connection = workspace.connect(store::Access::readWrite);
    Q_ASSERT(connection);
    store::Connection& c = **connection;
    const auto records = c.execute("INSERT INTO account VALUES (1, 'Clay workspace', 'Europe/Berlin', '{}', NULL, NULL, 0);"
                                   "INSERT INTO ledger_scope VALUES (1, 'One', '[]', 0);"
                                   "INSERT INTO destination (id, account_id, scope_id, name, preset, policy, created_at) VALUES"
                                   " (1, 1, 1, 'US leads (Clay)', 'clay', '{}', 0), (2, 1, 1, 'CRM import', 'generic', '{}', 0),"
                                   " (3, 1, 1, 'Billing sync', 'generic', '{}', 0), (4, 1, 1, 'EU leads (Clay)', 'clay', '{}', 0)");
    Q_ASSERT(records);
    auto transaction = store::Transaction::begin(c);
    Q_ASSERT(transaction);
    auto minute = c.prepare("INSERT INTO health_minute (destination_id, minute, delivered, failed, ignored, ambiguous, "
                            "data_milli, action_milli, latency, deferred) VALUES (?,?,?,?,0,0,?,0,?,?)");
    auto move = c.prepare("INSERT INTO breaker_transition (at, destination_id, from_state, to_state, cause, actor, attempts) "
                          "VALUES (?,?,?,?,?,'engine','[]')");
    Q_ASSERT(minute && move);
    FakeRandom chance(11);
    const WallTime now = sampleNow();
    const WallTime dayStart = sampleBoard().accounts.front().dayStart;
    const double spentPerMinute = 4'212.0 / 3 / double((now - dayStart) / kMinute);
    for (WallTime at = now - length; at < now; at += kMinute) {
        const double age = double((now - at).count()) / 60'000;
        for (const qint64 id : {1, 2, 4}) {
            const double shape = 0.6 + 0.8 * uniform(chance);
            const auto rows = qint64(std::lround((id == 1 ? 420 : 160) * shape));
            double faulty = id == 1 ? 0.005 : 0.03 + 0.02 * uniform(chance);
            if (id == 2 && age < 10)
                faulty = age < 4 ? 1.0 : 0.7;
            if (id == 4 && age < 24)
                faulty = age > 15 ? 0.45 : 0.2 - 0.008 * (15 - age);
            const qint64 failed = std::llround(double(rows) * faulty);
            telemetry::LatencyHistogram latency;
            for (int i = 0; i < 20; ++i)
                latency.add(qint64(120'000 * std::exp(1.9 * uniform(chance) * uniform(chance)) + (i == 19 ? 900'000 : 0)));
            if (id == 2 && age < 3.7)
                continue;
            auto& m = *minute;
            m.bind(0, id).bind(1, toEpochMs(at) / 60'000).bind(2, rows - failed).bind(3, failed);
            m.bind(4, qint64(1000 * spentPerMinute * shape)).bindBlob(5, latency.toBytes());
            m.bind(6, faulty > 0.1 ? rows / 8 : 0);
            const auto done = m.run();
            Q_ASSERT(done);
        }
    }
    const auto add = [&](double minutesAgo, qint64 id, BreakerState from, BreakerState to, const QString& cause) {
        auto& t = *move;
        t.bind(0, now - Millis(qint64(minutesAgo * 60'000))).bind(1, id).bind(2, from).bind(3, to).bind(4, cause);
        const auto done = t.run();
        Q_ASSERT(done);
    };
    add(305.85, 3, BreakerState::closed, BreakerState::forcedOpen, u"vendor maintenance"_s);
    add(20, 4, BreakerState::closed, BreakerState::open, u"52 % of 61 calls failed in 5 min"_s);
    add(5, 4, BreakerState::open, BreakerState::halfOpen, u"cool-down of 15:00 over"_s);
    add(3.67, 2, BreakerState::closed, BreakerState::open, u"5 failures in a row (HTTP 503)"_s);
    const auto committed = transaction->commit();
    Q_ASSERT(committed);
}

} // namespace fuseboard::test
