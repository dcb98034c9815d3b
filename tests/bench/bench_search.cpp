// SPDX-License-Identifier: GPL-3.0-or-later
// Search, facets and sorting over a workspace of many dead letters (bench_workspace), against a LIKE scan by the sqlite3 shell:
//   bench_search FOLDER [--cpu] [--no-like] [--only SEARCH]
#include "core/store/lettersearch.h"
#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 3;

double cpuMs(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto of = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// Milliseconds of the processor instead of the clock's: on a machine that does other things, too.
bool g_cpu = false;

/// Median of some runs, in milliseconds; the first one warms up.
template <class Call>
double timed(Call call, int who = RUSAGE_SELF)
{
    std::vector<double> all;
    for (int i = 0; i <= kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = cpuMs(who);
        call();
        if (i > 0)
            all.push_back(g_cpu ? cpuMs(who) - before : double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

template <class T>
T checked(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(result).value();
}

double likeScan(const QString& file, const QString& text)
{
    const QString where = u"FROM batch_row r JOIN payload p ON p.id = r.payload_id LEFT JOIN attempt a ON a.id = r.last_attempt WHERE r.state IN (5, 6)"
                          " AND (p.body LIKE '%%%1%%' OR a.error LIKE '%%%1%%')"_s.arg(text);
    return timed([&] {
        QProcess shell;
        shell.start(u"sqlite3"_s, {u"-readonly"_s, file, u"PRAGMA mmap_size=268435456; SELECT r.id %1 ORDER BY r.changed_at DESC, r.id DESC LIMIT 128"_s.arg(where)});
        if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
            qFatal("sqlite3: %s", shell.readAllStandardError().constData());
    }, RUSAGE_CHILDREN);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return 2;
    g_cpu = app.arguments().contains(u"--cpu"_s);
    const bool compare = !app.arguments().contains(u"--no-like"_s);
    SystemClock clock;
    const auto workspace = checked(Workspace::open(app.arguments()[1], Access::readOnly, u"bench_search"_s, clock));
    const auto connection = checked(workspace->connect(Access::readOnly));
    LetterSearch search(*connection);
    const WallTime now = clock.wall();
    const auto filterOf = [&](const QString& typed) {
        DeadLetterFilter filter;
        filter.now = now;
        filter.search = parseSearch(typed, now, QTimeZone::utc()).query;
        return filter;
    };
    const auto page = [&](const DeadLetterFilter& filter) {
        const auto rows = checked(search.newest(filter, {}, 128));
        if (!rows.empty()) {
            DeadLetterFilter some;
            some.only = rows;
            checked(DeadLetterRepository(*connection).page(some, {}, 128));
        }
        return rows.size();
    };

    const auto measure = [&](const QString& typed) {
        const DeadLetterFilter filter = filterOf(typed);
        size_t rows = 0;
        const double cold = timed([&] {
            const auto fresh = checked(workspace->connect(Access::readOnly));
            checked(LetterSearch(*fresh).newest(filter, {}, 128));
        });
        const double first = timed([&] { page(filter); });
        const double whole = timed([&] { rows = checked(search.listing(filter, {})).rows.size(); });
        std::printf("%-34s first page %7.1f ms (new connection %7.1f ms), list and facets %7.1f ms (%zu rows)\n", qPrintable(typed), first, cold, whole, rows);
        std::fflush(stdout);
    };
    if (const qsizetype only = app.arguments().indexOf(u"--only"_s); only > 0 && only + 1 < app.arguments().size()) {
        measure(app.arguments()[only + 1]);
        return 0;
    }

    const double open = timed([&] {
        const auto fresh = checked(workspace->connect(Access::readOnly));
        checked(fresh->scalar("SELECT coalesce(sum(n), 0) FROM batch_count WHERE state IN (5, 6)"));
        checked(DeadLetterRepository(*fresh).page({}, {}, 128));
    });
    std::printf("open (connection, total, first page): %.1f ms\n", open);
    const auto all = checked(search.listing({}, {}));
    std::printf("listing and facets of all %zu: %.0f ms\n", all.rows.size(), timed([&] { checked(search.listing(filterOf({}), {})); }));
    const auto& middle = all.rows[all.rows.size() / 2];
    std::printf("a page in the middle: %.2f ms\n", timed([&] {
        DeadLetterFilter some;
        some.only.assign(all.rows.begin() + qsizetype(all.rows.size() / 2), all.rows.begin() + qsizetype(all.rows.size() / 2 + 128));
        checked(DeadLetterRepository(*connection).page(some, {}, 128));
    }));

    const QString mail = u"lead%1@"_s.arg(middle.value);
    struct Case { const char* what; QString text; };
    const Case cases[] = {{"rare", mail}, {"no hit", u"zebra crossing"_s}, {"common", u"timeout"_s}, {"common in payloads", u"energy"_s},
                          {"in every payload", u"lead_id"_s}, {"rare error", u"10.0.17.23"_s}, {"two characters", u"東京"_s}};
    for (const Case& c : cases) {
        size_t found = 0;
        const DeadLetterFilter filter = filterOf(c.text.contains(u' ') ? u'"' + c.text + u'"' : c.text);
        const double first = timed([&] { found = page(filter); });
        size_t rows = 0;
        const double whole = timed([&] { rows = checked(search.listing(filter, {})).rows.size(); });
        std::printf("%-18s %-18s first page %8.1f ms (%zu rows), list and facets %8.1f ms (%zu rows)", c.what, qPrintable(c.text), first, found,
                    whole, rows);
        if (compare) {
            const double like = likeScan(workspace->file(), c.text);
            std::printf(", LIKE %7.0f ms: %.3f of it", like, first / like);
        }
        std::printf("\n");
        std::fflush(stdout);
    }
    for (const QString& typed : {u"domain:energy"_s, u"company:energy"_s, u"country:DE"_s, u"title:=buyer"_s, u"company:東京大学"_s, u"-energy timeout"_s, u"status:5xx tries:>2 after:2d"_s, u"country:DE energy"_s, u"first_name:anna title:cto country:DE"_s, u"title:=lead"_s, u"domain:tokyo"_s, u"notes:zz"_s, u"title:lead"_s})
        measure(typed);
    DeadLetterFilter choice = filterOf({});
    choice.status = 503;
    std::printf("facet status 503: %.0f ms\n", timed([&] { checked(search.listing(choice, {})); }));
    choice.age = AgeBand::day;
    std::printf("facets status 503, age: %.0f ms\n", timed([&] { checked(search.listing(choice, {})); }));
    const char* const columns[] = {"age", "row", "error", "reason", "status", "tries", "batch", "destination"};
    for (int column = 0; column < 8; ++column) {
        const double took = timed([&] { checked(search.listing(filterOf({}), {LetterColumn(column), true})); });
        std::printf("all sorted by %s: %.0f ms\n", columns[column], took);
    }
    return 0;
}
