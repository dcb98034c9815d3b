// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undostate.h"

#include "core/store/operationtext.h"
#include "ui/models/deskevents.h"
#include "ui/models/format.h"
#include "ui/models/services.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::UndoDirection;

namespace {

constexpr int kOutlookRows = 2'000; ///< an operation with more of them is offered, and what became of it is said then

struct Offer
{
    std::optional<store::OperationRecord> operation;
    QString hopeless;
};

Result<Offer> offerOf(store::Connection& connection, Result<std::optional<store::OperationRecord>> operation, UndoDirection direction)
{
    if (!operation)
        return operation.error();
    if (!*operation)
        return Offer{};
    const auto outlook = store::undoOutlook(connection, **operation, direction, kOutlookRows);
    if (!outlook)
        return outlook.error();
    auto why = outlook->isHopeless() ? outlook->text(connection, direction) : Result<QString>(QString());
    if (!why)
        return why.error();
    return Offer{std::move(*operation), std::move(*why)};
}

} // namespace

UndoState::UndoState(const Services& services, DeadLetterActions& actions, QObject* parent, store::OperationScope scope)
    : QObject(parent)
    , m_services(services)
    , m_actions(actions)
    , m_scope(scope)
    , m_channel(u"undo.%1"_s.arg(quintptr(this)))
{
    connect(new DeskEvents(services, this), &DeskEvents::ended, this, &UndoState::load);
    connect(&actions, &DeadLetterActions::becameIdle, this, &UndoState::load);
}

UndoState::~UndoState()
{
    m_services.readers.cancel(m_channel);
}

void UndoState::load()
{
    using Both = std::pair<Offer, Offer>;
    m_loading = true;
    m_services.readers.read<Both>(m_channel, this,
        [scope = m_scope](store::Connection& connection) -> Result<Both> {
            store::OperationRepository operations(connection);
            auto undoable = offerOf(connection, operations.lastApplied(scope), UndoDirection::undo);
            if (!undoable)
                return undoable.error();
            auto redoable = offerOf(connection, operations.lastUndone(scope), UndoDirection::redo);
            if (!redoable)
                return redoable.error();
            return Both{std::move(*undoable), std::move(*redoable)};
        },
        [this, load = ++m_loads](Result<Both> both) {
            if (load != m_loads)
                return;
            m_loading = false;
            if (both) { // else the next end of an operation reads again; a stale offer is refused by the desk
                m_undoable = std::move(both->first.operation);
                m_notUndoable = std::move(both->first.hopeless);
                m_redoable = std::move(both->second.operation);
                m_notRedoable = std::move(both->second.hopeless);
                Q_EMIT changed();
            }
            next();
        });
}

void UndoState::ask(std::optional<store::OperationRecord> operation, UndoDirection direction)
{
    m_wishes.push_back({std::move(operation), direction});
    next();
}

void UndoState::next()
{
    if (m_wishes.empty() || m_loading || m_actions.isBusy())
        return;
    Wish wish = std::move(m_wishes.front());
    m_wishes.pop_front();
    const bool undo = wish.direction == UndoDirection::undo;
    if (!wish.operation)
        wish.operation = undo ? m_undoable : m_redoable;
    if (!wish.operation) {
        m_wishes.clear();
        Q_EMIT turned({wish.direction, {}, undo ? tr("There is nothing to undo.") : tr("There is nothing to redo."), true, false});
        return;
    }
    m_actions.turn(wish.operation->id, wish.direction, [this, operation = *wish.operation, direction = wish.direction](const ActionOutcome& outcome) {
        const bool trouble = outcome.error || outcome.cancelled;
        if (trouble)
            m_wishes.clear(); // they meant what comes after it
        Q_EMIT turned({direction, operation.id, turnedSentence(operation, direction, outcome), trouble, outcome.skipped > 0});
    });
}

QString turnedSentence(const store::OperationRecord& operation, UndoDirection direction, const ActionOutcome& outcome)
{
    const bool undo = direction == UndoDirection::undo;
    const QString title = store::operationTitle(operation);
    if (outcome.error)
        return (undo ? UndoState::tr("“%1” was not undone. %2") : UndoState::tr("“%1” was not done again. %2")).arg(title, outcome.error->message);
    if (outcome.cancelled)
        return (undo ? UndoState::tr("“%1” was not undone: cancelled.") : UndoState::tr("“%1” was not done again: cancelled.")).arg(title);
    const QString done = (undo ? UndoState::tr("Undid: %1.") : UndoState::tr("Redid: %1.")).arg(title);
    if (outcome.skipped == 0)
        return done;
    const QString skipped = formatCount(outcome.skipped);
    return done + u' '
        + (outcome.applied == 0 ? UndoState::tr("%1 row(s) stay as they are: %2.", nullptr, pluralOf(outcome.skipped)).arg(skipped, outcome.detail)
                                : UndoState::tr("%1 of %2 rows stay(s) as they are: %3.", nullptr, pluralOf(outcome.skipped))
                                      .arg(skipped, formatCount(outcome.skipped + outcome.applied), outcome.detail));
}

} // namespace fuseboard::ui
