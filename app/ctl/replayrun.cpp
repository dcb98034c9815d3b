// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/replayrun.h"

#include "app/ctl/replaytext.h"
#include "core/engine/operationdesk.h"
#include "core/store/replayjobs.h"

#include <QPointer>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;
using store::ReplayState;

ReplayRun::ReplayRun(Invocation& invocation, app::Session& session, std::vector<DestinationId> destinations)
    : QObject(&invocation)
    , m_invocation(invocation)
    , m_session(session)
    , m_destinations(std::move(destinations))
{
}

void ReplayRun::send(engine::ReplayOrder order, bool withEngine, Done done)
{
    m_done = std::move(done);
    auto waiting = std::make_shared<engine::ReplayOrder>(std::move(order));
    const auto submit = [this, waiting](engine::OperationDesk& desk) {
        listen(desk);
        m_ticket = desk.submit(std::make_unique<engine::ReplayJob>(std::move(*waiting)));
    };
    if (!withEngine)
        return startDesk(submit);
    const Millis recall = waiting->settings.recall;
    runEngine([this, submit, recall] {
        submit(*m_session.desk());
        m_invocation.setOnStop([this] { onStop(); });
        if (recall > Millis(0))
            m_invocation.terminal().notice(u"Nothing is sent for %1: Ctrl+C recalls it."_s.arg(durationText(recall)));
    });
}

void ReplayRun::goOn(OperationId operation, Done done)
{
    m_done = std::move(done);
    m_operation = operation;
    m_goesOn = true;
    runEngine([this, operation] {
        listen(*m_session.desk());
        m_session.writer()->write([operation](store::Connection& connection) { return store::ReplayJobs(connection).goOn(operation); },
                                  [self = QPointer(this), this](const Result<void>& written) {
                                      QMetaObject::invokeMethod(&m_invocation, [self, written] {
                                          if (self && !written)
                                              self->m_error = written.error();
                                      }, Qt::QueuedConnection);
                                  });
        m_invocation.setOnStop([this] { onStop(); });
    });
}

void ReplayRun::end(OperationId operation, Done done)
{
    m_done = std::move(done);
    m_operation = operation;
    startDesk([this, operation](engine::OperationDesk& desk) {
        listen(desk);
        desk.cancel(operation);
    });
}

void ReplayRun::runEngine(std::function<void()> started)
{
    m_engineRun = new EngineRun(m_invocation, m_session, FigureScope{.batch = {}, .destinations = m_destinations});
    m_engineRun->setGoal({std::move(started), [this] { return reached(); }, [this] { return m_heard ? replayText(m_progress) : QString(u"…"_s); }});
    m_engineRun->start([this](const EngineRun::Ending& ending) { m_done({ending, m_operation, m_progress}); });
}

void ReplayRun::startDesk(std::function<void(engine::OperationDesk&)> started)
{
    const auto desk = m_session.startDesk();
    if (!desk)
        return m_done({{.kind = EngineRun::Ending::failed, .waitsFor = {}, .error = desk.error()}, m_operation, {}});
    started(**desk);
}

void ReplayRun::listen(engine::OperationDesk& desk)
{
    m_listener = desk.addListener([this](const engine::DeskProgress& told) {
        if (told.kind == QLatin1String(engine::ReplayJob::kKind) || told.ended)
            QMetaObject::invokeMethod(this, [this, told] { hear(told); }, Qt::QueuedConnection);
    });
}

void ReplayRun::hear(const engine::DeskProgress& told)
{
    const bool own = m_ticket != 0 ? told.ticket == m_ticket : told.operation == m_operation;
    if (!own || m_finished)
        return;
    if (told.operation.valid())
        m_operation = told.operation;
    const qint64 before = m_progress.released;
    if (!told.detail.isEmpty())
        m_progress = engine::ReplayProgress::fromJson(told.detail.toUtf8());
    if (m_progress.state == ReplayState::running || (m_heard && m_progress.released != before))
        m_goesOn = false;
    m_heard = true;
    m_over = told.ended;
    if (told.ended && told.error)
        m_error = told.error;
    const bool inTheirLanes = m_ticket != 0 && m_progress.state == ReplayState::running && m_progress.unreleased == 0;
    if (!m_engineRun && (m_over || m_error || inTheirLanes))
        finishWithDesk();
}

void ReplayRun::finishWithDesk()
{
    m_finished = true;
    m_session.desk()->removeListener(m_listener);
    m_session.desk()->stop();
    EngineRun::Ending ending;
    if (m_error)
        ending = {.kind = EngineRun::Ending::failed, .waitsFor = {}, .error = m_error};
    m_done({ending, m_operation, m_progress});
}

std::optional<EngineRun::Ending> ReplayRun::reached() const
{
    if (m_error)
        return EngineRun::Ending{.kind = EngineRun::Ending::failed, .waitsFor = {}, .error = m_error};
    if (m_over)
        return EngineRun::Ending{};
    if (m_heard && !m_goesOn && store::waitsForOperator(m_progress.state))
        return EngineRun::Ending{.kind = EngineRun::Ending::waiting, .waitsFor = m_progress.why, .error = {}};
    return std::nullopt;
}

void ReplayRun::onStop()
{
    if (m_progress.state != ReplayState::recall || m_over)
        return m_engineRun->stop();
    m_session.desk()->cancel(m_ticket);
    m_invocation.setOnStop([this] { m_engineRun->stop(); });
}

} // namespace fuseboard::ctl
