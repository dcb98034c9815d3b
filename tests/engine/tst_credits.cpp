// SPDX-License-Identifier: GPL-3.0-or-later
// Credits while an engine runs, over restarts and crashes, on virtual time.
#include "core/engine/accountcredits.h"
#include "core/store/creditbook.h"
#include "core/store/operations.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;
using resilience::CreditScope;

namespace {

const auto kOk = FakeHttpTransport::withStatus(200);
const Charge kSix{Credits::whole(6), {}};
constexpr Millis kDayLong{86'400'000};

store::AccountSettings settings(std::optional<qint64> perDay = {})
{
    store::AccountSettings s;
    s.recordsPerSecond = -1;
    if (perDay)
        s.dataPerDay = Credits::whole(*perDay);
    return s;
}

void answerOk(EngineRig& rig)
{
    rig.transport().setResponder([](const auto&) { return kOk; });
}

/// Other settings while the engine runs, as the session gives them.
void setRunning(EngineRig& rig, const store::AccountSettings& s, const QByteArray& zone = "UTC")
{
    store::Account account;
    account.id = AccountId(1);
    account.name = u"Account"_s;
    account.timeZone = zone;
    account.settings = s;
    rig.engine().setAccount(account);
}

engine::BatchSnapshot batchOf(EngineRig& rig, BatchId id)
{
    for (const auto& batch : rig.engine().snapshot().batches) {
        if (batch.id == id)
            return batch;
    }
    return {};
}

int delivered(EngineRig& rig, BatchId id)
{
    return int(rig.number("SELECT count(*) FROM batch_row WHERE state = 4 AND batch_id = " + QByteArray::number(id.value)));
}

int alerts(EngineRig& rig)
{
    return int(rig.number("SELECT count(*) FROM event WHERE kind = 'budgetAlert'"));
}

store::CreditCorrection priceOf(AttemptId attempt, qint64 milli)
{
    store::CreditCorrection correction;
    correction.account = AccountId(1);
    correction.attempt = attempt;
    correction.data = Credits{milli};
    return correction;
}

} // namespace

class tst_Credits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredAtOnce(); // B-6, R18, R19
    void refusalMovesNothingElse();
    void batchLimitStopsOnlyItsBatch();
    void batchGoesOnWhenItsLimitIsRaised();
    void failedRowsMakeRoomAgain();
    void dueRowsOfAShutBatchAreInNobodysWay();
    void destinationsDayIsItsOwn();
    void monthOutlastsItsDays();
    void cheaperRowsGoOn();
    void replayIsPaidFor(); // B-17
    void restartKnowsEveryScope(); // R26
    void crashSpendsWhatWasOpen();
    void reservationsWithoutAnAttemptAreReleased();
    void clockSetBackOverARestart(); // B-7
    void alertsOnceAcrossRestarts();
    void usedUpIsToldOnceUntilTheLimitChanges();
    void alertThatWasMissedIsRaisedAtTheStart();
    void warnOnlyGoesOn();
    void ambiguousAndDeliveredAreTwoCharges(); // B-8
    void heldBy402OverARestart();
    void settledByHandInEveryScope();
    void correctionsReachTheRunningEngine();
    void zoneOfTheDayMayChange();
    void arraysTakeWhatFits();
    void repeatedArrayWaitsForCreditsOfAllItsRows();
    void burnAndBalanceAreAnnounced(); // R119, R120
    void batchIsPricedBeforeItStarts(); // R27
};

void tst_Credits::twoHundredAtOnce()
{
    EngineRig rig;
    store::DestinationPolicy policy = EngineRig::policy();
    policy.lanes = {10, 200, 2};
    rig.setPolicy(policy);
    rig.setLimits(settings(500));
    rig.addRows(200, kSix);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(83)); // all under way at the same time, none answered
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_day"), 498'000);
    QCOMPARE(rig.destination().creditRefusal->figures, u"0/500, 498 reserved"_s);
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.transport().sentCount(), 83);
    QCOMPARE(rig.destination().creditRefusal->figures, u"498/500"_s); // R21
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::refusalMovesNothingElse() // R25: a refusal is not a failure of the destination
{
    EngineRig rig;
    rig.setLimits(settings(0));
    const RowId row = rig.addRows(20, kSix);
    rig.start();
    rig.settle();
    const auto card = rig.destination();
    QCOMPARE(card.waitingFor, Reason::budget);
    QCOMPARE(card.breaker, BreakerState::closed);
    QCOMPARE(card.consecutiveFailures, 0);
    QCOMPARE(card.health, engine::HealthWord::noData);
    QCOMPARE(rig.rowState(row), u"pending/none"_s);
    QCOMPARE(rig.number("SELECT sum(retries) + sum(tries) FROM batch_row"), 0);
    QCOMPARE(rig.number("SELECT count(*) FROM attempt"), 0);
}

void tst_Credits::batchLimitStopsOnlyItsBatch()
{
    EngineRig rig;
    rig.addRows(40, kSix);
    const BatchId limited = rig.lastBatch();
    rig.workspace().run("UPDATE batch SET data_limit = 60000");
    rig.addRows(40, kSix);
    const BatchId other = rig.lastBatch();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(delivered(rig, limited), 10);
    QCOMPARE(delivered(rig, other), 40);
    const auto batch = batchOf(rig, limited);
    QCOMPARE(batch.creditRefusal->scope, CreditScope::batch);
    QCOMPARE(batch.creditRefusal->figures, u"60/60"_s);
    QVERIFY(!batch.creditRefusal->opensAt);
    QCOMPARE(rig.destination().waitingFor, Reason::budget); // nothing else is left
    rig.advance(kDayLong * 40);
    QCOMPARE(delivered(rig, limited), 10); // no day opens it
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::batchGoesOnWhenItsLimitIsRaised()
{
    EngineRig rig;
    store::AccountSettings s = settings();
    s.dataPerBatch = Credits::whole(30);
    rig.setLimits(s);
    rig.addRows(40, kSix);
    const BatchId first = rig.lastBatch();
    rig.addRows(40, kSix);
    const BatchId second = rig.lastBatch();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    rig.engine().setBatchLimits(first, Credits::whole(120), {}, {u"operator"_s, u"worth it"_s});
    rig.settle();
    QCOMPARE(delivered(rig, first), 20);
    QCOMPARE(delivered(rig, second), 5);
    QCOMPARE(rig.number("SELECT count(*) FROM operation WHERE kind = 'batchLimits' AND reason = 'worth it'"), 1);
    rig.engine().pauseBatch(second, true, {u"operator"_s, {}});
    s.dataPerBatch.reset();
    setRunning(rig, s);
    rig.settle();
    QCOMPARE(delivered(rig, second), 5); // paused is paused
    rig.engine().pauseBatch(second, false, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(delivered(rig, second), 40);
    QCOMPARE(delivered(rig, first), 20); // its own limit stands, and after a restart too
    rig.crash();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(delivered(rig, first), 20);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::failedRowsMakeRoomAgain() // R23
{
    EngineRig rig;
    rig.addRows(20, kSix);
    rig.workspace().run("UPDATE batch SET data_limit = 30000");
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(5));
    rig.transport().answerAll(FakeHttpTransport::withStatus(422)); // rejected: nothing was charged
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(5));
    rig.transport().answerAll(kOk);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    QCOMPARE(rig.rowsIn(RowState::dead), 5);
    QCOMPARE(rig.transport().sentCount(), 10);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::dueRowsOfAShutBatchAreInNobodysWay()
{
    EngineRig rig;
    rig.addRows(100, kSix);
    const BatchId shut = rig.lastBatch();
    rig.workspace().run("UPDATE batch SET data_limit = 0");
    rig.workspace().run("UPDATE batch_row SET state = 1, reason = 6, due_at = 1"); // deferred, due long ago
    rig.workspace().run("UPDATE batch_count SET state = 1, reason = 6");
    rig.addRows(20, kSix);
    const BatchId open = rig.lastBatch();
    rig.workspace().run("UPDATE batch_row SET state = 1, reason = 6, due_at = 2 WHERE batch_id = " + QByteArray::number(open.value));
    rig.workspace().run("UPDATE batch_count SET state = 1, reason = 6");
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(delivered(rig, open), 20);
    QCOMPARE(delivered(rig, shut), 0);
    rig.engine().setBatchLimits(shut, Credits::whole(600), {}, {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(delivered(rig, shut), 100);
}

void tst_Credits::destinationsDayIsItsOwn()
{
    EngineRig rig;
    store::DestinationPolicy policy = EngineRig::policy();
    policy.dataPerDay = Credits::whole(30);
    rig.setPolicy(policy);
    rig.workspace().run("UPDATE destination SET policy = '" + store::toJson(EngineRig::policy()) + "' WHERE id = 2");
    rig.setLimits(settings(600));
    rig.addRows(20, kSix);
    rig.addRows(20, kSix, DestinationId(2));
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 25);
    const auto card = rig.destination();
    QCOMPARE(card.waitingFor, Reason::budget);
    QCOMPARE(card.creditRefusal->scope, CreditScope::destinationDay);
    QCOMPARE(card.creditRefusal->figures, u"30/30"_s);
    QCOMPARE(card.creditRefusal->opensAt, rig.engine().snapshot().accounts.at(0).dayEnd);
    QCOMPARE(card.creditsToday.used.data, Credits::whole(30));
    rig.advance(kDayLong);
    QCOMPARE(rig.rowsIn(RowState::delivered), 30);
}

void tst_Credits::monthOutlastsItsDays()
{
    EngineRig rig;
    store::AccountSettings s = settings(60);
    s.dataPerMonth = Credits::whole(120);
    rig.setLimits(s);
    rig.workspace().clock().setWall(fromEpochMs(QDateTime(QDate(2026, 10, 27), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch()));
    rig.addRows(100, kSix);
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    rig.advance(kDayLong);
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
    rig.advance(kDayLong);
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
    rig.crash();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.destination().creditRefusal->scope, CreditScope::accountMonth);
    QCOMPARE(rig.destination().creditRefusal->figures, u"120/120"_s);
    QCOMPARE(*rig.destination().creditRefusal->opensAt, fromEpochMs(QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()));
    rig.advance(kDayLong * 3); // the first of November
    QCOMPARE(rig.rowsIn(RowState::delivered), 30);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::cheaperRowsGoOn() // a batch that nothing is left for does not stop one that costs less
{
    EngineRig rig;
    rig.setLimits(settings(10));
    rig.addRows(20, kSix);
    rig.addRows(20, Charge{Credits::whole(1), {}});
    const BatchId cheap = rig.lastBatch();
    rig.addRows(20);
    const BatchId free = rig.lastBatch();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(delivered(rig, free), 20);
    QVERIFY(delivered(rig, cheap) >= 4);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 10'000);
}

void tst_Credits::replayIsPaidFor() // B-17: a replay passes the same budget
{
    EngineRig rig;
    rig.setLimits(settings(60));
    rig.addRows(20, kSix);
    rig.start();
    rig.transport().setResponder([](const auto&) { return FakeHttpTransport::withStatus(422); });
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::dead), 20);
    {
        store::DeadLetterFilter all;
        auto transaction = *store::Transaction::begin(rig.workspace().connection());
        const auto replayed = store::Operations(rig.workspace().connection(), rig.workspace().clock().wall())
                                  .replay(all, false, false, {u"operator"_s, {}});
        QVERIFY(replayed && replayed->applied == 20);
        QVERIFY(transaction.commit());
    }
    answerOk(rig);
    rig.engine().lookAgain(DestinationId(1));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    QCOMPARE(rig.destination().waitingFor, Reason::budget);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 60'000);
    rig.advance(kDayLong);
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::restartKnowsEveryScope()
{
    EngineRig rig;
    store::AccountSettings s = settings(500);
    s.dataPerMonth = Credits::whole(500);
    s.dataPerBatch = Credits::whole(300);
    rig.setLimits(s);
    rig.addRows(40, kSix);
    const BatchId batch = rig.lastBatch();
    rig.start();
    answerOk(rig);
    rig.settle();
    const auto before = rig.engine().snapshot();
    rig.crash();
    rig.start();
    const auto after = rig.engine().snapshot();
    QVERIFY(after.accounts.at(0).today == before.accounts.at(0).today);
    QVERIFY(after.accounts.at(0).month == before.accounts.at(0).month);
    QVERIFY(after.destinations.at(0).creditsToday == before.destinations.at(0).creditsToday);
    QCOMPARE(after.accounts.at(0).today.used.data, Credits::whole(240));
    rig.workspace().run("UPDATE batch SET data_limit = 252000 WHERE id = " + QByteArray::number(batch.value));
    rig.workspace().run("UPDATE batch SET state = 1 WHERE id = " + QByteArray::number(batch.value));
    rig.crash();
    for (int i = 0; i < 10; ++i)
        rig.workspace().addRow(batch);
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(delivered(rig, batch), 42); // what the batch had used before counts
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::crashSpendsWhatWasOpen()
{
    EngineRig rig;
    store::AccountSettings s = settings(500);
    s.dataPerBatch = Credits::whole(60);
    rig.setLimits(s);
    rig.addRows(20, kSix);
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(5));
    QCOMPARE(rig.number("SELECT data_reserved FROM credit_scope WHERE kind = 1"), 30'000);
    rig.crash();
    rig.start();
    answerOk(rig);
    rig.settle();
    for (const char* kind : {"1", "2"}) {
        QCOMPARE(rig.number(QByteArray("SELECT data_reserved FROM credit_scope WHERE kind = ") + kind), 0);
        QCOMPARE(rig.number(QByteArray("SELECT data_unreconciled FROM credit_scope WHERE kind = ") + kind), 30'000);
    }
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 5);
    QCOMPARE(rig.rowsIn(RowState::delivered), 5); // what was open counts against the batch
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::reservationsWithoutAnAttemptAreReleased()
{
    EngineRig rig;
    rig.setLimits(settings(12));
    rig.addRows(5, kSix);
    rig.workspace().run("INSERT INTO credit_day VALUES (1, 20261026, 0, 12000, 0, 0, 0, 0)");
    rig.workspace().run("INSERT INTO credit_scope VALUES (2, 1, 20261026, 0, 12000, 0, 0, 0, 0)");
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 2);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::clockSetBackOverARestart()
{
    EngineRig rig;
    rig.setLimits(settings(60));
    rig.addRows(40, kSix);
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    rig.crash();
    rig.workspace().clock().setWall(rig.workspace().clock().wall() - kDayLong); // yesterday, with nothing spent
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    rig.advance(kDayLong); // the same day again
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    rig.advance(kDayLong);
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
}

void tst_Credits::alertsOnceAcrossRestarts()
{
    EngineRig rig;
    rig.setLimits(settings(100));
    rig.addRows(13, kSix); // 78 of 100
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(alerts(rig), 1);
    rig.crash();
    rig.addRows(1, kSix); // 84
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(alerts(rig), 2);
    QCOMPARE(rig.workspace().text("SELECT text FROM event WHERE kind = 'budgetAlert' ORDER BY id DESC"),
             u"Account has used 80 % of today's credits (84/100)."_s);
    rig.crash();
    rig.start();
    rig.settle();
    QCOMPARE(alerts(rig), 2);
}

void tst_Credits::usedUpIsToldOnceUntilTheLimitChanges()
{
    EngineRig rig;
    rig.setLimits(settings(36));
    rig.addRows(30, kSix);
    rig.start();
    answerOk(rig);
    rig.settle();
    const auto told = [&] { return rig.number("SELECT count(*) FROM event WHERE kind = 'budgetUsedUp'"); };
    QCOMPARE(rig.rowsIn(RowState::delivered), 6);
    QCOMPARE(told(), 1);
    rig.crash();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(told(), 1);
    setRunning(rig, settings(72));
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 12);
    QCOMPARE(told(), 2);
}

void tst_Credits::alertThatWasMissedIsRaisedAtTheStart()
{
    EngineRig rig;
    rig.setLimits(settings(36));
    rig.addRows(6, kSix);
    rig.start();
    rig.settle();
    QCOMPARE(alerts(rig), 0);
    rig.crash(); // five are open: they count as spent from here on
    rig.start();
    rig.settle();
    QCOMPARE(alerts(rig), 2); // 30 of 36: 70 and 80 %
}

void tst_Credits::warnOnlyGoesOn()
{
    EngineRig rig;
    store::AccountSettings s = settings(12);
    s.hardStop = false;
    rig.setLimits(s);
    rig.addRows(10, kSix);
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 10);
    QCOMPARE(alerts(rig), 4); // 70, 80, 90 and 100 %
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'budgetAlert' AND severity = 2"), 1);
}

void tst_Credits::ambiguousAndDeliveredAreTwoCharges()
{
    EngineRig rig;
    rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
    const RowId row = rig.addRows(1, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.settle();
    QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 6000);
    {
        store::DeadLetterFilter all;
        auto transaction = *store::Transaction::begin(rig.workspace().connection());
        QVERIFY(store::Operations(rig.workspace().connection(), rig.workspace().clock().wall()).replay(all, true, false, {u"operator"_s, {}}));
        QVERIFY(transaction.commit());
    }
    answerOk(rig);
    rig.engine().lookAgain(DestinationId(1));
    rig.settle();
    QCOMPARE(rig.rowState(row), u"delivered/none"_s);
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 12'000);
    QCOMPARE(rig.number("SELECT data_unreconciled FROM credit_day"), 6000); // of the first attempt alone
    QCOMPARE(rig.number("SELECT data_used FROM credit_scope WHERE kind = 1"), 12'000);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::heldBy402OverARestart()
{
    EngineRig rig;
    rig.addRows(20, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::withStatus(402));
    rig.settle();
    QCOMPARE(rig.number("SELECT data_used FROM credit_day"), 0);
    rig.crash();
    rig.start();
    answerOk(rig);
    rig.settle();
    rig.advance(kDayLong);
    QCOMPARE(rig.transport().sentCount(), 0);
    QCOMPARE(rig.destination().waitingFor, Reason::budget);
    QVERIFY(!rig.engine().snapshot().accounts.at(0).holdReason.isEmpty());
    rig.engine().resumeBudget(AccountId(1), {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 20);
    rig.crash();
    rig.start();
    QVERIFY(rig.engine().snapshot().accounts.at(0).holdReason.isEmpty());
}

void tst_Credits::settledByHandInEveryScope()
{
    EngineRig rig;
    rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
    store::AccountSettings s = settings(500);
    s.dataPerBatch = Credits::whole(30);
    rig.setLimits(s);
    rig.addRows(10, kSix);
    rig.start();
    rig.settle();
    rig.transport().answerAll(FakeHttpTransport::noAnswer());
    rig.engine().resetBreaker(DestinationId(1), {u"operator"_s, {}});
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::ambiguous), 5);
    store::OperationResult settled;
    {
        store::DeadLetterFilter all;
        auto transaction = *store::Transaction::begin(rig.workspace().connection());
        auto done = store::Operations(rig.workspace().connection(), rig.workspace().clock().wall()).settle(all, false, {u"operator"_s, {}});
        QVERIFY(done);
        settled = *done;
        QVERIFY(transaction.commit());
    }
    QCOMPARE(rig.number("SELECT sum(data_used) + sum(data_unreconciled) FROM credit_scope"), 0);
    QCOMPARE(settled.credits.size(), size_t(5));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    answerOk(rig);
    rig.engine().resetBreaker(DestinationId(1), {u"operator"_s, {}});
    rig.engine().creditsMoved(settled.credits);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5); // the batch has its credits back
}

void tst_Credits::correctionsReachTheRunningEngine()
{
    EngineRig rig;
    rig.setLimits(settings(30));
    rig.addRows(10, kSix);
    const BatchId batch = rig.lastBatch();
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 5);
    store::CorrectedCredits corrected;
    {
        auto transaction = *store::Transaction::begin(rig.workspace().connection());
        const auto done = store::CreditBook(rig.workspace().connection())
                              .correct(priceOf(AttemptId(1), 0), {u"operator"_s, u"not on the invoice"_s}, rig.workspace().clock().wall());
        QVERIFY(done);
        corrected = *done;
        QVERIFY(transaction.commit());
    }
    rig.engine().creditsMoved(corrected.moves);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 6);
    QCOMPARE(batchOf(rig, batch).credits.used.data, Credits::whole(30));
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::zoneOfTheDayMayChange()
{
    EngineRig rig;
    rig.setLimits(settings(6));
    rig.workspace().clock().setWall(fromEpochMs(QDateTime(QDate(2026, 10, 26), QTime(20, 0), Qt::UTC).toMSecsSinceEpoch()));
    rig.addRows(10, kSix);
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 1);
    setRunning(rig, settings(6), "Asia/Tokyo"); // already the next day there
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 2);
    setRunning(rig, settings(6), "America/New_York"); // still the day before: no third budget
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 2);
}

void tst_Credits::arraysTakeWhatFits()
{
    EngineRig rig;
    store::DestinationPolicy policy = EngineRig::policy();
    policy.array.records = 10;
    rig.setPolicy(policy);
    rig.addRows(20, kSix);
    rig.workspace().run("UPDATE batch SET data_limit = 84000");
    rig.addRows(20, Charge{Credits::whole(1), {}});
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 34); // 14 of the first, all of the second
    QCOMPARE(rig.number("SELECT data_used FROM credit_scope WHERE kind = 1 AND scope_id = 1"), 84'000);
    QCOMPARE(rig.number("SELECT data_used FROM credit_scope WHERE kind = 1 AND scope_id = 2"), 20'000);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::repeatedArrayWaitsForCreditsOfAllItsRows()
{
    EngineRig rig;
    store::DestinationPolicy policy = EngineRig::policy();
    policy.array.records = 10;
    rig.setPolicy(policy);
    rig.addRows(10, kSix);
    const BatchId batch = rig.lastBatch();
    rig.start();
    rig.settle();
    QCOMPARE(rig.transport().open().size(), size_t(1));
    rig.engine().setBatchLimits(batch, Credits::whole(54), {}, {u"operator"_s, {}}); // nine rows of ten
    rig.transport().answerAll(FakeHttpTransport::withStatus(503));
    answerOk(rig);
    rig.advance(Millis(60'000));
    QCOMPARE(rig.rowsIn(RowState::delivered), 0);
    QCOMPARE(rig.number("SELECT data_reserved + data_used FROM credit_scope WHERE kind = 1"), 0);
    rig.addRows(3);
    store::Batch other;
    other.id = rig.lastBatch();
    other.destination = DestinationId(1);
    other.state = BatchState::running;
    other.firstRow = RowId(11);
    rig.engine().addBatch(other);
    rig.settle();
    QCOMPARE(rig.rowsIn(RowState::delivered), 3); // it stands in nobody's way
    rig.engine().setBatchLimits(batch, Credits::whole(60), {}, {u"operator"_s, {}});
    rig.advance(Millis(1000));
    QCOMPARE(rig.rowsIn(RowState::delivered), 13);
    QCOMPARE(rig.workspace().inconsistencies(), QStringList());
}

void tst_Credits::burnAndBalanceAreAnnounced()
{
    EngineRig rig;
    store::AccountSettings s = settings(1000);
    s.burnAlert = Credits::whole(200);
    s.balanceAlert = Credits::whole(950);
    rig.setLimits(s);
    rig.addRows(10, kSix);
    rig.start();
    answerOk(rig);
    rig.settle();
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'burnAlert'"), 1);    // 60 in 15 minutes: 240 an hour
    QCOMPARE(rig.number("SELECT count(*) FROM event WHERE kind = 'balanceAlert'"), 1); // 940 left
    const auto account = rig.engine().snapshot().accounts.at(0);
    QCOMPARE(account.burnPerHour, Credits::whole(60));
    QCOMPARE(*account.balance, Credits::whole(940));
}

void tst_Credits::batchIsPricedBeforeItStarts()
{
    EngineRig rig;
    rig.setLimits(settings(500));
    rig.addRows(100, kSix);
    const auto estimate = engine::estimateBatch(rig.workspace().connection(), rig.lastBatch(), rig.workspace().clock().wall());
    QVERIFY(estimate);
    QVERIFY(estimate->exceeds());
    QCOMPARE(estimate->price.data, Credits::whole(600));
    QCOMPARE(*estimate->room.rows, 83);
    QCOMPARE(estimate->sentence(), u"The batch of 100 rows would cost 600 data credits and 100 actions, more than the limit of the"
                                   " account Account for today leaves (0/500): 83 rows fit, the rest waits."_s);
    rig.addRows(83, kSix);
    QVERIFY(!engine::estimateBatch(rig.workspace().connection(), rig.lastBatch(), rig.workspace().clock().wall())->exceeds());
}

QTEST_GUILESS_MAIN(tst_Credits)
#include "tst_credits.moc"
