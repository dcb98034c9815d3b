// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replaydryrun.h"

#include "core/base/wording.h"
#include "core/store/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

namespace {

constexpr int kBarShift = 3;
constexpr quint8 kAmbiguous = 1;
constexpr quint8 kPastLimit = 2;
constexpr quint8 kUnchanged = 4;

Charge times(Charge charge, qint64 rows)
{
    return {charge.data * rows, charge.actions * rows};
}

} // namespace

QLatin1String name(ReplayLine line)
{
    switch (line) {
    case ReplayLine::ready: return "ready"_L1;
    case ReplayLine::unchanged: return "unchanged"_L1;
    case ReplayLine::ambiguous: return "ambiguous"_L1;
    case ReplayLine::pastLimit: return "pastLimit"_L1;
    case ReplayLine::alreadyDelivered: return "alreadyDelivered"_L1;
    case ReplayLine::maybeElsewhere: return "maybeDeliveredElsewhere"_L1;
    case ReplayLine::waitingElsewhere: return "waitingElsewhere"_L1;
    case ReplayLine::tooLarge: return "tooLarge"_L1;
    case ReplayLine::batchClosed: return "batchClosed"_L1;
    case ReplayLine::gone: return "gone"_L1;
    }
    Q_UNREACHABLE();
}

ReplayDryRun::Verdict ReplayDryRun::verdictOf(const ReplayJudgement& judgement)
{
    if (judgement.bar != ReplayBar::sendable)
        return Verdict(quint8(judgement.bar) << kBarShift);
    return Verdict((judgement.needs.ambiguous ? kAmbiguous : 0) | (judgement.needs.pastLimit ? kPastLimit : 0)
                   | (judgement.needs.unchanged ? kUnchanged : 0));
}

ReplayTicks ReplayDryRun::needsOf(Verdict verdict)
{
    return {(verdict & kAmbiguous) != 0, (verdict & kPastLimit) != 0, (verdict & kUnchanged) != 0};
}

bool ReplayDryRun::isOn(ReplayLine line, Verdict verdict)
{
    const auto bar = ReplayBar(verdict >> kBarShift);
    switch (line) {
    case ReplayLine::ready: return verdict == 0;
    case ReplayLine::unchanged: return isSendable(verdict) && (verdict & kUnchanged);
    case ReplayLine::ambiguous: return isSendable(verdict) && (verdict & kAmbiguous);
    case ReplayLine::pastLimit: return isSendable(verdict) && (verdict & kPastLimit);
    case ReplayLine::alreadyDelivered: return bar == ReplayBar::alreadyDelivered;
    case ReplayLine::maybeElsewhere: return bar == ReplayBar::maybeElsewhere;
    case ReplayLine::waitingElsewhere: return bar == ReplayBar::waitingElsewhere;
    case ReplayLine::tooLarge: return bar == ReplayBar::tooLarge;
    case ReplayLine::batchClosed: return bar == ReplayBar::batchClosed;
    case ReplayLine::gone: return bar == ReplayBar::gone;
    }
    Q_UNREACHABLE();
}

/// Rows whose identity another row of the selection takes first, ascending.
std::vector<size_t> ReplayDryRun::losers(ReplayTicks ticks) const
{
    std::vector<size_t> out;
    for (const std::vector<size_t>& contest : m_contests) {
        bool taken = false;
        for (const size_t row : contest) {
            if (!covers(ticks, needsOf(m_verdicts[row])))
                continue;
            if (taken)
                out.push_back(row);
            taken = true;
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

qint64 ReplayDryRun::count(ReplayLine line, ReplayTicks ticks) const
{
    qint64 sum = 0;
    for (size_t verdict = 0; verdict < m_counts.size(); ++verdict) {
        if (isOn(line, Verdict(verdict)))
            sum += m_counts[verdict];
    }
    for (const size_t loser : losers(ticks)) {
        if (line == ReplayLine::waitingElsewhere)
            ++sum;
        else if (isOn(line, m_verdicts[loser]))
            --sum;
    }
    return sum;
}

std::vector<RowId> ReplayDryRun::rowsOf(ReplayLine line, ReplayTicks ticks) const
{
    const std::vector<size_t> without = losers(ticks);
    std::vector<RowId> out;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool lost = std::binary_search(without.begin(), without.end(), i);
        if (lost ? line == ReplayLine::waitingElsewhere : isOn(line, m_verdicts[i]))
            out.push_back(m_rows[i]);
    }
    return out;
}

qint64 ReplayDryRun::sendable(ReplayTicks ticks) const
{
    qint64 sum = -qint64(losers(ticks).size());
    for (size_t needs = 0; needs < 8; ++needs) {
        if (covers(ticks, needsOf(Verdict(needs))))
            sum += m_counts[needs];
    }
    return sum;
}

std::vector<RowId> ReplayDryRun::rowsToSend(ReplayTicks ticks) const
{
    const std::vector<size_t> without = losers(ticks);
    std::vector<RowId> out;
    out.reserve(size_t(sendable(ticks)));
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (isSendable(m_verdicts[i]) && covers(ticks, needsOf(m_verdicts[i])) && !std::binary_search(without.begin(), without.end(), i))
            out.push_back(m_rows[i]);
    }
    return out;
}

std::vector<ReplayPart> ReplayDryRun::parts(ReplayTicks ticks) const
{
    std::vector<qint64> rows(m_parts.size(), 0);
    for (size_t i = 0; i < m_parts.size(); ++i) {
        for (size_t needs = 0; needs < 8; ++needs) {
            if (covers(ticks, needsOf(Verdict(needs))))
                rows[i] += m_parts[i].rows[needs];
        }
    }
    for (const size_t loser : losers(ticks))
        --rows[m_partOf[loser]];
    std::vector<ReplayPart> out;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (rows[i] > 0)
            out.push_back({m_parts[i].destination, m_parts[i].batch, m_parts[i].charge, rows[i]});
    }
    return out;
}

Charge ReplayDryRun::charge(ReplayLine line) const
{
    Charge sum;
    for (const Part& part : m_parts) {
        for (size_t needs = 0; needs < 8; ++needs) {
            if (isOn(line, Verdict(needs)))
                sum += times(part.charge, part.rows[needs]);
        }
    }
    return sum;
}

const ReplayDryRun::Refusal* ReplayDryRun::latestRefusal(ReplayBar bar) const
{
    const Refusal* latest = nullptr;
    for (const Refusal& refusal : m_refusals) {
        if (refusal.bar == bar && (!latest || refusal.since > latest->since))
            latest = &refusal;
    }
    return latest;
}

Result<ReplayDryRun> ReplayDryRunReader::read(std::vector<RowId> rows, const std::function<bool()>& cancelled)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    m_run = {};
    m_run.m_rows = std::move(rows);
    m_run.m_verdicts.reserve(m_run.m_rows.size());
    m_contests.clear();
    m_partOf.clear();
    ReplayRules rules(m_connection);
    const std::span<const RowId> all(m_run.m_rows);
    for (size_t from = 0; from < all.size(); from += size_t(kAtATime)) {
        if (cancelled && cancelled())
            return Error{ErrorCode::cancelled, Wording::tr("The dry run was cancelled."), {}};
        const auto asked = all.subspan(from, std::min(size_t(kAtATime), all.size() - from));
        const auto found = findRows(m_connection, {asked.begin(), asked.end()});
        if (!found)
            return found.error();
        if (auto taken = take(*found, asked, rules); !taken)
            return taken.error();
    }
    closeContests();
    return std::move(m_run);
}

Result<void> ReplayDryRunReader::take(const std::vector<FoundRow>& found, std::span<const RowId> asked, ReplayRules& rules)
{
    auto next = found.begin();
    for (const RowId id : asked) {
        ReplayJudgement judgement;
        judgement.bar = ReplayBar::gone;
        const size_t position = m_run.m_verdicts.size();
        if (next != found.end() && next->row == id) {
            auto judged = rules.judge(*next);
            if (!judged)
                return judged.error();
            judgement = std::move(*judged);
        }
        const auto verdict = ReplayDryRun::verdictOf(judgement);
        m_run.m_verdicts.push_back(verdict);
        ++m_run.m_counts[verdict];
        m_run.m_partOf.push_back(0);
        if (ReplayDryRun::isSendable(verdict)) {
            const auto at = part(*next);
            if (!at)
                return at.error();
            m_run.m_partOf.back() = *at;
            ++m_run.m_parts[*at].rows[verdict];
            if (judgement.contested) {
                Contested& contest = m_contests[judgement.identity];
                contest.rows.push_back(position);
                if (judgement.formerHolder.valid())
                    contest.formerHolder = judgement.formerHolder;
            }
        } else if (judgement.other.valid()) {
            m_run.m_refusals.push_back({id, judgement.other, judgement.since, judgement.bar});
        }
        if (next != found.end() && next->row == id)
            ++next;
    }
    return {};
}

Result<quint32> ReplayDryRunReader::part(const FoundRow& row)
{
    const auto [at, fresh] = m_partOf.try_emplace({row.destination, row.batch}, quint32(m_run.m_parts.size()));
    if (!fresh)
        return at->second;
    auto q = Query::on(m_connection, "SELECT data_milli, action_milli FROM batch WHERE id = ?");
    if (!q)
        return q.error();
    const auto found = (*q)->bind(0, row.batch).step();
    if (!found)
        return found.error();
    ReplayDryRun::Part part{row.destination, row.batch, {}, {}};
    if (*found)
        part.charge = {{(*q)->integer(0)}, {(*q)->integer(1)}};
    m_run.m_parts.push_back(part);
    return at->second;
}

/// A row that holds the identity no more, but is itself in the selection, wants it like the others.
void ReplayDryRunReader::closeContests()
{
    for (auto& [identity, contest] : m_contests) {
        const auto& rows = m_run.m_rows;
        const auto holder = std::lower_bound(rows.begin(), rows.end(), contest.formerHolder);
        if (contest.formerHolder.valid() && holder != rows.end() && *holder == contest.formerHolder) {
            const size_t position = size_t(holder - rows.begin());
            if (ReplayDryRun::isSendable(m_run.m_verdicts[position]))
                contest.rows.insert(std::lower_bound(contest.rows.begin(), contest.rows.end(), position), position);
        }
        if (contest.rows.size() < 2)
            continue;
        m_run.m_contests.push_back(contest.rows);
    }
}

} // namespace fuseboard::store
