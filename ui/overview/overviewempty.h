// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/services.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace fuseboard::ui {

/// The overview of a workspace without destinations: the ways in.
class OverviewEmpty : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewEmpty(const Services& services, QWidget* parent = nullptr);

Q_SIGNALS:
    void practiceWanted();
    void webhookWanted();        ///< a destination of one's own
    void otherWorkspaceWanted();

private:
    QPushButton* addWay(QBoxLayout* row, const QString& icon, const QString& headline, const QString& text, const QString& action,
                        const QString& objectName);
};

} // namespace fuseboard::ui
