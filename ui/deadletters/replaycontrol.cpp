// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/replaycontrol.h"

#include "ui/deadletters/replaysheet.h"
#include "ui/deadletters/replaystrip.h"
#include "ui/models/services.h"
#include "ui/models/snapshotfeed.h"

namespace fuseboard::ui {

ReplayControl::ReplayControl(const Services& services, JobList& jobs, ReplaySheet& sheet, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_sheet(sheet)
    , m_count(services)
    , m_watch(services, jobs)
    , m_strip(new ReplayStrip(m_watch))
{
    connect(&m_count, &ReplayCount::progressed, &sheet, &ReplaySheet::setCounted);
    connect(&m_count, &ReplayCount::counted, this, [this](const ReplayCount::Offer& offer) {
        m_sheet.setOffer(offer, m_services.clock.wall(), notReady(m_services.snapshots.latest()));
    });
    connect(&m_count, &ReplayCount::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::cancelled)
            m_sheet.setTrouble(error.message);
    });
    connect(&sheet, &ReplaySheet::sendRequested, this, &ReplayControl::send);
    connect(&sheet, &ReplaySheet::closed, this, &ReplayControl::close);
    connect(&sheet, &ReplaySheet::rowsRequested, this, [this](store::ReplayLine line) {
        if (m_sheet.offer())
            Q_EMIT rowsRequested(m_sheet.offer()->run().rowsOf(line, m_sheet.settings().ticks));
    });
    connect(&sheet, &ReplaySheet::allowRequested, this, [this] {
        if (m_sheet.offer())
            Q_EMIT allowRequested(m_sheet.offer()->run().rowsOf(store::ReplayLine::pastLimit));
    });
    connect(&m_watch, &ReplayWatch::listMoved, this, &ReplayControl::listMoved);
    connect(&m_watch, &ReplayWatch::failed, this, &ReplayControl::failed);
}

void ReplayControl::ask(std::vector<RowId> rows)
{
    if (rows.empty())
        return;
    m_sheet.show();
    m_sheet.open(qint64(rows.size()));
    m_rows = std::move(rows);
    m_count.count(m_rows);
    Q_EMIT asked();
}

void ReplayControl::askAgain()
{
    if (isAsking())
        ask(std::exchange(m_rows, {}));
}

bool ReplayControl::isAsking() const
{
    return !m_sheet.isHidden();
}

void ReplayControl::confirm()
{
    m_sheet.confirm();
}

void ReplayControl::close()
{
    m_count.cancel();
    if (!isAsking())
        return;
    m_sheet.hide();
    m_rows = {};
    Q_EMIT closed();
}

void ReplayControl::send()
{
    const auto offer = m_sheet.offer();
    if (!offer)
        return;
    const store::ReplaySettings settings = m_sheet.settings();
    auto rows = offer->run().rowsToSend(settings.ticks);
    close();
    const auto count = qint64(rows.size());
    m_watch.send(std::move(rows), settings);
    Q_EMIT started(count);
}

} // namespace fuseboard::ui
