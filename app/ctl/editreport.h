// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/terminal.h"
#include "core/engine/deskjob.h"
#include "core/store/editpreview.h"

class QJsonObject;

namespace fuseboard::ctl {

class Invocation;

/// What an edit would do, in words: its counts, then the first changes, a line a field.
void printPreview(Terminal& terminal, const store::EditPreview& preview, size_t shown = 10);
QJsonObject toJson(const store::EditPreview& preview);

/// What an edit came to, and the end of the invocation.
void reportEdit(Invocation& invocation, const engine::DeskProgress& ended);

} // namespace fuseboard::ctl
