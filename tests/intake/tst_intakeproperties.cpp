// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvwriter.h"
#include "core/payload/canonicaljson.h"
#include "tests/intake/printedsource.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;
using namespace fuseboard::test;

namespace {

using Table = std::vector<std::vector<std::string>>;

rc::Gen<std::string> textOf(const std::vector<std::string>& alphabet)
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(alphabet)),
                        [](const std::vector<std::string>& parts) {
        std::string text;
        for (const std::string& part : parts)
            text += part;
        return text;
    });
}

rc::Gen<std::string> cell()
{
    return rc::gen::resize(8, textOf({"a", "0", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", "=", "'",
                                      "\xc3\xa9", "\xef\xbb\xbf", "\xf0\x9f\x98\x80"}));
}

PrintedSource dripped(const QByteArray& bytes, const QString& name, qint64 step)
{
    SourceOptions options;
    options.blockBytes = step;
    return printed(std::make_unique<DripDevice>(bytes, step), name, options, size_t(step));
}

} // namespace

class TestIntakeProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvComesBackAsItWasWritten()
    {
        QVERIFY(rc::check([] {
            const int columns = *rc::gen::inRange(1, 5);
            const Table rows = *rc::gen::resize(10, rc::gen::container<Table>(
                rc::gen::container<std::vector<std::string>>(size_t(columns), cell())));
            CsvWriteOptions options;
            options.delimiter = *rc::gen::element(',', ';', '\t', '|');
            options.carriageReturns = *rc::gen::arbitrary<bool>();
            options.byteOrderMark = *rc::gen::arbitrary<bool>();
            options.guardFormulas = false;

            QByteArray header;
            for (int i = 0; i < columns; ++i)
                header += QByteArray(i ? 1 : 0, options.delimiter) + "h" + QByteArray::number(i);
            auto buffer = std::make_unique<QBuffer>();
            buffer->open(QIODevice::ReadWrite);
            CsvWriter writer(*buffer, options);
            std::vector<QByteArray> names;
            for (int i = 0; i < columns; ++i)
                names.push_back("h" + QByteArray::number(i));
            RC_ASSERT(writer.write(std::vector<QByteArrayView>(names.begin(), names.end())).ok());
            for (const auto& row : rows)
                RC_ASSERT(writer.write(std::vector<QByteArrayView>(row.begin(), row.end())).ok());
            RC_ASSERT(writer.finish().ok());
            buffer->seek(0);

            SourceOptions read;
            read.delimiter = options.delimiter;
            read.header = true;
            read.encoding = Encoding::utf8;
            auto reader = openSource(std::move(buffer), u"x.csv"_s, read);
            RC_ASSERT(reader.ok());
            RowChunk chunk;
            Table back;
            while (*(*reader)->next(chunk, 3)) {
                RC_ASSERT(chunk.faults().empty());
                for (size_t i = 0; i < chunk.rowCount(); ++i) {
                    std::vector<std::string> row;
                    for (const QByteArrayView value : chunk.row(i).values)
                        row.emplace_back(value.begin(), value.end());
                    back.push_back(std::move(row));
                }
            }
            RC_ASSERT(back == rows);
        }));
    }

    // Any bytes at all: no crash, and the same rows and faults however they arrive.
    void csvDoesNotDependOnBlocks()
    {
        QVERIFY(rc::check([] {
            const std::string body = *rc::gen::scale(2.0, textOf({"a", "b", ",", ",", "\"", "\"", "\"\"", "\n", "\n", "\r", "\r\n",
                std::string(1, '\0'), "\xc3\xa9", "\xff", "12"}));
            const QByteArray csv = "h1,h2\n" + QByteArray::fromStdString(body);
            SourceOptions whole;
            whole.delimiter = ',';
            whole.encoding = Encoding::utf8;
            const PrintedSource once = printedCsv(csv, whole);
            const qint64 step = *rc::gen::inRange<qint64>(1, 6);
            SourceOptions pieces = whole;
            pieces.blockBytes = step;
            const PrintedSource slow = printed(std::make_unique<DripDevice>(csv, step), u"x.csv"_s, pieces, 1);
            RC_ASSERT(slow.rows == once.rows);
            RC_ASSERT(slow.faults == once.faults);
        }));
    }

    void jsonDoesNotDependOnBlocks()
    {
        QVERIFY(rc::check([] {
            const std::string body = *rc::gen::scale(2.0, textOf({"{\"a\":1}", "{\"b\":\"x\"}", "{", "}", "[", "]", ",", ",", "\"", ":",
                "\n", "\n ", "\r", "\\", "1", "null", "\xc3\xa9", "\xff"}));
            const QString name = *rc::gen::element(u"x.json"_s, u"x.ndjson"_s);
            const QByteArray json = (name == u"x.json"_s ? "[" : "") + QByteArray::fromStdString(body);
            const PrintedSource once = printed(json, name);
            const PrintedSource slow = dripped(json, name, *rc::gen::inRange<qint64>(1, 6));
            RC_ASSERT(slow.rows == once.rows);
            RC_ASSERT(slow.faults == once.faults);
        }));
    }

    void everyGoodElementBetweenBadOnesIsKept()
    {
        QVERIFY(rc::check([] {
            const auto kinds = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
            QByteArray json = "[";
            qsizetype good = 0;
            for (size_t i = 0; i < kinds.size(); ++i) {
                constexpr const char* kElements[] = {"{\"ok\":[{}]}", "{\"x\":1e400}", "{\"a\":1,\"a\":2}", "17"};
                json += (i ? ",\n" : "\n") + QByteArray(kElements[kinds[i]]);
                good += kinds[i] == 0;
            }
            const PrintedSource source = printed(json + "\n]", u"x.json"_s);
            RC_ASSERT(source.rows.size() == good);
            RC_ASSERT(source.faults.size() == qsizetype(kinds.size()) - good);
        }));
    }
};

QTEST_GUILESS_MAIN(TestIntakeProperties)
#include "tst_intakeproperties.moc"
