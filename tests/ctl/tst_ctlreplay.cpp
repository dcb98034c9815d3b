// SPDX-License-Identifier: GPL-3.0-or-later
// `fuseboardctl dead replay` and `replays`: a dry run unless --yes, pace, ramp, recall, and what a kill leaves (issue 4, point 7).
#include "tests/ctl/program.h"

#include <QJsonArray>
#include <QtTest>

#include <signal.h>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlReplayTest : public QObject
{
    Q_OBJECT

private:
    static Ran replay(const Program& program, const QStringList& more)
    {
        return program.run(QStringList{u"dead"_s, u"replay"_s} + more);
    }
    static qint64 dead(const Program& program)
    {
        return program.run({u"dead"_s, u"list"_s, u"--json"_s}).json().value(u"count"_s).toInteger();
    }
    static QJsonArray replays(const Program& program)
    {
        return program.run({u"replays"_s, u"--json"_s}).json().value(u"replays"_s).toArray();
    }
    /// So many rows refused with 422, and a destination that takes them from then on.
    static void refuseThenAccept(Program& program, int rows)
    {
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(rows), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        QVERIFY(program.servePractice({}));
        QCOMPARE(dead(program), rows);
    }
    static const QStringList& now()
    {
        static const QStringList all{u"--yes"_s, u"--wait"_s, u"--recall"_s, u"0s"_s, u"--json"_s};
        return all;
    }

private Q_SLOTS:
    void aDryRunUnlessYes()
    {
        Program program;
        refuseThenAccept(program, 4);
        const qint64 before = program.receiptCount();
        const QJsonObject dry = replay(program, {u"--all"_s, u"--unchanged"_s, u"--json"_s}).json();
        QVERIFY(dry.value(u"dryRun"_s).toBool());
        QCOMPARE(dry.value(u"selected"_s).toInt(), 4);
        QCOMPARE(dry.value(u"rows"_s).toInt(), 4);
        QCOMPARE(dry.value(u"lines"_s).toObject().value(u"unchanged"_s).toInt(), 4);
        QVERIFY(dry.value(u"price"_s).isObject());
        QCOMPARE(dry.value(u"destinations"_s).toArray().first().toObject().value(u"destination"_s).toString(), u"practice"_s);
        // Refused as they are: not without a word.
        const Ran text = replay(program, {u"--all"_s});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("--unchanged sends them as they are"), text.out.constData());
        QVERIFY2(text.err.contains("nothing would be"), text.err.constData());
        QCOMPARE(replay(program, QStringList{u"--all"_s} + now()).json().value(u"replayed"_s).toInt(), 0);
        QCOMPARE(dead(program), 4);
        QCOMPARE(program.receiptCount(), before);
        QVERIFY(replays(program).isEmpty());
    }

    void contradictionsAreRefused()
    {
        Program program;
        refuseThenAccept(program, 1);
        for (const QStringList& wrong : {QStringList{u"--all"_s, u"--wait"_s}, {u"--all"_s, u"--yes"_s, u"--dry-run"_s}, {u"--yes"_s},
                                         {u"--all"_s, u"--ramp"_s, u"--pace"_s, u"1s"_s}, {u"--all"_s, u"--ramp"_s, u"--yes"_s},
                                         {u"--all"_s, u"--recall"_s, u"5s"_s}, {u"--all"_s, u"--ramp"_s, u"--stop-at"_s, u"101"_s},
                                         {u"--continue"_s, u"x"_s}})
            QVERIFY2(replay(program, wrong).code == 2, qPrintable(wrong.join(u' ')));
        QCOMPARE(replay(program, {u"--continue"_s, u"999"_s}).code, 4);
        QCOMPARE(replay(program, {u"--row"_s, u"999"_s}).code, 4);
        QCOMPARE(dead(program), 1);
    }

    void yesAloneLetsThemWaitForTheNextRun()
    {
        Program program;
        refuseThenAccept(program, 5);
        const qint64 before = program.receiptCount();
        const Ran sent = replay(program, {u"--all"_s, u"--unchanged"_s, u"--pace"_s, u"10ms"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(sent.json().value(u"replayed"_s).toInt(), 5);
        QCOMPARE(program.receiptCount(), before);
        QCOMPARE(dead(program), 0);
        QCOMPARE(program.run({u"run"_s}).code, 0);
        QCOMPARE(program.receiptCount(), before + 5);
        QCOMPARE(replays(program).size(), 1);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void aRampStopsAtItsBoundAndGoesOn() // and what failed once is told, not hidden
    {
        Program program;
        refuseThenAccept(program, 30);
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        const qint64 before = program.receiptCount();
        const Ran stopped = replay(program, QStringList{u"--all"_s, u"--unchanged"_s, u"--ramp"_s, u"--stop-at"_s, u"0%"_s} + now());
        QVERIFY2(stopped.code == 5, stopped.err.constData());
        const QJsonObject job = stopped.json().value(u"replay"_s).toObject();
        QCOMPARE(job.value(u"state"_s).toString(), u"stopped"_s);
        QCOMPARE(job.value(u"released"_s).toInt(), 1);
        QCOMPARE(job.value(u"unreleased"_s).toInt(), 29);
        QCOMPARE(program.receiptCount(), before + 1);
        QCOMPARE(dead(program), 30);
        const QString number = QString::number(job.value(u"operation"_s).toInteger());
        QVERIFY(program.run({u"replays"_s}).out.contains("stopped for you"));
        QCOMPARE(replays(program).first().toObject().value(u"unreleased"_s).toInt(), 29);

        QCOMPARE(program.run({u"run"_s}).code, 5); // the engine alone sends nothing of it
        QCOMPARE(program.receiptCount(), before + 1);
        QVERIFY(program.servePractice({}));
        const Ran on = replay(program, {u"--continue"_s, number, u"--json"_s});
        QVERIFY2(on.code == 5, on.err.constData()); // the one that failed again is left
        QCOMPARE(on.json().value(u"replay"_s).toObject().value(u"delivered"_s).toInt(), 29);
        QCOMPARE(dead(program), 1);
        QCOMPARE(replay(program, {u"--continue"_s, number}).code, 1); // over
        QCOMPARE(replays(program).first().toObject().value(u"state"_s).toString(), u"ended"_s);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void recalledWithASignal()
    {
        Program program;
        refuseThenAccept(program, 3);
        const qint64 before = program.receiptCount();
        const auto process = program.start({u"dead"_s, u"replay"_s, u"--all"_s, u"--unchanged"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"10m"_s});
        QTRY_COMPARE_WITH_TIMEOUT(replays(program).size(), 1, 30'000);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(process->exitCode(), 7);
        QCOMPARE(replays(program).first().toObject().value(u"state"_s).toString(), u"recalled"_s);
        QCOMPARE(program.receiptCount(), before);
        QCOMPARE(dead(program), 3);
    }

    void killedInTheRecallWindowItWaits() // row-life.md, "Crash and start"
    {
        Program program;
        refuseThenAccept(program, 3);
        const qint64 before = program.receiptCount();
        const auto process = program.start({u"dead"_s, u"replay"_s, u"--all"_s, u"--unchanged"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"10m"_s});
        QTRY_COMPARE_WITH_TIMEOUT(replays(program).size(), 1, 30'000);
        process->kill();
        QVERIFY(process->waitForFinished(30'000));
        QCOMPARE(program.run({u"run"_s}).code, 5);
        QCOMPARE(program.receiptCount(), before);
        QCOMPARE(dead(program), 3);
        const QJsonObject job = replays(program).first().toObject();
        QCOMPARE(job.value(u"state"_s).toString(), u"waiting"_s);
        const QString number = QString::number(job.value(u"operation"_s).toInteger());
        const Ran ended = replay(program, {u"--end"_s, number});
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(replays(program).first().toObject().value(u"state"_s).toString(), u"cancelled"_s);
        QCOMPARE(program.receiptCount(), before);
        QCOMPARE(dead(program), 3);
    }
};

QTEST_GUILESS_MAIN(CtlReplayTest)
#include "tst_ctlreplay.moc"
