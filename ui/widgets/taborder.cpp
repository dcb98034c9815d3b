// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

namespace fuseboard::ui {

void tabAfter(QWidget* before, QWidget* widget)
{
    // A container has its place in the chain, too; setTabOrder() only counts with those that take the focus.
    const Qt::FocusPolicy policy = before->focusPolicy();
    if (policy == Qt::NoFocus)
        before->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(before, widget);
    before->setFocusPolicy(policy);
}

} // namespace fuseboard::ui
