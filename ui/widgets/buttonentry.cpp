// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonentry.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace fuseboard::ui {

PaletteEntry buttonEntry(QAbstractButton* button, const QString& group, const QString& title, const QString& keys, const QString& why)
{
    PaletteEntry entry;
    entry.title = !title.isEmpty() ? title : !button->text().isEmpty() ? button->text() : button->accessibleName();
    entry.group = group;
    entry.shortcut = !keys.isEmpty() ? keys : button->shortcut().toString(QKeySequence::NativeText);
    entry.keywords = button->toolTip();
    entry.enabled = button->isEnabled() && !button->isHidden();
    entry.why = !why.isEmpty() ? why : button->toolTip();
    entry.run = [pressed = QPointer(button)] {
        if (!pressed)
            return;
        auto* opens = qobject_cast<QPushButton*>(pressed.data());
        if (QMenu* menu = opens ? opens->menu() : nullptr) {
            // Not showMenu(), which turns an event loop of its own.
            menu->popup(pressed->mapToGlobal(QPoint(0, pressed->height())));
            menu->setActiveAction(menu->actions().value(0));
        } else {
            pressed->click();
        }
    };
    return entry;
}

} // namespace fuseboard::ui
