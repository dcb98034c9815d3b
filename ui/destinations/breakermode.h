// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/cardaction.h"
#include "ui/widgets/popover.h"

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// Whether a destination's breaker works, only measures or is disabled, with what each of that risks, beside the button that
/// opened it. It wants a reason, as a trip does.
class BreakerMode : public Popover
{
    Q_OBJECT
public:
    explicit BreakerMode(QWidget* window);

    /// first: what is marked to begin with, disable, measure or reset; as it is now if that is what it is.
    void openFor(const engine::DestinationSnapshot& destination, CardAction first, QWidget* anchor);

Q_SIGNALS:
    /// action: disable, measure, or reset for one that works.
    void chosen(fuseboard::DestinationId id, fuseboard::ui::CardAction action, const QString& reason);

private:
    void check();
    void confirm();

    DestinationId m_id;
    int m_now = 0;          ///< the mode that it has
    TextLabel* m_title;
    QButtonGroup* m_modes;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
};

} // namespace fuseboard::ui
