// SPDX-License-Identifier: GPL-3.0-or-later
// fuseboardctl is killed (SIGKILL) at random moments while it submits to a practice destination that runs as a process of
// its own, and is started again until it is done. The receipts on disk are the truth; only rows that were claimed at a kill
// may be ambiguous (row-life.md, "Crash and start"). 20 kills in a test run; FUSEBOARD_KILLS=200 by hand.
#include "app/receiptreview.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <array>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtRandom_data();
    void killedAtRandom();
};

namespace {

constexpr int kRows = 1500; ///< a file
constexpr int kLane = 20;
constexpr int kArrayLane = 3;  // few, so that the run is long enough to be killed

/// All scenarios together.
int wantedKills()
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("FUSEBOARD_KILLS", &given);
    return given ? kills : 20;
}

struct Scenario
{
    const char* name;
    const char* resend;
    int array;
};
constexpr std::array kScenarios{Scenario{"neverTwice", "neverTwice", 1}, Scenario{"answeredFailures", "answeredFailures", 1},
                                Scenario{"idempotent", "idempotent", 1}, Scenario{"neverTwice, arrays", "neverTwice", 10},
                                Scenario{"idempotent, arrays", "idempotent", 10}};

/// Requests that the receiver read and accepted more than once for the same payload.
qint64 duplicates(const std::vector<practice::PracticeReceipt>& receipts)
{
    QHash<QByteArray, qint64> accepted;
    for (const practice::PracticeReceipt& receipt : receipts)
        accepted[receipt.bodySha256] += receipt.status >= 200 && receipt.status < 300 ? 1 : 0;
    qint64 n = 0;
    for (const qint64 times : std::as_const(accepted))
        n += std::max<qint64>(0, times - 1);
    return n;
}

class Campaign
{
public:
    Campaign(const QString& resend, int array) : m_resend(resend), m_array(array) {}
    ~Campaign()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }

    /// Another file with rows that were never there before is accepted; without --wait nothing of it is sent yet.
    void submit()
    {
        const QString name = path(u"rows%1.csv"_s.arg(++m_files));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,company\n");
        for (int i = 0; i < kRows; ++i)
            file.write("person" + QByteArray::number(m_files) + "." + QByteArray::number(i) + "@example.com,Example\n");
        file.close();
        QCOMPARE(run({u"submit"_s, name, u"--to"_s, u"practice"_s}), 0);
    }
    qint64 rows() const { return qint64(m_files) * kRows; }

    QString path(const QString& name) const { return m_dir.path() + u'/' + name; }

    void startServer()
    {
        m_server.setProgram(QStringLiteral(FUSEBOARDCTL));
        m_server.setArguments({u"practice"_s, u"serve"_s, u"--receipts"_s, path(u"receipts.ndjson"_s), u"--latency"_s, u"8"_s,
                               u"--jitter"_s, u"12"_s, u"--status"_s, u"503:3"_s});
        m_server.start();
        QVERIFY(m_server.waitForStarted());
        QByteArray said;
        while (!said.contains('\n')) {
            QVERIFY2(m_server.waitForReadyRead(10'000), "practice serve said nothing");
            said += m_server.readAllStandardOutput();
        }
        m_url = said.mid(said.indexOf("http://")).trimmed();
    }
    void start(QProcess& process, const QStringList& arguments)
    {
        process.setProgram(QStringLiteral(FUSEBOARDCTL));
        process.setArguments(arguments + QStringList{u"--workspace"_s, path(u"w.fuseboard"_s), u"--secrets-file"_s, path(u"secrets"_s)});
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start();
    }
    int run(const QStringList& arguments)
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        if (process.exitStatus() != QProcess::NormalExit)
            return -2;
        return process.exitCode();
    }
    void addDestination()
    {
        QCOMPARE(run({u"destination"_s, u"add"_s, u"practice"_s, u"--preset"_s, u"practice"_s, u"--url"_s, QString::fromUtf8(m_url),
                      u"--resend"_s, m_resend, u"--rate"_s, u"unlimited"_s, u"--concurrency"_s,
                      QString::number(m_array > 1 ? kArrayLane : kLane), u"--array"_s, QString::number(m_array),
                      u"--retry-base"_s, u"50ms"_s, u"--open-for"_s, u"200ms"_s}), 0);
    }
    qint64 number(const char* sql)
    {
        const SystemClock clock;
        auto workspace = store::Workspace::open(path(u"w.fuseboard"_s), store::Access::readOnly, u"tst_kill"_s, clock);
        if (!workspace)
            return -1;
        auto connection = (*workspace)->connect(store::Access::readOnly);
        const auto n = connection ? (*connection)->scalar(sql) : Result<qint64>(connection.error());
        return n ? *n : -1;
    }
    /// The rows that are claimed on disk now.
    QSet<qint64> claimedRows()
    {
        QSet<qint64> rows;
        const SystemClock clock;
        auto workspace = store::Workspace::open(path(u"w.fuseboard"_s), store::Access::readOnly, u"tst_kill"_s, clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().text()));
        auto connection = (*workspace)->connect(store::Access::readOnly);
        auto query = (*connection)->prepare("SELECT id FROM batch_row WHERE state = 2");
        while (query->step().value())
            rows.insert(query->integer(0));
        return rows;
    }
    std::vector<practice::PracticeReceipt> receipts() const
    {
        auto receipts = practice::PracticeReceipts::load(path(u"receipts.ndjson"_s));
        if (!receipts)
            qFatal("%s", qPrintable(receipts.error().text()));
        return *std::move(receipts);
    }
    practice::ReceiptReview review()
    {
        const SystemClock clock;
        auto workspace = store::Workspace::open(path(u"w.fuseboard"_s), store::Access::readOnly, u"tst_kill"_s, clock);
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().text()));
        auto connection = (*workspace)->connect(store::Access::readOnly);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        auto result = app::reviewReceipts(**connection, receipts(), {});
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }

private:
    QTemporaryDir m_dir;
    QString m_resend;
    int m_array;
    int m_files = 0;
    QByteArray m_url;
    QProcess m_server;
};

} // namespace

void tst_Kill::killedAtRandom_data()
{
    QTest::addColumn<QString>("resend");
    QTest::addColumn<int>("array");
    QTest::addColumn<int>("wanted");
    const int all = wantedKills();
    const int n = int(kScenarios.size());
    for (int i = 0; i < n; ++i) {
        const Scenario& scenario = kScenarios[size_t(i)];
        QTest::newRow(scenario.name) << QString::fromLatin1(scenario.resend) << scenario.array << all / n + (i < all % n ? 1 : 0);
    }
}

void tst_Kill::killedAtRandom() // R85, B-13, B-20
{
    QFETCH(const QString, resend);
    QFETCH(const int, array);
    QFETCH(const int, wanted);
    Campaign campaign(resend, array);
    campaign.startServer();
    campaign.addDestination();
    campaign.submit();
    QCOMPARE(campaign.number("SELECT count(*) FROM batch_row WHERE state = 0"), kRows);

    int kills = 0;
    QSet<qint64> claimedAtKills; // a process killed before it has recovered leaves the same rows claimed
    qint64 sendsInDoubt = 0;     // a row that is sent again may be caught by the next kill too
    const qint64 mostClaimed = array > 1 ? 2 * kArrayLane * array : 2 * kLane + 64; // claims run ahead of the slots
    while (kills < wanted) {
        QProcess process;
        campaign.start(process, {u"run"_s});
        QVERIFY(process.waitForStarted());
        if (process.waitForFinished(30 + int(QRandomGenerator::global()->bounded(400)))) {
            campaign.submit(); // it was faster than the kill: more work
            continue;
        }
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        ++kills;
        const QSet<qint64> claimed = campaign.claimedRows();
        QVERIFY2(claimed.size() <= mostClaimed, qPrintable(QString::number(claimed.size()))); // few, however long the file
        claimedAtKills += claimed;
        sendsInDoubt += claimed.size();
    }
    const int code = campaign.run({u"run"_s});
    QVERIFY2(code == 0 || code == 5, qPrintable(QString::number(code)));

    const practice::ReceiptReview review = campaign.review();
    for (const practice::ReceiptViolation& violation : review.violations)
        qWarning("%s", qPrintable(violation.text));
    QVERIFY2(review.holds(), qPrintable(review.sentence()));
    const qint64 ambiguous = campaign.number("SELECT count(*) FROM batch_row WHERE state = 5");
    const qint64 delivered = campaign.number("SELECT count(*) FROM batch_row WHERE state = 4");
    const qint64 dead = campaign.number("SELECT count(*) FROM batch_row WHERE state = 6");
    QCOMPARE(ambiguous + delivered + dead, campaign.rows());
    QCOMPARE(campaign.number("SELECT count(*) FROM batch_row WHERE state = 5 AND reason <> 32"), 0); // crash, and nothing else
    const qint64 twice = duplicates(campaign.receipts());
    if (resend == u"idempotent"_s) {
        QCOMPARE(ambiguous, 0);
        QVERIFY2(twice <= sendsInDoubt, qPrintable(QString::number(twice))); // the same key again, which the receiver knows
    } else {
        QCOMPARE(ambiguous, claimedAtKills.size());
        QCOMPARE(twice, 0);
    }
    qInfo("%d kills, %lld rows, %lld claimed at a kill, %lld ambiguous, %lld delivered, %lld dead, %lld accepted twice (%s); %s", kills,
          campaign.rows(), qint64(claimedAtKills.size()), ambiguous, delivered, dead, twice, QTest::currentDataTag(),
          qPrintable(review.sentence()));
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
