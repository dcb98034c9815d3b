// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payload/masking.h"

namespace fuseboard::payload {

/// "Copy as curl": the request as a command for a POSIX shell, with the URL and the secret headers masked, so it can be
/// pasted into a ticket. Every argument is quoted; nothing in a payload can end its quotes. A name ending in … or ••••
/// is to be filled in by whoever runs it.
QString asCurl(QByteArrayView method, const QUrl& url, const HeaderList& headers, QByteArrayView body);

/// Text as one word of a POSIX shell.
QString shellQuoted(QStringView text);

} // namespace fuseboard::payload
