// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alertplace.h"

#include <QCoreApplication>

namespace fuseboard::ui {

using namespace Qt::StringLiterals;
using telemetry::Alert;
using telemetry::AlertKind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("fuseboard::ui", text);
}

Place onDestination(const Alert& alert, const QString& tab)
{
    return {.page = u"destinations"_s, .destination = alert.destination, .tab = tab};
}

} // namespace

Place placeOf(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::breakerOpened:
    case AlertKind::breakerClosed:
    case AlertKind::failureRate: return onDestination(alert, u"breaker"_s);
    case AlertKind::throttled:
    case AlertKind::odometer:
    case AlertKind::burn:
    case AlertKind::balance: return onDestination(alert, u"limits"_s);
    case AlertKind::budget:
        if (alert.batch.valid())
            return {.page = u"batches"_s, .batch = alert.batch};
        return onDestination(alert, u"limits"_s);
    case AlertKind::held: return onDestination(alert, u"settings"_s);
    case AlertKind::deadLetters: return {.page = u"deadletters"_s, .destination = alert.destination};
    case AlertKind::stuckBatch: return {.page = u"batches"_s, .batch = alert.batch};
    case AlertKind::summary: return {.page = u"activity"_s};
    case AlertKind::test: return {.page = u"settings"_s, .tab = u"notifications"_s};
    case AlertKind::networkGone:
    case AlertKind::storeTrouble: break;
    }
    return {.page = u"overview"_s};
}

QString actionOf(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::breakerOpened:
    case AlertKind::breakerClosed:
    case AlertKind::failureRate: return tr("Show attempts");
    case AlertKind::deadLetters: return tr("Show dead letters");
    case AlertKind::stuckBatch: return tr("Show batch");
    case AlertKind::summary: return tr("Show activity");
    case AlertKind::test: return tr("Show settings");
    case AlertKind::networkGone:
    case AlertKind::storeTrouble: return tr("Show overview");
    default: return alert.batch.valid() ? tr("Show batch") : tr("Show destination");
    }
}

QString kindTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::breakerOpened: return tr("Breaker opened");
    case AlertKind::breakerClosed: return tr("Breaker closed again");
    case AlertKind::budget: return tr("Budget used");
    case AlertKind::burn: return tr("Credits spent fast");
    case AlertKind::balance: return tr("Few credits left");
    case AlertKind::failureRate: return tr("Many requests fail");
    case AlertKind::throttled: return tr("Too fast for the receiver");
    case AlertKind::deadLetters: return tr("Dead letters growing");
    case AlertKind::odometer: return tr("Webhook fills up");
    case AlertKind::stuckBatch: return tr("Batch stuck");
    case AlertKind::held: return tr("Destination or account held");
    case AlertKind::networkGone: return tr("Network gone");
    case AlertKind::storeTrouble: return tr("Workspace cannot be written");
    case AlertKind::summary: return tr("Summary of quiet hours");
    case AlertKind::test: return tr("Test");
    }
    return {};
}

QString kindNote(AlertKind kind)
{
    switch (kind) {
    case AlertKind::breakerOpened: return tr("A destination failed so often that nothing is sent to it for a while.");
    case AlertKind::breakerClosed: return tr("Rows go out again. Only after its opening was told.");
    case AlertKind::budget: return tr("Shares of the limits of a day, a month, a batch; each once in its time.");
    case AlertKind::burn: return tr("Data credits an hour, at the pace of the last 15 minutes.");
    case AlertKind::balance: return tr("Left of the limit of the day or month. Critical.");
    case AlertKind::failureRate: return tr("Of the requests of the last 15 minutes, from 10 requests on.");
    case AlertKind::throttled: return tr("Answers 429 of the last hour.");
    case AlertKind::deadLetters: return tr("New ones of a destination within some minutes.");
    case AlertKind::odometer: return tr("A webhook near the end of its life: its destination says from which count on. Critical at the end.");
    case AlertKind::stuckBatch: return tr("No row of a batch has come to an end for 30 minutes.");
    case AlertKind::held: return tr("The receiver refuses all rows (401, 402, 404): nothing goes out before somebody acts.");
    case AlertKind::networkGone: return tr("Rows for other machines wait until it is back.");
    case AlertKind::storeTrouble: return tr("Disk full, or not to be written. Critical.");
    default: return {};
    }
}

QString severityWord(telemetry::AlertSeverity severity)
{
    switch (severity) {
    case telemetry::AlertSeverity::note: return tr("note");
    case telemetry::AlertSeverity::warning: return tr("warning");
    case telemetry::AlertSeverity::critical: return tr("critical");
    }
    return {};
}

} // namespace fuseboard::ui
