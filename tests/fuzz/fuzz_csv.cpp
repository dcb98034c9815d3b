// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: what is well formed is read as a reader without any cleverness reads it, row by row; broken rows take no good row before
// them along; the same comes out however the bytes arrive; and no limit is met by a crash.
#include "tests/fuzz/holds.h"
#include "tests/intake/printedsource.h"

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;
using namespace fuseboard::test;

namespace {

/// RFC 4180 by the letter, up to the first broken quote.
struct Plain
{
    QList<QByteArrayList> rows;
    qsizetype faults = 0;
    bool broken = false;
};

Plain plainly(const QByteArray& text, char delimiter, qsizetype columns)
{
    Plain out;
    qsizetype at = 0;
    const auto isLineEnd = [&] { return text[at] == '\n' || text[at] == '\r'; };
    while (at < text.size()) {
        const qsizetype start = at;
        QByteArrayList cells;
        for (;;) {
            QByteArray cell;
            if (at < text.size() && text[at] == '"') {
                for (++at;; ++at) {
                    if (at == text.size()) {
                        out.broken = true;
                        return out;
                    }
                    if (text[at] == '"') {
                        ++at;
                        if (at == text.size() || text[at] != '"')
                            break;
                    }
                    cell += text[at];
                }
                if (at < text.size() && text[at] != delimiter && !isLineEnd()) {
                    out.broken = true;
                    return out;
                }
            } else {
                while (at < text.size() && text[at] != delimiter && !isLineEnd())
                    cell += text[at++];
            }
            cells.append(cell);
            if (at == text.size() || text[at] != delimiter)
                break;
            ++at;
        }
        const QByteArray record = text.mid(start, at - start);
        if (at < text.size())
            at += text.mid(at, 2) == "\r\n" ? 2 : 1;
        if (record.isEmpty())
            continue;
        if (cells.size() == columns && record.isValidUtf8() && !record.contains('\0'))
            out.rows.append(cells);
        else
            ++out.faults;
    }
    return out;
}

struct Read
{
    QList<QByteArrayList> rows;
    QStringList faults;
    bool operator==(const Read&) const = default;
};

Read readAll(const QByteArray& csv, const SourceOptions& options, qint64 step)
{
    auto reader = openSource(std::make_unique<DripDevice>(csv, step), u"x.csv"_s, options);
    hold(reader.ok(), "a file with a sound header opens");
    Read out;
    RowChunk chunk;
    qint64 line = 0;
    for (;;) {
        const auto more = (*reader)->next(chunk, size_t(step));
        hold(more.ok(), "a source that can be read is read to its end");
        if (!*more)
            return out;
        for (size_t i = 0; i < chunk.rowCount(); ++i) {
            const SourceRow row = chunk.row(i);
            hold(row.line > line, "each row stands on a later line than the one before");
            line = row.line;
            QByteArrayList cells;
            for (const QByteArrayView value : row.values)
                cells.append(value.toByteArray());
            hold(cells.size() == (*reader)->columns().size(), "a good row has a cell for each column");
            out.rows.append(cells);
        }
        for (const RowFault& fault : chunk.faults()) {
            hold(fault.line >= 1 && fault.column >= 1 && !fault.reason.isEmpty(), "a fault has its place and reason");
            out.faults.append(QString::number(fault.line) + u':' + QString::number(fault.column) + u' ' + fault.reason);
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size < 1)
        return 0;
    constexpr char kDelimiters[] = {',', ';', '\t', '|'};
    const char delimiter = kDelimiters[data[0] & 3];
    const qsizetype columns = 1 + (data[0] >> 2 & 3);
    const qint64 step = 1 + (data[0] >> 4);
    const QByteArray body = inputBytes(data + 1, size - 1);
    QByteArray csv;
    for (qsizetype i = 0; i < columns; ++i)
        csv += QByteArray(i ? 1 : 0, delimiter) + "h" + QByteArray::number(i);
    csv += '\n' + body;

    SourceOptions options;
    options.delimiter = delimiter;
    options.header = true;
    options.encoding = Encoding::utf8;
    options.sampleBytes = options.blockBytes = csv.size() + 1; // no more than there is: buffers are what takes the time here
    const Read whole = readAll(csv, options, 100'000);
    const Plain plain = plainly(body, delimiter, columns);
    if (plain.broken) {
        hold(whole.rows.first(std::min(plain.rows.size(), whole.rows.size())) == plain.rows, "the good rows before a broken one are kept");
        hold(whole.faults.size() > plain.faults, "a broken row is reported");
    } else {
        hold(whole.rows == plain.rows, "well-formed rows are all read, and as they were written");
        hold(whole.faults.size() == plain.faults, "each row that is not taken is reported once");
    }
    SourceOptions pieces = options;
    pieces.blockBytes = step;
    hold(readAll(csv, pieces, step) == whole, "the same is read however the bytes arrive");

    SourceOptions narrow = pieces;
    narrow.rowLimit = 24;
    narrow.quotedLimit = 12;
    for (const QByteArrayList& row : readAll(csv, narrow, step).rows) {
        for (const QByteArray& cell : row)
            hold(cell.size() <= narrow.rowLimit, "no cell of a row that was taken is beyond the limit");
    }
    return 0;
}
