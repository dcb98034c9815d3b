// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvrecordparser.h"

#include "core/intake/textposition.h"

#include <cstring>

namespace fuseboard::intake {

namespace {

const char* findByte(const char* from, const char* end, char byte)
{
    const void* found = from < end ? std::memchr(from, byte, size_t(end - from)) : nullptr;
    return found ? static_cast<const char*>(found) : end;
}

} // namespace

CsvRecordParser::CsvRecordParser(char delimiter, qint64 quotedLimit, qsizetype columnLimit)
    : m_delimiter(delimiter), m_quotedLimit(quotedLimit), m_columnLimit(columnLimit)
{
    for (const char c : {delimiter, '\n', '\r', '\0', '"'})
        m_stop[static_cast<uchar>(c)] = true;
}

CsvRecordParser::Status CsvRecordParser::parse(const char* begin, const char* end, bool textComplete, bool forbidStrayQuotes)
{
    m_cells.clear();
    m_cellCount = 0;
    m_begin = begin;
    m_nulByte = m_quote = m_flawAt = nullptr;
    m_flaw = Flaw::none;
    m_multiLine = false;

    const char* p = begin;
    for (;;) {
        const Step step = p < end && *p == '"' ? quoted(p, end, textComplete) : plain(p, end, textComplete, forbidStrayQuotes);
        switch (step) {
        case Step::cell: break;
        case Step::record: return Status::complete;
        case Step::incomplete: return Status::incomplete;
        case Step::broken: return Status::broken;
        }
    }
}

CsvRecordParser::Step CsvRecordParser::plain(const char*& p, const char* end, bool textComplete, bool forbidStrayQuotes)
{
    const char* const from = p;
    for (;;) {
        while (p < end && !m_stop[static_cast<uchar>(*p)])
            ++p;
        if (p == end || (*p != '"' && *p != '\0'))
            break;
        if (*p == '\0' && !m_nulByte)
            m_nulByte = p;
        if (*p == '"' && forbidStrayQuotes) {
            m_quote = p;
            return breakAt(Flaw::strayQuote, p);
        }
        ++p;
    }
    if (p == end && !textComplete)
        return Step::incomplete;
    addCell(from, p, false);
    return afterCell(p, end, textComplete);
}

CsvRecordParser::Step CsvRecordParser::quoted(const char*& p, const char* end, bool textComplete)
{
    m_quote = p;
    const char* const from = p + 1;
    bool doubled = false;
    const char* close = from;
    for (;; close += 2) {
        close = findByte(close, end, '"');
        if (close - from > m_quotedLimit || (close == end && textComplete))
            return breakAt(Flaw::unterminatedQuote, m_quote);
        if (close == end || (close + 1 == end && !textComplete))
            return Step::incomplete;
        if (close + 1 == end || close[1] != '"')
            break;
        doubled = true;
    }
    if (!m_multiLine)
        m_multiLine = findLineEnd(from, close) != close;
    if (!m_nulByte) {
        const char* const nul = findByte(from, close, '\0');
        m_nulByte = nul == close ? nullptr : nul;
    }
    p = close + 1;
    if (p < end && *p != m_delimiter && *p != '\n' && *p != '\r')
        return breakAt(Flaw::textAfterQuote, p);
    addCell(from, close, doubled);
    return afterCell(p, end, textComplete);
}

CsvRecordParser::Step CsvRecordParser::afterCell(const char*& p, const char* end, bool textComplete)
{
    if (p < end && *p == m_delimiter) {
        ++p;
        return Step::cell;
    }
    const char* const next = nextLine(p, end, textComplete);
    if (!next)
        return Step::incomplete;
    m_recordEnd = p;
    m_next = next;
    return Step::record;
}

CsvRecordParser::Step CsvRecordParser::breakAt(Flaw flaw, const char* at)
{
    m_flaw = flaw;
    m_flawAt = at;
    return Step::broken;
}

void CsvRecordParser::addCell(const char* from, const char* to, bool doubledQuotes)
{
    if (m_cellCount++ <= m_columnLimit)
        m_cells.push_back({size_t(from - m_begin), size_t(to - from), doubledQuotes});
}

} // namespace fuseboard::intake
