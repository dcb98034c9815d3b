// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/store/rowindex.h"

#include <QString>

#include <vector>

namespace fuseboard {
using SavedViewId = Id<struct SavedViewTag>;
}

namespace fuseboard::store {

class Connection;

/// A list of dead letters that an operator comes back to.
struct SavedView
{
    SavedViewId id;
    QString name;
    QString search;         ///< as typed
    QByteArray choices;     ///< of the facets: a JSON object, as the window wrote it
    LetterSort sort;
    WallTime createdAt{};
};

/// Saved views, by name. Reading works on any connection, writing in a WriteJob.
class SavedViews
{
public:
    static constexpr qsizetype kLongestName = 80;

    explicit SavedViews(Connection& connection) : m_connection(connection) {}

    Result<std::vector<SavedView>> views();
    /// id and createdAt of the view are not looked at. Errors: invalidArgument (no name, too long), conflict (the name is taken).
    Result<SavedViewId> save(const SavedView& view, WallTime now);
    /// Errors: as save(), notFound.
    Result<void> rename(SavedViewId id, const QString& name);
    Result<void> remove(SavedViewId id); ///< one that is gone already is no error

private:
    Result<QString> checkedName(const QString& name, SavedViewId own);

    Connection& m_connection;
};

} // namespace fuseboard::store
