// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace fuseboard::payload {

/// One field of the payload: which cell of the source it comes from, and its name in the JSON (exact, case kept: C-4).
struct PayloadColumn
{
    qsizetype source = 0;
    QString name;
};

/// Writes the payload of one source row: a flat JSON object, its fields in the order of the columns. What is sent keeps
/// this order; only hashing sorts. Every value is text: 08123 stays "08123". A cell that is not there is "".
/// Keeps its buffers; one thread at a time.
class PayloadWriter
{
public:
    /// All columns, named as in the source. Names must differ (CsvReader sees to it).
    explicit PayloadWriter(const QStringList& columns);
    explicit PayloadWriter(std::span<const PayloadColumn> columns);

    /// Values are UTF-8. The view is valid until the next call.
    QByteArrayView write(std::span<const QByteArrayView> values);

private:
    struct Field
    {
        size_t source;
        std::string opening; ///< brace or comma, quoted name, colon
    };

    std::vector<Field> m_fields;
    std::string m_out;
};

/// The same for one row: see PayloadWriter.
QByteArray rowPayload(const QStringList& columns, std::span<const QByteArrayView> values);

} // namespace fuseboard::payload
