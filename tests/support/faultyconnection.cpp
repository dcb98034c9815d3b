// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyconnection.h"

#include <QSslConfiguration>
#include <QTimer>

#include <sys/socket.h>

namespace fuseboard::test {

namespace {

QByteArray bodyBytes(const Answer& answer)
{
    const QByteArray body = answer.breakOffAt >= 0 ? answer.body.left(answer.breakOffAt) : answer.body;
    if (!answer.chunked)
        return body;
    QByteArray chunks;
    constexpr qsizetype kChunk = 1000;
    for (qsizetype at = 0; at < body.size(); at += kChunk) {
        const QByteArray chunk = body.mid(at, kChunk);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return answer.breakOffAt >= 0 ? chunks : chunks + "0\r\n\r\n";
}

QByteArray answerBytes(const Answer& answer)
{
    QByteArray bytes = answer.before + "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
    for (const auto& [key, value] : answer.headers)
        bytes += key + ": " + value + "\r\n";
    bytes += answer.chunked ? QByteArray("Transfer-Encoding: chunked\r\n")
                            : "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.close)
        bytes += "Connection: close\r\n";
    return bytes + "\r\n" + bodyBytes(answer);
}

} // namespace

FaultyConnection::FaultyConnection(FaultyReceiver& receiver, qintptr descriptor, int number, bool readsSomeOnly,
                                   const QSslConfiguration* tls, QObject* parent)
    : QObject(parent), m_receiver(receiver), m_socket(new QSslSocket(this)), m_number(number)
    , m_readsSomeOnly(readsSomeOnly)
{
    connect(m_socket, &QSslSocket::readyRead, this, &FaultyConnection::onReadyRead);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    if (readsSomeOnly)
        m_socket->setReadBufferSize(4096);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        deleteLater();
        return;
    }
    if (tls) {
        connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
            if (!m_socket->isEncrypted())
                deleteLater();
        });
        m_socket->setSslConfiguration(*tls);
        m_socket->startServerEncryption();
    }
}

void FaultyConnection::onReadyRead()
{
    if (m_readsSomeOnly) {
        reset();
        return;
    }
    m_input += m_socket->readAll();
    while (!m_deaf && takeRequest())
        ;
}

bool FaultyConnection::takeRequest()
{
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    Receipt receipt;
    const QList<QByteArray> lines = m_input.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    receipt.method = first.value(0);
    receipt.path = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        receipt.headers.emplaceBack(lines[i].left(colon), lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = receipt.header("content-length").toLongLong();
    if (m_input.size() < end + 4 + length)
        return false;
    receipt.body = m_input.mid(end + 4, length);
    m_input.remove(0, end + 4 + length);
    receipt.connection = m_number;
    receipt.onConnection = ++m_requests;
    receipt.attempt = receipt.header("x-fuseboard-attempt").toLongLong();
    receipt.key = receipt.header("idempotency-key");

    const Answer answer = m_receiver.record(receipt);
    if (answer.delay > Millis(0))
        QTimer::singleShot(answer.delay, this, [this, answer] { act(answer); });
    else
        act(answer);
    return true;
}

void FaultyConnection::act(const Answer& answer)
{
    switch (answer.way) {
    case Answer::Way::answer:
        write(answerBytes(answer), answer, answer.close || answer.breakOffAt >= 0);
        return;
    case Answer::Way::hangUp: hangUp(); return;
    case Answer::Way::reset: reset(); return;
    case Answer::Way::halfClose:
        m_deaf = true;
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
        return;
    case Answer::Way::silence: m_deaf = true; return;
    case Answer::Way::raw: write(answer.raw, answer, true); return;
    }
}

void FaultyConnection::write(const QByteArray& bytes, const Answer& answer, bool closeAfter)
{
    if (answer.dripBytes > 0) {
        drip(bytes, answer.dripBytes, answer.dripEvery, closeAfter);
        return;
    }
    m_socket->write(bytes);
    if (closeAfter)
        hangUp();
}

void FaultyConnection::drip(QByteArray bytes, int size, Millis every, bool closeAfter)
{
    m_socket->write(bytes.left(size));
    bytes.remove(0, size);
    if (!bytes.isEmpty())
        QTimer::singleShot(every, this, [=, this] { drip(bytes, size, every, closeAfter); });
    else if (closeAfter)
        hangUp();
}

void FaultyConnection::hangUp()
{
    m_deaf = true;
    m_socket->disconnectFromHost(); // after what is still to be written
}

void FaultyConnection::reset()
{
    m_deaf = true;
    const linger now{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket->abort();
    deleteLater();
}

} // namespace fuseboard::test
