// SPDX-License-Identifier: GPL-3.0-or-later
// Destinations: what its buttons do, beside the fields.
#include "ui/destinations/destinationspage.h"

#include "core/payload/signing.h"
#include "ui/destinations/adddestination.h"
#include "ui/destinations/breakermode.h"
#include "ui/destinations/destinationhead.h"
#include "ui/destinations/destinationpicker.h"
#include "ui/destinations/secretpopover.h"
#include "ui/destinations/securitytab.h"
#include "ui/destinations/settingstab.h"
#include "ui/destinations/testsheet.h"
#include "ui/models/snapshotfeed.h"
#include "ui/models/undostate.h"
#include "ui/widgets/destinationactions.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/standinglook.h"

#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kLooks = 8; ///< one a snapshot

} // namespace

void DestinationsPage::pick()
{
    if (!m_picker) {
        m_picker = new DestinationPicker(window());
        connect(m_picker, &DestinationPicker::picked, this, &DestinationsPage::select);
        connect(m_picker, &DestinationPicker::addWanted, this, &DestinationsPage::addDestination);
    }
    const auto snapshot = m_services.snapshots.latest();
    std::vector<PickedDestination> all;
    for (const store::Destination& each : m_known.destinations) {
        PickedDestination item{each.id, each.name, {}, {}};
        for (const store::Account& account : m_known.accounts) {
            if (account.id == each.account)
                item.account = account.name;
        }
        if (const auto* live = snapshot ? findDestination(*snapshot, each.id) : nullptr)
            item.look = standingLook(*live);
        all.push_back(std::move(item));
    }
    m_picker->openFor(std::move(all), m_current, m_head->nameButton(), unavailable());
}

void DestinationsPage::act(CardAction action)
{
    const auto snapshot = m_services.snapshots.latest();
    const auto* live = snapshot ? findDestination(*snapshot, m_current) : nullptr;
    if (live && action == CardAction::trip && live->breaker == BreakerState::forcedOpen)
        action = CardAction::setEnd;
    m_hand->act(m_current, action, m_head->holdButton());
}

/// first: empty for the mode that it has.
void DestinationsPage::askMode(std::optional<CardAction> first, QWidget* anchor)
{
    const auto snapshot = m_services.snapshots.latest();
    const auto* live = snapshot ? findDestination(*snapshot, m_current) : nullptr;
    if (!live || !m_services.engine)
        return;
    if (!m_mode) {
        m_mode = new BreakerMode(window());
        connect(m_mode, &BreakerMode::chosen, m_hand, &DestinationActions::setMode);
    }
    const CardAction now = live->breaker == BreakerState::disabled      ? CardAction::disable
                           : live->breaker == BreakerState::metricsOnly ? CardAction::measure
                                                                        : CardAction::reset;
    m_mode->openFor(*live, first.value_or(now), anchor);
}

void DestinationsPage::onStored(const Result<void>& stored, const QString& sentence)
{
    if (!stored)
        return trouble(stored.error());
    m_notice->say(Notice::Level::done, u"key"_s, sentence);
    m_draft->reload();
    readKnown();
}

void DestinationsPage::askSecret(engine::SecretKind kind, QWidget* anchor)
{
    if (!m_secret)
        m_secret = new SecretPopover(window());
    const bool signing = kind == engine::SecretKind::signing;
    SecretPopover::Question question;
    const QString name = m_draft->destination().name;
    question.title = signing ? tr("Signing secret of %1").arg(name)
                             : tr("Value of %1 for %2").arg(QString::fromLatin1(m_draft->destination().policy.secretHeader), name);
    question.note = tr("It goes into the secret store, is used from the next request on, and is never shown again.");
    question.placeholder = signing ? u"whsec_…"_s : QString();
    question.action = tr("Store");
    if (signing) {
        question.fault = [](const QString& text) {
            const auto usable = payload::SigningSecret::fromText(text.toUtf8());
            return usable ? QString() : usable.error().message;
        };
        question.generate = [] {
            std::array<quint32, 8> bytes{};
            QRandomGenerator::system()->fillRange(bytes.data(), qsizetype(bytes.size()));
            return QString(u"whsec_"_s + QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.data()), sizeof bytes).toBase64()));
        };
    }
    question.take = [this, kind](const QByteArray& value) {
        m_services.settings->setSecret(m_current, kind, value, actor(), [self = QPointer(this)](const Result<void>& stored) {
            if (self)
                self->onStored(stored, tr("The secret is stored and used from now on."));
        });
    };
    m_secret->ask(std::move(question), anchor);
}

void DestinationsPage::askUrl(QWidget* anchor)
{
    if (!m_secret)
        m_secret = new SecretPopover(window());
    SecretPopover::Question question;
    const auto& facts = m_draft->secrets();
    const bool missing = facts && !facts->trouble && !facts->hasUrl;
    question.title = missing ? tr("Webhook URL of %1").arg(m_draft->destination().name) : tr("Replace the webhook URL of %1").arg(m_draft->destination().name);
    question.note = missing ? tr("The secret store does not have it. The same URL goes on with its count; another webhook of the same table is counted from 0.")
                            : tr("Another webhook of the same table: its records are counted from 0, and what the ledger knows as delivered is not sent again. "
                                 "The present one is retired with its count and can be taken back.");
    question.placeholder = u"https://…"_s;
    question.action = missing ? tr("Store") : tr("Send there from now on");
    question.fault = [](const QString& text) {
        const QUrl url(text, QUrl::StrictMode);
        const bool scheme = url.scheme() == u"https" || url.scheme() == u"http";
        return url.isValid() && scheme && !url.host().isEmpty() ? QString() : tr("That is not a webhook URL; it begins with https:// (or http:// on this machine).");
    };
    question.take = [this](const QByteArray& value) {
        m_services.settings->replaceUrl(m_current, QUrl(QString::fromUtf8(value)).toEncoded(), actor(), [self = QPointer(this)](const Result<void>& stored) {
            if (self)
                self->onStored(stored, tr("Rows go to the new URL from now on."));
        });
    };
    m_secret->ask(std::move(question), anchor);
}

/// To the field that a card leads to, and its question open, as soon as it is known which one it is.
void DestinationsPage::revealGoal()
{
    const auto& facts = m_draft->secrets();
    if (m_goal.isEmpty() || !m_draft->isLoaded() || m_draft->destinationId() != m_current || (m_goal == u"secret" && !facts))
        return;
    const bool url = std::exchange(m_goal, {}) == u"url" || facts->trouble || !facts->hasUrl;
    const bool signing = !url && m_draft->destination().policy.sign && !facts->hasSigning;
    QPushButton* button = nullptr;
    if (url) {
        revealSetting(SettingsDraft::Record::destination, u"url"_s);
        button = m_settings->urlButton();
    } else {
        showTab(u"security"_s);
        button = m_security->button(signing ? engine::SecretKind::signing : engine::SecretKind::auth);
        m_security->ensureWidgetVisible(button, 0, 60);
        button->setFocus(Qt::OtherFocusReason);
    }
    // When the tab has its layout, beside the button as if it had been pressed.
    QMetaObject::invokeMethod(button, [button] {
        if (button->isVisible() && button->isEnabled())
            button->click();
    }, Qt::QueuedConnection);
}

void DestinationsPage::rotate(bool back)
{
    if (!m_services.engine || !m_current.valid())
        return;
    m_rotatedFrom = m_draft->destination().webhook.id;
    m_looksLeft = kLooks;
    m_services.engine->rotateWebhook(m_current, back, actor());
}

/// The engine goes to another webhook in its own time, or tells the journal why it does not.
void DestinationsPage::followRotation()
{
    if (!m_rotatedFrom.valid() || !m_draft->isLoaded() || m_draft->destinationId() != m_current)
        return;
    if (m_draft->destination().webhook.id != m_rotatedFrom)
        m_notice->say(Notice::Level::done, u"globe"_s, tr("Rows go to %1 from now on.").arg(m_draft->destination().webhook.maskedUrl));
    else if (m_looksLeft == 0)
        m_notice->say(Notice::Level::trouble, u"warning"_s, tr("Rows go where they went: that webhook is not ready, its URL is not in the secret store."));
    else
        return;
    m_rotatedFrom = {};
}

void DestinationsPage::showBody()
{
    m_stack->setCurrentIndex(m_known.destinations.empty() ? 0 : 1);
}

/// What was tried on the recorded attempts holds from now on, as an operation like any other; what is filled in elsewhere waits.
void DestinationsPage::takeThresholds(const resilience::BreakerSettings& thresholds)
{
    if (!unavailable().isEmpty() || !m_draft->isLoaded())
        return;
    store::Destination wanted = m_draft->destination();
    wanted.policy.breaker = thresholds;
    m_services.settings->change({store::editOf(m_draft->destination(), wanted)}, actor(tr("tried as what-if")),
        [self = QPointer(this)](Result<store::ChangedSettings> changed) {
            if (!self)
                return;
            if (!changed)
                self->trouble(changed.error());
            else
                self->m_notice->say(Notice::Level::done, u"check"_s, tr("The breaker has these thresholds from now on."), tr("Undo"), tr("Put it back as it was (Ctrl+Z)"));
            self->m_undo->load();
            self->m_draft->reload();
        });
}

void DestinationsPage::addDestination()
{
    if (!unavailable().isEmpty())
        return;
    m_adds = !m_loaded;
    if (m_adds)
        return;
    m_stack->setCurrentWidget(m_add);
    m_add->start(m_known.destinations, m_known.accounts);
}

void DestinationsPage::onAdd(const engine::NewDestination& wanted)
{
    m_add->setBusy(true);
    m_services.settings->addDestination(wanted, actor(), [self = QPointer(this)](Result<store::Destination> added) {
        if (!self)
            return;
        if (!added)
            return self->m_add->fail(added.error());
        self->m_known.destinations.push_back(*added);
        self->select(added->id);
        self->showTab(u"settings"_s);
        self->m_notice->say(Notice::Level::done, u"check"_s, tr("Added %1. Rows can be sent to it now; try it with a test request.").arg(added->name));
        self->readKnown();
    });
}

void DestinationsPage::test()
{
    if (!unavailable().isEmpty() || !m_draft->isLoaded())
        return;
    m_stack->setCurrentWidget(m_test);
    m_test->start(m_draft->destination());
    m_services.readers.read<QByteArray>(m_channel + u".sample"_s, this,
        [id = m_current](store::Connection& connection) { return engine::samplePayload(connection, id); },
        [this, id = m_current](Result<QByteArray> sample) {
            if (id == m_test->destination())
                m_test->setPayload(sample ? *sample : QByteArray("{}"));
        });
}

void DestinationsPage::send(const QByteArray& body)
{
    m_test->setBusy(true);
    m_services.settings->test(m_test->destination(), body, actor(), [self = QPointer(this), id = m_test->destination()](Result<engine::TestAnswer> answer) {
        if (!self || self->m_test->destination() != id)
            return;
        if (!answer)
            return self->m_test->fail(answer.error());
        self->m_test->showAnswer(*answer);
        self->m_draft->reload(); // the odometer counts it
    });
}

} // namespace fuseboard::ui
