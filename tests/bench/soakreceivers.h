// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practicedials.h"

#include <QProcess>

#include <array>

namespace fuseboard::bench {

/// A destination of the soak: how it behaves, and how often it goes away altogether.
struct SoakDestination
{
    const char* name;
    practice::PracticeDials dials;
    int outageEvery = 0;   ///< seconds; 0: never
    int outageSeconds = 0; ///< now with 503, now with refused connections
};
const std::array<SoakDestination, 5>& soakDestinations();
/// Of a destination's receiver, in the folder that the receivers were given.
QString receiptsFile(const QString& folder, size_t destination);

/// Practice destinations with different faults, in a process of their own, so that what this one uses is the program's.
class SoakReceivers
{
public:
    SoakReceivers() = default;
    ~SoakReceivers();
    Q_DISABLE_COPY_MOVE(SoakReceivers)

    bool start(const QString& folder);
    const QList<QByteArray>& urls() const { return m_urls; } ///< as soakDestinations()
    void stop(); ///< every receipt is on disk afterwards

    /// What that process runs, until its standard input ends.
    static int serve(const QString& folder);

private:
    QProcess m_process;
    QList<QByteArray> m_urls;
};

} // namespace fuseboard::bench
