// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskjob.h"

#include <atomic>

namespace fuseboard::test {

/// Holds rows on the desk until it is opened and the clock has moved, so that what comes after it can be looked at while it
/// waits.
class GateJob final : public engine::DeskJob
{
public:
    GateJob(std::vector<RowId> rows, const std::atomic<bool>& open) : m_rows(std::move(rows)), m_open(open) {}

    std::optional<WallTime> step(engine::DeskTools& tools) override
    {
        if (m_open)
            return std::nullopt;
        return tools.clock.wall() + Millis(1'000);
    }
    void cancel() override {}
    OperationId operation() const override { return {}; }
    QString title() const override { return QStringLiteral("Gate"); }
    std::vector<RowId> rows() const override { return m_rows; }

private:
    std::vector<RowId> m_rows;
    const std::atomic<bool>& m_open;
};

} // namespace fuseboard::test
