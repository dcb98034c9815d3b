// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/demorun.h"

#include "app/ctl/importrun.h"
#include "app/ctl/receipttext.h"
#include "app/receiptreview.h"
#include "core/store/destinationrepository.h"
#include "core/store/history.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace fuseboard::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString kSample = u":/fuseboard/samples/leads.csv"_s;
constexpr Millis kOutage{1500};
/// Short, so that a demo shows the breaker closing again.
constexpr Millis kOpenFor{2000};

Result<std::vector<store::TransitionRecord>> transitionsOf(store::Connection& connection, WallTime now)
{
    return store::History(connection).transitions(WallTime{}, now + Millis(1));
}

QString clockText(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at)).toString(u"HH:mm:ss"_s);
}

} // namespace

DemoRun::DemoRun(Invocation& invocation, practice::PracticeDials dials, bool withOutage)
    : QObject(&invocation)
    , m_invocation(invocation)
    , m_dials(std::move(dials))
    , m_withOutage(withOutage)
{
    m_outageWatch.setInterval(50);
    connect(&m_outageWatch, &QTimer::timeout, this, &DemoRun::watchForOutage);
}

void DemoRun::start()
{
    auto session = m_invocation.openToChange(true, m_secrets);
    if (!session)
        return m_invocation.fail(session.error());
    m_session = *session;
    m_invocation.terminal().notice(u"Workspace: %1"_s.arg(m_session->workspace().folder()));
    store::AccountSettings limits;
    limits.recordsPerSecond = -1;
    m_session->startPractice(m_dials, limits, [this](Result<store::Destination> destination) {
        if (destination)
            onPracticeReady(*destination);
        else
            m_invocation.fail(destination.error());
    });
}

void DemoRun::onPracticeReady(const store::Destination& destination)
{
    m_destination = destination;
    m_destination.policy.breaker.openFor = kOpenFor;
    m_destination.scope.identityColumns = QStringList{u"email"_s};
    const auto written = m_session->writer()->writeAndWait([this](store::Connection& connection) -> Result<void> {
        store::DestinationRepository repository(connection);
        if (auto policy = repository.updatePolicy(m_destination.id, m_destination.policy); !policy)
            return policy;
        return repository.setIdentityColumns(m_destination.scope.id, m_destination.scope.identityColumns);
    });
    if (!written)
        return m_invocation.fail(written.error());
    engine::ImportRequest request;
    request.path = kSample;
    request.batchName = u"leads.csv"_s;
    request.destination = m_destination;
    request.priority = Priority::critical;
    auto* importing = new ImportRun(m_invocation, *m_session, std::move(request));
    importing->start([this](const Result<engine::ImportProgress>& result) { onImported(result); });
}

void DemoRun::onImported(const Result<engine::ImportProgress>& result)
{
    if (!result)
        return m_invocation.fail(result.error());
    m_batch = result->batch;
    m_rows = result->tally.accepted;
    m_invocation.terminal().notice(u"leads.csv: %1."_s.arg(tallyText(result->tally)));
    if (m_withOutage)
        m_outageWatch.start();
    auto* engine = new EngineRun(m_invocation, *m_session, {.batch = m_batch, .destinations = {}});
    engine->start([this](const EngineRun::Ending& ending) { onEnded(ending); });
}

void DemoRun::watchForOutage()
{
    if (m_session->practice()->counts().requests < m_rows / 3)
        return;
    m_outageWatch.stop();
    setOutage(true);
    QTimer::singleShot(kOutage, this, [this] { setOutage(false); });
}

void DemoRun::setOutage(bool on)
{
    m_dials.outage = on ? practice::PracticeDials::Outage::answers503 : practice::PracticeDials::Outage::off;
    const auto set = m_session->practice()->setDials(m_dials);
    m_invocation.terminal().notice(!set ? set.error().text()
                                   : on ? u"The practice destination is down for a moment."_s
                                        : u"The practice destination is back."_s);
}

void DemoRun::onEnded(const EngineRun::Ending& ending)
{
    m_outageWatch.stop();
    auto connection = m_session->workspace().connect(store::Access::readOnly);
    if (!connection)
        return m_invocation.fail(connection.error());
    const FigureScope scope{.batch = m_batch, .destinations = {}};
    const auto rows = rowFigures(**connection, scope);
    if (!rows)
        return m_invocation.fail(rows.error());
    const auto attempts = attemptFigures(**connection, scope);
    if (!attempts)
        return m_invocation.fail(attempts.error());
    const auto transitions = transitionsOf(**connection, m_invocation.clock().wall());
    if (!transitions)
        return m_invocation.fail(transitions.error());
    const auto review = app::reviewReceipts(**connection, m_session->practice()->receipts(), {m_destination.id});
    if (!review)
        return m_invocation.fail(review.error());

    Terminal& terminal = m_invocation.terminal();
    if (m_invocation.json()) {
        QJsonArray changes;
        for (const store::TransitionRecord& change : *transitions)
            changes.append(
                QJsonObject{{u"from"_s, name(change.from)}, {u"to"_s, name(change.to)}, {u"cause"_s, change.cause}});
        terminal.printJson(QJsonObject{
            {u"workspace"_s, m_session->workspace().folder()},
            {u"rows"_s, toJson(*rows)},
            {u"attempts"_s, attempts->attempts},
            {u"breakerTransitions"_s, changes},
            {u"credits"_s, double(attempts->used.data.milli) / 1000},
            {u"unreconciledCredits"_s, double(attempts->unreconciled.data.milli) / 1000},
            {u"receipts"_s, toJson(*review)},
        });
    } else {
        printSummary(*rows, *attempts);
        terminal.print(u"breaker transitions   "_s + grouped(qint64(transitions->size())).rightJustified(8));
        for (const store::TransitionRecord& change : *transitions)
            terminal.print(
                u"  %1  %2 → %3: %4"_s.arg(clockText(change.at), name(change.from), name(change.to), change.cause));
        terminal.print(u"workspace             "_s + m_session->workspace().folder());
        printReview(terminal, *review, false);
    }
    if (ending.kind != EngineRun::Ending::settled) {
        const ExitCode code = report(terminal, ending, *rows);
        return m_invocation.finish(review->holds() ? code : ExitCode::failed);
    }
    m_invocation.finish(review->holds() ? ExitCode::ok : ExitCode::failed);
}

void DemoRun::printSummary(const RowFigures& rows, const AttemptFigures& attempts)
{
    Terminal& terminal = m_invocation.terminal();
    const auto line = [&](const QString& title, const QString& figure, const QString& more = {}) {
        terminal.print(title.leftJustified(22) + figure.rightJustified(8) + (more.isEmpty() ? more : u"  "_s + more));
    };
    const auto excluded = [&](Reason reason) {
        const auto found = rows.rows.find({RowState::excluded, reason});
        return found == rows.rows.end() ? qint64(0) : found->second;
    };
    line(u"delivered"_s, grouped(rows.of(RowState::delivered)));
    line(u"dead"_s, grouped(rows.of(RowState::dead)), rows.reasons(RowState::dead));
    line(u"ambiguous"_s, grouped(rows.of(RowState::ambiguous)), rows.reasons(RowState::ambiguous));
    line(u"duplicates"_s, grouped(excluded(Reason::duplicateInFile) + excluded(Reason::alreadyDelivered)),
         u"excluded, not sent"_s);
    if (rows.open() > 0)
        line(u"still open"_s, grouped(rows.open()));
    line(u"attempts"_s, grouped(attempts.attempts));
    QString credits = creditText(attempts.used.data.milli);
    credits.truncate(credits.indexOf(u' '));
    line(u"credits"_s, credits,
         attempts.unreconciled.data.milli
             ? u"of which %1 unreconciled"_s.arg(creditText(attempts.unreconciled.data.milli))
             : QString());
}

} // namespace fuseboard::ctl
