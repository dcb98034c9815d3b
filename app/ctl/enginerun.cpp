// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/enginerun.h"

#include <QDateTime>
#include <QPointer>
#include <QStringList>

#include <algorithm>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis kLookEvery{250};
/// Looks in a row without hope before the run gives up: a state that is only passing is not taken for the end.
constexpr int kStuckLooks = 4;
/// What is told at the end of a run gets that long to go out; what does not is kept for the next.
constexpr Millis kAlertGrace{10'000};

/// "has used up its credits for today (498/500), more on 2026-11-04 00:00".
QString budgetText(const std::optional<resilience::CreditRefusal>& refusal)
{
    if (!refusal)
        return u"has used its budget for today"_s;
    QString text;
    switch (refusal->scope) {
    case resilience::CreditScope::batch: text = u"has used up the credits of the batch"_s; break;
    case resilience::CreditScope::destinationDay: text = u"has used up the destination's credits for today"_s; break;
    case resilience::CreditScope::accountDay: text = u"has used up the account's credits for today"_s; break;
    case resilience::CreditScope::accountMonth: text = u"has used up the account's credits for this month"_s; break;
    }
    text += u" (%1)"_s.arg(refusal->figures);
    if (refusal->opensAt)
        return text + u", more on %1"_s.arg(QDateTime::fromMSecsSinceEpoch(toEpochMs(*refusal->opensAt)).toString(u"yyyy-MM-dd HH:mm"_s));
    return text + u" (fuseboardctl credits limit)"_s;
}

} // namespace

EngineRun::EngineRun(Invocation& invocation, app::Session& session, FigureScope scope)
    : QObject(&invocation)
    , m_invocation(invocation)
    , m_session(session)
    , m_scope(std::move(scope))
{
    m_looking.setInterval(kLookEvery);
    connect(&m_looking, &QTimer::timeout, this, &EngineRun::look);
}

void EngineRun::start(std::function<void(const Ending&)> ended)
{
    m_ended = std::move(ended);
    auto reader = m_session.workspace().connect(store::Access::readOnly);
    if (!reader) {
        m_ended({.kind = Ending::failed, .waitsFor = {}, .error = reader.error()});
        return;
    }
    m_reader = std::move(*reader);
    m_session.setSnapshotSink([self = QPointer(this)](engine::SnapshotPtr snapshot) {
        QMetaObject::invokeMethod(
            self,
            [self, snapshot = std::move(snapshot)] {
                if (self)
                    self->onSnapshot(snapshot);
            },
            Qt::QueuedConnection);
    });
    m_invocation.setOnStop([this] { stop(); });
    m_session.startEngine([this](Result<store::RecoveryReport> started) {
        if (!started) {
            end({.kind = Ending::failed, .waitsFor = {}, .error = started.error()});
            return;
        }
        Terminal& terminal = m_invocation.terminal();
        if (started->openAttempts > 0) {
            terminal.notice(
                u"The last run ended in the middle of %1: %2 ambiguous now, %3 sent again under the same key."_s.arg(
                    counted(started->openAttempts, u"attempt"_s, u"attempts"_s),
                    counted(started->ambiguous, u"row is"_s, u"rows are"_s),
                    counted(started->requeued, u"row is"_s, u"rows are"_s)));
        }
        if (started->interruptedImports > 0) {
            terminal.notice(u"%1 ended before the file was accepted; none of its rows is sent."_s.arg(
                counted(started->interruptedImports, u"import"_s, u"imports"_s)));
        }
        if (m_ending)
            return;
        if (m_goal)
            m_goal->started();
        m_looking.start();
    });
}

void EngineRun::stop()
{
    m_invocation.terminal().notice(u"Stopping: nothing more is sent; requests on the wire are awaited."_s);
    end({.kind = Ending::stopped, .waitsFor = {}, .error = {}});
}

void EngineRun::onSnapshot(engine::SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    if (!m_ending)
        showProgress();
}

bool EngineRun::inScope(const engine::DestinationSnapshot& destination) const
{
    if (m_scope.batch.valid()) {
        return std::any_of(m_snapshot->batches.begin(), m_snapshot->batches.end(),
                           [&](const engine::BatchSnapshot& batch) {
                               return batch.id == m_scope.batch && batch.destination == destination.id;
                           });
    }
    return m_scope.destinations.empty() || std::find(m_scope.destinations.begin(), m_scope.destinations.end(),
                                                     destination.id) != m_scope.destinations.end();
}

void EngineRun::look()
{
    auto rows = rowFigures(*m_reader, m_scope);
    if (!rows) {
        end({.kind = Ending::failed, .waitsFor = {}, .error = rows.error()});
        return;
    }
    m_rows = std::move(*rows);
    if (m_goal) {
        if (auto ending = m_goal->reached())
            return endAfterAlerts(std::move(*ending));
    } else if (m_rows->open() == (m_scope.batch.valid() || !m_scope.destinations.empty() ? 0 : openAlertRows())) {
        return endAfterAlerts({});
    }
    if (!m_snapshot)
        return;
    const QString because = stuckBecause();
    m_stuckLooks = because.isEmpty() ? 0 : m_stuckLooks + 1;
    if (because.isEmpty())
        m_lastAlerts.reset();
    if (m_stuckLooks >= kStuckLooks)
        endAfterAlerts({.kind = Ending::waiting, .waitsFor = because, .error = {}});
}

qint64 EngineRun::openAlertRows()
{
    const app::AlertPost* alerts = m_session.alerts();
    if (!alerts || !alerts->destination().valid())
        return 0;
    const auto rows = rowFigures(*m_reader, {.batch = {}, .destinations = {alerts->destination()}});
    return rows ? rows->open() : 0;
}

void EngineRun::endAfterAlerts(Ending ending)
{
    app::AlertPost* alerts = m_session.alerts();
    const MonoTime now = m_invocation.clock().now();
    if (alerts && alerts->isOn()) {
        if (!m_snapshot)
            return; // it is what alerts are looked for in
        if (!m_lastAlerts) {
            m_lastAlerts = now;
            alerts->lookNow([self = QPointer(this)] {
                if (self)
                    self->m_alertsKept = true;
            });
            return;
        }
        if (now - *m_lastAlerts < kAlertGrace && (!m_alertsKept || openAlertRows() > 0))
            return;
    }
    end(std::move(ending));
}

QString EngineRun::stuckBecause() const
{
    if (m_snapshot->pausedAll)
        return u"all sending is paused"_s;
    // Other batches of its destination may go on while this one has reached its own limit.
    for (const engine::BatchSnapshot& batch : m_snapshot->batches) {
        const bool ended = batch.creditRefusal && batch.creditRefusal->scope == resilience::CreditScope::batch;
        if (batch.id == m_scope.batch && ended && batch.rows[size_t(RowState::claimed)] == 0)
            return u"batch %1 "_s.arg(batch.id.value) + budgetText(batch.creditRefusal);
    }
    QStringList reasons;
    bool any = false;
    for (const engine::DestinationSnapshot& destination : m_snapshot->destinations) {
        if (!inScope(destination) || (destination.queued == 0 && destination.inFlight == 0))
            continue;
        // Alerts that do not go out are no work that the run is for.
        if (m_scope.destinations.empty() && !m_scope.batch.valid() && m_session.alerts() && destination.id == m_session.alerts()->destination())
            continue;
        any = true;
        if (destination.inFlight > 0)
            return {};
        const QString who = u"“%1” "_s.arg(destination.name);
        const auto account =
            std::find_if(m_snapshot->accounts.begin(), m_snapshot->accounts.end(),
                         [&](const engine::AccountSnapshot& a) { return a.id == destination.account; });
        if (destination.secretsUnread)
            return {};
        if (!destination.targetReady)
            reasons << who + u"has no URL or secret (fuseboardctl secret set)"_s;
        else if (destination.paused)
            reasons << who + u"is paused (fuseboardctl destination resume)"_s;
        else if (destination.odometerEnded)
            reasons << who + u"is held: "_s + destination.holdReason;
        else if (!destination.holdReason.isEmpty())
            reasons << who + u"is held (fuseboardctl destination resume): "_s + destination.holdReason;
        else if (account != m_snapshot->accounts.end() && !account->holdReason.isEmpty())
            reasons << u"account “%1” is held (fuseboardctl destination resume): %2"_s.arg(account->name,
                                                                                           account->holdReason);
        else if (destination.waitingFor == Reason::budget)
            reasons << who + budgetText(destination.creditRefusal);
        else if (destination.breaker == BreakerState::forcedOpen && !destination.nextProbe)
            reasons << who + u"is tripped (fuseboardctl breaker release, or reset)"_s;
        else
            return {};
    }
    for (const engine::BatchSnapshot& batch : m_snapshot->batches) {
        if (!any && batch.id == m_scope.batch && batch.state == BatchState::paused)
            reasons << u"the batch is paused"_s;
    }
    return reasons.join(u"; "_s);
}

void EngineRun::showProgress()
{
    qint64 queued = 0, retryWait = 0, dead = 0;
    int inFlight = 0;
    double rate = 0;
    QStringList breakers;
    std::optional<Millis> eta;
    for (const engine::DestinationSnapshot& destination : m_snapshot->destinations) {
        if (!inScope(destination))
            continue;
        queued += destination.queued;
        retryWait += destination.retryWait;
        dead += destination.deadLetters;
        inFlight += destination.inFlight;
        rate += destination.rowsPerSecond;
        if (destination.eta)
            eta = std::max(eta.value_or(Millis(0)), *destination.eta);
        if (destination.breaker != BreakerState::closed || m_snapshot->destinations.size() == 1)
            breakers << u"breaker "_s + name(destination.breaker);
    }
    QStringList parts;
    if (m_goal)
        parts << m_goal->says();
    for (const engine::BatchSnapshot& batch : m_snapshot->batches) {
        if (batch.id != m_scope.batch)
            continue;
        qint64 all = 0, open = 0;
        for (int i = 0; i < kRowStateCount; ++i) {
            all += batch.rows[size_t(i)];
            open += isOpen(RowState(i)) ? batch.rows[size_t(i)] : 0;
        }
        parts << u"%1 of %2 rows settled"_s.arg(grouped(all - open), grouped(all));
        parts << u"delivered %1"_s.arg(grouped(batch.rows[size_t(RowState::delivered)]));
    }
    if (parts.isEmpty())
        parts << u"%1 waiting"_s.arg(counted(queued, u"row"_s, u"rows"_s));
    parts << u"%1/s"_s.arg(rate, 0, 'f', rate < 10 ? 1 : 0) << u"in flight %1"_s.arg(inFlight)
          << u"retry %1"_s.arg(grouped(retryWait)) << u"dead letters %1"_s.arg(grouped(dead)) << breakers;
    if (eta && queued > 0)
        parts << u"about %1 left"_s.arg(durationText(std::max(*eta, Millis(1'000))));
    if (m_snapshot->storeTrouble)
        parts << Terminal::safe(m_snapshot->storeTrouble->message);
    m_invocation.terminal().progress(parts.join(u" · "_s));
}

void EngineRun::end(Ending ending)
{
    if (m_ending)
        return;
    m_ending = true;
    m_looking.stop();
    // A second signal ends the process at once; what is committed is safe, and the crash rule covers the rest.
    m_session.stopEngine([this, ending = std::move(ending)] {
        m_invocation.setOnStop({});
        m_invocation.terminal().endProgress();
        m_ended(ending);
    });
}

ExitCode report(Terminal& terminal, const EngineRun::Ending& ending, const RowFigures& figures)
{
    switch (ending.kind) {
    case EngineRun::Ending::failed:
        terminal.error(*ending.error);
        return ExitCode::failed;
    case EngineRun::Ending::stopped:
        terminal.notice(u"Stopped with %1 still open; they are kept. Go on with: fuseboardctl run"_s.arg(
            counted(figures.open(), u"row"_s, u"rows"_s)));
        return ExitCode::stopped;
    case EngineRun::Ending::waiting:
        terminal.notice(u"%1 for the operator: %2."_s.arg(counted(figures.open(), u"row waits"_s, u"rows wait"_s),
                                                          Terminal::safe(ending.waitsFor)));
        return ExitCode::leftOver;
    case EngineRun::Ending::settled:
        break;
    }
    return figures.deadLetters() > 0 ? ExitCode::leftOver : ExitCode::ok;
}

} // namespace fuseboard::ctl
