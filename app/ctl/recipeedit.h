// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCommandLineParser;

namespace fuseboard::ctl {

class Invocation;

/// `dead edit --recipe FILE`: says what the recipe would do to the rows of the filters; with --yes does it, as one operation.
void editByRecipe(Invocation& invocation, const QCommandLineParser& parser);

} // namespace fuseboard::ctl
