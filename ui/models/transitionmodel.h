// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QAbstractTableModel>

#include <vector>

namespace fuseboard::ui {

/// Changes of one breaker, newest first.
class TransitionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { at, from, to, cause, attempts, by };
    static constexpr int kColumns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    /// oldest first; now: for the day beside the time.
    void show(std::vector<store::TransitionRecord> transitions, WallTime now);
    const store::TransitionRecord* at(int row) const;
    int rowOf(qint64 transition) const; ///< -1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::TransitionRecord> m_transitions; ///< oldest first
    WallTime m_now{};
};

/// "14:02:11", with its day when that is not today.
QString transitionTime(WallTime at, WallTime now);
/// "opened: 5 failures in a row", for the mark on the recorder.
QString transitionWords(const store::TransitionRecord& transition);
/// Who made it, in the operator's language.
QString actorWord(const QString& actor);

} // namespace fuseboard::ui
