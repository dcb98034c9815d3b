// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palettemodel.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

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
    m_texts.clear();
    m_texts.reserve(m_entries.size());
    for (const PaletteEntry& entry : m_entries)
        m_texts.emplace_back(entry);
    m_found.resize(m_entries.size());
    std::iota(m_found.begin(), m_found.end(), size_t(0));
    m_foundFor.clear();
    noteRecent();
    rank();
}

void PaletteModel::setTyped(const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed == m_typed)
        return;
    m_typed = trimmed;
    rank();
}

void PaletteModel::setRecent(const QStringList& recent)
{
    m_recent = recent;
    noteRecent();
}

void PaletteModel::noteRecent()
{
    m_usedAt.assign(m_entries.size(), -1);
    if (m_recent.isEmpty())
        return;
    QHash<QString, int> places;
    for (int i = int(m_recent.size()); i-- > 0;)
        places.insert(m_recent[i], i);
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_usedAt[i] = places.value(keyOf(m_entries[i]), -1);
}

void PaletteModel::rank()
{
    if (!m_typed.startsWith(m_foundFor)) { // letters were taken away: what they had ruled out may come back
        m_found.resize(m_entries.size());
        std::iota(m_found.begin(), m_found.end(), size_t(0));
    }
    beginResetModel();
    m_lines.clear();
    const PaletteTyped typed(m_typed);
    for (const size_t i : m_found) {
        auto match = m_texts[i].match(typed, m_entries[i]);
        if (!match)
            continue;
        if (const int used = m_usedAt[i]; used >= 0)
            match->score += m_typed.isEmpty() ? 1'000 - used : std::max(2, 12 - used);
        if (!m_entries[i].subject.isEmpty() && !m_texts[i].namesAction(typed)) {
            if (m_entries[i].acts)
                match->score -= kNotAsked;
            else if (m_entries[i].usual && m_texts[i].namesOnlySubject(typed))
                match->score += kMeant;
        }
        if (!m_entries[i].enabled)
            match->score -= 6; // it can be read why, but something that can be done is more likely meant
        m_lines.push_back({i, std::move(*match)});
    }
    m_found.clear();
    for (const Line& line : m_lines)
        m_found.push_back(line.entry);
    m_foundFor = m_typed;
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
    noteRecent();
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
