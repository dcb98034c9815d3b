// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"

#include <QObject>

namespace fuseboard::ui {

/// The engine's snapshots on the GUI thread. offer() is called on the engine's thread; only the latest is delivered.
class SnapshotFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void offer(engine::SnapshotPtr snapshot);   ///< any thread
    engine::SnapshotPtr latest() const { return m_latest; } ///< GUI thread; null before the first

Q_SIGNALS:
    void snapshotArrived(const engine::SnapshotPtr& snapshot);

private:
    void deliver();
    engine::SnapshotPtr m_latest;
    std::shared_ptr<const engine::EngineSnapshot> m_offered; // std::atomic_load / atomic_exchange
};

} // namespace fuseboard::ui
