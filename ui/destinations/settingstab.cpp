// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/settingstab.h"

#include "core/base/wording.h"
#include "ui/destinations/resendchoice.h"
#include "ui/destinations/settingfield.h"
#include "ui/models/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLabelWidth = 176;
constexpr int kEditorWidth = 176;
const QString kAccountPath = u"account"_s;

QHBoxLayout* line(const QString& title)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(10, 4, 0, 4);
    row->setSpacing(12);
    auto* label = new TextLabel(title);
    label->setFixedWidth(kLabelWidth);
    row->addWidget(label, 0, Qt::AlignVCenter);
    return row;
}

} // namespace

SettingsTab::SettingsTab(SettingsDraft& settings, QWidget* parent)
    : SettingsForm(settings, u"settingsTab"_s, parent)
{
    buildDestination();
    buildWebhook();
    Card* table = addCard(tr("Table and identity"), tr("The ledger remembers for life what was sent to the table behind the webhook; destinations of one table share it."));
    auto* scope = line(tr("Ledger scope"));
    m_scope = new TextLabel;
    m_scope->setObjectName(u"scopeName"_s);
    m_scope->setWordWrap(true);
    scope->addWidget(m_scope, 1);
    table->body()->addLayout(scope);
    addFields(table, Record::destination, {"identityColumns"});
    Card* resend = addCard(tr("Resend policy"), tr("What may be sent again after which answer. It decides between rows that are paid for twice and rows that wait for you."));
    m_resend = new ResendChoice(draft());
    resend->body()->addWidget(m_resend);
}

void SettingsTab::buildDestination()
{
    Card* card = addCard(tr("Destination"));
    addFields(card, Record::destination, {"name", "preset"});
    auto* fill = line({});
    m_defaults = new QPushButton(tr("Fill in the preset's defaults"));
    m_defaults->setObjectName(u"presetDefaults"_s);
    m_defaults->setAccessibleName(m_defaults->text());
    m_defaults->setToolTip(tr("Every setting of the policy as the preset has it; limits a day, headers and the name stay. Applies nothing yet."));
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        if (!draft().isLoaded())
            return;
        store::DestinationPolicy policy = store::presetPolicy(draft().value(Record::destination, u"preset"_s).toString());
        const store::DestinationPolicy& now = draft().destination().policy;
        policy.headers = now.headers;
        policy.dataPerDay = now.dataPerDay;
        policy.actionsPerDay = now.actionsPerDay;
        policy.sign = now.sign;
        if (!now.secretHeader.isEmpty())
            policy.secretHeader = now.secretHeader;
        draft().setPolicy(policy);
    });
    fill->addWidget(m_defaults);
    fill->addStretch(1);
    card->body()->addLayout(fill);
    auto* account = line(tr("Account"));
    m_choice = new QComboBox;
    m_choice->setObjectName(u"accountChoice"_s);
    m_choice->setAccessibleName(tr("Account"));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setFixedWidth(kEditorWidth);
    connect(m_choice, &QComboBox::activated, this,
            [this] { draft().set(Record::destination, kAccountPath, m_choice->currentData().toLongLong()); });
    account->addWidget(m_choice);
    m_account = new TextLabel({}, TextRole::small, Token::muted);
    m_account->setObjectName(u"accountName"_s);
    m_account->setWordWrap(true);
    account->addWidget(m_account, 1);
    card->body()->addLayout(account);
    m_move = new TextLabel({}, TextRole::small, Token::amber);
    m_move->setObjectName(u"accountMove"_s);
    m_move->setWordWrap(true);
    m_move->setContentsMargins(10 + kLabelWidth + 12, 0, 0, 4);
    m_move->hide();
    card->body()->addWidget(m_move);
    auto* edit = new QPushButton(tr("Edit account"));
    edit->setProperty("link", true);
    edit->setObjectName(u"editAccount"_s);
    edit->setAccessibleName(edit->text());
    edit->setToolTip(tr("Rate, time zone, credits and alerts of the account"));
    connect(edit, &QPushButton::clicked, this, &SettingsTab::accountWanted);
    auto* all = new QPushButton(tr("All accounts…"));
    all->setProperty("link", true);
    all->setObjectName(u"allAccounts"_s);
    all->setAccessibleName(all->text());
    all->setToolTip(tr("The accounts by themselves: make one, rename it, see what it has used"));
    connect(all, &QPushButton::clicked, this, &SettingsTab::accountsWanted);
    auto* about = line({});
    about->addWidget(edit);
    about->addSpacing(8);
    about->addWidget(all);
    about->addStretch(1);
    card->body()->addLayout(about);
}

void SettingsTab::buildWebhook()
{
    Card* card = addCard(tr("Webhook"));
    m_secretUrl = new QWidget;
    auto* secret = line(tr("Webhook URL"));
    m_secretUrl->setLayout(secret);
    m_url = new TextLabel;
    m_url->setObjectName(u"maskedUrl"_s);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_url->setWordWrap(true);
    secret->addWidget(m_url, 1);
    m_replace = new QPushButton(tr("Replace URL…"));
    m_replace->setObjectName(u"replaceUrl"_s);
    m_replace->setAccessibleName(m_replace->text());
    m_replace->setToolTip(tr("Send to another webhook of the same table from now on; the URL goes into the secret store"));
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT urlWanted(m_replace); });
    secret->addWidget(m_replace);
    card->body()->addWidget(m_secretUrl);
    addFields(card, Record::destination, {"url"});
    m_localUrl = field(Record::destination, u"url"_s);
    auto* life = line(tr("Records for life"));
    m_webhooks = new TextLabel;
    m_webhooks->setObjectName(u"webhookLife"_s);
    m_webhooks->setWordWrap(true);
    life->addWidget(m_webhooks, 1);
    const auto link = [&](const QString& text, const QString& name, const QString& tip, bool back) {
        auto* button = new QPushButton(text);
        button->setProperty("link", true);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(tip);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, back] { Q_EMIT rotateWanted(back); });
        life->addWidget(button);
        return button;
    };
    m_forth = link(tr("Send to the standby"), u"rotateWebhook"_s, tr("From now on; the present webhook is retired with its count"), false);
    m_back = link(tr("Take the last one back"), u"rotateBack"_s, tr("Send to the webhook that was retired last, with the count it had"), true);
    card->body()->addLayout(life);
}

void SettingsTab::refresh()
{
    SettingsForm::refresh();
    m_resend->refresh();
    if (!draft().isLoaded())
        return;
    const store::Destination& destination = draft().destination();
    showAccount();
    const bool local = !destination.webhook.url.isEmpty();
    m_secretUrl->setVisible(!local);
    m_localUrl->setVisible(local);
    m_url->setText(destination.webhook.maskedUrl);
    m_url->setToolTip(tr("A URL like this is a credential: it is in the secret store and never shown whole."));
    showLife();
    const auto has = [this](store::WebhookRole role) {
        return std::ranges::any_of(draft().subject().others, [role](const store::Webhook& other) { return other.role == role; });
    };
    m_forth->setVisible(has(store::WebhookRole::standby));
    m_back->setVisible(has(store::WebhookRole::retired));
    m_scope->setText(destination.scope.name);
    if (draft().unavailableBecause().isEmpty())
        field(Record::destination, u"identityColumns"_s)
            ->setLocked(draft().identityLocked() ? tr("Rows are stored under these columns, so they change only with all rows identified anew, while nothing "
                                                      "runs: fuseboardctl destination set \"%1\" --identity-columns …").arg(destination.name)
                                                 : QString());
}

void SettingsTab::setAccounts(std::vector<store::Account> accounts)
{
    m_accounts = std::move(accounts);
    if (draft().isLoaded())
        showAccount();
}

/// The choice, and what it means: as it is, or what a move would do.
void SettingsTab::showAccount()
{
    const QSignalBlocker quiet(m_choice);
    const store::Account& present = draft().account();
    const qint64 wanted = draft().value(Record::destination, kAccountPath).toInteger();
    m_choice->clear();
    for (const store::Account& each : m_accounts)
        m_choice->addItem(each.name, each.id.value);
    if (m_choice->findData(present.id.value) < 0)
        m_choice->addItem(present.name, present.id.value);
    m_choice->setCurrentIndex(m_choice->findData(wanted));
    m_choice->setEnabled(!m_locked && m_choice->count() > 1);
    m_choice->setToolTip(m_choice->isEnabled() ? tr("Whose rate and credits it uses; another account from the next Apply on")
                         : m_locked            ? draft().unavailableBecause()
                                               : tr("There is no other account; make one under “All accounts…”"));
    const auto rateOf = [](const store::Account& account) {
        return account.settings.recordsPerSecond < 0 ? tr("no rate limit") : formatRate(account.settings.recordsPerSecond);
    };
    const auto target = std::ranges::find(m_accounts, AccountId(wanted), &store::Account::id);
    m_move->setVisible(wanted != present.id.value && target != m_accounts.end());
    if (m_move->isHidden()) {
        const qsizetype siblings = qsizetype(draft().subject().siblings.size());
        const QString problem = draft().problem(Record::destination, kAccountPath);
        m_account->setToken(problem.isEmpty() ? Token::muted : Token::red);
        m_account->setText(!problem.isEmpty() ? problem
                           : siblings == 0 ? tr("%1, used by this destination alone").arg(rateOf(present))
                                           : tr("%1, shared with %n other(s)", nullptr, int(siblings)).arg(rateOf(present)));
        return;
    }
    QString text = tr("From Apply on its rows take their turn and their credits there; requests on the wire are settled with %1, and what was spent stays "
                      "booked there. Table and ledger stay as they are.").arg(present.name);
    if (!target->holdReason.isEmpty())
        text += u' ' + tr("That account is held (%1): its rows wait until it is resumed.").arg(inWords(target->holdReason));
    else if (!present.holdReason.isEmpty())
        text += u' ' + tr("The hold of %1 does not follow: its rows are sent again.").arg(present.name);
    m_account->setToken(Token::accent);
    m_account->setText(tr("%1; until now “%2”").arg(rateOf(*target), present.name));
    m_move->setText(text);
}

void SettingsTab::setRecords(std::optional<qint64> records)
{
    if (records == m_records)
        return;
    m_records = records;
    showLife();
}

void SettingsTab::showLife()
{
    if (!draft().isLoaded())
        return;
    const store::Destination& destination = draft().destination();
    const qint64 records = std::max(destination.webhook.odometer, m_records.value_or(0));
    const auto& odometer = destination.policy.odometer;
    QString life = odometer.endsAt > 0 ? tr("%1 of %2 records").arg(formatCount(records), formatCount(odometer.endsAt))
                                       : tr("%1 record(s); no end is set", nullptr, pluralOf(records)).arg(formatCount(records));
    int standbys = 0, retired = 0;
    for (const store::Webhook& other : draft().subject().others)
        ++(other.role == store::WebhookRole::standby ? standbys : retired);
    if (standbys > 0)
        life += u"; "_s + tr("%n standby(s) armed", nullptr, standbys);
    if (retired > 0)
        life += u"; "_s + tr("%n webhook(s) retired", nullptr, retired);
    if (life != m_webhooks->text())
        m_webhooks->setText(life);
}

bool SettingsTab::has(SettingsDraft::Record record, const QString& path) const
{
    return SettingsForm::has(record, path) || (record == Record::destination && (path == u"resend" || path == kAccountPath));
}

bool SettingsTab::reveal(SettingsDraft::Record record, const QString& path)
{
    if (record == Record::destination && path == u"resend") {
        ensureWidgetVisible(m_resend, 0, 60);
        m_resend->focusEditor();
        return true;
    }
    if (record == Record::destination && path == kAccountPath) {
        ensureWidgetVisible(m_choice, 0, 60);
        m_choice->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (record == Record::destination && path == u"url" && m_localUrl->isHidden()) {
        ensureWidgetVisible(m_replace, 0, 60);
        m_replace->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return SettingsForm::reveal(record, path);
}

void SettingsTab::setLocked(const QString& why)
{
    SettingsForm::setLocked(why);
    m_locked = !why.isEmpty();
    if (draft().isLoaded())
        showAccount();
    m_resend->setLocked(!why.isEmpty());
    m_defaults->setEnabled(why.isEmpty());
    for (QPushButton* button : {m_replace, m_forth, m_back})
        button->setEnabled(why.isEmpty());
}

} // namespace fuseboard::ui
