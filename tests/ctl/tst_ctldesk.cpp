// SPDX-License-Identifier: GPL-3.0-or-later
// Operations from the command line: undo, redo, notes, tags, the list of operations; and the program killed (SIGKILL) in the
// middle of an operation that is applying, being undone, or being done again (row-life.md, "Operator against engine").
#include "core/store/connection.h"
#include "core/store/statement.h"
#include "tests/ctl/program.h"

#include <QJsonArray>
#include <QtTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using fuseboard::test::Program;
using fuseboard::test::Ran;

class CtlDeskTest : public QObject
{
    Q_OBJECT

private:
    static qint64 letters(const Program& program, const QStringList& filters = {})
    {
        return program.run(QStringList{u"dead"_s, u"list"_s, u"--json"_s} + filters).json().value(u"count"_s).toInteger();
    }
    static QJsonObject operation(const Program& program, qint64 id)
    {
        const QJsonArray all = program.run({u"operations"_s, u"--json"_s}).json().value(u"operations"_s).toArray();
        for (const QJsonValue& each : all) {
            if (each.toObject().value(u"operation"_s).toInteger() == id)
                return each.toObject();
        }
        return {};
    }
    static std::unique_ptr<store::Connection> connect(const Program& program, store::Access access)
    {
        return std::move(store::Connection::open(program.workspace() + u"/workspace.db"_s, access)).value();
    }
    static qint64 number(store::Connection& connection, const QByteArray& sql)
    {
        auto q = connection.prepare(sql);
        return q && *q->step() ? q->integer(0) : -1;
    }
    /// Every row, and what stands beside it.
    static QString rows(const Program& program)
    {
        const auto connection = connect(program, store::Access::readOnly);
        auto q = connection->prepare("SELECT group_concat(id || ':' || state || ':' || reason || ':' || payload_id) FROM (SELECT * FROM batch_row ORDER BY id)");
        return q && *q->step() ? q->text(0) : QString();
    }

private Q_SLOTS:
    void undoAndRedo()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(5), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s}).code, 4); // there is nothing
        const QString before = rows(program);
        const Ran discarded = program.run({u"dead"_s, u"discard"_s, u"--all"_s, u"--because"_s, u"not leads"_s, u"--json"_s});
        QCOMPARE(discarded.json().value(u"discarded"_s).toInt(), 5);
        const qint64 id = discarded.json().value(u"operation"_s).toInteger();
        QVERIFY(id > 0);
        const QString after = rows(program);

        QJsonObject listed = operation(program, id);
        QCOMPARE(listed.value(u"state"_s).toString(), u"applied"_s);
        QCOMPARE(listed.value(u"what"_s).toString(), u"Discard 5 rows"_s);
        QCOMPARE(listed.value(u"because"_s).toString(), u"not leads"_s);
        QVERIFY(!listed.value(u"who"_s).toString().isEmpty());
        QVERIFY(listed.value(u"canUndo"_s).toBool());

        const Ran undone = program.run({u"dead"_s, u"undo"_s, u"--json"_s});
        QVERIFY2(undone.code == 0, undone.err.constData());
        QCOMPARE(undone.json().value(u"undone"_s).toInt(), 5);
        QCOMPARE(undone.json().value(u"operation"_s).toInteger(), id);
        QCOMPARE(rows(program), before);
        QVERIFY(operation(program, id).value(u"canRedo"_s).toBool());
        const Ran twice = program.run({u"dead"_s, u"undo"_s, QString::number(id)});
        QCOMPARE(twice.code, 1);
        QVERIFY2(twice.err.contains("It is undone already."), twice.err.constData());

        const Ran redone = program.run({u"dead"_s, u"redo"_s});
        QVERIFY2(redone.out.contains("Redid “Discard 5 rows”"), redone.out.constData());
        QCOMPARE(rows(program), after);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s, QString::number(id)}).code, 0);
        QCOMPARE(letters(program), 5);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s, u"999"_s}).code, 4);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s, u"x"_s}).code, 2);
    }

    void whatWasSentSaysSo()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        QCOMPARE(program.run({u"dead"_s, u"edit"_s, u"1"_s, u"--set"_s, u"name=Jane"_s}).code, 0);
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"dead"_s, u"replay"_s, u"--row"_s, u"1"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"0s"_s}).code, 5);
        const Ran refused = program.run({u"dead"_s, u"undo"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("Nothing of it can be undone any more: 1 already sent."), refused.err.constData());
        const QByteArray list = program.run({u"operations"_s}).out;
        QVERIFY2(list.contains("What was sent cannot be taken back."), list.constData()); // the replay
    }

    void notesAndTags()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(5), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const Ran noted = program.run({u"dead"_s, u"note"_s, u"ask Ann"_s, u"--row"_s, u"2"_s, u"--json"_s});
        QVERIFY2(noted.code == 0, noted.err.constData());
        QCOMPARE(noted.json().value(u"changed"_s).toInt(), 1);
        QCOMPARE(program.run({u"dead"_s, u"note"_s, u"x"_s}).code, 2); // which rows?
        QCOMPARE(program.run({u"dead"_s, u"tag"_s, u"--all"_s}).code, 2);
        QCOMPARE(program.run({u"dead"_s, u"tag"_s, u"--all"_s, u"--add"_s, u"two words"_s}).code, 2);
        QCOMPARE(program.run({u"dead"_s, u"tag"_s, u"--all"_s, u"--add"_s, u"EU"_s, u"--add"_s, u"new"_s, u"--dry-run"_s}).code, 0);
        QCOMPARE(program.run({u"dead"_s, u"tag"_s, u"--all"_s, u"--add"_s, u"EU"_s, u"--add"_s, u"new"_s}).code, 0);
        QCOMPARE(program.run({u"dead"_s, u"tag"_s, u"--row"_s, u"1"_s, u"--remove"_s, u"new"_s}).code, 0);
        const auto connection = connect(program, store::Access::readOnly);
        QCOMPARE(number(*connection, "SELECT count(*) FROM row_mark WHERE tags = '[\"eu\",\"new\"]'"), 4);
        QCOMPARE(number(*connection, "SELECT count(*) FROM row_mark WHERE tags = '[\"eu\"]'"), 1);
        QCOMPARE(number(*connection, "SELECT count(*) FROM row_mark WHERE note = 'ask Ann' AND row_id = 2"), 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(program.run({u"dead"_s, u"undo"_s}).code, 0);
        QCOMPARE(number(*connection, "SELECT count(*) FROM row_mark"), 0);
        QCOMPARE(letters(program), 5);
    }

    /// R77: past its limit a row is permanent until the operator says otherwise.
    void replaysAreAllowedAgain()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const QStringList one{u"--row"_s, u"1"_s};
        const QStringList replay = QStringList{u"dead"_s, u"replay"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"0s"_s, u"--unchanged"_s} + one;
        for (int i = 0; i < 4; ++i)
            program.run(replay);
        QCOMPARE(letters(program, {u"--reason"_s, u"permanent"_s}), 1);
        QCOMPARE(program.run({u"dead"_s, u"allow"_s}).code, 2); // which rows?
        const Ran dry = program.run({u"dead"_s, u"allow"_s, u"--reason"_s, u"permanent"_s, u"--dry-run"_s});
        QVERIFY2(dry.out.contains("Would allow more replays of 1 row; nothing was changed."), dry.out.constData());
        const qint64 receipts = program.receiptCount();
        const Ran allowed = program.run({u"dead"_s, u"allow"_s, u"--all"_s, u"--because"_s, u"the vendor has fixed it"_s, u"--json"_s});
        QVERIFY2(allowed.code == 0, allowed.err.constData());
        QCOMPARE(allowed.json().value(u"allowed"_s).toInt(), 1);
        QCOMPARE(allowed.json().value(u"leftAlone"_s).toInt(), 2); // they have replays left
        QCOMPARE(letters(program, {u"--reason"_s, u"permanent"_s}), 0);
        QCOMPARE(letters(program, {u"--reason"_s, u"rejected"_s}), 3);
        QCOMPARE(program.receiptCount(), receipts); // nothing was sent
        const QJsonObject listed = operation(program, allowed.json().value(u"operation"_s).toInteger());
        QCOMPARE(listed.value(u"kind"_s).toString(), u"allowReplays"_s);
        QCOMPARE(listed.value(u"because"_s).toString(), u"the vendor has fixed it"_s);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s}).code, 0);
        QCOMPARE(letters(program, {u"--reason"_s, u"permanent"_s}), 1);
        QCOMPARE(program.run({u"dead"_s, u"redo"_s}).code, 0);
        program.run(replay);
        QCOMPARE(program.receiptCount(), receipts + 1);
    }

    /// What can no longer be undone is said before it is tried.
    void theListKnowsWhatWasSentSince()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const Ran edited = program.run({u"dead"_s, u"edit"_s, u"1"_s, u"--set"_s, u"name=Jane"_s, u"--json"_s});
        const qint64 id = edited.json().value(u"operation"_s).toInteger();
        QVERIFY(id > 0);
        QVERIFY(operation(program, id).value(u"canUndo"_s).toBool());
        QVERIFY(program.servePractice({}));
        QCOMPARE(program.run({u"dead"_s, u"replay"_s, u"--row"_s, u"1"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"0s"_s}).code, 5);
        const QJsonObject listed = operation(program, id);
        QVERIFY(!listed.value(u"canUndo"_s).toBool());
        QCOMPARE(listed.value(u"note"_s).toString(), u"Nothing of it can be undone any more: 1 already sent."_s);
    }

    void aRowsEditIsUndoneAndItsNumberIsUsedUp()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(2), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const QString before = rows(program);
        const Ran edited = program.run({u"dead"_s, u"edit"_s, u"1"_s, u"--set"_s, u"name=Jane"_s, u"--json"_s});
        QCOMPARE(edited.json().value(u"version"_s).toInt(), 2);
        const Ran undone = program.run({u"dead"_s, u"undo"_s, QString::number(edited.json().value(u"operation"_s).toInteger())});
        QVERIFY2(undone.code == 0, undone.err.constData());
        QCOMPARE(rows(program), before);
        const Ran again = program.run({u"dead"_s, u"edit"_s, u"1"_s, u"--set"_s, u"name=June"_s});
        QVERIFY2(again.out.contains("payload version 3"), again.out.constData());
        QVERIFY(again.out.contains("fuseboardctl dead undo "));
        const auto connection = connect(program, store::Access::readOnly);
        QCOMPARE(number(*connection, "SELECT version FROM batch_row WHERE id = 1"), 3);
    }

    void killedInTheMiddle()
    {
        Program program;
        QVERIFY(program.servePractice({u"--status"_s, u"422:100"_s}));
        QCOMPARE(program.run({u"submit"_s, program.writeRows(6'000), u"--to"_s, u"practice"_s, u"--wait"_s}).code, 5);
        const QString before = rows(program);
        qint64 id = 0;
        QVERIFY(killed(program, {u"dead"_s, u"discard"_s, u"--all"_s}, "applying", id));
        QVERIFY(rows(program) != before);
        QCOMPARE(operation(program, id).value(u"state"_s).toString(), u"applying"_s);

        // What comes next on these rows goes on with it first: the edit finds no dead letter, the redo nothing undone, the undo
        // all of it.
        const Ran late = program.run({u"dead"_s, u"edit"_s, u"1"_s, u"--set"_s, u"name=Jane"_s});
        QCOMPARE(late.code, 1);
        QCOMPARE(program.run({u"dead"_s, u"redo"_s, QString::number(id)}).code, 1);
        QCOMPARE(operation(program, id).value(u"state"_s).toString(), u"applied"_s);
        QCOMPARE(operation(program, id).value(u"changed"_s).toInteger(), 6'000);
        QCOMPARE(letters(program), 0);
        const QString after = rows(program);

        QVERIFY(killed(program, {u"dead"_s, u"undo"_s}, "undoing", id));
        const Ran redone = program.run({u"dead"_s, u"redo"_s, QString::number(id), u"--json"_s});
        QVERIFY2(redone.code == 0, redone.err.constData());
        QCOMPARE(redone.json().value(u"redone"_s).toInteger(), 6'000);
        QCOMPARE(rows(program), after);
        QCOMPARE(program.run({u"dead"_s, u"undo"_s}).code, 0);
        QCOMPARE(rows(program), before);
        QVERIFY(killed(program, {u"dead"_s, u"redo"_s}, "redoing", id));
        const Ran undone = program.run({u"dead"_s, u"undo"_s, QString::number(id), u"--json"_s});
        QCOMPARE(undone.json().value(u"undone"_s).toInteger(), 6'000);
        QCOMPARE(rows(program), before);
        QCOMPARE(letters(program), 6'000);
        QCOMPARE(program.run({u"practice"_s, u"check"_s, u"--receipts"_s, program.receipts()}).code, 0);
    }

private:
    /// Starts it and kills it as soon as its operation is in that state with some rows done: between two chunks, or in the
    /// middle of one that is not committed.
    static bool killed(const Program& program, const QStringList& arguments, const char* state, qint64& id)
    {
        const auto process = program.start(arguments);
        const auto connection = connect(program, store::Access::readOnly);
        const QByteArray sql = "SELECT id FROM operation WHERE state = '" + QByteArray(state) + "' AND next_chunk > 0";
        QElapsedTimer patience;
        patience.start();
        while (!process->waitForFinished(0) && process->state() == QProcess::Running && !patience.hasExpired(60'000)) {
            if (const qint64 found = number(*connection, sql); found > 0) {
                id = found;
                process->kill(); // one that ends first after all is seen by the state that is checked then
                return process->waitForFinished();
            }
        }
        qWarning("%s%s", process->readAllStandardOutput().constData(), process->readAllStandardError().constData());
        return false;
    }
};

QTEST_GUILESS_MAIN(CtlDeskTest)
#include "tst_ctldesk.moc"
