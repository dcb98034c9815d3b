// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replaywords.h"

#include "ui/models/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayBar;
using store::ReplayLine;
using Tone = ReplaySheetLine::Tone;

namespace {

struct Sheet
{
    Q_DECLARE_TR_FUNCTIONS(ReplaySheetContent)
};

/// "already delivered since (3 Nov, row 881…)".
QString withOther(const QString& word, const store::ReplayDryRun& run, ReplayBar bar, qint64 rows, WallTime now)
{
    const auto* latest = run.latestRefusal(bar);
    if (!latest)
        return word;
    return Sheet::tr("%1 (%2, row %3%4)").arg(word, formatInstant(latest->since, now), formatCount(latest->other.value), rows > 1 ? u"…"_s : QString());
}

class Content
{
public:
    Content(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing, WallTime now,
            const NotReady& notReady)
        : m_run(offer.run()), m_ticks(ticks), m_pacing(pacing), m_now(now), m_notReady(notReady), m_quote(offer.quote(ticks, pacing))
    {
        m_out.rows = m_quote.rows;
    }

    ReplaySheetContent take()
    {
        add({u"ready"_s, Sheet::tr("ready to send"), formatCount(m_run.count(ReplayLine::ready, m_ticks)), Tone::plain, {}, {}});
        ticks();
        refusals();
        price();
        time();
        odometer();
        waits();
        return std::move(m_out);
    }

private:
    void add(ReplaySheetLine line) { m_out.lines.push_back(std::move(line)); }

    /// Their counts are those before any is ticked: a row that loses its identity to a ticked one is still behind its tick.
    void tick(const QString& name, ReplayLine line, const QString& word, Tone tone)
    {
        if (const qint64 rows = m_run.count(line); rows > 0)
            add({name, word, formatCount(rows), tone, {}, line});
    }
    void ticks()
    {
        const auto priced = [this](const QString& free, const QString& costs, ReplayLine line) {
            const Charge charge = m_run.charge(line);
            return charge.isZero() ? free : costs.arg(chargeText(charge));
        };
        tick(u"unchanged"_s, ReplayLine::unchanged, Sheet::tr("unchanged since refused"), Tone::trouble);
        tick(u"ambiguous"_s, ReplayLine::ambiguous, priced(Sheet::tr("ambiguous, perhaps again"), Sheet::tr("ambiguous, again for %1"), ReplayLine::ambiguous),
             Tone::caution);
        tick(u"pastLimit"_s, ReplayLine::pastLimit, priced(Sheet::tr("past their limit"), Sheet::tr("past their limit, %1"), ReplayLine::pastLimit), Tone::plain);
    }

    void refused(const QString& name, ReplayLine line, const QString& word, Tone tone, const QString& tip)
    {
        const qint64 rows = m_run.count(line, m_ticks);
        if (rows > 0)
            add({name, word, formatCount(rows), tone, tip, line});
    }
    void refusals()
    {
        refused(u"delivered"_s, ReplayLine::alreadyDelivered,
                withOther(Sheet::tr("already delivered since"), m_run, ReplayBar::alreadyDelivered, m_run.count(ReplayLine::alreadyDelivered, m_ticks), m_now),
                Tone::plain, Sheet::tr("Another row of the same identity has been delivered. They stay here; discard them."));
        refused(u"maybe"_s, ReplayLine::maybeElsewhere,
                withOther(Sheet::tr("maybe delivered by another row"), m_run, ReplayBar::maybeElsewhere, m_run.count(ReplayLine::maybeElsewhere, m_ticks), m_now),
                Tone::caution, Sheet::tr("Settle that row first, after a look at the target."));
        refused(u"elsewhere"_s, ReplayLine::waitingElsewhere, Sheet::tr("another row of that identity goes"), Tone::plain,
                Sheet::tr("Only one row of an identity is sent; these stay here."));
        refused(u"tooLarge"_s, ReplayLine::tooLarge, Sheet::tr("too large, edit first"), Tone::trouble,
                Sheet::tr("Above the destination's limit. They stay here."));
        refused(u"batchClosed"_s, ReplayLine::batchClosed, Sheet::tr("their batch is closed"), Tone::plain,
                Sheet::tr("Its import was interrupted, or its cancellation is under way."));
        refused(u"gone"_s, ReplayLine::gone, Sheet::tr("no dead letters any more"), Tone::plain, Sheet::tr("Sent, settled or discarded since they were listed."));
    }

    void price()
    {
        const QString word = m_quote.priceOfOne && !m_quote.priceOfOne->isZero() ? Sheet::tr("price at %1 a row").arg(chargeText(*m_quote.priceOfOne)) : Sheet::tr("price");
        add({u"price"_s, word, chargeText(m_quote.price), Tone::plain, Sheet::tr("One attempt a row. Attempts that are retried and charged come on top."), {}});
        left();
    }

    /// The limit of the day that is nearest to its end, of an account or of a destination's own.
    void left()
    {
        const engine::AccountQuote* account = m_quote.tightest();
        const engine::DestinationQuote* own = m_quote.tightestDestination();
        if (account && own && *account->leftAfter <= *own->leftAfter)
            own = nullptr;
        if (own) {
            const auto its = std::ranges::find(m_quote.accounts, own->account, &engine::AccountQuote::account);
            account = its == m_quote.accounts.end() ? nullptr : &*its;
        }
        if (!account)
            return;
        const QString whose = own ? own->name : m_quote.accounts.size() > 1 ? account->name : QString();
        const QString word = whose.isEmpty() ? Sheet::tr("left today after it") : Sheet::tr("left today after it, %1").arg(whose);
        const Credits after = own ? *own->leftAfter : *account->leftAfter;
        const Credits limit = own ? *own->limitToday : *account->limitToday;
        const qint64 waiting = account->rows - account->fitToday;
        if (after.milli >= 0 && waiting <= 0)
            add({u"left"_s, word, Sheet::tr("%1 of %2").arg(formatCredits(after), formatCredits(limit)), Tone::plain, {}, {}});
        else if (!account->hardStop)
            add({u"left"_s, word, Sheet::tr("%1 over").arg(formatCredits({-after.milli})), Tone::caution, Sheet::tr("The limit only warns."), {}});
        else
            add({u"left"_s, word, Sheet::tr("%1 fit(s)", nullptr, pluralOf(account->fitToday)).arg(formatCount(account->fitToday)) + u", "_s
                     + Sheet::tr("%1 wait(s)", nullptr, pluralOf(waiting)).arg(formatCount(waiting)), Tone::trouble,
                 Sheet::tr("What the budget has no credits for is deferred until it has."), {}});
    }

    void time()
    {
        if (m_quote.rows == 0)
            return;
        const engine::AccountQuote* slowest = m_quote.slowest();
        const bool byPace = m_pacing.kind == store::ReplayPacing::paced
            && (!slowest || double(m_pacing.step.count()) * slowest->recordsPerSecond >= 1000.0);
        const QString figure = m_quote.duration ? formatSpan(*m_quote.duration) : Sheet::tr("as they answer");
        QString word = Sheet::tr("time");
        if (byPace)
            word = Sheet::tr("one every %1").arg(formatLatency(double(m_pacing.step.count())));
        else if (slowest)
            word = m_pacing.kind == store::ReplayPacing::ramp ? Sheet::tr("at %1, at best").arg(formatRate(slowest->recordsPerSecond))
                                                              : Sheet::tr("at %1").arg(formatRate(slowest->recordsPerSecond));
        add({u"time"_s, word, figure, Tone::plain, {}, {}});
    }

    void odometer()
    {
        const engine::DestinationQuote* fullest = m_quote.fullest();
        if (!fullest)
            return;
        const QString word = m_quote.destinations.size() > 1 ? Sheet::tr("webhook odometer, %1").arg(fullest->name) : Sheet::tr("webhook odometer");
        const bool warns = resilience::warns(fullest->limits, fullest->odometerAfter);
        const bool over = fullest->pastTheEnd > 0 && !fullest->standbyArmed;
        add({u"odometer"_s, word, Sheet::tr("%1 of %2").arg(formatCount(fullest->odometerAfter), formatCount(fullest->limits.endsAt)),
             over ? Tone::trouble : warns ? Tone::caution : Tone::plain,
             over ? Sheet::tr("%1 row(s) are more than the webhook takes in its life; they wait for another one.", nullptr, pluralOf(fullest->pastTheEnd)).arg(formatCount(fullest->pastTheEnd))
                  : Sheet::tr("After it, if each row takes one attempt. The webhook counts for life."), {}});
    }

    void waits()
    {
        QStringList held;
        for (const engine::DestinationQuote& destination : m_quote.destinations) {
            if (m_notReady.contains(destination.destination))
                held << Sheet::tr("%1 waits: its URL or secret is missing, set it on its page").arg(destination.name);
            if (destination.waitsFor == Reason::none)
                continue;
            held << Sheet::tr("%1 %2").arg(destination.name, rowWord(RowState::deferred, destination.waitsFor))
                    + (destination.until && *destination.until > m_now ? Sheet::tr(" until %1").arg(formatInstant(*destination.until, m_now)) : QString());
        }
        for (const engine::AccountQuote& account : m_quote.accounts) {
            if (!account.holdReason.isEmpty())
                held << Sheet::tr("%1 waits: budget held until you resume it").arg(account.name);
        }
        if (!held.isEmpty())
            add({u"waits"_s, held.join(u"; "_s), {}, Tone::caution, Sheet::tr("The rows are accepted and wait; no retry is used up."), {}});
    }

    const store::ReplayDryRun& m_run;
    store::ReplayTicks m_ticks;
    store::ReplayPacing m_pacing;
    WallTime m_now;
    const NotReady& m_notReady;
    engine::ReplayQuote m_quote;
    ReplaySheetContent m_out;
};

} // namespace

const ReplaySheetLine* ReplaySheetContent::line(QLatin1String name) const
{
    const auto it = std::ranges::find(lines, name, &ReplaySheetLine::name);
    return it == lines.end() ? nullptr : &*it;
}

ReplaySheetContent replaySheetContent(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing, WallTime now,
                                      const NotReady& notReady)
{
    return Content(offer, ticks, pacing, now, notReady).take();
}

} // namespace fuseboard::ui
