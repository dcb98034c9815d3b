// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/identity.h"
#include "core/store/payloadchange.h"

#include <optional>
#include <unordered_map>

namespace fuseboard::store {

class Connection;

/// What an edit needs to know of a row.
struct EditedRow
{
    DestinationId destination;
    qint32 maybe = 0;          ///< attempts whose answer is unknown
    QByteArrayView identity;   ///< of the current version: 32 bytes, or none
};

/// Whether rows may have the payload that an edit would give them: the rules of Operations::edit(), with what a destination
/// says looked at once. Reading; one thread at a time.
class EditCheck
{
public:
    enum class Verdict : quint8 {
        allowed,
        tooLarge,     ///< above the payload limit of its destination
        identityHeld, ///< the row may have been delivered: settle it first, then change what identifies it
        noIdentity,   ///< none of the identity columns is left
    };

    /// touched: see PayloadChange::fields().
    EditCheck(Connection& connection, QStringList touched) : m_connection(connection), m_touched(std::move(touched)) {}

    Result<Verdict> check(const EditedRow& row, QByteArrayView body);
    /// After allowed: the identity that the row has with the new payload.
    const payload::Identity& identity() const { return m_identity; }
    bool sameIdentity() const { return m_same; }

private:
    struct Rules
    {
        int limit = 0;
        bool keepsIdentity = false; ///< none of its columns is touched
        std::optional<payload::IdentityHasher> hasher;
    };
    Result<Rules*> rulesOf(DestinationId id);

    Connection& m_connection;
    QStringList m_touched;
    std::unordered_map<DestinationId, Rules> m_rules;
    payload::Identity m_identity;
    bool m_same = true;
};

} // namespace fuseboard::store
