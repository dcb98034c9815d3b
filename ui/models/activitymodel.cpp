// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activitymodel.h"

#include "core/base/wording.h"
#include "core/store/operationtext.h"
#include "core/store/undoforecast.h"
#include "ui/models/deskevents.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

using store::OperationState;

namespace {

const QString kOutlookChannel = u".outlook"_s;
constexpr int kOutlookRows = 2'000; ///< of an operation: larger ones are looked into when they are chosen

} // namespace

ActivityModel::ActivityModel(const Services& services, QObject* parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_rows(services.readers, this, u"activity.rows.%1"_s.arg(quintptr(this)),
             [](store::Connection& connection, const std::vector<RowId>& ids) {
                 std::vector<store::ActivityLog::Key> keys;
                 for (const RowId id : ids)
                     keys.push_back(id.value);
                 return store::ActivityLog(connection).entries(keys);
             })
    , m_channel(u"activity.index.%1"_s.arg(quintptr(this)))
{
    m_rows.onRows = [this](int first, int last) { Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, kColumns - 1)); };
    m_rows.onError = [this](const Error& error) { Q_EMIT failed(error); };
    auto* events = new DeskEvents(services, this);
    connect(events, &DeskEvents::progressed, this, &ActivityModel::onProgress);
    connect(events, &DeskEvents::ended, this, &ActivityModel::onEnd);
}

ActivityModel::~ActivityModel()
{
    m_services.readers.cancel(m_channel);
    m_services.readers.cancel(m_channel + kOutlookChannel);
}

void ActivityModel::setFilter(const store::ActivityFilter& filter)
{
    m_filter = filter;
    load();
}

void ActivityModel::load()
{
    m_services.readers.read<Listing>(m_channel, this, [filter = m_filter](store::Connection& connection) { return list(connection, filter); },
        [this](Result<Listing> listing) {
            if (!listing) {
                if (listing.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(listing.error());
                return;
            }
            take(std::move(*listing));
            m_loaded = true;
            Q_EMIT listed();
        });
}

Result<ActivityModel::Listing> ActivityModel::list(store::Connection& connection, const store::ActivityFilter& filter)
{
    store::ActivityLog log(connection);
    auto keys = log.keys(filter);
    if (!keys)
        return keys.error();
    Listing listing;
    listing.index.reserve(keys->size());
    for (const auto key : *keys)
        listing.index.emplace_back(key);
    keys->resize(std::min(keys->size(), size_t(PageCache<store::ActivityEntry>::kPageRows)));
    auto head = log.entries(*keys);
    if (!head)
        return head.error();
    listing.head = std::move(*head);
    return listing;
}

/// What is new comes above; what is there keeps its place, and may say something else now.
void ActivityModel::take(Listing listing)
{
    const auto& shown = m_rows.index();
    const auto& index = listing.index;
    const bool grew = m_loaded && !shown.empty() && index.size() >= shown.size()
        && std::equal(shown.begin(), shown.end(), index.end() - qsizetype(shown.size()));
    const int added = int(index.size()) - int(shown.size());
    if (!grew)
        beginResetModel();
    else if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_rows.setHead(std::move(listing.index), std::move(listing.head));
    if (!grew)
        endResetModel();
    else if (added > 0)
        endInsertRows();
    if (grew)
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(rowCount() - 1, kColumns - 1));
}

void ActivityModel::foretell(int first, int last)
{
    std::vector<store::OperationRecord> operations;
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row) {
        const store::ActivityEntry* entry = entryAt(row);
        if (!entry || entry->isEvent)
            continue;
        const auto known = m_outlooks.find(entry->operation.id);
        if (known != m_outlooks.end() && known->second.asOf == m_ends && !hopelessBecause(*entry).isEmpty())
            continue; // what was sent stays sent
        const store::OperationRecord& operation = entry->operation;
        if (store::notUndoableBecause(operation).isEmpty() || store::notRedoableBecause(operation).isEmpty())
            operations.push_back(operation);
    }
    if (operations.empty())
        return;
    m_services.readers.read<Outlooks>(m_channel + kOutlookChannel, this,
        [operations = std::move(operations), ends = m_ends](store::Connection& connection) { return look(connection, operations, ends); },
        [this](Result<Outlooks> found) {
            if (!found)
                return; // it is looked at again with the next list; what is tried in vain says why
            for (const auto& [operation, outlook] : *found) {
                if (std::exchange(m_outlooks[operation], outlook).hopeless == outlook.hopeless)
                    continue;
                if (const int row = positionOf(store::ActivityLog::keyOf(operation)); row >= 0)
                    Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, kColumns - 1));
            }
        });
}

Result<ActivityModel::Outlooks> ActivityModel::look(store::Connection& connection, const std::vector<store::OperationRecord>& operations,
                                                    quint64 asOf)
{
    Outlooks found;
    for (const store::OperationRecord& operation : operations) {
        const auto direction = operation.state == OperationState::undone ? store::UndoDirection::redo : store::UndoDirection::undo;
        const auto outlook = store::undoOutlook(connection, operation, direction, kOutlookRows);
        if (!outlook)
            return outlook.error();
        QString why;
        if (outlook->isHopeless()) {
            auto text = outlook->text(connection, direction);
            if (!text)
                return text.error();
            why = std::move(*text);
        }
        found[operation.id] = {operation.state, std::move(why), asOf};
    }
    return found;
}

QString ActivityModel::hopelessBecause(const store::ActivityEntry& entry) const
{
    const auto found = entry.isEvent ? m_outlooks.end() : m_outlooks.find(entry.operation.id);
    return found == m_outlooks.end() || found->second.state != entry.operation.state ? QString() : found->second.hopeless;
}

QString ActivityModel::hopelessBecause(int row) const
{
    const store::ActivityEntry* entry = entryAt(row);
    return entry ? hopelessBecause(*entry) : QString();
}

void ActivityModel::onProgress(const engine::DeskProgress& progress)
{
    if (!progress.operation.valid())
        return;
    const bool begins = m_running.insert_or_assign(progress.operation, progress).second;
    if (begins && m_loaded)
        return load();
    const int row = positionOf(store::ActivityLog::keyOf(progress.operation));
    if (row >= 0)
        Q_EMIT dataChanged(createIndex(row, 0), createIndex(row, kColumns - 1));
}

void ActivityModel::onEnd(const engine::DeskProgress& progress)
{
    m_running.erase(progress.operation);
    ++m_ends;
    if (m_loaded)
        load();
}

const engine::DeskProgress* ActivityModel::running(const store::ActivityEntry& entry) const
{
    const auto found = entry.isEvent ? m_running.end() : m_running.find(entry.operation.id);
    return found == m_running.end() ? nullptr : &found->second;
}

const engine::DeskProgress* ActivityModel::runningAt(int row) const
{
    const auto found = m_running.find(store::ActivityLog::operationOf(keyAt(row)));
    return found == m_running.end() ? nullptr : &found->second;
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int ActivityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const store::ActivityEntry* entry = m_rows.at(index.row());
    if (!entry)
        return {};
    if (role == Qt::DisplayRole)
        return display(*entry, column);
    switch (column) {
    case Column::at: return formatExact(entry->at());
    case Column::what: return activityTitle(*entry);
    case Column::where: return entry->batchName.isEmpty() ? entry->destinationName : entry->destinationName + u" · " + entry->batchName;
    case Column::state: return hopelessBecause(*entry);
    default: return {};
    }
}

QVariant ActivityModel::display(const store::ActivityEntry& entry, Column column) const
{
    switch (column) {
    case Column::at: return formatInstant(entry.at(), m_services.clock.wall());
    case Column::what: {
        const QString title = activityTitle(entry).simplified();
        return entry.isEvent || entry.operation.reason.isEmpty() ? title : title + u" – " + inWords(entry.operation.reason.simplified());
    }
    case Column::rows:
        if (entry.isEvent)
            return entry.event.times > 1 ? tr("%1 times").arg(formatCount(entry.event.times)) : QString();
        if (const engine::DeskProgress* progress = running(entry))
            return formatCount(progress->total);
        return entry.operation.rowCount > 0 ? formatCount(entry.operation.rowCount) : QString();
    case Column::actor: return entry.isEvent ? tr("engine") : entry.operation.actor;
    case Column::where: return entry.destinationName;
    case Column::state: {
        const engine::DeskProgress* progress = running(entry);
        if (progress)
            return runningText(*progress);
        return hopelessBecause(entry).isEmpty()                  ? activityState(entry)
            : entry.operation.state == OperationState::undone ? tr("Undone for good")
                                                              : tr("Done for good");
    }
    }
    return {};
}

QStringList ActivityModel::stateWords()
{
    return {tr("Begins"), tr("Under way"), tr("Done"), tr("Nothing changed"), tr("Being undone"), tr("Undone"), tr("Being redone"),
            tr("Being taken back"), tr("Cancelled"), tr("Undone for good"), tr("Done for good")};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::at: return tr("When");
    case Column::what: return tr("What");
    case Column::rows: return tr("Rows");
    case Column::actor: return tr("Who");
    case Column::where: return tr("Destination");
    case Column::state: return tr("State");
    }
    return {};
}

QString activityTitle(const store::ActivityEntry& entry)
{
    return entry.isEvent ? inWords(entry.event.text) : store::operationTitle(entry.operation);
}

QString activityState(const store::ActivityEntry& entry)
{
    if (entry.isEvent) {
        switch (entry.event.severity) {
        case 0: return ActivityModel::tr("Note");
        case 1: return ActivityModel::tr("Warning");
        default: return ActivityModel::tr("Trouble");
        }
    }
    switch (entry.operation.state) {
    case OperationState::collecting: return ActivityModel::tr("Begins");
    case OperationState::applying: return ActivityModel::tr("Under way");
    case OperationState::applied:
        return entry.operation.selected > 0 && entry.operation.rowCount == 0 ? ActivityModel::tr("Nothing changed") : ActivityModel::tr("Done");
    case OperationState::undoing: return ActivityModel::tr("Being undone");
    case OperationState::undone: return ActivityModel::tr("Undone");
    case OperationState::redoing: return ActivityModel::tr("Being redone");
    case OperationState::cancelling: return ActivityModel::tr("Being taken back");
    case OperationState::cancelled: return ActivityModel::tr("Cancelled");
    }
    return {};
}

QString runningText(const engine::DeskProgress& progress)
{
    if (progress.error)
        return ActivityModel::tr("Held up: %1").arg(progress.error->message);
    if (!progress.waitsFor.isEmpty())
        return ActivityModel::tr("Waits for “%1”").arg(progress.waitsFor);
    return ActivityModel::tr("Under way, %1").arg(percentText(progress.done, progress.total));
}

} // namespace fuseboard::ui
