// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editpreview.h"

#include "core/base/vocabulary.h"
#include "core/base/wording.h"
#include "core/store/editcheck.h"
#include "core/store/query.h"

#include <algorithm>
#include <unordered_map>

namespace fuseboard::store {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtATime = 4'000;
constexpr char kRow[] = "SELECT r.state, r.reason, r.version, r.destination_id, r.maybe, p.body, p.identity, r.label"
                        " FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE r.id = ?";

/// One pass over a selection.
class Pass
{
public:
    Pass(Connection& connection, PayloadChange& change, size_t shown)
        : m_change(change), m_check(connection, change.fields()), m_shown(shown)
    {
    }

    Result<void> look(Statement& q, RowId row)
    {
        ++m_out.looked;
        q.bind(0, row);
        const auto found = q.step();
        if (!found)
            return found.error();
        const qint64 fine = m_out.changed + m_out.unchanged;
        const auto judged = *found && isDeadLetter(q.as<RowState>(0)) ? judge(q, row) : gone();
        q.reset();
        if (fine == m_out.changed + m_out.unchanged)
            m_left.push_back(row);
        return judged;
    }
    EditPreview& out() { return m_out; }
    EditPreview finish()
    {
        std::stable_sort(m_out.faults.begin(), m_out.faults.end(), [](const auto& a, const auto& b) { return a.rows > b.rows; });
        m_out.leftRows = std::move(m_left);
        return std::move(m_out);
    }

private:
    Result<void> gone()
    {
        ++m_out.gone;
        return {};
    }
    Result<void> judge(const Statement& q, RowId row)
    {
        const QByteArray body = q.bytes(5);
        switch (m_change.apply(row, qint32(q.integer(2)), body)) {
        case PayloadChange::Outcome::unchanged: ++m_out.unchanged; return {};
        case PayloadChange::Outcome::conflict: ++m_out.conflict; return {};
        case PayloadChange::Outcome::fault: fault(row, q.text(7)); return {};
        case PayloadChange::Outcome::changed: break;
        }
        const QByteArray identity = q.bytes(6);
        const auto verdict = m_check.check({q.id<DestinationId>(3), qint32(q.integer(4)), identity}, m_change.body());
        if (!verdict)
            return verdict.error();
        switch (*verdict) {
        case EditCheck::Verdict::tooLarge: ++m_out.tooLarge; return {};
        case EditCheck::Verdict::identityHeld: ++m_out.identityHeld; return {};
        case EditCheck::Verdict::noIdentity: ++m_out.noIdentity; return {};
        case EditCheck::Verdict::allowed: break;
        }
        ++m_out.changed;
        m_out.newIdentity += !m_check.sameIdentity();
        m_out.smallEnough += q.as<Reason>(1) == Reason::tooLarge;
        if (m_out.rows.size() < m_shown)
            m_out.rows.push_back({row, body, m_change.body().toByteArray(), q.text(7)});
        return {};
    }
    void fault(RowId row, const QString& label)
    {
        ++m_out.faulty;
        const QString why = m_change.fault();
        const auto [at, fresh] = m_faults.emplace(why, m_out.faults.size());
        if (fresh)
            m_out.faults.push_back({why, 0, row, m_change.faultValue(), label});
        ++m_out.faults[at->second].rows;
    }

    PayloadChange& m_change;
    EditCheck m_check;
    size_t m_shown;
    EditPreview m_out;
    std::vector<RowId> m_left; ///< not of what is told on the way, which is copied
    std::unordered_map<QString, size_t> m_faults;
};

} // namespace

Result<EditPreview> previewEdit(Connection& connection, std::span<const RowId> selection, PayloadChange& change,
                                const std::function<bool(const EditPreview&)>& progress, size_t shown)
{
    Pass pass(connection, change, shown);
    for (size_t from = 0; from < selection.size(); from += kAtATime) {
        // One view of the store for some rows: it is not held so long that the log of the writer grows behind it.
        if (auto begun = connection.execute("BEGIN"); !begun)
            return begun.error();
        Result<void> looked;
        {
            auto q = Query::on(connection, kRow);
            if (!q)
                looked = q.error();
            for (const RowId row : selection.subspan(from, std::min(kAtATime, selection.size() - from))) {
                if (looked)
                    looked = pass.look(**q, row);
            }
        }
        const auto ended = connection.execute("ROLLBACK");
        if (!looked)
            return looked.error();
        if (!ended)
            return ended.error();
        if (progress && !progress(pass.out()))
            return Error{ErrorCode::cancelled, Wording::tr("The preview was cancelled."), {}};
    }
    return pass.finish();
}

} // namespace fuseboard::store
