// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, estimates and corrections of credits through the program.
#include "tests/ctl/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlCreditsTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject account(const Program& program)
    {
        return program.run({u"credits"_s, u"show"_s, u"--json"_s}).json().value(u"accounts"_s).toArray().first().toObject();
    }
    static double used(const Program& program)
    {
        return account(program).value(u"scopes"_s).toArray().first().toObject().value(u"credits"_s).toDouble();
    }

private Q_SLOTS:
    void stopsAtTheLimitAndGoesOnWhenItIsRaised() // R18, R20, R21, R27
    {
        Program program;
        QVERIFY(program.servePractice({}, {u"--credits"_s, u"6"_s, u"--account"_s, u"acc"_s, u"--daily-credits"_s, u"60"_s}));
        const Ran submitted = program.run({u"submit"_s, program.writeRows(12), u"--to"_s, u"practice"_s, u"--wait"_s});
        QCOMPARE(submitted.code, 5);
        QVERIFY2(submitted.err.contains("would cost 72 data credits"), submitted.err.constData());
        QVERIFY2(submitted.err.contains("10 rows fit"), submitted.err.constData());
        QVERIFY2(submitted.err.contains("(60/60)"), submitted.err.constData());
        QCOMPARE(used(program), 60.0);
        QCOMPARE(program.receiptCount(), 10);
        QCOMPARE(program.run({u"account"_s, u"set"_s, u"acc"_s, u"--daily-credits"_s, u"66"_s, u"--reason"_s, u"one more"_s}).code, 0);
        QCOMPARE(program.run({u"run"_s}).code, 5);
        QCOMPARE(program.receiptCount(), 11);
        QCOMPARE(program.run({u"account"_s, u"set"_s, u"acc"_s, u"--daily-credits"_s, u"none"_s}).code, 0);
        QCOMPARE(program.run({u"run"_s}).code, 0);
        QCOMPARE(program.receiptCount(), 12);
    }

    void strictRefusesTheWholeBatch() // R27
    {
        Program program;
        QVERIFY(program.servePractice({}, {u"--credits"_s, u"6"_s, u"--account"_s, u"acc"_s, u"--daily-credits"_s, u"60"_s}));
        const Ran refused = program.run({u"submit"_s, program.writeRows(11), u"--to"_s, u"practice"_s, u"--strict"_s, u"--wait"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("None of its rows is sent"), refused.err.constData());
        QCOMPARE(program.run({u"run"_s}).code, 0);
        QCOMPARE(program.receiptCount(), 0);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(10), u"--to"_s, u"practice"_s, u"--strict"_s, u"--wait"_s}).code, 0);
        QCOMPARE(program.receiptCount(), 10);
    }

    void limitOfOneBatch()
    {
        Program program;
        QVERIFY(program.servePractice({}, {u"--credits"_s, u"6"_s}));
        const Ran submitted = program.run({u"submit"_s, program.writeRows(5), u"--to"_s, u"practice"_s, u"--credit-limit"_s, u"12"_s, u"--wait"_s});
        QCOMPARE(submitted.code, 5);
        QVERIFY2(submitted.err.contains("credits of the batch (12/12)"), submitted.err.constData());
        QCOMPARE(program.receiptCount(), 2);
        QCOMPARE(program.run({u"credits"_s, u"limit"_s, u"--batch"_s, u"1"_s}).code, 2);
        QCOMPARE(program.run({u"credits"_s, u"limit"_s, u"--batch"_s, u"9"_s, u"--data"_s, u"1"_s}).code, 4);
        QCOMPARE(program.run({u"credits"_s, u"limit"_s, u"--batch"_s, u"1"_s, u"--data"_s, u"none"_s}).code, 0);
        QCOMPARE(program.run({u"credits"_s, u"limit"_s, u"--destination"_s, u"practice"_s, u"--data"_s, u"24"_s}).code, 0);
        QCOMPARE(program.run({u"run"_s}).code, 5);
        QCOMPARE(program.receiptCount(), 4);
    }

    void presetsAndWrongWords() // R121
    {
        Program program;
        QVERIFY(program.servePractice({}, {u"--account"_s, u"acc"_s}));
        for (const QStringList& wrong : {QStringList{u"--preset"_s, u"reckless"_s}, QStringList{u"--hard-stop"_s, u"maybe"_s},
                                         QStringList{u"--alerts"_s, u"70"_s}, QStringList{u"--daily-credits"_s, u"-1"_s},
                                         QStringList{u"--time-zone"_s, u"Europe/Atlantis"_s}})
            QCOMPARE(program.run(QStringList{u"account"_s, u"set"_s, u"acc"_s} + wrong).code, 2);
        QCOMPARE(program.run({u"account"_s, u"set"_s, u"nobody"_s, u"--preset"_s, u"standard"_s}).code, 4);
        const Ran set = program.run({u"account"_s, u"set"_s, u"acc"_s, u"--preset"_s, u"conservative"_s, u"--batch-credits"_s, u"50"_s,
                                     u"--hourly-records"_s, u"400"_s, u"--json"_s});
        QCOMPARE(set.code, 0);
        const QJsonObject settings = set.json().value(u"settings"_s).toObject();
        QCOMPARE(settings.value(u"dataPerDayMilli"_s).toInt(), 200'000);
        QCOMPARE(settings.value(u"dataPerBatchMilli"_s).toInt(), 50'000);
        QCOMPARE(settings.value(u"recordsPerHour"_s).toInt(), 400);
        QCOMPARE(account(program).value(u"scopes"_s).toArray().at(2).toObject().value(u"limit"_s).toInt(), 500); // its destination
    }

    void accountsByThemselves()
    {
        Program program;
        QVERIFY(program.servePractice({}, {u"--account"_s, u"acc"_s}));
        const Ran added = program.run({u"account"_s, u"add"_s, u"second"_s, u"--daily-credits"_s, u"40"_s, u"--json"_s});
        QCOMPARE(added.code, 0);
        QCOMPARE(added.json().value(u"settings"_s).toObject().value(u"dataPerDayMilli"_s).toInt(), 40'000);
        QCOMPARE(program.run({u"account"_s, u"add"_s, u"second"_s}).code, program.run({u"account"_s, u"set"_s, u"acc"_s, u"--name"_s, u"second"_s}).code);
        QVERIFY(program.run({u"account"_s, u"add"_s, u"second"_s}).code != 0);
        QCOMPARE(program.run({u"account"_s, u"set"_s, u"second"_s, u"--name"_s, u"Clay US"_s}).code, 0);
        QCOMPARE(program.run({u"destination"_s, u"set"_s, u"practice"_s, u"--account"_s, u"Clay US"_s}).code, 0);
        const QJsonArray accounts = program.run({u"credits"_s, u"show"_s, u"--json"_s}).json().value(u"accounts"_s).toArray();
        QCOMPARE(accounts.size(), 2);
    }

    void correctionsAreAudited() // B-8
    {
        Program program;
        QVERIFY(program.servePractice({u"--hang-up"_s, u"100"_s}, {u"--credits"_s, u"6"_s, u"--account"_s, u"acc"_s, u"--resend"_s, u"neverTwice"_s,
                                                                  u"--concurrency"_s, u"1"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(1), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        QCOMPARE(used(program), 6.0);
        QCOMPARE(program.run({u"credits"_s, u"correct"_s, u"acc"_s, u"--attempt"_s, u"1"_s, u"--data"_s, u"2.5"_s}).code, 2); // no reason
        const Ran done = program.run({u"credits"_s, u"correct"_s, u"acc"_s, u"--attempt"_s, u"1"_s, u"--data"_s, u"2.5"_s, u"--reason"_s,
                                      u"invoice"_s, u"--json"_s});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.json().value(u"credits"_s).toDouble(), -3.5);
        QVERIFY(done.json().value(u"reconciled"_s).toBool());
        QCOMPARE(used(program), 2.5);
        QCOMPARE(program.run({u"credits"_s, u"correct"_s, u"acc"_s, u"--data"_s, u"-2"_s, u"--reason"_s, u"refund"_s}).code, 0);
        QCOMPARE(used(program), 0.5);
        QCOMPARE(program.run({u"credits"_s, u"correct"_s, u"acc"_s, u"--data"_s, u"-2"_s, u"--reason"_s, u"refund"_s}).code, 2);
        QVERIFY(program.run({u"credits"_s, u"show"_s, u"acc"_s}).out.contains("invoice"));
    }
};

QTEST_GUILESS_MAIN(CtlCreditsTest)
#include "tst_ctlcredits.moc"
