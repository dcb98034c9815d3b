// SPDX-License-Identifier: GPL-3.0-or-later
// The fallback chain as an operator declares, fills and reads it.
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlFallbackTest : public QObject
{
    Q_OBJECT

private:
    static bool addDestination(const Program& program)
    {
        return program.run({u"destination"_s, u"add"_s, u"crm"_s, u"--url"_s, u"http://127.0.0.1:9/hook"_s}).code == 0;
    }
    static QString write(const Program& program, const QString& name, const QByteArray& content)
    {
        QFile file(program.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

private Q_SLOTS:
    void declaresTheChain() // R94, R96
    {
        Program program;
        QVERIFY(addDestination(program));
        const QJsonObject none = program.run({u"destination"_s, u"fallback"_s, u"crm"_s, u"--json"_s}).json();
        QCOMPARE(none.value(u"queue"_s).toBool(true), false);
        QCOMPARE(none.value(u"attempts"_s).toInt(), 10);
        const Ran set = program.run({u"destination"_s, u"fallback"_s, u"crm"_s, u"--queue"_s, u"on"_s, u"--local"_s, u"on"_s, u"--base"_s,
                                     u"30s"_s, u"--json"_s});
        QVERIFY2(set.code == 0, set.err.constData());
        const QJsonObject now = program.run({u"destination"_s, u"fallback"_s, u"crm"_s, u"--json"_s}).json();
        QCOMPARE(now.value(u"queue"_s).toBool(), true);
        QCOMPARE(now.value(u"cache"_s).toBool(true), false);
        QCOMPARE(now.value(u"baseMs"_s).toInt(), 30'000);
        for (const QStringList& wrong : {QStringList{u"--queue"_s, u"yes"_s}, QStringList{u"--fresh"_s, u"9d"_s}, QStringList{u"--attempts"_s, u"0"_s}})
            QCOMPARE(program.run(QStringList{u"destination"_s, u"fallback"_s, u"crm"_s} + wrong).code, 2);
        QCOMPARE(program.run({u"destination"_s, u"fallback"_s, u"crm"_s, u"--json"_s}).json(), now);
    }

    void cacheIsFilledListedAndCleared() // B-27
    {
        Program program;
        QVERIFY(addDestination(program));
        const QString file = write(program, u"enriched.csv"_s, "Website,industry\nhttps://www.ACME.com,Tools\nb.com,\n,Tools\n");
        const Ran imported = program.run({u"cache"_s, u"import"_s, file, u"--destination"_s, u"crm"_s, u"--json"_s});
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(imported.json().value(u"stored"_s).toInt(), 1);
        QCOMPARE(imported.json().value(u"withoutDomain"_s).toInt(), 1);
        const QJsonObject listed = program.run({u"cache"_s, u"list"_s, u"--destination"_s, u"crm"_s, u"--json"_s}).json();
        QCOMPARE(listed.value(u"count"_s).toInt(), 1);
        const QJsonObject entry = listed.value(u"entries"_s).toArray().first().toObject();
        QCOMPARE(entry.value(u"domain"_s).toString(), u"acme.com"_s);
        QCOMPARE(entry.value(u"staleness"_s).toString(), u"fresh"_s);
        QCOMPARE(entry.value(u"origin"_s).toString(), u"enriched.csv"_s);

        QCOMPARE(program.run({u"cache"_s, u"import"_s, program.path(u"none.csv"_s), u"--destination"_s, u"crm"_s}).code, 6);
        QCOMPARE(program.run({u"cache"_s, u"import"_s, file}).code, 2);
        QCOMPARE(program.run({u"cache"_s, u"clear"_s, u"--destination"_s, u"crm"_s}).code, 2);
        const Ran old = program.run({u"cache"_s, u"clear"_s, u"--destination"_s, u"crm"_s, u"--older-than"_s, u"1d"_s, u"--json"_s});
        QCOMPARE(old.json().value(u"cleared"_s).toInt(), 0);
        const Ran one = program.run({u"cache"_s, u"clear"_s, u"--destination"_s, u"crm"_s, u"--domain"_s, u"WWW.acme.com"_s, u"--json"_s});
        QCOMPARE(one.json().value(u"cleared"_s).toInt(), 1);
    }

    void rowsSayTheirSource() // R97, R98, R99, R101, R108
    {
        Program program;
        QVERIFY(addDestination(program));
        const QString enriched = write(program, u"enriched.csv"_s, "domain,industry\nacme.com,Tools\n");
        QCOMPARE(program.run({u"cache"_s, u"import"_s, enriched, u"--destination"_s, u"crm"_s, u"--learnt"_s, u"2020-01-01"_s}).code, 0);
        QCOMPARE(program.run({u"destination"_s, u"fallback"_s, u"crm"_s, u"--cache"_s, u"on"_s, u"--local"_s, u"on"_s}).code, 0);
        QCOMPARE(program.run({u"breaker"_s, u"trip"_s, u"crm"_s, u"--reason"_s, u"maintenance"_s}).code, 0);
        const QString rows = write(program, u"rows.csv"_s, "domain,name\nwww.acme.com,One\nbolt-works.co.uk,Two\n");
        const Ran submitted = program.run({u"submit"_s, rows, u"--to"_s, u"crm"_s, u"--wait"_s, u"--json"_s});
        QVERIFY2(submitted.code == 5, submitted.err.constData()); // dead letters are left

        const QJsonObject first = program.run({u"dead"_s, u"show"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(first.value(u"source"_s).toString(), u"cache"_s);
        const QJsonObject fallback = first.value(u"fallback"_s).toObject();
        QCOMPARE(fallback.value(u"staleness"_s).toString(), u"veryStale"_s);
        QCOMPARE(fallback.value(u"result"_s).toObject().value(u"industry"_s).toString(), u"Tools"_s);
        QVERIFY(fallback.value(u"why"_s).toString().startsWith(u"Circuit breaker: maintenance"_s));
        const QJsonObject second = program.run({u"dead"_s, u"show"_s, u"2"_s, u"--json"_s}).json();
        QCOMPARE(second.value(u"fallback"_s).toObject().value(u"fields"_s).toObject().value(u"company_name"_s).toString(), u"Bolt Works"_s);
        const Ran shown = program.run({u"dead"_s, u"show"_s, u"1"_s});
        QVERIFY2(shown.out.contains("Source: cache, veryStale"), shown.out.constData());

        const QByteArray exported = program.run({u"dead"_s, u"export"_s}).out;
        QVERIFY2(exported.contains("fuseboard_source,fuseboard_staleness"), exported.constData());
        QVERIFY2(exported.contains(",cache,veryStale") && exported.contains(",local,"), exported.constData());
        const QJsonArray lines = program.run({u"report"_s, u"--from"_s, u"today"_s, u"--format"_s, u"json"_s}).json().value(u"fallbacks"_s).toArray();
        QCOMPARE(lines.size(), 2);

        // The same with the queue on: nothing dies, and it is said where the rows are.
        QCOMPARE(program.run({u"destination"_s, u"fallback"_s, u"crm"_s, u"--queue"_s, u"on"_s}).code, 0);
        QCOMPARE(program.run({u"dead"_s, u"replay"_s, u"--row"_s, u"1"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"0s"_s}).code, 5); // waits for the operator
        const QJsonObject status = program.run({u"status"_s, u"--json"_s}).json().value(u"destinations"_s).toArray().first().toObject();
        QCOMPARE(status.value(u"offlineQueue"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(CtlFallbackTest)
#include "tst_ctlfallback.moc"
