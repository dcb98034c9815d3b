// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/httptransport.h"

namespace fuseboard::transport {

struct CurlTransportOptions
{
    enum class Proxy : quint8 {
        system, ///< what the desktop or the environment says, asked per target on a side thread, for 5 minutes
        none,
        fixed,  ///< proxyUrl for every target
    };
    Proxy proxy = Proxy::system;
    QByteArray proxyUrl;    ///< as libcurl takes it: http://host:port, socks5h://host:port
    QByteArray extraCaFile; ///< PEM file of certificates trusted besides the system's
};

class CurlLoop;

/// HttpTransport over libcurl's multi interface, one thread for all transfers (architecture.md, "Threads").
///
/// POST, HTTP/1.1, http and https only; redirects are never followed; certificate and host name are always checked;
/// loopback never goes through a proxy. One attempt is at most one request on the wire (row-life.md): the body cannot
/// be rewound and a second request of the same transfer is refused. No URL or header is ever logged.
///
/// The destructor ends whatever is open with HttpFailure::cancelled, reports it through the sink, then joins its
/// threads. It must not run inside the sink, nor while another thread is in send().
class CurlTransport final : public HttpTransport
{
public:
    explicit CurlTransport(CurlTransportOptions options = {});
    ~CurlTransport() override;

    void setSink(Sink sink) override;
    void send(std::vector<HttpRequest> requests) override;
    void cancel(AttemptId attempt) override;
    void cancelAll() override;

private:
    std::unique_ptr<CurlLoop> m_loop;
};

} // namespace fuseboard::transport
