// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>
#include <vector>

namespace fuseboard::transport {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// Where requests go: URL and headers that are the same for every row. Immutable, shared by all requests to it.
/// Holds secrets in the clear: never logged, never stored. Without a Content-Type of its own or of the request,
/// `application/json` is sent. Framing headers (Content-Length, Transfer-Encoding, Expect…) belong to the transport: a
/// target that sets one is a badTarget.
struct HttpTarget
{
    QByteArray url;
    Headers headers;
    Millis connectTimeout{5000};
    QByteArray signingKey;     ///< raw bytes; empty: requests are not signed
};

/// One attempt = at most one request on the wire (row-life.md).
struct HttpRequest
{
    AttemptId attempt;
    std::shared_ptr<const HttpTarget> target;
    QByteArray body;
    Headers headers;           ///< this request only: Idempotency-Key and the like
    Millis timeout{10'000};    ///< whole attempt, from hand-over to the last byte
};

enum class HttpFailure : quint8 {
    none,         ///< a status line was received
    badTarget,    ///< URL or header that can never work
    dns,
    connect,
    tls,          ///< handshake failed for another reason than the certificate
    certificate,
    timeout,
    closed,       ///< connection closed or reset before a status line
    protocol,     ///< what came is no HTTP
    cancelled,
    other,
};
QLatin1String name(HttpFailure);

/// Microseconds from hand-over to the end of each phase; 0 when the phase did not happen (kept-alive connection).
struct Phases
{
    qint64 dnsUs = 0;
    qint64 connectUs = 0;
    qint64 tlsUs = 0;
    qint64 firstByteUs = 0;
    qint64 totalUs = 0;
};

struct HttpResult
{
    AttemptId attempt;
    int status = 0;               ///< final status; 0: no status line
    HttpFailure failure = HttpFailure::none;
    bool bodySent = false;        ///< the read callback gave out every byte of the body
    bool responseTruncated = false; ///< response body longer than kResponseLimit, or broken off
    Phases phases;
    Headers headers;              ///< of a 2xx only those that begin with r, x or ag: what limits the next request
    QByteArray body;              ///< first kResponseLimit bytes of the answer
    QByteArray message;           ///< the library's own words, for the operator; empty on a clean answer

    /// row-life.md "Was it sent?": DNS, connect or TLS failed, or fewer bytes than the body were given out.
    bool notSent() const { return status == 0 && !bodySent; }
    /// First header of that name, whatever its case; empty when there is none.
    QByteArray header(const char* lowerName) const;
};

inline constexpr int kResponseLimit = 16 * 1024;

/// Sends requests, reports each exactly once. Results are handed over in batches on the transport's own thread; the sink
/// must not block. Every function may be called from any thread.
class HttpTransport
{
public:
    using Sink = std::function<void(std::vector<HttpResult>)>;

    virtual ~HttpTransport() = default;
    /// Before the first send(). Once it returns the former sink is not called any more. Not from inside the sink.
    virtual void setSink(Sink sink) = 0;
    virtual void send(std::vector<HttpRequest> requests) = 0;
    /// The request ends with HttpFailure::cancelled unless it already ended; its result still arrives.
    virtual void cancel(AttemptId attempt) = 0;
    virtual void cancelAll() = 0;
};

} // namespace fuseboard::transport
