// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/curltransport.h"

#include "core/transport/curlloop.h"

namespace fuseboard::transport {

CurlTransport::CurlTransport(CurlTransportOptions options) : m_loop(std::make_unique<CurlLoop>(std::move(options))) {}

CurlTransport::~CurlTransport() = default;

void CurlTransport::setSink(Sink sink)
{
    m_loop->setSink(std::move(sink));
}

void CurlTransport::send(std::vector<HttpRequest> requests)
{
    m_loop->send(std::move(requests));
}

void CurlTransport::cancel(AttemptId attempt)
{
    m_loop->cancel(attempt);
}

void CurlTransport::cancelAll()
{
    m_loop->cancelAll();
}

} // namespace fuseboard::transport
