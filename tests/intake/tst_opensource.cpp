// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/printedsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;
using namespace fuseboard::test;

class TestOpenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals()
    {
        QTemporaryDir folder;
        QCOMPARE(openSource(folder.filePath(u"none.csv"_s)).error().code, ErrorCode::notFound);
        QCOMPARE(openSource(folder.path()).error().code, ErrorCode::io);
        QVERIFY(printed("PK\x03\x04 rest", u"leads.csv"_s).head.first().startsWith(u"error: this is a spreadsheet"_s));
        QVERIFY(printed("\x1f\x8b\x08 rest", u"leads.csv.gz"_s).head.first().startsWith(u"error: this file is compressed"_s));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* what, const QString& name, const QByteArray& text, const QString& format) {
            QTest::newRow(what) << name << text << format;
        };
        row("csv by name", u"a.CSV"_s, "{\"a\":1}\n", u"CSV, UTF-8, separated by comma, with header"_s);
        row("tsv by name", u"a.tsv"_s, "a\tb\n1\t2\n", u"CSV, UTF-8, separated by tab, with header"_s);
        row("jsonl by name", u"a.jsonl"_s, "[1]\n", u"NDJSON, UTF-8"_s);
        row("json array", u"a.json"_s, " [1]\n", u"JSON array, UTF-8"_s);
        row("json lines", u"a.json"_s, "{\"a\":1}\n{\"a\":2}\n", u"NDJSON, UTF-8"_s);
        row("json objects", u"a.json"_s, "{\n\"a\":1}\n", u"JSON objects, UTF-8"_s);
        row("array by content", u"a"_s, "\n[ {\"a\":1} ]", u"JSON array, UTF-8"_s);
        row("lines by content", u"a.txt"_s, "{\"a\":1}\n", u"NDJSON, UTF-8"_s);
        row("csv by content", u"a.txt"_s, "a;b\n1;2\n", u"CSV, UTF-8, separated by semicolon, with header"_s);
        row("bracket in csv", u"a"_s, "[id],b\n1,2\n", u"CSV, UTF-8, separated by comma, with header"_s);
        row("brace in csv", u"a"_s, "{id},b\n1,2\n", u"CSV, UTF-8, separated by comma, with header"_s);
    }

    void kinds()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QFETCH(QString, format);
        QCOMPARE(printed(text, name).head.first(), format);
    }

    void optionOverrulesTheName()
    {
        SourceOptions options;
        options.kind = SourceKind::ndjson;
        QCOMPARE(printed("{\"a\":1}\n", u"a.csv"_s, options).rows, QStringList({u"1: {\"a\":1}"_s}));
    }

    void fileOnDisk()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"leads.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();
        auto reader = openSource(file.fileName());
        QVERIFY(reader);
        QCOMPARE((*reader)->bytesTotal(), 8);
        RowChunk chunk;
        QVERIFY(*(*reader)->next(chunk));
        QCOMPARE(chunk.row(0).values[1].toByteArray(), QByteArray("2"));
    }
};

QTEST_GUILESS_MAIN(TestOpenSource)
#include "tst_opensource.moc"
