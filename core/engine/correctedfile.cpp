// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/correctedfile.h"

#include "core/base/vocabulary.h"
#include "core/base/wording.h"
#include "core/payload/canonicaljson.h"
#include "core/payload/jsonstring.h"
#include "core/payload/payloadfields.h"
#include "core/payload/reciperun.h"
#include "core/store/editcheck.h"
#include "core/store/query.h"

#include <algorithm>
#include <unordered_set>

namespace fuseboard::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr char kRow[] = "SELECT r.state, r.reason, r.version, r.destination_id, r.maybe, p.body, p.identity, r.line, b.name"
                        " FROM batch_row r JOIN payload p ON p.id = r.payload_id JOIN batch b ON b.id = r.batch_id WHERE r.id = ?";

QString evenLines(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

bool sameText(const QString& a, const QString& b)
{
    return a == b || evenLines(a) == evenLines(b);
}

QByteArray quoted(const QString& text)
{
    std::string out;
    payload::appendJsonString(out, text.toUtf8());
    return QByteArray(out.data(), qsizetype(out.size()));
}

QString cut(const QString& text)
{
    return text.size() <= 40 ? text : text.left(39) + u'…';
}

/// One pass over a corrected file.
class Comparison
{
public:
    Comparison(store::Connection& connection, const intake::OutcomeReader& file, size_t shown)
        : m_connection(connection), m_check(connection, {}), m_file(file), m_shown(shown)
    {
    }

    Result<void> take(const intake::CorrectedRow& row)
    {
        if (!m_seen.insert(row.row).second) {
            badLine(row.fileLine, RowId(row.row), Wording::tr("row %1 stands in the file twice; this line is left").arg(row.row));
            return {};
        }
        auto q = store::Query::on(m_connection, kRow);
        if (!q)
            return q.error();
        (*q)->bind(0, row.row);
        const auto found = (*q)->step();
        if (!found)
            return found.error();
        if (!*found) {
            badLine(row.fileLine, RowId(row.row), Wording::tr("there is no row %1 in this workspace").arg(row.row));
            return {};
        }
        if ((row.batch && *row.batch != (*q)->text(8)) || (row.sourceLine && *row.sourceLine != (*q)->integer(7))) {
            badLine(row.fileLine, RowId(row.row), Wording::tr("row %1 is another one in this workspace: line %2 of “%3”").arg(row.row)
                                                      .arg((*q)->integer(7)).arg((*q)->text(8)));
            return {};
        }
        return compare(row, **q);
    }
    void badLine(qint64 line, RowId row, const QString& why)
    {
        ++m_plan.badLines;
        note(line, row, why);
    }
    CorrectionPlan& plan() { return m_plan; }

private:
    Result<void> compare(const intake::CorrectedRow& row, const store::Statement& q)
    {
        store::EditPreview& counts = m_plan.counts;
        ++counts.looked;
        const QByteArray before = q.bytes(5);
        QString fault;
        const QByteArray after = corrected(row, before, fault);
        const auto state = q.as<RowState>(0);
        const auto leave = [&](qint64& count, const QString& why) {
            ++count;
            note(row.fileLine, RowId(row.row), why);
        };
        const bool older = q.integer(2) != row.version;
        bool same = fault.isEmpty() && after == before;
        if (!same && older) {
            const auto untouched = isAsExported(row);
            if (!untouched)
                return untouched.error();
            same = *untouched;
        }
        if (same)
            ++counts.unchanged;
        else if (!isDeadLetter(state))
            leave(counts.gone, Wording::tr("row %1 is no dead letter any more: it is %2").arg(row.row).arg(inWords(name(state))));
        else if (older)
            leave(counts.conflict, Wording::tr("row %1 was changed since the export: version %2 then, %3 now").arg(row.row).arg(row.version).arg(q.integer(2)));
        else if (!fault.isEmpty())
            leave(counts.faulty, Wording::tr("row %1: %2").arg(row.row).arg(fault));
        else
            return check(row, q, before, after);
        return {};
    }
    Result<void> check(const intake::CorrectedRow& row, const store::Statement& q, const QByteArray& before, const QByteArray& after)
    {
        store::EditPreview& counts = m_plan.counts;
        const QByteArray identity = q.bytes(6);
        const auto verdict = m_check.check({q.id<DestinationId>(3), qint32(q.integer(4)), identity}, after);
        if (!verdict)
            return verdict.error();
        const auto leave = [&](qint64& count, const QString& why) {
            ++count;
            note(row.fileLine, RowId(row.row), Wording::tr("row %1 %2").arg(row.row).arg(why));
            return Result<void>();
        };
        switch (*verdict) {
        case store::EditCheck::Verdict::tooLarge: return leave(counts.tooLarge, Wording::tr("would be too large for its destination"));
        case store::EditCheck::Verdict::identityHeld:
            return leave(counts.identityHeld, Wording::tr("may have been delivered: settle it first, then change what identifies it"));
        case store::EditCheck::Verdict::noIdentity: return leave(counts.noIdentity, Wording::tr("would have none of the identity columns"));
        case store::EditCheck::Verdict::allowed: break;
        }
        ++counts.changed;
        counts.newIdentity += !m_check.sameIdentity();
        counts.smallEnough += q.as<Reason>(1) == Reason::tooLarge;
        if (counts.rows.size() < m_shown)
            counts.rows.push_back({RowId(row.row), before, after, {}});
        m_plan.edits.push_back({RowId(row.row), row.version, after});
        return {};
    }

    /// Somebody else changed the row since; the file has it as it was exported.
    Result<bool> isAsExported(const intake::CorrectedRow& row)
    {
        auto q = store::Query::on(m_connection, "SELECT body FROM payload WHERE row_id = ? AND version = ?");
        if (!q)
            return q.error();
        const auto found = (*q)->bind(0, row.row).bind(1, row.version).step();
        if (!found)
            return found.error();
        if (!*found)
            return false;
        QString fault;
        const QByteArray exported = (*q)->bytes(0);
        return corrected(row, exported, fault) == exported && fault.isEmpty();
    }

    /// The payload as the file has it, byte for byte as before where nothing was corrected.
    QByteArray corrected(const intake::CorrectedRow& row, const QByteArray& before, QString& fault)
    {
        if (!m_file.isCsv())
            return object(row.payload, fault);
        const auto fields = payload::flatFields(before);
        if (!fields) {
            const bool same = !row.wholeText || sameText(*row.wholeText, QString::fromUtf8(before));
            return same ? before : object(row.wholeText->toUtf8(), fault);
        }
        payload::Recipe changes;
        for (qsizetype i = 0; i < m_file.fields().size(); ++i) {
            const QString& name = m_file.fields()[i];
            const QString& cell = row.cells[i];
            const auto field = std::find_if(fields->begin(), fields->end(), [&](const auto& f) { return f.name == name; });
            if (field == fields->end() ? cell.isEmpty() : sameText(cell, field->text))
                continue;
            QByteArray value = quoted(cell);
            if (field == fields->end()) {
                if (!m_plan.newFields.contains(name))
                    m_plan.newFields.append(name);
            } else if (field->kind != payload::JsonKind::string) {
                const auto json = payload::compactJson(cell.toUtf8());
                if (!json) {
                    fault = Wording::tr("“%1” holds %2, and “%3” is no JSON value").arg(name, cut(field->text), cut(cell));
                    return before;
                }
                value = *json;
            }
            payload::RecipeStep set;
            set.kind = payload::StepKind::set;
            set.field = name;
            set.value = value;
            changes.steps.push_back(set);
        }
        return changes.steps.empty() ? before : applied(changes, before, fault);
    }
    static QByteArray applied(const payload::Recipe& changes, const QByteArray& before, QString& fault)
    {
        auto run = payload::RecipeRun::compile(changes);
        if (!run) {
            fault = run.error().message;
            return before;
        }
        switch (run->apply(before)) {
        case payload::RecipeRun::Outcome::changed: return run->body().toByteArray();
        case payload::RecipeRun::Outcome::unchanged: break;
        case payload::RecipeRun::Outcome::fault: fault = payload::faultText(run->fault(), run->faultField()); break;
        }
        return before;
    }
    static QByteArray object(const QByteArray& text, QString& fault)
    {
        payload::JsonRewriter json;
        if (!json.rewrite(text, payload::JsonRewriter::Form::compact)) {
            fault = Wording::tr("the payload is not valid JSON: %1").arg(inWords(json.error().message));
            return {};
        }
        if (json.kind() != payload::JsonKind::object)
            fault = Wording::tr("the payload is no JSON object");
        return json.text().toByteArray();
    }
    void note(qint64 line, RowId row, const QString& why)
    {
        if (m_plan.notes.size() < CorrectionPlan::kNotes)
            m_plan.notes.push_back({line, row, why});
    }

    store::Connection& m_connection;
    store::EditCheck m_check;
    const intake::OutcomeReader& m_file;
    size_t m_shown;
    CorrectionPlan m_plan;
    std::unordered_set<qint64> m_seen;
};

} // namespace

Result<CorrectionPlan> planCorrections(store::Connection& connection, intake::OutcomeReader& file,
                                       const std::function<bool(qint64)>& progress, size_t shown)
{
    Comparison comparison(connection, file, shown);
    for (;;) {
        Result<void> compared;
        const auto more = file.next(
            [&](const intake::CorrectedRow& row) {
                if (compared)
                    compared = comparison.take(row);
            },
            [&](qint64 line, const QString& why) { comparison.badLine(line, {}, why); });
        if (!more)
            return more.error();
        if (!compared)
            return compared.error();
        if (!*more) {
            auto& notes = comparison.plan().notes;
            std::stable_sort(notes.begin(), notes.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
            return std::move(comparison.plan());
        }
        if (progress && !progress(file.bytesRead()))
            return Error{ErrorCode::cancelled, Wording::tr("The comparison was cancelled."), {}};
    }
}

} // namespace fuseboard::engine
