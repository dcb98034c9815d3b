// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QString>

#include <optional>
#include <vector>

namespace fuseboard::ui {

// The keys of the dead-letter page, once: the page obeys them, tooltips name them, the help sheet is made from them.

enum class Command : quint8 {
    next,
    previous,
    search,
    selectAll,
    edit,
    replay,
    sendReplay,
    recall,
    discard,
    settle,
    note,
    tag,
    move,
    undo,
    redo,
    copy,
    save,
    saveAndReplay,
    nextInside,
    previousInside,
    tab,
    fold,
    out,
    help
};

enum class KeyGroup : quint8 { move, act, edit, everywhere };

struct Shortcut
{
    Command command = Command::next;
    QList<QKeySequence> keys;  ///< the first is the one that tooltips name
    KeyGroup group = KeyGroup::move;
    QString what;              ///< "Next row"
};

const std::vector<Shortcut>& deadLetterShortcuts();
QString groupTitle(KeyGroup group);
/// The command of a key press in the list; nothing for keys that mean something only inside the inspector.
std::optional<Command> commandOf(const QKeyEvent& event);
QKeySequence firstKey(Command command);
QString keysText(const QKeySequence& keys);                  ///< "Ctrl+Enter", "Del"
QString withKeys(const QString& tooltip, Command command);   ///< "Edit the payload (E)"

} // namespace fuseboard::ui
