// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a workspace of many dead letters, the same for the same seed:
//   bench_workspace FOLDER [ROWS] [SEED] [--no-index]
#include "tests/bench/bigworkspace.h"

#include "core/store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace fuseboard;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments();
    const bool index = arguments.removeAll(u"--no-index"_s) == 0;
    if (arguments.size() < 2) {
        std::fprintf(stderr, "bench_workspace FOLDER [ROWS] [SEED] [--no-index]\n");
        return 2;
    }
    SystemClock clock;
    bench::BigWorkspaceSettings settings;
    settings.now = clock.wall();
    settings.index = index;
    if (arguments.size() > 2)
        settings.rows = arguments[2].toLongLong();
    if (arguments.size() > 3)
        settings.seed = arguments[3].toULongLong();

    QElapsedTimer timer;
    timer.start();
    auto workspace = store::Workspace::open(arguments[1], store::Access::readWrite, u"bench_workspace"_s, clock);
    auto connection = workspace ? (*workspace)->connect(store::Access::readWrite) : Result<std::unique_ptr<store::Connection>>(workspace.error());
    if (!connection) {
        std::fprintf(stderr, "%s\n", qPrintable(connection.error().text()));
        return 1;
    }
    const auto filled = bench::fillBigWorkspace(**connection, settings, [](qint64 rows) {
        std::printf("\r%lld rows", static_cast<long long>(rows));
        std::fflush(stdout);
    });
    if (!filled) {
        std::fprintf(stderr, "\n%s\n", qPrintable(filled.error().text()));
        return 1;
    }
    std::printf("\n%s: %lld dead letters in %.1f s\n", qPrintable((*workspace)->file()), static_cast<long long>(settings.rows),
                double(timer.elapsed()) / 1000);
    return 0;
}
