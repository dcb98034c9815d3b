// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/enginerun.h"
#include "core/engine/importjob.h"
#include "core/practice/practicedials.h"
#include "core/secrets/memorystore.h"

#include <QObject>
#include <QTimer>

namespace fuseboard::ctl {

/// The demo: sample rows into a fresh workspace, submitted to a practice destination in this process that fails in many
/// ways and is down for a moment, then the summary and the comparison of receipts and journal.
class DemoRun : public QObject
{
    Q_OBJECT
public:
    DemoRun(Invocation& invocation, practice::PracticeDials dials, bool withOutage);

    void start();

private:
    void onPracticeReady(const store::Destination& destination);
    void onImported(const Result<engine::ImportProgress>& result);
    void watchForOutage();
    void setOutage(bool on);
    void onEnded(const EngineRun::Ending& ending);
    void printSummary(const RowFigures& rows, const AttemptFigures& attempts);

    Invocation& m_invocation;
    practice::PracticeDials m_dials;
    bool m_withOutage;
    secrets::MemoryStore m_secrets; ///< everything here is on loopback: nothing to keep
    app::Session* m_session = nullptr;
    store::Destination m_destination;
    BatchId m_batch;
    qint64 m_rows = 0;
    QTimer m_outageWatch;
};

} // namespace fuseboard::ctl
