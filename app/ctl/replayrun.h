// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/enginerun.h"
#include "core/engine/replayjob.h"

#include <functional>

namespace fuseboard::ctl {

/// Runs one replay: with the engine until it has ended, waits for the operator, or nothing but the operator can help; or
/// without one until all its rows wait in their lanes. A first signal in the recall window recalls it; after that it stops the
/// run, and what was not sent waits for `--continue`.
class ReplayRun : public QObject
{
    Q_OBJECT
public:
    struct End
    {
        EngineRun::Ending ending;
        OperationId operation;
        engine::ReplayProgress progress;
    };
    using Done = std::function<void(const End&)>;

    ReplayRun(Invocation& invocation, app::Session& session, std::vector<DestinationId> destinations);

    void send(engine::ReplayOrder order, bool withEngine, Done done);
    /// One that waits.
    void goOn(OperationId operation, Done done);
    /// One that waits: its rest stays where it is.
    void end(OperationId operation, Done done);

private:
    void runEngine(std::function<void()> started);
    void startDesk(std::function<void(engine::OperationDesk&)> started);
    void listen(engine::OperationDesk& desk);
    void hear(const engine::DeskProgress& told);
    std::optional<EngineRun::Ending> reached() const;
    void onStop();
    void finishWithDesk();

    Invocation& m_invocation;
    app::Session& m_session;
    std::vector<DestinationId> m_destinations;
    Done m_done;
    EngineRun* m_engineRun = nullptr;
    OperationId m_operation;
    engine::DeskTicket m_ticket = 0;
    engine::ReplayProgress m_progress;
    std::optional<Error> m_error;
    bool m_heard = false;
    bool m_over = false;
    bool m_goesOn = false; ///< told to: a state that it had before is no end
    bool m_finished = false;
    int m_listener = 0;
};

} // namespace fuseboard::ctl
