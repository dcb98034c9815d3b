// SPDX-License-Identifier: GPL-3.0-or-later
// Rows from JSON arrays, objects and NDJSON: each is an object that is strict JSON, and the same however the bytes arrive.
#include "core/payload/canonicaljson.h"
#include "tests/fuzz/holds.h"
#include "tests/intake/printedsource.h"

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::intake;
using namespace fuseboard::test;

int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    if (size < 1)
        return 0;
    SourceOptions options;
    options.kind = std::array{SourceKind::ndjson, SourceKind::jsonArray, SourceKind::jsonObjects, SourceKind::jsonArray}[data[0] & 3];
    options.rowLimit = data[0] & 4 ? 32 : options.rowLimit;
    const qint64 step = 1 + (data[0] >> 4);
    const QByteArray json = inputBytes(data + 1, size - 1);
    options.sampleBytes = options.blockBytes = json.size() + 1;

    const PrintedSource whole = printed(json, u"x.json"_s, options);
    for (const QString& row : whole.rows) {
        const QByteArray object = row.mid(row.indexOf(u": ") + 2).toUtf8();
        hold(object.startsWith('{') && !payload::validateJson(object), "a row is an object, and strict JSON");
    }
    if (data[0] & 4)
        return 0;
    SourceOptions pieces = options;
    pieces.blockBytes = step;
    const PrintedSource slow = printed(std::make_unique<DripDevice>(json, step), u"x.json"_s, pieces, size_t(step));
    hold(slow.rows == whole.rows, "the same rows come however the bytes arrive");
    hold(slow.faults == whole.faults, "the same faults come however the bytes arrive");
    return 0;
}
