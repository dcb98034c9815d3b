// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/connection.h"

#include <QString>

#include <memory>
#include <optional>

namespace fuseboard::store {

class WorkspaceLock;

/// Who holds a workspace.
struct LockOwner
{
    qint64 pid = 0;
    QString host;
    QString program;
    WallTime since{};
    QString text() const; ///< "fuseboard (process 4711 on host) since 14:02"
};

/// A folder with workspace.db: opened, checked, migrated (a backup is made before), never deleted. One engine per workspace:
/// opening readWrite takes the lock or fails with ErrorCode::locked and the owner in words; readOnly needs no lock and never
/// changes a byte of what is stored (SQLite may put its shared-memory index and an empty log beside it). After an unclean
/// end the file is checked (PRAGMA quick_check: it reads all of it, so a clean start does without); a file that fails is
/// moved aside with its log as "workspace.db.corrupt-<time>", and the error (corrupt) names it: no new workspace is made in
/// the same call. A newer schema is refused. Any thread.
class Workspace
{
public:
    /// folder is made when it does not exist and access is readWrite. program: name for the lock.
    static Result<std::unique_ptr<Workspace>> open(const QString& folder, Access access, const QString& program,
                                                   const Clock& clock, const QString& vfs = {});
    ~Workspace();

    QString folder() const { return m_folder; }
    QString file() const;      ///< workspace.db
    QByteArray uuid() const { return m_uuid; }
    /// This opening with the lock, and no other: who holds it is the one live owner of what is under way. Empty when read-only.
    QByteArray run() const { return m_run; }
    Access access() const { return m_access; }
    QString vfs() const { return m_vfs; }
    /// The process that holds the lock now; empty when nobody does.
    static std::optional<LockOwner> lockOwner(const QString& folder);
    /// A connection for the calling thread.
    Result<std::unique_ptr<Connection>> connect(Access access) const;

private:
    Workspace() = default;
    QString m_folder;
    QString m_vfs;
    QByteArray m_uuid;
    QByteArray m_run;
    Access m_access = Access::readOnly;
    std::unique_ptr<WorkspaceLock> m_lock;
};

} // namespace fuseboard::store
