// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspanel.h"
#include "ui/widgets/theme.h"

class QButtonGroup;

namespace fuseboard::ui {

/// How the window looks.
class AppearancePanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit AppearancePanel(Theme& theme, QWidget* parent = nullptr);

    void showTheme(); ///< as it is now

private:
    Theme& m_theme;
    QButtonGroup* m_choices;
    QButtonGroup* m_densities;
    TextLabel* m_note;
};

} // namespace fuseboard::ui
