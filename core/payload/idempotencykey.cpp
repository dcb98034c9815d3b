// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/idempotencykey.h"

#include "core/payload/jsonstring.h"

#include <QCryptographicHash>

#include <string>

namespace fuseboard::payload {

QByteArray idempotencyKey(QByteArrayView workspaceUuid, RowId row, qint64 payloadVersion)
{
    std::string text;
    text.reserve(128);
    text.append("{\"op\":\"deliver\",\"row\":").append(std::to_string(row.value));
    text.append(",\"v\":1,\"version\":").append(std::to_string(payloadVersion)).append(",\"workspace\":");
    appendJsonString(text, workspaceUuid);
    text.push_back('}');
    return QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256)
        .toHex();
}

QByteArray arrayKey(QByteArrayView workspaceUuid, std::span<const RowVersion> rows)
{
    std::string text = "{\"op\":\"deliverArray\",\"rows\":[";
    text.reserve(96 + rows.size() * 16);
    bool first = true;
    for (const RowVersion& row : rows) {
        text.append(first ? "[" : ",[").append(std::to_string(row.row.value)).append(",");
        text.append(std::to_string(row.version)).append("]");
        first = false;
    }
    text.append("],\"v\":1,\"workspace\":");
    appendJsonString(text, workspaceUuid);
    text.push_back('}');
    return QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256)
        .toHex();
}

} // namespace fuseboard::payload
