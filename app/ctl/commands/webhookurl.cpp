// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/webhookurl.h"

#include "app/ctl/invocation.h"

#include <QCommandLineParser>
#include <QUrl>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

Result<QByteArray> readWebhookUrl(Invocation& invocation, const QCommandLineParser& parser)
{
    QByteArray text = parser.value(u"url"_s).toUtf8();
    if (!parser.isSet(u"url"_s)) {
        const auto line = invocation.terminal().readSecret(u"Webhook URL: "_s);
        if (!line)
            return line.error();
        text = line->trimmed();
    }
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    const bool scheme = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !scheme)
        return Error{ErrorCode::invalidArgument, u"That is not a webhook URL; it begins with https:// (or http:// on this machine)."_s, {}};
    return url.toEncoded();
}

} // namespace fuseboard::ctl
