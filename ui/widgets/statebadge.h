// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statelook.h"

#include <QWidget>

namespace fuseboard::ui {

/// Shape, word and colour of a state on one line.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget* parent = nullptr);

    void setState(BreakerState state) { setLook(stateLook(state)); }
    void setState(RowState state, Reason reason = Reason::none) { setLook(stateLook(state, reason)); }
    void setLook(const StateLook& look);
    const StateLook& look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    StateLook m_look;
};

} // namespace fuseboard::ui
