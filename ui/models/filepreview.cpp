// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filepreview.h"

#include "core/intake/opensource.h"
#include "core/payload/identity.h"
#include "core/payload/payloadfields.h"
#include "core/payload/payloadwriter.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QStringList cellsOf(const intake::SourceRow& row, const QStringList& columns)
{
    QStringList cells;
    if (row.json.isNull()) {
        for (const QByteArrayView value : row.values)
            cells.append(QString::fromUtf8(value));
        return cells;
    }
    for (const QString& column : columns) {
        const auto field = payload::payloadField(row.json, column);
        cells.append(field ? field->text : QString());
    }
    return cells;
}

} // namespace

Result<FilePreview> readPreview(const QString& path)
{
    auto opened = intake::openSource(path);
    if (!opened)
        return opened.error();
    intake::RowReader& reader = **opened;
    FilePreview preview;
    const QFileInfo file(path);
    preview.path = path;
    preview.fileName = file.fileName();
    preview.bytes = file.size();
    preview.format = reader.format();
    preview.columns = reader.columns();

    payload::PayloadWriter writer(preview.columns);
    intake::RowChunk chunk;
    while (preview.rows.size() < FilePreview::kRows) {
        const auto more = reader.next(chunk, size_t(FilePreview::kRows) - preview.rows.size());
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (size_t i = 0; i < chunk.rowCount() && preview.rows.size() < FilePreview::kRows; ++i) {
            const intake::SourceRow row = chunk.row(i);
            if (preview.rows.empty())
                preview.firstPayload = (row.json.isNull() ? writer.write(row.values) : row.json).toByteArray();
            preview.rows.push_back(cellsOf(row, preview.columns));
            preview.lines.push_back(row.line);
        }
    }
    return preview;
}

Result<FileCensus> readCensus(const QString& path, const store::Destination& destination, const QStringList& identityColumns,
                              const CancelFlag& flag, const std::function<void(qint64, qint64)>& progress)
{
    auto opened = intake::openSource(path);
    if (!opened)
        return opened.error();
    intake::RowReader& reader = **opened;
    payload::PayloadWriter writer(reader.columns());
    payload::IdentityHasher hasher(destination.scope.id, identityColumns);
    FileCensus census;
    // Eight bytes a row. Two identities with the same head are taken for one here; the import looks at the whole.
    std::vector<qint64> keys;
    intake::RowChunk chunk;
    qint64 reported = 0;
    for (;;) {
        if (flag->load(std::memory_order_relaxed))
            return Error{ErrorCode::cancelled, u"Reading was cancelled."_s, {}};
        const auto more = reader.next(chunk);
        if (!more)
            return more.error();
        if (!*more)
            break;
        for (size_t i = 0; i < chunk.rowCount(); ++i) {
            const intake::SourceRow row = chunk.row(i);
            const QByteArrayView body = row.json.isNull() ? writer.write(row.values) : row.json;
            ++census.rows;
            census.largest = std::max(census.largest, qint64(body.size()));
            if (body.size() > destination.policy.storedLimit()) {
                ++census.tooLarge;
            } else if (const auto identity = hasher.hash(body)) {
                keys.push_back(identity->key64());
            } else {
                ++census.invalid;
            }
        }
        for (const intake::RowFault& fault : chunk.faults()) {
            ++census.faultCount;
            if (census.faults.size() < FileCensus::kFaults)
                census.faults.push_back(fault);
        }
        if (progress && reader.bytesRead() - reported > 4 * 1024 * 1024) {
            reported = reader.bytesRead();
            progress(reported, reader.bytesTotal());
        }
    }
    std::sort(keys.begin(), keys.end());
    census.duplicates = qint64(keys.size()) - qint64(std::unique(keys.begin(), keys.end()) - keys.begin());
    return census;
}

} // namespace fuseboard::ui
