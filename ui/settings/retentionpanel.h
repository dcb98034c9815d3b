// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/retention.h"
#include "ui/settings/settingspanel.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace fuseboard::ui {

class FigureField;
struct Services;

/// What may be removed, if anything: off until the operator turns it on (R105).
class RetentionPanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit RetentionPanel(const Services& services, QWidget* parent = nullptr);

    void load();

private:
    void show(const store::RetentionSettings& settings);
    void onEdited();
    void keep();
    void look();
    void showPlan(const store::RetentionPlan& plan);
    void remove();
    void say(const QString& text, bool trouble = false);

    const Services& m_services;
    store::RetentionSettings m_settings;
    QCheckBox* m_on;
    FigureField* m_delivered;
    FigureField* m_resolved;
    QPushButton* m_look;
    QPushButton* m_remove;
    store::RetentionPlan m_plan; ///< as it was shown
    TextLabel* m_note;
    QTimer m_pause;
};

} // namespace fuseboard::ui
