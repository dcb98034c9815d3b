// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activitylog.h"

#include "core/base/wording.h"
#include "core/store/operationlog.h"
#include "core/store/query.h"
#include "core/store/rowmarks.h"
#include "core/store/rowsnapshot.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

/// The name that is kept on disk as it is read: "noAnswer" is "no answer".
QString words(QLatin1String name)
{
    QString out;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            out += u' ';
        out += QChar::fromLatin1(c).toLower();
    }
    return out;
}

QString stateText(const RowSnapshot& row)
{
    const QString state = inWords(words(name(row.state())));
    return row.reason() == Reason::none ? state : state + u": "_s + inWords(words(name(row.reason())));
}

/// Columns that are worth a word, where they differ.
QString rowText(Connection& connection, const RowSnapshot& row, const RowSnapshot& other)
{
    QStringList parts;
    if (stateText(row) != stateText(other))
        parts.append(stateText(row));
    if (row[RowColumn::version] != other[RowColumn::version])
        parts.append(Wording::tr("version %1").arg(row.number(RowColumn::version)));
    if (row[RowColumn::destination] != other[RowColumn::destination]) {
        auto q = Query::on(connection, "SELECT name FROM destination WHERE id = ?");
        const auto found = q ? (*q)->bind(0, row.number(RowColumn::destination)).step() : Result<bool>(q.error());
        parts.append(found && *found ? (*q)->text(0) : Wording::tr("destination %1").arg(row.number(RowColumn::destination)));
    }
    return parts.isEmpty() ? stateText(row) : parts.join(u", "_s);
}

QString markText(const RowMark& mark, bool note)
{
    if (note)
        return mark.note.isEmpty() ? Wording::tr("no note") : mark.note.simplified();
    return mark.tags.isEmpty() ? Wording::tr("no tags") : mark.tags.join(u' ');
}

/// With the words of the preview (edittext.h), where there is one.
QString leftReason(const QString& why, bool one, bool edit)
{
    if (why.startsWith(left::kFault))
        return (one ? Wording::tr("fails: %1") : Wording::tr("fail: %1")).arg(why.sliced(left::kFault.size()));
    if (why == left::kNoIdentity)
        return Wording::tr("would have none of the identity columns");
    if (why.startsWith(left::kNoIdentity))
        return (one ? Wording::tr("has no %1, which identifies a row there") : Wording::tr("have no %1, which identifies a row there"))
            .arg(why.sliced(left::kNoIdentity.size() + 1).replace(u", "_s, Wording::tr(" or ")));
    if (why == left::kGone)
        return Wording::tr("no dead letters any more, or claimed");
    if (why == left::kNotAmbiguous)
        return Wording::tr("not ambiguous");
    if (why == left::kChanged)
        return Wording::tr("changed meanwhile");
    if (why == left::kUnchanged)
        return Wording::tr("as they should be already");
    if (why == left::kInvalid)
        return Wording::tr("would be no valid payload");
    if (why == left::kTooLarge)
        return one ? Wording::tr("would be too large for its destination") : Wording::tr("would be too large for their destination");
    if (why == left::kMaybeDelivered && edit)
        return one ? Wording::tr("may have been delivered: settle it, then change what identifies it")
                   : Wording::tr("may have been delivered: settle them, then change what identifies them");
    if (why == left::kMaybeDelivered)
        return Wording::tr("may have been delivered");
    return Wording::tr("not meant");
}

QByteArray likePattern(const QString& text)
{
    QByteArray out = "%";
    for (const char c : text.toUtf8()) {
        if (c == '%' || c == '_' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '%';
}

Result<QStringList> texts(Connection& connection, const char* sql)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    QStringList out;
    if (auto done = forEachRow(**q, [&](const Statement& row) { out.append(row.text(0)); }); !done)
        return done.error();
    return out;
}

} // namespace

Result<std::vector<ActivityLog::Key>> ActivityLog::keys(const ActivityFilter& filter)
{
    // ?1 kind, ?2 actor, ?3 destination, ?4 text: each empty or 0 for any.
    auto q = Query::on(m_connection,
                       "SELECT id * 2 AS key, at FROM operation WHERE ?5 <> 2 AND (?1 = '' OR kind = ?1) AND (?2 = '' OR actor = ?2)"
                       " AND (?3 = 0 OR destination_id = ?3) AND (?4 = '' OR kind LIKE ?4 ESCAPE '\\' OR reason LIKE ?4 ESCAPE '\\'"
                       " OR actor LIKE ?4 ESCAPE '\\' OR detail LIKE ?4 ESCAPE '\\')"
                       " UNION ALL SELECT id * 2 + 1, at FROM event WHERE ?5 <> 1 AND (?1 = '' OR kind = ?1) AND (?2 IN ('', 'engine'))"
                       " AND (?3 = 0 OR destination_id = ?3) AND (?4 = '' OR kind LIKE ?4 ESCAPE '\\' OR text LIKE ?4 ESCAPE '\\')"
                       // What an operator did to a breaker is an operation already.
                       " AND NOT (?5 = 0 AND kind = 'breaker' AND (text LIKE '% by hand%' OR text LIKE '% forced open by %'"
                       " OR text LIKE '%forced opening released by %'))"
                       " ORDER BY 2 DESC, 1 DESC");
    if (!q)
        return q.error();
    const QByteArray pattern = filter.text.isEmpty() ? QByteArray("") : likePattern(filter.text);
    (*q)->bind(0, filter.kind).bind(1, filter.actor).bind(2, filter.destination.value);
    (*q)->bindText(3, pattern).bind(4, filter.source);
    std::vector<Key> out;
    if (auto done = forEachRow(**q, [&](const Statement& row) { out.push_back(row.integer(0)); }); !done)
        return done.error();
    return out;
}

Result<std::vector<std::optional<ActivityEntry>>> ActivityLog::entries(const std::vector<Key>& keys)
{
    std::vector<std::optional<ActivityEntry>> out;
    out.reserve(keys.size());
    for (const Key key : keys) {
        auto found = entry(key);
        if (!found)
            return found.error();
        out.push_back(std::move(*found));
    }
    return out;
}

Result<std::optional<ActivityEntry>> ActivityLog::entry(Key key)
{
    ActivityEntry entry;
    entry.isEvent = key % 2 != 0;
    DestinationId destination;
    BatchId batch;
    if (entry.isEvent) {
        auto q = Query::on(m_connection, "SELECT id, at, severity, kind, destination_id, batch_id, row_id, text, n FROM event WHERE id = ?");
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, key / 2).step();
        if (!found)
            return found.error();
        if (!*found)
            return std::optional<ActivityEntry>();
        const Statement& row = **q;
        entry.event = {row.integer(0), fromEpochMs(row.integer(1)), int(row.integer(2)), row.text(3), row.id<DestinationId>(4),
                       row.id<BatchId>(5), row.id<RowId>(6), row.text(7), row.integer(8)};
        destination = entry.event.destination;
        batch = entry.event.batch;
    } else {
        auto operation = OperationRepository(m_connection).operation(operationOf(key));
        if (!operation && operation.error().code == ErrorCode::notFound)
            return std::optional<ActivityEntry>();
        if (!operation)
            return operation.error();
        entry.operation = std::move(*operation);
        destination = entry.operation.destination;
        batch = entry.operation.batch;
    }
    auto names = Query::on(m_connection, "SELECT (SELECT name FROM destination WHERE id = ?1), (SELECT name FROM batch WHERE id = ?2)");
    if (!names)
        return names.error();
    if (const auto found = (*names)->bind(0, destination).bind(1, batch).step(); !found)
        return found.error();
    entry.destinationName = (*names)->text(0);
    entry.batchName = (*names)->text(1);
    return std::optional(std::move(entry));
}

Result<ActivityChoices> ActivityLog::choices()
{
    ActivityChoices choices;
    auto kinds = texts(m_connection, "SELECT kind FROM operation UNION SELECT kind FROM event ORDER BY 1");
    if (!kinds)
        return kinds.error();
    auto actors = texts(m_connection, "SELECT actor FROM operation UNION SELECT 'engine' FROM event ORDER BY 1");
    if (!actors)
        return actors.error();
    choices.kinds = std::move(*kinds);
    choices.actors = std::move(*actors);
    auto q = Query::on(m_connection, "SELECT id, name FROM destination ORDER BY name");
    if (!q)
        return q.error();
    auto done = forEachRow(**q, [&](const Statement& row) { choices.destinations.emplace_back(row.id<DestinationId>(0), row.text(1)); });
    if (!done)
        return done.error();
    return choices;
}

Result<std::vector<RowId>> ActivityLog::rowsChangedBy(OperationId operation)
{
    auto q = Query::on(m_connection, "SELECT row_id FROM operation_row WHERE operation_id = ? ORDER BY row_id");
    if (!q)
        return q.error();
    (*q)->bind(0, operation);
    std::vector<RowId> out;
    if (auto done = forEachRow(**q, [&](const Statement& row) { out.push_back(row.id<RowId>(0)); }); !done)
        return done.error();
    return out;
}

Result<std::vector<ChangedRow>> ActivityLog::changedRows(const OperationRecord& operation, int limit)
{
    struct Noted
    {
        RowId row;
        QByteArray before;
        QByteArray after;
    };
    std::vector<Noted> noted;
    auto q = Query::on(m_connection, "SELECT row_id, before, after FROM operation_row WHERE operation_id = ? ORDER BY row_id LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, operation.id).bind(1, limit);
    if (auto done = forEachRow(**q, [&](const Statement& row) { noted.push_back({row.id<RowId>(0), row.bytes(1), row.bytes(2)}); }); !done)
        return done.error();
    std::vector<ChangedRow> out;
    for (const Noted& each : noted) {
        const bool note = operation.kind == u"note";
        if (note || operation.kind == u"tag") {
            out.push_back({each.row, markText(rowMarkFromJson(each.before), note), markText(rowMarkFromJson(each.after), note)});
            continue;
        }
        const auto before = rowSnapshotFromJson(each.before);
        if (!before)
            return before.error();
        const auto after = each.after.isEmpty() ? before : withDifference(*before, each.after);
        if (!after)
            return after.error();
        out.push_back({each.row, rowText(m_connection, *before, *after), each.after.isEmpty() ? QString() : rowText(m_connection, *after, *before)});
    }
    return out;
}

QString leftText(const OperationRecord& operation)
{
    const QJsonObject counts = QJsonDocument::fromJson(operation.detail).object().value(u"left"_s).toObject();
    const bool edit = operation.kind == "edit"_L1 || operation.kind == "bulkEdit"_L1 || operation.kind == "importEdit"_L1;
    QStringList parts;
    for (auto at = counts.begin(); at != counts.end(); ++at)
        parts.append(u"%1 %2"_s.arg(wordingLocale().toString(at.value().toInteger()), leftReason(at.key(), at.value().toInteger() == 1, edit)));
    return parts.join(u", "_s);
}

} // namespace fuseboard::store
