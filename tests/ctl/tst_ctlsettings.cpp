// SPDX-License-Identifier: GPL-3.0-or-later
// Settings from the command line: each change one operation that another run can undo; lint and its exit code (R117); a test
// request and what it leaves behind.
#include "tests/ctl/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlSettingsTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject lastOperation(const Program& program)
    {
        return program.run({u"operations"_s, u"--json"_s}).json().value(u"operations"_s).toArray().first().toObject();
    }
    static int retries(const Program& program)
    {
        return program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--json"_s}).json().value(u"retry"_s).toObject().value(u"maxRetries"_s).toInt();
    }

private Q_SLOTS:
    void changesAreUndoneByALaterRun()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const int before = retries(program);
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--retries"_s, u"7"_s, u"--reason"_s, u"tuned"_s}).code, 0);
        QCOMPARE(retries(program), 7);
        const QJsonObject operation = lastOperation(program);
        QCOMPARE(operation.value(u"kind"_s).toString(), u"settings"_s);
        QCOMPARE(operation.value(u"what"_s).toString(), u"Change “Retries” of “practice”"_s);
        QCOMPARE(operation.value(u"because"_s).toString(), u"tuned"_s);
        QVERIFY(operation.value(u"canUndo"_s).toBool());
        const QString number = QString::number(operation.value(u"operation"_s).toInteger());
        QCOMPARE(program.run({u"dead"_s, u"undo"_s}).code, 4); // no rows were changed: the last of those is meant
        QCOMPARE(program.run({u"dead"_s, u"undo"_s, number}).code, 0);
        QCOMPARE(retries(program), before);
        QCOMPARE(program.run({u"dead"_s, u"redo"_s, number}).code, 0);
        QCOMPARE(retries(program), 7);
        // What was changed since stays.
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--retries"_s, u"9"_s}).code, 0);
        const Ran refused = program.run({u"dead"_s, u"undo"_s, number});
        QVERIFY(refused.code != 0);
        QVERIFY2(refused.all().contains("changed since"), refused.all().constData());
        QCOMPARE(retries(program), 9);
        // An account's too, with the limit of its destinations in the same operation.
        QCOMPARE(program.run({u"account"_s, u"set"_s, u"practice"_s, u"--preset"_s, u"standard"_s}).code, 0);
        QVERIFY(lastOperation(program).value(u"what"_s).toString().contains(u"and 1 more"_s));
    }
    void movedToAnotherAccount()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"destination"_s, u"add"_s, u"crm"_s, u"--url"_s, program.practiceUrl(), u"--account"_s, u"Sales"_s}).code, 0);
        const auto accountOf = [&](const QString& destination) {
            for (const QJsonValue& each : program.run({u"destination"_s, u"list"_s, u"--json"_s}).json().value(u"destinations"_s).toArray()) {
                if (each.toObject().value(u"name"_s).toString() == destination)
                    return each.toObject().value(u"account"_s).toObject().value(u"name"_s).toString();
            }
            return QString();
        };
        QCOMPARE(accountOf(u"practice"_s), u"practice"_s);
        const Ran unknown = program.run({u"destination"_s, u"set"_s, u"practice"_s, u"--account"_s, u"Nobody"_s});
        QCOMPARE(unknown.code, 4);
        QVERIFY2(unknown.all().contains("Sales"), unknown.all().constData()); // which there are
        const Ran moved = program.run({u"destination"_s, u"set"_s, u"practice"_s, u"--account"_s, u"Sales"_s});
        QVERIFY2(moved.code == 0, moved.all().constData());
        QCOMPARE(accountOf(u"practice"_s), u"Sales"_s);
        const QJsonObject operation = lastOperation(program);
        QCOMPARE(operation.value(u"what"_s).toString(), u"Change “Account” of “practice”"_s);
        const QString number = QString::number(operation.value(u"operation"_s).toInteger());
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s, number}).code, 0);
        QCOMPARE(accountOf(u"practice"_s), u"practice"_s);
    }
    void lintEndsByTheWorstTier()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"lint"_s}).code, 0);
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--jitter"_s, u"none"_s}).code, 0);
        Ran lint = program.run({u"lint"_s, u"practice"_s, u"--json"_s});
        QCOMPARE(lint.code, 5);
        QCOMPARE(lint.json().value(u"worst"_s).toString(), u"major"_s);
        const QJsonObject finding = lint.json().value(u"destinations"_s).toArray().first().toObject().value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(finding.value(u"id"_s).toString(), u"noJitter"_s);
        QCOMPARE(finding.value(u"setting"_s).toString(), u"retry.jitter"_s);
        QCOMPARE(finding.value(u"fix"_s).toArray().first().toObject().value(u"value"_s).toString(), u"full"_s);
        QCOMPARE(program.run({u"lint"_s, u"--strict"_s}).code, 1);
        QCOMPARE(program.run({u"destination"_s, u"set"_s, u"practice"_s, u"--key-header"_s, u"none"_s}).code, 0);
        lint = program.run({u"lint"_s});
        QCOMPARE(lint.code, 1); // POST retried without a key
        QVERIFY(lint.out.contains("critical"));
        QVERIFY(lint.out.contains("fix: "));
        QCOMPARE(program.run({u"lint"_s, u"nobody"_s}).code, 4);
    }
    void oneTestRequestBesideTheLedger()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const Ran shown = program.run({u"destination"_s, u"test"_s, u"practice"_s});
        QCOMPARE(shown.code, 2);
        QVERIFY(shown.out.contains("example.com"));
        QCOMPARE(program.receiptCount(), 0);
        const Ran sent = program.run({u"destination"_s, u"test"_s, u"practice"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(sent.code == 0, sent.all().constData());
        QCOMPARE(sent.json().value(u"outcome"_s).toString(), u"delivered"_s);
        QVERIFY(sent.json().value(u"phasesUs"_s).toObject().value(u"total"_s).toInteger() > 0);
        const QJsonObject status = program.run({u"status"_s, u"--json"_s}).json();
        QVERIFY(!status.isEmpty());
        // The workspace has no attempt of it, so the same rows go out afterwards as if nothing had been.
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        // A refused one ends with 1 and says what it would have meant.
        program.stopPractice();
        const Ran refused = program.run({u"destination"_s, u"test"_s, u"practice"_s, u"--yes"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.out.contains("Nothing was sent"), refused.all().constData());
    }
};

QTEST_GUILESS_MAIN(CtlSettingsTest)
#include "tst_ctlsettings.moc"
