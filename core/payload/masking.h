// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace fuseboard::payload {

/// The same type as transport::Headers.
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// A webhook URL as it may be shown, logged, exported and kept in the database (the URL is a credential: C-4, product.md):
/// "api.example-crm.com/…/hook/••••7f2c". Host and port stay; of the path at most the last two parts, each hidden unless
/// it is a plain short word; query values are hidden, user and fragment dropped. What is no URL is hidden whole.
QString maskUrl(const QUrl& url);
QString maskUrl(QByteArrayView url);

/// "••••" and, of a secret of at least 16 characters, its last four.
QString maskSecret(QStringView secret);

/// Whether the value of such a header must not be shown (authorization, cookie, x-clay-webhook-auth, anything named
/// after a key, token, secret or signature). Case does not matter.
bool isSecretHeader(QByteArrayView name);

/// The headers with the values of secret ones masked (UTF-8); a scheme like "Bearer" is kept.
HeaderList maskHeaders(const HeaderList& headers);

} // namespace fuseboard::payload
