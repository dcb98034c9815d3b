// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/formulaguard.h"
#include "core/intake/outcomefile.h"
#include "core/intake/outcomereader.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;

namespace {

OutcomeRow row(qint64 id, const QByteArray& body)
{
    OutcomeRow out;
    out.row = id;
    out.version = 2;
    out.line = id + 1;
    out.batch = u"leads, EU"_s;
    out.destination = u"Clay"_s;
    out.state = RowState::dead;
    out.reason = Reason::rejected;
    out.status = 422;
    out.tries = 1;
    out.error = u"=cmd"_s;
    out.changedAt = fromEpochMs(1'700'000'000'123);
    out.body = body;
    return out;
}

QByteArray written(const std::vector<OutcomeRow>& rows, OutcomeFormat format, const QStringList& columns = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    OutcomeWriter writer(buffer, format, columns);
    for (const OutcomeRow& one : rows)
        writer.meet(one.body);
    for (const OutcomeRow& one : rows) {
        if (!writer.write(one))
            return "error";
    }
    return writer.finish() ? buffer.data() : QByteArray("error");
}

struct ReadBack
{
    QStringList fields{};
    std::vector<CorrectedRow> rows{};
    QStringList faults{};
    QString error{};
};

ReadBack readBack(const QByteArray& text, const QString& name)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {.error = u"not written"_s};
    file.close();
    auto reader = OutcomeReader::open(file.fileName());
    if (!reader)
        return {.error = reader.error().message};
    ReadBack out{.fields = (*reader)->fields()};
    for (;;) {
        const auto more = (*reader)->next([&](const CorrectedRow& one) { out.rows.push_back(one); },
                                          [&](qint64 line, const QString& why) { out.faults.append(QString::number(line) + u": "_s + why); });
        if (!more || !*more)
            return out;
    }
}

} // namespace

class TestOutcomeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto both = [](const char* text, const char* cell) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(cell); };
        both("=1+1", "'=1+1");
        both("+cmd", "'+cmd");
        both("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0");
        both("@SUM(A1)", "'@SUM(A1)");
        both("\t=1", "'\t=1");
        both("\r=1", "'\r=1");
        both("\n=1", "'\n=1");
        both("＝1+1", "'＝1+1");
        both("＋1", "'＋1");
        both("－1", "'－1");
        both("＠x", "'＠x");
        both("'=1", "''=1");
        both("''-5", "'''-5");
        both("'x", "'x");
        both("'", "'");
        both("", "");
        both("-5", "-5");
        both("+49", "+49");
        both("-1.5e-3", "-1.5e-3");
        both("+49 30", "'+49 30");
        both("-", "'-");
        both("-inf", "'-inf");
        both("a=b", "a=b");
        both("東京", "東京");
    }
    void guard()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guardedCell(text), cell);
        QCOMPARE(unguardedCell(cell), text);
    }

    void guardIsTakenOffExactly()
    {
        QVERIFY(rc::check("guard is taken off exactly", [] {
            const auto parts = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(std::vector<QString>{
                u"'"_s, u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, u"1"_s, u"."_s, u"e"_s, u"a"_s, u"＝"_s, u"＠"_s, u" "_s}));
            const QString text = QStringList(parts.begin(), parts.end()).join(QString());
            RC_ASSERT(unguardedCell(guardedCell(text)) == text);
            RC_ASSERT(!needsGuard(text) || guardedCell(text).startsWith(u'\''));
        }));
    }

    void shapeOfTheFile()
    {
        const QByteArray csv = written({row(7, R"({"email":"a@x","n":1250,"extra":"=1"})"), row(8, "{\"email\":\"\",\"note\":\"a\\\"b\"}"), row(9, "[1]")},
                                       OutcomeFormat::csv, {u"note"_s, u"email"_s});
        const QByteArray head = "note,email,n,extra,fuseboard_payload,fuseboard_row,fuseboard_version,fuseboard_batch,fuseboard_line,"
                                "fuseboard_state,fuseboard_reason,fuseboard_status,fuseboard_tries,fuseboard_error,fuseboard_changed_at,"
                                "fuseboard_source,fuseboard_staleness\r\n";
        QVERIFY2(csv.startsWith(head), csv.constData());
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines[1], QByteArray(",a@x,1250,'=1,,7,2,\"leads, EU\",8,dead,rejected,422,1,'=cmd,2023-11-14T22:13:20.123Z,none,\r"));
        QVERIFY2(lines[2].startsWith("\x22" "a\x22\x22" "b\x22,,,,,8,"), lines[2].constData());
        QVERIFY2(lines[3].startsWith(",,,,[1],9,"), lines[3].constData());
        QVERIFY(written({row(1, R"({"a":"x","b":"y"})")}, OutcomeFormat::tsv).startsWith("a\tb\tfuseboard_row\t"));
    }

    void ndjsonKeepsThePayload()
    {
        const QByteArray line = written({row(7, R"({"id":9007199254740993,"n":1.50})")}, OutcomeFormat::ndjson);
        QVERIFY2(line.endsWith(R"("payload":{"id":9007199254740993,"n":1.50}})" "\n"), line.constData());
        const auto back = readBack(line, u"dead.ndjson"_s);
        QCOMPARE(back.error, QString());
        QCOMPARE(back.rows.size(), size_t(1));
        QCOMPARE(back.rows[0].row, 7);
        QCOMPARE(back.rows[0].version, 2);
        QCOMPARE(*back.rows[0].batch, u"leads, EU"_s);
        QCOMPARE(*back.rows[0].sourceLine, 8);
        QCOMPARE(back.rows[0].payload, QByteArray(R"({"id":9007199254740993,"n":1.50})"));
    }

    void namesComeBackAsTheyWere()
    {
        for (const QString& name : {u"email"_s, u" blank "_s, u""_s, u"fuseboard_row"_s, u"payload:\"x\""_s, u"=1"_s, u"a \"b\", c"_s, u"東京"_s}) {
            QCOMPARE(fieldOfColumn(outcomeColumn(name)), name);
            QVERIFY(!outcomeColumn(name).startsWith(u"fuseboard_"));
        }
        QCOMPARE(outcomeColumn(u"email"_s), u"email"_s);
    }

    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << u"dead.csv"_s << int(OutcomeFormat::csv);
        QTest::newRow("tsv") << u"dead.tsv"_s << int(OutcomeFormat::tsv);
    }
    void readsBackWhatItWrote()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        const std::vector<QStringList> texts{{u"=1"_s, u"'=1"_s, u" x "_s}, {u"a,b\tc"_s, u"say \"hi\",\nthen"_s, u""_s}, {u"東京"_s, u"שלום"_s, u"🙂"_s},
                                             {u"08123"_s, u"-5"_s, u"+49 30"_s}};
        std::vector<OutcomeRow> rows;
        for (const QStringList& cells : texts) {
            QJsonObject object;
            for (qsizetype i = 0; i < cells.size(); ++i)
                object.insert(QString(QChar(u'a' + char16_t(i))), cells[i]);
            rows.push_back(row(qint64(rows.size()) + 1, QJsonDocument(object).toJson(QJsonDocument::Compact)));
        }
        const auto back = readBack(written(rows, OutcomeFormat(format)), name);
        QCOMPARE(back.error, QString());
        QCOMPARE(back.faults, QStringList());
        QCOMPARE(back.fields, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(back.rows.size(), texts.size());
        for (size_t i = 0; i < texts.size(); ++i)
            QCOMPARE(back.rows[i].cells, texts[i]);
    }

    /// As spreadsheets save it: other delimiter, other order of columns, some of them gone.
    void spreadsheetsMayReorder()
    {
        const auto back = readBack("fuseboard_version;email;fuseboard_row;note\r\n1;'=x;12;a\r\nx;b;13;c\r\n1;b;;c\r\n1;b\r\n", u"x.csv"_s);
        QCOMPARE(back.error, QString());
        QCOMPARE(back.fields, (QStringList{u"email"_s, u"note"_s}));
        QCOMPARE(back.rows.size(), size_t(1));
        QCOMPARE(back.rows[0].row, 12);
        QCOMPARE(back.rows[0].fileLine, 2);
        QVERIFY(!back.rows[0].batch);
        QCOMPARE(back.rows[0].cells, (QStringList{u"=x"_s, u"a"_s}));
        QCOMPARE(back.faults.size(), 3);
        QVERIFY(back.faults.contains(u"3: “x” is no payload version"_s));
        QVERIFY(back.faults.contains(u"4: “” is no row number"_s));
    }

    void otherFilesAreRefused()
    {
        QVERIFY(readBack("email,note\na,b\n", u"x.csv"_s).error.startsWith(u"The file has no “fuseboard_row”"));
        QVERIFY(readBack("{\"email\":1}\n", u"x.ndjson"_s).error.startsWith(u"The file has no “row”"));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeFile)
#include "tst_outcomefile.moc"
