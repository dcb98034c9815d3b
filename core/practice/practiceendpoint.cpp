// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practiceendpoint.h"

#include "core/base/wording.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QTimer>

namespace fuseboard::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBacklog = 1024;
constexpr Millis kReopenPause{100};

const char* reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 404: return "Not Found";
    case 408: return "Request Timeout";
    case 413: return "Content Too Large";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 507: return "Insufficient Storage";
    default: return "Practice";
    }
}

QByteArray bytesOf(const PracticeAnswer& answer)
{
    const QByteArray status = QByteArray::number(answer.status);
    const QByteArray phrase = reasonPhrase(answer.status);
    const bool bodyless = answer.status == 204 || answer.status == 304;
    const QByteArray body = bodyless ? QByteArray()
        : answer.status < 300        ? QByteArray("{\"status\":\"ok\"}")
                                     : "{\"message\":\"practice: " + phrase + "\"}";
    QByteArray bytes = "HTTP/1.1 " + status + ' ' + phrase + "\r\nContent-Type: application/json\r\n";
    if (!bodyless)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (answer.retryAfterSeconds > 0)
        bytes += "Retry-After: " + QByteArray::number(answer.retryAfterSeconds) + "\r\n";
    return bytes + "\r\n" + body;
}

} // namespace

PracticeEndpoint::PracticeEndpoint(Decide decide, PracticeReceipts& receipts, const Clock& clock)
    : m_decide(std::move(decide)), m_receipts(receipts), m_clock(clock), m_listener(new QTcpServer(this))
{
    m_listener->setListenBacklogSize(kBacklog);
}

Result<quint16> PracticeEndpoint::open(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        return Error{ErrorCode::network, Wording::tr("The practice destination cannot listen on this machine"),
                     u"port "_s + QString::number(port) + u": "_s + m_listener->errorString()};
    }
    m_port = m_listener->serverPort();
    bind(m_listener);
    return m_port;
}

void PracticeEndpoint::setRefusing(bool refusing)
{
    if (std::exchange(m_refusing, refusing) == refusing)
        return;
    if (!refusing) {
        reopen();
        return;
    }
    m_listener->close();
    const auto sockets = m_listener->findChildren<QTcpSocket*>();
    for (QTcpSocket* socket : sockets)
        socket->abort();
}

void PracticeEndpoint::reopen()
{
    // Another program may hold the port for a moment.
    if (!m_refusing && !m_listener->isListening() && !m_listener->listen(QHostAddress::LocalHost, m_port))
        QTimer::singleShot(kReopenPause, this, &PracticeEndpoint::reopen);
}

bool PracticeEndpoint::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    PracticeAnswer decided = m_decide();
    PracticeReceipt receipt;
    receipt.at = m_clock.wall();
    receipt.attempt = AttemptId(request.value("X-Fuseboard-Attempt").toLongLong());
    receipt.key = request.value("Idempotency-Key");
    receipt.bodySha256 = QCryptographicHash::hash(request.body(), QCryptographicHash::Sha256);
    receipt.status = decided.status;
    receipt.test = request.value("X-Fuseboard-Test") == "1";
    if (!m_receipts.add(std::move(receipt)))
        decided.status = 507; // without a receipt nothing may be accepted

    if (decided.latency > Millis(0)) {
        // The socket is the timer's context and may die before; a socket that is only disconnected is caught later.
        QTimer::singleShot(decided.latency, socket,
                           [guard = QPointer<QTcpSocket>(socket), decided] { answer(guard, decided); });
    } else {
        answer(socket, decided);
    }
    return true;
}

void PracticeEndpoint::missingHandler(const QHttpServerRequest&, QTcpSocket* socket)
{
    socket->disconnectFromHost();
}

void PracticeEndpoint::answer(QTcpSocket* socket, const PracticeAnswer& answer)
{
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (answer.status == 0) {
        socket->disconnectFromHost();
        return;
    }
    socket->write(bytesOf(answer));
    socket->flush();
}

} // namespace fuseboard::practice
