// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/statelook.h"

#include <optional>
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
    std::optional<StateLook> look; ///< what it really does, as its card shows it; empty: no engine says so
};

/// All destinations under their accounts, each with its standing; typing narrows them, Enter takes the first.
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
