// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "ui/widgets/popover.h"

#include <optional>

class QButtonGroup;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// Asks why a breaker is held open and for how long, beside the button that opened it. Enter trips.
class TripPopover : public Popover
{
    Q_OBJECT
public:
    explicit TripPopover(QWidget* window);

    /// reason: to start with, when it is held open already.
    void openFor(DestinationId id, const QString& name, const QString& reason, WallTime now, QWidget* anchor);
    DestinationId destination() const { return m_id; }

Q_SIGNALS:
    void tripped(fuseboard::DestinationId id, const QString& reason, std::optional<fuseboard::Millis> length);

private:
    void confirm();
    void check();

    DestinationId m_id;
    TextLabel* m_title;
    QLineEdit* m_reason;
    QButtonGroup* m_lengths;
    QDateTimeEdit* m_until;
    WallTime m_now{};
    QPushButton* m_confirm;
};

} // namespace fuseboard::ui
