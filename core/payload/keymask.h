// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard::payload {

// Secrets that stand inside what an operator copies into a ticket: a payload, an answer, a header's value. What is hidden is
// guessed by name and by shape, so more is hidden than must be; nothing here is a promise that a text holds no secret.
// Thread-safe.

/// Whether a field of that name holds a secret: password, apiKey, access_token, client-secret… Words count, not parts of
/// words: an author is no authorization.
bool isSecretName(QStringView name);

/// The text with what looks like a key hidden: bearer and basic credentials, JSON web tokens, keys of well-known form
/// (sk_live_…, whsec_…, AKIA…), private keys in PEM, passwords and tokens in URLs, name=value pairs of secret names, and long
/// runs that only a machine writes.
QString maskKeysInText(const QString& text);

/// The same inside JSON, where values of fields with secret names are hidden too, at any depth; names, order and layout stay.
/// What is not JSON is taken as text.
QByteArray maskKeys(QByteArrayView json);

} // namespace fuseboard::payload
