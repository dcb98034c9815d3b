// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payload/curlcommand.h"

namespace fuseboard::payload {

using namespace Qt::StringLiterals;

QString shellQuoted(QStringView text)
{
    return u"'"_s + text.toString().replace(u'\'', u"'\\''"_s) + u"'"_s;
}

QString asCurl(QByteArrayView method, const QUrl& url, const HeaderList& headers, QByteArrayView body)
{
    const QString scheme = url.scheme().isEmpty() ? u"https"_s : url.scheme();
    QString command = u"curl -X "_s + shellQuoted(QString::fromUtf8(method)) + u" "_s
        + shellQuoted(QString(scheme + u"://"_s + maskUrl(url)));
    for (const auto& [name, value] : maskHeaders(headers))
        command += u" \\\n  -H "_s + shellQuoted(QString::fromUtf8(name + ": " + value));
    // --data-raw: a body that starts with @ must not be read as the name of a file.
    if (!body.isEmpty())
        command += u" \\\n  --data-raw "_s + shellQuoted(QString::fromUtf8(body));
    return command;
}

} // namespace fuseboard::payload
