// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attention.h"

#include "core/engine/alertfacts.h"
#include "core/store/alertrecords.h"
#include "core/telemetry/alerttext.h"
#include "ui/models/alertplace.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace fuseboard::ui {

using namespace Qt::StringLiterals;
using store::AlertRecords;

namespace {

constexpr Millis kLookEvery{1'000};

struct Kept
{
    telemetry::AlertSettings settings;
    QByteArray memory;
    std::vector<telemetry::Alert> told;
};

Result<Kept> readKept(store::Connection& connection, const QString& audience)
{
    AlertRecords records(connection);
    auto settings = records.settings(audience);
    if (!settings)
        return settings.error();
    auto memory = records.memory(audience);
    if (!memory)
        return memory.error();
    auto told = records.told(audience);
    if (!told)
        return told.error();
    return Kept{std::move(*settings), std::move(*memory), std::move(*told)};
}

/// Another share of the same limit, a later stage of the same webhook, the breaker that closed again: one topic.
QString topicOf(const telemetry::Alert& alert)
{
    using telemetry::AlertKind;
    switch (alert.kind) {
    case AlertKind::breakerOpened:
    case AlertKind::breakerClosed: return u"breaker/"_s + alert.subject;
    case AlertKind::budget:
    case AlertKind::odometer: return alert.key().section(u'/', 0, -2);
    default: return alert.key();
    }
}

} // namespace

Attention::Attention(const Services& services, Notifier& notifier, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_notifier(notifier)
{
    connect(&services.snapshots, &SnapshotFeed::snapshotArrived, this, &Attention::look);
    connect(&notifier, &Notifier::activated, this, [this](const QString& key) {
        if (const auto place = m_places.constFind(key); place != m_places.constEnd())
            Q_EMIT placeWanted(*place);
    });
    load();
}

void Attention::load()
{
    const QString audience = AlertRecords::operatorAudience(m_services.operatorName);
    m_services.readers.read<Kept>({}, this, [audience](store::Connection& connection) { return readKept(connection, audience); },
                                  [this](Result<Kept> kept) {
                                      if (kept) {
                                          m_policy.setSettings(std::move(kept->settings));
                                          m_policy.restore(kept->memory);
                                          m_told.insert(m_told.end(), kept->told.begin(), kept->told.end());
                                      } else {
                                          Q_EMIT failed(kept.error());
                                      }
                                      m_loaded = true;
                                      Q_EMIT settingsChanged();
                                      Q_EMIT toldRead();
                                      look(m_services.snapshots.latest());
                                  });
}

void Attention::look(const engine::SnapshotPtr& snapshot)
{
    const MonoTime now = m_services.clock.now();
    if (!m_loaded || !snapshot || (m_lookedAt && now - *m_lookedAt < kLookEvery))
        return;
    m_lookedAt = now;
    for (const telemetry::Alert& alert : m_policy.look(engine::alertFacts(*snapshot)))
        tell(alert);
    const bool changed = m_policy.takeChanged();
    if (changed || m_toldChanged)
        remember();
}

void Attention::tell(const telemetry::Alert& alert)
{
    m_toldChanged = m_toldChanged || alert.kind != telemetry::AlertKind::test;
    m_told.push_front(alert);
    if (m_told.size() > kKept)
        m_told.pop_back();
    m_places.insert(alert.key(), placeOf(alert));
    QString text = alert.text();
    if (alert.before > 0)
        text += u' ' + (alert.before == 1 ? tr("It came and went once more since you were told last.")
                                          : tr("It came and went %1 times more since you were told last.").arg(alert.before));
    m_notifier.notify({alert.key(), alert.title, text, actionOf(alert), alert.severity, topicOf(alert)});
    Q_EMIT alertTold(alert);
}

WallTime Attention::now() const
{
    return m_services.clock.wall();
}

bool Attention::keeps() const
{
    return m_services.journal != nullptr;
}

void Attention::sendTest()
{
    tell(telemetry::testAlert(m_services.clock.wall()));
}

void Attention::setSettings(const telemetry::AlertSettings& settings)
{
    if (settings == m_policy.settings() || !telemetry::validate(settings))
        return;
    m_policy.setSettings(settings);
    Q_EMIT settingsChanged();
    if (!m_services.journal)
        return;
    m_services.journal->write(
        [audience = AlertRecords::operatorAudience(m_services.operatorName), settings, actor = store::Actor{m_services.operatorName, {}},
         now = m_services.clock.wall()](store::Connection& connection) {
            return AlertRecords(connection).setSettings(audience, settings, actor, now);
        },
        [guard = QPointer(this)](const Result<void>& done) {
            if (done)
                return;
            // On the writer's thread: the pointer is looked at on the GUI thread only.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, error = done.error()] {
                if (guard)
                    Q_EMIT guard->failed(error);
            }, Qt::QueuedConnection);
        });
}

void Attention::remember()
{
    if (!m_services.journal)
        return;
    std::vector<telemetry::Alert> told;
    if (std::exchange(m_toldChanged, false)) {
        const auto kept = [](const telemetry::Alert& alert) { return alert.kind != telemetry::AlertKind::test; };
        std::ranges::copy_if(m_told, std::back_inserter(told), kept);
        told.resize(std::min(told.size(), kStored));
    }
    m_services.journal->write([audience = AlertRecords::operatorAudience(m_services.operatorName), memory = m_policy.memory(),
                               told = std::move(told)](store::Connection& connection) {
        AlertRecords records(connection);
        auto done = records.setMemory(audience, memory);
        return done && !told.empty() ? records.setTold(audience, told) : done;
    });
}

} // namespace fuseboard::ui
