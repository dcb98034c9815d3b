// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/whatif.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace fuseboard::ui {

/// The what-if of one destination: its past read once, then run again with whatever thresholds are asked for, off the GUI
/// thread; a newer question cancels the one that runs. GUI thread.
class WhatIfRunner : public QObject
{
    Q_OBJECT
public:
    explicit WhatIfRunner(const Services& services, QObject* parent = nullptr);
    ~WhatIfRunner() override;

    /// period: back from now; nothing: all there is, up to what fits into memory. Forgets what was asked.
    void load(DestinationId destination, std::optional<Millis> period);
    void forget();
    /// Answered by ran() as soon as the past is there.
    void ask(const resilience::BreakerSettings& settings);
    bool loaded() const { return m_whatIf != nullptr; }
    const resilience::WhatIf* whatIf() const { return m_whatIf.get(); }

Q_SIGNALS:
    void pastLoaded();
    void ran(const fuseboard::resilience::WhatIfResult& result);
    void failed(const fuseboard::Error& error);

private:
    const Services& m_services;
    QString m_channel;
    std::shared_ptr<const resilience::WhatIf> m_whatIf;
    std::optional<resilience::BreakerSettings> m_asked;
    BackgroundTask m_task;
};

} // namespace fuseboard::ui
