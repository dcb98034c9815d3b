// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowsnapshot.h"

#include "core/base/wording.h"
#include "core/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

struct Column
{
    const char* name;
    bool nullable;
};

constexpr std::array<Column, kRowColumnCount> kColumns{{
    {"state", false},      {"reason", false},   {"destination_id", false}, {"lane", false},       {"due_at", true},
    {"payload_id", false}, {"version", false},  {"tries", false},          {"retries", false},    {"replays", false},
    {"cycle_ms", false},   {"last_attempt", true}, {"owns", false},        {"pay_twice", false},  {"maybe", false},
    {"other_row", true},   {"changed_at", false},  {"source", false},      {"deadline_at", true}, {"array_of", true},
    {"array_limit", true},
}};

void addValue(QByteArray& json, const char* name, const std::optional<qint64>& value)
{
    json += json.size() > 1 ? ",\"" : "\"";
    json += name;
    json += "\":";
    json += value ? QByteArray::number(*value) : QByteArrayLiteral("null");
}

void addAttempts(QByteArray& json, const std::vector<AttemptId>& attempts)
{
    if (attempts.empty())
        return;
    json += json.size() > 1 ? ",\"attempts\":[" : "\"attempts\":[";
    for (size_t i = 0; i < attempts.size(); ++i) {
        if (i > 0)
            json += ',';
        json += QByteArray::number(attempts[i].value);
    }
    json += ']';
}

Error unreadable(QByteArrayView json)
{
    return Error{ErrorCode::corrupt, Wording::tr("What an operation noted of a row cannot be read."), QString::fromUtf8(json.first(std::min<qsizetype>(json.size(), 200)))};
}

} // namespace

const char* RowSnapshot::sql()
{
    return "r.state, r.reason, r.destination_id, r.lane, r.due_at, r.payload_id, r.version, r.tries, r.retries, r.replays,"
           " r.cycle_ms, r.last_attempt, r.owns, r.pay_twice, r.maybe, r.other_row, r.changed_at, r.source, r.deadline_at,"
           " r.array_of, r.array_limit";
}

RowSnapshot RowSnapshot::read(const Statement& row, int firstColumn)
{
    RowSnapshot out;
    for (size_t i = 0; i < kRowColumnCount; ++i) {
        if (const int column = firstColumn + int(i); !row.isNull(column))
            out.values[i] = row.integer(column);
    }
    return out;
}

Result<std::optional<RowSnapshot>> RowSnapshot::of(Connection& connection, RowId row)
{
    static const QByteArray text = QByteArray("SELECT ") + sql() + " FROM batch_row r WHERE r.id = ?";
    auto q = Query::on(connection, text.constData());
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<RowSnapshot>();
    return std::optional(read(**q, 0));
}

Result<void> RowSnapshot::restore(Connection& connection, RowId row) const
{
    auto q = Query::on(connection, "UPDATE batch_row SET state = ?1, reason = ?2, destination_id = ?3, lane = ?4, due_at = ?5,"
                                   " payload_id = ?6, version = ?7, retries = ?8,"
                                   " replays = ?9, cycle_ms = ?10, owns = ?11, pay_twice = ?12, maybe = ?13, other_row = ?14,"
                                   " changed_at = ?15, source = ?16, deadline_at = ?17, array_of = ?18, array_limit = ?19 WHERE id = ?20");
    if (!q)
        return q.error();
    int at = 0;
    for (size_t i = 0; i < kRowColumnCount; ++i) {
        if (RowColumn(i) == RowColumn::tries || RowColumn(i) == RowColumn::lastAttempt)
            continue;
        if (const auto& value = values[i])
            (*q)->bind(at, *value);
        else
            (*q)->bindNull(at);
        ++at;
    }
    return (*q)->bind(at, row).run();
}

QByteArray toJson(const RowSnapshot& snapshot)
{
    QByteArray json = "{";
    for (size_t i = 0; i < kRowColumnCount; ++i) {
        const auto& value = snapshot.values[i];
        if (value && (*value != 0 || kColumns[i].nullable))
            addValue(json, kColumns[i].name, value);
    }
    addAttempts(json, snapshot.attempts);
    return json + '}';
}

QByteArray differenceJson(const RowSnapshot& before, const RowSnapshot& after)
{
    QByteArray json = "{";
    for (size_t i = 0; i < kRowColumnCount; ++i) {
        if (before.values[i] != after.values[i])
            addValue(json, kColumns[i].name, after.values[i]);
    }
    return json + '}';
}

Result<RowSnapshot> rowSnapshotFromJson(QByteArrayView json)
{
    RowSnapshot out;
    for (size_t i = 0; i < kRowColumnCount; ++i) {
        if (!kColumns[i].nullable)
            out.values[i] = 0;
    }
    return withDifference(std::move(out), json);
}

Result<RowSnapshot> withDifference(RowSnapshot out, QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject())
        return unreadable(json);
    const QJsonObject object = document.object();
    for (size_t i = 0; i < kRowColumnCount; ++i) {
        const auto value = object.constFind(QLatin1String(kColumns[i].name));
        if (value == object.constEnd())
            continue;
        if (value->isNull())
            out.values[i].reset();
        else
            out.values[i] = value->toInteger();
    }
    if (const auto attempts = object.constFind(u"attempts"_s); attempts != object.constEnd()) {
        out.attempts.clear();
        for (const QJsonValue& id : attempts->toArray())
            out.attempts.emplace_back(id.toInteger());
    }
    return out;
}

} // namespace fuseboard::store
