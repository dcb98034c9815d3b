// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/deskkinds.h"

#include "core/engine/bulkjob.h"
#include "core/engine/undojob.h"

namespace fuseboard::engine {

namespace {

using Make = std::unique_ptr<DeskJob> (*)(const store::OperationRecord&);

std::unique_ptr<DeskJob> bulk(const store::OperationRecord& operation)
{
    return std::make_unique<BulkJob>(operation);
}

struct Kind
{
    QLatin1String name;
    Make make;
};

/// One entry a kind of operation that the desk goes on with after a restart, while it is applying.
const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {QLatin1String("discard"), bulk}, {QLatin1String("settle"), bulk}, {QLatin1String("move"), bulk},
        {QLatin1String("note"), bulk},    {QLatin1String("tag"), bulk},    {QLatin1String("importEdit"), bulk},
        {QLatin1String("bulkEdit"), bulk},
    };
    return all;
}

} // namespace

std::unique_ptr<DeskJob> resumedJob(const store::OperationRecord& operation)
{
    if (operation.state == store::OperationState::collecting)
        return abandonedJob(operation);
    if (operation.state != store::OperationState::applying)
        return UndoJob::resume(operation);
    for (const Kind& kind : kinds()) {
        if (operation.kind == kind.name)
            return kind.make(operation);
    }
    return nullptr;
}

} // namespace fuseboard::engine
