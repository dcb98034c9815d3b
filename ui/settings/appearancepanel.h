// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspanel.h"
#include "ui/widgets/theme.h"

#include <optional>

class QButtonGroup;
class QPushButton;

namespace fuseboard::ui {

/// How the window looks.
class AppearancePanel : public SettingsPanel
{
    Q_OBJECT
public:
    explicit AppearancePanel(Theme& theme, QWidget* parent = nullptr);

    void showTheme(); ///< as it is now
    /// Of the next start, as a code; empty: as the desktop.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void languageWanted(const QString& code);
    void againWanted(); ///< in that language, now

private:
    Theme& m_theme;
    QButtonGroup* m_choices;
    QButtonGroup* m_densities;
    TextLabel* m_note;
    QButtonGroup* m_languages;
    TextLabel* m_languageNote;
    QPushButton* m_again;
    std::optional<QString> m_spoken; ///< what was chosen when this window was made
};

} // namespace fuseboard::ui
