// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

class QStackedWidget;
class QTabBar;

namespace fuseboard::engine { class AlertWebhook; }

namespace fuseboard::ui {

class AppearancePanel;
class Attention;
class NotificationsPanel;
class Notifier;
class RetentionPanel;
class WebhookPanel;
struct Services;

/// Settings: appearance, notifications, alert webhook, retention. What is changed holds at once and is kept.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// webhook: null in a read-only workspace.
    SettingsPage(const Services& services, Theme& theme, Attention& attention, Notifier& notifier, engine::AlertWebhook* webhook,
                 QWidget* parent = nullptr);

    static QString name() { return tr("Settings"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("sliders"); }
    QString pageId() const override { return QStringLiteral("settings"); }
    void activate() override;
    /// tab: "appearance", "notifications", "webhook", "retention".
    void reveal(const Place& place) override;
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override;
    void restoreView(const QVariantMap& state) override;
    std::vector<HelpSection> help() const override;

public Q_SLOTS:
    /// Of the next start, as it was chosen; empty: as the desktop.
    void setLanguage(const QString& code);

Q_SIGNALS:
    void languageWanted(const QString& code);
    void againWanted(); ///< close the window and open it in the language that was chosen

private:
    void addTab(const QString& word, const QString& title, QWidget* panel);
    void onTab(int index);

    QTabBar* m_tabs;
    QStackedWidget* m_panels;
    AppearancePanel* m_appearance;
    NotificationsPanel* m_notifications;
    WebhookPanel* m_webhook;
    RetentionPanel* m_retention;
};

} // namespace fuseboard::ui
