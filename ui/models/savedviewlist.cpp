// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedviewlist.h"

#include "ui/models/services.h"
#include "ui/models/widening.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

SavedViewList::SavedViewList(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(u"deadletters.views.%1"_s.arg(quintptr(this)))
{
}

SavedViewList::~SavedViewList()
{
    m_services.readers.cancel(m_channel);
    m_services.readers.cancel(m_channel + u".count");
}

const SavedViewList::Entry* SavedViewList::find(SavedViewId id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& e) { return e.view.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

bool SavedViewList::writable() const
{
    return m_services.journal != nullptr;
}

void SavedViewList::load()
{
    using Views = std::vector<store::SavedView>;
    m_services.readers.read<Views>(m_channel, this,
        [](store::Connection& connection) { return store::SavedViews(connection).views(); },
        [this](Result<Views> views) {
            if (!views) {
                if (views.error().code != ErrorCode::cancelled)
                    Q_EMIT failed(views.error());
                return;
            }
            std::vector<Entry> entries;
            for (store::SavedView& view : *views) {
                const Entry* before = find(view.id);
                FacetChoices choices = choicesFromJson(view.choices);
                entries.push_back({std::move(view), std::move(choices), before ? before->rows : std::nullopt});
            }
            m_entries = std::move(entries);
            Q_EMIT changed();
            count();
        });
}

void SavedViewList::count()
{
    if (m_entries.empty())
        return;
    struct Question
    {
        SavedViewId id;
        QString search;
        FacetChoices choices;
    };
    std::vector<Question> questions;
    for (const Entry& entry : m_entries)
        questions.push_back({entry.view.id, entry.view.search, entry.choices});
    using Counts = std::vector<std::pair<SavedViewId, qint64>>;
    m_services.readers.read<Counts>(m_channel + u".count", this,
        [questions, now = m_services.clock.wall()](store::Connection& connection) -> Result<Counts> {
            Counts counts;
            for (const Question& q : questions) {
                const auto rows = store::DeadLetterRepository(connection).count(filterOf(q.search, q.choices, now, QTimeZone::systemTimeZone()));
                if (!rows)
                    return rows.error();
                counts.emplace_back(q.id, *rows);
            }
            return counts;
        },
        [this](Result<Counts> counts) {
            if (!counts)
                return; // the list itself says what fails
            for (const auto& [id, rows] : *counts) {
                for (Entry& entry : m_entries) {
                    if (entry.view.id == id)
                        entry.rows = rows;
                }
            }
            Q_EMIT changed();
        });
}

void SavedViewList::save(const QString& name, const QString& search, const FacetChoices& choices, const store::LetterSort& sort, Done done)
{
    store::SavedView view;
    view.name = name;
    view.search = search;
    view.choices = choicesToJson(choices);
    view.sort = sort;
    write([view, now = m_services.clock.wall()](store::SavedViews& views) -> Result<void> {
        const auto saved = views.save(view, now);
        return saved ? Result<void>() : Result<void>(saved.error());
    }, std::move(done));
}

void SavedViewList::rename(SavedViewId id, const QString& name, Done done)
{
    write([id, name](store::SavedViews& views) { return views.rename(id, name); }, std::move(done));
}

void SavedViewList::remove(SavedViewId id, Done done)
{
    write([id](store::SavedViews& views) { return views.remove(id); }, std::move(done));
}

void SavedViewList::write(Change change, Done done)
{
    if (!m_services.journal)
        return;
    m_services.journal->write(
        [change = std::move(change)](store::Connection& connection) {
            store::SavedViews views(connection);
            return change(views);
        },
        [guard = QPointer(this), done = std::move(done)](const Result<void>& committed) {
            const std::optional<Error> error = committed ? std::nullopt : std::optional(committed.error());
            // On the writer's thread: the pointer is looked at on the GUI thread only.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, done, error] {
                if (!guard)
                    return;
                if (!error)
                    guard->load();
                if (done)
                    done(error);
            }, Qt::QueuedConnection);
        });
}

} // namespace fuseboard::ui
