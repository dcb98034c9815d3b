// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/wording.h"
#include "core/store/connection.h"

#include <QDir>
#include <QFile>

#include <mutex>

// Outside of any namespace, as the macro demands.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kApplicationId = 0x46757365; // "Fuse"

/// An earlier update that broke off after its backup left one of that name: both are kept.
QString freeName(const QString& wanted)
{
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

Result<void> backUp(Connection& connection, const QString& wanted)
{
    // Written under another name first: a copy that broke off is never taken for a backup.
    const QString part = wanted + u".part"_s;
    QFile::remove(part);
    auto statement = connection.prepare("VACUUM INTO ?");
    if (!statement)
        return statement.error();
    if (auto done = statement->bind(0, part).run(); !done)
        return Error{done.error().code, Wording::tr("The backup before the update of the workspace failed."), done.error().text()};
    const QString target = freeName(wanted);
    if (!QFile::rename(part, target))
        return Error{ErrorCode::io, Wording::tr("The backup %1 could not be named.").arg(target), {}};
    return {};
}

Result<void> apply(Connection& connection, const Migration& step)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto done = connection.execute(step.sql); !done)
        return done;
    auto broken = connection.scalar("SELECT count(*) FROM pragma_foreign_key_check");
    if (!broken)
        return broken.error();
    if (*broken != 0)
        return Error{ErrorCode::internal, Wording::tr("The update of the workspace would break references."), {}};
    const QByteArray marks = "PRAGMA user_version=" + QByteArray::number(step.version) +
                             ";PRAGMA application_id=" + QByteArray::number(kApplicationId);
    if (auto done = connection.execute(marks); !done)
        return done;
    return transaction->commit();
}

} // namespace

std::vector<Migration> migrations()
{
    static std::once_flag once;
    std::call_once(once, initSchemaResource);
    std::vector<Migration> steps;
    const QDir folder(u":/fuseboard/schema"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            break;
        steps.push_back({QStringView(name).left(3).toInt(), file.readAll()});
        Q_ASSERT(steps.back().version == int(steps.size()));
    }
    return steps;
}

Result<int> schemaVersion(Connection& connection, const std::vector<Migration>& steps)
{
    auto version = connection.scalar("PRAGMA user_version");
    if (!version)
        return version.error();
    auto tables = connection.scalar("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    auto application = connection.scalar("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*tables > 0 && *application != kApplicationId) {
        return Error{ErrorCode::invalidArgument, Wording::tr("This database is not a workspace of Fuseboard."),
                     Wording::tr("application_id is %1").arg(*application)};
    }
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (*version > newest) {
        return Error{ErrorCode::newerSchema,
                     Wording::tr("This workspace was written by a newer Fuseboard. Open it with that version; nothing was changed."),
                     Wording::tr("schema %1, this Fuseboard knows up to %2").arg(*version).arg(newest)};
    }
    return int(*version);
}

Result<void> migrate(Connection& connection, const QString& file, const std::vector<Migration>& steps)
{
    auto version = schemaVersion(connection, steps);
    if (!version)
        return version.error();
    if (steps.empty() || *version == steps.back().version)
        return {};
    if (*version > 0) {
        const QString target = file + u".before-%1"_s.arg(*version + 1, 3, 10, QLatin1Char('0'));
        if (auto done = backUp(connection, target); !done)
            return done;
    }
    // Steps that rebuild a table need references unchecked until the end of the step.
    if (auto done = connection.execute("PRAGMA foreign_keys=OFF"); !done)
        return done;
    Result<void> outcome;
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        outcome = apply(connection, step);
        if (!outcome)
            break;
    }
    if (auto done = connection.execute("PRAGMA foreign_keys=ON"); !done)
        return done;
    return outcome;
}

} // namespace fuseboard::store
