// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/soakreceivers.h"

#include "core/practice/practiceserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace fuseboard::bench {

namespace {

using practice::PracticeDials;

struct Receiver
{
    Receiver(const Clock& clock) : server(clock, chance) {}
    SystemRandomSource chance;
    practice::PracticeServer server;
    int outages = 0;
};

void keepOutages(Receiver& receiver, const SoakDestination& wanted)
{
    auto* down = new QTimer(qApp);
    QObject::connect(down, &QTimer::timeout, [&receiver, &wanted] {
        PracticeDials dials = wanted.dials;
        dials.outage = receiver.outages++ % 2 == 0 ? PracticeDials::Outage::answers503 : PracticeDials::Outage::refuses;
        std::ignore = receiver.server.setDials(dials);
        QTimer::singleShot(wanted.outageSeconds * 1'000, qApp, [&receiver, &wanted] { std::ignore = receiver.server.setDials(wanted.dials); });
    });
    down->start(wanted.outageEvery * 1'000);
}

} // namespace

const std::array<SoakDestination, 5>& soakDestinations()
{
    static const std::array<SoakDestination, 5> all{{
        {"Steady", {.latencyMs = 20, .jitterMs = 30, .percentByStatus = {}}},
        {"Flaky", {.latencyMs = 60, .jitterMs = 180, .percentByStatus = {{503, 4.0}, {422, 1.0}}, .percentThrottled = 0.5, .percentHangUp = 1.0}},
        {"Outages", {.latencyMs = 20, .jitterMs = 20, .percentByStatus = {}}, 75, 20},
        {"Slow", {.latencyMs = 250, .jitterMs = 760, .percentByStatus = {{500, 1.0}}}}, // a few over the attempt's second
        {"Throttling", {.latencyMs = 30, .jitterMs = 30, .percentByStatus = {{400, 2.0}}, .percentThrottled = 0.2, .percentHangUp = 0.3}},
    }};
    return all;
}

QString receiptsFile(const QString& folder, size_t destination)
{
    return u"%1/receipts-%2.ndjson"_s.arg(folder, QString::fromLatin1(soakDestinations()[destination].name));
}

SoakReceivers::~SoakReceivers()
{
    stop();
}

bool SoakReceivers::start(const QString& folder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"--receivers"_s, folder});
    if (!m_process.waitForStarted())
        return false;
    while (m_urls.size() < qsizetype(soakDestinations().size())) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(10'000))
            return false;
        while (m_process.canReadLine())
            m_urls.append(m_process.readLine().trimmed());
    }
    return true;
}

void SoakReceivers::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

int SoakReceivers::serve(const QString& folder)
{
    const SystemClock clock;
    std::vector<std::unique_ptr<Receiver>> receivers;
    for (size_t i = 0; i < soakDestinations().size(); ++i) {
        const SoakDestination& wanted = soakDestinations()[i];
        receivers.push_back(std::make_unique<Receiver>(clock));
        Receiver& receiver = *receivers.back();
        if (auto set = receiver.server.setDials(wanted.dials); !set) {
            std::fprintf(stderr, "%s\n", qPrintable(set.error().text()));
            return 1;
        }
        if (const auto started = receiver.server.start(0, receiptsFile(folder, i)); !started) {
            std::fprintf(stderr, "%s\n", qPrintable(started.error().text()));
            return 1;
        }
        std::printf("%s\n", receiver.server.url().constData());
        if (wanted.outageEvery > 0)
            keepOutages(receiver, wanted);
    }
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, [] { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

} // namespace fuseboard::bench
