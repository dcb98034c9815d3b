// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's jobs, stepped on a fake clock: side by side, in turn, and one after the other where they touch the same rows.
#include "core/engine/deskrounds.h"
#include "core/store/operationrepository.h"
#include "core/store/operationselection.h"
#include "tests/support/tempworkspace.h"

#include <QtTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Takes so many steps, each a while after the one before.
class CountedJob final : public engine::DeskJob
{
public:
    CountedJob(QString name, int steps, QStringList& log, std::vector<RowId> rows = {}, Millis every = Millis(0))
        : m_name(std::move(name)), m_steps(steps), m_log(log), m_rows(std::move(rows)), m_every(every)
    {
    }
    std::optional<WallTime> step(engine::DeskTools& tools) override
    {
        m_log.append(m_cancelled ? m_name + u" ends" : m_name);
        if (m_cancelled || --m_steps == 0)
            return std::nullopt;
        return tools.clock.wall() + m_every;
    }
    void cancel() override { m_cancelled = true; }
    OperationId operation() const override { return operationId; }
    QString title() const override { return m_name; }
    bool isCollecting() const override { return collecting; }
    std::vector<RowId> rows() const override { return m_rows; }
    bool holdsRows() const override { return holds; }

    OperationId operationId;
    bool collecting = false;
    bool holds = true;

private:
    QString m_name;
    int m_steps;
    QStringList& m_log;
    std::vector<RowId> m_rows;
    Millis m_every;
    bool m_cancelled = false;
};

} // namespace

class DeskRoundsTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        test::TempWorkspace workspace;
        QStringList log;
        std::vector<engine::DeskProgress> told;
        engine::DeskRounds rounds{workspace.connection(), workspace.clock(), [](store::WriteJob) { return Result<void>(); }};
        engine::DeskTicket last = 0;

        CountedJob* add(const QString& name, int steps, std::vector<RowId> rows = {}, Millis every = Millis(0))
        {
            auto job = std::make_unique<CountedJob>(name, steps, log, std::move(rows), every);
            CountedJob* raw = job.get();
            rounds.add(++last, std::move(job), [this](const engine::DeskProgress& p) { told.push_back(p); });
            return raw;
        }
        QString turn()
        {
            log.clear();
            rounds.turn();
            return log.join(u' ');
        }
    };

private Q_SLOTS:
    void selectionsAreKeptAndRead()
    {
        test::TempWorkspace workspace;
        store::OperationSelection selection(workspace.connection());
        std::vector<RowId> rows;
        for (qint64 i = 1; i < 1'000; ++i)
            rows.emplace_back(i * i * i * i);
        const auto end = selection.append(OperationId(7), 0, rows);
        QVERIFY(end);
        QCOMPARE(*end, (qint64(rows.size()) + 63) / 64);
        QCOMPARE(*selection.rows(OperationId(7)), rows);
        const auto middle = selection.chunks(OperationId(7), 2, 3);
        QCOMPARE(*middle, std::vector<RowId>(rows.begin() + 128, rows.begin() + 320));
        QVERIFY(selection.chunks(OperationId(7), *end, 5)->empty());
        QVERIFY(selection.rows(OperationId(8))->empty());

        // Bytes that break off, and a number that does not fit, are said to be unreadable.
        std::vector<RowId> into;
        QCOMPARE(store::unpackRows("\x81", into).error().code, ErrorCode::corrupt);
        QCOMPARE(store::unpackRows(QByteArray(12, '\xff'), into).error().code, ErrorCode::corrupt);
    }

    void jobsRunSideBySide()
    {
        Scene s;
        s.add(u"a"_s, 3, {RowId(1)});
        s.add(u"b"_s, 2, {RowId(2)});
        QCOMPARE(s.turn(), u"a b"_s);
        QCOMPARE(s.turn(), u"a b"_s);
        QCOMPARE(s.turn(), u"a"_s);
        QVERIFY(s.rounds.isIdle());
        QVERIFY(!s.rounds.turn());
        QCOMPARE(s.told.size(), size_t(2)); // a job that says nothing of its end is said to have ended
        QVERIFY(s.told.front().ended);
        QCOMPARE(s.told.front().ticket, engine::DeskTicket(2));
    }

    /// The desk sleeps until the instant that a turn names: one that waited for a job that has just ended is due.
    void whoWaitedIsDueWhenTheOtherHasEnded()
    {
        Scene s;
        s.add(u"a"_s, 2, {RowId(1)});
        s.add(u"b"_s, 1, {RowId(1)});
        QVERIFY(s.rounds.turn());
        QCOMPARE(s.log, QStringList{u"a"_s});
        const auto next = s.rounds.turn(); // a ends
        QVERIFY(next && *next <= s.workspace.clock().wall());
        QCOMPARE(s.turn(), u"b"_s);
        QVERIFY(s.rounds.isIdle());
    }

    void eachAtItsInstant()
    {
        Scene s;
        s.add(u"slow"_s, 3, {RowId(1)}, Millis(1'000));
        s.add(u"quick"_s, 9, {RowId(2)}, Millis(300));
        QCOMPARE(s.turn(), u"slow quick"_s);
        QCOMPARE(s.turn(), QString());
        const WallTime now = s.workspace.clock().wall();
        QCOMPARE(s.rounds.turn(), std::optional<WallTime>(now + Millis(300)));
        s.workspace.clock().advance(Millis(300));
        QCOMPARE(s.turn(), u"quick"_s);
        s.workspace.clock().advance(Millis(800)); // both are late: the one that waits longest first
        QCOMPARE(s.turn(), u"quick slow"_s);
    }

    void theSameRowsOneAfterTheOther()
    {
        Scene s;
        s.add(u"first"_s, 2, {RowId(5), RowId(9)});
        s.add(u"second"_s, 1, {RowId(9)});
        s.add(u"third"_s, 1, {RowId(1), RowId(9), RowId(12)});
        s.add(u"other"_s, 1, {RowId(7)});
        QCOMPARE(s.turn(), u"first other"_s);
        QCOMPARE(s.told.at(0).waitsFor, u"first"_s);
        QCOMPARE(s.turn(), u"first"_s);
        QCOMPARE(s.turn(), u"second"_s);
        QCOMPARE(s.turn(), u"third"_s);
        QVERIFY(s.rounds.isIdle());
    }

    void rowsComeFromTheStoreToo()
    {
        Scene s;
        store::OperationSelection selection(s.workspace.connection());
        QVERIFY(selection.append(OperationId(3), 0, std::vector{RowId(4), RowId(6)}));
        QVERIFY(selection.append(OperationId(4), 0, std::vector{RowId(6), RowId(8)}));
        s.add(u"a"_s, 2)->operationId = OperationId(3);
        s.add(u"b"_s, 1)->operationId = OperationId(4);
        QCOMPARE(s.turn(), u"a"_s);
        QCOMPARE(s.turn(), u"a"_s);
        QCOMPARE(s.turn(), u"b"_s);
    }

    void oneThatCollectsIsNotInTheWayYetButGoesFirst()
    {
        Scene s;
        CountedJob* first = s.add(u"first"_s, 4);
        first->collecting = true;
        first->operationId = OperationId(3);
        s.add(u"second"_s, 1, {RowId(6)});
        QCOMPARE(s.turn(), u"first"_s); // its rows are not known yet
        store::OperationSelection selection(s.workspace.connection());
        QVERIFY(selection.append(OperationId(3), 0, std::vector{RowId(4), RowId(6)}));
        first->collecting = false;
        QCOMPARE(s.turn(), u"first"_s);
        QCOMPARE(s.turn(), u"first"_s);
        QCOMPARE(s.turn(), u"first"_s);
        QCOMPARE(s.turn(), u"second"_s);
    }

    void oneThatHoldsNoRowsIsInNobodysWay()
    {
        Scene s;
        s.add(u"first"_s, 2, {RowId(5)})->holds = false;
        s.add(u"second"_s, 1, {RowId(5)});
        QCOMPARE(s.turn(), u"first second"_s);
    }

    void cancelledWhileItWaits()
    {
        Scene s;
        s.add(u"first"_s, 5, {RowId(5)});
        s.add(u"second"_s, 5, {RowId(5)});
        QCOMPARE(s.turn(), u"first"_s);
        s.rounds.cancel(2);
        QCOMPARE(s.turn(), u"first second ends"_s);
        s.rounds.cancel(1);
        QCOMPARE(s.turn(), u"first ends"_s);
        QVERIFY(s.rounds.isIdle());
    }
};

QTEST_GUILESS_MAIN(DeskRoundsTest)
#include "tst_deskrounds.moc"
