// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/enginecontrol.h"
#include "core/store/journal.h"
#include "core/store/readerpool.h"

#include <QString>

namespace fuseboard::engine { class OperationDesk; class SettingsControl; }
namespace fuseboard::practice { class PracticeServer; }
namespace fuseboard::secrets { class SecretStore; }

namespace fuseboard::ui {

class SnapshotFeed;

/// What pages may reach: everything asynchronous, nothing that blocks the GUI thread. Wired in app. journal, engine, desk
/// and practice are null when the workspace is open read-only.
struct Services
{
    const Clock& clock;
    store::ReaderPool& readers;
    SnapshotFeed& snapshots;
    store::Journal* journal = nullptr;
    engine::EngineControl* engine = nullptr;
    practice::PracticeServer* practice = nullptr;
    secrets::SecretStore* secrets = nullptr;
    QString workspaceFolder;
    QString operatorName;       ///< login name, for the activity list
    QString readOnlyBecause;    ///< as the end of a sentence: "the workspace is held by …"; empty when it is ours
    engine::OperationDesk* desk = nullptr;
    engine::SettingsControl* settings = nullptr; ///< GUI thread; null when read-only
};

} // namespace fuseboard::ui
