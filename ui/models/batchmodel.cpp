// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/batchmodel.h"

#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

bool unfinishedState(BatchState state)
{
    return state == BatchState::importing || state == BatchState::running || state == BatchState::paused;
}

Result<std::vector<BatchLine>> readLines(store::Connection& connection)
{
    auto batches = store::BatchRepository(connection).batches();
    if (!batches)
        return batches.error();
    const auto destinations = store::DestinationRepository(connection).destinations();
    if (!destinations)
        return destinations.error();
    std::vector<BatchLine> lines;
    lines.reserve(batches->size());
    for (store::Batch& batch : *batches) {
        BatchLine line;
        line.batch = std::move(batch);
        for (const store::Destination& destination : *destinations) {
            if (destination.id == line.batch.destination)
                line.destination = destination.name;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What the engine's figures change of a line.
auto figuresOf(const BatchLine& line)
{
    return std::tuple(line.batch.state, line.batch.rows, line.rowsPerSecond, line.waitingFor, line.stuckSince, line.obstacle);
}

} // namespace

qint64 BatchLine::total() const
{
    return std::accumulate(batch.rows.begin(), batch.rows.end(), qint64(0));
}

qint64 BatchLine::open() const
{
    return count(RowState::pending) + count(RowState::deferred) + count(RowState::claimed) + count(RowState::retryWait);
}

std::optional<Millis> BatchLine::eta() const
{
    if (batch.state != BatchState::running || rowsPerSecond < 0.05 || open() == 0)
        return {};
    return Millis(std::llround(1000.0 * double(open()) / rowsPerSecond));
}

BatchModel::BatchModel(const Services& services, QObject* parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_channel(u"batches.%1"_s.arg(quintptr(this)))
{
    connect(&services.snapshots, &SnapshotFeed::snapshotArrived, this, &BatchModel::takeSnapshot);
}

BatchModel::~BatchModel()
{
    m_services.readers.cancel(m_channel);
}

void BatchModel::load()
{
    m_loading = true;
    m_services.readers.read<std::vector<BatchLine>>(m_channel, this, &readLines, [this](Result<std::vector<BatchLine>> lines) {
        m_loading = false;
        if (!lines) {
            if (lines.error().code != ErrorCode::cancelled)
                Q_EMIT failed(lines.error());
            return;
        }
        replace(std::move(*lines));
    });
}

void BatchModel::replace(std::vector<BatchLine> lines)
{
    if (const auto snapshot = m_services.snapshots.latest()) {
        for (BatchLine& line : lines)
            overlay(line, *snapshot);
    }
    const bool sameList = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                     [](const BatchLine& a, const BatchLine& b) { return a.batch.id == b.batch.id; });
    if (sameList && m_loaded) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, kColumns - 1));
    } else if (m_loaded && lines.size() > m_lines.size()
               && std::equal(m_lines.rbegin(), m_lines.rend(), lines.rbegin(),
                             [](const BatchLine& a, const BatchLine& b) { return a.batch.id == b.batch.id; })) {
        // New ones come on top; the selection below stays where it is.
        beginInsertRows({}, 0, int(lines.size() - m_lines.size()) - 1);
        m_lines = std::move(lines);
        endInsertRows();
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, kColumns - 1));
    } else {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    m_loaded = true;
    Q_EMIT listLoaded();
    Q_EMIT figuresChanged();
}

void BatchModel::overlay(BatchLine& line, const engine::EngineSnapshot& snapshot) const
{
    const auto live = std::find_if(snapshot.batches.begin(), snapshot.batches.end(),
                                   [&](const engine::BatchSnapshot& b) { return b.id == line.batch.id; });
    if (live == snapshot.batches.end())
        return;
    line.batch.state = live->state;
    line.batch.rows = live->rows;
    line.rowsPerSecond = live->rowsPerSecond;
    line.stuckSince = live->stuckSince;
    line.obstacle = live->obstacle;
    line.waitingFor = Reason::none;
    for (const auto& destination : snapshot.destinations) {
        if (destination.id == live->destination)
            line.waitingFor = destination.waitingFor;
    }
}

void BatchModel::takeSnapshot(const engine::SnapshotPtr& snapshot)
{
    if (!m_loaded)
        return;
    for (size_t row = 0; row < m_lines.size(); ++row) {
        BatchLine& line = m_lines[row];
        const auto before = figuresOf(line);
        overlay(line, *snapshot);
        if (before != figuresOf(line))
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), kColumns - 1));
    }
    const bool unknown = std::any_of(snapshot->batches.begin(), snapshot->batches.end(),
                                     [this](const auto& live) { return positionOf(live.id) < 0; });
    if (unknown && !m_loading)
        load();
    Q_EMIT figuresChanged();
}

const BatchLine* BatchModel::line(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

int BatchModel::positionOf(BatchId id) const
{
    const auto it = std::find_if(m_lines.begin(), m_lines.end(), [id](const BatchLine& l) { return l.batch.id == id; });
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

qint64 BatchModel::unfinished() const
{
    return std::count_if(m_lines.begin(), m_lines.end(), [](const BatchLine& l) { return unfinishedState(l.batch.state); });
}

int BatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int BatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant BatchModel::data(const QModelIndex& index, int role) const
{
    const BatchLine* line = index.isValid() ? this->line(index.row()) : nullptr;
    if (!line)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column >= Column::delivered ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Column::name: return tr("%1, %n row(s), from %2", nullptr, int(line->total())).arg(line->batch.name, line->batch.source);
        case Column::state:
            if (line->stuckSince)
                return tr("No row has come to an end since %1: %2").arg(formatExact(*line->stuckSince), obstacleWord(line->obstacle));
            return line->waitingFor != Reason::none && line->batch.state == BatchState::running
                ? rowTitle(RowState::deferred, line->waitingFor) : QString();
        case Column::age: return formatExact(line->batch.createdAt);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const auto some = [](qint64 n) { return n ? formatCount(n) : QString(kDash); };
    switch (column) {
    case Column::name: return line->batch.name.simplified();
    case Column::destination: return line->destination;
    case Column::state: return line->stuckSince ? tr("Stuck: %1").arg(obstacleWord(line->obstacle)) : batchStateWord(line->batch.state);
    case Column::progress: return percentText(line->total() - line->open(), line->total());
    case Column::delivered: return formatCount(line->count(RowState::delivered));
    case Column::dead: return some(line->count(RowState::dead));
    case Column::ambiguous: return some(line->count(RowState::ambiguous));
    case Column::excluded: return some(line->count(RowState::excluded));
    case Column::rate: return line->rowsPerSecond >= 0.05 ? formatRate(line->rowsPerSecond) : QString(kDash);
    case Column::eta: return line->eta() ? formatSpan(*line->eta()) : QString(kDash);
    case Column::faults: return some(line->batch.faultCount);
    case Column::age: return ageText(line->batch.createdAt, m_services.clock.wall());
    }
    return {};
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column >= Column::delivered ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case Column::name: return tip ? QString() : tr("Batch");
    case Column::destination: return tip ? QString() : tr("Destination");
    case Column::state: return tip ? QString() : tr("State");
    case Column::progress: return tip ? tr("Rows that came to an end, by their state") : tr("Progress");
    case Column::delivered: return tip ? tr("A 2xx answer is on record") : tr("Delivered");
    case Column::dead: return tip ? tr("Not tried again by themselves") : tr("Dead");
    case Column::ambiguous: return tip ? tr("The request left, its answer is unknown") : tr("Ambiguous");
    case Column::excluded: return tip ? tr("Never sent: known already, twice in the file, or invalid") : tr("Excluded");
    case Column::rate: return tip ? tr("Rows settled, over the last 10 seconds") : tr("Rate");
    case Column::eta: return tip ? tr("Until no row waits, at the present rate") : tr("ETA");
    case Column::faults: return tip ? tr("Lines of the file that could not be read") : tr("Faults");
    case Column::age: return tip ? QString() : tr("Age");
    }
    return {};
}

} // namespace fuseboard::ui
