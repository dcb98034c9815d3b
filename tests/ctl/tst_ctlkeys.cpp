// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, signatures and the ledger's scopes, from outside.
#include "core/base/clock.h"
#include "core/payload/signing.h"
#include "tests/ctl/program.h"
#include "tests/support/faultyreceiver.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;

class CtlKeysTest : public QObject
{
    Q_OBJECT

private:
    static Ran add(const Program& program, const FaultyReceiver& receiver, const QString& name, const QStringList& options)
    {
        return program.run(QStringList{u"destination"_s, u"add"_s, name, u"--url"_s, QString::fromLatin1(receiver.url()), u"--rate"_s,
                                       u"unlimited"_s} + options);
    }

private Q_SLOTS:
    void signedRequests() // R114, R116
    {
        Program program;
        FaultyReceiver receiver;
        QCOMPARE(add(program, receiver, u"crm"_s, {u"--sign"_s, u"on"_s, u"--event-type"_s, u"lead.submitted"_s}).code, 2);
        const Ran added = add(program, receiver, u"crm"_s,
                              {u"--sign"_s, u"on"_s, u"--event-type"_s, u"lead.submitted.v1"_s, u"--key-header"_s, u"quoted"_s,
                               u"--key-column"_s, u"_key"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        QVERIFY(added.err.contains("signing secret"));

        // Without its secret it waits: nothing goes out unsigned.
        const Ran waits = program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"crm"_s, u"--wait"_s});
        QCOMPARE(waits.code, 5);
        QCOMPARE(receiver.receiptCount(), 0);

        QCOMPARE(program.run({u"secret"_s, u"set"_s, u"crm"_s, u"--signing"_s}, "c2hvcnQ=\n").code, 2);
        const Ran generated = program.run({u"secret"_s, u"set"_s, u"crm"_s, u"--signing"_s, u"--generate"_s});
        QVERIFY2(generated.code == 0, generated.err.constData());
        const auto secret = payload::SigningSecret::fromText(generated.out);
        QVERIFY(secret);
        QCOMPARE(secret->key().size(), 32);
        const Ran run = program.run({u"run"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(receiver.receiptCount(), 3);
        for (const Receipt& receipt : receiver.receipts()) {
            const QByteArray id = receipt.header("webhook-id");
            const QByteArray time = receipt.header("webhook-timestamp");
            const QByteArray signature = receipt.header("webhook-signature");
            QCOMPARE(payload::checkSignature(secret->key(), {id, time, signature}, receipt.body, SystemClock().wall()),
                     payload::SignatureCheck::valid);
            QCOMPARE(receipt.header("x-fuseboard-event-type"), QByteArray("lead.submitted.v1"));
            QCOMPARE(receipt.header("idempotency-key"), '"' + id + '"');
            QCOMPARE(QJsonDocument::fromJson(receipt.body).object().value("_key"_L1).toString().toLatin1(), id);
        }
        const Ran shown = program.run({u"destination"_s, u"show"_s, u"crm"_s});
        QVERIFY(!shown.all().contains(generated.out.trimmed()));
        QVERIFY(shown.out.contains("FUSEBOARD_SECRET_DESTINATION_1_SIGNING"));
    }

    void sameKeyIsImportedOnce() // R56, R61, R63
    {
        Program program;
        FaultyReceiver receiver;
        QCOMPARE(add(program, receiver, u"crm"_s, {}).code, 0);
        const QString file = program.writeRows(3);
        const Ran first = program.run({u"submit"_s, file, u"--to"_s, u"crm"_s, u"--idempotency-key"_s, u"k-1"_s, u"--json"_s});
        QVERIFY2(first.code == 0, first.err.constData());
        const Ran again = program.run({u"submit"_s, file, u"--to"_s, u"crm"_s, u"--idempotency-key"_s, u"k-1"_s, u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value("batch"_L1).toInt(), first.json().value("batch"_L1).toInt());
        QVERIFY(again.json().value("repeated"_L1).toBool());
        QCOMPARE(again.json().value("import"_L1), first.json().value("import"_L1));
        const Ran other = program.run({u"submit"_s, program.writeRows(4, u"other.csv"_s), u"--to"_s, u"crm"_s, u"--idempotency-key"_s, u"k-1"_s});
        QCOMPARE(other.code, 1);
        QVERIFY(other.err.contains("was used for another submission"));
        QCOMPARE(program.run({u"submit"_s, file, u"--to"_s, u"crm"_s, u"--idempotency-key"_s, u"two words"_s}).code, 2);

        const Ran named = program.run({u"submit"_s, file, u"--to"_s, u"crm"_s, u"--once"_s, u"nightly"_s, u"--json"_s}); // R53
        QVERIFY(!named.json().value("repeated"_L1).toBool());
        const Ran twice = program.run({u"submit"_s, file, u"--to"_s, u"crm"_s, u"--once"_s, u"nightly"_s, u"--json"_s});
        QVERIFY(twice.json().value("repeated"_L1).toBool());
        QCOMPARE(program.run({u"run"_s}).code, 0);
        QCOMPARE(receiver.receiptCount(), 3);
    }

    void changedIdentityColumns()
    {
        Program program;
        FaultyReceiver receiver;
        QCOMPARE(add(program, receiver, u"crm"_s, {u"--identity"_s, u"email"_s}).code, 0);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"crm"_s, u"--wait"_s}).code, 0);
        const Ran missing = program.run({u"destination"_s, u"set"_s, u"crm"_s, u"--identity-columns"_s, u"phone"_s});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.err.contains("have none of them"));
        const Ran set = program.run({u"destination"_s, u"set"_s, u"crm"_s, u"--identity-columns"_s, u"name"_s, u"--json"_s});
        QVERIFY2(set.code == 0, set.err.constData());
        QCOMPARE(set.json().value("reindexed"_L1).toInt(), 3);
        // What was delivered is known under the new columns too.
        const Ran again = program.run({u"submit"_s, program.writeRows(4), u"--to"_s, u"crm"_s, u"--json"_s});
        QCOMPARE(again.json().value("import"_L1).toObject().value("alreadyDelivered"_L1).toInt(), 3);
    }

    void deadLettersMoveToAnotherTable()
    {
        Program program;
        FaultyReceiver refusing;
        refusing.setPlan([](const Receipt&) { return Answer::withStatus(422); });
        FaultyReceiver receiver;
        QCOMPARE(add(program, refusing, u"crm"_s, {u"--identity"_s, u"email"_s}).code, 0);
        QCOMPARE(add(program, receiver, u"crm eu"_s, {u"--identity"_s, u"email"_s}).code, 0);
        QCOMPARE(program.run({u"submit"_s, program.writeRows(3), u"--to"_s, u"crm"_s, u"--wait"_s}).code, 5);
        QCOMPARE(program.run({u"dead"_s, u"move"_s, u"--all"_s}).code, 2);
        const Ran moved = program.run({u"dead"_s, u"move"_s, u"--all"_s, u"--to"_s, u"crm eu"_s, u"--json"_s});
        QVERIFY2(moved.code == 0, moved.err.constData());
        QCOMPARE(moved.json().value("moved"_L1).toInt(), 3);
        const Ran replay = program.run({u"dead"_s, u"replay"_s, u"--all"_s, u"--yes"_s, u"--wait"_s, u"--recall"_s, u"0s"_s});
        QVERIFY2(replay.code == 0, replay.err.constData());
        QCOMPARE(receiver.receiptCount(), 3);
        QCOMPARE(refusing.receiptCount(), 3);
    }
};

QTEST_GUILESS_MAIN(CtlKeysTest)
#include "tst_ctlkeys.moc"
