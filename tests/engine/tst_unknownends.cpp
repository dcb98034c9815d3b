// SPDX-License-Identifier: GPL-3.0-or-later
// A row that was sent again under its key (policy idempotent) after an attempt without an answer: whatever ends it but its
// delivery, it may have been delivered. It is ambiguous, and holds its identity, so that the same row in another file is not
// sent beside it (row-life.md, "Ledger": only a failure that is known not to have been processed removes the entry).
#include "core/store/ledger.h"
#include "core/store/operations.h"
#include "tests/support/enginerig.h"

#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

const auto kSilence = FakeHttpTransport::noAnswer();
const auto kBusy = FakeHttpTransport::withStatus(503);

store::DestinationPolicy idempotent(int retries = 2)
{
    auto policy = EngineRig::policy(ResendPolicy::idempotent);
    policy.sendIdempotencyKey = true;
    policy.retry.maxRetries = retries;
    policy.retry.jitter = resilience::Jitter::none;
    policy.breaker.failureThreshold = 0;
    policy.breaker.ratePercent = 0;
    return policy;
}

/// The first request gets no answer, the others this one.
void silentFirst(EngineRig& rig, const transport::HttpResult& others)
{
    rig.transport().setResponder([sent = std::make_shared<int>(0), others](const auto&) { return (*sent)++ == 0 ? kSilence : others; });
}

/// What another row of the same identity, in another file, is told; none: that it may be sent.
Reason toAnother(EngineRig& rig, RowId row)
{
    const QByteArray identity = rig.workspace().text("SELECT CAST(identity AS TEXT) FROM payload WHERE row_id = "
                                                     + QByteArray::number(row.value)).toUtf8();
    const auto answer = store::Ledger(rig.workspace().connection()).acquire({RowId(row.value + 1000), BatchId(1000), identity});
    return answer ? answer->reason : Reason::none;
}

} // namespace

class tst_UnknownEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTriesAreUsedUp() // R56
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.start();
        silentFirst(rig, kBusy);
        for (int i = 0; i < 20; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.transport().sentCount(), 3);
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void itIsRefusedLater() // dead, since the target says so, but not free
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.start();
        silentFirst(rig, FakeHttpTransport::withStatus(422));
        for (int i = 0; i < 4; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.rowState(row), u"dead/rejected"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
    }

    void itIsDeliveredLater() // one delivery under one key: nothing is left to settle
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.start();
        silentFirst(rig, FakeHttpTransport::withStatus(200));
        rig.settle();
        QCOMPARE(rig.number("SELECT maybe FROM batch_row"), 1);
        for (int i = 0; i < 4; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.rowState(row), u"delivered/none"_s);
        QCOMPARE(rig.number("SELECT maybe FROM batch_row"), 0);
        QCOMPARE(toAnother(rig, row), Reason::alreadyDelivered);
    }

    void itsDeadlinePasses()
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.workspace().run("UPDATE batch_row SET deadline_at = " + QByteArray::number(toEpochMs(rig.workspace().clock().wall()) + 5'000));
        rig.start();
        silentFirst(rig, kBusy);
        rig.settle();
        rig.engine().pauseDestination(DestinationId(1), true, {});
        rig.advance(Millis(10'000));
        rig.engine().pauseDestination(DestinationId(1), false, {});
        rig.settle();
        rig.advance(Millis(100));
        QCOMPARE(rig.transport().sentCount(), 1);
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
    }

    void itsBatchIsCancelledWhileItWaits()
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.start();
        silentFirst(rig, kBusy);
        rig.settle();
        QCOMPARE(rig.rowState(row), u"retryWait/none"_s);
        rig.engine().cancelBatch(rig.lastBatch(), {});
        rig.settle();
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void itsBatchIsCancelledWhileItIsOnTheWire()
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.start();
        rig.settle();
        rig.engine().cancelBatch(rig.lastBatch(), {});
        rig.transport().answerAll(kSilence);
        rig.settle();
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
    }

    void aCrashCutsItsAnswerOff()
    {
        EngineRig rig;
        rig.setPolicy(idempotent());
        const RowId row = rig.addRows(1);
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 1);
        rig.crash();
        rig.start();
        rig.transport().setResponder([](const auto&) { return kBusy; });
        for (int i = 0; i < 20; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
        QCOMPARE(rig.workspace().inconsistencies(), QStringList());
    }

    void aFallbackTakesIt() // its last attempt was answered, an earlier one was not
    {
        EngineRig rig;
        auto policy = idempotent(5);
        policy.fallback.cache = true;
        rig.setPolicy(policy);
        const RowId row = rig.addRows(1);
        rig.start();
        silentFirst(rig, kBusy);
        rig.settle();
        rig.advance(Millis(1'100));
        QCOMPARE(rig.transport().sentCount(), 2);
        rig.engine().trip(DestinationId(1), std::nullopt, {});
        for (int i = 0; i < 10; ++i)
            rig.advance(Millis(1'000));
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
        QCOMPARE(toAnother(rig, row), Reason::maybeDelivered);
    }

    /// Sent without a key under neverTwice, and then the operator says idempotent: the answer that does not come leaves the row
    /// ambiguous all the same, since what would be sent again is not what was sent.
    void thePolicyIsLoosenedWhileItIsOnTheWire() // R56
    {
        EngineRig rig;
        rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
        const RowId row = rig.addRows(1);
        rig.start();
        rig.settle();
        rig.setPolicy(idempotent());
        rig.setUrl(DestinationId(1), "http://127.0.0.1:1/1"); // the engine learns of the policy with it
        rig.transport().answerAll(kSilence);
        rig.settle();
        rig.advance(Millis(5'000));
        QCOMPARE(rig.transport().sentCount(), 1);
        QCOMPARE(rig.rowState(row), u"ambiguous/noAnswer"_s);
    }

    void thePolicyIsLoosenedBeforeACrash()
    {
        EngineRig rig;
        rig.setPolicy(EngineRig::policy(ResendPolicy::neverTwice));
        const RowId row = rig.addRows(1);
        rig.start();
        rig.settle();
        rig.workspace().clock().advance(Millis(10));
        rig.setPolicy(idempotent());
        const store::Actor operatorActor{u"operator"_s, u"it takes keys"_s};
        QVERIFY(store::Operations(rig.workspace().connection(), rig.workspace().clock().wall()).note(u"settings"_s, operatorActor, DestinationId(1), {}, "{}"));
        rig.crash();
        rig.start();
        rig.settle();
        QCOMPARE(rig.transport().sentCount(), 0);
        QCOMPARE(rig.rowState(row), u"ambiguous/crash"_s);
    }
};

QTEST_GUILESS_MAIN(tst_UnknownEnds)
#include "tst_unknownends.moc"
