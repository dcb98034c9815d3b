// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>

namespace fuseboard::payload {

/// The key of one destination's signatures (Standard Webhooks): 24 to 64 bytes, written as base64 with or without "whsec_"
/// before it. Never logged, never in a message.
class SigningSecret
{
public:
    /// Error invalidArgument, without the text: not base64, or too short or too long.
    static Result<SigningSecret> fromText(QByteArrayView text);
    const QByteArray& key() const { return m_key; }

private:
    explicit SigningSecret(QByteArray key) : m_key(std::move(key)) {}
    QByteArray m_key;
};

/// How far the clocks of sender and receiver may differ, both ways, the bound included.
inline constexpr Millis kSignatureTolerance{5 * 60'000};

/// "v1," and the base64 of HMAC-SHA256 over `id.timestamp.body`, the body byte for byte as it is sent (R114, semantics.md §13).
/// The id must not contain a full stop, or two messages could have one signed text. timestamp: epoch seconds. Thread-safe.
QByteArray webhookSignature(QByteArrayView key, QByteArrayView id, qint64 timestamp, QByteArrayView body);

/// What came with a request: the values of webhook-id, webhook-timestamp and webhook-signature; null when absent.
struct SignatureHeaders
{
    QByteArrayView id;
    QByteArrayView timestamp;
    QByteArrayView signature; ///< one or several, separated by spaces; versions other than v1 are passed over
};

enum class SignatureCheck : quint8 {
    valid,
    missingHeader, ///< never taken for "not signed, so fine" (B-53)
    badId,         ///< empty, or with a full stop
    badTimestamp,  ///< no whole number
    tooOld,
    tooNew,        ///< a time ahead of ours is refused like one long past (B-53)
    mismatch,      ///< no v1 signature among them is ours
};

/// Over the raw bytes of the body, before anything parses it (R115). Compares in constant time, whatever the lengths.
SignatureCheck checkSignature(QByteArrayView key, const SignatureHeaders& headers, QByteArrayView body, WallTime now);

} // namespace fuseboard::payload
