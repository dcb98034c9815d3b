// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/destinations/settingsform.h"

class QPushButton;

namespace fuseboard::ui {

/// The account of a settings draft: whose it is, its use today, its limits, which all its destinations share.
class AccountForm : public SettingsForm
{
    Q_OBJECT
public:
    AccountForm(SettingsDraft& draft, const QString& name, QWidget* parent = nullptr);

    /// Under the cards that are there.
    void addAccount();
    void refresh() override;
    void setLocked(const QString& why) override;
    /// Of the account now; null: not known.
    void setAccount(const engine::AccountSnapshot* account);

Q_SIGNALS:
    void resumeWanted(fuseboard::AccountId account); ///< credits are there again after a 402

private:
    void buildPresets(Card* card);

    TextLabel* m_accountTitle;
    TextLabel* m_shared;
    QWidget* m_hold;
    TextLabel* m_holdText;
    QPushButton* m_resume;
    TextLabel* m_today;
    std::vector<QPushButton*> m_presets;
    std::vector<std::pair<QString, QString>> m_tips; ///< of those: for the account by itself, and with a destination
};

} // namespace fuseboard::ui
