// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QString>

#include <optional>

namespace fuseboard::telemetry {

/// What an operator is told of without asking. Numbers are positions in settings: append, never renumber.
enum class AlertKind : quint8 {
    breakerOpened = 0,
    breakerClosed = 1,
    budget = 2,       ///< a share of a limit is used (70, 80, 90, 100 %)
    burn = 3,         ///< credits an hour (R120)
    balance = 4,      ///< few credits left (R120)
    failureRate = 5,  ///< share of failed requests over 15 minutes (R120)
    throttled = 6,    ///< answers 429 in an hour (R120)
    deadLetters = 7,  ///< growing
    odometer = 8,     ///< a webhook's life: 40,000, 45,000, 50,000 (R120)
    stuckBatch = 9,   ///< R113
    held = 10,        ///< a destination or an account waits for an operator (401, 402, 404…)
    networkGone = 11,
    storeTrouble = 12,
    summary = 13,     ///< what quiet hours have held back
    test = 14,
};
/// Kinds that an operator may switch: all before summary.
inline constexpr int kAlertKindCount = 13;

/// critical: goes out in quiet hours too.
enum class AlertSeverity : quint8 { note, warning, critical };

/// Stable words for files and JSON ("breakerOpened", "warning"); not translated.
QLatin1String name(AlertKind);
QLatin1String name(AlertSeverity);
/// The inverse of name(); empty when the word is unknown.
std::optional<AlertKind> alertKindFromName(QStringView);

/// One thing to tell: what happened, what it means for the rows, what to do, and what it is about.
struct Alert
{
    AlertKind kind = AlertKind::test;
    AlertSeverity severity = AlertSeverity::warning;
    QString subject;            ///< kind and subject together are told once in a window: "destination/3"
    WallTime at{};
    QString title;              ///< "CRM import: breaker opened"
    QString happened;           ///< one sentence, as the other two
    QString meaning;
    QString advice;
    DestinationId destination;
    AccountId account;
    BatchId batch;
    int before = 0;             ///< times that it came and went since it was told last

    QString key() const { return QString(name(kind)) + u'/' + subject; }
    /// happened, meaning and advice in one paragraph.
    QString text() const;
    bool operator==(const Alert&) const = default;
};

QJsonObject toJson(const Alert&);
/// Nothing when it is none of ours.
std::optional<Alert> alertFromJson(const QJsonObject&);

} // namespace fuseboard::telemetry
