// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/payload/jsonrewriter.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <string>
#include <vector>

namespace fuseboard::payload {

/// The hash that says "this is the same row". All zeros stand for none.
struct Identity
{
    std::array<uchar, 32> bytes{};

    bool isNull() const { return bytes == std::array<uchar, 32>{}; }
    /// The first 64 bits as a number: what the database indexes (narrow, because wide random keys slow it), to be
    /// confirmed by the whole hash where two rows meet.
    qint64 key64() const;
    /// 64 hexadecimal digits.
    QByteArray hex() const;
    /// The 32 bytes, for a BLOB column.
    QByteArray toByteArray() const { return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())}; }
    /// The way back; null unless there are 32 bytes.
    static Identity fromBytes(QByteArrayView raw);

    bool operator==(const Identity&) const = default;
};

/// Hashes the identity of rows of one ledger scope: SHA-256 over the canonical JSON
/// {"columns":{name:value…},"scope":id,"v":1}, structured and never joined (B-39, B-46). Without identity columns it is
/// {"payload":…,"scope":id,"v":1} over the whole payload.
///
/// Values count as they stand: nothing is trimmed or folded here beyond RFC 8785, "A@x" and "a@x" are two rows, and
/// so are 1 and "1". Integers above 2^53 keep their digits, where RFC 8785 would make two neighbouring ids one double.
/// A column that the payload lacks is left out, which differs from "" and from null.
/// Keeps its buffers; one thread at a time.
class IdentityHasher
{
public:
    IdentityHasher(ScopeId scope, const QStringList& columns);

    /// Errors: parse when the payload is not strict JSON; notFound when it has none of the identity columns (or is no
    /// object): such rows must not all be taken for the same one.
    Result<Identity> hash(QByteArrayView payload);

private:
    struct Column
    {
        QByteArray name;
        std::string opening; ///< quoted name and colon
    };

    std::vector<Column> m_columns; ///< sorted as RFC 8785 sorts names, each once
    QString m_names;
    std::string m_closing;
    std::string m_text;
    JsonRewriter m_rewriter;
};

/// The same for one row: see IdentityHasher.
Result<Identity> identityHash(ScopeId scope, const QStringList& columns, QByteArrayView payload);

} // namespace fuseboard::payload
