// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/destinationview.h"

#include <QTimer>
#include <QWidget>

#include <unordered_map>

namespace fuseboard::ui {

class CardGrid;
class SentenceRoom;
class StandStill;
class TextLabel;

/// 1 to 200 destinations, trouble first: as cards or in lines, all of them or those that are looked for, by account if wanted.
/// What is in sight is kept up to date with every call, the rest in turn. Cards are made a few at a time, from the top: two
/// hundred at once would hold the window up for half a second. They keep their places while somebody is at them.
class DestinationBoard : public QWidget
{
    Q_OBJECT
public:
    DestinationBoard(bool actionsShown, const Clock& clock, QWidget* parent = nullptr);

    void display(const engine::EngineSnapshot& snapshot, WallTime now);
    void setList(bool list);
    bool isList() const { return m_list; }
    void setGrouped(bool grouped);
    bool isGrouped() const { return m_grouped; }
    /// Words that must all be in its name, account, state or preset.
    void setFilter(const QString& filter);
    QString filter() const { return m_filter; }
    /// Stands behind the last destination.
    void setExtra(QWidget* extra);

    DestinationView* view(DestinationId id) const; ///< null while it is not made yet
    bool isWhole() const { return m_made == m_wanted.size(); }
    int shown() const { return m_shown; }
    /// Those that the filter lets through; empty: there is no filter.
    std::optional<std::vector<DestinationId>> filtered() const;

Q_SIGNALS:
    void asked(fuseboard::DestinationId id, fuseboard::ui::CardAction action);
    void opened(fuseboard::DestinationId id, const QString& tab);
    void shownChanged();
    /// They are all there, in another order than before.
    void arranged();
    /// There is more to make: display() again.
    void moreWanted();
    void completed();

private:
    struct Entry
    {
        DestinationId id;
        AccountId account;
        QString text;           ///< what the filter looks at
        TroubleRank rank = TroubleRank::quiet;
        bool operator==(const Entry&) const = default;
    };
    void arrange(const engine::EngineSnapshot& snapshot);
    void grow(const engine::EngineSnapshot& snapshot, WallTime now);
    void place(const engine::EngineSnapshot& snapshot);
    DestinationView* viewFor(DestinationId id);
    TextLabel* headFor(const engine::EngineSnapshot& snapshot, AccountId account);
    bool matches(const Entry& entry) const;
    void clear();

    bool m_actionsShown;
    StandStill* m_still;
    bool m_list = false;
    bool m_grouped = false;
    QString m_filter;
    SentenceRoom* m_room;
    CardGrid* m_grid;
    QWidget* m_lineHead = nullptr;
    TextLabel* m_none;
    QWidget* m_extra = nullptr;
    std::unordered_map<DestinationId, DestinationView*> m_views;
    std::unordered_map<AccountId, TextLabel*> m_heads;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_wanted;   ///< what is shown, in its order
    size_t m_made = 0;             ///< of those, from the top
    bool m_moved = true;           ///< since arranged() was said
    QTimer m_more;
    bool m_stale = true;        ///< what is shown, or how, was changed
    int m_shown = 0;
    size_t m_next = 0;          ///< of those out of sight, the one to be brought up to date next
};

} // namespace fuseboard::ui
