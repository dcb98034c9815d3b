// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/models/batchjobs.h"
#include "ui/models/snapshotfeed.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/jobentry.h"
#include "ui/widgets/jobsheet.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using fuseboard::test::child;

class TestJobList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void emptyBarSaysSo()
    {
        JobList jobs;
        JobBar bar(jobs);
        bar.show();
        auto* idle = child<QLabel>(bar, "jobBarIdle");
        QVERIFY(idle->isVisible());
        QCOMPARE(idle->text(), u"Nothing running"_s);
        const JobId id = jobs.start(u"Import a.csv"_s);
        QVERIFY(!idle->isVisible());
        jobs.finish(id);
        QVERIFY(idle->isVisible());
    }

    void aBatchBehindAnOpenBreakerWaits() // it said "7 h 54 min left" after one probe
    {
        SnapshotFeed feed;
        JobList jobs;
        BatchJobs batches(feed, jobs, {});
        engine::EngineSnapshot snapshot;
        engine::BatchSnapshot batch;
        batch.id = BatchId(7);
        batch.destination = DestinationId(2);
        batch.rows[size_t(RowState::deferred)] = 8'527;
        batch.rowsPerSecond = 0.3;
        snapshot.batches = {batch};
        engine::DestinationSnapshot destination;
        destination.id = DestinationId(2);
        destination.breaker = BreakerState::open;
        destination.waitingFor = Reason::breaker;
        snapshot.destinations = {destination};
        feed.offer(std::make_shared<engine::EngineSnapshot>(snapshot));
        QTRY_COMPARE(jobs.jobs().size(), 1);
        QCOMPARE(jobs.jobs().front().detail, u"8,527 rows wait: breaker open"_s);
    }

    void batchesUnderWayAreShownWithRateAndTimeLeft()
    {
        SnapshotFeed feed;
        JobList jobs;
        BatchId asked;
        BatchJobs batches(feed, jobs, [&](BatchId id) { asked = id; });
        JobBar bar(jobs);
        bar.show();
        engine::EngineSnapshot snapshot;
        engine::BatchSnapshot batch;
        batch.id = BatchId(7);
        batch.name = u"leads.csv"_s;
        batch.rows[size_t(RowState::pending)] = 600;
        batch.rows[size_t(RowState::delivered)] = 400;
        batch.rowsPerSecond = 10;
        snapshot.batches = {batch};
        const auto offer = [&] {
            feed.offer(std::make_shared<engine::EngineSnapshot>(snapshot));
            QCoreApplication::processEvents();
        };
        offer();
        QTRY_COMPARE(jobs.jobs().size(), 1);
        QCOMPARE(jobs.jobs().front().title, u"Send leads.csv"_s);
        QCOMPARE(jobs.jobs().front().progress, std::optional(0.4));
        QVERIFY(jobs.jobs().front().detail.startsWith(u"10.0 rows/s"_s));
        QVERIFY2(jobs.jobs().front().detail.contains(u"60 s left"_s) || jobs.jobs().front().detail.contains(u"1 min left"_s), qPrintable(jobs.jobs().front().detail));
        QVERIFY(!child<QLabel>(bar, "jobBarIdle")->isVisible());
        jobs.cancel(jobs.jobs().front().id); // asks; it may be declined
        QCOMPARE(asked, BatchId(7));
        QVERIFY(!jobs.jobs().front().cancelling);
        snapshot.batches[0].rowsPerSecond = 0;
        snapshot.pausedAll = true;
        offer();
        QTRY_VERIFY2(jobs.jobs().front().detail.contains(u"everything is paused"_s), qPrintable(jobs.jobs().front().detail));
        snapshot.batches[0].state = BatchState::paused; // nobody works on it
        offer();
        QTRY_VERIFY(jobs.jobs().empty());
        snapshot.batches[0].state = BatchState::running;
        offer();
        QTRY_COMPARE(jobs.jobs().size(), 1);
        snapshot.batches[0].rows = {};
        snapshot.batches[0].rows[size_t(RowState::delivered)] = 999;
        snapshot.batches[0].rows[size_t(RowState::dead)] = 1;
        snapshot.batches[0].state = BatchState::finished;
        offer();
        QTRY_VERIFY(jobs.jobs().empty());
        QVERIFY(child<QLabel>(bar, "jobBarIdle")->text().startsWith(u"leads.csv: 999 delivered, 1 dead letter"_s));
    }

    void progressStaysInItsBounds()
    {
        JobList jobs;
        QSignalSpy progressed(&jobs, &JobList::progressed);
        const JobId id = jobs.start(u"Import"_s);
        jobs.progress(id, 1.7, u"9 rows/s"_s);
        QCOMPARE(jobs.find(id)->progress, std::optional(1.0));
        jobs.progress(id, std::nullopt, {});
        QVERIFY(!jobs.find(id)->progress);
        QCOMPARE(progressed.size(), 2);
        jobs.progress(id + 1, 0.5, {}); // unknown jobs are nobody's
        QCOMPARE(progressed.size(), 2);
    }

    void manyJobsAndLongTitles()
    {
        JobList jobs;
        QWidget window;
        window.resize(960, 600);
        auto* bar = new JobBar(jobs, &window);
        bar->setGeometry(0, 570, 960, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* more = child<QPushButton>(*bar, "moreJobs");
        std::vector<JobId> ids;
        int stopped = 0;
        for (int i = 0; i < 9; ++i) {
            ids.push_back(jobs.start(u"Import %1 of a file with a rather long name that goes on and on and on.csv"_s.arg(i), [&] { ++stopped; }));
            jobs.progress(ids.back(), 0.1 * i, u"84,120 rows/s  4 s left"_s);
        }
        QTRY_VERIFY(more->isVisible());
        QCoreApplication::processEvents();
        int seen = 0;
        for (JobEntry* entry : bar->findChildren<JobEntry*>()) {
            seen += entry->isVisible();
            QVERIFY(!entry->isVisible() || entry->geometry().right() <= bar->width()); // nothing is cut off
        }
        QVERIFY(seen >= 1 && seen < 9);
        QVERIFY(more->geometry().right() <= bar->width());
        QCOMPARE(more->text(), u"%1 more"_s.arg(9 - seen));
        QTest::mouseClick(more, Qt::LeftButton);
        auto* sheet = child<JobSheet>(window, "jobSheet");
        QTRY_VERIFY(sheet->isVisible());
        QCOMPARE(sheet->findChildren<JobEntry*>().size(), 9);
        QTest::mouseClick(sheet->findChildren<JobEntry*>().last()->cancelButton(), Qt::LeftButton);
        QCOMPARE(stopped, 1);
        for (const JobId id : ids)
            jobs.finish(id);
        QTRY_VERIFY(!sheet->isVisible());
        QVERIFY(!more->isVisible());
    }

    void theKeyboardReachesJobs()
    {
        JobList jobs;
        JobBar bar(jobs);
        bar.resize(900, 30);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QVERIFY(!bar.takeFocus());
        int stopped = 0;
        const JobId id = jobs.start(u"Export"_s, [&] { ++stopped; });
        QVERIFY(bar.takeFocus());
        auto* cancel = child<QToolButton>(bar, "cancelJob");
        QVERIFY(cancel->hasFocus());
        QTest::keyClick(cancel, Qt::Key_Space);
        QCOMPARE(stopped, 1);
        QCOMPARE(cancel->accessibleName(), u"Stop “Export”"_s);
        jobs.finish(id, u"No room left on the disk"_s, true);
        QCOMPARE(child<QLabel>(bar, "jobBarIdle")->text(), u"Failed: No room left on the disk"_s); // not by its colour alone
    }

    void cancelIsAskedOnceAndTheOwnerEndsTheJob()
    {
        JobList jobs;
        JobBar bar(jobs);
        bar.resize(900, 30);
        bar.show();
        int asked = 0;
        JobId id = 0;
        id = jobs.start(u"Import"_s, [&] {
            ++asked;
            jobs.finish(id, u"Import stopped, 12 rows are listed as cancelled"_s);
        });
        QTest::mouseClick(child<QToolButton>(bar, "cancelJob"), Qt::LeftButton);
        QCOMPARE(asked, 1);
        QVERIFY(jobs.jobs().empty());
        QCOMPARE(child<QLabel>(bar, "jobBarIdle")->text(), u"Import stopped, 12 rows are listed as cancelled"_s);

        const JobId slow = jobs.start(u"Export"_s, [&] { ++asked; });
        jobs.cancel(slow);
        jobs.cancel(slow);
        QCOMPARE(asked, 2);
        QVERIFY(jobs.find(slow)->cancelling);
    }
};

FUSEBOARD_WINDOW_MAIN(TestJobList)
#include "tst_joblist.moc"
