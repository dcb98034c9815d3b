// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rowchunk.h"

#include <array>
#include <vector>

namespace fuseboard::intake {

/// Finds the cells of one CSV record (RFC 4180) in text that lies in memory. Copies nothing.
/// Lenient where the file's meaning is plain: a quote inside a cell that did not start with one is a character, and
/// CR, LF and CRLF all end a record.
class CsvRecordParser
{
public:
    enum class Status {
        complete,
        incomplete, ///< the record may go on after the text
        broken,     ///< see flaw()
    };

    enum class Flaw {
        none,
        unterminatedQuote, ///< no closing quote before the end or the limit
        textAfterQuote,    ///< something other than a delimiter or line end follows a closing quote
        strayQuote,        ///< a quote inside a cell without quotes, where that was forbidden
    };

    CsvRecordParser(char delimiter, qint64 quotedLimit, qsizetype columnLimit);

    /// textComplete: nothing follows after end. forbidStrayQuotes: after a broken row, when a text may be its remains.
    Status parse(const char* begin, const char* end, bool textComplete, bool forbidStrayQuotes);

    // After complete:
    /// At most one more than the column limit.
    const std::vector<CellSpan>& cells() const { return m_cells; }
    qsizetype cellCount() const { return m_cellCount; }
    const char* recordEnd() const { return m_recordEnd; } ///< without its line end
    const char* next() const { return m_next; }           ///< start of the following record
    bool multiLine() const { return m_multiLine; }
    const char* nulByte() const { return m_nulByte; }     ///< the first one, or null
    /// Nothing at all between two line ends.
    bool emptyLine() const { return m_recordEnd == m_begin; }

    // After broken:
    Flaw flaw() const { return m_flaw; }
    const char* flawAt() const { return m_flawAt; }
    const char* openingQuote() const { return m_quote; }

private:
    enum class Step { cell, record, incomplete, broken };

    Step quoted(const char*& p, const char* end, bool textComplete);
    Step plain(const char*& p, const char* end, bool textComplete, bool forbidStrayQuotes);
    Step afterCell(const char*& p, const char* end, bool textComplete);
    Step breakAt(Flaw flaw, const char* at);
    void addCell(const char* from, const char* to, bool doubledQuotes);

    std::array<bool, 256> m_stop{};
    char m_delimiter;
    qint64 m_quotedLimit;
    qsizetype m_columnLimit;

    std::vector<CellSpan> m_cells;
    qsizetype m_cellCount = 0;
    const char* m_begin = nullptr;
    const char* m_recordEnd = nullptr;
    const char* m_next = nullptr;
    const char* m_nulByte = nullptr;
    const char* m_quote = nullptr;
    const char* m_flawAt = nullptr;
    Flaw m_flaw = Flaw::none;
    bool m_multiLine = false;
};

} // namespace fuseboard::intake
