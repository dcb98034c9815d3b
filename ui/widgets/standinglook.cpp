// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standinglook.h"

namespace fuseboard::ui {

StateLook standingLook(Standing standing, BreakerState breaker)
{
    const QString word = standingWord(standing);
    switch (standing) {
    case Standing::usedUp:
    case Standing::held: return {StateShape::square, Token::red, word};
    case Standing::noUrl:
    case Standing::noSecret: return {StateShape::diamond, Token::red, word};
    case Standing::noCredits: return {StateShape::triangle, Token::amber, word};
    case Standing::allPaused:
    case Standing::paused: return {StateShape::bars, Token::accent, word};
    case Standing::offline: return {StateShape::slash, Token::amber, word};
    case Standing::rateGate: return {StateShape::hourglass, Token::amber, word};
    case Standing::reading: return {StateShape::hourglass, Token::grey, word};
    case Standing::breaker:
    case Standing::runs: break;
    }
    return stateLook(breaker);
}

StateLook standingLook(const engine::DestinationSnapshot& destination)
{
    return standingLook(standingOf(destination), destination.breaker);
}

bool hidesBreaker(Standing standing)
{
    return standing != Standing::breaker && standing != Standing::runs;
}

} // namespace fuseboard::ui
