// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/base/wording.h"
#include "core/store/migrations.h"
#include "core/store/workspacelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QUuid>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

QString lockFileOf(const QString& folder)
{
    return folder + u"/workspace.lock"_s;
}

QByteArray toJson(const LockOwner& owner)
{
    return QJsonDocument(QJsonObject{{u"pid"_s, owner.pid},
                                     {u"host"_s, owner.host},
                                     {u"program"_s, owner.program},
                                     {u"since"_s, toEpochMs(owner.since)}})
        .toJson(QJsonDocument::Compact);
}

LockOwner ownerFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LockOwner owner;
    owner.pid = object.value(u"pid"_s).toInteger();
    owner.host = object.value(u"host"_s).toString();
    owner.program = object.value(u"program"_s).toString();
    owner.since = fromEpochMs(object.value(u"since"_s).toInteger());
    return owner;
}

bool holdsData(const QString& file)
{
    return QFileInfo(file).size() > 0;
}

Result<void> quickCheck(Connection& connection)
{
    auto statement = connection.prepare("PRAGMA quick_check(1)");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    if (const QString words = statement->text(0); words != u"ok"_s)
        return Error{ErrorCode::corrupt, Wording::tr("The workspace file is damaged."), words};
    return {};
}

/// The file and its log under another name, so that they can be looked into together.
Error moveAside(const QString& file, const Error& found, WallTime now)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    QString target = file + u".corrupt-"_s + time;
    for (int i = 2; QFile::exists(target); ++i)
        target = u"%1.corrupt-%2-%3"_s.arg(file, time).arg(i);
    if (!QFile::rename(file, target))
        return Error{ErrorCode::corrupt, Wording::tr("The workspace file is damaged and could not be moved aside."), found.text()};
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(file + suffix))
            QFile::rename(file + suffix, target + suffix);
    }
    return Error{ErrorCode::corrupt, Wording::tr("The workspace file is damaged. It was kept as %1.").arg(target), found.text()};
}

/// What a damaged workspace was kept as, while nothing stands in its place.
QString damagedFile(const QString& file)
{
    if (holdsData(file))
        return {};
    const QFileInfo info(file);
    const QStringList kept = info.dir().entryList({info.fileName() + u".corrupt-*"_s}, QDir::Files, QDir::Name);
    for (const QString& name : kept) {
        if (!name.endsWith(u"-wal"_s) && !name.endsWith(u"-shm"_s))
            return info.dir().filePath(name);
    }
    return {};
}

Result<QByteArray> readUuid(Connection& connection)
{
    auto statement = connection.prepare("SELECT value FROM meta WHERE key='uuid'");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->bytes(0) : QByteArray();
}

Result<QByteArray> ensureUuid(Connection& connection, WallTime now)
{
    auto uuid = readUuid(connection);
    if (!uuid || !uuid->isEmpty())
        return uuid;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    auto insert = connection.prepare("INSERT INTO meta (key, value) VALUES ('uuid', ?), ('created_at', ?)");
    if (!insert)
        return insert.error();
    const QByteArray made = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (auto done = insert->bindText(0, made).bindText(1, QByteArray::number(toEpochMs(now))).run(); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return made;
}

Result<QByteArray> openForWriting(const QString& file, bool check, WallTime now, const QString& vfs)
{
    auto connection = Connection::open(file, Access::readWrite, vfs);
    if (!connection)
        return connection.error();
    if (check) {
        if (auto sound = quickCheck(**connection); !sound)
            return sound.error();
    }
    if (auto done = migrate(**connection, file, migrations()); !done)
        return done.error();
    return ensureUuid(**connection, now);
}

Result<QByteArray> openForReading(const QString& file, const QString& vfs)
{
    if (!QFile::exists(file))
        return Error{ErrorCode::notFound, Wording::tr("There is no workspace in this folder."), file};
    auto connection = Connection::open(file, Access::readOnly, vfs);
    if (!connection)
        return connection.error();
    const std::vector<Migration> steps = migrations();
    auto version = schemaVersion(**connection, steps);
    if (!version)
        return version.error();
    if (*version < steps.back().version) {
        return Error{ErrorCode::unsupported,
                     Wording::tr("This workspace is from an older Fuseboard. Open it once for writing to bring it up to date."),
                     Wording::tr("schema %1 of %2").arg(*version).arg(steps.back().version)};
    }
    return readUuid(**connection);
}

} // namespace

QString LockOwner::text() const
{
    const QString time = QDateTime::fromMSecsSinceEpoch(toEpochMs(since)).toString(u"hh:mm"_s);
    return Wording::tr("%1 (process %2 on %3) since %4").arg(program).arg(pid).arg(host, time);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& folder, Access access, const QString& program,
                                                   const Clock& clock, const QString& vfs)
{
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_folder = QDir(folder).absolutePath();
    workspace->m_access = access;
    workspace->m_vfs = vfs;
    const QString file = workspace->file();
    if (access == Access::readOnly) {
        auto uuid = openForReading(file, vfs);
        if (!uuid)
            return uuid.error();
        workspace->m_uuid = *uuid;
        return workspace;
    }

    // Payloads are personal data: a folder made here is the owner's alone.
    const bool existed = QFileInfo::exists(workspace->m_folder);
    if (!QDir().mkpath(workspace->m_folder))
        return Error{ErrorCode::io, Wording::tr("The folder %1 could not be made.").arg(workspace->m_folder), {}};
    if (!existed)
        QFile::setPermissions(workspace->m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    const LockOwner self{QCoreApplication::applicationPid(), QSysInfo::machineHostName(), program, clock.wall()};
    auto lock = WorkspaceLock::take(lockFileOf(workspace->m_folder), toJson(self));
    if (!lock) {
        if (lock.error().code != ErrorCode::locked)
            return lock.error();
        const LockOwner owner = ownerFromJson(lock.error().detail.toUtf8());
        return Error{ErrorCode::locked, Wording::tr("This workspace is in use by %1.").arg(owner.text()), {}};
    }
    workspace->m_lock = *std::move(lock);
    if (const QString kept = damagedFile(file); !kept.isEmpty()) {
        return Error{ErrorCode::corrupt,
                     Wording::tr("The workspace of this folder was damaged and is kept as %1. A new one in its place would know nothing of what "
                                 "was delivered, and the same file would be sent twice. Repair it, or begin anew in another folder.").arg(kept),
                     Wording::tr("To repair: sqlite3 %1 .recover | sqlite3 workspace.db").arg(QFileInfo(kept).fileName())};
    }
    workspace->m_run = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const bool check = holdsData(file) && (workspace->m_lock->wasUnclean() || holdsData(file + u"-wal"_s));
    auto uuid = openForWriting(file, check, clock.wall(), vfs);
    if (!uuid) {
        if (uuid.error().code == ErrorCode::corrupt)
            return moveAside(file, uuid.error(), clock.wall());
        return uuid.error();
    }
    workspace->m_uuid = *uuid;
    return workspace;
}

Workspace::~Workspace() = default;

QString Workspace::file() const
{
    return m_folder + u"/workspace.db"_s;
}

std::optional<LockOwner> Workspace::lockOwner(const QString& folder)
{
    const auto words = WorkspaceLock::holder(lockFileOf(folder));
    if (!words)
        return std::nullopt;
    return ownerFromJson(*words);
}

Result<std::unique_ptr<Connection>> Workspace::connect(Access access) const
{
    if (access == Access::readWrite && m_access == Access::readOnly)
        return Error{ErrorCode::readOnly, Wording::tr("This workspace is open for reading only."), {}};
    return Connection::open(file(), access, m_vfs);
}

} // namespace fuseboard::store
