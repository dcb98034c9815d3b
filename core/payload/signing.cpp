// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/signing.h"

#include "core/base/wording.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestKey = 24;
constexpr qsizetype kLongestKey = 64;
constexpr qsizetype kLongestTimestamp = 15; // digits; as milliseconds it still fits 64 bits
constexpr char kPrefix[] = "whsec_";

QByteArray signatureOf(QByteArrayView key, QByteArrayView id, QByteArrayView timestamp, QByteArrayView body)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.toByteArray());
    code.addData(id.data(), id.size());
    code.addData(".", 1);
    code.addData(timestamp.data(), timestamp.size());
    code.addData(".", 1);
    code.addData(body.data(), body.size());
    return "v1," + code.result().toBase64();
}

/// Takes as long whichever byte differs.
bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = uchar(difference | uchar(a[i] ^ b[i]));
    return difference == 0;
}

std::optional<qint64> wholeSeconds(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > kLongestTimestamp || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toLongLong();
}

} // namespace

Result<SigningSecret> SigningSecret::fromText(QByteArrayView text)
{
    QByteArray base64 = text.trimmed().toByteArray();
    if (base64.startsWith(kPrefix))
        base64.remove(0, qsizetype(sizeof kPrefix) - 1);
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return Error{ErrorCode::invalidArgument, Wording::tr("A signing secret is base64, with or without whsec_ before it."), {}};
    if (decoded.decoded.size() < kShortestKey || decoded.decoded.size() > kLongestKey)
        return Error{ErrorCode::invalidArgument,
                     Wording::tr("A signing secret has %1 to %2 bytes; this one has %3.").arg(kShortestKey).arg(kLongestKey).arg(decoded.decoded.size()),
                     {}};
    return SigningSecret(std::move(decoded.decoded));
}

QByteArray webhookSignature(QByteArrayView key, QByteArrayView id, qint64 timestamp, QByteArrayView body)
{
    Q_ASSERT(!id.isEmpty() && !id.contains('.'));
    return signatureOf(key, id, QByteArray::number(timestamp), body);
}

SignatureCheck checkSignature(QByteArrayView key, const SignatureHeaders& headers, QByteArrayView body, WallTime now)
{
    if (headers.id.isNull() || headers.timestamp.isNull() || headers.signature.isNull())
        return SignatureCheck::missingHeader;
    if (headers.id.isEmpty() || headers.id.contains('.'))
        return SignatureCheck::badId;
    const auto seconds = wholeSeconds(headers.timestamp);
    if (!seconds)
        return SignatureCheck::badTimestamp;
    const Millis age(toEpochMs(now) - *seconds * 1000);
    if (age > kSignatureTolerance)
        return SignatureCheck::tooOld;
    if (age < -kSignatureTolerance)
        return SignatureCheck::tooNew;

    const QByteArray expected = signatureOf(key, headers.id, headers.timestamp, body);
    bool matches = false;
    for (const QByteArray& candidate : headers.signature.toByteArray().split(' '))
        matches |= sameBytes(candidate, expected);
    return matches ? SignatureCheck::valid : SignatureCheck::mismatch;
}

} // namespace fuseboard::payload
