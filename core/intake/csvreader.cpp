// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvreader.h"

#include "core/base/wording.h"
#include "core/intake/csvdialect.h"
#include "core/intake/csvheader.h"
#include "core/payload/utf8.h"

namespace fuseboard::intake {

using namespace Qt::StringLiterals;
using Status = CsvRecordParser::Status;
using Flaw = CsvRecordParser::Flaw;

namespace {

constexpr qint64 kDialectSample = 64 * 1024;
/// How far behind text after a closing quote the rest of the cell may reach.
constexpr qint64 kRemains = 8 * 1024;

QString cellText(QByteArrayView record, const CellSpan& cell)
{
    QString text = QString::fromUtf8(record.sliced(qsizetype(cell.begin), qsizetype(cell.size)));
    return cell.doubledQuotes ? text.replace(QLatin1String("\"\""), QLatin1String("\"")) : text;
}

QString flawText(Flaw flaw, qint64 limit, bool atLimit)
{
    switch (flaw) {
    case Flaw::unterminatedQuote:
        return atLimit ? QString(u"the quote that opens here is not closed within "_s + sizeText(limit))
                       : u"the quote that opens here is not closed"_s;
    case Flaw::textAfterQuote: return u"text after the closing quote; quotes inside a quoted cell must be doubled"_s;
    case Flaw::strayQuote: return u"a quote inside a cell without quotes, after a row with a broken quote"_s;
    case Flaw::none: break;
    }
    return {};
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<TextWindow> window, const SourceOptions& options, SourceFormat format)
    : m_window(std::move(window))
    , m_options(options)
    , m_format(format)
    , m_parser(format.delimiter, options.quotedLimit, options.columnLimit)
{
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<TextWindow> window, const SourceOptions& options)
{
    const auto filled = window->fill(std::min(kDialectSample, options.sampleBytes));
    if (!filled)
        return filled.error();

    SourceFormat format;
    format.kind = SourceKind::csv;
    format.encoding = window->source().encoding();
    format.byteOrderMark = window->source().hadByteOrderMark();
    qint64 line = 1;
    if (const auto separator = separatorLine({window->begin(), window->end()})) {
        format.delimiter = separator->delimiter;
        window->consumeTo(window->begin() + separator->size);
        ++line;
    } else {
        format.delimiter = guessDelimiter({window->begin(), window->end()}, window->complete());
    }
    format.delimiter = options.delimiter.value_or(format.delimiter);

    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(window), options, format));
    reader->m_line = line;
    const auto header = reader->readHeader();
    if (!header)
        return header.error();
    return reader;
}

Result<void> CsvReader::readHeader()
{
    RowChunk unused;
    for (;;) {
        const Status status = m_parser.parse(m_window->begin(), m_window->end(), m_window->complete(), false);
        const char* const begin = m_window->begin();
        const auto fail = [&](const char* at, const QString& message) {
            const TextPosition place = TextPosition{m_line, 1, false}.advanced(begin, at);
            return Error{ErrorCode::parse, message,
                         u"line "_s + QString::number(place.line) + u", column "_s + QString::number(place.column)};
        };
        if (status == Status::broken)
            return fail(m_parser.flawAt(), Wording::tr("the first row is broken: %1").arg(inWords(flawText(m_parser.flaw(), m_options.quotedLimit, false))));
        if (status == Status::incomplete) {
            if (m_window->size() > m_options.rowLimit)
                return fail(begin, Wording::tr("the first row is longer than %1").arg(inWords(sizeText(m_options.rowLimit))));
            const auto read = m_window->more();
            if (!read)
                return read.error();
            continue;
        }
        const char* const end = m_parser.recordEnd();
        if (m_parser.emptyLine()) {
            if (m_parser.next() == begin)
                return Error{ErrorCode::parse, Wording::tr("the file holds no rows"), {}};
            moveTo(m_parser.next(), false);
            continue;
        }
        if (m_parser.cellCount() > m_options.columnLimit)
            return fail(begin, Wording::tr("the first row has %1 columns; at most %2 are read").arg(m_parser.cellCount()).arg(m_options.columnLimit));
        if (const char* bad = payload::firstInvalidUtf8(begin, end); bad != end)
            return fail(bad, Wording::tr("the first row is not text: byte 0x%1").arg(uchar(*bad), 0, 16));
        if (m_parser.nulByte())
            return fail(m_parser.nulByte(), Wording::tr("the first row holds a NUL; is this a text file?"));

        QStringList cells;
        for (const CellSpan& cell : m_parser.cells())
            cells.append(cellText({begin, end}, cell));
        m_format.header = m_options.header.value_or(guessHeader(cells));
        if (m_format.header) {
            m_columns = columnNames(cells);
            moveTo(m_parser.next(), m_parser.multiLine());
        } else {
            m_columns = columnNames(QStringList(cells.size(), QString()));
        }
        return {};
    }
}

Result<bool> CsvReader::next(RowChunk& chunk, size_t maxRows)
{
    chunk.clear();
    while (chunk.rowCount() + chunk.faults().size() < maxRows && chunk.bytes() < kChunkBytes) {
        const auto more = step(chunk);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    chunk.seal();
    return !chunk.empty();
}

/// One record, one fault, or one read; false at the end.
Result<bool> CsvReader::step(RowChunk& chunk)
{
    if (m_skipping) {
        skipFrom(m_window->begin());
        if (m_skipping) {
            const auto read = m_window->more();
            return read ? Result<bool>(true) : read;
        }
        return true;
    }
    if (m_window->size() == 0 && m_window->complete())
        return false;
    const bool strict = m_window->offset() < m_strictBefore;
    switch (m_parser.parse(m_window->begin(), m_window->end(), m_window->complete(), strict)) {
    case Status::complete:
        takeRecord(chunk);
        return true;
    case Status::broken:
        takeBroken(chunk);
        return true;
    case Status::incomplete:
        break;
    }
    if (m_window->size() > m_options.rowLimit) {
        faultAt(chunk, m_window->begin(), u"the row is longer than "_s + sizeText(m_options.rowLimit));
        skipFrom(m_window->end());
        return true;
    }
    const auto read = m_window->more();
    return read ? Result<bool>(true) : read;
}

void CsvReader::takeRecord(RowChunk& chunk)
{
    const char* const begin = m_window->begin();
    const char* const end = m_parser.recordEnd();
    const qsizetype expected = m_columns.size();
    if (m_parser.emptyLine()) {
        // Nothing stands here.
    } else if (end - begin > m_options.rowLimit) {
        faultAt(chunk, begin, u"the row is longer than "_s + sizeText(m_options.rowLimit));
    } else if (const char* bad = payload::firstInvalidUtf8(begin, end); bad != end) {
        faultAt(chunk, bad, m_format.encoding == Encoding::utf8 ? u"this byte is not UTF-8: 0x"_s + QString::number(uchar(*bad), 16)
                                                                : QString(u"half a UTF-16 character stands here"_s));
    } else if (m_parser.nulByte()) {
        faultAt(chunk, m_parser.nulByte(), u"a NUL stands here"_s);
    } else if (const qsizetype count = m_parser.cellCount(); count != expected) {
        const char* const at = count < expected ? end : begin + m_parser.cells()[size_t(expected)].begin;
        faultAt(chunk, at, QString::number(count) + (count == 1 ? u" cell where "_s : u" cells where "_s)
                    + QString::number(expected) + (expected == 1 ? u" is expected"_s : u" are expected"_s));
    } else {
        chunk.addCsvRow(m_line, m_window->offset(), {begin, end}, m_parser.cells());
    }
    moveTo(m_parser.next(), m_parser.multiLine());
}

void CsvReader::takeBroken(RowChunk& chunk)
{
    const char* const begin = m_window->begin();
    const char* const end = m_window->end();
    const char* const quote = m_parser.openingQuote();
    const char* const at = m_parser.flawAt();
    const Flaw flaw = m_parser.flaw();
    const char* const quoteLineEnd = findLineEnd(quote, at);
    const bool swallowed = flaw == Flaw::unterminatedQuote || quoteLineEnd < at;
    if (!swallowed) {
        faultAt(chunk, at, flawText(flaw, m_options.quotedLimit, false));
        if (flaw == Flaw::textAfterQuote)
            m_strictBefore = std::max(m_strictBefore, m_window->offset() + (at - begin) + kRemains);
        skipFrom(at);
        return;
    }
    const bool atLimit = flaw == Flaw::unterminatedQuote && !m_window->complete();
    faultAt(chunk, quote, flawText(Flaw::unterminatedQuote, m_options.quotedLimit, atLimit));
    const char* const remainsEnd = flaw == Flaw::unterminatedQuote ? end : findLineEnd(at, end);
    m_strictBefore = std::max(m_strictBefore, m_window->offset() + (remainsEnd - begin));
    skipFrom(quote);
}

/// Goes on at the line after p, which may not be in the window yet.
void CsvReader::skipFrom(const char* p)
{
    const char* const next = nextLine(p, m_window->end(), m_window->complete());
    m_skipping = next == nullptr;
    if (next) {
        moveTo(next, true);
        return;
    }
    // Nearly all of the window is given up; a CR stays so that its LF is not taken for a line of its own.
    const char* keep = m_window->end();
    if (keep > m_window->begin() && keep[-1] == '\r')
        --keep;
    moveTo(keep, true);
}

void CsvReader::moveTo(const char* p, bool manyLines)
{
    m_line = manyLines ? TextPosition{m_line, 1, false}.advanced(m_window->begin(), p).line : m_line + 1;
    m_window->consumeTo(p);
}

void CsvReader::faultAt(RowChunk& chunk, const char* at, const QString& reason) const
{
    const TextPosition place = TextPosition{m_line, 1, false}.advanced(m_window->begin(), at);
    const char* const excerptEnd = m_window->begin() + std::min<qint64>(m_window->size(), RowFault::kRawLimit);
    const QByteArrayView raw(m_window->begin(), findLineEnd(m_window->begin(), excerptEnd));
    chunk.addFault(place.line, place.column, reason, raw);
}

} // namespace fuseboard::intake
