// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undostate.h"

#include "ui/models/deskevents.h"
#include "ui/models/services.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

UndoState::UndoState(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(u"undo.%1"_s.arg(quintptr(this)))
{
    connect(new DeskEvents(services, this), &DeskEvents::ended, this, &UndoState::load);
}

UndoState::~UndoState()
{
    m_services.readers.cancel(m_channel);
}

void UndoState::load()
{
    using Both = std::pair<std::optional<store::OperationRecord>, std::optional<store::OperationRecord>>;
    m_services.readers.read<Both>(m_channel, this,
        [](store::Connection& connection) -> Result<Both> {
            store::OperationRepository operations(connection);
            auto undoable = operations.lastApplied();
            if (!undoable)
                return undoable.error();
            auto redoable = operations.lastUndone();
            if (!redoable)
                return redoable.error();
            return Both{std::move(*undoable), std::move(*redoable)};
        },
        [this](Result<Both> both) {
            if (!both) // the next end of an operation reads again; a stale offer would be refused by the desk
                return;
            m_undoable = std::move(both->first);
            m_redoable = std::move(both->second);
            Q_EMIT changed();
        });
}

} // namespace fuseboard::ui
