// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deskevents.h"

#include "core/engine/operationdesk.h"
#include "ui/models/services.h"

#include <QMetaObject>

#include <map>
#include <mutex>

namespace fuseboard::ui {

struct DeskEvents::Inbox
{
    std::mutex mutex;
    std::map<engine::DeskTicket, engine::DeskProgress> latest;
    bool posted = false;
};

DeskEvents::DeskEvents(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_inbox(std::make_shared<Inbox>())
{
    if (!services.desk)
        return;
    m_listener = services.desk->addListener([this, inbox = m_inbox](const engine::DeskProgress& progress) {
        // On the desk's thread; this object is there as long as the listener is.
        std::lock_guard lock(inbox->mutex);
        inbox->latest.insert_or_assign(progress.ticket, progress);
        if (!std::exchange(inbox->posted, true))
            QMetaObject::invokeMethod(this, [this] { deliver(); }, Qt::QueuedConnection);
    });
}

DeskEvents::~DeskEvents()
{
    if (m_services.desk)
        m_services.desk->removeListener(m_listener);
}

void DeskEvents::deliver()
{
    std::map<engine::DeskTicket, engine::DeskProgress> latest;
    {
        std::lock_guard lock(m_inbox->mutex);
        latest = std::exchange(m_inbox->latest, {});
        m_inbox->posted = false;
    }
    for (const auto& [ticket, progress] : latest) {
        if (progress.ended)
            Q_EMIT ended(progress);
        else
            Q_EMIT progressed(progress);
    }
}

} // namespace fuseboard::ui
