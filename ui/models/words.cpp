// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/words.h"

#include "core/store/deadletterrepository.h"

#include "ui/models/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString rowStateWord(RowState state)
{
    switch (state) {
    case RowState::pending: return Words::tr("pending");
    case RowState::deferred: return Words::tr("deferred");
    case RowState::claimed: return Words::tr("claimed");
    case RowState::retryWait: return Words::tr("retry wait");
    case RowState::delivered: return Words::tr("delivered");
    case RowState::ambiguous: return Words::tr("ambiguous");
    case RowState::dead: return Words::tr("dead");
    case RowState::excluded: return Words::tr("excluded");
    case RowState::cancelled: return Words::tr("cancelled");
    case RowState::discarded: return Words::tr("discarded");
    }
    return {};
}

QString rowWord(RowState state, Reason reason)
{
    // Their reason is what they were before.
    if (state == RowState::ambiguous || state == RowState::discarded)
        return rowStateWord(state);
    switch (reason) {
    case Reason::breaker: return Words::tr("waits: breaker");
    case Reason::budget: return Words::tr("waits: budget");
    case Reason::rateGate: return Words::tr("waits: rate gate");
    case Reason::endpointHold: return Words::tr("waits: endpoint hold");
    case Reason::paused: return Words::tr("waits: paused");
    case Reason::offline: return Words::tr("waits: offline");
    case Reason::schedule: return Words::tr("waits: schedule");
    case Reason::undoneClaim: return Words::tr("waits: claim undone");
    case Reason::rejected: return Words::tr("rejected");
    case Reason::tooLarge: return Words::tr("too large");
    case Reason::exhausted: return Words::tr("exhausted");
    case Reason::expired: return Words::tr("expired");
    case Reason::permanent: return Words::tr("permanent");
    case Reason::duplicateInFile: return Words::tr("duplicate in file");
    case Reason::alreadyDelivered: return Words::tr("already delivered");
    case Reason::waitingElsewhere: return Words::tr("waiting elsewhere");
    case Reason::maybeDelivered: return Words::tr("maybe delivered");
    case Reason::invalid: return Words::tr("invalid");
    case Reason::settledByHand: return state == RowState::dead ? Words::tr("not delivered") : Words::tr("settled by hand");
    case Reason::byOperator: return Words::tr("cancelled");
    case Reason::importInterrupted: return Words::tr("import interrupted");
    default: return rowStateWord(state);
    }
}

QString rowTitle(RowState state, Reason reason)
{
    QString title = rowWord(state, reason);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString batchStateWord(BatchState state)
{
    switch (state) {
    case BatchState::importing: return Words::tr("Importing");
    case BatchState::running: return Words::tr("Running");
    case BatchState::paused: return Words::tr("Paused");
    case BatchState::finished: return Words::tr("Finished");
    case BatchState::cancelled: return Words::tr("Cancelled");
    case BatchState::interrupted: return Words::tr("Interrupted");
    }
    return {};
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::delivered: return Words::tr("delivered");
    case Outcome::transient: return Words::tr("failed, may pass");
    case Outcome::throttled: return Words::tr("throttled");
    case Outcome::rowFault: return Words::tr("row refused");
    case Outcome::endpointFault: return Words::tr("endpoint refused");
    case Outcome::outOfCredits: return Words::tr("out of credits");
    case Outcome::tooLarge: return Words::tr("too large");
    case Outcome::maybeProcessed: return Words::tr("maybe processed");
    case Outcome::notSent: return Words::tr("not sent");
    case Outcome::noAnswer: return Words::tr("no answer");
    case Outcome::cancelled: return Words::tr("cancelled");
    case Outcome::undone: return Words::tr("undone before the send");
    }
    return {};
}

QString breakerWord(BreakerState state)
{
    switch (state) {
    case BreakerState::closed: return Words::tr("closed");
    case BreakerState::open: return Words::tr("open");
    case BreakerState::halfOpen: return Words::tr("half-open");
    case BreakerState::forcedOpen: return Words::tr("forced open");
    case BreakerState::disabled: return Words::tr("disabled");
    case BreakerState::metricsOnly: return Words::tr("metrics only");
    }
    return {};
}

QString obstacleWord(resilience::Obstacle obstacle)
{
    using resilience::Obstacle;
    switch (obstacle) {
    case Obstacle::none: return Words::tr("no answer");
    case Obstacle::breaker: return Words::tr("breaker");
    case Obstacle::budget: return Words::tr("budget");
    case Obstacle::rate: return Words::tr("rate");
    case Obstacle::paused: return Words::tr("paused");
    case Obstacle::offline: return Words::tr("offline");
    case Obstacle::hold: return Words::tr("endpoint hold");
    case Obstacle::storeTrouble: return Words::tr("store trouble");
    case Obstacle::closedLane: return Words::tr("closed lane");
    }
    return {};
}

QString deadLetterSentence(const store::DeadLetter& letter)
{
    const QString status = letter.status > 0 ? Words::tr(" (HTTP %1)").arg(letter.status) : QString();
    if (letter.state == RowState::ambiguous) {
        if (letter.reason == Reason::crash)
            return Words::tr("Fuseboard ended while this row was on the wire. It may have been delivered: look at the target, "
                             "then settle it, or send it again at the risk of paying twice.");
        return Words::tr("The request left and its answer is unknown%1. It may have been delivered: look at the target, then "
                         "settle it, or send it again at the risk of paying twice.").arg(status);
    }
    switch (letter.reason) {
    case Reason::rejected:
        return Words::tr("Rejected by the destination%1. It will not be retried unless the payload changes.").arg(status);
    case Reason::tooLarge:
        return Words::tr("The payload is larger than the destination takes%1. Shorten it, then replay.").arg(status);
    case Reason::exhausted:
        return Words::tr("Every retry failed%1. Fuseboard will not send it again by itself; replay it when the destination works again.").arg(status);
    case Reason::expired:
        return Words::tr("Its deadline passed before it could be sent. Replay it if it still matters.");
    case Reason::settledByHand:
        return Words::tr("You settled it as not delivered: the target has it not. Fuseboard will not send it again by itself; "
                         "replay it when the destination works again.");
    case Reason::permanent:
        return Words::tr("It was replayed as often as its destination allows. It stays here until you decide.");
    default:
        return Words::tr("It will not be tried again by itself%1.").arg(status);
    }
}

QString ageText(WallTime at, WallTime now)
{
    const qint64 seconds = (toEpochMs(now) - toEpochMs(at)) / 1000;
    if (seconds < 5)
        return Words::tr("now");
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Words::tr("%1 h").arg(seconds / 3600);
    return Words::tr("%1 d").arg(formatCount(seconds / 86'400));
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QString(kDash);
    const double percent = 100.0 * double(part) / double(whole);
    // 100 % is said of everything only, 0 % of nothing only.
    if (part < whole && percent > 99.9)
        return Words::tr("%1 %").arg(formatDecimal(99.9, 1));
    if (part > 0 && percent < 0.1)
        return Words::tr("%1 %").arg(formatDecimal(0.1, 1));
    return Words::tr("%1 %").arg(formatDecimal(percent, percent > 0 && percent < 10 ? 1 : 0));
}

QString chargeText(Charge charge, qint64 rows)
{
    const Credits data = charge.data * rows;
    const Credits actions = charge.actions * rows;
    if (data.milli == 0 && actions.milli == 0)
        return Words::tr("no credits");
    QStringList parts;
    if (data.milli != 0)
        parts << Words::tr("%1 credit(s)", nullptr, pluralOf(data)).arg(formatCredits(data));
    if (actions.milli != 0)
        parts << Words::tr("%1 action(s)", nullptr, pluralOf(actions)).arg(formatCredits(actions));
    return parts.join(u", "_s);
}

} // namespace fuseboard::ui
