// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/replaytext.h"

#include "app/ctl/terminal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;
using store::ReplayBar;
using store::ReplayLine;

namespace {

QString whenText(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString priceText(Charge charge)
{
    if (charge.isZero())
        return u"nothing"_s;
    QStringList parts;
    if (charge.data.milli != 0)
        parts << creditText(charge.data.milli);
    if (charge.actions.milli != 0)
        parts << creditText(charge.actions.milli).replace(u"credit"_s, u"action"_s);
    return parts.join(u", "_s);
}

struct LineWords
{
    ReplayLine line;
    QString words;
    QString advice;
};

/// Of lines that there are rows on.
QString adviceFor(const LineWords& words, const store::ReplayDryRun& run)
{
    const auto other = [&](ReplayBar bar) {
        const auto* latest = run.latestRefusal(bar);
        return latest ? u"latest %1, row %2"_s.arg(whenText(latest->since)).arg(latest->other.value) : QString();
    };
    if (words.line == ReplayLine::alreadyDelivered)
        return other(ReplayBar::alreadyDelivered);
    if (words.line == ReplayLine::maybeElsewhere)
        return other(ReplayBar::maybeElsewhere) + u"; `dead settle` that one first"_s;
    if (words.line == ReplayLine::ambiguous && !run.charge(words.line).isZero())
        return words.advice + u", again for "_s + priceText(run.charge(words.line));
    return words.advice;
}

const std::array<LineWords, store::kReplayLineCount>& lineWords()
{
    static const std::array<LineWords, store::kReplayLineCount> all{{
        {ReplayLine::ready, u"ready to send"_s, {}},
        {ReplayLine::unchanged, u"unchanged since refused"_s, u"--unchanged sends them as they are"_s},
        {ReplayLine::ambiguous, u"ambiguous"_s, u"--include-ambiguous sends them"_s},
        {ReplayLine::pastLimit, u"past their replay limit"_s, u"--past-limit sends them"_s},
        {ReplayLine::alreadyDelivered, u"already delivered since"_s, {}},
        {ReplayLine::maybeElsewhere, u"maybe delivered by another row"_s, {}},
        {ReplayLine::waitingElsewhere, u"another row of that identity goes"_s, {}},
        {ReplayLine::tooLarge, u"too large"_s, u"edit them first"_s},
        {ReplayLine::batchClosed, u"their batch is closed"_s, {}},
        {ReplayLine::gone, u"no dead letters any more"_s, {}},
    }};
    return all;
}

class Lines
{
public:
    void add(const QString& word, const QString& figure, const QString& more = {})
    {
        m_text += u"\n  "_s + word.leftJustified(35) + figure.rightJustified(12);
        if (!more.isEmpty())
            m_text += u"   "_s + more;
    }
    QString take(const QString& head) { return head + m_text; }

private:
    QString m_text;
};

QJsonObject chargeJson(Charge charge)
{
    return {{u"dataMilli"_s, charge.data.milli}, {u"actionsMilli"_s, charge.actions.milli}};
}

} // namespace

QString pacingText(const store::ReplayPacing& pacing)
{
    switch (pacing.kind) {
    case store::ReplayPacing::atOnce: return u"at once"_s;
    case store::ReplayPacing::paced: return u"one every %1"_s.arg(durationText(pacing.step));
    case store::ReplayPacing::ramp: return u"ramp 1-5-25-100-rest, stops above %1 %"_s.arg(pacing.rampSettings.stopPercent);
    }
    Q_UNREACHABLE();
}

QString dryRunText(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing)
{
    const store::ReplayDryRun& run = offer.run();
    const engine::ReplayQuote quote = offer.quote(ticks, pacing);
    Lines lines;
    for (const LineWords& words : lineWords()) {
        const qint64 rows = run.count(words.line, ticks);
        if (rows > 0 || words.line == ReplayLine::ready)
            lines.add(words.words, grouped(rows), adviceFor(words, run));
    }
    lines.add(u"price"_s, priceText(quote.price), quote.priceOfOne && !quote.priceOfOne->isZero() ? priceText(*quote.priceOfOne) + u" a row"_s : QString());
    for (const engine::AccountQuote& account : quote.accounts) {
        if (!account.limitToday)
            continue;
        const QString more = u"of %1, account “%2”"_s.arg(creditText(account.limitToday->milli), account.name);
        if (account.fitToday < account.rows && account.hardStop)
            lines.add(u"fit into today's budget"_s, grouped(account.fitToday), u"the others wait; "_s + more);
        else
            lines.add(u"left today after it"_s, creditText(account.leftAfter->milli), more);
    }
    for (const engine::DestinationQuote& destination : quote.destinations) {
        if (destination.leftAfter)
            lines.add(u"left of its own limit"_s, creditText(destination.leftAfter->milli),
                      u"of %1, “%2”"_s.arg(creditText(destination.limitToday->milli), destination.name));
    }
    if (quote.rows > 0)
        lines.add(u"time"_s, quote.duration ? durationText(*quote.duration) : u"as they answer"_s, pacingText(pacing));
    for (const engine::DestinationQuote& destination : quote.destinations) {
        if (destination.limits.endsAt > 0) {
            lines.add(u"webhook odometer after it"_s, grouped(destination.odometerAfter),
                      u"of %1, “%2”%3"_s.arg(grouped(destination.limits.endsAt), destination.name,
                                             destination.pastTheEnd > 0 ? u": %1 too many"_s.arg(grouped(destination.pastTheEnd)) : QString()));
        }
        if (destination.waitsFor != Reason::none) {
            lines.add(u"waits"_s, QString(name(destination.waitsFor)),
                      u"“%1”%2"_s.arg(destination.name, destination.until ? u" until "_s + whenText(*destination.until) : QString()));
        }
    }
    return lines.take(u"Replay of %1:"_s.arg(counted(run.selected(), u"row"_s, u"rows"_s)));
}

QJsonObject dryRunJson(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing)
{
    const store::ReplayDryRun& run = offer.run();
    const engine::ReplayQuote quote = offer.quote(ticks, pacing);
    QJsonObject lines;
    for (const LineWords& words : lineWords()) {
        if (const qint64 rows = run.count(words.line, ticks); rows > 0)
            lines.insert(name(words.line), rows);
    }
    QJsonArray accounts;
    for (const engine::AccountQuote& account : quote.accounts) {
        QJsonObject o{{u"account"_s, account.name}, {u"rows"_s, account.rows}, {u"price"_s, chargeJson(account.price)}, {u"fitToday"_s, account.fitToday}};
        if (account.limitToday) {
            o.insert(u"limitTodayMilli"_s, account.limitToday->milli);
            o.insert(u"leftAfterMilli"_s, account.leftAfter->milli);
        }
        if (account.recordsPerSecond > 0)
            o.insert(u"recordsPerSecond"_s, account.recordsPerSecond);
        accounts.append(o);
    }
    QJsonArray destinations;
    for (const engine::DestinationQuote& destination : quote.destinations) {
        QJsonObject o{{u"destination"_s, destination.name}, {u"rows"_s, destination.rows}, {u"odometerAfter"_s, destination.odometerAfter}};
        if (destination.limits.endsAt > 0) {
            o.insert(u"odometerEndsAt"_s, destination.limits.endsAt);
            o.insert(u"pastTheEnd"_s, destination.pastTheEnd);
        }
        if (destination.waitsFor != Reason::none)
            o.insert(u"waitsFor"_s, QString(name(destination.waitsFor)));
        destinations.append(o);
    }
    QJsonArray delivered;
    for (const auto& refusal : run.refusals()) {
        if (refusal.bar == ReplayBar::alreadyDelivered)
            delivered.append(QJsonObject{{u"row"_s, refusal.row.value}, {u"byRow"_s, refusal.other.value}, {u"at"_s, toEpochMs(refusal.since)}});
    }
    QJsonObject out{{u"dryRun"_s, true},
                    {u"selected"_s, run.selected()},
                    {u"rows"_s, quote.rows},
                    {u"lines"_s, lines},
                    {u"price"_s, chargeJson(quote.price)},
                    {u"ambiguousPrice"_s, chargeJson(run.charge(ReplayLine::ambiguous))},
                    {u"accounts"_s, accounts},
                    {u"destinations"_s, destinations},
                    {u"alreadyDelivered"_s, delivered}};
    if (quote.duration)
        out.insert(u"durationMs"_s, qint64(quote.duration->count()));
    return out;
}

QString replayText(const engine::ReplayProgress& p)
{
    if (p.state == store::ReplayState::recall && p.recallUntil)
        return u"recall window"_s;
    QStringList parts{u"%1 of %2 sent"_s.arg(grouped(p.released - p.underWay - p.heldRows()), grouped(p.total - p.leftAlone)),
                      u"%1 delivered"_s.arg(grouped(p.delivered))};
    if (p.failedRows() > 0)
        parts << u"%1 failed again"_s.arg(grouped(p.failedRows()));
    if (p.ambiguous > 0)
        parts << u"%1 ambiguous again"_s.arg(grouped(p.ambiguous));
    if (p.leftAlone > 0)
        parts << u"%1 left alone"_s.arg(grouped(p.leftAlone));
    for (const auto& [reason, rows] : p.held) {
        if (rows > 0)
            parts << u"%1 wait (%2)"_s.arg(grouped(rows), QString(name(reason)));
    }
    if (p.newDeadLetters > 0)
        parts << u"%1 new dead letters"_s.arg(grouped(p.newDeadLetters));
    if (p.pacing.kind == store::ReplayPacing::ramp && !isOver(p.state))
        parts << u"ramp step %1 of %2"_s.arg(p.step).arg(resilience::RampSchedule::kSteps);
    return parts.join(u", "_s);
}

QJsonObject replayJson(OperationId operation, const engine::ReplayProgress& progress)
{
    QJsonObject out = QJsonDocument::fromJson(progress.toJson()).object();
    out.insert(u"operation"_s, operation.value);
    return out;
}

QJsonObject replayJson(const store::ReplayJobs::Listed& listed)
{
    QJsonObject out = replayJson(listed.operation.id, engine::ReplayProgress::fromJson(listed.job.progress));
    out.insert(u"state"_s, QString(name(listed.job.state)));
    out.insert(u"pace"_s, QString(name(listed.job.settings.pacing.kind)));
    out.insert(u"total"_s, listed.operation.selected);
    out.insert(u"released"_s, listed.operation.rowCount);
    out.insert(u"leftAlone"_s, listed.operation.skipped);
    out.insert(u"unreleased"_s, listed.operation.selected - listed.job.lookedAt);
    out.insert(u"at"_s, toEpochMs(listed.operation.at));
    out.insert(u"actor"_s, listed.operation.actor);
    if (!listed.job.why.isEmpty())
        out.insert(u"why"_s, listed.job.why);
    return out;
}

} // namespace fuseboard::ctl
