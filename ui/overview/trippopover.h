// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "ui/widgets/card.h"

#include <optional>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace fuseboard::ui {

class TextLabel;

/// Asks why a breaker is held open and for how long, beside the button that opened it; nothing else is blocked. Enter trips,
/// Escape or a click elsewhere closes it.
class TripPopover : public Card
{
    Q_OBJECT
public:
    explicit TripPopover(QWidget* window);

    /// reason: to start with, when it is held open already.
    void openFor(DestinationId id, const QString& name, const QString& reason, QWidget* anchor);
    DestinationId destination() const { return m_id; }

Q_SIGNALS:
    void tripped(fuseboard::DestinationId id, const QString& reason, std::optional<fuseboard::Millis> length);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void confirm();
    void close();
    void place(QWidget* anchor);

    DestinationId m_id;
    TextLabel* m_title;
    QLineEdit* m_reason;
    QButtonGroup* m_lengths;
    QPushButton* m_confirm;
    QWidget* m_anchor = nullptr;
};

} // namespace fuseboard::ui
