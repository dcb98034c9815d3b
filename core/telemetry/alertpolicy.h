// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/alertconditions.h"

#include <map>

namespace fuseboard::telemetry {

/// Turns what is so into what is told to one audience (R120). An episode (a breaker open, a share of a budget used, a batch
/// stuck) is told once, however long it lasts; one of a kind and subject at most within AlertSettings::repeatMinutes. What
/// comes and goes within that time is counted and told with the next; what is still so at its end is told then. In quiet
/// hours everything but the critical is held back and told as one summary at their end. That a breaker closed is told after
/// its opening was told, and only then.
///
/// What was told outlasts the process through memory(): a restart tells nothing twice, and what quiet hours hold back is not
/// lost. Time is an argument (AlertFacts::at); a wall clock that is set back delays, it repeats nothing. One owner thread.
class AlertPolicy
{
public:
    explicit AlertPolicy(AlertSettings settings = {}) : m_settings(std::move(settings)) {}

    const AlertSettings& settings() const { return m_settings; }
    void setSettings(AlertSettings settings) { m_settings = std::move(settings); }

    /// What is to be told now, in the order of the facts.
    std::vector<Alert> look(const AlertFacts& facts);
    /// Until the end of quiet hours.
    const std::vector<Alert>& heldBack() const { return m_held; }

    /// For the next start. Unreadable or none: nothing was told yet.
    QByteArray memory() const;
    void restore(QByteArrayView memory);
    /// memory() is another one than when this was asked last.
    bool takeChanged() { return std::exchange(m_changed, false); }

private:
    struct Track
    {
        bool active = false;          ///< its episode goes on
        bool told = false;            ///< in this episode
        bool owed = false;            ///< of an opening: its end is to be told
        qint64 episode = 0;
        std::optional<WallTime> saidAt;
        int missed = 0;               ///< episodes that ended untold
        bool seen = false;            ///< in this look
    };
    using Tracks = std::map<QString, Track>;

    bool mayTell(Track& track, WallTime at) const;
    void begin(const AlertCondition& condition, WallTime at, std::vector<Alert>& told);
    void endOthers(const AlertFacts& facts, std::vector<Alert>& told);
    void tellClosed(const DestinationFacts& destination, WallTime at, std::vector<Alert>& told);
    std::vector<Alert> throughQuiet(std::vector<Alert> told, WallTime at);

    AlertSettings m_settings;
    LetterGrowth m_growth;
    Tracks m_tracks;                  ///< by Alert::key()
    std::vector<Alert> m_held;
    bool m_changed = false;
};

} // namespace fuseboard::telemetry
