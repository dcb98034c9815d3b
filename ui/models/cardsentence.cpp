// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardsentence.h"

#include "core/base/wording.h"
#include "ui/models/format.h"

#include <QCoreApplication>
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

QString bold(const QString& text)
{
    return u"<b>"_s + text + u"</b>"_s;
}

/// What must not be torn apart at a line's end: "10 rows/s", "HTTP 503".
QString whole(QString text)
{
    return text.replace(u' ', QChar::Nbsp).replace(u"/"_s, u"/\u2060"_s);
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

QString openSentence(const engine::DestinationSnapshot& d, WallTime now)
{
    const QString opened = d.since ? tr("Opened %1").arg(formatInstant(*d.since, now)) : tr("Opened");
    QString text = d.cause.isEmpty() ? opened + u'.' : tr("%1 after %2.").arg(opened, boldCause(inWords(d.cause)));
    text += u"<br>"_s;
    if (d.paused)
        return text + tr("Paused by hand: no probe is sent until you resume.");
    const Millis left = d.nextProbe ? *d.nextProbe - now : Millis(0);
    const QString closing = closingRule(d.breakerSettings.successThreshold);
    if (left > Millis(0))
        return text + tr("First probe in %1, %2").arg(bold(formatCountdown(left)), closing);
    if (d.queued == 0)
        return text + tr("The next row that comes is the first probe, %1").arg(closing);
    return text + tr("First probe is %1, %2").arg(bold(tr("due now")), closing);
}

QString halfOpenSentence(const engine::DestinationSnapshot& d, WallTime now)
{
    const QString progress = bold(tr("%1 of %2").arg(d.probesSucceeded).arg(d.breakerSettings.successThreshold));
    if (d.probesInFlight == 0 && d.queued == 0 && d.undecidedAt && !d.paused) {
        return tr("Probing: %1 successes, and no row is left to probe with.<br>The next row that comes is a probe; in %2 it opens again, undecided.")
            .arg(progress, bold(formatCountdown(*d.undecidedAt - now)));
    }
    QString text = tr("Probing: %1 successes, %n probe(s) in flight.", nullptr, d.probesInFlight).arg(progress);
    text += u"<br>"_s;
    if (d.paused)
        return text + tr("Paused by hand: no probe is sent until you resume.");
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
    head = bold(head) + u' ' + inWords(refusal.figures) + u"<br>"_s;
    if (!refusal.opensAt)
        return head + tr("Rows wait until its limit is raised.");
    return head + (month ? tr("Rows wait for the new month at %1, in %2.") : tr("Rows wait for the new day at %1, in %2."))
                      .arg(formatInstant(*refusal.opensAt, *refusal.opensAt, zone), bold(whole(formatSpan(*refusal.opensAt - now))));
}

QString budgetSentence(const engine::AccountSnapshot* account, const std::optional<resilience::CreditRefusal>& refusal, WallTime now)
{
    if (account && !account->holdReason.isEmpty()) {
        return tr("%1: %2.<br>Rows wait until you resume its budget.")
            .arg(bold(tr("Account is out of credits")), inWords(account->holdReason).toHtmlEscaped());
    }
    if (!account)
        return tr("%1 Rows wait for the next day.").arg(bold(tr("Today\u2019s credits are used up.")));
    const QTimeZone zone = account->timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(account->timeZone);
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

QString queueSentence(const engine::DestinationSnapshot& d, const engine::AccountSnapshot* account)
{
    if (d.queued == 0)
        return tr("Nothing waits.");
    if (!d.eta)
        return waitingRows(d.queued);
    const QString empties = tr("Queue empties in %1").arg(bold(whole(formatSpan(*d.eta))));
    if (account && account->recordsPerSecond > 0) {
        const int decimals = std::floor(account->recordsPerSecond) == account->recordsPerSecond ? 0 : 1;
        return tr("%1 at the account\u2019s %2.").arg(empties, whole(tr("%1 rows/s").arg(formatDecimal(account->recordsPerSecond, decimals))));
    }
    return tr("%1 at %2.").arg(empties, whole(formatRate(d.rowsPerSecond)));
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
            .arg(bold(tr("Endpoint held")), inWords(d.holdReason).toHtmlEscaped());
    }
    if (d.paused)
        return bold(tr("Paused by hand.")) + u"<br>"_s + waitingRows(d.queued) + u' ' + tr("Resume sends on.");
    if (!d.targetReady)
        return tr("%1<br>Rows wait until its URL or secret is set.").arg(bold(tr("Its secret is missing.")));
    switch (d.waitingFor) {
    case Reason::budget: return budgetSentence(account, d.creditRefusal, now);
    case Reason::rateGate: return gateSentence(d, now, account);
    case Reason::paused:
        return bold(tr("Everything is paused.")) + u"<br>"_s + waitingRows(d.queued) + u' ' + tr("Resume all sends on.");
    case Reason::offline: return tr("%1<br>Rows wait and go out when it is back.").arg(bold(tr("No network.")));
    case Reason::schedule: return tr("%1 Rows wait for their time.").arg(bold(tr("Scheduled.")));
    default: return {};
    }
}

} // namespace

QString cardSentence(const engine::DestinationSnapshot& d, WallTime now, const engine::AccountSnapshot* account)
{
    switch (d.breaker) {
    case BreakerState::open: return openSentence(d, now);
    case BreakerState::halfOpen: return halfOpenSentence(d, now);
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
