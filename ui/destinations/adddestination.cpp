// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/adddestination.h"

#include "core/engine/alertbatch.h"
#include "core/payload/masking.h"
#include "core/store/destinationrules.h"
#include "ui/destinations/settingfield.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QStringList columnsOf(const QString& text)
{
    QStringList out;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            out << part.trimmed();
    }
    return out;
}

} // namespace

void AddDestination::start(const std::vector<store::Destination>& destinations, const std::vector<store::Account>& accounts)
{
    m_destinations = destinations;
    m_accounts = accounts;
    m_named = m_preferred = m_accountChosen = false;
    setBusy(false);
    m_fault->hide();
    for (QLineEdit* line : {m_url, m_name, m_accountName, m_zone, m_identity, m_secret})
        line->clear();
    m_account->clear();
    // What alerts are sent through has limits of its own, that rows would take from it.
    const auto isAlerts = [](const store::Destination& each) { return each.preset == engine::kAlertPreset; };
    for (const store::Account& account : accounts) {
        const auto ofAccount = [&](const store::Destination& each) { return each.account == account.id && isAlerts(each); };
        if (std::ranges::none_of(destinations, ofAccount))
            m_account->addItem(account.name, account.id.value);
    }
    m_account->addItem(tr("New account…"), 0);
    m_table->clear();
    m_table->addItem(tr("A table of its own"), 0);
    std::vector<ScopeId> seen;
    for (const store::Destination& each : destinations) {
        if (isAlerts(each) || std::find(seen.begin(), seen.end(), each.scope.id) != seen.end())
            continue;
        seen.push_back(each.scope.id);
        m_table->addItem(tr("The table of %1").arg(each.name), each.scope.id.value);
    }
    chooseAccount();
    judge();
    m_url->setFocus();
    ensureVisible(0, 0);
}

/// Clay's limits are those of a workspace with all its tables: the account of another one of them. Everything else stands alone.
void AddDestination::chooseAccount()
{
    if (m_accountChosen)
        return;
    int chosen = m_account->count() - 1;
    for (const store::Destination& each : m_destinations) {
        if (m_preset->currentData().toString() == u"clay" && each.preset == u"clay")
            chosen = m_account->findData(each.account.value);
    }
    m_account->setCurrentIndex(chosen);
}

/// The destination that has this URL already, as far as can be told: of a URL that is a secret, only what is shown of it is known.
const store::Destination* AddDestination::twin() const
{
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return nullptr;
    const auto same = std::ranges::find_if(m_destinations, [&](const store::Destination& each) {
        return each.preset != engine::kAlertPreset
            && (each.webhook.url.isEmpty() ? each.webhook.maskedUrl == payload::maskUrl(url) : each.webhook.url == url.toEncoded());
    });
    return same == m_destinations.end() ? nullptr : &*same;
}

bool AddDestination::isNewAccount() const
{
    return m_account->currentData().toLongLong() == 0;
}

/// Preset and name as the URL tells them, until the operator has chosen.
void AddDestination::suggest()
{
    const QUrl url(m_url->text().trimmed());
    if (!m_preferred)
        m_preset->setCurrentIndex(m_preset->findData(url.host().endsWith(u"clay.com") || url.host().isEmpty() ? u"clay"_s : u"generic"_s));
    if (!m_named && !url.host().isEmpty()) {
        const QStringList parts = url.host().split(u'.');
        const bool address = url.host().at(0).isDigit() || url.host().contains(u':');
        QString name = address ? tr("Webhook") : parts.size() > 1 ? parts.at(parts.size() - 2) : parts.first();
        name = name.left(1).toUpper() + name.mid(1);
        const QString base = name;
        const auto taken = [this](const QString& wanted) { return std::ranges::any_of(m_destinations, [&](const store::Destination& d) { return d.name == wanted; }); };
        for (int n = 2; taken(name); ++n)
            name = base + u' ' + QString::number(n);
        m_name->setText(name);
    }
    judge();
}

void AddDestination::say(QWidget* editor, const QString& fault)
{
    const auto& [note, hint] = m_notes.at(editor);
    note->setToken(fault.isEmpty() ? Token::muted : Token::red);
    note->setText(fault.isEmpty() ? hint : QString(u"\u26a0 "_s + fault));
    editor->setAccessibleDescription(fault.isEmpty() ? hint : fault);
}

void AddDestination::judge()
{
    bool ready = true;
    const auto check = [&](QWidget* editor, const QString& fault, bool needed = false) {
        say(editor, needed ? QString() : fault); // an empty field is not scolded, it only keeps Add waiting
        ready &= fault.isEmpty();
    };
    const QString text = m_url->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool scheme = url.scheme() == u"https" || url.scheme() == u"http";
    QString fault;
    if (!url.isValid() || !scheme || url.host().isEmpty())
        fault = tr("That is not a webhook URL; it begins with https://.");
    check(m_url, fault, text.isEmpty());
    const bool clear = fault.isEmpty() && url.scheme() == u"http" && !store::isLoopback(url);
    if (clear)
        say(m_url, tr("Plain http over the network: whoever is on the way reads rows and URL. It works, but use https."));
    const store::Destination* other = fault.isEmpty() ? twin() : nullptr;
    const bool apart = other && m_table->currentData().toLongLong() != other->scope.id.value;
    if (other) {
        say(m_url, apart ? tr("%1 sends to this URL already. With a table of its own here, the same row would be delivered twice unnoticed.").arg(other->name)
                         : tr("%1 sends to this URL, too; both use one ledger.").arg(other->name));
        m_share->setText(tr("Use the table of %1").arg(other->name));
        m_share->setAccessibleName(m_share->text());
        m_share->setToolTip(tr("What one of them has delivered, the other one does not send again"));
    }
    m_share->setVisible(apart);
    const QString name = m_name->text().trimmed();
    const bool taken = std::ranges::any_of(m_destinations, [&](const store::Destination& d) { return d.name == name; });
    check(m_name, taken ? tr("There is one of that name already.") : name.isEmpty() ? tr("A destination needs a name.") : QString(), name.isEmpty());
    for (QWidget* line : m_newAccountLines)
        line->setVisible(isNewAccount());
    if (isNewAccount()) {
        const QString account = m_accountName->text().trimmed().isEmpty() ? name : m_accountName->text().trimmed();
        const bool known = std::ranges::any_of(m_accounts, [&](const store::Account& a) { return a.name == account; });
        check(m_accountName, known ? tr("There is an account “%1” already: choose it, or give another name.").arg(account) : QString());
        const QByteArray zone = m_zone->text().trimmed().toLatin1();
        check(m_zone, zone.isEmpty() || QTimeZone(zone).isValid() ? QString() : tr("There is no such time zone; write it like Europe/Berlin."));
    }
    const bool shared = m_table->currentData().toLongLong() != 0;
    m_identity->setEnabled(!shared);
    say(m_identity, shared ? QString() : QString());
    const QString preset = m_preset->currentData().toString();
    const auto policy = store::presetPolicy(preset);
    m_notes[m_account].second = preset == u"clay" ? tr("A Clay workspace takes 10 rows a second for all its tables together.")
                                                 : tr("Destinations of one account share its rate and its budget.");
    say(m_account, {});
    m_notes[m_preset].second = preset == u"clay" ? tr("Never sends twice, 6 credits a row, 50,000 records for life, breaker open for 15 min.")
                                                 : tr("Sends failed answers again, with an Idempotency-Key; nothing is charged.");
    say(m_preset, {});
    m_secret->parentWidget()->parentWidget()->setVisible(!policy.secretHeader.isEmpty());
    m_notes[m_secret].second = tr("Value of %1, if the webhook asks for one; it can be set later.").arg(QString::fromLatin1(policy.secretHeader));
    say(m_secret, {});
    m_add->setEnabled(ready && !m_busy);
    m_add->setToolTip(ready ? tr("Add it; its settings open next") : tr("URL and name are needed first"));
}

engine::NewDestination AddDestination::wanted() const
{
    engine::NewDestination out;
    const QString preset = m_preset->currentData().toString();
    out.destination.name = m_name->text().trimmed();
    out.destination.preset = preset;
    out.destination.policy = store::presetPolicy(preset);
    out.destination.account = AccountId(m_account->currentData().toLongLong());
    const ScopeId scope(m_table->currentData().toLongLong());
    for (const store::Destination& each : m_destinations) {
        if (scope.valid() && each.scope.id == scope)
            out.destination.scope = each.scope;
    }
    if (!scope.valid())
        out.destination.scope.identityColumns = columnsOf(m_identity->text());
    if (isNewAccount()) {
        out.account.name = m_accountName->text().trimmed().isEmpty() ? out.destination.name : m_accountName->text().trimmed();
        out.account.timeZone = m_zone->text().trimmed().toLatin1();
        if (preset == u"clay")
            out.account.settings.dataPerDay = Credits::whole(500); // R18
    }
    out.url = QUrl(m_url->text().trimmed()).toEncoded();
    out.secret = m_secret->text().trimmed().toUtf8();
    return out;
}

void AddDestination::setBusy(bool busy)
{
    m_busy = busy;
    judge();
}

void AddDestination::fail(const Error& error)
{
    m_fault->setText(error.text());
    m_fault->show();
    setBusy(false);
}

/// What was suggested is typed over, wherever the pointer comes in.
bool AddDestination::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::MouseButtonRelease && !m_named && !m_name->hasSelectedText())
        m_name->selectAll();
    return QScrollArea::eventFilter(watched, event);
}

void AddDestination::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_add->isEnabled())
        m_add->click();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace fuseboard::ui
