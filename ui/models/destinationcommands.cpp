// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/destinationcommands.h"

#include "ui/models/cardcontent.h"
#include "ui/models/services.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(DestinationCommands)
};

class Lines
{
public:
    Lines(const Services& services, std::vector<PaletteEntry>& entries)
        : m_readOnly(services.engine ? QString() : Commands::tr("the workspace is open read-only"))
        , m_group(Commands::tr("Destination"))
        , m_entries(entries)
    {
    }

    void about(const QString& subject) { m_subject = subject; }
    void add(const QString& title, const QString& keywords, std::function<void()> run)
    {
        m_entries.push_back({title, m_group, {}, keywords, std::move(run), true, {}, m_subject, false, true});
    }
    /// why: it is not possible now; read-only, nothing is.
    void act(const QString& title, const QString& keywords, bool possible, const QString& why, std::function<void()> run)
    {
        const bool enabled = possible && m_readOnly.isEmpty();
        m_entries.push_back({title, m_group, {}, keywords, std::move(run), enabled, enabled ? QString() : m_readOnly.isEmpty() ? why : m_readOnly, m_subject, true});
    }

private:
    QString m_readOnly;
    QString m_group;
    QString m_subject;
    std::vector<PaletteEntry>& m_entries;
};

} // namespace

std::vector<PaletteEntry> destinationEntries(const Services& services, const engine::EngineSnapshot& snapshot, const QString& page,
                                             const std::function<void(const Place&)>& go, const std::function<void(DestinationId, CardAction)>& act)
{
    std::vector<PaletteEntry> entries;
    Lines lines(services, entries);
    const auto ask = [&act](DestinationId id, CardAction action) { return [act, id, action] { act(id, action); }; };
    for (const DestinationId id : cardOrder(snapshot)) {
        const engine::DestinationSnapshot& d = *findDestination(snapshot, id);
        const CardContent can = cardContent(d, findAccount(snapshot, d.account), services.clock.wall());
        lines.about(d.name);
        lines.add(Commands::tr("Open %1").arg(d.name), Commands::tr("go to show destination breaker retry security"), [go, page, id] { go({.page = page, .destination = id}); });
        const auto trip = [go, id] { go({.page = u"overview"_s, .destination = id, .tab = u"trip"_s}); };
        if (can.canSetEnd)
            lines.act(Commands::tr("Set an end for the trip of %1…").arg(d.name), Commands::tr("until breaker"), true, {}, trip);
        lines.act(Commands::tr("Trip %1…").arg(d.name), Commands::tr("breaker open by hand stop"), can.canTrip,
                  Commands::tr("its breaker is open already"), trip);
        lines.act(Commands::tr("Reset %1").arg(d.name), Commands::tr("breaker close"), can.canReset, Commands::tr("its breaker is not open"),
                  ask(id, CardAction::reset));
        lines.act(Commands::tr("Probe %1 now").arg(d.name), Commands::tr("breaker half-open test"), can.canProbe,
                  Commands::tr("only an open breaker can be probed"),
                  ask(id, CardAction::probe));
        lines.act(Commands::tr("Pause %1").arg(d.name), Commands::tr("stop hold"), !can.paused, Commands::tr("it is paused"),
                  ask(id, CardAction::pause));
        lines.act(Commands::tr("Resume %1").arg(d.name), Commands::tr("send on continue"), can.paused, Commands::tr("it is not paused"),
                  ask(id, CardAction::resume));
        lines.about(Commands::tr("the breaker of %1").arg(d.name));
        lines.act(Commands::tr("Disable the breaker of %1").arg(d.name), Commands::tr("off never opens"), d.breaker != BreakerState::disabled,
                  Commands::tr("it is disabled"), ask(id, CardAction::disable));
        lines.act(Commands::tr("Let the breaker of %1 only measure").arg(d.name), Commands::tr("metrics only never opens"), d.breaker != BreakerState::metricsOnly,
                  Commands::tr("it only measures"), ask(id, CardAction::measure));
        if (d.breaker == BreakerState::disabled || d.breaker == BreakerState::metricsOnly)
            lines.act(Commands::tr("Let the breaker of %1 work again").arg(d.name), Commands::tr("enable on closed"), true, {}, ask(id, CardAction::reset));
        if (can.canRelease) {
            lines.about(Commands::tr("the endpoint hold of %1").arg(d.name));
            lines.act(Commands::tr("Release the endpoint hold of %1").arg(d.name), Commands::tr("send on"), true, {},
                      ask(id, CardAction::releaseHold));
        }
        if (can.canResumeBudget) {
            lines.about(Commands::tr("the budget of %1").arg(d.name));
            lines.act(Commands::tr("Resume the budget of %1").arg(d.name), Commands::tr("credits account send on"), true, {},
                      ask(id, CardAction::resumeBudget));
        }
    }
    return entries;
}

} // namespace fuseboard::ui
