// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/figures.h"

#include "app/ctl/terminal.h"

#include <QStringList>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What waits stands in the queue's index; what is claimed has an attempt without an outcome, and those are the latest.
Result<qint64> countMoved(store::Connection& connection, const FigureScope& scope)
{
    if (scope.batch.valid() || scope.destinations.empty())
        return 0;
    qint64 sum = 0;
    for (const DestinationId id : scope.destinations) {
        const QByteArray to = QByteArray::number(id.value);
        const QByteArray sql =
            "SELECT (SELECT count(*) FROM batch_row r INDEXED BY batch_row_queue CROSS JOIN batch b ON b.id = r.batch_id"
            " WHERE r.destination_id = " + to + " AND r.due_at IS NOT NULL AND r.state IN (0, 1, 3) AND b.destination_id <> " + to +
            ") + (SELECT count(*) FROM attempt a CROSS JOIN batch b ON b.id = a.batch_id"
            " WHERE a.id >= coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'open_from'), 0) AND a.outcome IS NULL"
            " AND a.destination_id = " + to + " AND b.destination_id <> " + to + ")";
        const auto n = connection.scalar(sql);
        if (!n)
            return n.error();
        sum += *n;
    }
    return sum;
}

/// " WHERE batch_id = 3", " WHERE destination_id IN (1, 2)" or nothing; numbers only, so nothing needs quoting.
QByteArray condition(const FigureScope& scope, QByteArrayView batchColumn, QByteArrayView destinationColumn)
{
    if (scope.batch.valid())
        return " WHERE " + batchColumn.toByteArray() + " = " + QByteArray::number(scope.batch.value);
    if (scope.destinations.empty())
        return {};
    QByteArray list;
    for (const DestinationId id : scope.destinations)
        list += (list.isEmpty() ? "" : ", ") + QByteArray::number(id.value);
    return " WHERE " + destinationColumn.toByteArray() + " IN (" + list + ")";
}

} // namespace

qint64 RowFigures::of(RowState state) const
{
    qint64 sum = 0;
    for (const auto& [key, n] : rows)
        sum += key.first == state ? n : 0;
    return sum;
}

qint64 RowFigures::open() const
{
    qint64 sum = movedHere;
    for (const auto& [key, n] : rows)
        sum += isOpen(key.first) ? n : 0;
    return sum;
}

qint64 RowFigures::all() const
{
    qint64 sum = 0;
    for (const auto& entry : rows)
        sum += entry.second;
    return sum;
}

QString RowFigures::reasons(RowState state) const
{
    QStringList parts;
    for (const auto& [key, n] : rows) {
        if (key.first == state && n > 0)
            parts << u"%1 %2"_s.arg(name(key.second)).arg(grouped(n));
    }
    return parts.join(u", "_s);
}

Result<RowFigures> rowFigures(store::Connection& connection, const FigureScope& scope)
{
    const QByteArray sql = "SELECT c.state, c.reason, SUM(c.n) FROM batch_count c JOIN batch b ON b.id = c.batch_id" +
                           condition(scope, "b.id", "b.destination_id") + " GROUP BY c.state, c.reason";
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    auto moved = countMoved(connection, scope);
    if (!moved)
        return moved.error();
    RowFigures figures;
    figures.movedHere = *moved;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return figures;
        if (const qint64 n = statement->integer(2))
            figures.rows[{statement->as<RowState>(0), statement->as<Reason>(1)}] = n;
    }
}

Result<AttemptFigures> attemptFigures(store::Connection& connection, const FigureScope& scope)
{
    const QByteArray sql =
        "SELECT credit_state, COUNT(*), SUM(data_milli), SUM(action_milli), SUM(outcome IS ?) FROM attempt" +
        condition(scope, "batch_id", "destination_id") + " GROUP BY credit_state";
    auto statement = connection.prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(0, Outcome::undone);
    AttemptFigures figures;
    for (;;) {
        const auto more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            return figures;
        const auto credit = statement->as<CreditState>(0);
        figures.attempts += statement->integer(1) - statement->integer(4);
        const Charge charge{Credits{statement->integer(2)}, Credits{statement->integer(3)}};
        if (credit == CreditState::committed || credit == CreditState::unreconciled)
            figures.used += charge;
        if (credit == CreditState::unreconciled)
            figures.unreconciled += charge;
    }
}

QJsonObject toJson(const RowFigures& figures)
{
    QJsonObject out;
    for (int i = 0; i < kRowStateCount; ++i) {
        const auto state = RowState(i);
        const bool hasReasons = state == RowState::dead || state == RowState::ambiguous ||
                                state == RowState::excluded || state == RowState::deferred;
        if (!hasReasons) {
            out.insert(name(state), figures.of(state));
            continue;
        }
        QJsonObject reasons;
        for (const auto& [key, n] : figures.rows) {
            if (key.first == state)
                reasons.insert(name(key.second), n);
        }
        out.insert(name(state), reasons);
    }
    return out;
}

QString rowText(const RowFigures& figures)
{
    TextTable table;
    table.addColumn(u"state"_s);
    table.addColumn(u"rows"_s, TextTable::Align::right);
    table.addColumn(u"reasons"_s);
    for (const RowState state :
         {RowState::delivered, RowState::dead, RowState::ambiguous, RowState::excluded, RowState::cancelled,
          RowState::discarded, RowState::pending, RowState::deferred, RowState::claimed, RowState::retryWait}) {
        const qint64 n = figures.of(state);
        const bool always = state == RowState::delivered || state == RowState::dead || state == RowState::ambiguous;
        if (n == 0 && !always)
            continue;
        const bool plain = state == RowState::pending || state == RowState::claimed || state == RowState::retryWait ||
                           (state == RowState::delivered && !figures.rows.contains({state, Reason::settledByHand}));
        table.addRow({name(state), grouped(n), plain ? QString() : figures.reasons(state)});
    }
    return table.text();
}

} // namespace fuseboard::ctl
