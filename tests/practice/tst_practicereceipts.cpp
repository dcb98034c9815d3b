// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practicereceipts.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace fuseboard::practice;
using namespace Qt::StringLiterals;

namespace {

PracticeReceipt receipt(qint64 attempt, int status, QByteArray key = "k")
{
    PracticeReceipt made;
    made.at = fromEpochMs(1'793'000'000'123);
    made.attempt = AttemptId(attempt);
    made.key = std::move(key);
    made.bodySha256 = QCryptographicHash::hash(QByteArray::number(attempt), QCryptographicHash::Sha256);
    made.status = status;
    return made;
}

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
}

} // namespace

class TestPracticeReceipts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void fileHoldsEachReceiptAtOnce()
    {
        PracticeReceipts receipts;
        QVERIFY(receipts.continueFile(path("a")));
        QByteArray everyByte;
        for (int i = 1; i < 256; ++i)
            everyByte += char(i);
        QVERIFY(receipts.add(receipt(7, 200, everyByte)));
        QVERIFY(receipts.add(receipt(0, 0, {})));
        const auto loaded = PracticeReceipts::load(path("a")); // while it is still open
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 2u);
        const PracticeReceipt first = loaded->front();
        QCOMPARE(first.sequence, 1);
        QCOMPARE(first.attempt, AttemptId(7));
        QCOMPARE(first.key, everyByte);
        QCOMPARE(first.status, 200);
        QVERIFY(first.at == fromEpochMs(1'793'000'000'123));
        QCOMPARE(first.bodySha256, QCryptographicHash::hash("7", QCryptographicHash::Sha256));
        QCOMPARE(loaded->back().sequence, 2);
        QCOMPARE(loaded->back().status, 0);
    }

    void continuesAfterATornLine()
    {
        {
            PracticeReceipts receipts;
            QVERIFY(receipts.continueFile(path("b")));
            QVERIFY(receipts.add(receipt(1, 200)));
            QVERIFY(receipts.add(receipt(2, 503)));
        }
        append(path("b"), "{\"sequence\":3,\"at\":17");
        QCOMPARE(PracticeReceipts::load(path("b"))->size(), 2u);
        PracticeReceipts receipts;
        QVERIFY(receipts.continueFile(path("b")));
        QCOMPARE(receipts.counts().requests, 2);
        QVERIFY(receipts.add(receipt(3, 429)));
        const auto loaded = PracticeReceipts::load(path("b"));
        QVERIFY(loaded);
        QCOMPARE(loaded->size(), 3u);
        QCOMPARE(loaded->back().sequence, 3);
        QCOMPARE(loaded->back().attempt, AttemptId(3));
    }

    void onlyATornLine()
    {
        append(path("c"), "{\"sequence\":1,\"at\":17");
        PracticeReceipts receipts;
        QVERIFY(receipts.continueFile(path("c")));
        QVERIFY(receipts.add(receipt(1, 200)));
        QCOMPARE(PracticeReceipts::load(path("c"))->size(), 1u);
    }

    void damageIsAnError()
    {
        {
            PracticeReceipts receipts;
            QVERIFY(receipts.continueFile(path("d")));
            QVERIFY(receipts.add(receipt(1, 200)));
        }
        append(path("d"), "not a receipt\n");
        const auto loaded = PracticeReceipts::load(path("d"));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::parse);
        QVERIFY(loaded.error().detail.endsWith(u"line 2"_s));
        PracticeReceipts receipts;
        QVERIFY(!receipts.continueFile(path("d")));
        QCOMPARE(PracticeReceipts::load(path("missing")).error().code, ErrorCode::notFound);
    }

    void aFullDiskKeepsNothing()
    {
        PracticeReceipts receipts;
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QVERIFY(receipts.continueFile(u"/dev/full"_s));
        const auto added = receipts.add(receipt(1, 200));
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::io);
        QCOMPARE(receipts.counts().requests, 0);
        QVERIFY(receipts.since(0).empty());
    }

    void sinceAndCounts()
    {
        PracticeReceipts receipts;
        for (const int status : {200, 201, 429, 503, 404, 0})
            QVERIFY(receipts.add(receipt(status + 1, status)));
        QCOMPARE(receipts.since(0).size(), 6u);
        QCOMPARE(receipts.since(4).size(), 2u);
        QCOMPARE(receipts.since(4).front().sequence, 5);
        QVERIFY(receipts.since(6).empty());
        const PracticeCounts counts = receipts.counts();
        QCOMPARE(counts.requests, 6);
        QCOMPARE(counts.accepted, 2);
        QCOMPARE(counts.throttled, 1);
        QCOMPARE(counts.failed, 2);
        QCOMPARE(counts.hungUp, 1);
    }
};

QTEST_GUILESS_MAIN(TestPracticeReceipts)
#include "tst_practicereceipts.moc"
