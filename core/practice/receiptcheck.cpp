// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/receiptcheck.h"

#include <QLocale>

namespace fuseboard::practice {

using namespace Qt::StringLiterals;

namespace {

bool accepted(const PracticeReceipt& receipt)
{
    return receipt.status >= 200 && receipt.status < 300;
}

QString answerText(int status)
{
    return status == 0 ? u"hung up"_s : u"answered %1"_s.arg(status);
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace

QString ReceiptReview::sentence() const
{
    const QString figures = u"%1 attempts, %2 receipts, %3 of %4 rows delivered"_s.arg(
        grouped(attempts), grouped(receipts), grouped(delivered), grouped(rows));
    if (holds())
        return u"receipts match the journal: "_s + figures;
    return u"receipts do not match the journal: %1 %2 in %3"_s.arg(
        grouped(violationCount), violationCount == 1 ? u"violation"_s : u"violations"_s, figures);
}

ReceiptCheck::ReceiptCheck(const std::vector<PracticeReceipt>& receipts)
    : m_receipts(receipts)
{
    m_review.receipts = qint64(m_receipts.size());
    for (const PracticeReceipt& receipt : m_receipts) {
        if (receipt.test && !receipt.attempt.valid()) {
            --m_review.receipts; // of no row, so it says nothing about any
            continue;
        }
        if (!receipt.attempt.valid()) {
            report(ReceiptViolation::unknownAttempt, {}, {}, u"Receipt %1 names no attempt."_s.arg(receipt.sequence));
            continue;
        }
        m_seen[receipt.attempt].receipts.push_back(&receipt);
    }
}

void ReceiptCheck::report(ReceiptViolation::Kind kind, AttemptId attempt, RowId row, const QString& text)
{
    ++m_review.violationCount;
    if (m_review.violations.size() < ReceiptReview::kKept)
        m_review.violations.push_back({kind, attempt, row, text});
}

void ReceiptCheck::add(const JournalRow& row)
{
    ++m_review.rows;
    m_review.delivered += row.state == RowState::delivered ? 1 : 0;
    qint64 deliveredAttempts = 0;
    for (const JournalAttempt& attempt : row.attempts) {
        m_review.attempts += attempt.first && attempt.outcome != Outcome::undone ? 1 : 0;
        deliveredAttempts += attempt.outcome == Outcome::delivered ? 1 : 0;
        const PracticeReceipt* receipt = checkAttempt(row, attempt);
        if (receipt && (attempt.apart ? attempt.outcome == Outcome::delivered : accepted(*receipt)))
            countAccepted(row, attempt, *receipt);
    }
    checkState(row, deliveredAttempts);
}

const PracticeReceipt* ReceiptCheck::checkAttempt(const JournalRow& row, const JournalAttempt& attempt)
{
    const auto found = m_seen.find(attempt.attempt);
    const PracticeReceipt* receipt = nullptr;
    if (found != m_seen.end()) {
        found->second.matched = true;
        receipt = found->second.receipts.front();
        if (found->second.receipts.size() > 1) {
            report(ReceiptViolation::twice, attempt.attempt, row.row,
                   u"Attempt %1 of row %2 arrived %3 times."_s.arg(attempt.attempt.value)
                       .arg(row.row.value)
                       .arg(found->second.receipts.size()));
        }
    }
    const QString who = u"Attempt %1 of row %2"_s.arg(attempt.attempt.value).arg(row.row.value);
    if (!receipt) {
        if (attempt.outcome == Outcome::delivered)
            report(ReceiptViolation::deliveredWithout, attempt.attempt, row.row,
                   who + u" is delivered, but has no receipt."_s);
        else if (attempt.status != 0)
            report(ReceiptViolation::otherAnswer, attempt.attempt, row.row, who + u" has an answer, but no receipt."_s);
        return nullptr;
    }
    if (!attempt.bodySha256.isEmpty() && receipt->bodySha256 != attempt.bodySha256)
        report(ReceiptViolation::otherBody, attempt.attempt, row.row,
               who + u" arrived with another payload than its claim pinned."_s);

    // An open attempt is on the wire, or belongs to a run that was killed: its receipt says nothing against the journal
    // yet.
    if (!attempt.outcome)
        return receipt;
    switch (*attempt.outcome) {
    case Outcome::undone:
    case Outcome::notSent:
        report(ReceiptViolation::unsentReceived, attempt.attempt, row.row,
               who + u" was never sent by the journal, but arrived."_s);
        break;
    case Outcome::noAnswer:
    case Outcome::cancelled:
        break; // ambiguous: whatever the receiver did, its answer was lost
    default:
        if (receipt->status != attempt.status) {
            report(ReceiptViolation::otherAnswer, attempt.attempt, row.row,
                   u"%1 was %2, but the journal has %3."_s.arg(who, answerText(receipt->status),
                                                               QString(name(*attempt.outcome)) + u' ' +
                                                                   QString::number(attempt.status)));
        } else if (attempt.apart) {
            break; // what the answer said of this row is not in the receipt
        } else if (attempt.outcome == Outcome::delivered && !accepted(*receipt)) {
            report(ReceiptViolation::deliveredWithout, attempt.attempt, row.row,
                   u"%1 is delivered, but was %2."_s.arg(who, answerText(receipt->status)));
        } else if (attempt.outcome != Outcome::delivered && accepted(*receipt)) {
            report(ReceiptViolation::otherAnswer, attempt.attempt, row.row,
                   who + u" was accepted, but is not delivered."_s);
        }
    }
    return receipt;
}

void ReceiptCheck::checkState(const JournalRow& row, qint64 deliveredAttempts)
{
    const bool byHand = row.state == RowState::delivered && row.reason == Reason::settledByHand;
    if (row.state == RowState::delivered && !byHand && deliveredAttempts == 0)
        report(ReceiptViolation::rowState, {}, row.row,
               u"Row %1 is delivered, but none of its attempts is."_s.arg(row.row.value));
    if (row.state != RowState::delivered && deliveredAttempts > 0)
        report(ReceiptViolation::rowState, {}, row.row,
               u"Row %1 is %2, but an attempt of it is delivered."_s.arg(row.row.value).arg(name(row.state)));
    if (deliveredAttempts > 1)
        report(ReceiptViolation::rowState, {}, row.row,
               u"Row %1 has %2 delivered attempts."_s.arg(row.row.value).arg(deliveredAttempts));
}

void ReceiptCheck::countAccepted(const JournalRow& row, const JournalAttempt& attempt, const PracticeReceipt& receipt)
{
    const QByteArray place = QByteArray::number(attempt.scope.value) + ':' + attempt.identity;
    const auto before = m_accepted.constFind(place);
    if (before == m_accepted.constEnd()) {
        m_accepted.insert(place, {row.row, receipt.key, row.paidMore});
        return;
    }
    const bool oneToReceiver = row.sameKey && !receipt.key.isEmpty() && receipt.key == before->key;
    if (oneToReceiver || row.paidMore || before->paidMore)
        return;
    report(ReceiptViolation::identityTwice, attempt.attempt, row.row,
           before->row == row.row
               ? u"Row %1 was accepted twice."_s.arg(row.row.value)
               : u"Rows %1 and %2 have the same identity and were both accepted."_s.arg(before->row.value)
                     .arg(row.row.value));
}

ReceiptReview ReceiptCheck::finish()
{
    for (const PracticeReceipt& receipt : m_receipts) {
        if (!receipt.attempt.valid())
            continue;
        const auto found = m_seen.find(receipt.attempt);
        if (found != m_seen.end() && !found->second.matched) {
            found->second.matched = true;
            report(ReceiptViolation::unknownAttempt, receipt.attempt, {},
                   u"Receipt %1 is of attempt %2, which the journal does not have."_s.arg(receipt.sequence)
                       .arg(receipt.attempt.value));
        }
    }
    return std::exchange(m_review, {});
}

} // namespace fuseboard::practice
