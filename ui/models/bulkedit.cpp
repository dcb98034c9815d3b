// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bulkedit.h"

#include "core/payload/payloadfields.h"
#include "core/store/query.h"
#include "core/store/recipechange.h"
#include "ui/models/services.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr size_t kAskedForFields = 50;
constexpr qsizetype kFields = 500;

Result<QStringList> fieldNames(store::Connection& connection, const std::vector<RowId>& rows)
{
    QStringList out;
    auto q = store::Query::on(connection, "SELECT p.body FROM batch_row r JOIN payload p ON p.id = r.payload_id WHERE r.id = ?");
    if (!q)
        return q.error();
    for (size_t i = 0; i < std::min(rows.size(), kAskedForFields); ++i) {
        const auto found = (*q)->bind(0, rows[i]).step();
        if (!found)
            return found.error();
        const auto fields = payload::flatFields(*found ? (*q)->bytes(0) : QByteArray("{}"));
        for (qsizetype field = 0; fields && field < qsizetype(fields->size()) && out.size() < kFields; ++field) {
            if (!out.contains((*fields)[size_t(field)].name))
                out.append((*fields)[size_t(field)].name);
        }
        (*q)->reset();
    }
    return out;
}

Result<BulkEdit::Known> readKnown(store::Connection& connection, const std::vector<RowId>& rows)
{
    BulkEdit::Known known;
    auto fields = fieldNames(connection, rows);
    if (!fields)
        return fields.error();
    known.fields = std::move(*fields);
    store::RecipeRepository repository(connection);
    auto recipes = repository.recipes();
    if (!recipes)
        return recipes.error();
    known.recipes = std::move(*recipes);
    auto offered = repository.offered(rows);
    if (!offered)
        return offered.error();
    known.offered = std::move(*offered);
    return known;
}

/// Counts for the GUI thread: the lines are made here, and only when there are more of them.
EditCount countOf(const store::EditPreview& soFar, ChangeModel::Lines& lines, size_t& linedRows, bool whole)
{
    if (soFar.rows.size() != linedRows || !lines) {
        lines = std::make_shared<const std::vector<ChangeLine>>(changeLines(soFar.rows));
        linedRows = soFar.rows.size();
    }
    EditCount count{soFar, lines, whole};
    count.preview.rows = {};
    return count;
}

} // namespace

BulkEdit::BulkEdit(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

BulkEdit::~BulkEdit()
{
    close();
}

QString BulkEdit::channel(QLatin1String what) const
{
    return u"bulkedit.%1.%2"_s.arg(what).arg(quintptr(this));
}

void BulkEdit::open(std::vector<RowId> rows)
{
    stopCounting();
    m_rows = std::move(rows);
    m_known = {};
    readKnown();
}

void BulkEdit::close()
{
    stopCounting();
    m_services.readers.cancel(channel("known"_L1));
    m_rows = {};
    m_known = {};
}

void BulkEdit::readKnown()
{
    m_services.readers.read<Known>(channel("known"_L1), this,
        [rows = m_rows](store::Connection& connection) { return ui::readKnown(connection, rows); },
        [this](Result<Known> known) {
            if (!known) {
                if (known.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(known.error());
                return;
            }
            m_known = std::move(*known);
            Q_EMIT knownChanged();
        });
}

RecipeId BulkEdit::savedAs(const payload::Recipe& recipe) const
{
    for (const store::SavedRecipe& saved : m_known.recipes) {
        if (saved.recipe == recipe)
            return saved.id;
    }
    return {};
}

void BulkEdit::count(const payload::Recipe& recipe)
{
    stopCounting();
    m_flag = std::make_shared<std::atomic<bool>>(false);
    const auto ended = std::make_shared<std::atomic<bool>>(false); // progress on its way is dropped once the answer is here
    const QPointer<QObject> self(this);
    m_services.readers.read<EditCount>(channel("count"_L1), this,
        [this, self, rows = m_rows, recipe, flag = m_flag, ended](store::Connection& connection) -> Result<EditCount> {
            auto change = store::RecipeChange::compile(recipe);
            if (!change)
                return change.error();
            ChangeModel::Lines lines;
            size_t linedRows = 0;
            const auto told = [&](const store::EditPreview& soFar) {
                if (flag->load(std::memory_order_relaxed))
                    return false;
                BackgroundTask::deliver(ended, self, [this, flag, count = countOf(soFar, lines, linedRows, false)] {
                    if (m_flag == flag)
                        Q_EMIT counted(count);
                });
                return true;
            };
            const auto preview = store::previewEdit(connection, rows, **change, told);
            if (!preview)
                return preview.error();
            return countOf(*preview, lines, linedRows, true);
        },
        [this, flag = m_flag, ended](Result<EditCount> count) {
            ended->store(true);
            if (m_flag != flag)
                return;
            m_flag.reset();
            if (count)
                Q_EMIT counted(*count);
            else if (count.error().code != ErrorCode::cancelled)
                Q_EMIT failed(count.error());
        });
}

void BulkEdit::stopCounting()
{
    if (!m_flag)
        return;
    m_flag->store(true);
    m_flag.reset();
    m_services.readers.cancel(channel("count"_L1));
    Q_EMIT stopped();
}

void BulkEdit::save(const QString& name, const payload::Recipe& recipe)
{
    const WallTime now = m_services.clock.wall();
    write([name, recipe, now](store::Connection& connection) -> Result<void> {
        const auto id = store::RecipeRepository(connection).save(name, recipe, now);
        return id ? Result<void>() : Result<void>(id.error());
    }, [this, name] {
        readKnown();
        Q_EMIT saved(name);
    });
}

void BulkEdit::remove(RecipeId id)
{
    write([id](store::Connection& connection) { return store::RecipeRepository(connection).remove(id); }, [this] { readKnown(); });
}

void BulkEdit::write(std::function<Result<void>(store::Connection&)> job, std::function<void()> done)
{
    if (!m_services.journal)
        return;
    m_services.journal->write(std::move(job), [this, self = QPointer<QObject>(this), done = std::move(done)](const Result<void>& written) {
        // On the writer's thread: the pointer is looked at on the GUI thread only.
        BackgroundTask::deliver(std::make_shared<std::atomic<bool>>(false), self, [this, written, done] {
            if (!written)
                Q_EMIT failed(written.error());
            else
                done();
        });
    });
}

} // namespace fuseboard::ui
