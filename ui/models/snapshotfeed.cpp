// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/snapshotfeed.h"

namespace fuseboard::ui {

void SnapshotFeed::offer(engine::SnapshotPtr snapshot)
{
    const auto waiting = std::atomic_exchange(&m_offered, std::move(snapshot));
    if (!waiting)
        QMetaObject::invokeMethod(this, &SnapshotFeed::deliver, Qt::QueuedConnection);
}

void SnapshotFeed::deliver()
{
    auto snapshot = std::atomic_exchange(&m_offered, engine::SnapshotPtr{});
    if (!snapshot)
        return;
    m_latest = std::move(snapshot);
    Q_EMIT snapshotArrived(m_latest);
}

} // namespace fuseboard::ui
