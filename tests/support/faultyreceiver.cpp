// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyreceiver.h"

#include "core/base/threadcall.h"
#include "tests/support/faultyconnection.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>

#include <optional>

#include <sys/socket.h>
#include <unistd.h>

namespace fuseboard::test {

using namespace Qt::StringLiterals;

namespace {

QString tlsFile(const QString& name)
{
    return QStringLiteral(FUSEBOARD_TEST_TLS_DIR "/") + name;
}

QSslConfiguration serverConfiguration(FaultyReceiver::Tls tls)
{
    const QString name = tls == FaultyReceiver::Tls::trusted ? u"server"_s
        : tls == FaultyReceiver::Tls::expired                ? u"expired"_s
                                                             : u"stranger"_s;
    QFile key(tlsFile(name + u".key"_s));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no test key");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(tlsFile(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

class FaultyReceiver::Acceptor : public QTcpServer
{
public:
    explicit Acceptor(FaultyReceiver& receiver) : m_receiver(receiver)
    {
        if (receiver.m_tls != Tls::none)
            m_tls = serverConfiguration(receiver.m_tls);
    }

    void open(quint16 port)
    {
        setListenBacklogSize(1024);
        if (!listen(QHostAddress::LocalHost, port))
            qFatal("the receiver cannot listen: %s", qPrintable(errorString()));
    }

    void dropAll()
    {
        close();
        qDeleteAll(findChildren<FaultyConnection*>());
        for (const int descriptor : std::exchange(m_held, {}))
            ::close(descriptor);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        int number = 0;
        const Welcome welcome = m_receiver.welcome(&number);
        switch (welcome) {
        case Welcome::read:
        case Welcome::readSomeClose:
            new FaultyConnection(m_receiver, descriptor, number, welcome == Welcome::readSomeClose,
                                 m_tls ? &*m_tls : nullptr, this);
            return;
        case Welcome::reset: {
            const linger now{1, 0};
            ::setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            ::close(int(descriptor));
            return;
        }
        case Welcome::close: ::close(int(descriptor)); return;
        case Welcome::neverRead: m_held.push_back(int(descriptor)); return;
        }
    }

private:
    FaultyReceiver& m_receiver;
    std::optional<QSslConfiguration> m_tls;
    std::vector<int> m_held;
};

QByteArray Receipt::header(const char* lowerName) const
{
    for (const auto& entry : headers) {
        if (entry.first.compare(lowerName, Qt::CaseInsensitive) == 0)
            return entry.second;
    }
    return {};
}

Answer Answer::withStatus(int status, transport::Headers headers, QByteArray body)
{
    Answer answer;
    answer.status = status;
    answer.headers = std::move(headers);
    answer.body = std::move(body);
    return answer;
}

Answer Answer::tooMany(int retryAfterSeconds)
{
    return withStatus(429, {{"Retry-After", QByteArray::number(retryAfterSeconds)}});
}

static Answer inWay(Answer::Way way)
{
    Answer answer;
    answer.way = way;
    return answer;
}

Answer Answer::hangUp() { return inWay(Way::hangUp); }
Answer Answer::reset() { return inWay(Way::reset); }
Answer Answer::halfClose() { return inWay(Way::halfClose); }
Answer Answer::silence() { return inWay(Way::silence); }

Answer Answer::rawBytes(QByteArray bytes)
{
    Answer answer = inWay(Way::raw);
    answer.raw = std::move(bytes);
    return answer;
}

FaultyReceiver::FaultyReceiver(Tls tls) : m_tls(tls), m_acceptor(std::make_unique<Acceptor>(*this))
{
    m_acceptor->moveToThread(&m_thread);
    m_thread.start();
    listen();
}

FaultyReceiver::~FaultyReceiver()
{
    refuse();
    m_thread.quit();
    m_thread.wait();
}

void FaultyReceiver::listen()
{
    callOn(*m_acceptor, [this] {
        if (!m_acceptor->isListening())
            m_acceptor->open(m_port);
        m_port = m_acceptor->serverPort();
    });
}

void FaultyReceiver::refuse()
{
    callOn(*m_acceptor, [this] { m_acceptor->dropAll(); });
}

void FaultyReceiver::setPlan(Plan plan)
{
    std::lock_guard lock(m_mutex);
    m_plan = std::move(plan);
}

void FaultyReceiver::setWelcome(WelcomePlan plan)
{
    std::lock_guard lock(m_mutex);
    m_welcome = std::move(plan);
}

void FaultyReceiver::setWelcome(Welcome always)
{
    setWelcome([always](int) { return always; });
}

QByteArray FaultyReceiver::url() const
{
    return QByteArray(m_tls == Tls::none ? "http" : "https") + "://127.0.0.1:" + QByteArray::number(m_port) + "/hook";
}

std::vector<Receipt> FaultyReceiver::receipts() const
{
    std::lock_guard lock(m_mutex);
    return m_receipts;
}

int FaultyReceiver::receiptCount() const
{
    std::lock_guard lock(m_mutex);
    return int(m_receipts.size());
}

int FaultyReceiver::connectionCount() const
{
    std::lock_guard lock(m_mutex);
    return m_connections;
}

QByteArray FaultyReceiver::caFile()
{
    return QFile::encodeName(tlsFile(u"ca.pem"_s));
}

Answer FaultyReceiver::record(Receipt& receipt)
{
    // The plan runs under the lock: receipts and answers come in one order, and plans may keep plain counters.
    std::lock_guard lock(m_mutex);
    receipt.number = int(m_receipts.size()) + 1;
    const Answer answer = m_plan ? m_plan(receipt) : Answer{};
    receipt.status = answer.way == Answer::Way::answer ? answer.status : 0;
    m_receipts.push_back(receipt);
    return answer;
}

Welcome FaultyReceiver::welcome(int* connection)
{
    std::lock_guard lock(m_mutex);
    *connection = ++m_connections;
    return m_welcome ? m_welcome(*connection) : Welcome::read;
}

} // namespace fuseboard::test
