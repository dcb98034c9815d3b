// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/alertwebhook.h"
#include "ui/models/place.h"
#include "ui/settings/settingspanel.h"

class QCheckBox;
class QPushButton;

namespace fuseboard::ui {

class AlertForm;
class FigureField;
struct Services;

/// The alert webhook: its URL (masked, once it is kept), on or off, a test with what came of it, and what goes there.
class WebhookPanel : public SettingsPanel
{
    Q_OBJECT
public:
    /// webhook: null in a read-only workspace; called at most once a wish of the operator.
    WebhookPanel(const Services& services, engine::AlertWebhook* webhook, QWidget* parent = nullptr);

    void load();

Q_SIGNALS:
    void placeWanted(const fuseboard::ui::Place& place);

private:
    using State = engine::AlertWebhook::State;
    std::function<void(Result<State>)> taken(const QString& sentence);
    void show(const State& state);
    void onUrlEdited();
    void connectUrl();
    void sendTest();
    void followTest();
    void say(const QString& sentence, bool trouble = false);
    store::Actor actor() const;

    const Services& m_services;
    engine::AlertWebhook* m_webhook;
    State m_state;
    TextLabel* m_address;
    QCheckBox* m_on;
    FigureField* m_url;
    QPushButton* m_connect;
    QPushButton* m_test;
    QPushButton* m_history;
    TextLabel* m_note;
    Card* m_what;
    AlertForm* m_form;
    BatchId m_testBatch;
};

} // namespace fuseboard::ui
