// SPDX-License-Identifier: GPL-3.0-or-later
// What the live board costs the GUI thread: each chart redrawn with 20 destinations over 7 days (the aim: under 8 ms each), a
// board of 200 destinations brought up to date while every figure changes, and their command palette. "own": the time that the
// thread itself worked, on a machine that others use. Offscreen is fine:
//   QT_QPA_PLATFORM=offscreen bench_charts [DESTINATIONS] [DAYS]
#include "core/base/clock.h"
#include "core/store/readerpool.h"
#include "core/store/workspace.h"
#include "core/telemetry/latencyhistogram.h"
#include "ui/charts/creditburnchart.h"
#include "ui/charts/healthchart.h"
#include "ui/charts/latencychart.h"
#include "ui/charts/throughputchart.h"
#include "ui/models/chartfeed.h"
#include "ui/models/destinationcommands.h"
#include "ui/models/dialogs.h"
#include "ui/models/snapshotfeed.h"
#include "ui/overview/chartboard.h"
#include "ui/overview/destinationboard.h"
#include "ui/shell/commandpalette.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>
#include <cstdio>
#include <time.h>

using namespace fuseboard;
using namespace fuseboard::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr Millis kMinute{60'000};

class NoDialogs final : public Dialogs
{
public:
    void openFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void saveFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void ask(const QString&, const QString&, const QString&, std::function<void()>) override {}
    void tell(const QString&, const QString&) override {}
};

double ownMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void turn(int ms)
{
    QTimer::singleShot(ms, qApp, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
}

class Times
{
public:
    explicit Times(const char* name) : m_name(name) {}
    template <class Work>
    void measure(Work&& work)
    {
        const double before = ownMs();
        work();
        m_all.push_back(ownMs() - before);
    }
    void print()
    {
        std::ranges::sort(m_all);
        double sum = 0;
        for (const double ms : m_all)
            sum += ms;
        std::printf("%-44s %4zu times: mean %6.2f  median %6.2f  p95 %6.2f  p99 %6.2f  max %6.2f ms own\n", m_name, m_all.size(), sum / double(m_all.size()),
                    m_all[m_all.size() / 2], m_all[m_all.size() * 95 / 100], m_all[m_all.size() * 99 / 100], m_all.back());
        std::fflush(stdout);
    }

private:
    const char* m_name;
    std::vector<double> m_all;
};

/// Rollups that jump about, a breaker that opens twice a day for each.
void fill(store::Workspace& workspace, int destinations, int days, WallTime now)
{
    auto connection = workspace.connect(store::Access::readWrite);
    store::Connection& c = **connection;
    auto transaction = store::Transaction::begin(c);
    auto done = c.execute("INSERT INTO account VALUES (1, 'Account', 'UTC', '{}', NULL, NULL, 0); INSERT INTO ledger_scope VALUES (1, 'One', '[]', 0)");
    auto minute = c.prepare("INSERT INTO health_minute (destination_id, minute, delivered, failed, ignored, ambiguous, data_milli,"
                            " action_milli, latency, deferred) VALUES (?, ?, ?, ?, 0, 0, 500, 0, ?, ?)");
    auto move = c.prepare("INSERT INTO breaker_transition (at, destination_id, from_state, to_state, cause, actor, attempts)"
                          " VALUES (?, ?, ?, ?, '5 failures in a row (HTTP 503)', 'engine', '[]')");
    auto one = c.prepare("INSERT INTO destination (id, account_id, scope_id, name, preset, policy, created_at) VALUES (?, 1, 1, ?, 'clay', '{}', 0)");
    quint64 seed = 42;
    const auto chance = [&seed](int below) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return int((seed >> 33) % quint64(below));
    };
    for (int d = 1; d <= destinations; ++d)
        done = one->bind(0, qint64(d)).bind(1, u"Destination %1"_s.arg(d)).run();
    for (WallTime at = now - days * 1'440 * kMinute; at < now; at += kMinute) {
        for (int d = 1; d <= destinations; ++d) {
            telemetry::LatencyHistogram latency;
            for (int i = 0; i < 12; ++i)
                latency.add(qint64(60'000) + chance(i == 0 ? 3'000'000 : 300'000));
            const int rows = 100 + chance(200);
            const int failed = chance(20) == 0 ? chance(rows) : chance(4);
            minute->bind(0, qint64(d)).bind(1, toEpochMs(at) / 60'000).bind(2, qint64(rows - failed)).bind(3, qint64(failed));
            minute->bindBlob(4, latency.toBytes()).bind(5, qint64(chance(30)));
            done = minute->run();
            if (chance(720) == 0) {
                const BreakerState states[] = {BreakerState::closed, BreakerState::open, BreakerState::halfOpen, BreakerState::closed};
                for (int i = 0; i < 3; ++i) {
                    move->bind(0, at + i * 5 * kMinute).bind(1, qint64(d)).bind(2, states[i]).bind(3, states[i + 1]);
                    done = move->run();
                }
            }
        }
    }
    done = transaction->commit();
    if (!done)
        std::printf("%s\n", qPrintable(done.error().text()));
}

engine::EngineSnapshot snapshotOf(int destinations, WallTime now, int round)
{
    engine::EngineSnapshot board;
    board.at = now;
    engine::AccountSnapshot account;
    account.id = AccountId(1);
    account.name = u"Account"_s;
    account.timeZone = "UTC";
    account.limits.dataPerDay = Credits::whole(20'000);
    account.today.used.data = Credits::whole(9'000 + round);
    account.today.reserved.data = Credits::whole(40);
    account.today.unreconciled.data = Credits::whole(12);
    account.dayStart = fromEpochMs(toEpochMs(now) / 86'400'000 * 86'400'000);
    account.dayEnd = account.dayStart + Millis(86'400'000);
    board.accounts = {account};
    for (int i = 0; i < destinations; ++i) {
        engine::DestinationSnapshot d;
        d.id = DestinationId(i + 1);
        d.name = u"Destination %1"_s.arg(i + 1);
        d.account = account.id;
        d.preset = u"clay"_s;
        d.breaker = i % 9 == 3 ? BreakerState::open : i % 11 == 5 ? BreakerState::halfOpen : BreakerState::closed;
        d.cause = u"5 failures in a row (HTTP 503)"_s;
        d.since = now - Millis(200'000);
        if (d.breaker == BreakerState::open)
            d.nextProbe = now + Millis(700'000 - 1'000 * round);
        d.health = engine::HealthWord::healthy;
        d.tooFewToJudge = false;
        d.healthScore = 96 + (i + round) % 40 / 10.0;
        d.queued = 31'204 - 13 * round - i;
        d.eta = Millis(52 * 60'000);
        d.inFlight = (i + round) % 10;
        d.limit = 10;
        d.p50Ms = 200 + (i * 7 + round * 3) % 90;
        d.p99Ms = 1'400 + (i * 7 + round * 31) % 900;
        d.chargeToday.data = Credits::whole(1'200 + round);
        for (int s = 0; s < 120; ++s)
            d.spark.push_back(float((s * 7 + i + round) % 13));
        board.destinations.push_back(std::move(d));
    }
    return board;
}

void benchCharts(Services& services, SnapshotFeed& feed, const Clock& clock, int destinations, int days)
{
    NoDialogs dialogs;
    ChartBoard charts(services, dialogs);
    charts.resize(1'210, 420);
    charts.show();
    turn(200);
    const auto offer = [&](int round) {
        feed.offer(std::make_shared<const engine::EngineSnapshot>(snapshotOf(destinations, clock.wall(), round)));
        QCoreApplication::processEvents();
    };
    offer(0);
    BurnPicture burn;
    HealthPicture health;
    TrafficPicture traffic;
    ChartFeed& pictures = charts.feed();
    QObject::connect(&pictures, &ChartFeed::burnChanged, qApp, [&](const BurnPicture& picture) { burn = picture; });
    QObject::connect(&pictures, &ChartFeed::healthChanged, qApp, [&](const HealthPicture& picture) { health = picture; });
    QObject::connect(&pictures, &ChartFeed::trafficChanged, qApp, [&](const TrafficPicture& picture) { traffic = picture; });
    QElapsedTimer reading;
    reading.start();
    pictures.setActive(true);
    pictures.setRange(Millis(qint64(days) * 86'400'000));
    while (traffic.steps.size() < 10 && reading.elapsed() < 60'000)
        turn(5);
    std::printf("%d destinations, %d days: full after %lld ms (reader's thread), %zu steps, %zu curves, %zu marks\n", destinations, days,
                static_cast<long long>(reading.elapsed()), traffic.steps.size(), health.lines.size(), traffic.marks ? traffic.marks->size() : 0);
    pictures.setActive(false);
    turn(400);
    const auto redraw = [&](const char* name, ChartCard* chart, const auto& change) {
        Times times(name);
        for (int i = 0; i < 25; ++i) {
            turn(260); // its pace
            times.measure([&] {
                change(i);
                chart->repaint(); // with all that is on it
            });
        }
        times.print();
    };
    auto* burnChart = charts.burn();
    auto* healthChart = charts.findChild<HealthChart*>();
    auto* trafficChart = charts.findChild<ThroughputChart*>();
    auto* latencyChart = charts.findChild<LatencyChart*>();
    const auto later = [&](auto& picture) {
        picture.from += Millis(1'000);
        picture.to += Millis(1'000);
    };
    redraw("credit burn, the day", burnChart, [&](int i) {
        burn.used += i;
        burnChart->setPicture(burn);
    });
    burnChart->setWholeDay(false);
    redraw("credit burn, all days", burnChart, [&](int i) {
        burn.used += i;
        burn.shown.to += Millis(1'000);
        burnChart->setPicture(burn);
    });
    redraw("health and strips", healthChart, [&](int) {
        later(health);
        healthChart->setPicture(health);
    });
    redraw("throughput", trafficChart, [&](int) {
        later(traffic);
        trafficChart->setPicture(traffic);
    });
    redraw("latency", latencyChart, [&](int) {
        later(traffic);
        latencyChart->setPicture(traffic);
    });
    Times publishing("the feed, a whole publication");
    pictures.setActive(true);
    QObject::disconnect(&pictures, nullptr, &charts, nullptr);
    for (int i = 0; i < 20; ++i) {
        turn(270);
        publishing.measure([&] { offer(i); });
    }
    publishing.print();
}

void benchBoard(int destinations, const Clock& clock)
{
    for (const bool list : {false, true}) {
        QScrollArea scroll;
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        auto* board = new DestinationBoard(true, clock);
        board->setList(list);
        column->addWidget(board);
        scroll.setWidget(body);
        scroll.setWidgetResizable(true);
        scroll.resize(1'230, 800);
        scroll.show();
        const double before = ownMs();
        board->display(snapshotOf(destinations, clock.wall(), 0), clock.wall());
        turn(50);
        std::printf("%d as %s: first shown after %.0f ms own\n", destinations, list ? "lines" : "cards", ownMs() - before);
        Times making(list ? "lines: made and shown, a few at a time" : "cards: made and shown, a few at a time");
        do {
            making.measure([&] {
                board->display(snapshotOf(destinations, clock.wall(), 0), clock.wall());
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            });
        } while (!board->isWhole());
        making.print();
        Times times(list ? "lines: every figure changed, painted" : "cards: every figure changed, painted");
        for (int i = 1; i <= 60; ++i) {
            const auto snapshot = snapshotOf(destinations, clock.wall(), i);
            times.measure([&] {
                board->display(snapshot, clock.wall());
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
            });
        }
        times.print();
        Times quiet(list ? "lines: nothing changed" : "cards: nothing changed");
        const auto snapshot = snapshotOf(destinations, clock.wall(), 60);
        for (int i = 1; i <= 60; ++i) {
            quiet.measure([&] {
                board->display(snapshot, clock.wall());
                QCoreApplication::processEvents();
            });
        }
        quiet.print();
    }
}

/// The command palette of many destinations: opened, and each letter that is typed into it, painted.
void benchPalette(int destinations, Services& services, const Clock& clock)
{
    QWidget window;
    window.resize(1'440, 900);
    auto* palette = new CommandPalette(&window);
    window.show();
    const auto snapshot = snapshotOf(destinations, clock.wall(), 0);
    const auto nowhere = [](const Place&) {};
    const auto nothing = [](DestinationId, CardAction) {};
    Times opening("palette: opened");
    for (int i = 0; i < 10; ++i) {
        palette->dismiss();
        opening.measure([&] {
            palette->open(destinationEntries(services, snapshot, u"destinations"_s, nowhere, nothing));
            QCoreApplication::processEvents();
        });
    }
    std::printf("palette of %d destinations, %d lines\n", destinations, palette->model().rowCount());
    opening.print();
    Times typing("palette: a letter typed or taken away");
    auto* typed = palette->findChild<QLineEdit*>();
    for (const QString& word : {u"reset d"_s, u"trip 12"_s, u"breaker of destination 7"_s}) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters) {
            typing.measure([&] {
                typed->setText(word.first(letters));
                QCoreApplication::processEvents();
            });
        }
        for (qsizetype letters = word.size(); letters-- > 0;) {
            typing.measure([&] {
                typed->setText(word.first(letters));
                QCoreApplication::processEvents();
            });
        }
    }
    typing.print();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    Theme theme(application);
    const QStringList arguments = application.arguments();
    const int destinations = arguments.size() > 1 ? arguments[1].toInt() : 20;
    const int days = arguments.size() > 2 ? arguments[2].toInt() : 7;
    QTemporaryDir folder;
    SystemClock clock;
    auto workspace = store::Workspace::open(folder.path(), store::Access::readWrite, u"bench_charts"_s, clock);
    if (!workspace) {
        std::printf("%s\n", qPrintable(workspace.error().text()));
        return 1;
    }
    fill(**workspace, destinations, days, clock.wall());
    {
        store::ReaderPool readers(**workspace);
        SnapshotFeed feed;
        Services services{clock, readers, feed, nullptr, nullptr, nullptr, nullptr, folder.path(), u"bench"_s, {}};
        benchCharts(services, feed, clock, destinations, days);
        benchPalette(200, services, clock);
    }
    benchBoard(200, clock);
    return 0;
}
