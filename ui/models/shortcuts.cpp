// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

struct Keys
{
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

bool insideOnly(Command command)
{
    return command == Command::save || command == Command::saveAndReplay || command == Command::nextInside
        || command == Command::previousInside || command == Command::tab || command == Command::fold || command == Command::help;
}

} // namespace

const std::vector<Shortcut>& deadLetterShortcuts()
{
    static const std::vector<Shortcut> all{
        {Command::next, {Qt::Key_J, Qt::Key_Down}, KeyGroup::move, Keys::tr("Next row")},
        {Command::previous, {Qt::Key_K, Qt::Key_Up}, KeyGroup::move, Keys::tr("Previous row")},
        {Command::search, {Qt::Key_Slash}, KeyGroup::move, Keys::tr("Search")},
        {Command::selectAll, {Qt::CTRL | Qt::Key_A}, KeyGroup::move, Keys::tr("Select every row that matches")},
        {Command::edit, {Qt::Key_E}, KeyGroup::act, Keys::tr("Edit the payload; of several rows by a recipe")},
        {Command::replay, {Qt::Key_R}, KeyGroup::act, Keys::tr("Replay, after a look at the price")},
        {Command::sendReplay, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, KeyGroup::act, Keys::tr("Replay; once the price is there, send")},
        {Command::settle, {Qt::Key_S}, KeyGroup::act, Keys::tr("Settle ambiguous rows")},
        {Command::discard, {Qt::Key_Delete}, KeyGroup::act, Keys::tr("Discard; they stay on record")},
        {Command::note, {Qt::Key_N}, KeyGroup::act, Keys::tr("Write a note")},
        {Command::tag, {Qt::Key_T}, KeyGroup::act, Keys::tr("Put tags on, or take them off")},
        {Command::move, {Qt::Key_M}, KeyGroup::act, Keys::tr("Move to another destination")},
        {Command::undo, {Qt::CTRL | Qt::Key_Z}, KeyGroup::act, Keys::tr("Undo the last operation")},
        {Command::redo, {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, KeyGroup::act, Keys::tr("Redo it")},
        {Command::copy, {Qt::CTRL | Qt::Key_C}, KeyGroup::act, Keys::tr("Copy the payload")},
        {Command::recall, {Qt::CTRL | Qt::Key_R}, KeyGroup::act, Keys::tr("Recall a replay in its first seconds")},
        {Command::save, {Qt::CTRL | Qt::Key_S}, KeyGroup::edit, Keys::tr("Save as a new version")},
        {Command::saveAndReplay, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, KeyGroup::edit, Keys::tr("Save and replay")},
        {Command::nextInside, {Qt::ALT | Qt::Key_Down}, KeyGroup::edit, Keys::tr("Next row, same tab")},
        {Command::previousInside, {Qt::ALT | Qt::Key_Up}, KeyGroup::edit, Keys::tr("Previous row, same tab")},
        {Command::tab, {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_PageUp}, KeyGroup::edit, Keys::tr("Next or previous tab")},
        {Command::fold, {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Right}, KeyGroup::edit, Keys::tr("Fold or unfold the block")},
        {Command::out, {Qt::Key_Escape}, KeyGroup::everywhere, Keys::tr("Back out, to the list")},
        {Command::help, {Qt::Key_F1}, KeyGroup::everywhere, Keys::tr("This sheet")},
    };
    return all;
}

QString groupTitle(KeyGroup group)
{
    switch (group) {
    case KeyGroup::move: return Keys::tr("Find");
    case KeyGroup::act: return Keys::tr("Act on the selected rows");
    case KeyGroup::edit: return Keys::tr("Inside a row");
    case KeyGroup::everywhere: return Keys::tr("Everywhere");
    }
    return {};
}

std::optional<Command> commandOf(const QKeyEvent& event)
{
    const QKeySequence pressed(event.key() | int(event.modifiers() & ~Qt::KeypadModifier));
    for (const Shortcut& shortcut : deadLetterShortcuts()) {
        if (!insideOnly(shortcut.command) && shortcut.keys.contains(pressed))
            return shortcut.command;
    }
    return std::nullopt;
}

QKeySequence firstKey(Command command)
{
    const auto& all = deadLetterShortcuts();
    const auto it = std::ranges::find(all, command, &Shortcut::command);
    return it == all.end() ? QKeySequence() : it->keys.first();
}

QString keysText(const QKeySequence& keys)
{
    // The key says Enter on it.
    return keys.toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s);
}

QString withKeys(const QString& tooltip, Command command)
{
    return tooltip + u" ("_s + keysText(firstKey(command)) + u')';
}

} // namespace fuseboard::ui
