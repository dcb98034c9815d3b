// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations: the accounts by themselves.
#include "ui/destinations/destinationspage.h"

#include "core/engine/alertbatch.h"
#include "ui/destinations/accountssheet.h"
#include "ui/models/deadletteractions.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/undostate.h"
#include "ui/widgets/notice.h"

#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

/// What alerts are sent through has limits of its own, that rows would take from it.
std::vector<store::Account> DestinationsPage::accountsForRows() const
{
    std::vector<store::Account> accounts = m_known.accounts;
    std::erase_if(accounts, [this](const store::Account& account) {
        return std::ranges::any_of(m_known.destinations, [&](const store::Destination& each) { return each.account == account.id && each.preset == engine::kAlertPreset; });
    });
    return accounts;
}

/// Made when it is first wanted.
void DestinationsPage::showAccounts(AccountId id)
{
    if (!m_accounts) {
        m_accounts = new AccountsSheet(m_services, *m_undo, m_actions->unavailableBecause());
        m_stack->addWidget(m_accounts);
        connect(m_accounts, &AccountsSheet::closed, this, &DestinationsPage::showBody);
        connect(m_accounts, &AccountsSheet::addWanted, this, &DestinationsPage::addAccount);
        connect(m_accounts, &AccountsSheet::resumeWanted, this, &DestinationsPage::resumeAccount);
        connect(&m_accounts->draft(), &SettingsDraft::failed, this, &DestinationsPage::trouble);
        connect(&m_accounts->draft(), &SettingsDraft::applied, this, &DestinationsPage::onApplied);
        m_accounts->setLive(m_services.snapshots.latest());
    }
    m_stack->setCurrentWidget(m_accounts);
    m_accounts->setKnown(m_known.destinations, accountsForRows());
    if (id.valid())
        m_accounts->show(id);
    m_accounts->setFocus();
}

bool DestinationsPage::showsAccounts() const
{
    return m_accounts && m_stack->currentWidget() == m_accounts;
}

/// What Ctrl+S and Esc are about.
SettingsDraft& DestinationsPage::shownDraft()
{
    return showsAccounts() ? m_accounts->draft() : *m_draft;
}

void DestinationsPage::resumeAccount(AccountId id)
{
    if (m_services.engine)
        m_services.engine->resumeBudget(id, actor());
}

void DestinationsPage::addAccount(const store::Account& account)
{
    m_services.settings->addAccount(account, actor(), [self = QPointer(this), name = account.name](const Result<AccountId>& added) {
        if (!self)
            return;
        self->m_accounts->onAdded(added ? QString() : added.error().text());
        if (!added)
            return;
        self->m_notice->say(Notice::Level::done, u"check"_s, tr("Added the account %1. Destinations can belong to it now.").arg(name), tr("Undo"),
                            tr("Put it back as it was (Ctrl+Z)"));
        self->m_undo->load();
        self->m_accounts->show(*added);
        self->readKnown();
    });
}

void DestinationsPage::onApplied(int changes)
{
    m_notice->say(Notice::Level::done, u"check"_s, tr("Applied %n change(s). They hold from now on.", nullptr, changes), tr("Undo"), tr("Put it back as it was (Ctrl+Z)"));
    m_undo->load();
    readKnown();
    if (showsAccounts() && m_current.valid())
        m_draft->reload(); // it may be its account
}

} // namespace fuseboard::ui
