// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/jsonrowreader.h"

namespace fuseboard::intake {

/// Streaming NDJSON: one object a line, blank lines skipped. A line that is no strict JSON object is a fault.
class NdjsonReader final : public JsonRowReader
{
public:
    /// Error io.
    static Result<std::unique_ptr<NdjsonReader>> open(std::unique_ptr<TextWindow> window, const SourceOptions& options);

private:
    NdjsonReader(std::unique_ptr<TextWindow> window, const SourceOptions& options)
        : JsonRowReader(std::move(window), options, SourceKind::ndjson) {}
    Result<bool> step(RowChunk& chunk) override;

    qint64 m_searched = 0; ///< bytes of the window known to hold no line end
    bool m_skipping = false;
};

} // namespace fuseboard::intake
