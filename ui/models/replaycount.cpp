// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/replaycount.h"

#include "ui/models/services.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

struct ReplayCount::State
{
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> pieces = 0;
    qint64 rows = 0;
};

ReplayCount::ReplayCount(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(u"replay.count.%1"_s.arg(quintptr(this)))
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_state)
            Q_EMIT progressed(std::min(m_state->rows, m_state->pieces * store::ReplayDryRunReader::kAtATime));
    });
}

ReplayCount::~ReplayCount()
{
    cancel();
}

void ReplayCount::count(std::vector<RowId> rows)
{
    cancel();
    auto state = std::make_shared<State>();
    state->rows = qint64(rows.size());
    m_state = state;
    m_look.start();
    m_services.readers.read<Offer>(m_channel, this,
        [state, rows = std::move(rows), now = m_services.clock.wall()](store::Connection& connection) -> Result<Offer> {
            const auto asked = [&state] {
                ++state->pieces;
                return state->cancelled.load();
            };
            auto offer = engine::ReplayOffer::read(connection, rows, now, asked);
            if (!offer)
                return offer.error();
            return Offer(std::make_shared<const engine::ReplayOffer>(std::move(*offer)));
        },
        [this, state](Result<Offer> offer) { take(state, std::move(offer)); });
}

void ReplayCount::cancel()
{
    if (!m_state)
        return;
    m_state->cancelled = true;
    m_state.reset();
    m_look.stop();
    m_services.readers.cancel(m_channel);
}

void ReplayCount::take(const std::shared_ptr<State>& state, Result<Offer> offer)
{
    if (state != m_state)
        return;
    m_state.reset();
    m_look.stop();
    if (offer)
        Q_EMIT counted(*offer);
    else
        Q_EMIT failed(offer.error());
}

} // namespace fuseboard::ui
