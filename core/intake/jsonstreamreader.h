// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/jsonextent.h"
#include "core/intake/jsonrowreader.h"

namespace fuseboard::intake {

/// Streaming reader of one array of objects, or of objects one after the other. An element that is no strict JSON object
/// is a fault. When its brackets do not match, so that it swallows the elements after it, reading goes on at the next
/// line that starts an object with the same indent.
class JsonStreamReader final : public JsonRowReader
{
public:
    /// kind: jsonArray or jsonObjects. Error io.
    static Result<std::unique_ptr<JsonStreamReader>> open(std::unique_ptr<TextWindow> window, const SourceOptions& options,
                                                          SourceKind kind);

private:
    enum class Place { start, element, separator, skipping, after, end };

    JsonStreamReader(std::unique_ptr<TextWindow> window, const SourceOptions& options, SourceKind kind);
    Result<bool> step(RowChunk& chunk) override;
    Result<bool> skipBlank();
    bool between(RowChunk& chunk);
    bool passStray();
    Result<bool> element(RowChunk& chunk);
    void takeElement(RowChunk& chunk, const char* end);
    const char* sibling(const char* end) const;
    void finishUnclosed(RowChunk& chunk);

    bool m_array;
    Place m_place;
    bool m_afterComma = false;
    bool m_stray = false;
    JsonExtent m_extent;
    qint64 m_scanned = 0; ///< bytes of the window the extent has seen
    QByteArray m_indent;  ///< blanks before the element on its line; null when something else stands there
};

} // namespace fuseboard::intake
