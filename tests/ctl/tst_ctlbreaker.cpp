// SPDX-License-Identifier: GPL-3.0-or-later
// Breaker, webhooks and health from the command line, over whole runs of the program.
#include "tests/ctl/program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

namespace {

QString state(const Ran& ran)
{
    return ran.json().value(u"breaker"_s).toString();
}

QJsonObject health(const Program& program, int code)
{
    const Ran ran = program.run({u"health"_s, u"--json"_s});
    if (ran.code != code)
        qWarning("%s", ran.all().constData());
    return ran.json();
}

} // namespace

class CtlBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allHoldersRelease()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const auto breaker = [&](const QString& word, const QStringList& more = {}) {
            return program.run(QStringList{u"breaker"_s, word, u"practice"_s, u"--json"_s} + more);
        };
        QCOMPARE(breaker(u"release"_s).code, 4); // nobody keeps it open
        QCOMPARE(breaker(u"probe"_s).code != 0, true);
        QCOMPARE(state(breaker(u"trip"_s, {u"--reason"_s, u"odd answers"_s})), u"forcedOpen"_s);
        const Ran second = breaker(u"trip"_s, {u"--holder"_s, u"vendor"_s, u"--reason"_s, u"maintenance"_s, u"--for"_s, u"2h"_s});
        QCOMPARE(second.json().value(u"holders"_s).toArray().size(), 2);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(5), u"--to"_s, u"practice"_s}).code, 0);
        QCOMPARE(state(breaker(u"release"_s, {u"--holder"_s, u"vendor"_s})), u"forcedOpen"_s);
        QCOMPARE(breaker(u"release"_s, {u"--holder"_s, u"vendor"_s}).code, 4);
        QCOMPARE(program.run({u"run"_s}).code, 5);
        QCOMPARE(program.receiptCount(), 0);
        QCOMPARE(state(breaker(u"release"_s)), u"closed"_s);
        QCOMPARE(program.run({u"run"_s}).code, 0);
        QCOMPARE(program.receiptCount(), 5);
    }

    void untilAnInstant()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const auto trip = [&](const QStringList& more) {
            return program.run(QStringList{u"breaker"_s, u"trip"_s, u"practice"_s} + more);
        };
        QCOMPARE(trip({u"--until"_s, u"2020-01-01"_s}).code, 2);
        QCOMPARE(trip({u"--until"_s, u"2099-01-01"_s, u"--for"_s, u"2h"_s}).code, 2);
        QCOMPARE(trip({u"--until"_s, u"soon"_s}).code, 2);
        QCOMPARE(trip({u"--until"_s, u"2099-01-01T12:00"_s}).code, 0);
        const QJsonObject one = health(program, 1).value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(one.value(u"circuit_state"_s).toString(), u"forcedOpen"_s); // R14, R16
        QVERIFY2(one.value(u"retry_at"_s).toString().startsWith(u"2099-01-01T"_s), qPrintable(one.value(u"retry_at"_s).toString()));
    }

    void disabledAndMeasuring()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        const auto breaker = [&](const QString& word) {
            return state(program.run({u"breaker"_s, word, u"practice"_s, u"--reason"_s, u"trial"_s, u"--json"_s}));
        };
        QCOMPARE(breaker(u"disable"_s), u"disabled"_s);
        QCOMPARE(health(program, 0).value(u"health"_s).toString(), u"healthy"_s);
        QCOMPARE(breaker(u"measure"_s), u"metricsOnly"_s);
        QCOMPARE(breaker(u"reset"_s), u"closed"_s);
    }

    void settingsReachTheBreaker()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"503:100"_s}, {u"--retries"_s, u"0"_s, u"--concurrency"_s, u"1"_s}));
        const auto set = [&](const QStringList& more) {
            return program.run(QStringList{u"breaker"_s, u"set"_s, u"practice"_s, u"--json"_s} + more);
        };
        QCOMPARE(set({}).code, 2);
        QCOMPARE(set({u"--successes"_s, u"9"_s}).code, 2); // could never close
        QCOMPARE(set({u"--open-for"_s, u"5"_s}).code, 2);
        QCOMPARE(set({u"--multiplier"_s, u"x"_s}).code, 2);
        const Ran changed = set({u"--failures"_s, u"2"_s, u"--count-window"_s, u"20"_s, u"--open-for"_s, u"1h"_s, u"--multiplier"_s, u"2"_s,
                                 u"--open-for-cap"_s, u"6h"_s, u"--reason"_s, u"brittle"_s});
        QVERIFY2(changed.code == 0, changed.err.constData());
        QCOMPARE(changed.json().value(u"breaker"_s).toObject().value(u"countWindow"_s).toInt(), 20);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(10), u"--to"_s, u"practice"_s}).code, 0);
        const auto running = program.start({u"run"_s});
        QTRY_COMPARE_WITH_TIMEOUT(program.receiptCount(), qint64(2), 20'000); // R2: and no third
        QTRY_COMPARE_WITH_TIMEOUT(program.run({u"status"_s, u"--json"_s}).json().value(u"destinations"_s).toArray().first().toObject()
                                      .value(u"breaker"_s).toString(), u"open"_s, 20'000);
        const QJsonObject one = health(program, 1).value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(one.value(u"circuit_state"_s).toString(), u"open"_s); // R92
        QCOMPARE(one.value(u"status"_s).toInt(), 503);
        QCOMPARE(one.value(u"failure_count"_s).toInt(), 2);
        QVERIFY(!one.value(u"last_failure"_s).isNull());
        QVERIFY(one.value(u"last_success"_s).isNull()); // R93
        QCOMPARE(one.value(u"queue_depth"_s).toInt(), 8);
        QCOMPARE(program.receiptCount(), 2);
        running->terminate();
        QVERIFY(running->waitForFinished(20'000));
    }

    void healthOfAWorkspaceThatDelivers()
    {
        Program program;
        QCOMPARE(program.run({u"health"_s}).code, 4);
        QVERIFY(program.servePractice({}));
        QCOMPARE(health(program, 0).value(u"destinations"_s).toArray().first().toObject().value(u"score"_s).toDouble(), 100.0); // R87
        QCOMPARE(program.run({u"submit"_s, program.writeRows(20), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        const QJsonObject one = health(program, 0).value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(one.value(u"success_count"_s).toInt(), 20);
        QVERIFY(!one.value(u"last_success"_s).isNull());
        QVERIFY(program.run({u"health"_s}).out.contains("healthy"));
        program.stopPractice();
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3, u"more.csv"_s), u"--to"_s, u"practice"_s}).code, 0);
    }

    void standbyTakesOverAndGoesBack() // R120
    {
        Program program;
        QVERIFY(program.servePractice({}, {u"--identity"_s, u"email"_s}));
        const auto webhooks = [&](const QString& word, const QStringList& more) {
            return program.run(QStringList{u"destination"_s, word, u"practice"_s} + more);
        };
        const QString url = program.practiceUrl();
        QCOMPARE(webhooks(u"rotate"_s, {}).code, 4); // no standby is armed
        QCOMPARE(webhooks(u"rotate"_s, {u"--back"_s}).code, 4);
        QCOMPARE(webhooks(u"odometer"_s, {u"--rotate-at"_s, u"10"_s, u"--ends-at"_s, u"5"_s}).code, 2);
        QCOMPARE(webhooks(u"odometer"_s, {u"--warn-at"_s, u"5"_s, u"--rotate-at"_s, u"8"_s, u"--ends-at"_s, u"1000"_s}).code, 0);
        QCOMPARE(program.run({u"destination"_s, u"standby"_s}).code, 2);
        const QStringList add{u"destination"_s, u"standby"_s, u"add"_s, u"practice"_s, u"--json"_s, u"--url"_s};
        QCOMPARE(program.run(add + QStringList{url}).code, 1); // it has that one already
        const Ran armed = program.run(add + QStringList{url + u"?standby=1"_s});
        QVERIFY2(armed.code == 0, armed.err.constData());
        QCOMPARE(armed.json().value(u"takesOverAt"_s).toInt(), 8);

        QCOMPARE(program.run({u"submit"_s, program.writeRows(40), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        QCOMPARE(program.receiptCount(), 40);
        QJsonObject shown = program.run({u"destination"_s, u"show"_s, u"practice"_s, u"--json"_s}).json();
        const qint64 newer = shown.value(u"odometer"_s).toInteger();
        const QJsonObject older = shown.value(u"otherWebhooks"_s).toArray().first().toObject();
        QCOMPARE(newer + older.value(u"odometer"_s).toInteger(), 40);
        QVERIFY(newer > 0 && older.value(u"odometer"_s).toInteger() >= 8);
        QCOMPARE(older.value(u"role"_s).toString(), u"retired"_s);
        QVERIFY(program.run({u"destination"_s, u"show"_s, u"practice"_s}).out.contains("retired"));

        // The same rows again: the ledger knows them, whichever webhook they went through.
        program.run({u"submit"_s, program.writeRows(40, u"again.csv"_s), u"--to"_s, u"practice"_s, u"--wait"_s});
        QCOMPARE(program.receiptCount(), 40);

        QCOMPARE(webhooks(u"rotate"_s, {u"--back"_s, u"--reason"_s, u"not full"_s}).code, 0);
        shown = program.run({u"destination"_s, u"show"_s, u"practice"_s, u"--json"_s}).json();
        QCOMPARE(shown.value(u"odometer"_s).toInteger(), older.value(u"odometer"_s).toInteger());
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void whatOpenedItAndWhatIf()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"503:100"_s}, {u"--open-for"_s, u"60s"_s, u"--retries"_s, u"0"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(12), u"--to"_s, u"practice"_s}).code, 0);
        const auto history = [&] { return program.run({u"breaker"_s, u"history"_s, u"practice"_s, u"--json"_s}).json(); };
        auto run = program.start({u"run"_s});
        QTRY_VERIFY_WITH_TIMEOUT(history().value(u"transitions"_s).toArray().size() == 1, 30'000);
        run->terminate();
        QVERIFY(run->waitForFinished(60'000));

        const QJsonObject told = history();
        const QJsonObject opened = told.value(u"transitions"_s).toArray().first().toObject();
        QCOMPARE(opened.value(u"to"_s).toString(), u"open"_s);
        const QJsonArray attempts = opened.value(u"attempts"_s).toArray();
        QCOMPARE(attempts.size(), 5);
        for (const QJsonValue& attempt : attempts)
            QCOMPARE(attempt.toObject().value(u"status"_s).toInt(), 503);
        QCOMPARE(told.value(u"failed"_s).toInteger(), program.receiptCount());
        const Ran text = program.run({u"breaker"_s, u"history"_s, u"practice"_s, u"--attempts"_s});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.count("HTTP 503") >= 5, text.all().constData());
        QVERIFY(program.run({u"breaker"_s, u"history"_s, u"practice"_s, u"--from"_s, u"today"_s, u"--to"_s, u"yesterday"_s}).code != 0);
        QVERIFY(program.run({u"breaker"_s, u"history"_s, u"nobody"_s}).code != 0);

        const auto whatIf = [&](const QStringList& thresholds) {
            return program.run(QStringList{u"breaker"_s, u"whatif"_s, u"practice"_s, u"--json"_s} + thresholds).json();
        };
        const auto times = [](const QJsonObject& answer, const QString& which) { return answer.value(which).toObject().value(u"opened"_s).toInt(-1); };
        const QJsonObject same = whatIf({});
        QCOMPARE(times(same, u"asItWas"_s), 1);
        QCOMPARE(times(same, u"whatIf"_s), 1);
        const QJsonObject patient = whatIf({u"--failures"_s, u"1000"_s, u"--rate"_s, u"0"_s});
        QCOMPARE(times(patient, u"asItWas"_s), 1);
        QCOMPARE(times(patient, u"whatIf"_s), 0);
        QCOMPARE(history().value(u"transitions"_s), told.value(u"transitions"_s)); // nothing is changed by asking
    }
};

QTEST_GUILESS_MAIN(CtlBreakerTest)
#include "tst_ctlbreaker.moc"
