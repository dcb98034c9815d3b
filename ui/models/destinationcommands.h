// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/cardaction.h"
#include "ui/models/paletteentry.h"
#include "ui/models/place.h"

namespace fuseboard::ui {

struct Services;

/// What can be done with every destination of the snapshot, trouble first: open, trip, reset, probe, pause, resume, release.
/// page: of destinations. go leads to a place; {"overview", destination, tab "trip"} asks for the reason of a trip. act
/// does everything else, as a card does.
std::vector<PaletteEntry> destinationEntries(const Services& services, const engine::EngineSnapshot& snapshot, const QString& page,
                                             const std::function<void(const Place&)>& go, const std::function<void(DestinationId, CardAction)>& act);

} // namespace fuseboard::ui
