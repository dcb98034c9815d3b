// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/responseclassifier.h"

#include <QtTest>

#include <set>

using namespace fuseboard;
using namespace fuseboard::resilience;

namespace {

constexpr ResendPolicy kPolicies[] = {ResendPolicy::neverTwice, ResendPolicy::answeredFailures, ResendPolicy::idempotent};

AnswerFacts status(int code)
{
    AnswerFacts facts;
    facts.status = code;
    return facts;
}

bool same(const Classification& a, const Classification& b)
{
    return a.outcome == b.outcome && a.verdict == b.verdict && a.breaker == b.breaker && a.reason == b.reason
        && a.chargeCommitted == b.chargeCommitted && a.unreconciled == b.unreconciled;
}

const Classification kDelivered{Outcome::delivered, Verdict::delivered, CallClass::success, Reason::none, true, false};
const Classification kHold{Outcome::endpointFault, Verdict::holdEndpoint, CallClass::ignored, Reason::endpointHold, false, false};
const Classification kRejected{Outcome::rowFault, Verdict::dead, CallClass::ignored, Reason::rejected, false, false};
const Classification kTransient{Outcome::transient, Verdict::retry, CallClass::failure, Reason::none, false, false};
const Classification kBudget{Outcome::outOfCredits, Verdict::holdBudget, CallClass::ignored, Reason::budget, false, false};
const Classification kThrottled{Outcome::throttled, Verdict::defer, CallClass::ignored, Reason::rateGate, false, false};
const Classification kTooLarge{Outcome::tooLarge, Verdict::dead, CallClass::ignored, Reason::tooLarge, false, false};
const Classification kMaybeAmbiguous{Outcome::maybeProcessed, Verdict::ambiguous, CallClass::failure, Reason::maybeProcessed, true,
                                     true};
const Classification kMaybeRetry{Outcome::maybeProcessed, Verdict::retry, CallClass::failure, Reason::none, false, false};

/// The tables of semantics.md §12 and row-life.md, status by status, written apart from the code.
Classification expected(int code, ResendPolicy policy)
{
    static const std::set<int> kEndpoint{401, 403, 404, 405, 410, 415, 501, 505};
    static const std::set<int> kRetry{408, 425, 503};
    if (code >= 200 && code < 300)
        return kDelivered;
    if ((code >= 300 && code < 400) || kEndpoint.contains(code))
        return kHold;
    if (kRetry.contains(code))
        return kTransient;
    if (code == 402)
        return kBudget;
    if (code == 413)
        return kTooLarge;
    if (code == 429)
        return kThrottled;
    if (code >= 400 && code < 500)
        return kRejected;
    return policy == ResendPolicy::neverTwice ? kMaybeAmbiguous : kMaybeRetry;
}

} // namespace

class TestResponseClassifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusUnderEveryPolicy()
    {
        for (int code = 1; code <= 999; ++code) {
            for (const ResendPolicy policy : kPolicies)
                QVERIFY2(same(classify(status(code), policy), expected(code, policy)), qPrintable(QString::number(code)));
        }
    }

    void aStatusLineSettlesWhateverElseHappened() // row-life.md: even if its body breaks off
    {
        for (int code = 1; code <= 999; ++code) {
            AnswerFacts facts = status(code);
            facts.cancelled = true;
            facts.notSent = true;
            for (const ResendPolicy policy : kPolicies)
                QVERIFY(same(classify(facts, policy), expected(code, policy)));
        }
    }

    void notSentIsRetriedUnderEveryPolicy()
    {
        AnswerFacts facts;
        facts.notSent = true;
        for (const ResendPolicy policy : kPolicies) {
            QVERIFY(same(classify(facts, policy),
                         {Outcome::notSent, Verdict::retry, CallClass::failure, Reason::none, false, false}));
        }
    }

    void noAnswerFollowsThePolicyAndIsSpent() // B-8, B-51
    {
        const Classification ambiguous{Outcome::noAnswer, Verdict::ambiguous, CallClass::failure, Reason::noAnswer, true, true};
        QVERIFY(same(classify({}, ResendPolicy::neverTwice), ambiguous));
        QVERIFY(same(classify({}, ResendPolicy::answeredFailures), ambiguous));
        QVERIFY(same(classify({}, ResendPolicy::idempotent),
                     {Outcome::noAnswer, Verdict::retry, CallClass::failure, Reason::none, true, true}));
    }

    void garbageIsMaybeProcessed()
    {
        AnswerFacts facts;
        facts.unreadable = true;
        for (const ResendPolicy policy : kPolicies)
            QVERIFY(same(classify(facts, policy), expected(999, policy)));
        facts.notSent = true;
        QCOMPARE(classify(facts, ResendPolicy::neverTwice).verdict, Verdict::retry);
    }

    void cancelledIsNoFaultOfTheTarget()
    {
        AnswerFacts facts;
        facts.cancelled = true;
        facts.notSent = true;
        for (const ResendPolicy policy : kPolicies) {
            const Classification early = classify(facts, policy);
            QCOMPARE(early.outcome, Outcome::cancelled);
            QCOMPARE(early.verdict, Verdict::defer);
            QCOMPARE(early.breaker, CallClass::ignored);
            QVERIFY(!early.chargeCommitted);
        }
        facts.notSent = false; // the whole body left before the shutdown
        for (const ResendPolicy policy : kPolicies) {
            const Classification late = classify(facts, policy);
            QCOMPARE(late.outcome, Outcome::noAnswer);
            QCOMPARE(late.verdict, policy == ResendPolicy::idempotent ? Verdict::retry : Verdict::ambiguous);
            QCOMPARE(late.breaker, CallClass::ignored);
            QVERIFY(late.chargeCommitted && late.unreconciled);
        }
    }

    void badTargetsHoldTheEndpoint()
    {
        for (const ResendPolicy policy : kPolicies) {
            AnswerFacts certificate;
            certificate.certificateFault = true;
            certificate.notSent = true;
            QVERIFY(same(classify(certificate, policy), kHold));
            AnswerFacts target;
            target.badTarget = true;
            target.notSent = true;
            QVERIFY(same(classify(target, policy), kHold));
        }
    }

    void conflictIsFinalUnlessItIsInProgress()
    {
        AnswerFacts facts = status(409);
        facts.conflictInProgress = true;
        for (const ResendPolicy policy : kPolicies) {
            QVERIFY(same(classify(facts, policy),
                         {Outcome::transient, Verdict::retry, CallClass::ignored, Reason::none, false, false}));
        }
        facts.status = 422; // the flag means something for 409 only
        QVERIFY(same(classify(facts, ResendPolicy::idempotent), kRejected));
    }

    void anArrayThatIsTooLargeIsSplit()
    {
        AnswerFacts facts = status(413);
        facts.arrayRequest = true;
        for (const ResendPolicy policy : kPolicies) {
            QVERIFY(same(classify(facts, policy),
                         {Outcome::tooLarge, Verdict::split, CallClass::ignored, Reason::none, false, false}));
        }
    }

    /// Whatever comes back: a row is spent or free, never both; what may be sent again is never one that a 2xx answered.
    void theFieldsAgree()
    {
        for (int code = -1; code <= 1000; ++code) {
            for (int flags = 0; flags < 128; ++flags) {
                AnswerFacts facts = status(code);
                facts.notSent = flags & 1;
                facts.certificateFault = flags & 2;
                facts.badTarget = flags & 4;
                facts.cancelled = flags & 8;
                facts.arrayRequest = flags & 16;
                facts.conflictInProgress = flags & 32;
                facts.unreadable = flags & 64;
                for (const ResendPolicy policy : kPolicies) {
                    const Classification c = classify(facts, policy);
                    QVERIFY(!c.unreconciled || c.chargeCommitted);
                    QCOMPARE(c.verdict == Verdict::delivered, c.breaker == CallClass::success);
                    QVERIFY(c.verdict != Verdict::ambiguous || (c.unreconciled && c.reason != Reason::none));
                    QVERIFY(c.verdict != Verdict::dead || c.reason != Reason::none);
                    QVERIFY(c.verdict != Verdict::ambiguous || policy != ResendPolicy::idempotent);
                    QVERIFY(c.verdict == Verdict::delivered || c.unreconciled || !c.chargeCommitted);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestResponseClassifier)
#include "tst_responseclassifier.moc"
