// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/models/services.h"
#include "ui/settings/appearancepanel.h"
#include "ui/settings/notificationspanel.h"
#include "ui/settings/retentionpanel.h"
#include "ui/settings/webhookpanel.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

SettingsPage::SettingsPage(const Services& services, Theme& theme, Attention& attention, Notifier& notifier,
                           engine::AlertWebhook* webhook, QWidget* parent)
    : Page(parent)
    , m_tabs(new TabBar)
    , m_panels(new QStackedWidget)
    , m_appearance(new AppearancePanel(theme))
    , m_notifications(new NotificationsPanel(attention, notifier))
    , m_webhook(new WebhookPanel(services, webhook))
    , m_retention(new RetentionPanel(services))
{
    setObjectName(u"settingsPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 6);
    head->addWidget(new TextLabel(title(), TextRole::title));
    head->addStretch(1);
    column->addLayout(head);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 16, 0);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setAccessibleName(tr("Sides of the settings"));
    m_tabs->setToolTip(tr("Left and Right go from side to side"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    tabs->addWidget(m_tabs, 1); // all of the row: the chosen tab is wider than its hint says
    column->addLayout(tabs);
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    column->addWidget(m_panels, 1);
    addTab(u"appearance"_s, tr("Appearance"), m_appearance);
    addTab(u"notifications"_s, tr("Notifications"), m_notifications);
    addTab(u"webhook"_s, tr("Alert webhook"), m_webhook);
    addTab(u"retention"_s, tr("Retention"), m_retention);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, this, &SettingsPage::onTab);
    connect(m_appearance, &AppearancePanel::languageWanted, this, &SettingsPage::languageWanted);
    connect(m_appearance, &AppearancePanel::againWanted, this, &SettingsPage::againWanted);
    connect(m_notifications, &NotificationsPanel::placeWanted, this, &Page::placeWanted);
    connect(m_webhook, &WebhookPanel::placeWanted, this, &Page::placeWanted);
}

void SettingsPage::setLanguage(const QString& code)
{
    m_appearance->setLanguage(code);
}

void SettingsPage::addTab(const QString& word, const QString& title, QWidget* panel)
{
    m_panels->addWidget(panel);
    const int index = m_tabs->addTab(title);
    m_tabs->setTabData(index, word);
    m_tabs->setAccessibleTabName(index, title);
}

void SettingsPage::onTab(int index)
{
    m_panels->setCurrentIndex(index);
    activate();
}

void SettingsPage::activate()
{
    if (m_panels->currentWidget() == m_appearance)
        m_appearance->showTheme();
    else if (m_panels->currentWidget() == m_webhook)
        m_webhook->load();
    else if (m_panels->currentWidget() == m_retention)
        m_retention->load();
}

void SettingsPage::reveal(const Place& place)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == place.tab)
            m_tabs->setCurrentIndex(i);
    }
}

std::vector<PaletteEntry> SettingsPage::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (int i = 0; i < m_tabs->count(); ++i) {
        PaletteEntry entry;
        entry.title = tr("Settings: %1").arg(m_tabs->tabText(i));
        entry.group = title();
        entry.run = [this, word = m_tabs->tabData(i).toString()] { Q_EMIT placeWanted({.page = pageId(), .tab = word}); };
        entries.push_back(std::move(entry));
    }
    PaletteEntry test;
    test.title = tr("Send a test notification");
    test.group = title();
    test.keywords = tr("alert desktop tray");
    test.run = [this] { m_notifications->sendTest(); };
    entries.push_back(std::move(test));
    return entries;
}

QVariantMap SettingsPage::viewState() const
{
    return {{u"tab"_s, m_tabs->tabData(m_tabs->currentIndex())}};
}

void SettingsPage::restoreView(const QVariantMap& state)
{
    reveal({.page = pageId(), .tab = state.value(u"tab"_s).toString()});
}

std::vector<HelpSection> SettingsPage::help() const
{
    HelpSection section{tr("Settings"), {}, 0};
    section.lines = {
        {{tr("Left"), tr("Right")}, {}, tr("From side to side, while the tabs have the focus")},
        {{tr("Tab")}, {}, tr("To the next field; what is typed is kept after a pause")},
        {{QKeySequence(QKeySequence::HelpContents).toString(QKeySequence::NativeText)}, {}, tr("This help")},
    };
    return {section};
}

} // namespace fuseboard::ui
