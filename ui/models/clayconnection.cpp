// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clayconnection.h"

#include "core/store/destinationrules.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr qsizetype kNameAtMost = 80;

struct Clay
{
    Q_DECLARE_TR_FUNCTIONS(ClayConnection)
};

QUrl urlOf(const ClayConnection& connection)
{
    return QUrl(connection.url.trimmed(), QUrl::StrictMode);
}

QString urlTrouble(const ClayConnection& connection)
{
    const QString text = connection.url.trimmed();
    if (text.isEmpty())
        return Clay::tr("Paste the URL that Clay shows for the webhook source of the table.");
    const QUrl url = urlOf(connection);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Clay::tr("That is no webhook URL: it begins with https://.");
    if (url.scheme() == "http"_L1 && !store::isLoopback(url))
        return Clay::tr("http:// would send the rows readable for everyone on the way; use https://.");
    if (!url.userInfo().isEmpty())
        return Clay::tr("Leave user name and password out of the URL; the token has a field of its own.");
    return {};
}

} // namespace

ClayTroubles troublesOf(const ClayConnection& connection)
{
    ClayTroubles troubles;
    const QString name = connection.name.trimmed();
    if (name.isEmpty())
        troubles.name = Clay::tr("Give it a name, such as the table’s.");
    else if (name.size() > kNameAtMost)
        troubles.name = Clay::tr("At most %n letter(s).", nullptr, int(kNameAtMost));
    troubles.url = urlTrouble(connection);
    for (const QChar letter : connection.token) {
        if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
            troubles.token = Clay::tr("A token has plain letters, digits and signs only.");
    }
    return troubles;
}

QByteArray encodedUrl(const ClayConnection& connection)
{
    return urlOf(connection).toEncoded();
}

QString noteOn(const ClayConnection& connection)
{
    const QUrl url = urlOf(connection);
    const QString host = url.host();
    if (!urlTrouble(connection).isEmpty() || host == "clay.com"_L1 || host.endsWith(".clay.com"_L1))
        return {};
    return store::isLoopback(url) ? Clay::tr("This is a server on this machine, sent to as if it were Clay.")
                                  : Clay::tr("%1 is not Clay’s. It is sent to with Clay’s limits: 10 rows/s, 100 KB a row.").arg(host);
}

QString folderNameFor(const QString& destination)
{
    QString out;
    for (const QChar letter : destination.trimmed().toLower()) {
        if (letter.isLetterOrNumber())
            out += letter;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return (out.isEmpty() ? u"clay"_s : out.left(40)) + u".fuseboard"_s;
}

} // namespace fuseboard::ui
