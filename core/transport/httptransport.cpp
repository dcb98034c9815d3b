// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/httptransport.h"

namespace fuseboard::transport {

QLatin1String name(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::none: return QLatin1String("none");
    case HttpFailure::badTarget: return QLatin1String("badTarget");
    case HttpFailure::dns: return QLatin1String("dns");
    case HttpFailure::connect: return QLatin1String("connect");
    case HttpFailure::tls: return QLatin1String("tls");
    case HttpFailure::certificate: return QLatin1String("certificate");
    case HttpFailure::timeout: return QLatin1String("timeout");
    case HttpFailure::closed: return QLatin1String("closed");
    case HttpFailure::protocol: return QLatin1String("protocol");
    case HttpFailure::cancelled: return QLatin1String("cancelled");
    case HttpFailure::other: return QLatin1String("other");
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray HttpResult::header(const char* lowerName) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(lowerName, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace fuseboard::transport
