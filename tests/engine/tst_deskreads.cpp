// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs of the desk whose reads fail: they say so and wait, rows and journal stay whole, and they go on when reading works
// again, in this run or in the next one (row-life.md, "Operator against engine").
#include "core/engine/replayjob.h"
#include "tests/engine/deskscene.h"
#include "tests/support/faultyvfs.h"

#include <sqlite3.h>

using namespace fuseboard;
using namespace fuseboard::test;

#define COMPARE_STORES(a, b) \
    do { \
        if (const QString different = DeskScene::difference(a, b); !different.isEmpty()) \
            QFAIL(qPrintable(different)); \
    } while (false)

namespace {

constexpr int kPlaces = 12; ///< at which reads are made to fail, spread over all of them
constexpr int kRows = 140;

/// The desk reads through a file system that can fail.
struct Scene : DeskScene
{
    FaultyVfs vfs;
    std::vector<RowId> rows;

    Scene()
    {
        rows = addLetters(kRows);
        auto faulty = store::Connection::open(store.dir.filePath(u"workspace.db"_s), store::Access::readOnly, vfs.name());
        rounds.reset();
        reader = std::move(faulty).value();
        if (const auto small = reader->execute("PRAGMA cache_size = 0"); !small) // what was read once is read again
            qFatal("%s", qPrintable(small.error().text()));
        restart();
    }
    ~Scene()
    {
        rounds.reset();
        reader.reset(); // before its file system
    }
    void begin(const QString& kind, const QByteArray& detail)
    {
        submit(std::make_unique<engine::BulkJob>(asked(kind, detail), rows));
    }
    bool saidWhy() const
    {
        return std::any_of(told.begin(), told.end(), [](const auto& p) {
            return p.detail.startsWith(u"why cannot be read: ") || (p.error && !p.ended && (p.error->code == ErrorCode::io || p.error->code == ErrorCode::storage));
        });
    }
    /// The operation that works on all of the rows.
    OperationId operationId()
    {
        return OperationId(store.number("SELECT coalesce(max(id), 0) FROM operation WHERE selected = " + QByteArray::number(kRows)));
    }
};

} // namespace

class DeskReadsTest : public QObject
{
    Q_OBJECT

private:
    static void addKinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("detail");
        QTest::addRow("discard") << u"discard"_s << QByteArray("{}");
        QTest::addRow("settle") << u"settle"_s << QByteArray("{\"delivered\":true}");
        QTest::addRow("move") << u"move"_s << QByteArray("{}");
        QTest::addRow("note") << u"note"_s << QByteArray("{\"note\":\"ask Ann\"}");
        QTest::addRow("allowReplays") << u"allowReplays"_s << QByteArray("{}");
        QTest::addRow("bulkEdit") << u"bulkEdit"_s
                                  << QByteArray("{\"recipe\":\"[{\\\"step\\\":\\\"set\\\",\\\"field\\\":\\\"note\\\",\\\"value\\\":\\\"x\\\"}]\"}");
    }

private Q_SLOTS:
    void theNthReadFails_data() { addKinds(); }
    void theNthReadFails()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, detail);
        QStringList before, after;
        int reads = 0;
        {
            Scene s;
            before = s.dump();
            const int first = s.vfs.reads();
            s.begin(kind, detail);
            s.run();
            QVERIFY(!s.ended().error);
            reads = s.vfs.reads() - first;
            after = DeskScene::stripped(s.dump());
        }
        QVERIFY(reads > 0);
        bool met = false;
        for (int n = 0; n < reads; n += std::max(1, reads / kPlaces)) {
            Scene s;
            s.vfs.failReadsAfter(n, SQLITE_IOERR, false);
            s.begin(kind, detail);
            s.run();
            QVERIFY2(!s.vfs.hasFailed() || s.saidWhy(), qPrintable(u"read %1"_s.arg(n)));
            met |= s.vfs.hasFailed();
            QVERIFY(!s.ended().error);
            COMPARE_STORES(after, DeskScene::stripped(s.dump()));
            QCOMPARE(s.store.inconsistencies(), QStringList());
        }
        QVERIFY(met);
    }

    /// Not one read works from some point on: the job is held up, says so, and has changed what it says it has.
    void noReadWorksAnyMore_data() { addKinds(); }
    void noReadWorksAnyMore()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, detail);
        for (const int passing : {0, 1, 40}) {
            for (const char* then : {"heals", "restarts", "cancelled"}) {
                Scene s;
                const QStringList before = s.dump();
                s.vfs.failReadsAfter(passing, SQLITE_IOERR, true);
                s.begin(kind, detail);
                s.run(30);
                if (passing > 1 && !s.vfs.hasFailed())
                    continue; // it reads less than that
                QVERIFY(!s.rounds->isIdle()); // it has not ended
                const engine::DeskProgress held = s.told.back();
                QVERIFY(held.error && !held.ended);
                QCOMPARE(held.error->code, ErrorCode::io);
                QVERIFY(!held.title.isEmpty()); // what the activity list and the job bar name it by
                const QStringList meanwhile = s.dump();
                s.run(30);
                COMPARE_STORES(meanwhile, s.dump()); // nothing more was done to the rows
                QCOMPARE(s.store.number("SELECT count(*) FROM operation WHERE state = 'applying'"), 1);
                s.vfs.heal();
                if (then == QByteArray("restarts"))
                    s.restart();
                if (then == QByteArray("cancelled"))
                    s.rounds->cancel(s.lastTicket);
                s.run();
                QVERIFY(!s.ended().error);
                QCOMPARE(s.stateOf(s.operationId()), then == QByteArray("cancelled") ? u"cancelled"_s : u"applied"_s);
                if (then == QByteArray("cancelled"))
                    COMPARE_STORES(before, s.dump());
                else
                    QVERIFY(!s.undo(s.operationId()).error);
                COMPARE_STORES(before, s.dump());
                QCOMPARE(s.store.inconsistencies(), QStringList());
            }
        }
    }

    /// The file itself is damaged where the job reads: it ends and says so; what it had done is taken back by the next run that
    /// can read.
    void whatItReadsIsDamaged()
    {
        for (const int passing : {0, 25, 60}) {
            Scene s;
            const QStringList before = s.dump();
            s.vfs.failReadsAfter(passing, SQLITE_CORRUPT, true);
            s.begin(u"bulkEdit"_s, "{\"recipe\":\"[{\\\"step\\\":\\\"set\\\",\\\"field\\\":\\\"note\\\",\\\"value\\\":\\\"x\\\"}]\"}");
            s.run(200);
            if (passing > 0 && !s.vfs.hasFailed())
                continue;
            QVERIFY(s.told.back().error);
            QCOMPARE(s.told.back().error->code, ErrorCode::corrupt);
            s.vfs.heal();
            s.restart();
            s.run();
            QVERIFY(QStringList({u"applied"_s, u"cancelled"_s}).contains(s.stateOf(s.operationId())));
            if (s.stateOf(s.operationId()) == u"applied")
                QVERIFY(!s.undo(s.operationId()).error);
            COMPARE_STORES(before, s.dump());
            QCOMPARE(s.store.inconsistencies(), QStringList());
        }
    }

    void anUndoMeetsItToo()
    {
        int reads = 0;
        for (int place = -1; place < kPlaces; ++place) {
            Scene s;
            const QStringList before = s.dump();
            s.begin(u"discard"_s, "{}");
            s.run();
            const int first = s.vfs.reads();
            if (place >= 0)
                s.vfs.failReadsAfter(place * reads / kPlaces, SQLITE_IOERR, false);
            s.submit(engine::UndoJob::start(s.operationId(), store::UndoDirection::undo, {u"bob"_s, {}}));
            s.run();
            if (place < 0)
                reads = s.vfs.reads() - first;
            QVERIFY(!s.ended().error);
            QVERIFY(!s.vfs.hasFailed() || s.saidWhy());
            COMPARE_STORES(before, s.dump());
        }
    }

    /// A job that waits for another one's rows and cannot read which they are says so too.
    void whoCannotReadTheOthersRowsSaysSo()
    {
        Scene s;
        s.begin(u"discard"_s, "{}");
        s.run(2);
        s.rounds = nullptr;
        s.restart(); // its rows are in the store only now
        s.begin(u"note"_s, "{\"note\":\"x\"}");
        s.told.clear();
        s.vfs.failReadsAfter(0, SQLITE_IOERR, true);
        s.run(10);
        const auto waits = std::find_if(s.told.begin(), s.told.end(), [&](const auto& p) { return p.ticket == s.lastTicket && p.error; });
        QVERIFY(waits != s.told.end());
        QVERIFY(waits->title.contains(u"Note"_s));
        s.vfs.heal();
        s.run();
        QCOMPARE(s.store.number("SELECT count(*) FROM row_mark"), qint64(kRows));
        QCOMPARE(s.store.number("SELECT count(*) FROM operation WHERE state NOT IN ('applied', 'undone', 'cancelled')"), 0);
    }

    /// A replay that cannot read releases nothing, and goes on.
    void aReplayReleasesNothingItCannotRead()
    {
        int reads = 0;
        for (int place = -1; place < kPlaces; ++place) {
            Scene s;
            std::vector<RowId> rejected;
            for (const RowId row : s.rows) {
                if (s.store.number("SELECT state = 6 FROM batch_row WHERE id = " + QByteArray::number(row.value)) == 1)
                    rejected.push_back(row);
            }
            engine::ReplayOrder order;
            order.rows = rejected;
            order.settings.recall = Millis(0);
            order.settings.ticks = {true, true, true};
            order.actor = s.store.actor();
            const int first = s.vfs.reads();
            if (place >= 0)
                s.vfs.failReadsAfter(place * reads / kPlaces, SQLITE_IOERR, false);
            s.submit(std::make_unique<engine::ReplayJob>(order));
            s.run(60);
            if (place < 0)
                reads = s.vfs.reads() - first;
            QVERIFY2(!s.vfs.hasFailed() || s.saidWhy(), qPrintable(QString::number(place)));
            QCOMPARE(s.store.number("SELECT count(*) FROM batch_row WHERE state IN (0, 1, 3) AND replays > 0"), qint64(rejected.size()));
            QCOMPARE(s.store.inconsistencies(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(DeskReadsTest)
#include "tst_deskreads.moc"
