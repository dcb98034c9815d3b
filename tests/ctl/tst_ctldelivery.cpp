// SPDX-License-Identifier: GPL-3.0-or-later
// From file to receipts through the program alone, under each resend policy, with faults, stops and a second caller.
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demo()
    {
        Program program;
        const Ran ran =
            program.run({u"demo"_s, u"--latency"_s, u"1"_s, u"--jitter"_s, u"0"_s, u"--throttle"_s, u"0"_s});
        QVERIFY2(ran.code == 0, ran.all().constData());
        QVERIFY2(ran.out.contains("receipts match the journal: "), ran.out.constData());
        for (const char* part : {"delivered", "dead", "ambiguous", "duplicates", "attempts", "credits",
                                 "breaker transitions", "workspace", "closed → open"})
            QVERIFY2(ran.out.contains(part), part);
        QVERIFY(ran.err.contains("Workspace: ")); // its path, before anything can go wrong
    }

    void demoWantsAFreshFolder()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const Ran ran = program.run({u"demo"_s, u"--workspace"_s, program.workspace()});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.contains("fresh folder"));
    }

    void everyRowIsAccountedFor_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("array");
        for (const char* policy : {"neverTwice", "answeredFailures", "idempotent"}) {
            QTest::newRow(policy) << QString::fromLatin1(policy) << 1;
            QTest::addRow("%s, arrays", policy) << QString::fromLatin1(policy) << 10;
        }
    }
    void everyRowIsAccountedFor()
    {
        QFETCH(QString, policy);
        QFETCH(int, array);
        Program program;
        // Rows of a refused array are tried alone: there must be enough of them for some to be refused again.
        const QString faults = array > 1 ? u"503:5,500:2,422:15"_s : u"503:5,500:2,422:1"_s;
        QVERIFY(program.servePractice({u"--status"_s, faults, u"--hang-up"_s, u"2"_s},
                                      {u"--resend"_s, policy, u"--retry-base"_s, u"10ms"_s, u"--open-for"_s, u"50ms"_s,
                                       u"--array"_s, QString::number(array)}));
        const Ran submitted =
            program.run({u"submit"_s, program.writeRows(600), u"--to"_s, u"practice"_s, u"--wait"_s, u"--json"_s});
        QVERIFY2(submitted.code == 0 || submitted.code == 5, submitted.err.constData());
        const QJsonObject rows = submitted.json().value(u"rows"_s).toObject();
        int sum = rows.value(u"delivered"_s).toInt();
        for (const QString& state : {u"dead"_s, u"ambiguous"_s}) {
            for (const QJsonValue& n : rows.value(state).toObject())
                sum += n.toInt();
        }
        QCOMPARE(sum, 600);
        if (policy != "idempotent"_L1 && array == 1)
            QVERIFY(!rows.value(u"ambiguous"_s).toObject().isEmpty()); // of some 12 that were hung up on
        const Ran check = program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts(), u"--json"_s});
        QVERIFY2(check.code == 0, check.out.constData());
        QCOMPARE(qint64(check.json().value(u"receipts"_s).toInteger()), program.receiptCount());

        // Faults off: what is dead or ambiguous goes through, and nothing is left.
        QVERIFY(program.servePractice({}));
        const Ran replay =
            program.run({u"dead"_s, u"replay"_s, u"--all"_s, u"--include-ambiguous"_s, u"--unchanged"_s, u"--pace"_s, u"0ms"_s, u"--yes"_s,
                         u"--wait"_s, u"--recall"_s, u"0s"_s, u"--json"_s});
        QVERIFY2(replay.code == 0, replay.err.constData());
        QCOMPARE(replay.json().value(u"rows"_s).toObject().value(u"delivered"_s).toInt(), 600);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void theCheckCanFail()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(20), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        program.stopPractice();
        QFile file(program.receipts());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        file.close();
        lines.removeAt(7); // a delivery that the receiver knows nothing of
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n') + '\n');
        file.close();
        const Ran check = program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()});
        QCOMPARE(check.code, 1);
        QVERIFY2(check.out.contains("do not match") && check.out.contains("has no receipt"), check.out.constData());
    }

    void aSecondFileWithTheSameRowsSendsNothing()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const QString file = program.writeRows(50);
        QCOMPARE(program.run({u"submit"_s, file, u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        const Ran again = program.run({u"submit"_s, file, u"--to"_s, u"practice"_s, u"--wait"_s, u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value(u"import"_s).toObject().value(u"alreadyDelivered"_s).toInt(), 50);
        QCOMPARE(program.receiptCount(), qint64(50));
    }

    void stopsInOrderAndGoesOn()
    {
        Program program;
        QVERIFY(program.servePractice({u"--latency"_s, u"20"_s}));
        const auto sending =
            program.start({u"submit"_s, program.writeRows(400), u"--to"_s, u"practice"_s, u"--wait"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.receiptCount() >= 20, 60'000);

        // Meanwhile another command reads, and one that would change is refused with the owner's name.
        const Ran status = program.run({u"status"_s, u"--json"_s});
        QCOMPARE(status.code, 0);
        QVERIFY2(status.err.contains("held by fuseboardctl (process "), status.err.constData());
        QVERIFY(status.json().value(u"heldBy"_s).toString().contains(u"fuseboardctl"_s));
        const Ran refused = program.run({u"breaker"_s, u"trip"_s, u"practice"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("fuseboardctl (process "), refused.err.constData());

        sending->terminate();
        QVERIFY(sending->waitForFinished(60'000));
        QCOMPARE(sending->exitStatus(), QProcess::NormalExit);
        QCOMPARE(sending->exitCode(), 7);
        QVERIFY(program.receiptCount() < 400);
        const Ran run = program.run({u"run"_s, u"--json"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.json().value(u"delivered"_s).toInt(), 400); // a stop in order leaves nothing ambiguous
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void killedWhileImporting()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const QString file = program.writeRows(150'000);
        const auto importing = program.start({u"submit"_s, file, u"--to"_s, u"practice"_s});
        QTRY_VERIFY_WITH_TIMEOUT(
            !program.run({u"status"_s, u"--json"_s}).json().value(u"batches"_s).toArray().isEmpty() ||
                importing->state() == QProcess::NotRunning,
            60'000);
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

    void unreadableFiles()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"submit"_s, program.path(u"missing.csv"_s), u"--to"_s, u"practice"_s}).code, 6);
        QFile empty(program.path(u"empty.csv"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const Ran ran = program.run({u"submit"_s, empty.fileName(), u"--to"_s, u"practice"_s});
        QVERIFY2(ran.code == 6, ran.err.constData());
        QCOMPARE(program.run({u"submit"_s, program.writeRows(1), u"--to"_s, u"nowhere"_s}).code, 4);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(1)}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CtlDeliveryTest)
#include "tst_ctldelivery.moc"
