// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replaywords.h"

#include "core/base/wording.h"
#include "ui/models/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::ReplayState;

namespace {

QString tr(const char* text, const char* = nullptr, int n = -1)
{
    return QCoreApplication::translate("fuseboard::ui", text, nullptr, n);
}

/// "6 (waits: breaker), 2 (waits: budget)".
QString counts(const std::map<Reason, qint64>& rows, RowState state)
{
    QStringList words;
    for (const auto& [reason, n] : rows) {
        if (n > 0)
            words << tr("%1 %2").arg(formatCount(n), rowWord(state, reason));
    }
    return words.join(u", "_s);
}

} // namespace

NotReady notReady(const engine::SnapshotPtr& snapshot)
{
    NotReady out;
    if (!snapshot)
        return out;
    for (const engine::DestinationSnapshot& destination : snapshot->destinations) {
        if (!destination.targetReady && !destination.secretsUnread)
            out.emplace(destination.id, destination.name);
    }
    return out;
}

QString replayHolds(const ReplayStatus& replay)
{
    const engine::ReplayProgress& p = replay.progress;
    if (!replay.trouble.isEmpty())
        return tr("Held up: %1").arg(replay.trouble);
    if (!replay.waitsFor.isEmpty())
        return tr("Waits for “%1”").arg(replay.waitsFor);
    if (!p.why.isEmpty())
        return inWords(p.why);
    QStringList held;
    for (const auto& [destination, rows] : replay.notReady)
        held << tr("%1 wait(s): the URL or secret of %2 is missing, set it on its page", nullptr, pluralOf(rows)).arg(formatCount(rows), destination);
    if (const QString deferred = counts(p.held, RowState::deferred); !deferred.isEmpty())
        held << deferred;
    return held.join(u"; "_s);
}

QString replayLine(const ReplayStatus& replay, WallTime now)
{
    const engine::ReplayProgress& p = replay.progress;
    if (!replay.waitsFor.isEmpty())
        return tr("waits for “%1”").arg(replay.waitsFor);
    switch (p.state) {
    case ReplayState::recall:
        return p.recallUntil && now < *p.recallUntil ? tr("starts in %1").arg(formatCountdown(*p.recallUntil - now)) : tr("starts");
    case ReplayState::waiting:
    case ReplayState::stopped: return tr("%1 of %2, waits for you").arg(formatCount(p.ended()), formatCount(p.total));
    default: break;
    }
    QString line = tr("%1 of %2").arg(formatCount(p.ended()), formatCount(p.total - p.leftAlone));
    if (p.pacing.kind == store::ReplayPacing::ramp)
        line += tr(", ramp step %1 of %2").arg(p.step).arg(resilience::RampSchedule::kSteps);
    line += tr(", %1 failed").arg(formatCount(p.failedRows()));
    if (p.ambiguous > 0)
        line += tr(", %1 ambiguous").arg(formatCount(p.ambiguous));
    if (const QString held = counts(p.held, RowState::deferred); !held.isEmpty())
        line += u", "_s + held;
    for (const auto& [destination, rows] : replay.notReady)
        line += tr(", %1 wait(s) for the secret of %2", nullptr, pluralOf(rows)).arg(formatCount(rows), destination);
    return line;
}

QString replaySummary(const ReplayStatus& replay)
{
    const engine::ReplayProgress& p = replay.progress;
    if (p.state == ReplayState::recalled) {
        return p.total == 1 ? tr("Recalled: nothing was sent, the row is a dead letter as before.")
                            : tr("Recalled: nothing was sent, all %1 rows are dead letters as before.").arg(formatCount(p.total));
    }
    QStringList parts{tr("%1 delivered").arg(formatCount(p.delivered))};
    if (p.failedRows() > 0)
        parts << tr("%1 failed again (%2)").arg(formatCount(p.failedRows()), counts(p.failed, RowState::dead));
    if (p.ambiguous > 0)
        parts << tr("%1 ambiguous again").arg(formatCount(p.ambiguous));
    if (p.otherwise > 0)
        parts << tr("%1 taken out meanwhile").arg(formatCount(p.otherwise));
    if (p.underWay + p.heldRows() > 0)
        parts << tr("%1 still under way").arg(formatCount(p.underWay + p.heldRows()));
    if (p.leftAlone > 0)
        parts << tr("%1 left alone").arg(formatCount(p.leftAlone));
    if (p.unreleased > 0)
        parts << tr("%1 not sent").arg(formatCount(p.unreleased));
    return parts.join(u", "_s) + u'.';
}

} // namespace fuseboard::ui
