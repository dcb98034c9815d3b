// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in the middle and started again: only rows claimed at a kill are ambiguous, and the receipts agree.
#include "tests/ctl/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeKills_data()
    {
        QTest::addColumn<QString>("policy");
        for (const char* policy : {"neverTwice", "answeredFailures", "idempotent"})
            QTest::newRow(policy) << QString::fromLatin1(policy);
    }
    void threeKills()
    {
        QFETCH(QString, policy);
        constexpr int kRows = 1200;
        constexpr int kSlots = 4;
        Program program;
        QVERIFY(program.servePractice({u"--latency"_s, u"3"_s, u"--status"_s, u"503:3"_s},
                                      {u"--resend"_s, policy, u"--retry-base"_s, u"10ms"_s, u"--open-for"_s, u"50ms"_s, u"--concurrency"_s,
                                       QString::number(kSlots)}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(kRows), u"--to"_s, u"practice"_s}).code, 0);
        for (const int after : {80, 310, 750}) {
            const auto running = program.start({u"run"_s});
            QTRY_VERIFY_WITH_TIMEOUT(program.receiptCount() >= after || running->state() == QProcess::NotRunning, 60'000);
            QCOMPARE(running->state(), QProcess::Running);
            running->kill();
            QVERIFY(running->waitForFinished(60'000));
        }
        const Ran run = program.run({u"run"_s, u"--json"_s});
        QVERIFY2(run.code == 0 || run.code == 5, run.err.constData());
        const QJsonObject rows = run.json();
        const int crashed = rows.value(u"ambiguous"_s).toObject().value(u"crash"_s).toInt();
        QVERIFY2(crashed <= 3 * kSlots, qPrintable(QString::number(crashed)));
        if (policy == "idempotent"_L1)
            QCOMPARE(crashed, 0); // sent again under the same key
        QCOMPARE(rows.value(u"delivered"_s).toInt() + crashed, kRows);
        const Ran check = program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()});
        QVERIFY2(check.code == 0, check.out.constData());
    }

    void killedWhileImporting()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const QString file = program.writeRows(150'000);
        const auto importing = program.start({u"submit"_s, file, u"--to"_s, u"practice"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!program.run({u"status"_s, u"--json"_s}).json().value(u"batches"_s).toArray().isEmpty()
                                     || importing->state() == QProcess::NotRunning, 60'000);
        importing->kill();
        QVERIFY(importing->waitForFinished(60'000));
        const bool whole = importing->exitStatus() == QProcess::NormalExit;
        const Ran run = program.run({u"run"_s, u"--json"_s});
        if (whole)
            QSKIP("the import was over before the kill");
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("ended before the file was accepted"), run.err.constData());
        QCOMPARE(run.json().value(u"delivered"_s).toInt(), 0);
        QCOMPARE(program.receiptCount(), qint64(0)); // nothing of it was sent
    }
};

QTEST_GUILESS_MAIN(CtlKillsTest)
#include "tst_ctlkills.moc"
