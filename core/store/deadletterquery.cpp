// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deadletterquery.h"


#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

template <class Range, class Number>
QByteArray inList(const Range& range, Number number)
{
    QByteArray out = "(";
    for (const auto& value : range) {
        if (out.size() > 1)
            out += ',';
        out += QByteArray::number(qint64(number(value)));
    }
    return out + ')';
}

QString sizeText(qint64 bytes, bool up)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions); // the C locale leaves out the separators otherwise
    if (bytes < 10'000)
        return u"%1 bytes"_s.arg(plain.toString(bytes));
    return u"%1 KB"_s.arg(plain.toString(up ? (bytes + 999) / 1000 : bytes / 1000));
}

QString text(const QJsonValue& value)
{
    return value.isObject() || value.isArray() ? QString() : value.toVariant().toString().trimmed();
}

QString labelOf(const QByteArray& body, const QStringList& identityColumns, const QStringList& columns)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QStringList& names : {identityColumns, columns, object.keys()}) {
        for (const QString& name : names) {
            if (const QString value = text(object.value(name)); !value.isEmpty())
                return value;
        }
    }
    return {};
}

/// In place of an attempt's error, where there is none.
QString reasonText(Reason reason, qint64 size, int limit)
{
    switch (reason) {
    case Reason::tooLarge:
        return payloadSizeText(size, limit);
    case Reason::expired:
        return u"The deadline passed before it was sent"_s;
    case Reason::permanent:
        return u"Replay limit reached"_s;
    default:
        return {};
    }
}

} // namespace

QString payloadSizeText(qint64 bytes, int limit)
{
    return u"Payload %1, limit %2"_s.arg(sizeText(bytes, true), sizeText(limit, false));
}

DeadLetterQuery::DeadLetterQuery(const DeadLetterFilter& f)
{
    m_where = "r.state IN (5, 6)"; // as the partial index batch_row_dead says it, or it is not used
    if (!f.states.empty())
        add("r.state IN " + inList(f.states, [](RowState s) { return int(s); }));
    if (!f.reasons.empty())
        add("r.reason IN " + inList(f.reasons, [](Reason r) { return int(r); }));
    if (f.batch.valid())
        add("r.batch_id = " + QByteArray::number(f.batch.value));
    const bool simple = !f.destination.valid() && f.only.empty() && f.except.empty() && !f.changedBefore && !f.status
        && !f.age && !f.replayed && !f.searches();
    if (simple)
        m_counters = " FROM batch_count r WHERE " + m_where;
    if (f.destination.valid())
        add("r.destination_id = " + QByteArray::number(f.destination.value));
    if (!f.only.empty())
        add("r.id IN " + inList(f.only, [](RowId id) { return id.value; }));
    if (!f.except.empty())
        add("r.id NOT IN " + inList(f.except, [](RowId id) { return id.value; }));
    if (f.changedBefore) {
        add("r.changed_at < ?");
        m_values.push_back(toEpochMs(*f.changedBefore));
    }
    if (f.status) {
        m_attempt = true;
        add("coalesce(a.status, 0) = ?");
        m_values.push_back(qint64(*f.status));
    }
    if (f.replayed)
        add(*f.replayed ? "r.replays > 0" : "r.replays = 0");
    if (f.age) {
        constexpr qint64 kHour = 3'600'000;
        constexpr std::array<qint64, kAgeBandCount + 1> kBounds{0, kHour, 24 * kHour, 7 * 24 * kHour, 0};
        const auto band = size_t(*f.age);
        if (*f.age != AgeBand::hour) {
            add("r.changed_at <= ?");
            m_values.push_back(toEpochMs(f.now) - kBounds[band]);
        }
        if (*f.age != AgeBand::older) {
            add("r.changed_at > ?");
            m_values.push_back(toEpochMs(f.now) - kBounds[band + 1]);
        }
    }
}

QByteArray DeadLetterQuery::from(bool all) const
{
    // CROSS JOIN keeps the rows outermost: the index gives their order.
    QByteArray sql = " FROM batch_row r";
    if (all)
        sql += " CROSS JOIN payload p ON p.id = r.payload_id";
    if (all || m_attempt)
        sql += " LEFT JOIN attempt a ON a.id = r.last_attempt";
    if (all)
        sql += LetterReader::kTables;
    return sql + " WHERE " + m_where;
}

int DeadLetterQuery::bind(Statement& statement) const
{
    int index = 0;
    for (const qint64 value : m_values)
        statement.bind(index++, value);
    return index;
}

DeadLetter LetterReader::read(const Statement& row)
{
    DeadLetter letter;
    letter.row = row.id<RowId>(0);
    letter.batch = row.id<BatchId>(1);
    letter.destination = row.id<DestinationId>(2);
    letter.line = row.integer(3);
    letter.state = row.as<RowState>(4);
    letter.reason = row.as<Reason>(5);
    letter.tries = int(row.integer(6));
    letter.replays = int(row.integer(7));
    letter.version = int(row.integer(8));
    letter.changedAt = fromEpochMs(row.integer(9));

    auto [batch, newBatch] = m_batches.try_emplace(letter.batch.value);
    if (newBatch)
        batch->second = {row.text(14), stringsFromJson(row.bytes(15))};
    auto [destination, newDestination] = m_destinations.try_emplace(letter.destination.value);
    if (newDestination) {
        destination->second = {row.text(16), stringsFromJson(row.bytes(18)),
                               destinationPolicyFromJson(row.bytes(17)).storedLimit()};
    }
    m_payloadLimit = destination->second.payloadLimit;
    letter.batchName = batch->second.name;
    letter.destinationName = destination->second.name;

    const QByteArray payload = body(row);
    letter.label = labelOf(payload, destination->second.identityColumns, batch->second.columns);
    letter.status = int(row.integer(11));
    letter.error = row.text(12);
    letter.source = row.as<RowSource>(19);
    if (letter.state == RowState::delivered && letter.reason == Reason::none)
        letter.source = RowSource::live;
    if (letter.source == RowSource::cache && !row.isNull(20))
        letter.staleness = row.as<Staleness>(20);
    // A row that a fallback ended was not sent again: its last attempt says nothing of its end.
    if (letter.reason == Reason::exhausted && !row.isNull(21) && row.integer(10) == row.integer(22))
        letter.error = row.text(21);
    if (letter.error.isEmpty())
        letter.error = reasonText(letter.reason, payload.size(), m_payloadLimit);
    return letter;
}

} // namespace fuseboard::store
