// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/receiptcheck.h"

#include "core/base/wording.h"

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
    return status == 0 ? Wording::tr("hung up") : Wording::tr("answered %1").arg(status);
}

QString grouped(qint64 number)
{
    return wordingLocale().toString(number);
}

} // namespace

QString ReceiptReview::sentence() const
{
    const QString figures = Wording::tr("%1 attempts, %2 receipts, %3 of %4 rows delivered").arg(
        grouped(attempts), grouped(receipts), grouped(delivered), grouped(rows));
    if (holds())
        return Wording::tr("receipts match the journal: %1").arg(figures);
    return Wording::tr("receipts do not match the journal: %1 %2 in %3").arg(
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
            report(ReceiptViolation::unknownAttempt, {}, {}, Wording::tr("Receipt %1 names no attempt.").arg(receipt.sequence));
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
                   Wording::tr("Attempt %1 of row %2 arrived %3 times.").arg(attempt.attempt.value)
                       .arg(row.row.value)
                       .arg(found->second.receipts.size()));
        }
    }
    const QString who = Wording::tr("Attempt %1 of row %2").arg(attempt.attempt.value).arg(row.row.value);
    if (!receipt) {
        if (attempt.outcome == Outcome::delivered)
            report(ReceiptViolation::deliveredWithout, attempt.attempt, row.row,
                   Wording::tr("%1 is delivered, but has no receipt.").arg(who));
        else if (attempt.status != 0)
            report(ReceiptViolation::otherAnswer, attempt.attempt, row.row, Wording::tr("%1 has an answer, but no receipt.").arg(who));
        return nullptr;
    }
    if (!attempt.bodySha256.isEmpty() && receipt->bodySha256 != attempt.bodySha256)
        report(ReceiptViolation::otherBody, attempt.attempt, row.row,
               Wording::tr("%1 arrived with another payload than its claim pinned.").arg(who));

    // An open attempt is on the wire, or belongs to a run that was killed: its receipt says nothing against the journal
    // yet.
    if (!attempt.outcome)
        return receipt;
    switch (*attempt.outcome) {
    case Outcome::undone:
    case Outcome::notSent:
        report(ReceiptViolation::unsentReceived, attempt.attempt, row.row,
               Wording::tr("%1 was never sent by the journal, but arrived.").arg(who));
        break;
    case Outcome::noAnswer:
    case Outcome::cancelled:
        break; // ambiguous: whatever the receiver did, its answer was lost
    default:
        if (receipt->status != attempt.status) {
            report(ReceiptViolation::otherAnswer, attempt.attempt, row.row,
                   Wording::tr("%1 was %2, but the journal has %3.").arg(who, answerText(receipt->status),
                                                               QString(name(*attempt.outcome)) + u' ' +
                                                                   QString::number(attempt.status)));
        } else if (attempt.apart) {
            break; // what the answer said of this row is not in the receipt
        } else if (attempt.outcome == Outcome::delivered && !accepted(*receipt)) {
            report(ReceiptViolation::deliveredWithout, attempt.attempt, row.row,
                   Wording::tr("%1 is delivered, but was %2.").arg(who, answerText(receipt->status)));
        } else if (attempt.outcome != Outcome::delivered && accepted(*receipt)) {
            report(ReceiptViolation::otherAnswer, attempt.attempt, row.row,
                   Wording::tr("%1 was accepted, but is not delivered.").arg(who));
        }
    }
    return receipt;
}

void ReceiptCheck::checkState(const JournalRow& row, qint64 deliveredAttempts)
{
    const bool byHand = row.state == RowState::delivered && row.reason == Reason::settledByHand;
    if (row.state == RowState::delivered && !byHand && deliveredAttempts == 0)
        report(ReceiptViolation::rowState, {}, row.row,
               Wording::tr("Row %1 is delivered, but none of its attempts is.").arg(row.row.value));
    if (row.state != RowState::delivered && deliveredAttempts > 0)
        report(ReceiptViolation::rowState, {}, row.row,
               Wording::tr("Row %1 is %2, but an attempt of it is delivered.").arg(row.row.value).arg(inWords(name(row.state))));
    if (deliveredAttempts > 1)
        report(ReceiptViolation::rowState, {}, row.row,
               Wording::tr("Row %1 has %2 delivered attempts.").arg(row.row.value).arg(deliveredAttempts));
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
               ? Wording::tr("Row %1 was accepted twice.").arg(row.row.value)
               : Wording::tr("Rows %1 and %2 have the same identity and were both accepted.").arg(before->row.value)
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
                   Wording::tr("Receipt %1 is of attempt %2, which the journal does not have.").arg(receipt.sequence)
                       .arg(receipt.attempt.value));
        }
    }
    return std::exchange(m_review, {});
}

} // namespace fuseboard::practice
