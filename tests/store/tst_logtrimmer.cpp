// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/logtrimmer.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

/// The log is copied beside the writer, and begins anew, whatever goes on meanwhile. Nothing that was committed is lost.
class tst_LogTrimmer : public QObject
{
    Q_OBJECT

private:
    static constexpr int kShort = 700; ///< pages: what a log has that has begun anew a little while ago

    struct Scene
    {
        Scene() : writer(open())
        {
            std::ignore = writer->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x BLOB NOT NULL)");
        }
        std::unique_ptr<Connection> open(Access access = Access::readWrite) const
        {
            auto opened = Connection::open(dir.filePath(u"log.db"_s), access);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().text()));
            return *std::move(opened);
        }
        void commit(LogTrimmer& trimmer, int pages, bool idle)
        {
            auto transaction = Transaction::begin(*writer);
            for (int i = 0; i < pages; ++i, ++rows)
                QVERIFY(writer->execute("INSERT INTO t (x) VALUES (zeroblob(3000))"));
            QVERIFY(transaction->commit());
            trimmer.trim(idle);
        }
        /// Goes on with small commits until the log has begun anew.
        bool becomesShort(LogTrimmer& trimmer, int pages, bool idle)
        {
            QDeadlineTimer bound(60'000);
            while (trimmer.pages() > kShort && !bound.hasExpired())
                commit(trimmer, pages, idle);
            return trimmer.pages() <= kShort;
        }
        void check()
        {
            const auto reader = open();
            QCOMPARE(*reader->scalar("SELECT count(*) FROM t"), rows);
            QCOMPARE(*reader->scalar("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
        }

        QTemporaryDir dir;
        std::unique_ptr<Connection> writer;
        qint64 rows = 0;
    };

private Q_SLOTS:
    void beginsAnewWhileNobodyWaits()
    {
        Scene scene;
        LogTrimmer trimmer(*scene.writer, [&] { return Result<std::unique_ptr<Connection>>(scene.open()); });
        scene.commit(trimmer, 2'500, true);
        QVERIFY(trimmer.pages() > 2'048);
        QVERIFY(scene.becomesShort(trimmer, 1, true));
        scene.check();
    }

    void beginsAnewUnderSteadyWrites()
    {
        Scene scene;
        LogTrimmer trimmer(*scene.writer, [&] { return Result<std::unique_ptr<Connection>>(scene.open()); });
        for (int i = 0; i < 40; ++i)
            scene.commit(trimmer, 500, false);
        QVERIFY(scene.becomesShort(trimmer, 100, false));
        scene.check();
    }

    void aShortOneIsLeftAlone()
    {
        Scene scene;
        LogTrimmer trimmer(*scene.writer, [&]() -> Result<std::unique_ptr<Connection>> { qFatal("nothing is to be copied"); });
        scene.commit(trimmer, 1'900, true);
        for (int i = 0; i < 7; ++i)
            scene.commit(trimmer, 1'900, false);
        QVERIFY(trimmer.pages() > 15'000);
        scene.check();
    }

    void aReaderHoldsItUpNoLongerThanItReads()
    {
        Scene scene;
        LogTrimmer trimmer(*scene.writer, [&] { return Result<std::unique_ptr<Connection>>(scene.open()); });
        scene.commit(trimmer, 10, true);
        auto reader = scene.open(Access::readOnly);
        QVERIFY(reader->execute("BEGIN"));
        QCOMPARE(*reader->scalar("SELECT count(*) FROM t"), 10);
        for (int i = 0; i < 20; ++i)
            scene.commit(trimmer, 300, true);
        QVERIFY(trimmer.pages() > 6'000); // what it reads is still there
        QCOMPARE(*reader->scalar("SELECT count(*) FROM t"), 10);
        QVERIFY(reader->execute("COMMIT"));
        QVERIFY(scene.becomesShort(trimmer, 50, true));
        scene.check();
    }

    void withoutASecondConnectionTheWriterCopies()
    {
        Scene scene;
        LogTrimmer trimmer(*scene.writer, []() -> Result<std::unique_ptr<Connection>> { return Error{ErrorCode::io, u"No file is left."_s, {}}; });
        scene.commit(trimmer, 2'500, true);
        QVERIFY(scene.becomesShort(trimmer, 1, true));
        scene.check();
    }

    void endsWhileItCopies()
    {
        Scene scene;
        {
            LogTrimmer trimmer(*scene.writer, [&] { return Result<std::unique_ptr<Connection>>(scene.open()); });
            scene.commit(trimmer, 6'000, true);
        }
        scene.check();
    }
};

QTEST_GUILESS_MAIN(tst_LogTrimmer)
#include "tst_logtrimmer.moc"
