// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/deskkinds.h"

#include "core/engine/bulkjob.h"
#include "core/engine/replayjob.h"
#include "core/engine/undojob.h"

namespace fuseboard::engine {

namespace {

using Make = std::unique_ptr<DeskJob> (*)(const store::OperationRecord&);

template <class Job>
std::unique_ptr<DeskJob> make(const store::OperationRecord& operation)
{
    return std::make_unique<Job>(operation);
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
        {QLatin1String("discard"), make<BulkJob>}, {QLatin1String("settle"), make<BulkJob>}, {QLatin1String("move"), make<BulkJob>},
        {QLatin1String("note"), make<BulkJob>},    {QLatin1String("tag"), make<BulkJob>},    {QLatin1String("importEdit"), make<BulkJob>},
        {QLatin1String("bulkEdit"), make<BulkJob>},
        {QLatin1String("allowReplays"), make<BulkJob>},
        {QLatin1String(ReplayJob::kKind), make<ReplayJob>},
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
