// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/webhookpanel.h"

#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"
#include "ui/settings/alertform.h"
#include "ui/settings/figurefield.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

WebhookPanel::WebhookPanel(const Services& services, engine::AlertWebhook* webhook, QWidget* parent)
    : SettingsPanel(u"webhookPanel"_s, parent)
    , m_services(services)
    , m_webhook(webhook)
    , m_address(new TextLabel)
    , m_on(new QCheckBox(tr("Send alerts there")))
    , m_url(new FigureField(u"alertUrl"_s, tr("URL of the alert webhook"), {}, {}, 520))
    , m_connect(new QPushButton(tr("Use this URL")))
    , m_test(new QPushButton(tr("Send a test alert")))
    , m_history(new QPushButton(tr("Show its destination")))
    , m_note(note(u"webhookNote"_s))
    , m_what(nullptr)
    , m_form(new AlertForm(u"hook"_s))
{
    Card* card = addCard(tr("Alert webhook"), tr("Alerts as Slack-compatible JSON, for Slack, Mattermost, Rocket.Chat or a receiver of your own. They are rows "
                                                 "of a destination of their own: its breaker, retries, rate and dead letters apply, and they go out "
                                                 "headless, too."));
    m_address->setObjectName(u"webhookAddress"_s);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setWordWrap(true);
    card->body()->addWidget(m_address);
    m_on->setObjectName(u"webhookOn"_s);
    m_on->setAccessibleName(m_on->text());
    m_on->setToolTip(tr("Off: nothing new goes there; what it has sent stays listed"));
    card->body()->addWidget(m_on);

    auto* url = new QHBoxLayout;
    url->setSpacing(8);
    m_url->edit()->setAlignment(Qt::AlignLeft);
    m_url->edit()->setEchoMode(QLineEdit::Password); // a credential
    m_url->edit()->setPlaceholderText(tr("https://…"));
    m_url->edit()->setMinimumWidth(240); // up to what it was made with
    url->addWidget(m_url, 100, Qt::AlignTop);
    m_connect->setObjectName(u"webhookConnect"_s);
    m_connect->setAccessibleName(m_connect->text());
    m_connect->setToolTip(tr("Keeps the URL where secrets are kept, and sends alerts there from now on (Enter)"));
    m_connect->setEnabled(false);
    url->addWidget(m_connect, 0, Qt::AlignTop);
    url->addStretch(1);
    card->body()->addLayout(url);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_test->setObjectName(u"webhookTest"_s);
    m_test->setAccessibleName(m_test->text());
    m_test->setToolTip(tr("One row on the way of all alerts; what came of it is said here"));
    row->addWidget(m_test);
    m_history->setObjectName(u"webhookHistory"_s);
    m_history->setProperty("link", true);
    m_history->setAccessibleName(m_history->text());
    m_history->setToolTip(tr("Its limits, its breaker and what it has sent"));
    row->addWidget(m_history);
    row->addWidget(m_note, 1);
    card->body()->addLayout(row);

    m_what = addCard(tr("What goes there"), tr("Apart from what you are told yourself."));
    m_what->body()->addSpacing(4);
    m_what->body()->addWidget(m_form);
    finish();

    connect(m_url, &FigureField::edited, this, &WebhookPanel::onUrlEdited);
    connect(m_url->edit(), &QLineEdit::returnPressed, this, &WebhookPanel::connectUrl);
    connect(m_connect, &QPushButton::clicked, this, &WebhookPanel::connectUrl);
    connect(m_test, &QPushButton::clicked, this, &WebhookPanel::sendTest);
    connect(m_history, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted({.page = u"destinations"_s, .destination = m_state.destination}); });
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_webhook->turn(on, actor(), taken(on ? tr("Alerts go there from now on.") : tr("Nothing new goes there.")));
    });
    connect(m_form, &AlertForm::changed, this, [this](const telemetry::AlertSettings& settings) {
        m_webhook->setSettings(settings, actor(), taken({}));
    });
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &WebhookPanel::followTest);
    show({});
}

store::Actor WebhookPanel::actor() const
{
    return {m_services.operatorName, {}};
}

void WebhookPanel::load()
{
    if (m_webhook)
        m_webhook->state(taken({}));
}

std::function<void(Result<engine::AlertWebhook::State>)> WebhookPanel::taken(const QString& sentence)
{
    return [self = QPointer(this), sentence](const Result<State>& state) {
        if (!self)
            return;
        if (!state) {
            self->say(state.error().text(), true);
            self->show(self->m_state);
            return;
        }
        self->show(*state);
        if (!sentence.isEmpty())
            self->say(sentence);
    };
}

void WebhookPanel::show(const State& state)
{
    m_state = state;
    const bool set = state.destination.valid();
    if (!m_webhook)
        m_address->setText(tr("The workspace is open read-only: nothing can be set here."));
    else if (!set)
        m_address->setText(tr("None yet. Make an incoming webhook in Slack (or what you use), and paste its URL here."));
    else
        m_address->setText(tr("%1, the destination “%2”.").arg(state.maskedUrl, state.name));
    m_address->setToken(set ? Token::text : Token::muted);
    m_on->setVisible(set);
    m_on->setChecked(state.on);
    m_test->setVisible(set);
    m_history->setVisible(set);
    m_url->setEnabled(m_webhook != nullptr);
    m_url->edit()->setPlaceholderText(set ? tr("https://… another one") : tr("https://…"));
    m_what->setVisible(set);
    m_form->setSettings(state.settings);
}

void WebhookPanel::onUrlEdited()
{
    const bool empty = m_url->text().isEmpty();
    const bool right = !empty && engine::checkedAlertUrl(m_url->text().toUtf8());
    m_url->setFault(right || empty ? QString() : tr("That is not a webhook URL: it begins with https:// (or http:// on this machine)."));
    m_connect->setEnabled(right);
}

void WebhookPanel::connectUrl()
{
    if (!m_connect->isEnabled() || !m_webhook)
        return;
    const QByteArray url = m_url->text().toUtf8();
    m_url->edit()->clear();
    m_connect->setEnabled(false);
    m_webhook->connectTo(url, actor(), taken(tr("Kept. Alerts go there from now on; send a test to see that it works.")));
}

void WebhookPanel::sendTest()
{
    say(tr("On its way…"));
    m_webhook->test([self = QPointer(this)](const Result<BatchId>& batch) {
        if (!self)
            return;
        if (!batch)
            return self->say(batch.error().text(), true);
        self->m_testBatch = *batch;
        self->followTest();
    });
}

void WebhookPanel::followTest()
{
    const engine::SnapshotPtr snapshot = m_services.snapshots.latest();
    if (!m_testBatch.valid() || !snapshot)
        return;
    for (const engine::BatchSnapshot& batch : snapshot->batches) {
        if (batch.id != m_testBatch)
            continue;
        if (batch.rows[size_t(RowState::delivered)] > 0)
            say(tr("The test alert was delivered."));
        else if (batch.rows[size_t(RowState::dead)] + batch.rows[size_t(RowState::ambiguous)] > 0)
            say(tr("The test alert was not delivered: see dead letters."), true);
        else if (batch.rows[size_t(RowState::retryWait)] + batch.rows[size_t(RowState::deferred)] > 0)
            return say(tr("The receiver did not take it yet; it is tried again."), true);
        else
            return;
        m_testBatch = {};
    }
}

void WebhookPanel::say(const QString& sentence, bool trouble)
{
    m_note->setToken(trouble ? Token::red : Token::muted);
    m_note->setText(sentence);
}

} // namespace fuseboard::ui
