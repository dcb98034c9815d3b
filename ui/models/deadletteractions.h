// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operations.h"

#include <QObject>

#include <functional>
#include <memory>

namespace fuseboard::ui {

class JobList;
struct Services;

/// What an action of the operator came to.
struct ActionOutcome
{
    qint64 applied = 0;
    qint64 skipped = 0;             ///< claimed, changed since they were shown, or not meant by the action
    std::optional<Error> error;
    bool cancelled = false;
};

/// The operator's actions on dead letters: through the journal, many rows in chunks with a place in the job list, answered on
/// the GUI thread. Lanes that got new work are woken.
class DeadLetterActions : public QObject
{
    Q_OBJECT
public:
    DeadLetterActions(const Services& services, JobList& jobs, QObject* parent = nullptr);

    /// Empty when actions are possible, else why they are not.
    QString unavailableBecause() const;

    using Done = std::function<void(const ActionOutcome&)>;
    void edit(RowId row, int expectedVersion, const QByteArray& body, Done done);
    void replay(std::vector<RowId> rows, bool includeAmbiguous, bool pastLimit, Done done);
    void settle(std::vector<RowId> rows, bool delivered, Done done);
    void discard(std::vector<RowId> rows, Done done);

    static constexpr size_t kChunkRows = 250; ///< stays under 10 ms of the writer's time

private:
    using Act = std::function<Result<store::OperationResult>(store::Operations&, const store::DeadLetterFilter&, const store::Actor&)>;
    struct Run;
    void start(const QString& title, std::vector<RowId> rows, Act act, Done done);
    void next(const std::shared_ptr<Run>& run);
    void took(const std::shared_ptr<Run>& run, size_t rows, const Result<store::OperationResult>& result);
    void finish(const std::shared_ptr<Run>& run);
    void wake(const std::vector<DestinationId>& destinations);

    const Services& m_services;
    JobList& m_jobs;
};

} // namespace fuseboard::ui
