// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardsentence.h"

#include "core/base/wording.h"
#include "ui/models/format.h"
#include "ui/models/standing.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

constexpr double kAtTheLimit = 0.9; ///< of the account's rate: it is what holds the rows back

QString bold(const QString& text)
{
    return u"<b>"_s + text + u"</b>"_s;
}

/// What must not be torn apart at a line's end: "10 rows/s", "HTTP 503".
QString whole(QString text)
{
    return text.replace(u' ', QChar::Nbsp).replace(u"/"_s, u"/\u2060"_s);
}

/// Why something is held, as the receiver said it; "HTTP 401" is not torn apart.
QString reasonOf(const QString& stored)
{
    return inWords(stored).toHtmlEscaped().replace(u"HTTP "_s, u"HTTP\u00a0"_s);
}

/// "5 failures in a row (HTTP 503)": what counts is bold, its particulars are not.
QString boldCause(const QString& cause)
{
    const qsizetype bracket = cause.indexOf(u" ("_s);
    if (bracket < 0)
        return bold(cause.toHtmlEscaped());
    return bold(cause.first(bracket).toHtmlEscaped()) + u' ' + whole(cause.sliced(bracket + 1).toHtmlEscaped());
}

QString closingRule(int successes)
{
    return tr("then %n success(es) close it.", nullptr, successes);
}

QString openingRule(const resilience::BreakerSettings& settings)
{
    QStringList rules;
    if (settings.failureThreshold > 0)
        rules << tr("%n failure(s) in a row", nullptr, settings.failureThreshold);
    if (settings.ratePercent > 0)
        rules << tr("%1\u00a0% of at\u00a0least\u00a0%2").arg(settings.ratePercent).arg(settings.minimumCalls);
    if (settings.slowPercent > 0)
        rules << tr("%1\u00a0% slower than %2").arg(settings.slowPercent).arg(formatSpan(settings.slowAfter));
    return rules.isEmpty() ? tr("No rule opens it.") : tr("Opens after %1.").arg(rules.join(tr(" or ")));
}

QString waitingRows(qint64 rows)
{
    return rows == 0 ? tr("No row waits.") : tr("%1 row(s) wait, nothing is lost.", nullptr, pluralOf(rows)).arg(formatCount(rows));
}

QTimeZone zoneOf(const engine::AccountSnapshot* account)
{
    return !account || account->timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(account->timeZone);
}

QString openSentence(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    // The story is that of the opening: a probe that failed since then tells nothing of why.
    const bool again = d.openSince && d.since && *d.openSince < *d.since;
    const auto since = again ? d.openSince : d.since;
    const QString opened = !since ? tr("Opened") : (again ? tr("Open since %1") : tr("Opened %1")).arg(formatInstant(*since, now));
    const QString& cause = again && !d.openedBy.isEmpty() ? d.openedBy : d.cause;
    QString text = cause.isEmpty() ? opened : tr("%1 after %2").arg(opened, boldCause(inWords(cause)));
    if (again && d.reopenCount > 0)
        text += u", "_s + tr("%n probe(s) failed", nullptr, d.reopenCount);
    text += u".<br>"_s;
    if (const QString stopped = noProbeBecause(d, now, account); !stopped.isEmpty())
        return text + stopped;
    const auto due = d.nextProbe && d.gateUntil ? std::max(*d.nextProbe, *d.gateUntil) : d.nextProbe.value_or(now);
    const Millis left = due - now;
    const QString closing = closingRule(d.breakerSettings.successThreshold);
    if (left > Millis(0))
        return text + (again ? tr("Next probe in %1, %2") : tr("First probe in %1, %2")).arg(bold(formatCountdown(left)), closing);
    if (d.queued == 0)
        return text + (again ? tr("The next row that comes is a probe, %1") : tr("The next row that comes is the first probe, %1")).arg(closing);
    return text + (again ? tr("Next probe is %1, %2") : tr("First probe is %1, %2")).arg(bold(tr("due now")), closing);
}

QString halfOpenSentence(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    const QString progress = bold(tr("%1 of %2").arg(d.probesSucceeded).arg(d.breakerSettings.successThreshold));
    const QString stopped = noProbeBecause(d, now, account);
    if (d.probesInFlight == 0 && d.queued == 0 && d.undecidedAt && stopped.isEmpty()) {
        return tr("Probing: %1 successes, and no row is left to probe with.<br>The next row that comes is a probe; in %2 it opens again, undecided.")
            .arg(progress, bold(formatCountdown(*d.undecidedAt - now)));
    }
    const QString text = tr("Probing: %1 successes, %n probe(s) in flight.", nullptr, d.probesInFlight).arg(progress) + u"<br>"_s;
    if (!stopped.isEmpty())
        return text + stopped;
    return text + tr("A failure opens it again for %1.").arg(formatCountdown(std::max(d.nextOpenFor, d.breakerSettings.openFor)));
}

QString forcedSentence(const engine::DestinationSnapshot& d, WallTime now)
{
    const QString since = d.since ? tr("Held open since %1").arg(formatInstant(*d.since, now)) : tr("Held open");
    const QString until = d.nextProbe
        ? tr("%1 until %2, %3 left").arg(since, formatInstant(*d.nextProbe, now), bold(formatCountdown(*d.nextProbe - now)))
        : tr("%1 until you reset it").arg(since);
    const QString head = d.cause.isEmpty() ? until + u'.' : tr("%1: <i>\u201c%2\u201d</i>.").arg(until, inWords(d.cause).toHtmlEscaped());
    const QString waits = tr("Rows wait, nothing is sent.");
    if (d.holders.size() < 2)
        return head + u"<br>"_s + waits;
    QStringList holders;
    for (const resilience::BreakerHolder& holder : d.holders)
        holders << (holder.name.isEmpty() ? tr("the operator") : holder.name.toHtmlEscaped());
    return head + u"<br>"_s + tr("%1 hold it open, all must release it.").arg(holders.join(tr(" and "))) + u' ' + waits;
}

/// "3000/3000" as core writes it, for eyes: "3,000 of 3,000".
QString spent(const QString& figures)
{
    static const QRegularExpression pair(u"(\\d+)(?:\\.\\d+)?/(\\d+)(?:\\.\\d+)?"_s);
    const auto match = pair.match(figures);
    if (!match.hasMatch())
        return figures;
    return figures.first(match.capturedStart()) + whole(tr("%1 of %2").arg(formatCount(match.captured(1).toLongLong()), formatCount(match.captured(2).toLongLong())))
        + figures.sliced(match.capturedEnd()) + u'.';
}

QString refusalSentence(const resilience::CreditRefusal& refusal, const QTimeZone& zone, WallTime now)
{
    const bool month = refusal.scope == resilience::CreditScope::accountMonth;
    QString head;
    switch (refusal.scope) {
    case resilience::CreditScope::batch: head = tr("The batch has used up its credits."); break;
    case resilience::CreditScope::destinationDay: head = tr("Today\u2019s credits of this destination are used up."); break;
    case resilience::CreditScope::accountDay: head = tr("Today\u2019s credits are used up."); break;
    case resilience::CreditScope::accountMonth: head = tr("This month\u2019s credits are used up."); break;
    }
    head = bold(head) + u' ' + spent(inWords(refusal.figures)) + u"<br>"_s;
    if (!refusal.opensAt)
        return head + tr("Rows wait until its limit is raised.");
    return head + (month ? tr("Rows wait for the new month at %1, in %2.") : tr("Rows wait for the new day at %1, in %2."))
                      .arg(formatInstant(*refusal.opensAt, *refusal.opensAt, zone), bold(whole(formatSpan(*refusal.opensAt - now))));
}

QString budgetSentence(const engine::AccountSnapshot* account, const std::optional<resilience::CreditRefusal>& refusal, WallTime now)
{
    if (account && !account->holdReason.isEmpty()) {
        return tr("%1: %2.<br>Rows wait until you resume its budget.")
            .arg(bold(tr("Account is out of credits")), reasonOf(account->holdReason));
    }
    if (!account)
        return tr("%1 Rows wait for the next day.").arg(bold(tr("Today\u2019s credits are used up.")));
    const QTimeZone zone = zoneOf(account);
    if (refusal)
        return refusalSentence(*refusal, zone, now);
    return tr("%1<br>Rows wait for the new day at %2, in %3.")
        .arg(bold(tr("Today\u2019s credits are used up.")), formatInstant(account->dayEnd, account->dayEnd, zone),
             bold(whole(formatSpan(account->dayEnd - now))));
}

/// Closed by the server until then, or by the account's own limits.
QString gateSentence(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    if (d.gateUntil && *d.gateUntil > now) {
        return tr("%1<br>The gate opens in %2; rows wait, no retry is used up.")
            .arg(bold(tr("The target asked to slow down (HTTP\u00a0" "429).")), bold(formatCountdown(*d.gateUntil - now)));
    }
    if (!d.gateUntil && account && account->nextRecord && *account->nextRecord > now) {
        const QString limit = account->recordsPerHour > 0
            ? tr("The account\u2019s hour is used up: %1 of %2 records.").arg(formatCount(account->recordsThisHour), formatCount(account->recordsPerHour))
            : tr("The account\u2019s rate is used up.");
        return tr("%1<br>The next row goes in %2.").arg(bold(limit), bold(formatCountdown(*account->nextRecord - now)));
    }
    return tr("%1<br>Rows wait until the gate opens, no retry is used up.").arg(bold(tr("The target asked to slow down (HTTP\u00a0" "429).")));
}

QString healthWords(const engine::DestinationSnapshot& d)
{
    if (d.health == engine::HealthWord::noData)
        return tr("No answer in the last 5 minutes.");
    if (d.tooFewToJudge)
        return tr("Too few answers to judge.");
    switch (d.health) {
    case engine::HealthWord::degraded: return tr("Degraded.");
    case engine::HealthWord::unhealthy: return tr("Unhealthy.");
    default: return tr("Healthy.");
    }
}

QString rateWords(double rate)
{
    return whole(std::floor(rate) == rate ? tr("%1 rows/s").arg(formatDecimal(rate, 0)) : formatRate(rate));
}

/// Credits end before the queue does.
QString creditsEndSentence(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account)
{
    const qint64 rest = d.queued - *d.creditRows;
    const QString end = d.etaRate > 0 ? tr("Credits end in about %1").arg(bold(whole(formatSpan(Millis(std::max<qint64>(60'000, qint64(double(*d.creditRows) / d.etaRate * 1000)))))))
                                      : tr("Credits end before the queue");
    if (!account || d.creditScope == resilience::CreditScope::batch)
        return end + u": "_s + tr("%1 row(s) then wait until the limit is raised.", nullptr, pluralOf(rest)).arg(formatCount(rest));
    const WallTime opens = d.creditScope == resilience::CreditScope::accountMonth ? account->monthEnd : account->dayEnd;
    return end + u": "_s + tr("%1 row(s) then wait for %2.", nullptr, pluralOf(rest)).arg(formatCount(rest), formatInstant(opens, opens, zoneOf(account)));
}

QString queueSentence(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account)
{
    if (d.queued == 0)
        return tr("Nothing waits.");
    if (d.creditRows && *d.creditRows < d.queued)
        return creditsEndSentence(d, account);
    if (!d.eta)
        return waitingRows(d.queued);
    const QString empties = tr("Queue empties in %1").arg(bold(whole(formatSpan(*d.eta))));
    const double rate = d.etaRate > 0 ? d.etaRate : d.rowsPerSecond;
    const double permitted = account ? account->recordsPerSecond : 0;
    if (permitted > 0 && (rate <= 0 || rate >= permitted * kAtTheLimit))
        return tr("%1 at the account\u2019s %2.").arg(empties, rateWords(permitted));
    if (d.limit > 0 && d.inFlight >= d.limit)
        return tr("%1 at %2: all %n of its slots are busy.", nullptr, d.limit).arg(empties, rateWords(rate));
    return tr("%1 at %2.").arg(empties, rateWords(rate));
}

/// What is once this is over, or what else keeps rows back then.
QString thenOr(const engine::DestinationSnapshot& d, Standing apart, const QString& then)
{
    const QString others = obstaclesBeside(d, apart);
    return others.isEmpty() ? then : tr("That alone does not send on: %1.").arg(others);
}

/// Why nothing goes out although the breaker would let it; empty when it does.
QString obstacle(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    if (d.odometerEnded) {
        return tr("%1 It has taken all %2 records of its life.<br>Rows wait for another webhook of the same table.")
            .arg(bold(tr("The webhook is used up.")), formatCount(d.odometerLimits.endsAt));
    }
    if (!d.holdReason.isEmpty()) {
        return tr("%1: %2.<br>Rows wait until you release it.")
            .arg(bold(tr("Endpoint held")), reasonOf(d.holdReason));
    }
    if (!d.targetReady && !d.secretsUnread) {
        return tr("%1<br>Rows wait until it is set.").arg(bold(d.urlMissing ? tr("Its URL is missing.") : tr("Its secret is missing.")));
    }
    if (d.accountHeld || (account && !account->holdReason.isEmpty()))
        return budgetSentence(account, d.creditRefusal, now);
    if (d.allPaused || (d.waitingFor == Reason::paused && !d.paused))
        return bold(tr("Everything is paused.")) + u"<br>"_s + waitingRows(d.queued) + u' ' + thenOr(d, Standing::allPaused, tr("Resume all sends on."));
    if (d.paused)
        return bold(tr("Paused by hand.")) + u"<br>"_s + waitingRows(d.queued) + u' ' + thenOr(d, Standing::paused, tr("Resume sends on."));
    if (d.networkGone || d.waitingFor == Reason::offline)
        return tr("%1<br>Rows wait and go out when it is back.").arg(bold(tr("No network.")));
    if (d.creditRefusal || d.waitingFor == Reason::budget)
        return budgetSentence(account, d.creditRefusal, now);
    if (d.waitingFor == Reason::rateGate)
        return gateSentence(d, now, account);
    if (d.secretsUnread)
        return bold(tr("Its secrets are being read.")) + u"<br>"_s + waitingRows(d.queued) + (d.queued > 0 ? u' ' + tr("They go on with the answer of the secret store.") : QString());
    return d.waitingFor == Reason::schedule ? tr("%1 Rows wait for their time.").arg(bold(tr("Scheduled."))) : QString();
}

} // namespace

QString obstaclesBeside(const engine::DestinationSnapshot& d, Standing apart)
{
    QStringList others;
    for (const Standing other : obstacles(d)) {
        if (other == apart || other == Standing::rateGate)
            continue;
        switch (other) {
        case Standing::usedUp: others << tr("its webhook is used up"); break;
        case Standing::held: others << tr("its endpoint is held"); break;
        case Standing::noUrl: others << tr("its URL is missing"); break;
        case Standing::noSecret: others << tr("its secret is missing"); break;
        case Standing::noCredits: others << tr("its credits are used up"); break;
        case Standing::allPaused: others << tr("everything is paused"); break;
        case Standing::paused: others << tr("it is paused by hand"); break;
        case Standing::offline: others << tr("there is no network"); break;
        default: break;
        }
    }
    return others.join(tr(" and "));
}

QString noProbeBecause(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    const auto all = obstacles(d);
    if (all.empty())
        return {};
    switch (all.front()) {
    case Standing::usedUp: return tr("The webhook is used up: no probe is sent.");
    case Standing::held: return tr("Endpoint held: no probe is sent until you release it.");
    case Standing::noUrl: return tr("Its URL is missing: no probe is sent until it is set.");
    case Standing::noSecret: return tr("Its secret is missing: no probe is sent until it is set.");
    case Standing::allPaused: return tr("Everything is paused: no probe is sent until you resume all.");
    case Standing::paused: return tr("Paused by hand: no probe is sent until you resume.");
    case Standing::offline: return tr("No network: no probe is sent until it is back.");
    case Standing::noCredits:
        if (d.accountHeld)
            return tr("The account is out of credits: no probe is sent until you resume its budget.");
        if (const auto opens = d.creditRefusal ? d.creditRefusal->opensAt : std::nullopt)
            return tr("Credits are used up: no probe is sent before %1.").arg(formatInstant(*opens, now, zoneOf(account)));
        return tr("Credits are used up: no probe is sent until there are more.");
    case Standing::reading: return tr("Its secrets are being read: no probe is sent before.");
    case Standing::rateGate:
    case Standing::breaker:
    case Standing::runs: break;
    }
    return {};
}

QString cardSentence(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    switch (d.breaker) {
    case BreakerState::open: return openSentence(d, now, account);
    case BreakerState::halfOpen: return halfOpenSentence(d, now, account);
    case BreakerState::forcedOpen: return forcedSentence(d, now);
    default: break;
    }
    const QString stopped = obstacle(d, now, account);
    if (!stopped.isEmpty())
        return stopped;
    const QString rule = d.breaker == BreakerState::disabled ? tr("The breaker is disabled and never opens.")
                       : d.breaker == BreakerState::metricsOnly ? tr("The breaker only measures and never opens.")
                                                                : openingRule(d.breakerSettings);
    return healthWords(d) + u' ' + rule + u"<br>"_s + queueSentence(d, account);
}

} // namespace fuseboard::ui
