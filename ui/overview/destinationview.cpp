// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/destinationview.h"

#include "ui/widgets/standinglook.h"

namespace fuseboard::ui {

std::vector<ActionText> actionTexts()
{
    return {
        {CardAction::releaseHold, "releaseHold", DestinationView::tr("Release"), DestinationView::tr("Release the endpoint hold: send to this endpoint again; its rows go on at once")},
        {CardAction::resumeBudget, "resumeBudget", DestinationView::tr("Resume budget"), DestinationView::tr("Credits are there again: let the account spend on")},
        {CardAction::setSecret, "setSecret", DestinationView::tr("Set it…"), DestinationView::tr("Go to the field where its URL or secret is set")},
        {CardAction::newWebhook, "newWebhook", DestinationView::tr("Next webhook…"), DestinationView::tr("Go to the field where another webhook of the same table is given")},
        {CardAction::trip, "trip", DestinationView::tr("Trip…"), DestinationView::tr("Open the breaker by hand; rows wait, nothing is sent")},
        {CardAction::reset, "reset", DestinationView::tr("Reset"), DestinationView::tr("Close the breaker now and forget the failures that opened it")},
        {CardAction::setEnd, "setEnd", DestinationView::tr("Set end…"), DestinationView::tr("Say until when the breaker is held open, and why")},
        {CardAction::probe, "probe", DestinationView::tr("Probe now"), DestinationView::tr("End the cool-down: the next row is sent as a probe")},
        {CardAction::pause, "pause", DestinationView::tr("Pause"), DestinationView::tr("Send nothing more here; what is on the wire ends, rows wait")},
        {CardAction::resume, "resume", DestinationView::tr("Resume"), DestinationView::tr("Send on")},
    };
}

QString tabOf(CardAction action)
{
    return action == CardAction::setSecret ? QStringLiteral("secret") : action == CardAction::newWebhook ? QStringLiteral("url") : QString();
}

bool isOffered(CardAction action, const CardContent& content)
{
    switch (action) {
    case CardAction::trip: return content.canTrip && !content.wantsSecret && !content.wantsWebhook;
    case CardAction::setSecret: return content.wantsSecret;
    case CardAction::newWebhook: return content.wantsWebhook;
    case CardAction::setEnd: return content.canSetEnd;
    case CardAction::reset: return content.canReset;
    case CardAction::probe: return content.canProbe;
    case CardAction::pause: return !content.paused;
    case CardAction::resume: return content.paused;
    case CardAction::releaseHold: return content.canRelease;
    case CardAction::resumeBudget: return content.canResumeBudget;
    case CardAction::disable:
    case CardAction::measure: return false; // on its page
    }
    return false;
}

std::optional<Token> borderOf(const engine::DestinationSnapshot& d)
{
    switch (troubleRank(d)) {
    case TroubleRank::open: return Token::red;
    case TroubleRank::held: return Token::amber;
    default: return std::nullopt;
    }
}

Token healthInkOf(const engine::DestinationSnapshot& d)
{
    // What sends nothing is not well, whatever it was before.
    if (d.health == engine::HealthWord::noData || d.tooFewToJudge || hidesBreaker(standingOf(d)))
        return Token::muted;
    return d.health == engine::HealthWord::healthy ? Token::green
         : d.health == engine::HealthWord::degraded ? Token::amber
                                                    : Token::red;
}

Token inkOf(const engine::DestinationSnapshot& d)
{
    if (d.breaker != BreakerState::closed)
        return stateToken(d.breaker);
    const Token ink = healthInkOf(d);
    return ink == Token::muted ? Token::grey : ink;
}

Token tokenOf(FigureLevel level, Token quiet)
{
    switch (level) {
    case FigureLevel::quiet: return quiet;
    case FigureLevel::caution: return Token::amber;
    case FigureLevel::trouble: return Token::red;
    }
    return quiet;
}

} // namespace fuseboard::ui
