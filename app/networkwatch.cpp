// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkwatch.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>

namespace fuseboard::app {

namespace {

constexpr std::chrono::seconds kLookAgain{2};

bool hasAddress(const QNetworkInterface& interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack) && !interface.addressEntries().isEmpty();
}

} // namespace

NetworkWatch::NetworkWatch()
{
    m_again.setInterval(kLookAgain);
    connect(&m_again, &QTimer::timeout, this, &NetworkWatch::look);
    if (!QNetworkInformation::instance() && !QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // nobody knows: online
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    look();
}

void NetworkWatch::look()
{
    const bool disconnected =
        QNetworkInformation::instance()->reachability() == QNetworkInformation::Reachability::Disconnected;
    if (!disconnected) {
        m_gone = false;
        m_again.stop();
        return;
    }
    const auto interfaces = QNetworkInterface::allInterfaces();
    m_gone = std::none_of(interfaces.begin(), interfaces.end(), hasAddress);
    m_again.start();
}

} // namespace fuseboard::app
