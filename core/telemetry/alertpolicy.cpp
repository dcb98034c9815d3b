// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/alertpolicy.h"

#include "core/telemetry/alerttext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fuseboard::telemetry {

using namespace Qt::StringLiterals;

namespace {

/// Of one night; what is more is in the activity list.
constexpr size_t kMostHeld = 500;
/// What is over is forgotten after that, unless its window is longer.
constexpr Millis kForgottenAfter{2 * 24 * 60 * 60'000LL};
/// What is told once a day or month.
constexpr Millis kPeriodForgottenAfter{40 * 24 * 60 * 60'000LL};

QString keyOf(AlertKind kind, DestinationId id)
{
    return QString(name(kind)) + u"/destination/%1"_s.arg(id.value);
}

} // namespace

bool AlertPolicy::mayTell(Track& track, WallTime at) const
{
    if (!track.saidAt)
        return true;
    if (*track.saidAt > at)
        track.saidAt = at; // the wall clock was set back: a whole window from here
    return at - *track.saidAt >= Millis(m_settings.repeatMinutes * 60'000LL);
}

void AlertPolicy::begin(const AlertCondition& condition, WallTime at, std::vector<Alert>& told)
{
    const QString key = condition.alert.key();
    const auto found = m_tracks.find(key);
    if (!condition.begins && (found == m_tracks.end() || !found->second.active))
        return;
    Track& track = found == m_tracks.end() ? m_tracks[key] : found->second;
    track.seen = true;
    if (!track.active || track.episode != condition.episode) {
        track.active = true;
        track.told = track.told && condition.episode != 0 && track.episode == condition.episode;
        track.episode = condition.episode;
        m_changed = true;
    }
    if (track.told)
        return;
    if (condition.implied) {
        track.told = true;
        track.saidAt = at;
        m_changed = true;
        return;
    }
    if (!mayTell(track, at))
        return;
    track.told = true;
    track.saidAt = at;
    track.owed = condition.alert.kind == AlertKind::breakerOpened;
    m_changed = true;
    told.push_back(condition.alert);
    told.back().before = std::exchange(track.missed, 0);
}

void AlertPolicy::endOthers(const AlertFacts& facts, std::vector<Alert>& told)
{
    for (auto& [key, track] : m_tracks) {
        if (track.active && !track.seen) {
            track.active = false;
            track.missed += track.told ? 0 : 1;
            m_changed = true;
        }
        track.seen = false;
    }
    for (const DestinationFacts& destination : facts.destinations)
        tellClosed(destination, facts.at, told);
    const Millis memory = std::max(kForgottenAfter, Millis(m_settings.repeatMinutes * 60'000LL));
    const auto forgotten = std::erase_if(m_tracks, [&](const auto& entry) {
        const Track& track = entry.second;
        const Millis kept = track.episode != 0 ? kPeriodForgottenAfter : memory;
        return !track.active && !track.owed && (!track.saidAt || facts.at - *track.saidAt > kept);
    });
    m_changed = m_changed || forgotten > 0;
}

void AlertPolicy::tellClosed(const DestinationFacts& destination, WallTime at, std::vector<Alert>& told)
{
    const auto opening = m_tracks.find(keyOf(AlertKind::breakerOpened, destination.id));
    if (opening == m_tracks.end() || !opening->second.owed || opening->second.active)
        return;
    // Forced, disabled, only measuring: that is the operator's doing, who knows of it.
    const bool closed = destination.breaker == BreakerState::closed;
    if (closed && m_settings.tells(AlertKind::breakerClosed)) {
        Track& track = m_tracks[keyOf(AlertKind::breakerClosed, destination.id)];
        if (!mayTell(track, at))
            return; // as soon as it may, if it is closed then
        track.saidAt = at;
        told.push_back(breakerClosedAlert(destination));
        told.back().at = at;
    }
    opening->second.owed = false;
    m_changed = true;
}

std::vector<Alert> AlertPolicy::throughQuiet(std::vector<Alert> told, WallTime at)
{
    if (quietUntil(m_settings.quiet, at)) {
        std::vector<Alert> now;
        for (Alert& alert : told) {
            if (alert.severity == AlertSeverity::critical)
                now.push_back(std::move(alert));
            else if (m_held.size() < kMostHeld)
                m_held.push_back(std::move(alert));
        }
        return now;
    }
    if (!m_held.empty()) {
        Alert summary = summaryAlert(m_held);
        summary.at = at;
        told.insert(told.begin(), std::move(summary));
        m_held.clear();
        m_changed = true;
    }
    return told;
}

std::vector<Alert> AlertPolicy::look(const AlertFacts& facts)
{
    m_growth.add(facts.destinations, facts.at);
    std::vector<Alert> told;
    for (const AlertCondition& condition : conditionsOf(facts, m_settings, m_growth))
        begin(condition, facts.at, told);
    endOthers(facts, told);
    return throughQuiet(std::move(told), facts.at);
}

QByteArray AlertPolicy::memory() const
{
    QJsonObject tracks;
    for (const auto& [key, track] : m_tracks) {
        QJsonObject object{{u"active"_s, track.active}, {u"told"_s, track.told}};
        if (track.owed)
            object.insert(u"owed"_s, true);
        if (track.episode != 0)
            object.insert(u"episode"_s, track.episode);
        if (track.saidAt)
            object.insert(u"said"_s, toEpochMs(*track.saidAt));
        if (track.missed > 0)
            object.insert(u"missed"_s, track.missed);
        tracks.insert(key, object);
    }
    QJsonArray held;
    for (const Alert& alert : m_held)
        held.append(toJson(alert));
    return QJsonDocument(QJsonObject{{u"tracks"_s, tracks}, {u"held"_s, held}}).toJson(QJsonDocument::Compact);
}

void AlertPolicy::restore(QByteArrayView memory)
{
    m_tracks.clear();
    m_held.clear();
    m_changed = false;
    const QJsonObject object = QJsonDocument::fromJson(memory.toByteArray()).object();
    const QJsonObject tracks = object.value(u"tracks"_s).toObject();
    for (auto it = tracks.begin(); it != tracks.end(); ++it) {
        const QJsonObject from = it.value().toObject();
        Track& track = m_tracks[it.key()];
        track.active = from.value(u"active"_s).toBool();
        track.told = from.value(u"told"_s).toBool();
        track.owed = from.value(u"owed"_s).toBool();
        track.episode = from.value(u"episode"_s).toInteger();
        track.missed = from.value(u"missed"_s).toInt();
        if (from.contains(u"said"_s))
            track.saidAt = fromEpochMs(from.value(u"said"_s).toInteger());
    }
    for (const QJsonValue& value : object.value(u"held"_s).toArray()) {
        if (auto alert = alertFromJson(value.toObject()))
            m_held.push_back(std::move(*alert));
    }
}

} // namespace fuseboard::telemetry
