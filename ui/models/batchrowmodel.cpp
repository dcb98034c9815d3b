// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/batchrowmodel.h"

#include "core/base/wording.h"
#include "core/payload/payloadfields.h"
#include "core/store/rowindex.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/words.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

using Records = PagedRows<ListedRow>::Records;

QString labelOf(const QByteArray& body)
{
    const auto fields = payload::flatFields(body);
    if (!fields)
        return {};
    for (const payload::PayloadField& field : *fields) {
        if (!field.text.trimmed().isEmpty() && field.kind != payload::JsonKind::object && field.kind != payload::JsonKind::array)
            return field.text.simplified();
    }
    return {};
}

Result<Records> readRows(store::Connection& connection, BatchId batch, const std::vector<RowId>& rows)
{
    store::BatchRepository repository(connection);
    Records records(rows.size());
    // Runs of neighbours are one range; a filtered list has gaps, where each run is read by itself.
    for (size_t begin = 0; begin < rows.size();) {
        size_t end = begin + 1;
        while (end < rows.size() && rows[end].value == rows[end - 1].value + 1)
            ++end;
        auto page = repository.rows(batch, {}, RowId(rows[begin].value - 1), int(end - begin));
        if (!page)
            return page.error();
        for (store::BatchRow& row : *page) {
            if (row.id < rows[begin] || row.id > rows[end - 1])
                continue;
            const auto at = begin + size_t(row.id.value - rows[begin].value);
            const QString label = labelOf(row.body);
            records[at] = ListedRow{std::move(row), label};
        }
        begin = end;
    }
    return records;
}

} // namespace

BatchRowModel::BatchRowModel(const Services& services, QObject* parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_rows(services.readers, this, u"batch.rows.%1"_s.arg(quintptr(this)), {})
    , m_channel(u"batch.index.%1"_s.arg(quintptr(this)))
{
    m_rows.onRows = [this](int first, int last) { Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, kColumns - 1)); };
    m_rows.onError = [this](const Error& error) { Q_EMIT failed(error); };
}

BatchRowModel::~BatchRowModel()
{
    m_services.readers.cancel(m_channel);
}

void BatchRowModel::show(BatchId batch, const std::vector<RowState>& states)
{
    const bool other = batch != m_batch;
    m_batch = batch;
    m_states = states;
    if (other && rowCount() > 0) {
        beginResetModel();
        m_rows.setIndex({});
        endResetModel();
    }
    load();
}

void BatchRowModel::load()
{
    if (!m_batch.valid()) {
        m_services.readers.cancel(m_channel);
        return;
    }
    m_services.readers.read<std::vector<RowId>>(m_channel, this,
        [batch = m_batch, states = m_states](store::Connection& connection) {
            return store::RowIndex(connection).batchRows(batch, states);
        },
        [this, batch = m_batch](Result<std::vector<RowId>> index) {
            if (!index) {
                if (index.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(index.error());
                return;
            }
            beginResetModel();
            m_rows.setFetch([batch](store::Connection& connection, const std::vector<RowId>& rows) {
                return readRows(connection, batch, rows);
            });
            m_rows.setIndex(std::move(*index));
            endResetModel();
            Q_EMIT listLoaded();
        });
}

void BatchRowModel::refresh()
{
    if (m_rows.count() == 0)
        return;
    m_rows.outdate();
    Q_EMIT dataChanged(createIndex(0, 0), createIndex(m_rows.count() - 1, kColumns - 1));
}

int BatchRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int BatchRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant BatchRowModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const bool figure = column == Column::line || column >= Column::status;
        return QVariant::fromValue((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ListedRow* listed = m_rows.at(index.row());
    if (!listed)
        return {};
    if (role == Qt::DisplayRole)
        return display(*listed, column);
    switch (column) {
    case Column::row: return listed->label;
    case Column::error: return inWords(listed->row.error);
    case Column::age: return formatExact(listed->row.changedAt);
    default: return {};
    }
}

QVariant BatchRowModel::display(const ListedRow& listed, Column column) const
{
    const store::BatchRow& row = listed.row;
    switch (column) {
    case Column::line: return formatCount(row.line);
    case Column::row: return listed.label;
    case Column::state: return rowWord(row.state, row.reason);
    case Column::error:
        if (row.state == RowState::excluded && row.otherRow.valid() && row.error.isEmpty())
            return tr("row %1 stands in its way").arg(formatCount(row.otherRow.value));
        return row.state == RowState::delivered ? QString() : inWords(row.error).simplified();
    case Column::status: return row.status > 0 ? QString::number(row.status) : QString(kDash);
    case Column::tries: return row.tries > 0 ? QString::number(row.tries) : QString(kDash);
    case Column::age: return ageText(row.changedAt, m_services.clock.wall());
    }
    return {};
}

QVariant BatchRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool figure = column == Column::line || column >= Column::status;
        return QVariant::fromValue((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::line: return tr("Line");
    case Column::row: return tr("Row");
    case Column::state: return tr("State");
    case Column::error: return tr("Error");
    case Column::status: return tr("Status");
    case Column::tries: return tr("Tries");
    case Column::age: return tr("Changed");
    }
    return {};
}

} // namespace fuseboard::ui
