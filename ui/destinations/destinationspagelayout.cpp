// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations: what the page is made of.
#include "ui/destinations/destinationspage.h"

#include "ui/destinations/adddestination.h"
#include "ui/destinations/applybar.h"
#include "ui/destinations/breakertab.h"
#include "ui/destinations/destinationhead.h"
#include "ui/destinations/limitstab.h"
#include "ui/destinations/lintpanel.h"
#include "ui/destinations/retrytab.h"
#include "ui/destinations/securitytab.h"
#include "ui/destinations/settingstab.h"
#include "ui/destinations/testsheet.h"
#include "ui/models/deadletteractions.h"
#include "ui/models/undostate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldlayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollframe.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/undobuttons.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {
constexpr int kEdge = 16;
constexpr int kLintWidth = 308;
constexpr int kRoomForLint = 852;
constexpr int kLeastTab = 180;
}

void DestinationsPage::addTab(const QString& word, const QString& title, QWidget* tab)
{
    const int at = m_tabBar->addTab(title);
    m_tabBar->setTabData(at, word);
    m_titles << title;
    m_tabBar->setTabToolTip(at, tr("%1 (Alt+%2)").arg(title).arg(at + 1));
    m_tabs->addWidget(tab);
}

/// Wherever the focus is while the page is shown: in the navigation that was clicked to come here, or in a list of choices,
/// which takes every key with a text for itself, Ctrl+S as well.
void DestinationsPage::addKeys()
{
    const auto add = [this](QKeyCombination keys, auto&& act) {
        auto* made = new QShortcut(QKeySequence(keys), this);
        connect(made, &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_S, [this] { shownDraft().apply(); });
    add(Qt::CTRL | Qt::Key_D, [this] { pick(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { test(); });
    for (int i = 0; i < m_tabBar->count(); ++i)
        add(Qt::ALT | Qt::Key(Qt::Key_1 + i), [this, i] { m_tabBar->setCurrentIndex(i); });
}

void DestinationsPage::buildBody()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner = new Banner;
    m_banner->setObjectName(u"settingsBanner"_s);
    m_banner->hide();
    column->addWidget(m_banner);
    m_secretsBanner = new Banner;
    m_secretsBanner->setObjectName(u"keychainBanner"_s);
    m_secretsBanner->hide();
    column->addWidget(m_secretsBanner);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);

    m_empty = new EmptyState(u"globe"_s, tr("No destination yet"),
                             tr("A destination is a webhook that rows are sent to: a Clay table, a CRM, anything that takes JSON. Paste its URL, choose a preset, and "
                                "everything else has a default."),
                             tr("Add destination…"));
    m_stack->addWidget(m_empty);

    auto* body = new QWidget;
    m_stack->addWidget(body);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_head = new DestinationHead;
    rows->addWidget(m_head);
    m_tabBar = new TabBar;
    m_tabBar->setObjectName(u"destinationTabs"_s);
    m_tabBar->setAccessibleName(tr("Parts of the destination"));
    m_tabBar->setToolTip(tr("Alt+1 … Alt+5"));
    m_tabBar->setDrawBase(false);
    m_tabBar->setExpanding(false);
    m_tabBar->setElideMode(Qt::ElideNone);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kEdge, 0, kEdge, 0);
    tabRow->addWidget(m_tabBar, 1); // all of the row: the chosen tab is wider than its hint says
    rows->addLayout(tabRow);
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* lineRow = new QHBoxLayout;
    lineRow->setContentsMargins(kEdge, 0, kEdge, 0);
    lineRow->addWidget(line);
    rows->addLayout(lineRow);

    auto* middle = new QWidget;
    auto* parts = new FoldLayout(kRoomForLint, middle);
    parts->setContentsMargins(kEdge, 12, kEdge, 8);
    parts->setSpacing(12);
    m_tabs = new QStackedWidget;
    m_tabs->setMinimumHeight(kLeastTab);
    m_lint = new LintPanel(*m_draft);
    parts->addWidget(m_tabs, 1);
    parts->addSide(m_lint, kLintWidth);
    rows->addWidget(new ScrollFrame(middle), 1);

    m_settings = new SettingsTab(*m_draft);
    m_breaker = new BreakerTab(m_services);
    m_limits = new LimitsTab(*m_draft);
    m_retry = new RetryTab(*m_draft);
    m_security = new SecurityTab(*m_draft);
    m_forms = {m_settings, m_limits, m_retry, m_security};
    addTab(u"settings"_s, tr("Settings"), m_settings);
    addTab(u"breaker"_s, tr("Breaker"), new ScrollFrame(m_breaker));
    addTab(u"limits"_s, tr("Limits and credits"), m_limits);
    addTab(u"retry"_s, tr("Retry and fallback"), m_retry);
    addTab(u"security"_s, tr("Security"), m_security);

    m_bar = new ApplyBar(*m_draft, new UndoButtons(*m_undo, this, m_actions->unavailableBecause()));
    rows->addWidget(m_bar);
    m_add = new AddDestination;
    m_stack->addWidget(m_add);
    m_test = new TestSheet;
    m_stack->addWidget(m_test);
    m_notice = new Notice(this);
}

} // namespace fuseboard::ui
