// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whatifrunner.h"

#include "core/store/attempthistory.h"
#include "core/store/destinationrepository.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using WhatIfPtr = std::shared_ptr<const resilience::WhatIf>;

WhatIfRunner::WhatIfRunner(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(u"whatif.%1"_s.arg(quintptr(this)))
{
}

WhatIfRunner::~WhatIfRunner()
{
    m_services.readers.cancel(m_channel);
}

void WhatIfRunner::forget()
{
    m_services.readers.cancel(m_channel);
    m_task.cancel();
    m_whatIf.reset();
    m_asked.reset();
}

void WhatIfRunner::load(DestinationId destination, std::optional<Millis> period)
{
    forget();
    const WallTime to = m_services.clock.wall() + Millis(1);
    m_services.readers.read<WhatIfPtr>(
        m_channel, this,
        [destination, period, to](store::Connection& connection) -> Result<WhatIfPtr> {
            const auto record = store::DestinationRepository(connection).destination(destination);
            if (!record)
                return record.error();
            store::AttemptHistory history(connection);
            const auto extent = history.extent(destination);
            if (!extent)
                return extent.error();
            const WallTime first = *extent ? (*extent)->from : to;
            auto past = history.past(destination, std::max(first, period ? to - *period : first), to);
            if (!past)
                return past.error();
            auto shared = std::make_shared<const resilience::RecordedPast>(*std::move(past));
            return WhatIfPtr(std::make_shared<resilience::WhatIf>(std::move(shared), record->policy.breaker));
        },
        [this](Result<WhatIfPtr> whatIf) {
            if (!whatIf) {
                if (whatIf.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(whatIf.error());
                return;
            }
            m_whatIf = *whatIf;
            Q_EMIT pastLoaded();
            if (m_asked)
                ask(*m_asked);
        });
}

void WhatIfRunner::ask(const resilience::BreakerSettings& settings)
{
    m_asked = settings;
    if (!m_whatIf)
        return;
    m_task.run<std::optional<resilience::WhatIfResult>>(
        this, [whatIf = m_whatIf, settings](const CancelFlag& flag) { return whatIf->run(settings, flag.get()); },
        [this](std::optional<resilience::WhatIfResult> result) {
            if (result)
                Q_EMIT ran(*result);
        });
}

} // namespace fuseboard::ui
