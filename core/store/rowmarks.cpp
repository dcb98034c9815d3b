// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowmarks.h"

#include "core/base/wording.h"
#include "core/store/query.h"
#include "core/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

Result<RowMark> RowMarks::mark(RowId row)
{
    auto q = Query::on(m_connection, "SELECT note, tags FROM row_mark WHERE row_id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row).step();
    if (!found)
        return found.error();
    if (!*found)
        return RowMark{};
    return RowMark{(*q)->text(0), stringsFromJson((*q)->bytes(1))};
}

Result<void> RowMarks::set(RowId row, const RowMark& mark)
{
    if (mark.isEmpty()) {
        auto q = Query::on(m_connection, "DELETE FROM row_mark WHERE row_id = ?");
        if (!q)
            return q.error();
        return (*q)->bind(0, row).run();
    }
    auto q = Query::on(m_connection, "INSERT INTO row_mark (row_id, note, tags) VALUES (?, ?, ?)"
                                     " ON CONFLICT (row_id) DO UPDATE SET note = excluded.note, tags = excluded.tags");
    if (!q)
        return q.error();
    return (*q)->bind(0, row).bind(1, mark.note).bindText(2, toJson(mark.tags)).run();
}

Result<std::vector<std::pair<QString, qint64>>> RowMarks::tags(int limit)
{
    auto q = Query::on(m_connection, "SELECT t.value, count(*) AS n FROM row_mark, json_each(row_mark.tags) t GROUP BY 1"
                                     " ORDER BY n DESC, 1 LIMIT ?");
    if (!q)
        return q.error();
    (*q)->bind(0, limit);
    std::vector<std::pair<QString, qint64>> out;
    if (auto done = forEachRow(**q, [&](const Statement& row) { out.emplace_back(row.text(0), row.integer(1)); }); !done)
        return done.error();
    return out;
}

Result<QString> cleanTag(const QString& text)
{
    const QString tag = text.trimmed().toLower();
    const bool bad = std::any_of(tag.begin(), tag.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || c == u',' || c == u'"' || c == u'\'' || c == u':';
    });
    if (tag.isEmpty() || tag.size() > RowMarks::kTagLength || bad) {
        return Error{ErrorCode::invalidArgument,
                     Wording::tr("A tag is one word of at most %1 letters, without quotes, commas and colons.").arg(RowMarks::kTagLength), text};
    }
    return tag;
}

Result<QString> cleanNote(const QString& text)
{
    const QString note = text.trimmed();
    if (note.size() > RowMarks::kNoteLength)
        return Error{ErrorCode::invalidArgument, Wording::tr("A note has at most %1 letters.").arg(RowMarks::kNoteLength), {}};
    return note;
}

QByteArray toJson(const RowMark& mark)
{
    return QJsonDocument(QJsonObject{{u"note"_s, mark.note}, {u"tags"_s, QJsonArray::fromStringList(mark.tags)}})
        .toJson(QJsonDocument::Compact);
}

RowMark rowMarkFromJson(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    RowMark mark{object.value(u"note"_s).toString(), {}};
    for (const QJsonValue& tag : object.value(u"tags"_s).toArray())
        mark.tags.append(tag.toString());
    return mark;
}

} // namespace fuseboard::store
