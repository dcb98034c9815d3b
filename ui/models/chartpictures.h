// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartdata.h"

#include <QByteArray>

#include <optional>

namespace fuseboard::ui {

/// Everything the credit chart shows, of one account and its day.
struct BurnPicture
{
    AccountId account;
    QString accountName;
    QByteArray timeZone;             ///< IANA; empty: the system's
    WallTime dayStart{};
    WallTime dayEnd{};
    bool actions = false;            ///< the other meter
    Curve curve;                     ///< ends at the present
    std::optional<double> limit;
    double used = 0;
    double reserved = 0;
    double unreconciled = 0;
    std::optional<BurnForecast> forecast;
};

/// One destination of the health chart.
struct HealthLine
{
    DestinationId id;
    QString name;
    CurvePieces pieces;
    std::vector<StateSpan> spans;
    engine::HealthWord health = engine::HealthWord::noData;
    bool judged = false;             ///< enough answers for a word
    double score = 100;
};

struct HealthPicture
{
    WallTime from{};
    WallTime to{};
    std::vector<HealthLine> lines;
};

/// Traffic of all destinations in equal steps.
struct TrafficStep
{
    WallTime from{};
    Millis length{0};
    qint64 delivered = 0;
    qint64 failed = 0;
    double p50Ms = 0, p95Ms = 0, p99Ms = 0; ///< 0: nothing was sent
};

struct TrafficPicture
{
    WallTime from{};
    WallTime to{};
    std::vector<TrafficStep> steps;
};

} // namespace fuseboard::ui
