// SPDX-License-Identifier: GPL-3.0-or-later
// CreditBook: the operator's word on what was spent.
#include "core/store/creditbook.h"

#include "core/base/wording.h"
#include "core/store/attemptaccounts.h"
#include "core/store/history.h"
#include "core/store/jsonfields.h"
#include "core/store/operationlog.h"
#include "core/store/query.h"
#include "core/store/rowcharges.h"

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

Error refused(const QString& sentence)
{
    return {ErrorCode::invalidArgument, sentence, {}};
}

bool countable(const std::optional<Credits>& amount)
{
    return !amount || (amount->milli <= json::kMostCredits && amount->milli >= -json::kMostCredits);
}

/// What the books say of an attempt now.
struct Booked
{
    CreditKey key;                  ///< of an array, that of its first row
    Charge price;
    std::vector<RowCharge> open;    ///< unreconciled shares
};

/// The attempt's own charge, summed over its rows, and the corrections of it so far.
Result<Booked> bookedOf(Connection& connection, const CreditCorrection& correction)
{
    auto q = Query::on(connection, "SELECT " FUSEBOARD_ATTEMPT_ACCOUNT ", a.destination_id, a.batch_id, a.account_day, a.outcome IS NULL,"
                                   " (SELECT coalesce(sum(data_milli), 0) FROM credit_entry WHERE attempt_id = a.id AND kind = 'correction'),"
                                   " (SELECT coalesce(sum(action_milli), 0) FROM credit_entry WHERE attempt_id = a.id AND kind = 'correction')"
                                   " FROM attempt a JOIN destination d ON d.id = a.destination_id WHERE a.id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, correction.attempt).step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::notFound, Wording::tr("There is no attempt %1.").arg(correction.attempt.value), {}};
    const Statement& row = **q;
    Booked booked;
    booked.key = {row.id<AccountId>(0), row.id<DestinationId>(1), row.id<BatchId>(2), int(row.integer(3))};
    booked.price = {{row.integer(5)}, {row.integer(6)}};
    if (booked.key.account != correction.account)
        return refused(Wording::tr("Attempt %1 belongs to another account.").arg(correction.attempt.value));
    if (row.integer(4) != 0)
        return Error{ErrorCode::conflict, Wording::tr("Attempt %1 waits for its answer; correct it afterwards.").arg(correction.attempt.value), {}};
    const auto charges = chargesOf(connection, correction.attempt);
    if (!charges)
        return charges.error();
    for (const RowCharge& charge : *charges) {
        if (charge.state == CreditState::committed || charge.state == CreditState::unreconciled)
            booked.price += charge.charge;
        if (charge.state == CreditState::unreconciled)
            booked.open.push_back(charge);
    }
    return booked;
}

Result<void> addEntry(Connection& connection, const CreditCorrection& correction, const CorrectedCredits& move, const Actor& actor, WallTime now)
{
    auto q = Query::on(connection, "INSERT INTO credit_entry (at, account_id, day, attempt_id, kind, data_milli, action_milli, actor,"
                                   " reason) VALUES (?, ?, ?, ?, 'correction', ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, now).bind(1, move.key.account).bind(2, move.key.day).bind(3, correction.attempt);
    (*q)->bind(4, move.used.data.milli).bind(5, move.used.actions.milli).bind(6, actor.name).bind(7, actor.reason);
    return (*q)->run();
}

Result<void> addEvent(Connection& connection, const CreditCorrection& correction, const CorrectedCredits& move, const Actor& actor, WallTime now)
{
    auto account = Query::on(connection, "SELECT name FROM account WHERE id = ?");
    if (!account)
        return account.error();
    if (const auto found = (*account)->bind(0, move.key.account).step(); !found)
        return found.error();
    auto q = Query::on(connection, "INSERT INTO event (at, severity, kind, account_id, destination_id, batch_id, text)"
                                   " VALUES (?, 0, 'creditCorrection', ?, ?, ?, ?)");
    if (!q)
        return q.error();
    const QString about = correction.attempt.valid() ? u"attempt %1"_s.arg(correction.attempt.value) : u"day %1"_s.arg(move.key.day);
    const auto signedText = [](Credits c) -> QString { return (c.milli < 0 ? u""_s : u"+"_s) + QString::number(double(c.milli) / 1000); };
    const QString text = u"%1: credits of %2 corrected by %3 data credits and %4 actions. %5"_s.arg(
        (*account)->text(0), about, signedText(move.used.data), signedText(move.used.actions), actor.reason);
    (*q)->bind(0, now).bind(1, move.key.account).bind(2, move.key.destination).bind(3, move.key.batch).bind(4, text);
    return (*q)->run();
}

/// Of the day's unreconciled credits, those that no attempt has: tests whose answers are unclear.
Result<Charge> unclearTests(Connection& connection, const CreditKey& key)
{
    auto q = Query::on(connection, "WITH s AS (SELECT s.data_milli, s.action_milli FROM attempt a JOIN destination d ON d.id = a.destination_id"
                                   " JOIN row_attempt s ON s.attempt_id = a.id WHERE a.account_day = ?2 AND s.credit_state = 4"
                                   " AND " FUSEBOARD_ATTEMPT_ACCOUNT " = ?1)"
                                   " SELECT data_unreconciled - (SELECT coalesce(sum(data_milli), 0) FROM s),"
                                   " action_unreconciled - (SELECT coalesce(sum(action_milli), 0) FROM s)"
                                   " FROM credit_day WHERE account_id = ?1 AND day = ?2");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, key.account).bind(1, key.day).step();
    if (!found)
        return found.error();
    return *found ? Charge{{std::max<qint64>(0, (*q)->integer(0))}, {std::max<qint64>(0, (*q)->integer(1))}} : Charge();
}

} // namespace

Result<CorrectedCredits> CreditBook::correct(const CreditCorrection& correction, const Actor& actor, WallTime now)
{
    if (actor.reason.trimmed().isEmpty())
        return refused(Wording::tr("A correction of credits needs a reason."));
    if ((!correction.data && !correction.actions) || !countable(correction.data) || !countable(correction.actions))
        return refused(Wording::tr("Say how many credits or actions, within reason."));

    CorrectedCredits done;
    if (correction.attempt.valid()) {
        if (correction.data.value_or(Credits()).milli < 0 || correction.actions.value_or(Credits()).milli < 0)
            return refused(Wording::tr("The price of an attempt is not negative."));
        const auto booked = bookedOf(m_connection, correction);
        if (!booked)
            return booked.error();
        done.key = booked->key;
        done.used = {correction.data.value_or(booked->price.data) - booked->price.data,
                     correction.actions.value_or(booked->price.actions) - booked->price.actions};
        for (const RowCharge& open : booked->open) {
            const auto changed = setCreditState(m_connection, open, CreditState::committed);
            if (!changed)
                return changed.error();
            done.moves.push_back({open.key(), {}, Charge() - open.charge});
            done.reconciled = true;
        }
    } else {
        if (!correction.account.valid() || !correction.day.isValid())
            return refused(Wording::tr("A correction without an attempt needs an account and a day."));
        done.key.account = correction.account;
        done.key.day = resilience::creditPeriod(resilience::CreditScope::accountDay, correction.day);
        done.used = {correction.data.value_or(Credits()), correction.actions.value_or(Credits())};
        const auto use = History(m_connection).dayUse(correction.account, correction.day);
        if (!use)
            return use.error();
        if ((use->used + done.used).data.milli < 0 || (use->used + done.used).actions.milli < 0)
            return refused(Wording::tr("That gives back more than was used on that day."));
    }
    if (done.used.isZero() && !done.reconciled)
        return refused(Wording::tr("The books say so already; nothing was changed."));

    QJsonObject detail{{u"account"_s, done.key.account.value}, {u"day"_s, done.key.day},
                       {u"dataMilli"_s, done.used.data.milli}, {u"actionMilli"_s, done.used.actions.milli}};
    if (correction.attempt.valid())
        detail.insert(u"attempt"_s, correction.attempt.value);
    auto log = OperationLog::begin(m_connection, u"correctCredits"_s, actor, now, json::compact(detail), done.key.destination,
                                   done.key.batch);
    if (!log)
        return log.error();
    if (!done.used.isZero()) {
        Charge unreconciled;
        if (correction.unreconciled && !correction.attempt.valid()) {
            unreconciled = done.used;
        } else if (!correction.attempt.valid() && (done.used.data.milli < 0 || done.used.actions.milli < 0)) {
            const auto open = unclearTests(m_connection, done.key);
            if (!open)
                return open.error();
            unreconciled.data.milli = -std::min(open->data.milli, std::max<qint64>(0, -done.used.data.milli));
            unreconciled.actions.milli = -std::min(open->actions.milli, std::max<qint64>(0, -done.used.actions.milli));
        }
        done.moves.push_back({done.key, done.used, unreconciled});
    }
    JournalTotals totals;
    for (const CreditMove& move : done.moves)
        totals.correctCredit(move.key, move.used, move.unreconciled);
    if (auto flushed = totals.flush(m_connection); !flushed)
        return flushed.error();
    if (auto added = addEntry(m_connection, correction, done, actor, now); !added)
        return added.error();
    if (auto added = addEvent(m_connection, correction, done, actor, now); !added)
        return added.error();
    const auto logged = log->finish();
    if (!logged)
        return logged.error();
    done.operation = logged->operation;
    return done;
}

} // namespace fuseboard::store
