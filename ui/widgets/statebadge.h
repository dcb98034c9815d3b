// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/standinglook.h"

#include <QWidget>

#include <optional>

namespace fuseboard::ui {

/// Shape, word and colour of a state on one line. Of a destination that something else than its breaker keeps from sending: that,
/// and the breaker's shape small behind it.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(QWidget* parent = nullptr);

    void setState(BreakerState state) { setLook(stateLook(state)); }
    void setState(RowState state, Reason reason = Reason::none) { setLook(stateLook(state, reason)); }
    void setStanding(const engine::DestinationSnapshot& destination);
    void setLook(const StateLook& look, const std::optional<StateLook>& beside = {});
    const StateLook& look() const { return m_look; }
    const std::optional<StateLook>& beside() const { return m_beside; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    StateLook m_look;
    std::optional<StateLook> m_beside;
};

} // namespace fuseboard::ui
