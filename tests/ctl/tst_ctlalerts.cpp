// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts to a webhook through the program alone: what goes out, once, on the way of every row.
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

namespace {

/// A receiver of alerts in a process of its own, with receipts.
struct Receiver
{
    explicit Receiver(const Program& program, const QStringList& dials = {})
        : receipts(program.path(u"alerts.ndjson"_s))
        , process(program.start(QStringList{u"practice"_s, u"serve"_s, u"--port"_s, u"0"_s, u"--receipts"_s, receipts} + dials))
    {
        if (process->waitForReadyRead(120'000)) {
            const QByteArray line = process->readLine().trimmed();
            url = QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1));
        }
    }
    ~Receiver()
    {
        process->terminate();
        process->waitForFinished();
    }
    int count() const
    {
        QFile file(receipts);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }

    QString receipts;
    std::unique_ptr<QProcess> process;
    QString url;
};

/// Titles of the alerts as the workspace has them, newest first, whatever became of them.
QStringList batchNames(const Program& program)
{
    QStringList names;
    const Ran ran = program.run({u"status"_s, u"--json"_s});
    for (const QJsonValue& batch : ran.json().value(u"batches"_s).toArray())
        names << batch[u"name"_s].toString();
    return names;
}

} // namespace

class CtlAlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testGoesThroughTheEngine()
    {
        Program program;
        Receiver receiver(program);
        QVERIFY(!receiver.url.isEmpty());
        QVERIFY(program.run({u"alerts"_s, u"test"_s}).code != 0); // nothing is set
        const Ran set = program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, receiver.url, u"--json"_s});
        QVERIFY2(set.code == 0, set.all().constData());
        QCOMPARE(set.json().value(u"on"_s).toBool(), true);
        const Ran test = program.run({u"alerts"_s, u"test"_s});
        QVERIFY2(test.code == 0, test.all().constData());
        QVERIFY(test.out.contains("was delivered"));
        QCOMPARE(receiver.count(), 1);
        // One attempt, one receipt, no credits, a ledger scope of its own.
        const Ran check = program.run({u"practice"_s, u"check"_s, u"--receipts"_s, receiver.receipts, u"--destination"_s, u"Alert webhook"_s});
        QVERIFY2(check.code == 0, check.all().constData());
    }

    void aUrlThatIsNoneIsRefused()
    {
        Program program;
        for (const QString& url : {u"http://hooks.example.com/x"_s, u"ftp://127.0.0.1/x"_s, u"nonsense"_s}) {
            const Ran set = program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, url});
            QCOMPARE(set.code, 2);
            QVERIFY2(set.err.contains("https://"), set.err.constData());
        }
    }

    void aUrlIsASecret()
    {
        Program program;
        const QByteArray url = "https://hooks.slack.example/services/T0000/B0000/abcdefghijklmnopqrstuvwx";
        const Ran set = program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, u"-"_s}, url + '\n');
        QVERIFY2(set.code == 0, set.all().constData());
        QVERIFY(!set.all().contains("abcdefghijklmnop"));
        const Ran list = program.run({u"alerts"_s, u"list"_s, u"--json"_s});
        QVERIFY(!list.all().contains("abcdefghijklmnop"));
        QVERIFY2(list.json().value(u"url"_s).toString().contains(u"hooks.slack.example"_s), list.out.constData());
        QFile database(program.workspace() + u"/workspace.db"_s);
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("abcdefghijklmnop"));
    }

    void settingsAreKeptAndChecked()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        const Ran set = program.run({u"alerts"_s, u"set"_s, u"--budget"_s, u"80,100"_s, u"--quiet"_s, u"22:00-07:00"_s, u"--time-zone"_s,
                                     u"Europe/Berlin"_s, u"--without"_s, u"breakerClosed"_s, u"--repeat"_s, u"2h"_s, u"--failures"_s, u"25"_s});
        QVERIFY2(set.code == 0, set.all().constData());
        const QJsonObject settings = program.run({u"alerts"_s, u"list"_s, u"--json"_s}).json().value(u"settings"_s).toObject();
        QCOMPARE(settings.value(u"budgetPercents"_s).toArray(), (QJsonArray{80, 100}));
        QCOMPARE(settings.value(u"repeatMinutes"_s).toInt(), 120);
        QCOMPARE(settings.value(u"failurePercent"_s).toInt(), 25);
        QCOMPARE(settings.value(u"off"_s).toArray(), QJsonArray{u"breakerClosed"_s});
        QCOMPARE(settings.value(u"quiet"_s)[u"from"_s].toInt(), 1'320);
        for (const QStringList& wrong : {QStringList{u"--quiet"_s, u"25:00-7:00"_s}, {u"--budget"_s, u"90,70"_s}, {u"--without"_s, u"weather"_s},
                                         {u"--time-zone"_s, u"Mars/Olympus"_s}, {u"--repeat"_s, u"0m"_s}, {u"--failures"_s, u"0"_s}}) {
            const Ran refused = program.run(QStringList{u"alerts"_s, u"set"_s} + wrong);
            QCOMPARE(refused.code, 2);
        }
        QCOMPARE(program.run({u"alerts"_s, u"list"_s, u"--json"_s}).json().value(u"settings"_s).toObject(), settings);
        QVERIFY(program.run({u"alerts"_s, u"list"_s}).out.contains("Quiet from 22:00 to 07:00 in Europe/Berlin"));
    }

    void aRunTellsOnce() // R120, headless
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"503:100"_s}, {u"--open-for"_s, u"60s"_s, u"--retries"_s, u"0"_s}));
        Receiver receiver(program);
        QCOMPARE(program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, receiver.url}).code, 0);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(40), u"--to"_s, u"practice"_s}).code, 0);
        auto run = program.start({u"run"_s});
        QTRY_VERIFY_WITH_TIMEOUT(receiver.count() >= 1, 30'000); // its breaker opened
        run->terminate();
        QVERIFY(run->waitForFinished(60'000));
        const int told = receiver.count();
        QVERIFY2(batchNames(program).contains(u"Alert: practice: breaker opened"_s), qPrintable(batchNames(program).join(u'|')));
        // Still open at the next start: nothing new. A run that has no row of the alert webhook to wait for looks at the alerts
        // and ends.
        const Ran again = program.run({u"run"_s, u"--destination"_s, u"Alert webhook"_s});
        QVERIFY2(again.code == 0, again.all().constData());
        QCOMPARE(receiver.count(), told);
        const Ran check = program.run({u"practice"_s, u"check"_s, u"--receipts"_s, receiver.receipts, u"--destination"_s, u"Alert webhook"_s});
        QVERIFY2(check.code == 0, check.all().constData());
    }

    void aShortRunTellsBeforeItEnds()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}, {u"--retries"_s, u"0"_s}));
        Receiver receiver(program);
        QCOMPARE(program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, receiver.url, u"--dead-letters"_s, u"5"_s}).code, 0);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(60), u"--to"_s, u"practice"_s}).code, 0);
        const Ran run = program.run({u"run"_s});
        QCOMPARE(run.code, 5); // dead letters are left
        QCOMPARE(receiver.count(), 1);
        QVERIFY(batchNames(program).contains(u"Alert: practice: dead letters are growing"_s));
    }

    void itsOwnTroubleIsNotToldThroughIt()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        Receiver receiver(program, {u"--status"_s, u"503:100"_s});
        QCOMPARE(program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, receiver.url}).code, 0);
        auto test = program.start({u"alerts"_s, u"test"_s});
        QTRY_VERIFY_WITH_TIMEOUT(receiver.count() >= 3, 60'000); // it retries, and alerts are looked at in between
        test->terminate();
        QVERIFY(test->waitForFinished(60'000));
        QCOMPARE(batchNames(program), QStringList{u"Alert: Test from Fuseboard"_s});
        // A run has other things to do than to wait for it; at its end alerts are looked at once more.
        const Ran run = program.run({u"run"_s});
        QVERIFY2(run.code == 0 || run.code == 5, run.all().constData());
        QCOMPARE(batchNames(program), QStringList{u"Alert: Test from Fuseboard"_s});
    }

    void offIsOff()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}, {u"--retries"_s, u"0"_s}));
        Receiver receiver(program);
        QCOMPARE(program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, receiver.url, u"--dead-letters"_s, u"5"_s}).code, 0);
        QCOMPARE(program.run({u"alerts"_s, u"off"_s}).code, 0);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(60), u"--to"_s, u"practice"_s}).code, 0);
        QCOMPARE(program.run({u"run"_s}).code, 5);
        QCOMPARE(receiver.count(), 0);
        QCOMPARE(program.run({u"alerts"_s, u"on"_s, u"--json"_s}).json().value(u"on"_s).toBool(), true);
    }

    void anotherUrlTakesOver()
    {
        Program program;
        Receiver first(program);
        QCOMPARE(program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, first.url}).code, 0);
        QCOMPARE(program.run({u"alerts"_s, u"test"_s}).code, 0);
        QCOMPARE(first.count(), 1);
        Receiver second(program);
        QVERIFY(first.url != second.url);
        QCOMPARE(program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, second.url}).code, 0);
        QCOMPARE(program.run({u"alerts"_s, u"test"_s}).code, 0);
        const Ran again = program.run({u"alerts"_s, u"set"_s, u"--webhook-url"_s, second.url});
        QVERIFY2(again.code == 0, again.all().constData());
    }
};

QTEST_GUILESS_MAIN(CtlAlertsTest)
#include "tst_ctlalerts.moc"
