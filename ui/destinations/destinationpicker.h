// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/widgets/popover.h"

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace fuseboard::ui {

/// A destination as the picker lists it.
struct PickedDestination
{
    DestinationId id;
    QString name;
    QString account;
    BreakerState breaker = BreakerState::closed;
    QString note;      ///< "paused", "held"; empty: nothing beside the breaker
};

/// All destinations under their accounts, each with the state of its breaker; typing narrows them, Enter takes the first.
class DestinationPicker : public Popover
{
    Q_OBJECT
public:
    explicit DestinationPicker(QWidget* window);

    void openFor(std::vector<PickedDestination> destinations, DestinationId current, QWidget* anchor, const QString& noAddBecause);

Q_SIGNALS:
    void picked(fuseboard::DestinationId id);
    void addWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();

    std::vector<PickedDestination> m_all;
    DestinationId m_current;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_add;
};

} // namespace fuseboard::ui
