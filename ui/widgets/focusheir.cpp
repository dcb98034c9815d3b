// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusheir.h"

#include <QApplication>
#include <QWidget>

namespace fuseboard::ui {

bool handFocusOn(QWidget* from, std::initializer_list<QWidget*> heirs)
{
    const QWidget* focused = from->window()->focusWidget();
    if (!focused || (focused != from && !from->isAncestorOf(focused)))
        return true;
    for (QWidget* heir : heirs) {
        if (!heir || heir == from || heir->isHidden() || !heir->isEnabled())
            continue;
        heir->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace fuseboard::ui
