// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace fuseboard::store {

/// An exclusive lock on a file that also says who holds it. The kernel holds the lock (an open-file-description lock), so it
/// ends with its process however that ends: no stale lock, no number of a dead process taken for a living one. A clean end
/// empties the file; what is left in it tells the next holder that the last one did not end cleanly.
class WorkspaceLock
{
public:
    /// Fails with ErrorCode::locked while anyone holds it, this process included; the detail is what the holder wrote.
    static Result<std::unique_ptr<WorkspaceLock>> take(const QString& file, const QByteArray& owner);
    ~WorkspaceLock();
    WorkspaceLock(const WorkspaceLock&) = delete;
    WorkspaceLock& operator=(const WorkspaceLock&) = delete;

    /// The holder before ended without letting go.
    bool wasUnclean() const { return m_wasUnclean; }
    /// What the holder wrote, or nothing when nobody holds it. Takes no lock itself.
    static std::optional<QByteArray> holder(const QString& file);

private:
    explicit WorkspaceLock(int fd) : m_fd(fd) {}

    int m_fd;
    bool m_wasUnclean = false;
};

} // namespace fuseboard::store
