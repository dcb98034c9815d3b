// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/httptransport.h"
#include "core/transport/proxylookup.h"

#include <chrono>

struct curl_slist;

namespace fuseboard::transport {

/// A target made ready for libcurl: checked once, its header list built once and shared by every transfer to it. Belongs
/// to the transport's thread.
class CurlTarget
{
public:
    explicit CurlTarget(const HttpTarget& target);
    ~CurlTarget();
    Q_DISABLE_COPY_MOVE(CurlTarget)

    /// Why nothing can ever be sent there; empty when it can.
    const QByteArray& fault() const { return m_fault; }
    const QByteArray& url() const { return m_url; }
    Millis connectTimeout() const { return m_connectTimeout; }
    bool isLoopback() const { return m_loopback; }
    /// Headers of the target. With ownType the request brings its Content-Type and the default one is left out.
    curl_slist* headers(bool ownType) const { return ownType && m_defaultType ? m_afterDefault : m_headers; }

    /// Why a header cannot be sent (RFC 9110 section 5: token, no control characters; framing is ours); empty when it can.
    static QByteArray headerFault(const QByteArray& key, const QByteArray& value);
    /// "Name: value" as libcurl wants it; an empty value needs its own spelling.
    static QByteArray headerLine(const QByteArray& key, const QByteArray& value);

    enum class Route : quint8 { unknown, asked, known };
    Route routeState = Route::unknown;
    ProxyRoute route;
    quint64 routeVersion = 0; ///< rises when the route changes, so that pooled handles notice
    std::chrono::steady_clock::time_point routeAsked;

private:
    void checkUrl();
    void buildHeaders(const Headers& headers);
    void append(const QByteArray& line);

    QByteArray m_url;
    Millis m_connectTimeout;
    QByteArray m_fault;
    bool m_loopback = false;
    bool m_defaultType = false;
    curl_slist* m_headers = nullptr;
    curl_slist* m_afterDefault = nullptr;
};

} // namespace fuseboard::transport
