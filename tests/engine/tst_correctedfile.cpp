// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/correctedfile.h"
#include "core/intake/outcomefile.h"
#include "core/store/selectionreader.h"
#include "tests/store/repositoryfixture.h"

#include <QBuffer>
#include <QFile>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class TestCorrectedFile : public QObject
{
    Q_OBJECT

private:
    QByteArray exported(const std::vector<RowId>& rows, intake::OutcomeFormat format = intake::OutcomeFormat::csv)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        intake::OutcomeWriter writer(buffer, format);
        for (const bool meeting : {true, false}) {
            const auto done = store::readSelection(*m_fixture->connection, rows, [&](const store::DeadLetter& letter, const QByteArray& body) -> Result<void> {
                if (meeting) {
                    writer.meet(body);
                    return {};
                }
                intake::OutcomeRow row;
                row.row = letter.row.value;
                row.version = letter.version;
                row.line = letter.line;
                row.batch = letter.batchName;
                row.state = letter.state;
                row.reason = letter.reason;
                row.body = body;
                return writer.write(row);
            });
            Q_ASSERT(done);
        }
        Q_ASSERT(writer.finish());
        return buffer.data();
    }
    Result<engine::CorrectionPlan> plan(const QByteArray& text, const QString& name = u"dead.csv"_s)
    {
        QFile file(m_fixture->dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Error{ErrorCode::io, u"not written"_s, {}};
        file.close();
        auto reader = intake::OutcomeReader::open(file.fileName());
        if (!reader)
            return reader.error();
        return engine::planCorrections(*m_fixture->connection, **reader, {});
    }
    std::unique_ptr<RepositoryFixture> m_fixture;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RepositoryFixture>(); }
    void cleanup() { m_fixture.reset(); }

    /// Point 9: what nobody touched comes back as no change at all, guards, quotes and digits included.
    void untouchedFileChangesNothing()
    {
        const auto rows = m_fixture->deadLetters({"{\"domain\":\"a\",\"f\":\"=1\",\"g\":\"'=1\",\"n\":1250.50,\"zip\":\"08123\"}",
                                "{\"domain\":\"b\",\"t\":\"x\\r\\ny\",\"l\":[1,2],\"z\":null}",
                                "{\"domain\":\"c\",\"id\":9007199254740993,\" blank \":\"x\",\"fuseboard_row\":\"7\"}"});
        for (const auto format : {intake::OutcomeFormat::csv, intake::OutcomeFormat::tsv, intake::OutcomeFormat::ndjson}) {
            const QString name = format == intake::OutcomeFormat::csv ? u"d.csv"_s : format == intake::OutcomeFormat::tsv ? u"d.tsv"_s : u"d.ndjson"_s;
            const auto out = plan(exported(rows, format), name);
            QVERIFY2(out, out ? "" : qPrintable(out.error().text()));
            QCOMPARE(out->counts.looked, 3);
            QCOMPARE(out->counts.unchanged, 3);
            QVERIFY(out->notes.empty());
            QVERIFY(out->edits.empty());
        }
    }

    void correctedCellsBecomeEdits()
    {
        const auto rows = m_fixture->deadLetters({R"({"domain":"a","n":1250,"zip":"08123"})", R"({"domain":"b","extra":"x","n":1})"});
        QByteArray text = exported(rows);
        text.replace("1250,08123", "1300,08124").replace("b,1,,x", "b,1,new,");
        const auto out = plan(text);
        QVERIFY2(out, out ? "" : qPrintable(out.error().text()));
        QCOMPARE(out->counts.changed, 2);
        QCOMPARE(out->edits.size(), size_t(2));
        QCOMPARE(out->edits[0].row, rows[0]);
        QCOMPARE(out->edits[0].version, 1);
        QCOMPARE(out->edits[0].body, QByteArray(R"({"domain":"a","n":1300,"zip":"08124"})"));
        QCOMPARE(out->edits[1].body, QByteArray(R"({"domain":"b","extra":"","n":1,"zip":"new"})"));
        QCOMPARE(out->newFields, QStringList{u"zip"_s});
        QCOMPARE(out->counts.rows[0].before, QByteArray(R"({"domain":"a","n":1250,"zip":"08123"})"));
    }

    void fieldsKeepTheirKind()
    {
        const auto rows = m_fixture->deadLetters({R"({"domain":"a","n":1250})"});
        QByteArray text = exported(rows);
        text.replace("a,1250", "a,\"1,300\"");
        const auto out = plan(text);
        QCOMPARE(out->counts.faulty, 1);
        QCOMPARE(out->notes.size(), size_t(1));
        QCOMPARE(out->notes[0].line, 2);
        QCOMPARE(out->notes[0].why, u"row 1: “n” holds 1250, and “1,300” is no JSON value"_s);
        QVERIFY(out->edits.empty());
    }

    void strangersAreReportedWithTheirLine()
    {
        const auto rows = m_fixture->deadLetters({R"({"domain":"a"})", R"({"domain":"b"})"});
        const QByteArray text = "domain,fuseboard_row,fuseboard_version,fuseboard_batch,fuseboard_line\n"
                                "A,1,1,leads,2\nB,2,1,other,3\nB,2,1,leads,3\nC,77,1,leads,4\nD,,1,leads,5\nE,1,1,leads,2\n";
        const auto out = plan(text);
        QVERIFY(out);
        QCOMPARE(out->counts.looked, 1);
        QCOMPARE(out->counts.changed, 1);
        QCOMPARE(out->badLines, 5);
        QStringList notes;
        for (const auto& note : out->notes)
            notes.append(QString::number(note.line) + u": "_s + note.why);
        QVERIFY(notes.contains(u"3: row 2 is another one in this workspace: line 3 of “leads”"_s));
        QVERIFY(notes.contains(u"4: row 2 stands in the file twice; this line is left"_s));
        QVERIFY(notes.contains(u"5: there is no row 77 in this workspace"_s));
        QVERIFY(notes.contains(u"6: “” is no row number"_s));
        QVERIFY(notes.contains(u"7: row 1 stands in the file twice; this line is left"_s));
    }

    void whatHappenedSinceTheExportIsNotUndone()
    {
        const auto rows = m_fixture->deadLetters({R"({"domain":"a","x":"1"})", R"({"domain":"b","x":"1"})", R"({"domain":"c","x":"1"})", R"({"domain":"d","x":"1"})"});
        QByteArray text = exported(rows);
        QVERIFY(m_fixture->operations().edit(rows[0], 1, R"({"domain":"a","x":"2"})", m_fixture->actor()));
        QVERIFY(m_fixture->operations().edit(rows[1], 1, R"({"domain":"b","x":"2"})", m_fixture->actor()));
        QVERIFY(m_fixture->operations().discard(m_fixture->only({rows[2]}), m_fixture->actor()));
        text.replace("a,1,", "a,3,").replace("c,1,", "c,3,");
        const auto out = plan(text);
        QVERIFY(out);
        QCOMPARE(out->counts.conflict, 1);
        QCOMPARE(out->counts.gone, 1);
        QCOMPARE(out->counts.unchanged, 2); // b: edited here, untouched in the file
        QVERIFY(out->edits.empty());
        QCOMPARE(out->notes[0].why, u"row 1 was changed since the export: version 1 then, 2 now"_s);
        QCOMPARE(out->notes[1].why, u"row 3 is no dead letter any more: it is discarded"_s);
    }

    void rulesOfEditsHold()
    {
        m_fixture->deadLetters({R"({"domain":"a"})"});
        m_fixture->running({"b"});
        m_fixture->loseAnswer(RowId(2));
        const auto out = plan("domain,name,fuseboard_row,fuseboard_version\n,,1,1\nB,N,2,1\n");
        QCOMPARE(out->counts.identityHeld, 1);
        QCOMPARE(out->counts.changed, 1); // "" identifies, too
        const QByteArray longName(1'200, 'x');
        const auto large = plan("name,fuseboard_row,fuseboard_version\n" + longName + ",1,1\n");
        QCOMPARE(large->counts.tooLarge, 1);
        const auto broken = plan("{\"row\":1,\"version\":1,\"payload\":[1]}\n{\"row\":2,\"version\":1,\"payload\":{}}\n", u"x.ndjson"_s);
        QCOMPARE(broken->counts.faulty, 1);
        QCOMPARE(broken->counts.noIdentity, 1);
    }
};

QTEST_GUILESS_MAIN(TestCorrectedFile)
#include "tst_correctedfile.moc"
