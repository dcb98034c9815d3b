// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/namedattemptmodel.h"

#include "ui/models/format.h"
#include "ui/models/transitionmodel.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void NamedAttemptModel::show(std::vector<store::NamedAttempt> attempts, WallTime now)
{
    beginResetModel();
    m_attempts = std::move(attempts);
    m_now = now;
    endResetModel();
}

const store::NamedAttempt* NamedAttemptModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_attempts[size_t(row)] : nullptr;
}

int NamedAttemptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int NamedAttemptModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant NamedAttemptModel::data(const QModelIndex& index, int role) const
{
    const store::NamedAttempt* named = index.isValid() ? at(index.row()) : nullptr;
    if (!named)
        return {};
    const store::PastAttempt& attempt = named->attempt;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::latency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (column == Column::at)
            return tr("Sent %1, ended %2").arg(formatExact(attempt.call.sentAt), formatExact(attempt.call.endedAt));
        if (column == Column::state && isDeadLetter(named->rowState))
            return tr("Show it among the dead letters (Enter)");
        return column == Column::error ? QVariant(named->error) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::at: return transitionTime(attempt.call.endedAt, m_now);
    case Column::outcome: return outcomeWord(attempt.outcome);
    case Column::status: return statusWord(attempt.status);
    case Column::latency: return formatLatency(double(attempt.call.totalUs) / 1000);
    case Column::error: return named->error.isEmpty() ? QString(QChar(kDash)) : named->error;
    case Column::row: return named->label.isEmpty() ? tr("row %1").arg(formatCount(named->row.value)) : named->label;
    case Column::state: return rowWord(named->rowState, named->rowReason);
    }
    return {};
}

QVariant NamedAttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::latency ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::at: return tr("Ended");
    case Column::outcome: return tr("Outcome");
    case Column::status: return tr("Status");
    case Column::latency: return tr("Latency");
    case Column::error: return tr("Error");
    case Column::row: return tr("Row");
    case Column::state: return tr("It is now");
    }
    return {};
}

QString statusWord(int status)
{
    return status > 0 ? u"HTTP %1"_s.arg(status) : NamedAttemptModel::tr("no answer");
}

} // namespace fuseboard::ui
