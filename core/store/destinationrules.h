// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

class QUrl;

namespace fuseboard::store {

/// A URL on this machine: the only kind the database keeps, any other is a credential (C-2).
bool isLoopback(const QUrl& url);
/// Entry of the secret store with the key that a destination signs with; the same whichever webhook is active.
QString signingSecretName(DestinationId id);
/// A name, and a time zone that exists.
Result<void> validateAccount(const Account& account);
/// notFound, "There is no such destination."
Error unknownRecord(const QString& what, qint64 id);

} // namespace fuseboard::store
