// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/correctedfile.h"
#include "core/engine/deskjob.h"
#include "core/store/operationrepository.h"
#include "core/store/operationundo.h"

#include <QObject>

#include <functional>
#include <memory>

namespace fuseboard::ui {

struct Services;

/// What an action of the operator came to.
struct ActionOutcome
{
    qint64 applied = 0;
    qint64 skipped = 0;             ///< claimed, changed since they were shown, or not meant by the action
    std::optional<Error> error;
    bool cancelled = false;
    OperationId operation;
    QString detail;                 ///< why rows were left alone: "2 already sent"
};

/// The operator's actions on dead letters, answered on the GUI thread. Through the operation desk, each one operation that can
/// be undone, however many rows it has; those on the same rows one after the other.
class DeadLetterActions : public QObject
{
    Q_OBJECT
public:
    DeadLetterActions(const Services& services, QObject* parent = nullptr);

    /// Empty when actions are possible, else why they are not.
    QString unavailableBecause() const;

    using Done = std::function<void(const ActionOutcome&)>;
    void edit(RowId row, int expectedVersion, const QByteArray& body, Done done);
    void settle(std::vector<RowId> rows, bool delivered, Done done);
    void discard(std::vector<RowId> rows, Done done);
    void move(std::vector<RowId> rows, DestinationId to, Done done);
    void note(std::vector<RowId> rows, const QString& text, Done done);
    void tag(std::vector<RowId> rows, const QStringList& add, const QStringList& remove, Done done);
    /// Any kind that bulkAction() knows. bodies: of importEdit, in the order of the rows.
    void bulk(store::NewOperation operation, std::vector<RowId> rows, Done done, std::vector<QByteArray> bodies = {});
    /// A corrected file as it was shown: rows that were edited since are left alone.
    void correct(std::shared_ptr<const engine::CorrectionPlan> plan, const QString& file, Done done);
    void undo(OperationId operation, Done done) { turn(operation, store::UndoDirection::undo, std::move(done)); }
    void redo(OperationId operation, Done done) { turn(operation, store::UndoDirection::redo, std::move(done)); }
    void turn(OperationId operation, store::UndoDirection direction, Done done);
    store::Actor actor() const;
    /// Something that was asked for through this object has not ended.
    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void becameIdle();

private:
    static constexpr size_t kSortedHere = 20'000; ///< a longer selection is put in order off the GUI thread
    void submit(std::unique_ptr<engine::DeskJob> job, Done done);

    const Services& m_services;
    int m_running = 0;
};

} // namespace fuseboard::ui
