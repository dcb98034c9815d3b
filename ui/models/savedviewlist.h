// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/savedviews.h"
#include "ui/models/facetchoices.h"

#include <QObject>

#include <functional>
#include <optional>

namespace fuseboard::ui {

struct Services;

/// The saved views of a workspace, with how many rows each shows. Changes go through the journal. GUI thread.
class SavedViewList : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        store::SavedView view;
        FacetChoices choices;
        std::optional<qint64> rows; ///< once counted
    };
    /// Error: why it was not done; the list is as it was.
    using Done = std::function<void(const std::optional<Error>&)>;

    explicit SavedViewList(const Services& services, QObject* parent = nullptr);
    ~SavedViewList() override;

    const std::vector<Entry>& entries() const { return m_entries; }
    const Entry* find(SavedViewId id) const;
    bool writable() const;

    void load();   ///< reads, then counts
    void count();  ///< again, for what there is

    void save(const QString& name, const QString& search, const FacetChoices& choices, const store::LetterSort& sort, Done done);
    void rename(SavedViewId id, const QString& name, Done done);
    void remove(SavedViewId id, Done done);

Q_SIGNALS:
    void changed();
    void failed(const fuseboard::Error& error);

private:
    using Change = std::function<Result<void>(store::SavedViews&)>;
    void write(Change change, Done done);

    const Services& m_services;
    QString m_channel;
    std::vector<Entry> m_entries;
};

} // namespace fuseboard::ui
