// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transitionmodel.h"

#include "core/base/wording.h"
#include "ui/models/format.h"
#include "ui/models/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

void TransitionModel::show(std::vector<store::TransitionRecord> transitions, WallTime now)
{
    m_now = now;
    const auto same = [](const store::TransitionRecord& a, const store::TransitionRecord& b) { return a.id == b.id; };
    // New ones come above; the rest, and what is selected, stays where it is.
    const size_t old = m_transitions.size();
    if (old > 0 && transitions.size() >= old && std::equal(m_transitions.begin(), m_transitions.end(), transitions.begin(), same)) {
        const int more = int(transitions.size() - old);
        if (more == 0)
            return;
        beginInsertRows({}, 0, more - 1);
        m_transitions = std::move(transitions);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_transitions = std::move(transitions);
    endResetModel();
}

const store::TransitionRecord* TransitionModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_transitions[m_transitions.size() - 1 - size_t(row)] : nullptr;
}

int TransitionModel::rowOf(qint64 transition) const
{
    const auto it = std::ranges::find(m_transitions, transition, &store::TransitionRecord::id);
    return it == m_transitions.end() ? -1 : rowCount() - 1 - int(it - m_transitions.begin());
}

int TransitionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_transitions.size());
}

int TransitionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant TransitionModel::data(const QModelIndex& index, int role) const
{
    const store::TransitionRecord* record = index.isValid() ? at(index.row()) : nullptr;
    if (!record)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::attempts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Column::attempts)
        return record->attempts.empty() ? tr("no attempts") : tr("%n attempts", nullptr, int(record->attempts.size()));
    if (role == Qt::ToolTipRole) {
        if (column == Column::at)
            return formatExact(record->at);
        if (column == Column::attempts)
            return record->attempts.empty() ? tr("No attempt caused it") : tr("Show the attempts that caused it (Enter)");
        return column == Column::cause ? QVariant(inWords(record->cause)) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::at: return transitionTime(record->at, m_now);
    case Column::from: return breakerWord(record->from);
    case Column::to: return breakerWord(record->to);
    case Column::cause: return inWords(record->cause);
    case Column::attempts: return record->attempts.empty() ? QString(QChar(kDash)) : formatCount(qint64(record->attempts.size()));
    case Column::by: return actorWord(record->actor);
    }
    return {};
}

QVariant TransitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::attempts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::at: return tr("At");
    case Column::from: return tr("From");
    case Column::to: return tr("To");
    case Column::cause: return tr("Cause");
    case Column::attempts: return tr("Attempts");
    case Column::by: return tr("By");
    }
    return {};
}

QString transitionTime(WallTime at, WallTime now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(toEpochMs(at));
    const QString time = then.time().toString(u"HH:mm:ss"_s);
    if (then.date() == QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).date())
        return time;
    const QLocale system;
    const QLocale locale = system.language() == QLocale::C ? QLocale(QLocale::English) : system;
    return locale.toString(then.date(), u"d MMM "_s) + time;
}

QString transitionWords(const store::TransitionRecord& transition)
{
    switch (transition.to) {
    case BreakerState::open: return TransitionModel::tr("opened: %1").arg(inWords(transition.cause));
    case BreakerState::halfOpen: return TransitionModel::tr("half-open: %1").arg(inWords(transition.cause));
    case BreakerState::closed: return TransitionModel::tr("closed: %1").arg(inWords(transition.cause));
    case BreakerState::forcedOpen:
    case BreakerState::disabled:
    case BreakerState::metricsOnly: break;
    }
    return inWords(transition.cause);
}

QString actorWord(const QString& actor)
{
    return actor == u"engine" ? TransitionModel::tr("engine") : actor;
}

} // namespace fuseboard::ui
