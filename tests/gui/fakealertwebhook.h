// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/alertwebhook.h"

#include <QStringList>

#include <optional>

namespace fuseboard::test {

/// Answers at once, as the session's does a moment later.
class FakeAlertWebhook final : public engine::AlertWebhook
{
public:
    State now;
    QByteArray url;
    QStringList calls;
    std::optional<Error> trouble;

    void state(std::function<void(Result<State>)> done) override { answer(QStringLiteral("state"), done); }
    void connectTo(const QByteArray& to, const store::Actor& actor, std::function<void(Result<State>)> done) override
    {
        url = to;
        if (!trouble)
            now = {.on = true, .destination = DestinationId(9), .name = QStringLiteral("Alert webhook"), .maskedUrl = QStringLiteral("hooks.slack.com/…/••••7f2c"), .settings = now.settings};
        answer(QStringLiteral("connect by ") + actor.name, done);
    }
    void turn(bool on, const store::Actor&, std::function<void(Result<State>)> done) override
    {
        now.on = on;
        answer(on ? QStringLiteral("on") : QStringLiteral("off"), done);
    }
    void setSettings(const telemetry::AlertSettings& settings, const store::Actor&, std::function<void(Result<State>)> done) override
    {
        now.settings = settings;
        answer(QStringLiteral("settings"), done);
    }
    void test(std::function<void(Result<BatchId>)> done) override
    {
        calls << QStringLiteral("test");
        done(BatchId(77));
    }

private:
    void answer(const QString& call, const std::function<void(Result<State>)>& done)
    {
        calls << call;
        done(trouble ? Result<State>(*trouble) : Result<State>(now));
    }
};

} // namespace fuseboard::test
