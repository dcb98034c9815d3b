// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editcheck.h"

#include "core/store/destinationrepository.h"

#include <algorithm>

namespace fuseboard::store {

Result<EditCheck::Rules*> EditCheck::rulesOf(DestinationId id)
{
    auto [at, fresh] = m_rules.try_emplace(id);
    if (!fresh)
        return &at->second;
    const auto destination = DestinationRepository(m_connection).destination(id);
    if (!destination) {
        m_rules.erase(at);
        return destination.error();
    }
    Rules& rules = at->second;
    const QStringList& columns = destination->scope.identityColumns;
    rules.limit = destination->policy.storedLimit();
    // Without identity columns the whole payload identifies the row.
    rules.keepsIdentity = !m_touched.isEmpty() && !columns.isEmpty()
        && std::none_of(columns.begin(), columns.end(), [this](const QString& column) { return m_touched.contains(column); });
    rules.hasher.emplace(destination->scope.id, columns);
    return &rules;
}

Result<EditCheck::Verdict> EditCheck::check(const EditedRow& row, QByteArrayView body)
{
    const auto rules = rulesOf(row.destination);
    if (!rules)
        return rules.error();
    if (body.size() > (*rules)->limit)
        return Verdict::tooLarge;
    const auto before = payload::Identity::fromBytes(row.identity);
    if ((*rules)->keepsIdentity && !before.isNull()) {
        m_identity = before;
        m_same = true;
        return Verdict::allowed;
    }
    const auto identity = (*rules)->hasher->hash(body);
    if (!identity)
        return identity.error().code == ErrorCode::notFound ? Result<Verdict>(Verdict::noIdentity) : Result<Verdict>(identity.error());
    m_identity = *identity;
    m_same = m_identity == before;
    return m_same || row.maybe == 0 ? Verdict::allowed : Verdict::identityHeld;
}

} // namespace fuseboard::store
