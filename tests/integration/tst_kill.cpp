// SPDX-License-Identifier: GPL-3.0-or-later
// fuseboardctl is killed (SIGKILL) at random moments while it submits to a practice destination that runs as a process of
// its own, and is started again until it is done. The receipts on disk are the truth; only rows that were claimed at a kill
// may be ambiguous (row-life.md, "Crash and start").
#include "app/receiptreview.h"
#include "core/store/workspace.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

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

constexpr int kRows = 1500;
constexpr int kLane = 20;
constexpr int kArrayLane = 3;  // few, so that the run is long enough to be killed

int wantedKills()
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("FUSEBOARD_KILLS", &given);
    return given ? kills : 6;
}

class Campaign
{
public:
    Campaign(const QString& resend, int array) : m_resend(resend), m_array(array)
    {
        QFile file(path(u"rows.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("email,company\n");
        for (int i = 0; i < kRows; ++i)
            file.write("person" + QByteArray::number(i) + "@example.com,Example\n");
    }
    ~Campaign()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }

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
                      u"--resend"_s, m_resend, u"--rate"_s, u"unlimited"_s, u"--concurrency"_s, QString::number(m_array > 1 ? kArrayLane : kLane), u"--array"_s, QString::number(m_array),
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
    practice::ReceiptReview review()
    {
        const SystemClock clock;
        auto workspace = store::Workspace::open(path(u"w.fuseboard"_s), store::Access::readOnly, u"tst_kill"_s, clock);
        const auto receipts = practice::PracticeReceipts::load(path(u"receipts.ndjson"_s));
        if (!workspace || !receipts)
            qFatal("nothing to review");
        auto connection = (*workspace)->connect(store::Access::readOnly);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().text()));
        auto result = app::reviewReceipts(**connection, *receipts, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }

private:
    QTemporaryDir m_dir;
    QString m_resend;
    int m_array;
    QByteArray m_url;
    QProcess m_server;
};

} // namespace

void tst_Kill::killedAtRandom_data()
{
    QTest::addColumn<QString>("resend");
    QTest::addColumn<int>("array");
    QTest::newRow("neverTwice") << u"neverTwice"_s << 1;
    QTest::newRow("idempotent") << u"idempotent"_s << 1;
    QTest::newRow("neverTwice, arrays") << u"neverTwice"_s << 10;
    QTest::newRow("idempotent, arrays") << u"idempotent"_s << 10;
}

void tst_Kill::killedAtRandom()
{
    QFETCH(const QString, resend);
    QFETCH(const int, array);
    Campaign campaign(resend, array);
    campaign.startServer();
    campaign.addDestination();

    // The import is accepted first; without --wait nothing is sent yet.
    QCOMPARE(campaign.run({u"submit"_s, campaign.path(u"rows.csv"_s), u"--to"_s, u"practice"_s}), 0);
    QCOMPARE(campaign.number("SELECT count(*) FROM batch_row WHERE state = 0"), kRows);

    int kills = 0;
    QSet<qint64> claimedAtKills; // a process killed before it has recovered leaves the same rows claimed
    const int wanted = array > 1 ? (wantedKills() + 1) / 2 : wantedKills();
    const qint64 mostClaimed = array > 1 ? kArrayLane * array : 2 * kLane + 64;
    for (int turn = 0; turn < 10 * wanted && kills < wanted; ++turn) {
        QProcess process;
        campaign.start(process, {u"run"_s});
        QVERIFY(process.waitForStarted());
        if (process.waitForFinished(30 + int(QRandomGenerator::global()->bounded(400))))
            break; // it was faster than the kill
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        ++kills;
        const QSet<qint64> claimed = campaign.claimedRows();
        QVERIFY2(claimed.size() <= mostClaimed, qPrintable(QString::number(claimed.size()))); // few, however long the file
        claimedAtKills += claimed;
    }
    QVERIFY(kills > 0);
    const int code = campaign.run({u"run"_s});
    QVERIFY2(code == 0 || code == 5, qPrintable(QString::number(code)));

    const practice::ReceiptReview review = campaign.review();
    for (const practice::ReceiptViolation& violation : review.violations)
        qWarning("%s", qPrintable(violation.text));
    QVERIFY2(review.holds(), qPrintable(review.sentence()));
    const qint64 ambiguous = campaign.number("SELECT count(*) FROM batch_row WHERE state = 5");
    const qint64 delivered = campaign.number("SELECT count(*) FROM batch_row WHERE state = 4");
    const qint64 dead = campaign.number("SELECT count(*) FROM batch_row WHERE state = 6");
    QCOMPARE(ambiguous + delivered + dead, kRows);
    QCOMPARE(campaign.number("SELECT count(*) FROM batch_row WHERE state = 5 AND reason <> 32"), 0); // crash, and nothing else
    if (resend == u"neverTwice"_s)
        QCOMPARE(ambiguous, claimedAtKills.size());
    else
        QCOMPARE(ambiguous, 0);
    qInfo("%d kills, %lld rows claimed at them, %lld ambiguous, %lld delivered, %lld dead; %s", kills, qint64(claimedAtKills.size()), ambiguous,
          delivered, dead, qPrintable(review.sentence()));
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
