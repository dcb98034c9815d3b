// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/payloadwriter.h"

#include "core/payload/jsonstring.h"

namespace fuseboard::payload {

namespace {

std::vector<PayloadColumn> allColumns(const QStringList& names)
{
    std::vector<PayloadColumn> columns;
    columns.reserve(size_t(names.size()));
    for (const QString& name : names)
        columns.push_back({qsizetype(columns.size()), name});
    return columns;
}

} // namespace

PayloadWriter::PayloadWriter(const QStringList& columns) : PayloadWriter(allColumns(columns)) {}

PayloadWriter::PayloadWriter(std::span<const PayloadColumn> columns)
{
    m_fields.reserve(columns.size());
    for (const PayloadColumn& column : columns) {
        Field field{size_t(column.source), m_fields.empty() ? "{" : ","};
        appendJsonString(field.opening, column.name.toUtf8());
        field.opening.push_back(':');
        m_fields.push_back(std::move(field));
    }
}

QByteArrayView PayloadWriter::write(std::span<const QByteArrayView> values)
{
    m_out.clear();
    for (const Field& field : m_fields) {
        m_out.append(field.opening);
        appendJsonString(m_out, field.source < values.size() ? values[field.source] : QByteArrayView());
    }
    m_out.append(m_fields.empty() ? "{}" : "}");
    return {m_out.data(), qsizetype(m_out.size())};
}

QByteArray rowPayload(const QStringList& columns, std::span<const QByteArrayView> values)
{
    return PayloadWriter(columns).write(values).toByteArray();
}

} // namespace fuseboard::payload
