// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attempthistory.h"

#include <QAbstractTableModel>

#include <vector>

namespace fuseboard::ui {

/// The attempts that a transition of the breaker names, oldest first.
class NamedAttemptModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { at, outcome, status, latency, error, row, state };
    static constexpr int kColumns = 7;

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<store::NamedAttempt> attempts, WallTime now);
    const store::NamedAttempt* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::NamedAttempt> m_attempts;
    WallTime m_now{};
};

/// "HTTP 503", "no answer".
QString statusWord(int status);

} // namespace fuseboard::ui
