// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/wording.h"
#include "core/store/sqliteerror.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <utility>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

/// A name for QSqlDatabase: its registry is process-wide, the connections are not shared.
QString nextName()
{
    static std::atomic<quint64> counter{0};
    return u"fuseboard-store-%1"_s.arg(counter.fetch_add(1));
}

QString uriOf(const QString& file, const QString& vfs, bool immutable)
{
    QUrl url = QUrl::fromLocalFile(file);
    QUrlQuery query;
    if (!vfs.isEmpty())
        query.addQueryItem(u"vfs"_s, vfs);
    if (immutable)
        query.addQueryItem(u"immutable"_s, u"1"_s);
    url.setQuery(query);
    return QString::fromUtf8(url.toEncoded(QUrl::FullyEncoded));
}

// The writer's cache holds the upper levels of the tables it touches at random (ledger, queue); a reader's mapping saves a
// copy of each page. Automatic checkpoints are for the writers of a moment; the store writer has a LogTrimmer.
constexpr char kWriterPragmas[] =
    "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;"
    "PRAGMA wal_autocheckpoint=4096; PRAGMA journal_size_limit=67108864; PRAGMA trusted_schema=OFF;";
constexpr char kReaderPragmas[] =
    "PRAGMA query_only=ON; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16384;"
    "PRAGMA mmap_size=2147418112; PRAGMA trusted_schema=OFF;";

/// SQLite would count every allocation under a process-wide lock, for figures that nobody asks it for. In force when this is the
/// first that the process wants of it; else it goes on counting.
void stopCounting()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openHandle(const QString& uri, Access access)
{
    stopCounting();
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = nextName();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI"_s;
    if (access == Access::readOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(options);
    database.setDatabaseName(uri);
    if (!database.open())
        return Error{ErrorCode::io, Wording::tr("The workspace file could not be opened."), database.lastError().databaseText()};
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::unsupported, Wording::tr("The SQLite driver of Qt gives no handle."), {}};
    connection->m_handle = *static_cast<sqlite3* const*>(handle.constData());
    sqlite3_extended_result_codes(connection->m_handle, 1);
    return connection;
}

Result<void> Connection::setUpWriter()
{
    auto statement = prepare("PRAGMA journal_mode=WAL");
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    if (const QString mode = statement->text(0); mode != u"wal"_s) {
        return Error{ErrorCode::unsupported,
                     Wording::tr("The workspace cannot keep a write-ahead log where it lives: use a local disk."),
                     Wording::tr("journal_mode is %1").arg(mode)};
    }
    statement->reset();
    if (auto done = execute(kWriterPragmas); !done)
        return done;
    auto synchronous = scalar("PRAGMA synchronous");
    if (!synchronous)
        return synchronous.error();
    if (*synchronous != 2)
        return Error{ErrorCode::unsupported, Wording::tr("SQLite does not sync commits to disk here."), {}};
    return {};
}

Result<void> Connection::setUpReader()
{
    // A reader that closes last must leave the log as it found it.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (auto done = execute(kReaderPragmas); !done)
        return done;
    // The first read opens the log.
    if (auto read = scalar("SELECT count(*) FROM sqlite_schema"); !read)
        return read.error();
    return {};
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& file, Access access, const QString& vfs)
{
    const QString uri = uriOf(file, vfs, false);
    auto connection = openHandle(uri, access);
    if (!connection)
        return connection;
    const Result<void> ready = access == Access::readWrite ? (*connection)->setUpWriter() : (*connection)->setUpReader();
    if (ready)
        return connection;
    const bool noIndex = access == Access::readOnly &&
                         (ready.error().code == ErrorCode::io || ready.error().code == ErrorCode::readOnly) &&
                         !QFileInfo(QFileInfo(file).path()).isWritable();
    if (!noIndex)
        return ready.error();
    // Reading a log takes a shared-memory index beside it. Without a log the file alone is all there is.
    if (QFileInfo(file + u"-wal"_s).size() > 0) {
        return Error{ErrorCode::io,
                     Wording::tr("The workspace was not closed cleanly, and its folder is not writable: what its log holds cannot be "
                     "read. Copy the folder to a place where you may write and open it there."),
                     ready.error().detail};
    }
    connection = openHandle(uriOf(file, vfs, true), access);
    if (!connection)
        return connection;
    if (auto done = (*connection)->setUpReader(); !done)
        return done.error();
    return connection;
}

Connection::~Connection()
{
    m_cache.clear();
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<Statement> Connection::prepare(QByteArrayView sql)
{
    sqlite3_stmt* stmt = nullptr;
    const int rc = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), 0, &stmt, nullptr);
    if (rc != SQLITE_OK)
        return sqliteError(m_handle, rc);
    Q_ASSERT_X(stmt, "Connection::prepare", "no statement in the text");
    return Statement(m_handle, stmt);
}

Result<Statement*> Connection::cached(const char* sql)
{
    if (auto found = m_cache.find(sql); found != m_cache.end()) {
        found->second.reset();
        return &found->second;
    }
    sqlite3_stmt* stmt = nullptr;
    const int rc = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
    if (rc != SQLITE_OK)
        return sqliteError(m_handle, rc);
    return &m_cache.emplace(sql, Statement(m_handle, stmt)).first->second;
}

Result<void> Connection::execute(QByteArrayView sql)
{
    const int rc = sqlite3_exec(m_handle, sql.toByteArray().constData(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return sqliteError(m_handle, rc);
    return {};
}

Result<qint64> Connection::scalar(QByteArrayView sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void Connection::touch(BatchId batch)
{
    if (std::find(m_touched.begin(), m_touched.end(), batch) == m_touched.end())
        m_touched.push_back(batch);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Error Connection::lastError(const QString& doing) const
{
    return sqliteError(m_handle, sqlite3_extended_errcode(m_handle), doing);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (auto begun = connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself after some errors.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0)
        sqlite3_exec(m_connection->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_connection);
    if (auto done = m_connection->execute("COMMIT"); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace fuseboard::store
