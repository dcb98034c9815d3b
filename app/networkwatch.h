// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/networkhint.h"

#include <QTimer>

#include <atomic>

namespace fuseboard::app {

/// The network as the desktop sees it (QNetworkInformation, where it has a backend). Its word "disconnected" counts only
/// while no interface but loopback has an address: a network that somebody else manages is called disconnected too. Lives
/// on the main thread; asked from any.
class NetworkWatch final : public QObject, public NetworkHint
{
    Q_OBJECT
public:
    NetworkWatch();
    bool isGone() const override { return m_gone; }

private:
    void look();

    std::atomic<bool> m_gone = false;
    QTimer m_again; ///< while it is gone: an interface that comes up is seen without a word of the desktop's
};

} // namespace fuseboard::app
