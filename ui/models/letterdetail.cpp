// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letterdetail.h"

#include "core/payload/curlcommand.h"
#include "core/store/destinationrepository.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

Result<LetterDetail> readLetterDetail(store::Connection& connection, RowId row)
{
    auto detail = store::DeadLetterRepository(connection).detail(row);
    if (!detail)
        return detail.error();
    auto destination = store::DestinationRepository(connection).destination(detail->letter.destination);
    if (!destination)
        return destination.error();
    return LetterDetail{std::move(*detail), std::move(*destination)};
}

QString curlCommand(const LetterDetail& detail, const store::AttemptRecord& attempt)
{
    // The masked form has no scheme; plain HTTP is spoken on this machine only.
    const bool loopback = attempt.maskedUrl.startsWith("127."_L1) || attempt.maskedUrl.startsWith("localhost"_L1)
        || attempt.maskedUrl.startsWith("[::1]"_L1);
    const QUrl url((loopback ? u"http://"_s : u"https://"_s) + attempt.maskedUrl);

    payload::HeaderList headers{{"Content-Type", "application/json"}};
    const store::DestinationPolicy& policy = detail.destination.policy;
    headers.append(policy.headers);
    if (!policy.secretHeader.isEmpty())
        headers.append({policy.secretHeader, QStringLiteral(u"••••").toUtf8()});
    if (policy.sendAttemptHeader)
        headers.append({"X-Fuseboard-Attempt", QByteArray::number(attempt.id.value)});

    QByteArray body = detail.row.body;
    for (const store::PayloadVersion& version : detail.row.versions) {
        if (version.version == attempt.version)
            body = version.body;
    }
    return payload::asCurl("POST", url, headers, body);
}

} // namespace fuseboard::ui
