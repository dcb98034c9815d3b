// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"

#include <QObject>

#include <memory>

namespace fuseboard::ui {

struct Services;

/// What the operation desk tells, on the GUI thread: the latest of each job, at most one delivery at a time, and every end.
class DeskEvents : public QObject
{
    Q_OBJECT
public:
    explicit DeskEvents(const Services& services, QObject* parent = nullptr);
    ~DeskEvents() override;

Q_SIGNALS:
    void progressed(const fuseboard::engine::DeskProgress& progress);
    void ended(const fuseboard::engine::DeskProgress& progress);

private:
    struct Inbox;
    void deliver();

    const Services& m_services;
    std::shared_ptr<Inbox> m_inbox;
    int m_listener = 0;
};

} // namespace fuseboard::ui
