// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/printedsource.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;
using namespace fuseboard::test;

namespace {

/// A header, one endless line of a repeated text, then a good row; made on the fly, so that only the reader holds any of it.
class LongLineDevice final : public QIODevice
{
public:
    LongLineDevice(QByteArray head, QByteArray unit, qint64 length, QByteArray tail)
        : m_head(std::move(head)), m_unit(std::move(unit)), m_length(length), m_tail(std::move(tail))
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* to, qint64 size) override
    {
        qint64 count = 0;
        for (; count < size && m_at < m_head.size() + m_length + m_tail.size(); ++count, ++m_at) {
            const qint64 inLine = m_at - m_head.size();
            to[count] = inLine < 0 ? m_head[m_at]
                : inLine < m_length ? m_unit[inLine % m_unit.size()]
                                    : m_tail[inLine - m_length];
        }
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_head, m_unit;
    qint64 m_length;
    QByteArray m_tail;
    qint64 m_at = 0;
};

PrintedSource longLine(const QByteArray& unit, qint64 length, const SourceOptions& options = {})
{
    return printed(std::make_unique<LongLineDevice>("a,b\n1,2\n", unit, length, "\n3,4\n"), u"x.csv"_s, options);
}

} // namespace

class TestCsvLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineOf20MiB()
    {
        const PrintedSource source = longLine("x", 20 * 1024 * 1024);
        QCOMPARE(source.rows, QStringList({u"2: 1|2"_s, u"4: 3|4"_s}));
        QCOMPARE(source.faults, QStringList({u"3:1 the row is longer than 16 MiB"_s}));
    }

    void lineOfDelimiters()
    {
        const PrintedSource source = longLine(",", 20 * 1024 * 1024);
        QCOMPARE(source.rows, QStringList({u"2: 1|2"_s, u"4: 3|4"_s}));
        QCOMPARE(source.faults, QStringList({u"3:1 the row is longer than 16 MiB"_s}));
    }

    void openQuoteBeforeALongLine()
    {
        const PrintedSource source = longLine("\"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy" + QByteArray(4 * 1024 * 1024, 'z'), 3 * 1024 * 1024);
        QCOMPARE(source.rows, QStringList({u"2: 1|2"_s, u"4: 3|4"_s}));
        QCOMPARE(source.faults, QStringList({u"3:1 the quote that opens here is not closed within 1 MiB"_s}));
    }

    void limitsAreExact()
    {
        SourceOptions options;
        options.rowLimit = 10;
        QCOMPARE(printedCsv("a,b\n12345678,0\n123456789,0\n3,4\n", options).rows, QStringList({u"2: 12345678|0"_s, u"4: 3|4"_s}));
        options.blockBytes = 1;
        const PrintedSource slow = printedCsv("a,b\n12345678,0\n123456789,0\r\n3,4\n", options);
        QCOMPARE(slow.rows, QStringList({u"2: 12345678|0"_s, u"4: 3|4"_s}));
        QCOMPARE(slow.faults, QStringList({u"3:1 the row is longer than 10 bytes"_s}));
    }

    void swallowedRowsAreKeptBeyondTheQuoteLimit()
    {
        QByteArray csv = "a,b\n0,\"open\n";
        for (int i = 0; i < 100; ++i)
            csv += "row,good\n";
        SourceOptions options;
        options.quotedLimit = 200;
        options.blockBytes = 64;
        options.sampleBytes = 64;
        const PrintedSource source = printedCsv(csv, options);
        QCOMPARE(source.rows.size(), 100);
        QCOMPARE(source.rows.last(), u"102: row|good"_s);
        QCOMPARE(source.faults, QStringList({u"2:3 the quote that opens here is not closed within 200 bytes"_s}));
    }

    void tenThousandColumns()
    {
        const auto line = [](const QByteArray& cell, int count) { return QByteArray(QByteArray(cell + ",").repeated(count - 1) + cell + "\n"); };
        const PrintedSource source = printedCsv(line("c", 10'000) + line("v", 10'000) + line("v", 10'001) + line("v", 9'999));
        QCOMPARE(source.head.last().count(u'|'), 9'999);
        QVERIFY(source.head.last().endsWith(u"|c_9999"_s));
        QCOMPARE(source.rows.size(), 1);
        QCOMPARE(source.faults, QStringList({u"3:20001 10001 cells where 10000 are expected"_s,
                                             u"4:19998 9999 cells where 10000 are expected"_s}));
        QCOMPARE(printedCsv(line("c", 10'001)).head,
                 QStringList({u"error: the first row has 10001 columns; at most 10000 are read (line 1, column 1)"_s}));
    }

    void readFailureIsAnErrorNotAnEnd()
    {
        class Failing final : public QIODevice
        {
        public:
            Failing() { open(ReadOnly | Unbuffered); }
            qint64 size() const override { return 1000; }

        protected:
            qint64 readData(char* to, qint64 size) override
            {
                if (m_reads++ > 0) {
                    setErrorString(u"the disk is gone"_s);
                    return -1;
                }
                const QByteArray text = "a,b\n1,2\n3,4\n";
                std::copy_n(text.constData(), std::min<qint64>(size, text.size()), to);
                return std::min<qint64>(size, text.size());
            }
            qint64 writeData(const char*, qint64) override { return -1; }
            int m_reads = 0;
        };
        SourceOptions options;
        options.sampleBytes = 12;
        options.blockBytes = 4;
        const PrintedSource source = printed(std::make_unique<Failing>(), u"x.csv"_s, options);
        QCOMPARE(source.head.last(), u"error: the file could not be read (the disk is gone)"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvLimits)
#include "tst_csvlimits.moc"
