// SPDX-License-Identifier: GPL-3.0-or-later
// Each clause of row-life.md's invariant, broken once.
#include "core/practice/receiptcheck.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::practice;

namespace {

PracticeReceipt receipt(qint64 sequence, qint64 attempt, int status, const QByteArray& key = {})
{
    PracticeReceipt out;
    out.sequence = sequence;
    out.attempt = AttemptId(attempt);
    out.status = status;
    out.key = key;
    out.bodySha256 = "body";
    return out;
}

JournalAttempt attempt(qint64 id, std::optional<Outcome> outcome, int status, const QByteArray& identity = "a")
{
    return {AttemptId(id), outcome, status, "body", ScopeId(1), identity};
}

JournalRow row(qint64 id, RowState state, std::vector<JournalAttempt> attempts)
{
    JournalRow out;
    out.row = RowId(id);
    out.state = state;
    out.attempts = std::move(attempts);
    return out;
}

ReceiptReview review(const std::vector<PracticeReceipt>& receipts, const std::vector<JournalRow>& rows)
{
    ReceiptCheck check(receipts);
    for (const JournalRow& each : rows)
        check.add(each);
    return check.finish();
}

} // namespace

#define EXPECT_ONLY(result, expectedKind)                                                                              \
    do {                                                                                                               \
        const ReceiptReview got = (result);                                                                            \
        QCOMPARE(got.violationCount, qint64(1));                                                                       \
        QCOMPARE(got.violations.front().kind, ReceiptViolation::expectedKind);                                         \
        QVERIFY(!got.holds() && got.sentence().contains(u"do not match"_s));                                           \
    } while (false)

class ReceiptCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatMayHappen()
    {
        const auto result = review(
            {receipt(1, 1, 503), receipt(2, 2, 200), receipt(3, 3, 0), receipt(4, 5, 422), receipt(5, 6, 200)},
            {row(1, RowState::delivered, {attempt(1, Outcome::transient, 503), attempt(2, Outcome::delivered, 200)}),
             row(2, RowState::ambiguous, {attempt(3, Outcome::noAnswer, 0, "b")}),
             row(3, RowState::retryWait, {attempt(4, Outcome::notSent, 0, "c")}),
             row(4, RowState::dead, {attempt(5, Outcome::rowFault, 422, "d")}),
             row(5, RowState::ambiguous, {attempt(6, Outcome::noAnswer, 0, "e")}), // accepted, but the answer was lost
             row(6, RowState::pending, {}), row(7, RowState::deferred, {attempt(7, Outcome::undone, 0, "f")}),
             row(8, RowState::claimed, {attempt(8, std::nullopt, 0, "g")})});
        QVERIFY2(result.holds(), result.violations.empty() ? "" : qPrintable(result.violations.front().text));
        QCOMPARE(result.attempts, qint64(7)); // the undone one was never handed over
        QCOMPARE(result.sentence(), u"receipts match the journal: 7 attempts, 5 receipts, 1 of 8 rows delivered"_s);
    }

    void anAttemptArrivesAtMostOnce()
    {
        EXPECT_ONLY(review({receipt(1, 1, 200), receipt(2, 1, 200)},
                           {row(1, RowState::delivered, {attempt(1, Outcome::delivered, 200)})}),
                    twice);
    }

    void deliveredHasOneAcceptedReceipt()
    {
        EXPECT_ONLY(review({}, {row(1, RowState::delivered, {attempt(1, Outcome::delivered, 200)})}), deliveredWithout);
        EXPECT_ONLY(review({receipt(1, 1, 503)}, {row(1, RowState::delivered, {attempt(1, Outcome::delivered, 503)})}),
                    deliveredWithout);
    }

    void journalAndReceiptNameOneAnswer()
    {
        EXPECT_ONLY(review({receipt(1, 1, 200)}, {row(1, RowState::dead, {attempt(1, Outcome::rowFault, 422)})}),
                    otherAnswer);
        EXPECT_ONLY(review({receipt(1, 1, 200)}, {row(1, RowState::dead, {attempt(1, Outcome::rowFault, 200)})}),
                    otherAnswer);
        EXPECT_ONLY(review({}, {row(1, RowState::retryWait, {attempt(1, Outcome::transient, 503)})}), otherAnswer);
    }

    void whatWasNotSentDoesNotArrive()
    {
        EXPECT_ONLY(review({receipt(1, 1, 503)}, {row(1, RowState::retryWait, {attempt(1, Outcome::notSent, 0)})}),
                    unsentReceived);
        EXPECT_ONLY(review({receipt(1, 1, 503)}, {row(1, RowState::deferred, {attempt(1, Outcome::undone, 0)})}),
                    unsentReceived);
    }

    void nothingArrivesThatTheJournalDoesNotKnow()
    {
        EXPECT_ONLY(review({receipt(1, 9, 200)}, {row(1, RowState::pending, {})}), unknownAttempt);
        EXPECT_ONLY(review({receipt(1, 0, 200)}, {}), unknownAttempt);
    }

    void theBodyIsTheOneThatTheClaimPinned()
    {
        auto other = receipt(1, 1, 200);
        other.bodySha256 = "another";
        EXPECT_ONLY(review({other}, {row(1, RowState::delivered, {attempt(1, Outcome::delivered, 200)})}), otherBody);
    }

    void theStateFollowsFromTheAttempts()
    {
        EXPECT_ONLY(review({}, {row(1, RowState::delivered, {})}), rowState);
        EXPECT_ONLY(review({receipt(1, 1, 200)}, {row(1, RowState::dead, {attempt(1, Outcome::delivered, 200)})}),
                    rowState);
        JournalRow byHand = row(1, RowState::delivered, {attempt(1, Outcome::noAnswer, 0)});
        byHand.reason = Reason::settledByHand;
        QVERIFY(review({receipt(1, 1, 0)}, {byHand}).holds());
    }

    void anIdentityIsAcceptedOnceUnlessAskedFor()
    {
        const std::vector<PracticeReceipt> both{receipt(1, 1, 200, "k1"), receipt(2, 2, 200, "k1")};
        const JournalRow first = row(1, RowState::ambiguous, {attempt(1, Outcome::noAnswer, 0)});
        const JournalRow second = row(2, RowState::delivered, {attempt(2, Outcome::delivered, 200)});
        EXPECT_ONLY(review(both, {first, second}), identityTwice);

        JournalRow paid = second;
        paid.paidMore = true;
        QVERIFY(review(both, {first, paid}).holds());

        // Another scope is another table, another identity another row.
        JournalRow elsewhere = second;
        elsewhere.attempts.front().scope = ScopeId(2);
        QVERIFY(review(both, {first, elsewhere}).holds());
    }

    void underOneKeyTwoRequestsAreOneDelivery()
    {
        JournalRow again =
            row(1, RowState::delivered, {attempt(1, Outcome::noAnswer, 0), attempt(2, Outcome::delivered, 200)});
        const std::vector<PracticeReceipt> oneKey{receipt(1, 1, 200, "k1"), receipt(2, 2, 200, "k1")};
        EXPECT_ONLY(review(oneKey, {again}), identityTwice);
        again.sameKey = true;
        QVERIFY(review(oneKey, {again}).holds());
        EXPECT_ONLY(review({receipt(1, 1, 200, "k1"), receipt(2, 2, 200, "k2")}, {again}), identityTwice);
        EXPECT_ONLY(review({receipt(1, 1, 200), receipt(2, 2, 200)}, {again}), identityTwice); // no key is no promise
    }

    void manyViolationsAreCountedAndSomeKept()
    {
        std::vector<PracticeReceipt> receipts;
        for (qint64 i = 1; i <= 80; ++i)
            receipts.push_back(receipt(i, i, 200));
        const auto result = review(receipts, {});
        QCOMPARE(result.violationCount, qint64(80));
        QCOMPARE(result.violations.size(), ReceiptReview::kKept);
    }
};

QTEST_GUILESS_MAIN(ReceiptCheckTest)
#include "tst_receiptcheck.moc"
