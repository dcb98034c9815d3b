// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "core/telemetry/alertpolicy.h"
#include "ui/models/notifier.h"
#include "ui/models/place.h"

#include <QHash>

#include <deque>
#include <optional>

namespace fuseboard::ui {

struct Services;

/// Alerts for the one who sits here: looks at the engine's snapshots about once a second, and what the operator's settings
/// let through goes to the notifier; a click on a note leads to its place. Settings, and what was told, are kept in the
/// workspace under the operator's name, so nothing is told twice over a restart. GUI thread.
class Attention : public QObject
{
    Q_OBJECT
public:
    Attention(const Services& services, Notifier& notifier, QObject* parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    /// False in a read-only workspace: settings hold until the program ends.
    bool keeps() const;
    const telemetry::AlertSettings& settings() const { return m_policy.settings(); }
    /// Kept at once. Settings that validate() refuses are not taken.
    void setSettings(const telemetry::AlertSettings& settings);
    void sendTest();
    /// What was told, newest first; at most kKept. The latest kStored of them outlast the program, tests excepted.
    const std::deque<telemetry::Alert>& told() const { return m_told; }
    WallTime now() const;

    static constexpr size_t kKept = 100;
    static constexpr size_t kStored = 20;

Q_SIGNALS:
    void settingsChanged();
    void placeWanted(const fuseboard::ui::Place& place);
    void alertTold(const fuseboard::telemetry::Alert& alert);
    void toldRead(); ///< what was told before this start is among told()
    void failed(const fuseboard::Error& error); ///< reading or keeping; alerts go on as they are

private:
    void load();
    void look(const engine::SnapshotPtr& snapshot);
    void tell(const telemetry::Alert& alert);
    void remember();

    const Services& m_services;
    Notifier& m_notifier;
    telemetry::AlertPolicy m_policy;
    std::deque<telemetry::Alert> m_told;
    QHash<QString, Place> m_places; ///< by Notification::key
    std::optional<MonoTime> m_lookedAt;
    bool m_loaded = false;
    bool m_toldChanged = false; ///< since it was stored
};

} // namespace fuseboard::ui
