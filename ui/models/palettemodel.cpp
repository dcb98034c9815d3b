// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

/// Nothing but that is typed.
bool isAllOf(const QString& typed, const QString& subject)
{
    const auto words = QStringView(typed).split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [&](QStringView word) { return matchText(word, subject).has_value(); });
}

constexpr int kNotAsked = 10'000; ///< behind everything that only leads somewhere
constexpr int kMeant = 30;

QString keyOf(const PaletteEntry& entry)
{
    return entry.group + u'/' + entry.title;
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    rank();
}

void PaletteModel::setTyped(const QString& typed)
{
    m_typed = typed.trimmed();
    rank();
}

void PaletteModel::rank()
{
    beginResetModel();
    m_lines.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        auto match = matchEntry(m_typed, m_entries[i]);
        if (!match)
            continue;
        const auto used = m_recent.indexOf(keyOf(m_entries[i]));
        if (used >= 0)
            match->score += m_typed.isEmpty() ? 1'000 - int(used) : std::max(2, 12 - int(used));
        if (!m_entries[i].subject.isEmpty() && !namesAction(m_typed, m_entries[i])) {
            if (m_entries[i].acts)
                match->score -= kNotAsked;
            else if (m_entries[i].usual && isAllOf(m_typed, m_entries[i].subject))
                match->score += kMeant;
        }
        if (!m_entries[i].enabled)
            match->score -= 6; // it can be read why, but something that can be done is more likely meant
        m_lines.push_back({i, std::move(*match)});
    }
    std::ranges::stable_sort(m_lines, std::greater(), [](const Line& line) { return line.match.score; });
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(int row) const
{
    return row >= 0 && size_t(row) < m_lines.size() ? &m_entries[m_lines[size_t(row)].entry] : nullptr;
}

void PaletteModel::noteUse(const PaletteEntry& entry)
{
    const QString key = keyOf(entry);
    m_recent.removeAll(key);
    m_recent.prepend(key);
    m_recent = m_recent.first(std::min<qsizetype>(m_recent.size(), kRemembered));
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* line = entry(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole: return line->title;
    case groupRole: return line->group;
    case shortcutRole: return line->shortcut;
    case whyRole: return line->enabled ? QString() : line->why;
    case hitsRole: {
        const auto& at = m_lines[size_t(index.row())].match.at;
        return QVariant::fromValue(QList<int>(at.begin(), at.end()));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts{line->title, line->group};
        if (!line->shortcut.isEmpty())
            parts << line->shortcut;
        if (!line->enabled)
            parts << (line->why.isEmpty() ? tr("not available now") : tr("not available: %1").arg(line->why));
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: return line->enabled ? QString() : line->why;
    default: return {};
    }
}

} // namespace fuseboard::ui
