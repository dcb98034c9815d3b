// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator does between runs: dead letters, destinations, secrets, breaker, reports.
#include "tests/ctl/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlOperationsTest : public QObject
{
    Q_OBJECT

private:
    static QJsonArray letters(const Program& program, const QStringList& filters = {})
    {
        return program.run(QStringList{u"dead"_s, u"list"_s, u"--json"_s} + filters).json().value(u"rows"_s).toArray();
    }

private Q_SLOTS:
    void withoutAWorkspace()
    {
        Program program;
        for (const QStringList& arguments :
             {QStringList{u"status"_s}, QStringList{u"dead"_s, u"list"_s}, QStringList{u"run"_s},
              QStringList{u"breaker"_s, u"trip"_s, u"x"_s}, QStringList{u"report"_s}}) {
            const Ran ran = program.run(arguments);
            QCOMPARE(ran.code, 4);
            QVERIFY2(ran.err.contains("There is no workspace at"), ran.err.constData());
        }
        QVERIFY(!QFile::exists(program.workspace())); // looking makes nothing
    }

    void limitsAreShownAndChanged() // R42, R45, R48
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QJsonObject limits = program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--json"_s}).json();
        QCOMPARE(limits.value(u"attemptTimeoutMs"_s).toInt(), 10'000);
        QVERIFY(!limits.contains(u"suggestedTimeoutMs"_s)); // no history
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--suggested-timeout"_s}).code, 1);
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--attempt-timeout"_s, u"0s"_s}).code, 2); // R41
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--lanes"_s, u"4,4"_s}).code, 2);
        QCOMPARE(program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--jitter"_s, u"some"_s}).code, 2);

        QCOMPARE(program.run({u"submit"_s, program.writeRows(150), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        limits = program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--suggested-timeout"_s, u"--lanes"_s, u"8,0,1"_s, u"--jitter"_s,
                              u"decorrelated"_s, u"--retry-share"_s, u"50"_s, u"--row-deadline"_s, u"8h"_s, u"--json"_s}).json();
        QCOMPARE(limits.value(u"answersMeasured"_s).toInt(), 150);
        QCOMPARE(limits.value(u"attemptTimeoutMs"_s), limits.value(u"suggestedTimeoutMs"_s));
        limits = program.run({u"destination"_s, u"limits"_s, u"practice"_s, u"--timeout-class"_s, u"upload"_s, u"--json"_s}).json();
        QCOMPARE(limits.value(u"attemptTimeoutMs"_s).toInt(), 120'000);
        QCOMPARE(limits.value(u"lanes"_s).toArray(), (QJsonArray{8, 0, 1}));
        QCOMPARE(limits.value(u"retry"_s).toObject().value(u"jitter"_s).toString(), u"decorrelated"_s);
        QCOMPARE(limits.value(u"retryBudget"_s).toObject().value(u"percent"_s).toInt(), 50);
        QCOMPARE(limits.value(u"rowDeadlineMs"_s).toInt(), 8 * 3'600'000);
        QVERIFY(program.run({u"destination"_s, u"show"_s, u"practice"_s}).out.contains("a fifth above what 99.9 % of 150 answers"));
    }

    void editKeepsTheOriginalAndReplays()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const QJsonArray dead = letters(program, {u"--reason"_s, u"rejected"_s, u"--status"_s, u"422"_s});
        QCOMPARE(dead.size(), 3);
        const QString row = QString::number(dead.first().toObject().value(u"row"_s).toInteger());

        QCOMPARE(letters(program, {u"--search"_s, u"status:4xx -status:404"_s}).size(), letters(program, {u"--status"_s, u"422"_s}).size());
        const Ran wrong = program.run({u"dead"_s, u"list"_s, u"--search"_s, u"acme status:7xx"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("\n  acme status:7xx\n              ^^^"), wrong.err.constData()); // marked at its place
        const Ran edited = program.run({u"dead"_s, u"edit"_s, row, u"--set"_s, u"name=Jane Doe"_s, u"--set-json"_s,
                                        u"employees=1250"_s, u"--json"_s});
        QVERIFY2(edited.code == 0, edited.err.constData());
        QCOMPARE(edited.json().value(u"version"_s).toInt(), 2);
        const QJsonObject detail = program.run({u"dead"_s, u"show"_s, row, u"--json"_s}).json();
        QCOMPARE(detail.value(u"payload"_s).toObject().value(u"name"_s).toString(), u"Jane Doe"_s);
        QCOMPARE(detail.value(u"payload"_s).toObject().value(u"employees"_s).toInt(), 1250);
        QCOMPARE(detail.value(u"versions"_s).toArray().size(), 2);
        QVERIFY(!detail.value(u"versions"_s)
                     .toArray()
                     .first()
                     .toObject()
                     .value(u"payload"_s)
                     .toObject()
                     .contains(u"employees"_s));
        QCOMPARE(detail.value(u"attempts"_s).toArray().first().toObject().value(u"status"_s).toInt(), 422);

        // By file, byte for byte, and back.
        const QByteArray payload = program.run({u"dead"_s, u"show"_s, row, u"--payload"_s}).out;
        QVERIFY(payload.contains("\"employees\":1250"));
        QCOMPARE(
            program.run({u"dead"_s, u"edit"_s, row, u"--file"_s, u"-"_s}, QByteArray(payload).replace("Jane", "June"))
                .code,
            0);
        QCOMPARE(program.run({u"dead"_s, u"edit"_s, row, u"--file"_s, u"-"_s}, "{\"name\": ").code, 6);
        QCOMPARE(program.run({u"dead"_s, u"edit"_s, row, u"--unset"_s, u"nothing"_s}).code, 2);
        QCOMPARE(program.run({u"dead"_s, u"edit"_s, u"999"_s, u"--set"_s, u"a=b"_s}).code, 4);

        QVERIFY(program.servePractice({}));
        const Ran dry = program.run({u"dead"_s, u"replay"_s, u"--row"_s, row, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.json().value(u"rows"_s).toInt(), 1);
        QCOMPARE(letters(program).size(), 3);
        const Ran replay = program.run({u"dead"_s, u"replay"_s, u"--row"_s, row, u"--wait"_s});
        QVERIFY2(replay.code == 5, replay.err.constData()); // the other two are left
        QCOMPARE(letters(program).size(), 2);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void bulkNeedsAFilterOrAll()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(5), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        for (const QStringList& arguments : {QStringList{u"dead"_s, u"replay"_s}, QStringList{u"dead"_s, u"discard"_s},
                                             QStringList{u"dead"_s, u"settle"_s, u"--delivered"_s}})
            QCOMPARE(program.run(arguments).code, 2);
        QCOMPARE(letters(program).size(), 5);
        QCOMPARE(program.run({u"dead"_s, u"discard"_s, u"--all"_s, u"--dry-run"_s}).code, 0);
        QCOMPARE(letters(program).size(), 5);
        QCOMPARE(program.run({u"dead"_s, u"discard"_s, u"--row"_s, u"999"_s}).code, 4);
        const Ran discarded =
            program.run({u"dead"_s, u"discard"_s, u"--all"_s, u"--because"_s, u"not leads"_s, u"--json"_s});
        QCOMPARE(discarded.json().value(u"discarded"_s).toInt(), 5);
        QCOMPARE(letters(program).size(), 0);
    }

    void settleByHand()
    {
        Program program;
        QVERIFY(program.servePractice({u"--hang-up"_s, u"100"_s},
                                      {u"--resend"_s, u"neverTwice"_s, u"--concurrency"_s, u"2"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(2), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const QJsonArray ambiguous = letters(program, {u"--state"_s, u"ambiguous"_s});
        QCOMPARE(ambiguous.size(), 2);
        const QString first = QString::number(ambiguous.at(0).toObject().value(u"row"_s).toInteger());
        const Ran neither = program.run({u"dead"_s, u"settle"_s, u"--row"_s, first});
        QCOMPARE(neither.code, 2);
        QCOMPARE(program.run({u"dead"_s, u"settle"_s, u"--row"_s, first, u"--delivered"_s, u"--json"_s})
                     .json()
                     .value(u"settled"_s)
                     .toInt(),
                 1);
        QCOMPARE(program.run({u"dead"_s, u"settle"_s, u"--all"_s, u"--not-delivered"_s, u"--json"_s})
                     .json()
                     .value(u"settled"_s)
                     .toInt(),
                 1);
        QCOMPARE(letters(program, {u"--state"_s, u"ambiguous"_s}).size(), 0);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void exportReadsBack()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QFile file(program.path(u"odd.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,note\na@example.com,\"say \"\"hi\"\",\nthen go\"\nb@example.com,08123\n");
        file.close();
        QCOMPARE(program.run({u"submit"_s, file.fileName(), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const Ran csv = program.run({u"dead"_s, u"export"_s});
        QCOMPARE(csv.code, 0);
        QVERIFY2(csv.out.startsWith("email,note,fuseboard_row,"), csv.out.constData());
        QVERIFY(csv.out.contains("\"say \"\"hi\"\",\nthen go\""));
        QVERIFY(csv.out.contains(",08123,"));
        const Ran ndjson = program.run(
            {u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s, u"--output"_s, program.path(u"dead.ndjson"_s)});
        QCOMPARE(ndjson.code, 0);
        QFile out(program.path(u"dead.ndjson"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        int lines = 0;
        while (!out.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(out.readLine()).object();
            QVERIFY(line.value(u"payload"_s).toObject().contains(u"email"_s));
            ++lines;
        }
        QCOMPARE(lines, 2);
        QCOMPARE(program.run({u"dead"_s, u"export"_s, u"--format"_s, u"xml"_s}).code, 2);
    }

    void replaysKeepTheirPace() // R75: half a second unless it is said otherwise
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        QCOMPARE(program.run({u"dead"_s, u"replay"_s, u"--all"_s, u"--pace"_s, u"fast"_s}).code, 2);
        QCOMPARE(letters(program).size(), 3);
        QVERIFY(program.servePractice({}));
        QElapsedTimer spent;
        spent.start();
        QCOMPARE(program.run({u"dead"_s, u"replay"_s, u"--all"_s, u"--wait"_s}).code, 0);
        QVERIFY(spent.elapsed() >= 1'000); // the third starts a second after the first
    }

    void retentionIsOptInAndWaitsForTheExport() // R105
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(5), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 0);
        const auto json = [&](QStringList arguments) { return program.run(arguments << u"--json"_s).json(); };
        QJsonObject shown = json({u"retention"_s, u"show"_s});
        QCOMPARE(shown.value(u"on"_s), QJsonValue(false));
        QCOMPARE(shown.value(u"keepDelivered"_s).toInt(), 1'000);
        QCOMPARE(shown.value(u"keepResolved"_s).toInt(), 5'000);
        QCOMPARE(program.run({u"retention"_s, u"run"_s}).code, 2);
        QCOMPARE(program.run({u"retention"_s, u"on"_s, u"--keep-delivered"_s, u"-1"_s}).code, 2);
        QCOMPARE(program.run({u"batch"_s, u"export"_s, u"1"_s, program.path(u"before.csv"_s)}).code, 0); // not noted yet
        QCOMPARE(json({u"retention"_s, u"on"_s, u"--keep-delivered"_s, u"2"_s}).value(u"keepDelivered"_s).toInt(), 2);

        QJsonObject ran = json({u"retention"_s, u"run"_s});
        QCOMPARE(ran.value(u"delivered"_s).toInt(), 0);
        QCOMPARE(ran.value(u"notExported"_s).toInt(), 3);
        QCOMPARE(program.run({u"batch"_s, u"export"_s, u"1"_s, u"-"_s}).code, 0); // a screen is no file
        QCOMPARE(json({u"retention"_s, u"run"_s}).value(u"delivered"_s).toInt(), 0);
        QCOMPARE(program.run({u"batch"_s, u"export"_s, u"1"_s, program.path(u"rows.csv"_s)}).code, 0);
        QFile file(program.path(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rows = file.readAll();
        QVERIFY2(rows.startsWith("email,name,fuseboard_row,"), rows.constData());
        QCOMPARE(rows.count(",delivered,"), 5);
        ran = json({u"retention"_s, u"run"_s});
        QCOMPARE(ran.value(u"delivered"_s).toInt(), 3);
        QCOMPARE(ran.value(u"notExported"_s).toInt(), 0);
        QCOMPARE(json({u"retention"_s, u"run"_s}).value(u"delivered"_s).toInt(), 0);
        const Ran after = program.run({u"batch"_s, u"export"_s, u"1"_s, u"-"_s});
        QCOMPARE(after.out.count(",delivered,"), 5); // the rows are all there
        QCOMPARE(after.out.count("\r\n,,"), 3);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
        QCOMPARE(json({u"retention"_s, u"off"_s}).value(u"on"_s), QJsonValue(false));
        QCOMPARE(program.run({u"retention"_s, u"run"_s}).code, 2);
    }

    // C-2, C-4: a URL that is not on this machine never reaches the workspace or a screen.
    void urlsAndSecretsStayInTheSecretsFile()
    {
        Program program;
        const QByteArray url = "https://api.clay.com/v3/sources/webhook/pull-in-data-from-a-webhook-1f2e3d4c5b6a";
        const Ran added =
            program.run({u"destination"_s, u"add"_s, u"EU leads"_s, u"--preset"_s, u"clay"_s, u"--with-secret"_s},
                        url + "\nt0ken-value-0123456789\n");
        QVERIFY2(added.code == 0, added.err.constData());
        QFile secrets(program.path(u"secrets.json"_s));
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        const QByteArray kept = secrets.readAll();
        QVERIFY(kept.contains("1f2e3d4c5b6a"));
        QVERIFY(kept.contains("t0ken-value-0123456789"));
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(secrets.fileName()).constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 0777), 0600);
        for (const QString& name : QDir(program.workspace()).entryList(QDir::Files)) {
            QFile file(program.workspace() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("1f2e3d4c5b6a") && !bytes.contains("t0ken"), qPrintable(name));
        }
        for (const QStringList& arguments :
             {QStringList{u"destination"_s, u"list"_s}, QStringList{u"destination"_s, u"show"_s, u"EU leads"_s},
              QStringList{u"destination"_s, u"show"_s, u"EU leads"_s, u"--json"_s},
              QStringList{u"status"_s, u"--json"_s}}) {
            const Ran ran = program.run(arguments);
            QCOMPARE(ran.code, 0);
            QVERIFY2(!ran.all().contains("1f2e3d4c") && !ran.all().contains("t0ken"), ran.out.constData());
        }
        QCOMPARE(program.run({u"secret"_s, u"set"_s, u"EU leads"_s}, "another-token-9876543210\n").code, 0);
        QCOMPARE(program.run({u"secret"_s, u"set"_s, u"EU leads"_s}, "").code, 2);
        QCOMPARE(program.run({u"secret"_s, u"set"_s, u"nobody"_s}, "x\n").code, 4);
        const Ran otherUrl = program.run({u"secret"_s, u"set"_s, u"EU leads"_s, u"--url"_s},
                                         "https://elsewhere.example/hook/zzzzzzzzzzzzzzzz\n");
        QCOMPARE(otherUrl.code, 2);
        QVERIFY(otherUrl.err.contains("another webhook"));
    }

    void wrongDestinationsAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("scheme") << QStringList{u"--url"_s, u"ftp://example.com/x"_s};
        QTest::newRow("no URL") << QStringList{u"--url"_s, u"example"_s};
        QTest::newRow("preset") << QStringList{u"--preset"_s, u"magic"_s, u"--url"_s, u"http://127.0.0.1:1/x"_s};
        QTest::newRow("policy") << QStringList{u"--resend"_s, u"always"_s, u"--url"_s, u"http://127.0.0.1:1/x"_s};
        QTest::newRow("rate") << QStringList{u"--rate"_s, u"0"_s, u"--url"_s, u"http://127.0.0.1:1/x"_s};
        QTest::newRow("zone") << QStringList{u"--time-zone"_s, u"Mars/Olympus"_s, u"--url"_s,
                                             u"http://127.0.0.1:1/x"_s};
        QTest::newRow("secret without a header")
            << QStringList{u"--with-secret"_s, u"--url"_s, u"http://127.0.0.1:1/x"_s};
    }
    void wrongDestinationsAreRefused()
    {
        QFETCH(QStringList, options);
        Program program;
        const Ran ran = program.run(QStringList{u"destination"_s, u"add"_s, u"x"_s} + options);
        QVERIFY2(ran.code == 2, ran.err.constData());
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!QFile::exists(program.workspace()));
    }

    void breakerByHand()
    {
        Program program;
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"breaker"_s, u"trip"_s, u"nobody"_s}).code, 4);
        QCOMPARE(program.run({u"breaker"_s, u"trip"_s, u"practice"_s, u"--for"_s, u"5"_s}).code, 2);
        const Ran tripped =
            program.run({u"breaker"_s, u"trip"_s, u"practice"_s, u"--reason"_s, u"maintenance"_s, u"--json"_s});
        QCOMPARE(tripped.json().value(u"breaker"_s).toString(), u"forcedOpen"_s);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(10), u"--to"_s, u"practice"_s}).code, 0);
        const Ran waiting = program.run({u"run"_s});
        QCOMPARE(waiting.code, 5);
        QVERIFY2(waiting.err.contains("is tripped"), waiting.err.constData());
        QCOMPARE(program.receiptCount(), qint64(0));
        QCOMPARE(
            program.run({u"breaker"_s, u"reset"_s, u"practice"_s, u"--json"_s}).json().value(u"breaker"_s).toString(),
            u"closed"_s);
        QCOMPARE(program.run({u"run"_s}).code, 0);
        QCOMPARE(program.receiptCount(), qint64(10));
    }

    void holdsAreLiftedByHand_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("lifted");
        QTest::newRow("endpoint") << u"401"_s << u"endpoint hold"_s;
        QTest::newRow("account") << u"402"_s << u"account hold"_s;
    }
    void holdsAreLiftedByHand()
    {
        QFETCH(QString, status);
        QFETCH(QString, lifted);
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, status + u":100"_s}));
        const Ran held = program.run({u"submit"_s, program.writeRows(30), u"--to"_s, u"practice"_s, u"--wait"_s});
        QCOMPARE(held.code, 5);
        QVERIFY2(held.err.contains("destination resume") && held.err.contains(QByteArray("HTTP " + status.toLatin1())),
                 held.err.constData());
        QVERIFY(program.receiptCount() < 30); // the batch is not burnt against a closed door
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"run"_s}).code, 5); // by itself it stays held
        const Ran resumed = program.run({u"destination"_s, u"resume"_s, u"practice"_s, u"--json"_s});
        QCOMPARE(resumed.json().value(u"lifted"_s).toArray(), QJsonArray{lifted});
        QCOMPARE(program.run({u"run"_s, u"--json"_s}).json().value(u"delivered"_s).toInt(), 30);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

    void reports()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:20"_s}));
        program.run({u"submit"_s, program.writeRows(50), u"--to"_s, u"practice"_s, u"--wait"_s});
        const QJsonObject report = program.run({u"report"_s, u"--json"_s}).json();
        const QJsonObject line = report.value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(line.value(u"name"_s).toString(), u"practice"_s);
        QVERIFY(line.value(u"delivered"_s).toInt() > 0);
        QVERIFY(program.run({u"report"_s, u"--format"_s, u"csv"_s}).out.contains("practice"));
        QVERIFY(program.run({u"report"_s}).out.contains("<html"));
        const Ran pdf = program.run({u"report"_s, u"--output"_s, program.path(u"r.pdf"_s)});
#ifdef FUSEBOARD_PDF
        QVERIFY2(pdf.code == 0, pdf.err.constData());
        QFile file(program.path(u"r.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(5), "%PDF-"_qba);
#else
        QCOMPARE(pdf.code, 1);
        QVERIFY(pdf.err.contains("cannot make a PDF"));
#endif
        QCOMPARE(program.run({u"report"_s, u"--from"_s, u"2026-11-05"_s, u"--to"_s, u"2026-11-01"_s}).code, 2);
        QCOMPARE(program.run({u"report"_s, u"--format"_s, u"doc"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(CtlOperationsTest)
#include "tst_ctloperations.moc"
