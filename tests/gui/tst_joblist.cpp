// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowsupport.h"
#include "ui/widgets/jobbar.h"

#include <QLabel>
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
