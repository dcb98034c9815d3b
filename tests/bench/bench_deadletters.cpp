// SPDX-License-Identifier: GPL-3.0-or-later
// The dead letters page over many rows: open, scroll, facet, select all, search. Offscreen is fine:
//   QT_QPA_PLATFORM=offscreen bench_deadletters [ROWS]
#include "core/store/readerpool.h"
#include "tests/support/tempworkspace.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/dialogs.h"
#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace fuseboard;
using namespace fuseboard::ui;
using namespace Qt::StringLiterals;

namespace {

class NoDialogs final : public Dialogs
{
public:
    void openFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void saveFile(const QString&, const QString&, std::function<void(const QString&)>) override {}
    void ask(const QString&, const QString&, const QString&, std::function<void()>) override {}
    void tell(const QString&, const QString&) override {}
};

double ms(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until the condition holds; the longest single turn is what a frame could have waited.
template <class Condition>
double waitFor(Condition condition, double& longestTurn)
{
    QElapsedTimer timer;
    timer.start();
    longestTurn = 0;
    while (!condition()) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longestTurn = std::max(longestTurn, ms(turn));
    }
    return ms(timer);
}

void fillWorkspace(test::TempWorkspace& workspace, qint64 rows)
{
    const BatchId batch = workspace.addBatch();
    const QByteArray n = QByteArray::number(rows);
    workspace.run("BEGIN");
    workspace.run("WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i < " + n + ") INSERT INTO payload (row_id, version, body, identity, created_at)"
                  " SELECT i, 1, '{\"email\":\"lead' || i || '@example.com\",\"company\":\"Company ' || i || '\",\"notes\":\"call back in March\"}', zeroblob(32), 0 FROM k");
    workspace.run("INSERT INTO batch_row (id, batch_id, destination_id, lane, line, state, reason, payload_id, version, tries, owns, last_attempt, changed_at)"
                  " SELECT id, 1, 1 + (id % 10 = 0), 1, id + 1, iif(id % 7 = 0, 5, 6), iif(id % 7 = 0, 30, iif(id % 3 = 0, 20, 22)), id, 1, 1, 0, id, 1793000000000 - id * 37 % 86400000 FROM payload");
    workspace.run("INSERT INTO attempt (id, row_id, number, destination_id, webhook_id, batch_id, version, records, account_day, data_milli, action_milli,"
                  " credit_state, claimed_at, settled_at, outcome, status, error) SELECT id, id, 1, destination_id, 1, 1, 1, 1, 20261026, 0, 0, 3, changed_at,"
                  " changed_at, 1, iif(reason = 20, 422, 503), 'Upstream unavailable' FROM batch_row");
    workspace.run("UPDATE batch SET first_row = 1, last_row = " + n + " WHERE id = " + QByteArray::number(batch.value));
    workspace.run("COMMIT");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Theme theme(app);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    test::TempWorkspace workspace;
    fillWorkspace(workspace, rows);

    store::ReaderPool readers(workspace.workspace());
    SnapshotFeed feed;
    JobList jobs;
    NoDialogs dialogs;
    Services services{workspace.clock(), readers, feed, nullptr, nullptr, nullptr, nullptr, {}, {}, u"the benchmark"_s};
    DeadLettersPage page(services, jobs, dialogs);
    page.resize(1250, 820);
    page.show();
    auto* table = page.findChild<RowTable*>(u"letters"_s);
    DeadLetterModel* model = page.model();
    const auto shown = [&] { return model->loaded() && model->rowCount() > 0 && model->letterAt(table->rowsInSight().first); };
    double turn = 0;

    QElapsedTimer open;
    open.start();
    page.activate();
    const double head = waitFor([&] { return model->rowCount() > 0 && model->letterAt(0); }, turn);
    std::printf("first rows on screen: %.0f ms\n", head);
    waitFor(shown, turn);
    std::printf("open %lld rows: %.0f ms (query %lld ms), longest turn of the GUI thread %.1f ms\n", static_cast<long long>(rows), ms(open),
                static_cast<long long>(model->took().count()), turn);

    std::vector<double> frames;
    QScrollBar* bar = table->verticalScrollBar();
    for (int i = 0; i < 600; ++i) {
        const bool jump = i % 20 == 0;
        bar->setValue(jump ? int(qint64(bar->maximum()) * (i * 7919 % 600) / 600) : bar->value() + 56);
        QElapsedTimer frame;
        frame.start();
        table->viewport()->repaint();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        frames.push_back(ms(frame));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("scroll: frame p50 %.2f ms, p99 %.2f ms, max %.2f ms\n", frames[300], frames[594], frames.back());
    bar->setValue(bar->maximum() / 2);
    const double jump = waitFor([&] { return model->letterAt(table->rowsInSight().first) != nullptr; }, turn);
    std::printf("jump to the middle: rows on screen after %.1f ms\n", jump);

    QElapsedTimer all;
    all.start();
    table->selectAll();
    const double selected = ms(all);
    QCoreApplication::processEvents();
    std::printf("select all: %.1f ms, with the repaint %.1f ms\n", selected, ms(all));

    int listings = 0;
    QObject::connect(model, &DeadLetterModel::listingChanged, &page, [&listings] { ++listings; });
    page.findChild<QAbstractButton*>(u"facet.reason.rejected"_s)->click();
    const double facet = waitFor([&] { return listings == 1 && shown(); }, turn);
    std::printf("facet (%d rows): %.0f ms, longest turn %.1f ms\n", model->rowCount(), facet, turn);
    page.findChild<QLineEdit*>(u"search"_s)->setText(u"lead99999"_s);
    const double search = waitFor([&] { return listings == 2 && shown(); }, turn);
    std::printf("search with a scan (%d rows): %.0f ms, longest turn %.1f ms\n", model->rowCount(), search, turn);
    return 0;
}
