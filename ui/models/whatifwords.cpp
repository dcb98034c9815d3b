// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whatifwords.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

using resilience::BreakerBalance;
using resilience::BreakerSettings;

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

/// A figure with a part that is estimated says so.
QString figure(qint64 value, qint64 estimated)
{
    return (estimated != 0 ? u"≈ "_s : QString()) + formatCount(value);
}

QString creditFigure(Credits value, Credits estimated)
{
    const Credits whole{(value.milli + 500) / 1000 * 1000};
    return (estimated.milli != 0 ? u"≈ "_s : QString()) + formatCredits(estimated.milli != 0 ? whole : value);
}

QString estimatedPart(const QString& recorded, const QString& estimated)
{
    return u"\n"_s + tr("%1 on record, %2 estimated.").arg(recorded, estimated);
}

std::vector<int> upTo(int most, int step)
{
    std::vector<int> stops;
    for (int i = 0; i <= most; i += step)
        stops.push_back(i);
    return stops;
}

int seconds(Millis span)
{
    return int(std::min<qint64>(span.count() / 1000, 86'400));
}

} // namespace

std::vector<BalanceRow> balanceRows(const resilience::WhatIfResult& result)
{
    const BreakerBalance& was = result.was;
    const BreakerBalance& would = result.would;
    const auto assumed = std::ranges::count(result.estimated, true);
    std::vector<BalanceRow> rows;
    rows.push_back({u"opened"_s, tr("times opened"), formatCount(was.opened), figure(would.opened, assumed), assumed > 0,
                    tr("How often a threshold or a failed probe opened it. As it was: %1 of them after a failed probe; what if: %2.\n"
                       "Openings by hand are the same in both and not counted.").arg(was.reopened).arg(would.reopened)});
    rows.push_back({u"open"_s, tr("time open"), formatSpan(was.open), (assumed > 0 ? u"≈ "_s : QString()) + formatSpan(would.open), assumed > 0,
                    tr("How long it refused requests, from each opening to its first probe.")});
    rows.push_back({u"spared"_s, tr("requests spared"), figure(was.spared, was.sparedEstimated), figure(would.spared, would.sparedEstimated),
                    would.sparedEstimated > 0,
                    tr("Requests that were held back: their rows wait and are sent later, none is lost. What was really held back left "
                       "no record and is estimated from the rate of the minute before each opening.")
                        + estimatedPart(formatCount(would.spared - would.sparedEstimated), formatCount(would.sparedEstimated))});
    rows.push_back({u"failed"_s, tr("failed sends"), figure(was.failed, was.failedEstimated), figure(would.failed, would.failedEstimated),
                    would.failedEstimated > 0,
                    tr("Requests that were sent and failed.")
                        + estimatedPart(formatCount(would.failed - would.failedEstimated), formatCount(would.failedEstimated))});
    rows.push_back({u"atRisk"_s, tr("credits at risk"), creditFigure(was.atRisk, was.atRiskEstimated), creditFigure(would.atRisk, would.atRiskEstimated),
                    would.atRiskEstimated.milli > 0,
                    tr("Data credits that failed sends had set aside: spent, if the destination worked on them all the same.")
                        + estimatedPart(formatCredits(would.atRisk - would.atRiskEstimated), formatCredits(would.atRiskEstimated))});
    return rows;
}

QString unknownSentence(const resilience::WhatIfResult& result)
{
    if (result.unknownSends == 0)
        return {};
    return tr("For %1 the real breaker was open and this one would not have been. There are no outcomes of that time: "
              "≈ %2 requests at the rate before are assumed to end like the attempts that opened it.")
        .arg(formatSpan(result.unknown), formatCount(result.unknownSends));
}

std::vector<Threshold> thresholds()
{
    using S = BreakerSettings;
    return {
        {u"failures"_s, tr("Failures in a row"), tr("So many failures one after the other open it; 0 switches the rule off."), Threshold::number,
         upTo(50, 1), true, [](const S& s) { return s.failureThreshold; }, [](S& s, int n) { s.failureThreshold = n; }},
        {u"rate"_s, tr("Failure rate"), tr("It opens when so many per cent of the calls in its window failed; 0 switches the rule off."),
         Threshold::percent, upTo(100, 1), true, [](const S& s) { return s.ratePercent; }, [](S& s, int n) { s.ratePercent = n; }},
        {u"atLeast"_s, tr("At least"), tr("The rates count from so many calls in the window on."), Threshold::calls,
         {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1'000}, false,
         [](const S& s) { return s.minimumCalls; }, [](S& s, int n) { s.minimumCalls = n; }},
        {u"coolDown"_s, tr("Cool-down"), tr("How long it stays open before the first probe."), Threshold::seconds,
         {1, 2, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1'200, 1'800, 2'700, 3'600, 7'200, 14'400}, false,
         [](const S& s) { return seconds(s.openFor); },
         [](S& s, int n) {
             s.openFor = Millis(qint64(n) * 1000);
             s.openForCap = std::max(s.openForCap, s.openFor);
         }},
        {u"probes"_s, tr("Probes to close"), tr("So many probes must succeed to close it."), Threshold::number,
         {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20}, false, [](const S& s) { return s.successThreshold; },
         [](S& s, int n) {
             s.successThreshold = n;
             s.halfOpenMaxCalls = std::max(s.halfOpenMaxCalls, n);
         }},
        {u"slowRate"_s, tr("Slow calls"), tr("It opens when so many per cent of the calls in its window were slow; 0 switches the rule off."),
         Threshold::percent, upTo(100, 1), true, [](const S& s) { return s.slowPercent; }, [](S& s, int n) { s.slowPercent = n; }},
        {u"slowAfter"_s, tr("Slow from"), tr("A call that takes longer than this is slow."), Threshold::seconds,
         {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 120, 180, 300}, false,
         [](const S& s) { return seconds(s.slowAfter); }, [](S& s, int n) { s.slowAfter = Millis(qint64(n) * 1000); }},
    };
}

QString thresholdText(const Threshold& threshold, int value)
{
    if (threshold.offAtZero && value == 0)
        return tr("off");
    switch (threshold.kind) {
    case Threshold::number: return formatCount(value);
    case Threshold::percent: return tr("%1 %").arg(value);
    case Threshold::calls: return callsText(value);
    case Threshold::seconds: return formatCountdown(Millis(qint64(value) * 1000));
    }
    return {};
}

} // namespace fuseboard::ui
