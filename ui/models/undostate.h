// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operationrepository.h"

#include <QObject>

#include <optional>

namespace fuseboard::ui {

struct Services;

/// What Undo and Redo mean now, read from the journal whenever an operation has ended.
class UndoState : public QObject
{
    Q_OBJECT
public:
    explicit UndoState(const Services& services, QObject* parent = nullptr);
    ~UndoState() override;

    void load();
    const std::optional<store::OperationRecord>& undoable() const { return m_undoable; }
    const std::optional<store::OperationRecord>& redoable() const { return m_redoable; }

Q_SIGNALS:
    void changed();

private:
    const Services& m_services;
    QString m_channel;
    std::optional<store::OperationRecord> m_undoable;
    std::optional<store::OperationRecord> m_redoable;
};

} // namespace fuseboard::ui
