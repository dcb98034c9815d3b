// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "ui/models/joblist.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

QString keysOf(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

std::vector<PaletteEntry> jobEntries(JobList& jobs, const QString& group)
{
    std::vector<PaletteEntry> entries;
    for (const Job& job : jobs.jobs()) {
        PaletteEntry entry{Commands::tr("Stop “%1”").arg(job.title), group, {}, Commands::tr("job cancel"), {}, true, {}};
        entry.enabled = job.cancel && !job.cancelling;
        if (!entry.enabled)
            entry.why = job.cancelling ? Commands::tr("it is being stopped") : Commands::tr("it cannot be stopped");
        entry.run = [list = QPointer(&jobs), id = job.id] {
            if (list)
                list->cancel(id);
        };
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

std::vector<PaletteEntry> pageEntries(Page& page, const std::function<void(Page*)>& show)
{
    std::vector<PaletteEntry> entries = page.paletteEntries();
    for (PaletteEntry& entry : entries) {
        entry.run = [shown = QPointer(&page), show, run = std::move(entry.run)] {
            if (!shown || !run)
                return;
            show(shown);
            run();
        };
    }
    return entries;
}

std::vector<PaletteEntry> navigationEntries(const std::vector<Page*>& pages, const std::function<void(Page*)>& show)
{
    std::vector<PaletteEntry> entries;
    for (size_t i = 0; i < pages.size(); ++i) {
        const QString keys = i < 9 ? keysOf(QKeySequence(int(Qt::CTRL) | int(Qt::Key_1 + int(i)))) : QString();
        entries.push_back({pages[i]->title(), Commands::tr("Page"), keys, Commands::tr("go to show"),
                           [show, page = QPointer(pages[i])] {
                               if (page)
                                   show(page);
                           }, true, {}});
    }
    return entries;
}

std::vector<PaletteEntry> windowEntries(Services& services, JobList& jobs, Theme& theme, const WindowActions& actions)
{
    const QString group = Commands::tr("Window");
    const auto snapshot = services.snapshots.latest();
    const bool paused = snapshot && snapshot->pausedAll;
    const QString readOnly = services.engine ? QString() : Commands::tr("the workspace is open read-only");
    std::vector<PaletteEntry> entries;
    entries.push_back({paused ? Commands::tr("Resume all") : Commands::tr("Pause all"), group, keysOf(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                       Commands::tr("stop send on everything engine"),
                       [&services, paused] {
                           if (services.engine)
                               services.engine->pauseAll(!paused, {services.operatorName, {}});
                       },
                       services.engine != nullptr, readOnly});
    entries.push_back({Commands::tr("Import a file…"), group, keysOf(QKeySequence::Open), Commands::tr("new batch open CSV JSON rows"), actions.importFile, true, {}});
    entries.push_back({Commands::tr("Help on this page"), group, keysOf(QKeySequence::HelpContents), Commands::tr("keys shortcuts"), actions.help, true, {}});
    const auto choice = [&](const QString& title, const QString& keywords, bool chosen, std::function<void()> run) {
        entries.push_back({title, group, {}, keywords, std::move(run), !chosen, chosen ? Commands::tr("it is like that now") : QString()});
    };
    choice(Commands::tr("Theme: dark"), Commands::tr("colours night"), theme.choice() == ThemeChoice::dark, [&theme] { theme.setChoice(ThemeChoice::dark); });
    choice(Commands::tr("Theme: light"), Commands::tr("colours day"), theme.choice() == ThemeChoice::light, [&theme] { theme.setChoice(ThemeChoice::light); });
    choice(Commands::tr("Theme: as the desktop"), Commands::tr("colours system"), theme.choice() == ThemeChoice::system,
           [&theme] { theme.setChoice(ThemeChoice::system); });
    choice(Commands::tr("Density: comfortable"), Commands::tr("row height larger spacing"), theme.density() == Density::comfortable,
           [&theme] { theme.setDensity(Density::comfortable); });
    choice(Commands::tr("Density: compact"), Commands::tr("row height smaller spacing"), theme.density() == Density::compact,
           [&theme] { theme.setDensity(Density::compact); });
    entries.push_back({Commands::tr("Go to the running jobs"), group, {}, Commands::tr("progress bar"), actions.goToJobs, !jobs.jobs().empty(),
                       jobs.jobs().empty() ? Commands::tr("nothing is running") : QString()});
    entries.push_back({Commands::tr("Close the window"), group, {}, Commands::tr("quit exit end"), actions.close, true, {}});
    std::vector<PaletteEntry> running = jobEntries(jobs, Commands::tr("Job"));
    entries.insert(entries.end(), std::make_move_iterator(running.begin()), std::make_move_iterator(running.end()));
    return entries;
}

} // namespace fuseboard::ui
