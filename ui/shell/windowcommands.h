// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paletteentry.h"

namespace fuseboard::ui {

class JobList;
class Page;
class Theme;
struct Services;

/// What the command palette offers whatever page is in front.
struct WindowActions
{
    std::function<void(Page*)> show;
    std::function<void()> importFile;
    std::function<void()> help;
    std::function<void()> goToJobs;
    std::function<void()> close;
};

/// The page's own lines; the page is brought to the front before one of them is run.
std::vector<PaletteEntry> pageEntries(Page& page, const std::function<void(Page*)>& show);
/// A line a page, in the order of the navigation.
std::vector<PaletteEntry> navigationEntries(const std::vector<Page*>& pages, const std::function<void(Page*)>& show);
/// Pause all, import, help, theme, density, jobs that run.
std::vector<PaletteEntry> windowEntries(Services& services, JobList& jobs, Theme& theme, const WindowActions& actions);

} // namespace fuseboard::ui
