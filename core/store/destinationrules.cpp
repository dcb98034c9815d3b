// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/destinationrules.h"

#include "core/base/wording.h"

#include <QHostAddress>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString signingSecretName(DestinationId id)
{
    return u"destination/%1/signing"_s.arg(id.value);
}

Result<void> validateAccount(const Account& account)
{
    if (account.name.trimmed().isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("An account needs a name."), {}};
    if (!account.timeZone.isEmpty() && !QTimeZone(account.timeZone).isValid())
        return Error{ErrorCode::invalidArgument, Wording::tr("The time zone is not known."), QString::fromUtf8(account.timeZone)};
    return {};
}

Error unknownRecord(const QString& what, qint64 id)
{
    return {ErrorCode::notFound, Wording::tr("There is no such %1.").arg(inWords(what)), Wording::tr("id %1").arg(id)};
}

} // namespace fuseboard::store
