// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

namespace fuseboard::ui {

/// One line that gives way: what does not fit is elided, the whole text is in the tooltip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {24, TextLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace fuseboard::ui
