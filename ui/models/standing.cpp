// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace fuseboard::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::ui", text);
}

} // namespace

std::vector<Standing> obstacles(const engine::DestinationSnapshot& d)
{
    std::vector<Standing> all;
    if (d.odometerEnded)
        all.push_back(Standing::usedUp);
    else if (!d.holdReason.isEmpty())
        all.push_back(Standing::held);
    if (!d.targetReady && !d.secretsUnread)
        all.push_back(d.urlMissing ? Standing::noUrl : Standing::noSecret);
    if (d.accountHeld || d.creditRefusal || d.waitingFor == Reason::budget)
        all.push_back(Standing::noCredits);
    if (d.allPaused || (d.waitingFor == Reason::paused && !d.paused))
        all.push_back(Standing::allPaused);
    if (d.paused)
        all.push_back(Standing::paused);
    if (d.networkGone || d.waitingFor == Reason::offline)
        all.push_back(Standing::offline);
    if (d.waitingFor == Reason::rateGate)
        all.push_back(Standing::rateGate);
    if (d.secretsUnread)
        all.push_back(Standing::reading);
    return all;
}

Standing standingOf(const engine::DestinationSnapshot& d)
{
    const bool closed = d.breaker == BreakerState::closed || d.breaker == BreakerState::disabled || d.breaker == BreakerState::metricsOnly;
    for (const Standing one : obstacles(d)) {
        const bool weaker = one == Standing::rateGate || one == Standing::reading || (one == Standing::noCredits && !d.accountHeld);
        if (closed || !weaker)
            return one;
    }
    return closed ? Standing::runs : Standing::breaker;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::usedUp: return tr("Used up");
    case Standing::held: return tr("Held");
    case Standing::noUrl: return tr("No URL");
    case Standing::noSecret: return tr("No secret");
    case Standing::noCredits: return tr("No credits");
    case Standing::allPaused:
    case Standing::paused: return tr("Paused");
    case Standing::offline: return tr("No network");
    case Standing::rateGate: return tr("Rate gate");
    case Standing::reading: return tr("Reading secrets");
    case Standing::breaker:
    case Standing::runs: break;
    }
    return {};
}

} // namespace fuseboard::ui
