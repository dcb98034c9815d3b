// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/alerttext.h"

#include "core/base/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace fuseboard::telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kSummaryLines = 8;

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::telemetry", text);
}

QString figure(qint64 number)
{
    const QLocale system;
    return (system.language() == QLocale::C ? QLocale(QLocale::English) : system).toString(number);
}

/// Whole credits: nobody is woken for a thousandth.
QString figure(Credits credits)
{
    return figure(credits.milli / 1000);
}

/// 14:02, with the day when it is another one than now's.
QString clockTime(WallTime at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(at));
    return local.toString(u"HH:mm"_s);
}

QString rowsWait(qint64 rows)
{
    return rows == 1 ? tr("1 row waits; none is lost.") : tr("%1 rows wait; none is lost.").arg(figure(rows));
}

Alert about(const DestinationFacts& d, AlertKind kind, AlertSeverity severity, const QString& subject = {})
{
    Alert alert;
    alert.kind = kind;
    alert.severity = severity;
    alert.subject = u"destination/%1"_s.arg(d.id.value) + subject;
    alert.destination = d.id;
    return alert;
}

Alert about(const AccountFacts& a, AlertKind kind, AlertSeverity severity)
{
    Alert alert;
    alert.kind = kind;
    alert.severity = severity;
    alert.subject = u"account/%1"_s.arg(a.id.value);
    alert.account = a.id;
    return alert;
}

QString obstacleText(const QString& obstacle)
{
    if (obstacle == "breaker"_L1)
        return tr("Its destination's breaker is open: reset it, or wait for the next probe.");
    if (obstacle == "budget"_L1)
        return tr("Its credits are used up: raise the limit, or wait for the next day.");
    if (obstacle == "rate"_L1)
        return tr("The rate limit lets nothing through: look at the account's limits.");
    if (obstacle == "paused"_L1)
        return tr("It is paused: resume it when it may go on.");
    if (obstacle == "offline"_L1)
        return tr("There is no network: it goes on by itself.");
    if (obstacle == "hold"_L1)
        return tr("Its destination is held: put right what the receiver refuses, then resume it.");
    if (obstacle == "storeTrouble"_L1)
        return tr("The workspace cannot be written: make room or check the disk.");
    return tr("Nothing is in its way: look at the answers of its destination.");
}

} // namespace

Alert breakerOpenedAlert(const DestinationFacts& d)
{
    Alert alert = about(d, AlertKind::breakerOpened, AlertSeverity::warning);
    alert.title = tr("%1: breaker opened").arg(d.name);
    alert.happened = d.cause.isEmpty() ? tr("Its breaker opened.") : tr("Its breaker opened: %1.").arg(inWords(d.cause));
    if (d.nextProbe)
        alert.happened += u' ' + tr("The first probe is due at %1.").arg(clockTime(*d.nextProbe));
    alert.meaning = rowsWait(d.waiting);
    alert.advice = tr("Look at the attempts behind it; probe or reset when the receiver is well again.");
    return alert;
}

Alert breakerClosedAlert(const DestinationFacts& d)
{
    Alert alert = about(d, AlertKind::breakerClosed, AlertSeverity::note);
    alert.title = tr("%1: breaker closed").arg(d.name);
    alert.happened = tr("Its breaker is closed again.");
    alert.meaning = d.waiting > 0 ? tr("Its %1 waiting rows go out now.").arg(figure(d.waiting)) : tr("No row of it waits.");
    alert.advice = d.deadLetters > 0 ? tr("Look at its %1 dead letters: what failed meanwhile may be replayed.").arg(figure(d.deadLetters))
                                     : tr("Nothing is to be done.");
    return alert;
}

Alert failureRateAlert(const DestinationFacts& d)
{
    const qint64 judged = qint64(d.ok) + d.failed;
    Alert alert = about(d, AlertKind::failureRate, AlertSeverity::warning);
    alert.title = tr("%1: many requests fail").arg(d.name);
    alert.happened = tr("%1 of %2 requests of the last 15 minutes failed (%3 %).")
                         .arg(figure(d.failed), figure(judged), figure(qint64(d.failed) * 100 / std::max<qint64>(1, judged)));
    alert.meaning = tr("Failed rows are tried again or become dead letters; none is lost.");
    alert.advice = tr("Look at the answers of the receiver; trip the breaker when it needs a rest.");
    return alert;
}

Alert throttledAlert(const DestinationFacts& d)
{
    Alert alert = about(d, AlertKind::throttled, AlertSeverity::warning);
    alert.title = tr("%1: too fast for the receiver").arg(d.name);
    alert.happened = tr("It answered 429 %1 times in the last hour.").arg(figure(d.throttled));
    alert.meaning = tr("Refused rows wait for the time that it names, without losing a try.");
    alert.advice = tr("Lower the account's rows per second.");
    return alert;
}

Alert deadLettersAlert(const DestinationFacts& d, qint64 grown, int minutes)
{
    Alert alert = about(d, AlertKind::deadLetters, AlertSeverity::warning);
    alert.title = tr("%1: dead letters are growing").arg(d.name);
    alert.happened = tr("%1 new dead letters within %2 minutes, %3 in all.").arg(figure(grown), figure(minutes), figure(d.deadLetters));
    alert.meaning = tr("They are kept and are not sent again by themselves.");
    alert.advice = tr("Look at their errors; pause the batch if its rows are wrong.");
    return alert;
}

Alert odometerAlert(const DestinationFacts& d, LifeStage stage)
{
    const bool ended = stage == LifeStage::ended;
    const QString of = tr("Its webhook has taken %1 of the %2 records that it takes for life.").arg(figure(d.odometer), figure(d.endsAt));
    Alert alert = about(d, AlertKind::odometer, ended ? AlertSeverity::critical : AlertSeverity::warning, u"/%1"_s.arg(int(stage)));
    alert.happened = of;
    if (ended) {
        alert.title = tr("%1: its webhook is used up").arg(d.name);
        alert.meaning = tr("Nothing more is sent to it, since it would take the rows without a word.") + u' ' + rowsWait(d.waiting);
        alert.advice = tr("Make a new webhook for the table and arm it as standby.");
    } else if (stage == LifeStage::rotating) {
        alert.title = tr("%1: its webhook is to be rotated").arg(d.name);
        alert.meaning = d.standbyArmed ? tr("The armed standby takes over; no row is held up.") : tr("No standby is armed: rows stop at the end.");
        alert.advice = d.standbyArmed ? tr("Nothing is to be done.") : tr("Make a new webhook for the table and arm it as standby.");
    } else {
        alert.title = tr("%1: its webhook fills up").arg(d.name);
        alert.meaning = d.standbyArmed ? tr("A standby is armed and takes over in time.") : tr("Rows go on until it is full.");
        alert.advice = d.standbyArmed ? tr("Nothing is to be done.") : tr("Make a new webhook for the table and arm it as standby.");
    }
    return alert;
}

Alert heldAlert(const DestinationFacts& d)
{
    Alert alert = about(d, AlertKind::held, AlertSeverity::warning);
    alert.title = tr("%1 is held").arg(d.name);
    alert.happened = tr("It is held: %1.").arg(inWords(d.hold));
    alert.meaning = rowsWait(d.waiting);
    alert.advice = tr("Put right what the receiver refuses (address, secret), then resume it.");
    return alert;
}

Alert heldAlert(const AccountFacts& a)
{
    Alert alert = about(a, AlertKind::held, AlertSeverity::warning);
    alert.title = tr("%1 is out of credits").arg(a.name);
    alert.happened = tr("The receiver says so: %1.").arg(inWords(a.hold));
    alert.meaning = tr("Rows of all of its destinations wait; none is lost.");
    alert.advice = tr("Buy credits there, then resume it.");
    return alert;
}

Alert burnAlert(const AccountFacts& a, const AlertSettings& settings)
{
    Alert alert = about(a, AlertKind::burn, AlertSeverity::warning);
    alert.title = tr("%1 spends fast").arg(a.name);
    alert.happened = tr("%1 credits an hour, at the pace of the last 15 minutes; your mark is %2.")
                         .arg(figure(a.burnPerHour), figure(settings.burnPerHour));
    if (a.balance) {
        alert.meaning = tr("Rows go on until the limit is reached: %1 of %2 credits are left.").arg(figure(*a.balance), figure(a.balanceOf));
        alert.advice = tr("Pause the batch, or lower the limit, if that is more than you meant to spend; or raise the mark from which on it is told.");
    } else {
        alert.meaning = tr("Rows go on: there is no limit.");
        alert.advice = tr("Pause the batch, or set a limit for the day, if that is more than you meant to spend.");
    }
    return alert;
}

Alert balanceAlert(const AccountFacts& a)
{
    Alert alert = about(a, AlertKind::balance, AlertSeverity::critical);
    alert.title = tr("%1 has few credits left").arg(a.name);
    alert.happened = tr("%1 of %2 credits are left.").arg(figure(a.balance.value_or(Credits{})), figure(a.balanceOf));
    alert.meaning = tr("At the limit its rows wait; none is lost.");
    alert.advice = tr("Raise the limit, or leave what is less urgent for later.");
    return alert;
}

Alert budgetAlert(const BudgetFacts& b, int percent)
{
    const bool full = percent >= 100;
    Alert alert;
    alert.kind = AlertKind::budget;
    alert.severity = full && b.stops ? AlertSeverity::critical : AlertSeverity::warning; // its rows stand still, and nothing is worse than few credits
    alert.subject = u"%1/%2"_s.arg(b.scope).arg(percent);
    alert.account = b.account;
    alert.destination = b.destination;
    alert.batch = b.batch;
    alert.title = full ? tr("%1: %2 are used up").arg(b.name, b.what) : tr("%1: %2 % of %3 used").arg(b.name, QString::number(percent), b.what);
    alert.happened = tr("%1 of %2 are used.").arg(figure(b.used), figure(b.limit));
    if (!full)
        alert.meaning = tr("Rows go on until the limit is reached.");
    else if (!b.stops)
        alert.meaning = tr("Rows go on: the limit only warns.");
    else
        alert.meaning = b.opensAt ? tr("Rows wait until %1; none is lost.").arg(QDateTime::fromMSecsSinceEpoch(toEpochMs(*b.opensAt)).toString(u"yyyy-MM-dd HH:mm"_s))
                                  : tr("Its rows wait; none is lost.");
    alert.advice = full && b.stops ? tr("Raise the limit if they are to go out before.") : tr("Raise the limit, or leave what is less urgent for later.");
    return alert;
}

Alert stuckAlert(const BatchFacts& b, WallTime now)
{
    Alert alert;
    alert.kind = AlertKind::stuckBatch;
    alert.severity = AlertSeverity::warning;
    alert.subject = u"batch/%1"_s.arg(b.id.value);
    alert.batch = b.id;
    alert.destination = b.destination;
    alert.title = tr("%1 is stuck").arg(b.name);
    alert.happened = tr("None of its rows has come to an end for %1 minutes.")
                         .arg(figure((now - b.stuckSince.value_or(now)).count() / 60'000));
    alert.meaning = rowsWait(b.open);
    alert.advice = obstacleText(b.obstacle);
    return alert;
}

Alert networkAlert()
{
    Alert alert;
    alert.kind = AlertKind::networkGone;
    alert.severity = AlertSeverity::warning;
    alert.title = tr("The network is gone");
    alert.happened = tr("This machine says that it has no network.");
    alert.meaning = tr("Rows for other machines wait; none is lost.");
    alert.advice = tr("They go on by themselves when it is back.");
    return alert;
}

Alert storeAlert(const QString& trouble)
{
    Alert alert;
    alert.kind = AlertKind::storeTrouble;
    alert.severity = AlertSeverity::critical;
    alert.title = tr("The workspace cannot be written");
    alert.happened = trouble.endsWith(u'.') ? trouble : trouble + u'.';
    alert.meaning = tr("Nothing new is sent, no row is lost.");
    alert.advice = tr("Make room or check the disk; Fuseboard goes on trying.");
    return alert;
}

Alert summaryAlert(const std::vector<Alert>& held)
{
    QStringList lines;
    for (size_t i = 0; i < std::min(held.size(), kSummaryLines); ++i)
        lines << tr("%1 %2").arg(clockTime(held[i].at), held[i].title);
    if (held.size() > kSummaryLines)
        lines << tr("and %1 more").arg(figure(qint64(held.size() - kSummaryLines)));
    Alert alert;
    alert.kind = AlertKind::summary;
    alert.severity = AlertSeverity::note;
    alert.title = held.size() == 1 ? tr("1 alert during quiet hours") : tr("%1 alerts during quiet hours").arg(figure(qint64(held.size())));
    alert.happened = lines.join(u"; "_s) + u'.';
    alert.advice = tr("The activity list has all of it.");
    return alert;
}

Alert testAlert(WallTime at)
{
    Alert alert;
    alert.kind = AlertKind::test;
    alert.severity = AlertSeverity::note;
    alert.at = at;
    alert.title = tr("Test from Fuseboard");
    alert.happened = tr("This is what an alert looks like.");
    alert.meaning = tr("It is about no row.");
    alert.advice = tr("Nothing is to be done.");
    return alert;
}

} // namespace fuseboard::telemetry
