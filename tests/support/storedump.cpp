// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storedump.h"

#include "core/store/statement.h"

#include <algorithm>
#include <vector>

namespace fuseboard::test {

using namespace Qt::StringLiterals;

namespace {

store::Statement must(Result<store::Statement> statement)
{
    if (!statement)
        qFatal("%s", qPrintable(statement.error().text()));
    return *std::move(statement);
}

bool step(store::Statement& statement)
{
    const auto more = statement.step();
    if (!more)
        qFatal("%s", qPrintable(more.error().text()));
    return *more;
}

/// Columns that do not go back, of these tables.
constexpr auto kTables = "SELECT m.name, (SELECT group_concat('quote(' || t.name || ')', '||'',''||') FROM pragma_table_info(m.name) t"
                         " WHERE NOT (m.name = 'batch_row' AND t.name IN ('top_version', 'indexed_at'))"
                         " AND NOT (m.name = 'batch' AND t.name = 'progress_at'))"
                         " FROM sqlite_master m WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name NOT LIKE 'letter_text%' AND m.name NOT LIKE 'error_words%' AND"
                         " m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'operation%' AND m.name <> 'engine_run'";

QByteArray linesOf(const QByteArray& table, const QByteArray& columns)
{
    if (table == "payload") // those that rows come from; others were made by operations that are undone
        return "WITH RECURSIVE used (id) AS (SELECT payload_id FROM batch_row UNION SELECT p.previous FROM payload p"
               " JOIN used u ON u.id = p.id WHERE p.previous IS NOT NULL) SELECT " + columns + " FROM payload WHERE id IN used";
    if (table == "credit_entry") // a counter-entry beside each, for the audit
        return "SELECT account_id || ',' || day || ',' || coalesce(attempt_id, 0) || ',' || sum(data_milli) || ',' ||"
               " sum(action_milli) FROM credit_entry GROUP BY account_id, day, attempt_id HAVING sum(data_milli) <> 0 OR sum(action_milli) <> 0";
    return "SELECT " + columns + " FROM " + table + (table == "batch_count" ? " WHERE n <> 0" : table == "meta" ? " WHERE key NOT IN ('uuid', 'open_from', 'writer')" : "");
}

} // namespace

QStringList dumpStore(store::Connection& connection, const QStringList& beside)
{
    std::vector<std::pair<QByteArray, QByteArray>> all;
    auto tables = must(connection.prepare(kTables));
    while (step(tables))
        all.emplace_back(tables.bytes(0), tables.bytes(1));
    Q_ASSERT(all.size() > 15);
    QStringList out;
    for (const auto& [table, columns] : all) {
        if (beside.contains(QString::fromLatin1(table)))
            continue;
        QStringList lines;
        auto query = must(connection.prepare(linesOf(table, columns)));
        while (step(query))
            lines.append(QString::fromLatin1(table) + u": "_s + query.text(0));
        lines.sort();
        out += lines;
    }
    return out;
}

QString dumpDifference(const QStringList& a, const QStringList& b)
{
    QStringList out;
    QStringList left = a, right = b;
    left.sort();
    right.sort();
    std::set_difference(left.cbegin(), left.cend(), right.cbegin(), right.cend(), std::back_inserter(out));
    for (QString& line : out)
        line.prepend(u"- "_s);
    QStringList more;
    std::set_difference(right.cbegin(), right.cend(), left.cbegin(), left.cend(), std::back_inserter(more));
    for (const QString& line : std::as_const(more))
        out.append(u"+ "_s + line);
    return out.mid(0, 20).join(u'\n');
}

} // namespace fuseboard::test
