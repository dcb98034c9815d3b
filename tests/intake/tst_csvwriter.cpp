// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvwriter.h"
#include "tests/intake/printedsource.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;
using namespace fuseboard::test;

namespace {

QByteArray written(const QList<QStringList>& rows, const CsvWriteOptions& options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    for (const QStringList& row : rows) {
        if (!writer.write(row))
            return "error";
    }
    return writer.finish() ? buffer.data() : QByteArray("error");
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhereNeeded()
    {
        QCOMPARE(written({{u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\ng"_s, u"h\ri"_s, u""_s, u" j"_s, u"k;l"_s, u"é"_s}}),
                 QByteArray("a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h\ri\",,\" j\",k;l,\xc3\xa9\r\n"));
        QCOMPARE(written({{u""_s}, {u"x"_s}}), QByteArray("\"\"\r\nx\r\n"));
        CsvWriteOptions options;
        options.delimiter = ';';
        options.carriageReturns = false;
        options.byteOrderMark = true;
        QCOMPARE(written({{u"a,b"_s, u"c;d"_s}}, options), QByteArray("\xef\xbb\xbf" "a,b;\"c;d\"\n"));
    }

    void formulasAreGuarded()
    {
        const QStringList cells{u"=1+1"_s, u"+49"_s, u"-5"_s, u"@x"_s, u"\tx"_s, u"\r=x"_s, u"a=b"_s, u"=\"x\""_s};
        QCOMPARE(written({cells}), QByteArray("'=1+1,+49,-5,'@x,'\tx,\"'\r=x\",a=b,\"'=\"\"x\"\"\"\r\n"));
        CsvWriteOptions options;
        options.guardFormulas = false;
        QCOMPARE(written({{u"=1"_s, u"-5"_s}}, options), QByteArray("=1,-5\r\n"));
    }

    void failureIsSaid()
    {
        QFile full(u"/dev/full"_s);
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            QSKIP("no /dev/full on this system");
        CsvWriter writer(full);
        const auto row = writer.write(QStringList{u"a"_s, u"b"_s});
        QVERIFY(row);
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::diskFull);
    }
};

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
