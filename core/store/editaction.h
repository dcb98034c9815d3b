// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/identity.h"
#include "core/store/bulkaction.h"
#include "core/store/records.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace fuseboard::store {

/// A row whose payload may be changed, as it is now.
struct EditableRow
{
    RowId row;
    DestinationId destination;
    BatchId batch;
    qint32 version = 1;
    QByteArray body;
};

/// A payload as it would be sent, white space removed.
struct CheckedBody
{
    QByteArray body;
    payload::Identity identity;
};

/// Whether a text may become a row's payload: a JSON object, within its destination's limit, with an identity. Looks at each
/// destination once.
class BodyCheck
{
public:
    explicit BodyCheck(Connection& connection) : m_connection(&connection) {}
    /// ErrorCode parse with line and column, invalidArgument (no object), conflict with tooLarge, notFound (no identity column).
    Result<CheckedBody> check(DestinationId destination, QByteArrayView body);
    /// The last one was refused for its size.
    bool wasTooLarge() const { return m_tooLarge; }

private:
    struct Bounds
    {
        int limit = 0;
        std::unique_ptr<payload::IdentityHasher> hasher;
    };
    Connection* m_connection;
    std::unordered_map<DestinationId, Bounds> m_bounds;
    bool m_tooLarge = false;
};

/// An edit of many rows: each gets a payload version with what change() makes of it. Left alone are rows that stay as they
/// are, whose new text is no valid payload, that were changed since it was worked out, and those that may have been delivered
/// if it would change what identifies them.
class EditAction : public BulkAction
{
public:
    Result<void> prepare(Connection& reader, const std::vector<RowId>& rows) override;
    Result<void> apply(Connection& connection, OperationLog& log, const std::vector<RowId>& rows, WallTime now) override;

protected:
    /// Before the rows of a chunk, on the reader.
    virtual Result<void> begin(Connection& reader, const std::vector<RowId>& rows);
    /// The new text; empty when the row stays as it is. ErrorCode parse and invalidArgument leave this one alone, any other
    /// ends the operation. The message of invalidArgument is the same for all rows that it is said of, and is told to the operator.
    /// ErrorCode::conflict: the row is another than the text was made for.
    virtual Result<std::optional<QByteArray>> change(const EditableRow& row) = 0;
    /// In the transaction, after each row that got its new payload.
    virtual void edited(RowId) {}

private:
    struct Prepared
    {
        std::optional<QString> left; ///< why nothing is to be done
        qint32 version = 1;
        QByteArray body;
        payload::Identity identity;
        QByteArray oldIdentity;
    };
    Result<void> prepareRow(const EditableRow& row, BodyCheck& check, Prepared& prepared);
    std::unordered_map<RowId, Prepared> m_prepared;
};

/// An EditAction whose change is a function of the row alone.
std::unique_ptr<BulkAction> editAction(std::function<Result<std::optional<QByteArray>>(const EditableRow&)> change);

/// Texts that an operation was given row by row (a corrected file): written down with its selection, gone with its end.
class OperationBodies
{
public:
    explicit OperationBodies(Connection& connection) : m_connection(connection) {}
    struct Body
    {
        QByteArray body;
        qint32 version = 0;   ///< of the payload that it corrects; 0: of any
    };
    Result<void> add(OperationId operation, RowId row, const Body& body);
    Result<std::optional<Body>> body(OperationId operation, RowId row);
    Result<void> remove(OperationId operation, const std::vector<RowId>& rows);

private:
    Connection& m_connection;
};

/// What an identity has to do when a row's payload changes it: the old one is let go, unless an attempt may have been delivered
/// under it. ErrorCode::conflict then.
Result<void> releaseIdentity(Connection& connection, const FoundRow& row, const QByteArray& identity);

} // namespace fuseboard::store
