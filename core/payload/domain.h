// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fuseboard::payload {

/// The one form of a web domain, whatever it was written as: bare, with www, as a URL with user, port, path and query, as
/// an e-mail address, with a trailing dot, in capitals, or with letters beyond ASCII (punycode then). Empty when there is no
/// domain in it: nothing, one label, an IP address, characters that no host name has.
QByteArray normalisedDomain(QStringView text);

/// Mail providers whose domain says nothing about the company of their users.
bool isPersonalMail(QByteArrayView domain);

/// Columns that may hold a row's domain, in this order.
const QStringList& domainColumns();

/// The domain a row is about: of that column, or of the first of domainColumns() that has one. E-mail addresses at personal
/// mail providers count as none. Empty when there is none, or the payload is no flat JSON object (B-28).
QByteArray domainOf(QByteArrayView payload, const QString& column);

/// "Acme Tools" for acme-tools.co.uk and for shop.acme-tools.co.uk: the label before the public suffix (the list of
/// publicsuffix.org through libpsl, private domains included), hyphens as spaces, capitals (R99, B-28). Takes a normalised
/// domain; empty when it is empty or a public suffix itself.
QString companyName(QByteArrayView domain);

} // namespace fuseboard::payload
