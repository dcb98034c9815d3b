// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/retrytab.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

RetryTab::RetryTab(SettingsDraft& settings, QWidget* parent)
    : SettingsForm(settings, u"retryTab"_s, parent)
{
    addFields(addCard(tr("Time-outs"), tr("A request that takes longer ends; whether its row is sent again is the resend policy's word.")), Record::destination,
              {"timeoutClass", "connectTimeoutMs", "attemptTimeoutMs", "cycleTimeoutMs", "rowDeadlineMs"});
    addFields(addCard(tr("Retries"), tr("How a row is tried again after a failure that may pass. Waiting for the breaker, a gate or a budget costs no retry.")),
              Record::destination,
              {"retry.maxRetries", "retry.baseMs", "retry.capMs", "retry.jitter", "retry.proportionalFactor", "retry.maxInlineWaitMs", "retryBudget.on",
               "retryBudget.percent", "retryBudget.minimum", "maxReplays"});
    addFields(addCard(tr("Breaker"), tr("When it opens and how it closes. Try other thresholds on what was recorded, in the tab Breaker.")), Record::destination,
              {"breaker.failureThreshold", "breaker.ratePercent", "breaker.minimumCalls", "breaker.windowMs", "breaker.buckets", "breaker.countWindow",
               "breaker.slowAfterMs", "breaker.slowPercent", "breaker.openForMs", "breaker.multiplier", "breaker.openForCapMs", "breaker.halfOpenMaxCalls",
               "breaker.successThreshold", "breaker.halfOpenMaxWaitMs", "healthMinimum"});
    addFields(addCard(tr("Adapting")), Record::destination, {"adaptive.concurrency", "adaptive.throttle"});
    addFields(addCard(tr("Fallback"), tr("What rows get while the live way is closed (breaker, budget, network), link after link. With no link on, they wait where they are.")),
              Record::destination,
              {"fallback.cache", "fallback.queue", "fallback.local", "fallback.domainColumn", "fallback.freshForMs", "fallback.staleForMs", "queue.concurrency",
               "queue.attempts", "queue.baseMs", "queue.paceMs"});
}

} // namespace fuseboard::ui
