// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/httptransport.h"

#include <QByteArray>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace fuseboard::test {

/// One request that the receiver has read in full.
struct Receipt
{
    int number = 0;       ///< 1-based, in the order in which requests were complete
    int connection = 0;   ///< 1-based, in the order of accepting
    int onConnection = 0; ///< 1 = first request of its connection
    QByteArray method;
    QByteArray path;
    transport::Headers headers;
    QByteArray body;
    qint64 attempt = 0;   ///< X-Fuseboard-Attempt, 0 when absent
    QByteArray key;       ///< Idempotency-Key
    int status = 0;       ///< what was answered; 0: no status line (hung up, reset, silent, raw bytes)

    QByteArray header(const char* lowerName) const;
};

/// What the receiver does once it has read a request.
struct Answer
{
    enum class Way : quint8 {
        answer,    ///< status, headers, body
        hangUp,    ///< closes without a word
        reset,     ///< closes with a TCP reset
        halfClose, ///< shuts its sending side, keeps reading
        silence,   ///< says nothing and keeps the connection open
        raw,       ///< sends `raw`, then closes
    };
    Way way = Way::answer;
    int status = 200;
    transport::Headers headers;
    QByteArray body = "{}";
    QByteArray before;        ///< raw bytes ahead of the status line: 100-continue, 103
    QByteArray raw;
    Millis delay{0};          ///< from the last byte read to the first byte written
    int dripBytes = 0;        ///< > 0: the answer goes out in pieces of this size…
    Millis dripEvery{1};      ///< …this far apart
    qsizetype breakOffAt = -1; ///< >= 0: that many body bytes, then the connection is closed
    bool chunked = false;
    bool close = false;       ///< Connection: close

    static Answer withStatus(int status, transport::Headers headers = {}, QByteArray body = "{}");
    static Answer tooMany(int retryAfterSeconds);
    static Answer hangUp();
    static Answer reset();
    static Answer halfClose();
    static Answer silence();
    static Answer rawBytes(QByteArray bytes);
};

/// What the receiver does with a connection it has just accepted.
enum class Welcome : quint8 {
    read,
    close,         ///< closes at once, nothing read
    reset,         ///< the same with a TCP reset
    neverRead,     ///< keeps the connection and reads nothing: big bodies get stuck half-way
    readSomeClose, ///< reads a few kilobytes, then resets
};

/// A webhook receiver that misbehaves to order (quality.md): raw bytes on loopback, on its own thread, plain or TLS, and
/// a receipt for every request read in full.
///
///     FaultyReceiver receiver;
///     receiver.setPlan([](const Receipt& r) { return r.number % 2 ? Answer{} : Answer::hangUp(); });
///     … send to receiver.url() …
///     QTRY_COMPARE(receiver.receipts().size(), 40u);
///
/// Plans run on the receiver's thread. Every function may be called from any thread.
class FaultyReceiver
{
public:
    enum class Tls : quint8 { none, trusted, strangeName, expired };
    using Plan = std::function<Answer(const Receipt&)>;
    using WelcomePlan = std::function<Welcome(int connection)>;

    explicit FaultyReceiver(Tls tls = Tls::none);
    ~FaultyReceiver();
    Q_DISABLE_COPY_MOVE(FaultyReceiver)

    /// Default: 200 with "{}".
    void setPlan(Plan plan);
    void setWelcome(WelcomePlan plan);
    void setWelcome(Welcome always);

    /// http(s)://127.0.0.1:port/hook
    QByteArray url() const;
    quint16 port() const { return m_port; }
    std::vector<Receipt> receipts() const;
    int receiptCount() const;
    int connectionCount() const;
    /// Drops every open connection and refuses new ones until listen().
    void refuse();
    void listen();

    /// PEM file of the authority that signed the receiver's certificates (tests/support/tls: made with openssl for these
    /// tests alone, valid 2020 to 2120 but for expired.pem; the authority's own key was thrown away).
    static QByteArray caFile();

private:
    friend class FaultyConnection;
    class Acceptor;

    Answer record(Receipt& receipt);
    Welcome welcome(int* connection);

    const Tls m_tls;
    QThread m_thread;
    std::unique_ptr<Acceptor> m_acceptor;
    quint16 m_port = 0;

    mutable std::mutex m_mutex;
    Plan m_plan;
    WelcomePlan m_welcome;
    std::vector<Receipt> m_receipts;
    int m_connections = 0;
};

} // namespace fuseboard::test
