// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/replayprogress.h"
#include "core/engine/replayquote.h"
#include "core/engine/snapshot.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fuseboard::ui {

/// A replay as the window shows it.
struct ReplayStatus
{
    OperationId operation;
    QString title;
    engine::ReplayProgress progress;
    QString trouble;                 ///< what its last step failed with; it is tried again
    QString waitsFor;                ///< another operation that goes first
    std::vector<std::pair<QString, qint64>> notReady; ///< destinations without their URL or secret, and its rows that wait there
};

/// Destinations whose URL or secret is missing, by name: nothing is sent to them.
using NotReady = std::map<DestinationId, QString>;
NotReady notReady(const engine::SnapshotPtr& snapshot);

/// "25 of 312, ramp step 3 of 5, 0 failed": for the job bar.
QString replayLine(const ReplayStatus& replay, WallTime now);
/// What it came to, one or two sentences.
QString replaySummary(const ReplayStatus& replay);
/// Why nothing goes on, or less than could; empty when nothing holds it up.
QString replayHolds(const ReplayStatus& replay);

/// One line of the sheet that asks before a replay: a word and a figure.
struct ReplaySheetLine
{
    enum class Tone : quint8 { plain, muted, caution, trouble };

    QString name;                    ///< "ready", "price"…: stable
    QString word;
    QString figure;
    Tone tone = Tone::plain;         ///< of the figure
    QString tip;
    std::optional<store::ReplayLine> rows; ///< those behind the figure can be shown
};

/// What the sheet says, with these ticks and at this pace.
struct ReplaySheetContent
{
    qint64 rows = 0;                 ///< that are sent
    std::vector<ReplaySheetLine> lines; ///< in their order; what comes to nothing is left out
    const ReplaySheetLine* line(QLatin1String name) const;
};
ReplaySheetContent replaySheetContent(const engine::ReplayOffer& offer, store::ReplayTicks ticks, const store::ReplayPacing& pacing,
                                      WallTime now, const NotReady& notReady = {});

} // namespace fuseboard::ui
