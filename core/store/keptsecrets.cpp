// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keptsecrets.h"

#include "core/store/connection.h"
#include "core/store/query.h"

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kPrefix = "kept/"_L1;
}

Result<QSet<QString>> KeptSecrets::names()
{
    auto q = Query::on(m_connection, "SELECT substr(key, 6) FROM meta WHERE key GLOB 'kept/*'");
    if (!q)
        return q.error();
    QSet<QString> out;
    while (true) {
        const auto more = (*q)->step();
        if (!more)
            return more.error();
        if (!*more)
            return out;
        out.insert((*q)->text(0));
    }
}

Result<void> KeptSecrets::add(const QString& name)
{
    auto q = Query::on(m_connection, "INSERT OR IGNORE INTO meta (key, value) VALUES (?, '')");
    if (!q)
        return q.error();
    (*q)->bind(0, kPrefix + name);
    return (*q)->run();
}

} // namespace fuseboard::store
