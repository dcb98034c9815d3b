// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/invocation.h"
#include "core/engine/importjob.h"

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace fuseboard::ctl {

/// Imports one file on a thread of its own with a progress line; a signal cancels it (the batch is then interrupted,
/// none of its rows is sent).
class ImportRun : public QObject
{
    Q_OBJECT
public:
    ImportRun(Invocation& invocation, app::Session& session, engine::ImportRequest request);
    ~ImportRun() override;

    void start(std::function<void(const Result<engine::ImportProgress>&)> done);

private:
    Invocation& m_invocation;
    engine::ImportRequest m_request;
    engine::ImportJob m_job;
    std::unique_ptr<QThread> m_thread;
};

/// "2,000 rows read: 1,960 accepted, 20 duplicate in the file, …".
QString tallyText(const store::ImportTally& tally);
QJsonObject toJson(const store::ImportTally& tally);

} // namespace fuseboard::ctl
