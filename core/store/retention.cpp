// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"

#include "core/base/wording.h"
#include "core/store/history.h"
#include "core/store/operationlog.h"
#include "core/store/query.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr qint64 kStepMs = 8; // of the writer's 10
constexpr size_t kStepRows = 500;

// 4 is RowState::delivered, 9 discarded, 50 Reason::settledByHand.
#define FUSEBOARD_BEYOND(group)                                                                                                \
    " FROM batch_row r LEFT JOIN row_export e ON e.row_id = r.id WHERE " group " AND r.maybe = 0"                              \
    " AND (r.changed_at, r.id) <= (SELECT r.changed_at, r.id FROM batch_row r WHERE " group                                    \
    " ORDER BY r.changed_at DESC, r.id DESC LIMIT 1 OFFSET ?1)"
#define FUSEBOARD_DELIVERED "r.state = 4 AND r.reason <> 50"
#define FUSEBOARD_RESOLVED "(r.state = 9 OR (r.state = 4 AND r.reason = 50))"
#define FUSEBOARD_COLUMNS "SELECT r.id, e.version IS r.version, e.removed_at IS NOT NULL"

constexpr char kDelivered[] = FUSEBOARD_COLUMNS FUSEBOARD_BEYOND(FUSEBOARD_DELIVERED) " ORDER BY r.id";
constexpr char kResolved[] = FUSEBOARD_COLUMNS FUSEBOARD_BEYOND(FUSEBOARD_RESOLVED) " ORDER BY r.id";
constexpr char kEmpty[] =
    "UPDATE payload SET body = '' WHERE id = (SELECT r.payload_id FROM batch_row r JOIN row_export e ON e.row_id = r.id"
    " WHERE r.id = ? AND r.state IN (4, 9) AND r.maybe = 0 AND e.version = r.version AND e.removed_at IS NULL)";

Result<void> collect(Connection& connection, const char* sql, qint64 keep, std::vector<RowId>& rows, qint64& notExported)
{
    auto q = Query::on(connection, sql);
    if (!q)
        return q.error();
    (*q)->bind(0, keep);
    return forEachRow(**q, [&](const Statement& row) {
        const bool exported = row.integer(1) != 0;
        const bool removed = row.integer(2) != 0;
        if (exported && !removed)
            rows.push_back(row.id<RowId>(0));
        notExported += !exported;
    });
}

} // namespace

Result<RetentionSettings> Retention::settings()
{
    auto q = Query::on(m_connection, "SELECT value FROM meta WHERE key = 'retention'");
    if (!q)
        return q.error();
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    RetentionSettings settings;
    if (!*found)
        return settings;
    const QJsonObject object = QJsonDocument::fromJson((*q)->bytes(0)).object();
    const auto count = [&](const QString& key, qint64 otherwise) {
        return std::max<qint64>(0, object.value(key).toInteger(otherwise));
    };
    settings.on = object.value(u"on"_s).toBool();
    settings.keepDelivered = count(u"keepDelivered"_s, settings.keepDelivered);
    settings.keepResolved = count(u"keepResolved"_s, settings.keepResolved);
    return settings;
}

Result<void> Retention::setSettings(const RetentionSettings& settings, const Actor& actor, WallTime now)
{
    if (settings.keepDelivered < 0 || settings.keepResolved < 0)
        return Error{ErrorCode::invalidArgument, Wording::tr("The number of rows to keep is 0 or more."), {}};
    const QJsonObject object{{u"on"_s, settings.on},
                             {u"keepDelivered"_s, settings.keepDelivered},
                             {u"keepResolved"_s, settings.keepResolved}};
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    auto q = Query::on(m_connection, "INSERT OR REPLACE INTO meta (key, value) VALUES ('retention', ?)");
    if (!q)
        return q.error();
    if (auto done = (*q)->bindText(0, text).run(); !done)
        return done;
    const auto noted = Operations(m_connection, now).note(u"retentionSettings"_s, actor, {}, {}, text);
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<void> Retention::noteExported(const std::vector<ExportedRow>& rows, WallTime at)
{
    // What was removed stays removed: a later export of that row holds no text.
    auto q = Query::on(m_connection, "INSERT INTO row_export (row_id, version, exported_at) VALUES (?1, ?2, ?3) ON CONFLICT (row_id)"
                                     " DO UPDATE SET version = ?2, exported_at = ?3 WHERE removed_at IS NULL");
    if (!q)
        return q.error();
    for (const ExportedRow& row : rows) {
        if (auto done = (*q)->bind(0, row.row).bind(1, row.version).bind(2, at).run(); !done)
            return done;
    }
    return {};
}

Result<RetentionPlan> Retention::plan()
{
    const auto wanted = settings();
    if (!wanted)
        return wanted.error();
    if (!wanted->on)
        return Error{ErrorCode::invalidArgument, Wording::tr("Retention is off: nothing is removed."), {}};
    RetentionPlan plan;
    if (auto done = collect(m_connection, kDelivered, wanted->keepDelivered, plan.delivered, plan.notExported); !done)
        return done.error();
    if (auto done = collect(m_connection, kResolved, wanted->keepResolved, plan.resolved, plan.notExported); !done)
        return done.error();
    return plan;
}

RetentionRun::RetentionRun(const RetentionPlan& plan, Actor actor) : m_actor(std::move(actor))
{
    m_items.reserve(plan.delivered.size() + plan.resolved.size());
    for (const RowId row : plan.delivered)
        m_items.push_back({row, false});
    for (const RowId row : plan.resolved)
        m_items.push_back({row, true});
    m_done = m_items.empty();
}

Result<void> RetentionRun::step(Connection& connection, WallTime now)
{
    if (m_done)
        return {};
    if (!m_operation.valid()) {
        if (auto begun = begin(connection, now); !begun)
            return begun;
    }
    if (auto removed = removeSome(connection, now); !removed)
        return removed;
    m_done = m_next == m_items.size();
    return save(connection, now);
}

Result<void> RetentionRun::begin(Connection& connection, WallTime now)
{
    const auto log = OperationLog::begin(connection, u"retention"_s, m_actor, now);
    if (!log)
        return log.error();
    m_operation = log->id();
    return {};
}

Result<void> RetentionRun::removeSome(Connection& connection, WallTime now)
{
    auto empty = Query::on(connection, kEmpty);
    if (!empty)
        return empty.error();
    auto mark = Query::on(connection, "UPDATE row_export SET removed_at = ? WHERE row_id = ?");
    if (!mark)
        return mark.error();
    QElapsedTimer spent;
    spent.start();
    for (size_t n = 0; n < kStepRows && m_next < m_items.size() && !spent.hasExpired(kStepMs); ++n, ++m_next) {
        const Item& item = m_items[m_next];
        if (auto done = (*empty)->bind(0, item.row).run(); !done)
            return done;
        if (connection.changes() != 1)
            continue; // not what was planned any more
        if (auto done = (*mark)->bind(0, now).bind(1, item.row).run(); !done)
            return done;
        ++m_removed[item.resolved];
    }
    return {};
}

Result<void> RetentionRun::save(Connection& connection, WallTime now)
{
    auto q = Query::on(connection, "UPDATE operation SET state = iif(?1, 'applied', 'applying'), row_count = ?2, skipped = ?3,"
                                   " detail = ?4 WHERE id = ?5");
    if (!q)
        return q.error();
    const qint64 removed = delivered() + resolved();
    (*q)->bind(0, m_done).bind(1, removed).bind(2, qint64(m_next) - removed);
    const QByteArray detail =
        "{\"delivered\":" + QByteArray::number(delivered()) + ",\"resolved\":" + QByteArray::number(resolved()) + '}';
    (*q)->bindText(3, detail);
    if (auto done = (*q)->bind(4, m_operation).run(); !done || !m_done)
        return done;
    EventRecord event;
    event.at = now;
    event.kind = u"retention"_s;
    event.text = u"Retention removed the payloads of %1 delivered rows and %2 resolved dead letters; all of them were exported."_s.arg(
        QString::number(delivered()), QString::number(resolved()));
    return History(connection).addEvent(event);
}

} // namespace fuseboard::store
