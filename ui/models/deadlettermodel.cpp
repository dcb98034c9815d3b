// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deadlettermodel.h"

#include "core/base/wording.h"
#include "core/store/lettersearch.h"
#include "ui/models/format.h"
#include "ui/models/services.h"
#include "ui/models/words.h"

#include <QElapsedTimer>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

using Records = PagedRows<store::DeadLetter>::Records;

struct TimedListing
{
    store::DeadLetterListing listing;
    Millis took{};
};

Result<Records> readLetters(store::Connection& connection, const std::vector<RowId>& rows)
{
    store::DeadLetterFilter filter;
    filter.only = rows;
    auto letters = store::DeadLetterRepository(connection).page(filter, {}, int(rows.size()));
    if (!letters)
        return letters.error();
    std::unordered_map<RowId, store::DeadLetter> byRow;
    for (store::DeadLetter& letter : *letters)
        byRow.emplace(letter.row, std::move(letter));
    Records records(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const auto it = byRow.find(rows[i]); it != byRow.end())
            records[i] = std::move(it->second);
    }
    return records;
}

Result<std::vector<store::DeadLetter>> readHead(store::Connection& connection, const store::DeadLetterFilter& filter, int rows)
{
    store::DeadLetterRepository letters(connection);
    if (!filter.status && !filter.replayed && !filter.age)
        return letters.page(filter, {}, rows);
    // Few letters may meet these; the index of dead letters knows without a look at each attempt.
    const auto newest = store::LetterSearch(connection).newest(filter, {}, rows);
    if (!newest)
        return newest.error();
    store::DeadLetterFilter found;
    found.only = *newest;
    return newest->empty() ? Result<std::vector<store::DeadLetter>>(std::vector<store::DeadLetter>()) : letters.page(found, {}, rows);
}

bool isNumber(DeadLetterModel::Column column)
{
    using Column = DeadLetterModel::Column;
    return column == Column::status || column == Column::tries || column == Column::age;
}

/// Line breaks would be shown as boxes in a row of one line.
QString oneLine(const QString& text)
{
    return text.simplified();
}

} // namespace

DeadLetterModel::DeadLetterModel(const Services& services, QObject* parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_rows(services.readers, this, u"deadletters.rows.%1"_s.arg(quintptr(this)), &readLetters)
    , m_channel(u"deadletters.listing.%1"_s.arg(quintptr(this)))
{
    m_rows.onRows = [this](int first, int last) { Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, kColumns - 1)); };
    m_rows.onError = [this](const Error& error) { Q_EMIT failed(error); };
}

DeadLetterModel::~DeadLetterModel()
{
    for (const char* part : {"", ".head", ".new", ".recount"})
        m_services.readers.cancel(m_channel + QLatin1StringView(part));
}

void DeadLetterModel::show(const store::DeadLetterFilter& filter, const store::LetterSort& sort)
{
    m_filter = filter;
    if (std::exchange(m_sort, sort) != sort)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    start(true);
}

void DeadLetterModel::load()
{
    start(m_rows.count() == 0);
}

void DeadLetterModel::loadAs(const store::DeadLetterFilter& filter)
{
    m_filter = filter;
    load();
}

void DeadLetterModel::start(bool head)
{
    const WallTime asked = m_services.clock.wall();
    m_filter.now = asked;
    m_counting = true;
    m_services.readers.cancel(m_channel + u".recount");
    m_recounting = false;
    m_recountAgain = false;
    Q_EMIT loading();
    if (head && m_sort == store::LetterSort{})
        loadHead();
    else
        m_services.readers.cancel(m_channel + u".head");
    m_services.readers.read<TimedListing>(m_channel, this,
        [filter = m_filter, sort = m_sort](store::Connection& connection) -> Result<TimedListing> {
            QElapsedTimer timer;
            timer.start();
            auto listing = store::RowIndex(connection).deadLetters(filter, sort);
            if (!listing)
                return listing.error();
            return TimedListing{std::move(*listing), Millis(timer.elapsed())};
        },
        [this, asked](Result<TimedListing> answer) {
            if (!answer) {
                m_counting = false;
                if (answer.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(answer.error());
                return;
            }
            m_took = answer->took;
            m_loadedAt = asked;
            takeListing(std::move(answer->listing));
        });
}

void DeadLetterModel::loadHead()
{
    using Letters = std::vector<store::DeadLetter>;
    m_services.readers.read<Letters>(m_channel + u".head", this,
        [filter = m_filter](store::Connection& connection) {
            return readHead(connection, filter, PageCache<store::DeadLetter>::kPageRows);
        },
        [this](Result<Letters> letters) {
            if (!letters || !m_counting || letters->empty())
                return;
            std::vector<RowId> index;
            Records records;
            for (store::DeadLetter& letter : *letters) {
                index.push_back(letter.row);
                records.emplace_back(std::move(letter));
            }
            beginResetModel();
            m_gone.clear();
            m_rows.setHead(std::move(index), std::move(records));
            endResetModel();
            m_head = true;
            Q_EMIT headShown();
        });
}

void DeadLetterModel::takeListing(store::DeadLetterListing listing)
{
    m_counting = false;
    m_loaded = true;
    m_services.readers.cancel(m_channel + u".head");
    std::vector<RowId> rows = std::exchange(listing.rows, {});
    m_listing = std::move(listing);
    m_matching = qint64(rows.size());
    m_totalWhenListed = m_listing.total;
    m_arrived = 0;
    m_gone.clear();
    const bool began = std::exchange(m_head, false);
    if (const int head = m_rows.count(); began && m_rows.index() == rows) {
        // A short list that is there already.
    } else if (began && m_rows.extendable(rows)) {
        beginInsertRows({}, head, int(rows.size()) - 1);
        m_rows.extend(std::move(rows));
        endInsertRows();
    } else {
        beginResetModel();
        m_rows.setIndex(std::move(rows));
        endResetModel();
    }
    Q_EMIT listingChanged();
}

void DeadLetterModel::refresh()
{
    if (m_rows.count() == 0)
        return;
    m_rows.outdate();
    Q_EMIT dataChanged(createIndex(0, 0), createIndex(m_rows.count() - 1, kColumns - 1));
}

int DeadLetterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int DeadLetterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant DeadLetterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const store::DeadLetter* letter = m_rows.at(index.row());
    if (letter)
        return role == Qt::DisplayRole ? display(*letter, column) : toolTip(*letter, column);
    if (m_rows.known(index.row()) && column == Column::error)
        return tr("No dead letter any more");
    return {};
}

QVariant DeadLetterModel::display(const store::DeadLetter& letter, Column column) const
{
    switch (column) {
    case Column::row: return letter.label.isEmpty() ? tr("line %1").arg(formatCount(letter.line)) : oneLine(letter.label);
    case Column::error: return oneLine(inWords(letter.error));
    case Column::reason: return rowWord(letter.state, letter.reason);
    case Column::status: return letter.status > 0 ? QString::number(letter.status) : QString(kDash);
    case Column::tries: return QString::number(letter.tries);
    case Column::age: return ageText(letter.changedAt, m_services.clock.wall());
    case Column::batch: return oneLine(letter.batchName);
    case Column::destination: return oneLine(letter.destinationName);
    }
    return {};
}

QVariant DeadLetterModel::toolTip(const store::DeadLetter& letter, Column column) const
{
    switch (column) {
    case Column::row:
        return tr("%1\nline %2 of %3").arg(letter.label, formatCount(letter.line), letter.batchName);
    case Column::error: return inWords(letter.error);
    case Column::reason: return deadLetterSentence(letter);
    case Column::age: return formatExact(letter.changedAt);
    case Column::batch: return letter.batchName;
    case Column::destination: return letter.destinationName;
    default: return {};
    }
}

QVariant DeadLetterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(isNumber(column) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return tr("Sort by %1; once more turns it round").arg(columnName(column).toLower());
    if (role != Qt::DisplayRole)
        return {};
    if (sortColumn(column) != m_sort.column)
        return columnName(column);
    // Beside the word, so that words and values keep their common edge.
    const QString arrow = m_sort.descending ? u"\u2193"_s : u"\u2191"_s;
    return isNumber(column) ? QString(arrow + u' ' + columnName(column)) : QString(columnName(column) + u' ' + arrow);
}

QString DeadLetterModel::columnName(Column column)
{
    switch (column) {
    case Column::row: return tr("Row");
    case Column::error: return tr("Error");
    case Column::reason: return tr("Reason");
    case Column::status: return tr("Status");
    case Column::tries: return tr("Tries");
    case Column::age: return tr("Age");
    case Column::batch: return tr("Batch");
    case Column::destination: return tr("Destination");
    }
    return {};
}

store::LetterColumn sortColumn(DeadLetterModel::Column column)
{
    using Column = DeadLetterModel::Column;
    using store::LetterColumn;
    switch (column) {
    case Column::row: return LetterColumn::row;
    case Column::error: return LetterColumn::error;
    case Column::reason: return LetterColumn::reason;
    case Column::status: return LetterColumn::status;
    case Column::tries: return LetterColumn::tries;
    case Column::age: return LetterColumn::age;
    case Column::batch: return LetterColumn::batch;
    case Column::destination: return LetterColumn::destination;
    }
    return LetterColumn::age;
}

DeadLetterModel::Column shownColumn(store::LetterColumn column)
{
    int shown = 0;
    while (sortColumn(static_cast<DeadLetterModel::Column>(shown)) != column)
        ++shown;
    return static_cast<DeadLetterModel::Column>(shown);
}

} // namespace fuseboard::ui
