// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/deskkinds.h"

#include "core/engine/replayjob.h"
#include "core/engine/selectionjob.h"

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

/// One line a kind of operation that the desk goes on with after a restart.
const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all{
        {QLatin1String(ReplayJob::kKind), make<ReplayJob>},
    };
    return all;
}

} // namespace

std::unique_ptr<DeskJob> resumedJob(const store::OperationRecord& operation)
{
    if (operation.state == store::OperationState::collecting)
        return abandonedJob(operation);
    for (const Kind& kind : kinds()) {
        if (operation.kind == kind.name)
            return kind.make(operation);
    }
    return nullptr;
}

} // namespace fuseboard::engine
