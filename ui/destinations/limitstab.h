// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/destinations/settingsform.h"

class QPushButton;

namespace fuseboard::ui {

/// What the destination may send and spend, and the limits of its account, which all its destinations share.
class LimitsTab : public SettingsForm
{
    Q_OBJECT
public:
    explicit LimitsTab(SettingsDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    void setLocked(const QString& why) override;
    /// Of the account now; null: not known.
    void setAccount(const engine::AccountSnapshot* account);

Q_SIGNALS:
    void resumeWanted(fuseboard::AccountId account); ///< credits are there again after a 402

private:
    void buildPresets(Card* card);

    TextLabel* m_accountTitle = nullptr;
    TextLabel* m_shared = nullptr;
    QWidget* m_hold = nullptr;
    TextLabel* m_holdText = nullptr;
    QPushButton* m_resume = nullptr;
    TextLabel* m_today = nullptr;
    std::vector<QPushButton*> m_presets;
};

} // namespace fuseboard::ui
