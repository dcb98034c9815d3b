// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cardaction.h"
#include "ui/models/settingsdraft.h"
#include "ui/models/services.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace fuseboard::ui {

class AccountsSheet;
class AddDestination;
class ApplyBar;
class Banner;
class BreakerTab;
class DeadLetterActions;
class DestinationActions;
class DestinationHead;
class DestinationPicker;
class EmptyState;
class LimitsTab;
class LintPanel;
class Notice;
class RetryTab;
class BreakerMode;
class SecretPopover;
class SecurityTab;
class SettingsForm;
class SettingsTab;
class TestSheet;
class UndoState;

/// One destination at a time: its state and what can be done now, its settings, and what is unwise about them. Changes are filled
/// in, shown as such, and applied together as one operation that can be undone.
class DestinationsPage : public Page
{
    Q_OBJECT
public:
    explicit DestinationsPage(Services& services, QWidget* parent = nullptr);
    ~DestinationsPage() override;

    static QString name() { return tr("Destinations"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("globe"); }
    QString pageId() const override { return QStringLiteral("destinations"); }
    void activate() override;
    void deactivate() override;
    /// Tabs by their word; "secret" is the secret that is missing, "url" another webhook, "add" a new destination,
    /// "accounts" the accounts by themselves.
    void reveal(const Place& place) override;
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override;
    void restoreView(const QVariantMap& state) override;
    std::vector<HelpSection> help() const override;

    DestinationId current() const { return m_current; }
    SettingsDraft& draft() { return *m_draft; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Known
    {
        std::vector<store::Destination> destinations;
        std::vector<store::Account> accounts;
    };
    void buildBody();
    void addKeys();
    void addTab(const QString& word, const QString& title, QWidget* tab);
    void wire();
    void readKnown();
    void take(Known known);
    void select(DestinationId id);
    void showTab(const QString& word);
    QString tabWord() const;
    void refreshHead();
    void refreshSettings();
    void markTabs();
    void revealSetting(SettingsDraft::Record record, const QString& path);
    void revealProblem();
    void pick();
    std::vector<store::Account> accountsForRows() const;
    void showAccounts(AccountId id);
    bool showsAccounts() const;
    SettingsDraft& shownDraft();
    void addAccount(const store::Account& account);
    void resumeAccount(AccountId id);
    void onApplied(int changes);
    void addDestination();
    void onAdd(const engine::NewDestination& wanted);
    void test();
    void send(const QByteArray& body);
    void showBody();
    void onTab();
    void takeThresholds(const resilience::BreakerSettings& thresholds);
    void act(CardAction action);
    void askMode(std::optional<CardAction> first, QWidget* anchor);
    void askSecret(engine::SecretKind kind, QWidget* anchor);
    void revealGoal();
    void rotate(bool back);
    void followRotation();
    void askUrl(QWidget* anchor);
    void onStored(const Result<void>& stored, const QString& sentence);
    void trouble(const Error& error);
    QString unavailable() const { return m_draft->unavailableBecause(); }
    store::Actor actor(const QString& reason = {}) const { return {m_services.operatorName, reason}; }

    Services& m_services;
    QString m_channel;
    SettingsDraft* m_draft;
    DeadLetterActions* m_actions;
    UndoState* m_undo;
    Known m_known;
    bool m_loaded = false;
    bool m_showsAccounts = false;        ///< the same of the accounts
    bool m_adds = false;                 ///< the sheet was asked for before there was anything to fill it from
    DestinationId m_current;
    QString m_goal;                      ///< "secret" or "url" while the field is on its way to the screen
    WebhookId m_rotatedFrom;             ///< until it is known whether the engine went to another one
    int m_looksLeft = 0;

    DestinationHead* m_head = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_secretsBanner = nullptr;
    QTabBar* m_tabBar = nullptr;
    QStackedWidget* m_stack = nullptr;   ///< empty, body, add, test, accounts
    QStackedWidget* m_tabs = nullptr;
    EmptyState* m_empty = nullptr;
    SettingsTab* m_settings = nullptr;
    BreakerTab* m_breaker = nullptr;
    LimitsTab* m_limits = nullptr;
    RetryTab* m_retry = nullptr;
    SecurityTab* m_security = nullptr;
    std::vector<SettingsForm*> m_forms;
    AccountsSheet* m_accounts = nullptr;
    AddDestination* m_add = nullptr;
    TestSheet* m_test = nullptr;
    LintPanel* m_lint = nullptr;
    ApplyBar* m_bar = nullptr;
    Notice* m_notice = nullptr;
    DestinationPicker* m_picker = nullptr;
    DestinationActions* m_hand = nullptr; ///< what is done to the destination at once
    QStringList m_titles; ///< of the tabs
    SecretPopover* m_secret = nullptr;
    BreakerMode* m_mode = nullptr;
    QTimer m_second;
};

} // namespace fuseboard::ui
