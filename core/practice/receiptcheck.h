// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/vocabulary.h"
#include "core/practice/practicereceipts.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace fuseboard::practice {

/// An attempt as the journal has it.
struct JournalAttempt
{
    AttemptId attempt;
    std::optional<Outcome> outcome; ///< empty: open
    int status = 0;                 ///< of the answer; 0: none
    QByteArray bodySha256;          ///< of the payload version that the claim pinned; of the whole array
    ScopeId scope;
    QByteArray identity; ///< of that payload version
    bool first = true;   ///< false for the further rows of an array: it is one attempt
    bool apart = false;  ///< the answer to an array told this row apart: its outcome is its own, not that of the status
};

/// A row as the journal has it, with its attempts in the order of their claims.
struct JournalRow
{
    RowId row;
    RowState state = RowState::pending;
    Reason reason = Reason::none;
    bool paidMore = false; ///< the operator replayed, settled or sent it anyway: a second delivery may be his own wish
    bool sameKey = false;  ///< policy idempotent: a second request under the same key is one delivery to the receiver
    std::vector<JournalAttempt> attempts;
};

struct ReceiptViolation
{
    enum Kind {
        twice,            ///< an attempt has more than one receipt
        unknownAttempt,   ///< a receipt of no attempt in the journal, so of no row
        deliveredWithout, ///< delivered, but the receiver never accepted it
        unsentReceived,   ///< the journal says that nothing was sent
        otherAnswer,      ///< journal and receipt name different answers
        otherBody,        ///< what was received is not what the claim pinned
        rowState,         ///< the state of a row does not follow from its attempts
        identityTwice,    ///< accepted twice, and nobody asked for it
    };
    Kind kind;
    AttemptId attempt;
    RowId row;
    QString text; ///< one sentence
};

struct ReceiptReview
{
    qint64 receipts = 0;
    qint64 attempts = 0; ///< handed over: undone claims are not counted
    qint64 rows = 0;
    qint64 delivered = 0; ///< rows
    qint64 violationCount = 0;
    std::vector<ReceiptViolation> violations; ///< the first kKept

    static constexpr size_t kKept = 50;
    bool holds() const { return violationCount == 0; }
    /// "receipts match the journal: 2,041 attempts, 2,037 receipts, 1,912 of 2,000 rows delivered".
    QString sentence() const;
};

/// The invariant of row-life.md ("The invariant every test checks"), clause by clause, receipts against journal. Pure;
/// rows are given one after another, so only the receipts and the accepted identities are in memory.
class ReceiptCheck
{
public:
    explicit ReceiptCheck(const std::vector<PracticeReceipt>& receipts);

    void add(const JournalRow& row);
    /// Receipts that no row has claimed are violations now.
    ReceiptReview finish();

private:
    struct Seen
    {
        std::vector<const PracticeReceipt*> receipts;
        bool matched = false;
    };
    /// The attempt's receipt, or null. Reports what is wrong with it.
    const PracticeReceipt* checkAttempt(const JournalRow& row, const JournalAttempt& attempt);
    void checkState(const JournalRow& row, qint64 deliveredAttempts);
    void countAccepted(const JournalRow& row, const JournalAttempt& attempt, const PracticeReceipt& receipt);
    void report(ReceiptViolation::Kind kind, AttemptId attempt, RowId row, const QString& text);

    struct Accepted
    {
        RowId row;
        QByteArray key;
        bool paidMore = false;
    };
    std::vector<PracticeReceipt> m_receipts;
    std::unordered_map<AttemptId, Seen> m_seen;
    QHash<QByteArray, Accepted> m_accepted; ///< by scope and identity
    ReceiptReview m_review;
};

} // namespace fuseboard::practice
