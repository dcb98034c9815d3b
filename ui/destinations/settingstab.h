// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destinations/settingsform.h"

class QComboBox;
class QPushButton;

namespace fuseboard::ui {

class ResendChoice;

/// What the destination is: name, preset, webhook, table and the resend policy.
class SettingsTab : public SettingsForm
{
    Q_OBJECT
public:
    explicit SettingsTab(SettingsDraft& draft, QWidget* parent = nullptr);

    void refresh() override;
    bool has(SettingsDraft::Record record, const QString& path) const override;
    bool reveal(SettingsDraft::Record record, const QString& path) override;
    void setLocked(const QString& why) override;
    /// Records that its webhook has taken by now; empty: as the store says.
    void setRecords(std::optional<qint64> records);
    /// That it can belong to.
    void setAccounts(std::vector<store::Account> accounts);
    QPushButton* urlButton() const { return m_replace; }

Q_SIGNALS:
    void accountWanted();                 ///< its limits
    void accountsWanted();                ///< all of them
    void urlWanted(QPushButton* anchor);  ///< replace it
    void rotateWanted(bool back);         ///< to the armed standby, or back to the webhook that was retired last

private:
    void buildDestination();
    void buildWebhook();
    void showAccount();
    void showLife();

    std::vector<store::Account> m_accounts;
    QComboBox* m_choice = nullptr;      ///< of the account
    TextLabel* m_account = nullptr;
    TextLabel* m_move = nullptr;        ///< what another account would mean
    bool m_locked = false;
    QPushButton* m_defaults = nullptr;
    TextLabel* m_url = nullptr;
    TextLabel* m_webhooks = nullptr;
    std::optional<qint64> m_records;
    QPushButton* m_replace = nullptr;
    QPushButton* m_forth = nullptr;
    QPushButton* m_back = nullptr;
    SettingField* m_localUrl = nullptr;
    QWidget* m_secretUrl = nullptr;
    TextLabel* m_scope = nullptr;
    ResendChoice* m_resend = nullptr;
};

} // namespace fuseboard::ui
