// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/savedviews.h"

#include "core/base/wording.h"
#include "core/store/jsonfields.h"
#include "core/store/query.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr std::array kColumnWords{"age"_L1, "row"_L1, "error"_L1, "reason"_L1, "status"_L1, "tries"_L1, "batch"_L1, "destination"_L1};

QByteArray sortText(const LetterSort& sort)
{
    return json::compact({{u"column"_s, QString(kColumnWords[size_t(sort.column)])}, {u"descending"_s, sort.descending}});
}

/// What a later version wrote and is unknown here is the usual order.
LetterSort sortOf(QByteArrayView text)
{
    const QJsonObject o = json::parseObject(text);
    LetterSort sort;
    const auto it = std::find(kColumnWords.begin(), kColumnWords.end(), o.value("column"_L1).toString());
    if (it == kColumnWords.end())
        return sort;
    sort.column = LetterColumn(it - kColumnWords.begin());
    json::readBool(o, "descending"_L1, sort.descending);
    return sort;
}

} // namespace

Result<std::vector<SavedView>> SavedViews::views()
{
    auto q = Query::on(m_connection, "SELECT id, name, query, choices, sort, created_at FROM saved_view ORDER BY name COLLATE NOCASE, id");
    if (!q)
        return q.error();
    std::vector<SavedView> out;
    const auto read = forEachRow(**q, [&](const Statement& row) {
        out.push_back({row.id<SavedViewId>(0), row.text(1), row.text(2), row.bytes(3), sortOf(row.bytes(4)), fromEpochMs(row.integer(5))});
    });
    if (!read)
        return read.error();
    return out;
}

Result<QString> SavedViews::checkedName(const QString& name, SavedViewId own)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return Error{ErrorCode::invalidArgument, Wording::tr("A view needs a name."), {}};
    if (plain.size() > kLongestName)
        return Error{ErrorCode::invalidArgument, Wording::tr("The name of a view has at most %1 characters.").arg(kLongestName), {}};
    const auto all = views();
    if (!all)
        return all.error();
    for (const SavedView& view : *all) {
        if (view.id != own && view.name.compare(plain, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::conflict, Wording::tr("There is a view called “%1” already.").arg(view.name), {}};
    }
    return plain;
}

Result<SavedViewId> SavedViews::save(const SavedView& view, WallTime now)
{
    const auto name = checkedName(view.name, {});
    if (!name)
        return name.error();
    auto q = Query::on(m_connection, "INSERT INTO saved_view (name, query, choices, sort, created_at) VALUES (?, ?, ?, ?, ?)");
    if (!q)
        return q.error();
    (*q)->bind(0, *name).bind(1, view.search).bindText(2, view.choices.isEmpty() ? QByteArray("{}") : view.choices);
    (*q)->bindText(3, sortText(view.sort)).bind(4, now);
    if (auto done = (*q)->run(); !done)
        return done.error();
    return SavedViewId(m_connection.lastInsertId());
}

Result<void> SavedViews::rename(SavedViewId id, const QString& name)
{
    const auto plain = checkedName(name, id);
    if (!plain)
        return plain.error();
    auto q = Query::on(m_connection, "UPDATE saved_view SET name = ?2 WHERE id = ?1 RETURNING id");
    if (!q)
        return q.error();
    (*q)->bind(0, id).bind(1, *plain);
    const auto found = (*q)->step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::notFound, Wording::tr("There is no such view any more."), Wording::tr("view %1").arg(id.value)};
    return {};
}

Result<void> SavedViews::remove(SavedViewId id)
{
    auto q = Query::on(m_connection, "DELETE FROM saved_view WHERE id = ?");
    if (!q)
        return q.error();
    (*q)->bind(0, id);
    return (*q)->run();
}

} // namespace fuseboard::store
