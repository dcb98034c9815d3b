// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/textsource.h"

#include <algorithm>

namespace fuseboard::intake {

/// The part of a text that a parser looks at: grows at its end on demand, is given up from its start.
class TextWindow
{
public:
    TextWindow(std::unique_ptr<TextSource> source, qint64 blockBytes)
        : m_source(std::move(source)), m_block(std::max<qint64>(1, blockBytes)) {}

    const char* begin() const { return m_text.data() + m_begin; }
    const char* end() const { return m_text.data() + m_text.size(); }
    qint64 size() const { return qint64(m_text.size() - m_begin); }
    /// No text follows after end().
    bool complete() const { return m_complete; }
    /// Offset of begin() in the whole text as UTF-8.
    qint64 offset() const { return m_offset; }

    /// Gives up the text before p. Pointers stay valid until more().
    void consumeTo(const char* p)
    {
        m_offset += p - begin();
        m_begin = size_t(p - m_text.data());
    }

    /// Reads on; as much as there is already, so that a long row is not looked at too often. False at the end: then
    /// complete() holds. Invalidates pointers.
    Result<bool> more();
    /// Reads until there are so many bytes, or all.
    Result<void> fill(qint64 bytes);

    const TextSource& source() const { return *m_source; }

private:
    std::unique_ptr<TextSource> m_source;
    qint64 m_block;
    std::string m_text;
    size_t m_begin = 0;
    qint64 m_offset = 0;
    bool m_complete = false;
};

} // namespace fuseboard::intake
