// SPDX-License-Identifier: GPL-3.0-or-later
// DeadLettersPage: what the command palette offers of it.
#include "ui/deadletters/deadletterspage.h"

#include "ui/deadletters/replaycontrol.h"
#include "ui/models/deadlettermodel.h"
#include "ui/models/format.h"
#include "ui/models/savedviewlist.h"
#include "ui/models/shortcuts.h"
#include "ui/widgets/buttonentry.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

std::vector<PaletteEntry> DeadLettersPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const QString forbidden = m_actions->unavailableBecause();
    const QString nothing = m_model->rowCount() == 0 ? tr("the list is empty") : tr("no row is selected");
    const auto keys = [](Command command) { return keysText(firstKey(command)); };
    const auto button = [&](QPushButton* which, Command command, const QString& text) {
        entries.push_back(buttonEntry(which, title(), text, keys(command), !forbidden.isEmpty() ? forbidden : nothing));
    };
    const qint64 rows = selectedCount();
    const QString what = rows > 1 ? formatRows(rows) : tr("the selected row");
    button(m_edit, Command::edit, tr("Edit %1").arg(what));
    button(m_replay, Command::replay, tr("Replay %1…").arg(what));
    button(m_settle, Command::settle, tr("Settle ambiguous rows…"));
    button(m_discard, Command::discard, tr("Discard %1").arg(what));
    entries.push_back(buttonEntry(m_exportButton, title(), tr("Export dead letters…"), {}, nothing));
    const auto command = [&](Command which, const QString& text, bool changes, bool possible = true, const QString& why = {}) {
        const bool enabled = possible && (!changes || forbidden.isEmpty());
        entries.push_back({text, title(), keys(which), {}, [this, which] { obey(which); }, enabled,
                           enabled ? QString() : changes && !forbidden.isEmpty() ? forbidden : why});
    };
    const bool any = m_model->rowCount() > 0;
    const bool selected = rows > 0;
    command(Command::search, tr("Search the dead letters"), false);
    command(Command::selectAll, tr("Select every row that matches"), false, any, nothing);
    command(Command::note, tr("Write a note on %1…").arg(what), true, selected, nothing);
    command(Command::tag, tr("Tag %1…").arg(what), true, selected, nothing);
    command(Command::move, tr("Move %1 to another destination…").arg(what), true, selected, nothing);
    command(Command::copy, tr("Copy the payload"), false, selected, nothing);
    for (const auto& [name, which, text] : {std::tuple("undoOperation", Command::undo, tr("Undo the last operation")),
                                            std::tuple("redoOperation", Command::redo, tr("Redo the last operation"))}) {
        if (auto* turn = findChild<QPushButton*>(QLatin1StringView(name)))
            entries.push_back(buttonEntry(turn, title(), text, keys(which)));
    }
    for (const SavedViewList::Entry& view : m_views->entries()) {
        entries.push_back({tr("Show the view “%1”").arg(view.view.name), title(), {}, view.view.search,
                           [this, id = view.view.id] { showView(id); }, true, {}});
    }
    return entries;
}

} // namespace fuseboard::ui
