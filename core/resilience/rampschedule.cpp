// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/rampschedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::resilience {

namespace {

QString percentText(double percent)
{
    return QString::number(percent, 'g', 4) + u" %"_s;
}

} // namespace

int RampSchedule::stepOf(qint64 released)
{
    int step = 1;
    while (step < kSteps && released > releasedBefore(step + 1))
        ++step;
    return step;
}

qint64 RampSchedule::releasedBefore(int step)
{
    qint64 sum = 0;
    for (int i = 0; i + 1 < step && i < int(kSizes.size()); ++i)
        sum += kSizes[size_t(i)];
    return sum;
}

/// Empty: it may go on.
QString RampSchedule::reasonToStop(const RampCounts& counts, int step) const
{
    const qint64 failed = counts.failed - counts.excusedFailed;
    const qint64 ended = counts.ended - counts.excusedEnded;
    if (step == kSteps) {
        if (!isOver(failed, std::max(ended, kRestPortion)))
            return {};
        return u"%1 of %2 failed again or came out ambiguous, more than %3"_s.arg(failed).arg(ended).arg(percentText(m_settings.stopPercent));
    }
    // Whatever comes of the rows that are under way: the step cannot get below the bound any more.
    const qint64 stepRows = std::min(kSizes[size_t(step - 1)], counts.released - releasedBefore(step) + counts.remaining);
    const qint64 stepFailed = counts.stepFailed - counts.excusedStepFailed;
    if (isOver(stepFailed, stepRows - counts.excusedStepEnded))
        return u"%1 of %2 in step %3 failed again or came out ambiguous, more than %4"_s.arg(stepFailed).arg(stepRows).arg(step)
            .arg(percentText(m_settings.stopPercent));
    if (isOver(failed, counts.released - counts.excusedEnded))
        return u"%1 of %2 failed again or came out ambiguous, more than %3"_s.arg(failed).arg(ended).arg(percentText(m_settings.stopPercent));
    return {};
}

RampDecision RampSchedule::rest(const RampCounts& counts) const
{
    const qint64 underWay = counts.released - counts.ended;
    const qint64 room = std::max(kRestPortion, counts.ended / 4) - underWay;
    if (room <= 0)
        return {RampDecision::wait, 0, kSteps, u"%1 under way"_s.arg(underWay)};
    return {RampDecision::release, std::min(room, counts.remaining), kSteps, u"the steps before came to a good end"_s};
}

RampDecision RampSchedule::decide(const RampCounts& counts) const
{
    const int step = stepOf(counts.released);
    const qint64 underWay = counts.released - counts.ended;
    if (counts.remaining <= 0) {
        if (underWay > 0)
            return {RampDecision::wait, 0, step, u"%1 under way, none left to send"_s.arg(underWay)};
        return {RampDecision::done, 0, step, u"every row has come to an end"_s};
    }
    if (counts.released > 0) {
        if (const QString why = reasonToStop(counts, step); !why.isEmpty())
            return {RampDecision::stop, 0, step, why};
    }
    if (step == kSteps)
        return rest(counts);

    const qint64 inStep = counts.released - releasedBefore(step);
    const qint64 missing = kSizes[size_t(step - 1)] - inStep;
    if (missing > 0)
        return {RampDecision::release, std::min(missing, counts.remaining), step, u"step %1 begins"_s.arg(step)};
    if (underWay > 0)
        return {RampDecision::wait, 0, step, u"%1 of %2 in step %3 came to an end"_s.arg(counts.stepEnded).arg(inStep).arg(step)};
    if (step + 1 == kSteps)
        return rest(counts);
    return {RampDecision::release, std::min(kSizes[size_t(step)], counts.remaining), step + 1,
            u"step %1 came to a good end"_s.arg(step)};
}

} // namespace fuseboard::resilience
