// SPDX-License-Identifier: GPL-3.0-or-later
// The structure record of an FTS5 index as this machine's SQLite writes it, and which merge comes next.
#include "core/store/fulltextlevels.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace fuseboard::store;
using namespace Qt::StringLiterals;

namespace {

/// An index that merges only when it is told to, as the letter index does.
class Index
{
public:
    Index()
        : m_connection(std::move(Connection::open(m_folder.filePath(u"index.db"_s), Access::readWrite)).value())
    {
        must("CREATE VIRTUAL TABLE t USING fts5 (body, content = '', detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1');"
             "INSERT INTO t (t, rank) VALUES ('automerge', 0), ('crisismerge', 1000)");
    }
    void must(const QByteArray& sql)
    {
        if (const auto done = m_connection->execute(sql.constData()); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    /// One segment of that many letters.
    void add(int letters)
    {
        QByteArray sql = "BEGIN;";
        for (int i = 0; i < letters; ++i, ++m_next)
            sql += "INSERT INTO t (rowid, body) VALUES (" + QByteArray::number(m_next) + ", '{\"email\":\"" + QByteArray::number(m_next * 7919) + "\"}');";
        must(sql + "COMMIT");
    }
    void merge(int pages) { must("INSERT INTO t (t, rank) VALUES ('merge', " + QByteArray::number(pages) + ")"); }
    [[nodiscard]] qint64 pages() const { return m_connection->scalar("SELECT count(*) FROM t_data WHERE id > 10 AND (id >> 36) & 1 = 0").value(); }
    [[nodiscard]] std::vector<FullTextLevel> levels() const
    {
        auto record = std::move(m_connection->prepare("SELECT block FROM t_data WHERE id = 10")).value();
        if (!record.step().value())
            qFatal("no structure record");
        return fullTextLevels(record.view(0)).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    qint64 m_next = 1;
};

qint64 sum(const std::vector<FullTextLevel>& levels)
{
    qint64 out = 0;
    for (const FullTextLevel& level : levels)
        out += std::accumulate(level.pages.begin(), level.pages.end(), qint64(0));
    return out;
}

} // namespace

class TestFullTextLevels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySegmentAndPageIsCounted()
    {
        Index index;
        QVERIFY(sum(index.levels()) == 0);
        for (int i = 1; i <= 3; ++i)
            index.add(200 * i);
        const auto levels = index.levels();
        QCOMPARE(levels.size(), size_t(1));
        QCOMPARE(levels[0].merging, 0);
        QCOMPARE(levels[0].pages.size(), size_t(3));
        QVERIFY(levels[0].pages[2] > levels[0].pages[0]);
        QCOMPARE(sum(levels), index.pages());
    }
    void theNextMergeIsTheOneThatIsMade()
    {
        Index index;
        QRandomGenerator random(7);
        int begun = 0;
        for (int round = 0; round < 120; ++round) {
            index.add(20 + int(random.bounded(60)));
            const auto before = index.levels();
            const FullTextMerge next = nextMerge(before);
            index.merge(1);
            const auto after = index.levels();
            QCOMPARE(sum(after), index.pages());
            // Fewer than four segments are left alone, unless their merge has begun.
            const auto chosen = size_t(next.level);
            if (next.segments < 4 && before[chosen].merging == 0) {
                QCOMPARE(sum(after), sum(before));
                continue;
            }
            ++begun;
            QVERIFY2(after[chosen].merging != before[chosen].merging || after[chosen].pages != before[chosen].pages, "the foretold one was not touched");
            for (size_t i = 0; i < chosen; ++i)
                QVERIFY2(after[i].pages == before[i].pages, "another one was merged");
        }
        QVERIFY(begun > 40);
    }
    void aBegunMergeComesFirst()
    {
        const std::vector<FullTextLevel> levels{{0, {5}}, {2, {30, 40, 7}}, {0, {1, 1, 1, 1, 1}}};
        const FullTextMerge next = nextMerge(levels);
        QCOMPARE(next.level, 1);
        QCOMPARE(next.segments, 2);
        QCOMPARE(next.pages, qint64(70));
    }
    void otherwiseTheLevelOfTheMostSegments()
    {
        const FullTextMerge next = nextMerge({{0, {1, 2, 3}}, {0, {10, 20, 30}}, {0, {100, 200}}});
        QCOMPARE(next.level, 0);
        QCOMPARE(next.segments, 3);
        QCOMPARE(next.pages, qint64(6));
        QCOMPARE(nextMerge({}).level, -1);
    }
    void aRecordThatIsNotKnownIsNotGuessedAt()
    {
        Index index;
        index.add(100);
        index.add(100);
        const QByteArray good("\0\0\0\1\1\2\5\0\2\1\1\3\2\1\4", 15);
        const auto levels = fullTextLevels(good);
        QVERIFY(levels && levels->size() == 1);
        QCOMPARE(levels->front().pages, (std::vector<qint64>{3, 4}));
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            QVERIFY2(!fullTextLevels(QByteArrayView(good).first(cut)), "a record that was cut");
        QVERIFY(!fullTextLevels(QByteArray(good + '\1')));
        QByteArray large = good;
        large[4] = char(0xff); // more levels than there can be
        QVERIFY(!fullTextLevels(large));
    }
};

QTEST_GUILESS_MAIN(TestFullTextLevels)
#include "tst_fulltextlevels.moc"
