// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard::ui {

/// What is asked to connect a Clay table: enough to send the first row.
struct ClayConnection
{
    QString name;
    QString url;
    QString token; ///< of the header x-clay-webhook-auth; empty when the table asks for none
};

/// What is wrong with it, in the operator's language; empty: nothing.
struct ClayTroubles
{
    QString name;
    QString url;
    QString token;
    bool none() const { return name.isEmpty() && url.isEmpty() && token.isEmpty(); }
};

ClayTroubles troublesOf(const ClayConnection& connection);
/// As it is sent to; of a connection without troubles.
QByteArray encodedUrl(const ClayConnection& connection);
/// Not wrong, but worth a second look: the host is not Clay's. Empty: nothing to say.
QString noteOn(const ClayConnection& connection);
/// A folder name made of the destination's: "EU leads" becomes "eu-leads.fuseboard".
QString folderNameFor(const QString& destination);

} // namespace fuseboard::ui
