// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"
#include "core/store/connection.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

/// Connections, typed statements, transactions, and what SQLite's codes become.
class tst_Connection : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    QString newFile() { return m_dir.filePath(u"%1 a#b?c%20.db"_s.arg(++m_files)); } // a name that needs escaping
    static std::unique_ptr<Connection> open(const QString& file, Access access = Access::readWrite)
    {
        auto opened = Connection::open(file, access);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text()));
        return *std::move(opened);
    }

private Q_SLOTS:
    void writerIsWalAndFull()
    {
        const QString file = newFile();
        auto c = open(file);
        QVERIFY(QFile::exists(file));
        auto mode = c->prepare("PRAGMA journal_mode");
        QVERIFY(*mode->step());
        QCOMPARE(mode->text(0), u"wal"_s);
        mode->reset();
        QCOMPARE(*c->scalar("PRAGMA synchronous"), 2);
        QCOMPARE(*c->scalar("PRAGMA foreign_keys"), 1);
        QCOMPARE(*c->scalar("PRAGMA busy_timeout"), 5000);
        QCOMPARE(*c->scalar("PRAGMA temp_store"), 2);
    }

    void readerChangesNothing()
    {
        const QString file = newFile();
        auto writer = open(file);
        QVERIFY(writer->execute("CREATE TABLE t (a)"));
        auto reader = open(file, Access::readOnly);
        const auto done = reader->execute("INSERT INTO t VALUES (1)");
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::readOnly);
    }

    void memoryIsNoWorkspace()
    {
        const auto refused = Connection::open(u":memory:/x"_s, Access::readWrite);
        QVERIFY(!refused);
    }

    void missingFolderIsReported()
    {
        const auto refused = Connection::open(m_dir.filePath(u"none/x.db"_s), Access::readWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::io);
    }

    void notADatabaseIsCorrupt()
    {
        const QString file = newFile();
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(9000, 'n'));
        out.close();
        const auto refused = Connection::open(file, Access::readWrite);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::corrupt);
    }

    void statementsKeepEveryType()
    {
        auto c = open(newFile());
        QVERIFY(c->execute("CREATE TABLE t (i INTEGER, s TEXT, b BLOB, n INTEGER, w INTEGER, e INTEGER) STRICT"));
        auto insert = c->prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)");
        const QByteArray blob("\0\1\xff", 3);
        const QString text = u"Zürich \u0000 𝄞"_s;
        insert->bind(0, qint64(1) << 62).bind(1, text).bindBlob(2, blob).bind(3, RowId()).bind(4, fromEpochMs(-5));
        QVERIFY(insert->bind(5, RowState::dead).run());
        QCOMPARE(c->changes(), 1);
        QVERIFY(insert->bind(1, QString()).bindBlob(2, {}).bind(3, RowId(9)).run());
        auto read = c->prepare("SELECT * FROM t ORDER BY rowid");
        QVERIFY(*read->step());
        QCOMPARE(read->integer(0), qint64(1) << 62);
        QCOMPARE(read->text(1), text);
        QCOMPARE(read->bytes(2), blob);
        QVERIFY(read->isNull(3));
        QCOMPARE(read->instant(4), std::optional(fromEpochMs(-5)));
        QCOMPARE(read->as<RowState>(5), RowState::dead);
        QVERIFY(*read->step());
        QCOMPARE(read->text(1), QString());
        QVERIFY(!read->isNull(1));
        QVERIFY(!read->isNull(2));
        QCOMPARE(read->id<RowId>(3), RowId(9));
        QVERIFY(!*read->step());
        QVERIFY(*read->step()); // reset itself
    }

    void bindingInTheMiddleOfRowsStartsAgain()
    {
        auto c = open(newFile());
        auto s = c->prepare("SELECT ? UNION ALL SELECT 2");
        QVERIFY(*s->bind(0, 1).step());
        QVERIFY(*s->bind(0, 5).step());
        QCOMPARE(s->integer(0), 5);
    }

    void wrongSqlIsAnError()
    {
        auto c = open(newFile());
        QCOMPARE(c->prepare("SELEKT").error().code, ErrorCode::storage);
        QCOMPARE(c->execute("CREATE TABLE t (a); nonsense").error().code, ErrorCode::storage);
        QCOMPARE(*c->scalar("SELECT count(*) FROM t"), 0); // what came before the mistake is done
    }

    void cachedStatementIsTheSame()
    {
        auto c = open(newFile());
        static constexpr char kSql[] = "SELECT 1";
        QCOMPARE(*c->cached(kSql), *c->cached(kSql));
    }

    void transactionRollsBackUnlessCommitted()
    {
        auto c = open(newFile());
        QVERIFY(c->execute("CREATE TABLE t (a)"));
        {
            auto t = Transaction::begin(*c);
            QVERIFY(t);
            QVERIFY(c->execute("INSERT INTO t VALUES (1)"));
        }
        QCOMPARE(*c->scalar("SELECT count(*) FROM t"), 0);
        {
            auto t = Transaction::begin(*c);
            QVERIFY(c->execute("INSERT INTO t VALUES (1)"));
            QVERIFY(t->commit());
        }
        QCOMPARE(*c->scalar("SELECT count(*) FROM t"), 1);
    }

    void secondWriterIsLockedOut()
    {
        const QString file = newFile();
        auto a = open(file);
        auto b = open(file);
        QVERIFY(b->execute("PRAGMA busy_timeout = 0"));
        auto held = Transaction::begin(*a);
        QVERIFY(held);
        auto refused = Transaction::begin(*b);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::locked);
    }

    void interruptCancelsTheRunningStatement()
    {
        auto c = open(newFile());
        std::atomic<bool> stop{false};
        std::thread other([&] { // until the statement has ended: it may not have begun at the first
            while (!stop) {
                c->interrupt();
                std::this_thread::yield();
            }
        });
        const auto result = c->scalar("WITH RECURSIVE i(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i) SELECT count(*) FROM i");
        stop = true;
        other.join();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::cancelled);
    }

    void qtSqlWorksOnIt()
    {
        auto c = open(newFile());
        QSqlQuery query(c->database());
        QVERIFY(query.exec(u"SELECT 41 + 1"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 42);
    }

    void touchedBatchesAreEachNamedOnce()
    {
        auto c = open(newFile());
        c->touch(BatchId(1));
        c->touch(BatchId(2));
        c->touch(BatchId(1));
        QCOMPARE(c->takeTouched(), (std::vector<BatchId>{BatchId(1), BatchId(2)}));
        QVERIFY(c->takeTouched().empty());
    }
};

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
