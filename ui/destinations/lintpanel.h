// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/settingslint.h"

#include <QWidget>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace fuseboard::ui {

class SettingsDraft;
class TextLabel;

/// What is unwise about the settings as they stand in the fields (R117), by severity, each with why and, where there is one, a
/// fix that fills the fields and applies nothing.
class LintPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LintPanel(SettingsDraft& draft, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void settingWanted(fuseboard::store::SettingsRecord record, const QString& path);

private:
    QWidget* makeFinding(const engine::LintFinding& finding);

    SettingsDraft& m_draft;
    std::array<QPushButton*, 3> m_tiers{};
    QVBoxLayout* m_list;
    TextLabel* m_none;
    std::vector<engine::LintFinding> m_shown;
    bool m_locked = false;
};

} // namespace fuseboard::ui
