// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/idempotencykey.h"

#include "core/payload/jsonstring.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string>

namespace fuseboard::payload {

namespace {

QByteArray digest(const std::string& text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), qsizetype(text.size())), QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray idempotencyKey(QByteArrayView workspaceUuid, RowId row, qint64 payloadVersion)
{
    std::string text;
    text.reserve(128);
    text.append("{\"op\":\"deliver\",\"row\":").append(std::to_string(row.value));
    text.append(",\"v\":1,\"version\":").append(std::to_string(payloadVersion)).append(",\"workspace\":");
    appendJsonString(text, workspaceUuid);
    text.push_back('}');
    return digest(text);
}

bool isIdempotencyKey(QByteArrayView key)
{
    return !key.isEmpty() && key.size() <= kLongestKey
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

QByteArray quotedKey(QByteArrayView key)
{
    QByteArray quoted(1, '"');
    for (const char c : key) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
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
    return digest(text);
}

} // namespace fuseboard::payload
