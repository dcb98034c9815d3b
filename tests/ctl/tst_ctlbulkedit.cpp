// SPDX-License-Identifier: GPL-3.0-or-later
// Dead letters edited in bulk from the terminal: a recipe file over filters, and an export that was corrected.
#include "tests/ctl/program.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

#include <csignal>

using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

namespace {

const QByteArray kRecipe = R"([{"step":"replace","field":"email","pattern":"@.*$","with":"@example.org"},{"step":"set","field":"n","value":1250.50}])";

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CtlBulkEditTest : public QObject
{
    Q_OBJECT

private:
    /// So many rows, all of them rejected.
    static bool fill(Program& program, int rows)
    {
        if (!program.servePractice({u"--status"_s, u"422:100"_s}))
            return false;
        write(program.path(u"recipe.json"_s), kRecipe);
        return program.run({u"submit"_s, program.writeRows(rows), u"--to"_s, u"practice"_s, u"--wait"_s}).code == 5;
    }
    static qint64 edited(const Program& program)
    {
        return program.run({u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s}).out.count("\"version\":2");
    }
    static QStringList edit(const Program& program, const QStringList& more)
    {
        return QStringList{u"dead"_s, u"edit"_s, u"--recipe"_s, program.path(u"recipe.json"_s)} + more;
    }

private Q_SLOTS:
    void aDryRunChangesNothing()
    {
        Program program;
        QVERIFY(fill(program, 12));
        const Ran shown = program.run(edit(program, {u"--all"_s}));
        QVERIFY2(shown.code == 0, shown.err.constData());
        QVERIFY2(shown.out.startsWith("Recipe: replace /@.*$/ in email by \"@example.org\", then set n to 1250.50\n12 change"), shown.out.constData());
        QVERIFY(shown.out.contains("n: (not there) → 1250.50"));
        QVERIFY(shown.out.contains("  … and 2 rows more\n"));
        QVERIFY(shown.err.contains("--yes"));
        const QJsonObject json = program.run(edit(program, {u"--all"_s, u"--json"_s})).json();
        QCOMPARE(json.value(u"changed"_s).toInt(), 12);
        QCOMPARE(json.value(u"first"_s).toArray().size(), 12);
        QCOMPARE(edited(program), 0);
        QCOMPARE(program.run(edit(program, {u"--all"_s, u"--status"_s, u"503"_s, u"--json"_s})).json().value(u"rows"_s).toInt(), 0);
    }

    void oneOperationOverTheFilters()
    {
        Program program;
        QVERIFY(fill(program, 300));
        const Ran done = program.run(edit(program, {u"--reason"_s, u"rejected"_s, u"--yes"_s, u"--json"_s, u"--because"_s, u"typo"_s}));
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.json().value(u"changed"_s).toInt(), 300);
        QVERIFY(done.json().value(u"operation"_s).toInteger() > 0);
        QCOMPARE(edited(program), 300);
        QVERIFY(program.run({u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s}).out.contains("\"n\":1250.50}"));
        const Ran again = program.run(edit(program, {u"--all"_s, u"--yes"_s, u"--json"_s}));
        QCOMPARE(again.json().value(u"changed"_s).toInt(), 0);
        QCOMPARE(again.json().value(u"leftAlone"_s).toInt(), 300);
    }

    void whatIsWrongIsSaid()
    {
        Program program;
        QVERIFY(fill(program, 1));
        QCOMPARE(program.run(edit(program, {})).code, 2); // no filter, no --all
        QCOMPARE(program.run(edit(program, {u"1"_s})).code, 2);
        QCOMPARE(program.run({u"dead"_s, u"edit"_s}).code, 2);
        write(program.path(u"recipe.json"_s), R"([{"step":"rename","field":"email"}])");
        const Ran lacking = program.run(edit(program, {u"--all"_s}));
        QCOMPARE(lacking.code, 2);
        QVERIFY2(lacking.err.contains("recipe.json: Step 1, rename"), lacking.err.constData());
        write(program.path(u"recipe.json"_s), "[{\"step\":");
        QCOMPARE(program.run(edit(program, {u"--all"_s, u"--yes"_s})).code, 6);
        QCOMPARE(program.run({u"dead"_s, u"edit"_s, u"--recipe"_s, u"/nowhere"_s, u"--all"_s}).code, 6);
        QCOMPARE(edited(program), 0);
    }

    /// Killed at many a place it goes on with the next start, to its end, as one operation.
    void killedInTheMiddle()
    {
        Program program;
        constexpr int kRows = 3'000;
        QVERIFY(fill(program, kRows));
        bool inTheMiddle = false;
        for (int wait = 20; wait < 2'000 && !inTheMiddle; wait += 40) {
            write(program.path(u"recipe.json"_s), R"([{"step":"set","field":"n","value":)" + QByteArray::number(wait) + "}]");
            auto running = program.start(edit(program, {u"--all"_s, u"--yes"_s}));
            QVERIFY(running->waitForStarted());
            running->waitForFinished(wait);
            ::kill(pid_t(running->processId()), SIGKILL);
            running->waitForFinished();
            const QByteArray mark = "\"n\":" + QByteArray::number(wait);
            const qint64 before = program.run({u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s}).out.count(mark);
            inTheMiddle = before > 0 && before < kRows;
            // Any operation takes up what was left first.
            write(program.path(u"other.json"_s), R"([{"step":"set","field":"other","value":true}])");
            const Ran next = program.run({u"dead"_s, u"edit"_s, u"--recipe"_s, program.path(u"other.json"_s), u"--row"_s, u"1"_s, u"--yes"_s, u"--json"_s});
            QVERIFY2(next.code == 0, next.err.constData());
            if (inTheMiddle)
                QCOMPARE(program.run({u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s}).out.count(mark), kRows);
        }
        QVERIFY(inTheMiddle);
    }

    void cancelledItTakesBackWhatItDid()
    {
        Program program;
        constexpr int kRows = 3'000;
        QVERIFY(fill(program, kRows));
        const QByteArray before = program.run({u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s}).out;
        bool cancelled = false;
        for (int wait = 20; wait < 2'000 && !cancelled; wait += 40) {
            write(program.path(u"recipe.json"_s), R"([{"step":"set","field":"n","value":)" + QByteArray::number(wait) + "}]");
            auto running = program.start(edit(program, {u"--all"_s, u"--yes"_s}));
            QVERIFY(running->waitForStarted());
            running->waitForFinished(wait);
            if (running->state() != QProcess::Running)
                break; // it was done before that
            ::kill(pid_t(running->processId()), SIGINT);
            QVERIFY(running->waitForFinished(30'000));
            if (running->exitStatus() != QProcess::NormalExit)
                continue; // so early that nothing had begun
            cancelled = running->exitCode() == 7;
        }
        QVERIFY(cancelled);
        QCOMPARE(program.run({u"dead"_s, u"export"_s, u"--format"_s, u"ndjson"_s}).out, before);
    }

    void aCorrectedExportComesBack()
    {
        Program program;
        QVERIFY(fill(program, 20));
        const QString path = program.path(u"dead.csv"_s);
        QCOMPARE(program.run({u"dead"_s, u"export"_s, u"--output"_s, path}).code, 0);
        QByteArray csv = read(path);
        QVERIFY2(csv.startsWith("email,name,fuseboard_row,"), csv.left(60).constData());
        const QByteArray first = csv.split('\n').value(1);
        QByteArray corrected = first;
        corrected.replace(0, first.indexOf(','), "=new@example.com");
        csv.replace(first, corrected);
        write(path, csv + "stray\n");
        const Ran shown = program.run({u"dead"_s, u"import"_s, path});
        QVERIFY2(shown.code == 0, shown.err.constData());
        QVERIFY2(shown.out.startsWith("1 changes"), shown.out.constData());
        QVERIFY(shown.out.contains("19 stay as they are\n"));
        QVERIFY(shown.out.contains("1 line names no row of this workspace, or cannot be read\n"));
        QCOMPARE(edited(program), 0);
        const Ran done = program.run({u"dead"_s, u"import"_s, path, u"--yes"_s, u"--json"_s});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.json().value(u"changed"_s).toInt(), 1);
        QCOMPARE(edited(program), 1);
        // Exported for another tool the formula is guarded; taken back it is none.
        QCOMPARE(program.run({u"dead"_s, u"export"_s, u"--output"_s, path}).code, 0);
        QVERIFY(read(path).contains("'=new@example.com"));
        QCOMPARE(program.run({u"dead"_s, u"import"_s, path, u"--json"_s}).json().value(u"unchanged"_s).toInt(), 20);
        const Ran none = program.run({u"dead"_s, u"import"_s, program.path(u"rows.csv"_s)});
        QCOMPARE(none.code, 6);
        QVERIFY2(none.err.contains("fuseboard_row"), none.err.constData());
    }
};

QTEST_GUILESS_MAIN(CtlBulkEditTest)
#include "tst_ctlbulkedit.moc"
