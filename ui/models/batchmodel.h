// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/snapshot.h"
#include "core/store/records.h"

#include <QAbstractTableModel>

namespace fuseboard::ui {

struct Services;

/// One batch as the list shows it: from the store, with the engine's live figures over it.
struct BatchLine
{
    store::Batch batch;
    QString destination;
    double rowsPerSecond = 0;
    Reason waitingFor = Reason::none;
    std::optional<WallTime> stuckSince; ///< no row has come to an end since then
    resilience::Obstacle obstacle = resilience::Obstacle::none;

    qint64 count(RowState state) const { return batch.rows[size_t(state)]; }
    qint64 total() const;
    qint64 open() const;               ///< pending, deferred, claimed, retry due
    std::optional<Millis> eta() const; ///< at the present rate
};

/// Batches, newest first. GUI thread.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { name, destination, state, progress, delivered, dead, ambiguous, excluded, rate, eta, faults, age };
    static constexpr int kColumns = 12;

    explicit BatchModel(const Services& services, QObject* parent = nullptr);
    ~BatchModel() override;

    void load();
    bool loaded() const { return m_loaded; }
    const BatchLine* line(int row) const;
    int positionOf(BatchId id) const; ///< -1: not in the list
    qint64 unfinished() const;        ///< batches that run, are paused or are being imported

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void listLoaded();
    void figuresChanged();
    void failed(const fuseboard::Error& error);

private:
    void takeSnapshot(const engine::SnapshotPtr& snapshot);
    void overlay(BatchLine& line, const engine::EngineSnapshot& snapshot) const;
    void replace(std::vector<BatchLine> lines);

    const Services& m_services;
    std::vector<BatchLine> m_lines;
    QString m_channel;
    bool m_loaded = false;
    bool m_loading = false;
};

} // namespace fuseboard::ui
