// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacelock.h"

#include "core/base/wording.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

struct flock wholeFile(short type)
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    return range;
}

QByteArray content(int fd)
{
    char buffer[4096];
    const ssize_t n = pread(fd, buffer, sizeof buffer, 0);
    return n > 0 ? QByteArray(buffer, n) : QByteArray();
}

} // namespace

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::take(const QString& file, const QByteArray& owner)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0) {
        const int reason = errno;
        const bool barred = reason == EACCES || reason == EROFS || reason == EPERM;
        return Error{barred ? ErrorCode::readOnly : ErrorCode::io, Wording::tr("The lock file %1 could not be opened.").arg(file), qt_error_string(reason)};
    }
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(fd));
    struct flock range = wholeFile(F_WRLCK);
    if (fcntl(fd, F_OFD_SETLK, &range) != 0) {
        const int reason = errno;
        const QByteArray words = content(fd);
        ::close(fd);
        lock->m_fd = -1;
        if (reason == EAGAIN || reason == EACCES)
            return Error{ErrorCode::locked, Wording::tr("Another Fuseboard holds this workspace."), QString::fromUtf8(words)};
        return Error{ErrorCode::io, Wording::tr("The workspace cannot be locked where it lives: use a local disk."),
                     qt_error_string(reason)};
    }
    lock->m_wasUnclean = !content(fd).isEmpty();
    if (ftruncate(fd, 0) != 0 || pwrite(fd, owner.constData(), size_t(owner.size()), 0) != owner.size()) {
        const int reason = errno;
        return Error{reason == ENOSPC ? ErrorCode::diskFull : ErrorCode::io,
                     Wording::tr("The lock file %1 could not be written.").arg(file), qt_error_string(reason)};
    }
    return lock;
}

WorkspaceLock::~WorkspaceLock()
{
    if (m_fd < 0)
        return;
    [[maybe_unused]] const int emptied = ftruncate(m_fd, 0); // left as it is, the next start only checks once more
    ::close(m_fd);
}

std::optional<QByteArray> WorkspaceLock::holder(const QString& file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return std::nullopt;
    struct flock range = wholeFile(F_RDLCK);
    const bool held = fcntl(fd, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK;
    std::optional<QByteArray> words;
    if (held)
        words = content(fd);
    ::close(fd);
    return words;
}

} // namespace fuseboard::store
