// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkaction.h"

#include "core/base/wording.h"
#include "core/store/editaction.h"
#include "core/store/recipeaction.h"
#include "core/store/rowmarks.h"
#include "core/store/rowmover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

class Discard final : public BulkAction
{
public:
    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override
    {
        const auto found = log.find(rows);
        if (!found)
            return found.error();
        RowMover mover(connection);
        for (const FoundRow& row : *found) {
            RowMove move;
            move.row = row.row;
            move.from = row.state;
            move.version = row.version;
            move.to = RowState::discarded;
            move.reason = row.reason;
            move.at = now;
            const auto moved = isDeadLetter(row.state) ? mover.move(move) : Result<bool>(false);
            if (!moved)
                return moved.error();
            if (!*moved) {
                log.skipped();
                continue;
            }
            if (auto done = log.applied(row, false); !done)
                return done;
        }
        return mover.flush(now);
    }
};

/// Notes and tags: rows of any state have them.
class Marking final : public BulkAction
{
public:
    using Change = std::function<RowMark(RowMark)>;
    explicit Marking(Change change) : m_change(std::move(change)) {}

    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime) override
    {
        const auto found = log.find(rows);
        if (!found)
            return found.error();
        RowMarks marks(connection);
        for (const FoundRow& row : *found) {
            const auto before = marks.mark(row.row);
            if (!before)
                return before.error();
            const RowMark after = m_change(*before);
            if (after == *before || after.tags.size() > RowMarks::kTags) {
                log.skipped(1, after == *before ? left::kUnchanged : left::kNotMeant);
                continue;
            }
            if (auto done = marks.set(row.row, after); !done)
                return done;
            if (auto done = log.appliedBeside(row.row, toJson(*before), toJson(after)); !done)
                return done;
        }
        return {};
    }

private:
    Change m_change;
};

class ImportEdit final : public EditAction
{
public:
    explicit ImportEdit(OperationId operation) : m_operation(operation) {}

    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override
    {
        if (auto done = EditAction::apply(connection, log, rows, now); !done)
            return done;
        return OperationBodies(connection).remove(m_operation, rows);
    }

protected:
    Result<void> begin(Connection& reader, const std::vector<RowId>& rows) override
    {
        m_bodies.clear();
        OperationBodies bodies(reader);
        for (const RowId row : rows) {
            auto body = bodies.body(m_operation, row);
            if (!body)
                return body.error();
            m_bodies.emplace(row, std::move(*body));
        }
        return {};
    }
    Result<std::optional<QByteArray>> change(const EditableRow& row) override
    {
        const auto& body = m_bodies[row.row];
        if (!body)
            return std::optional<QByteArray>();
        if (body->version > 0 && body->version != row.version)
            return Error{ErrorCode::conflict, Wording::tr("The row was changed since the file was compared."), {}};
        return std::optional(body->body);
    }

private:
    OperationId m_operation;
    std::unordered_map<RowId, std::optional<OperationBodies::Body>> m_bodies;
};

QStringList strings(const QJsonValue& value)
{
    QStringList out;
    for (const QJsonValue& text : value.toArray())
        out.append(text.toString());
    return out;
}

} // namespace

std::unique_ptr<BulkAction> discardAction()
{
    return std::make_unique<Discard>();
}

std::unique_ptr<BulkAction> noteAction(const QString& note)
{
    return std::make_unique<Marking>([note](RowMark mark) {
        mark.note = note;
        return mark;
    });
}

std::unique_ptr<BulkAction> tagAction(const QStringList& add, const QStringList& remove)
{
    return std::make_unique<Marking>([add, remove](RowMark mark) {
        for (const QString& tag : remove)
            mark.tags.removeAll(tag);
        mark.tags.append(add);
        mark.tags.sort();
        mark.tags.removeDuplicates();
        return mark;
    });
}

Result<std::unique_ptr<BulkAction>> bulkAction(const OperationRecord& operation)
{
    const QJsonObject detail = QJsonDocument::fromJson(operation.detail).object();
    if (operation.kind == u"discard")
        return discardAction();
    if (operation.kind == u"settle" && detail.value(u"delivered"_s).isBool())
        return settleAction(detail.value(u"delivered"_s).toBool(), {operation.actor, operation.reason});
    if (operation.kind == u"move" && operation.destination.valid())
        return moveAction(operation.destination);
    if (operation.kind == u"note" && detail.value(u"note"_s).isString())
        return noteAction(detail.value(u"note"_s).toString());
    if (operation.kind == u"tag")
        return tagAction(strings(detail.value(u"add"_s)), strings(detail.value(u"remove"_s)));
    if (operation.kind == u"allowReplays")
        return allowReplaysAction();
    if (operation.kind == u"bulkEdit")
        return recipeAction(operation);
    if (operation.kind == u"importEdit")
        return std::unique_ptr<BulkAction>(std::make_unique<ImportEdit>(operation.id));
    return Error{ErrorCode::unsupported, Wording::tr("This Fuseboard does not know how to go on with “%1”.").arg(operation.kind), {}};
}

} // namespace fuseboard::store
