// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace fuseboard::ui {

/// A card beside the control that opened it; nothing else is blocked. Escape or a click elsewhere closes it, and the control
/// has the focus again.
class Popover : public Card
{
    Q_OBJECT
public:
    Popover(QWidget* window, int width);

    void openAt(QWidget* anchor);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// It is as high as its content wants; called again when that changed.
    void place();

private:
    QWidget* m_anchor = nullptr;
};

} // namespace fuseboard::ui
