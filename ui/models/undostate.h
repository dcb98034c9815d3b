// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undoforecast.h"
#include "ui/models/deadletteractions.h"

#include <QObject>

#include <deque>
#include <optional>

namespace fuseboard::ui {

struct Services;

/// What came of an undo or redo, in words.
struct Turned
{
    store::UndoDirection direction = store::UndoDirection::undo;
    OperationId operation;
    QString sentence;     ///< "Undid: Discard 12 rows."
    bool trouble = false; ///< it was refused, or there was nothing
    bool partly = false;  ///< some rows could not be put back
};

/// What Undo and Redo mean now, read from the journal whenever an operation has ended; and both of them. What is pressed while
/// something is under way waits for its end, so that Undo means what the operator did last.
class UndoState : public QObject
{
    Q_OBJECT
public:
    /// scope: which operations Undo and Redo without a name mean.
    UndoState(const Services& services, DeadLetterActions& actions, QObject* parent = nullptr,
              store::OperationScope scope = store::OperationScope::rows);
    ~UndoState() override;

    void load();
    const std::optional<store::OperationRecord>& undoable() const { return m_undoable; }
    const std::optional<store::OperationRecord>& redoable() const { return m_redoable; }
    /// Why nothing of it could be undone or redone any more; empty when something can.
    const QString& notUndoable() const { return m_notUndoable; }
    const QString& notRedoable() const { return m_notRedoable; }

    void undo() { ask({}, store::UndoDirection::undo); } ///< the last operation
    void redo() { ask({}, store::UndoDirection::redo); } ///< the one that was undone last
    /// This one, whatever came after it.
    void turn(const store::OperationRecord& operation, store::UndoDirection direction) { ask(operation, direction); }

Q_SIGNALS:
    void changed();
    void turned(const fuseboard::ui::Turned& turned);

private:
    struct Wish
    {
        std::optional<store::OperationRecord> operation;
        store::UndoDirection direction = store::UndoDirection::undo;
    };
    void ask(std::optional<store::OperationRecord> operation, store::UndoDirection direction);
    void next();

    const Services& m_services;
    DeadLetterActions& m_actions;
    store::OperationScope m_scope;
    QString m_channel;
    std::optional<store::OperationRecord> m_undoable;
    std::optional<store::OperationRecord> m_redoable;
    QString m_notUndoable;
    QString m_notRedoable;
    std::deque<Wish> m_wishes;
    quint64 m_loads = 0;
    bool m_loading = false;
};

/// "Discard 12 rows" of an operation and what came of turning it.
QString turnedSentence(const store::OperationRecord& operation, store::UndoDirection direction, const ActionOutcome& outcome);

} // namespace fuseboard::ui
