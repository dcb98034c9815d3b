// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paletteentry.h"
#include "ui/models/palettematch.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace fuseboard::ui {

/// The lines of the command palette, best match first; what was used lately comes before its equals. GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { groupRole = Qt::UserRole, shortcutRole, whyRole, hitsRole };
    static constexpr int kRemembered = 20;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setTyped(const QString& typed);
    /// Keys of what was run, latest first.
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList& recent);

    const PaletteEntry* entry(int row) const;
    void noteUse(const PaletteEntry& entry);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rank();
    void noteRecent();

    struct Line
    {
        size_t entry = 0;
        PaletteMatch match;
    };
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteText> m_texts; ///< of the entries
    std::vector<int> m_usedAt;        ///< of the entries, in m_recent; -1: not in it
    std::vector<Line> m_lines;
    std::vector<size_t> m_found;      ///< what m_foundFor matches, in the order of the entries
    QString m_foundFor;
    QString m_typed;
    QStringList m_recent;
};

} // namespace fuseboard::ui
