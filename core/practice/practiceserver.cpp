// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practiceserver.h"

#include "core/base/threadcall.h"
#include "core/base/wording.h"
#include "core/practice/practiceendpoint.h"

namespace fuseboard::practice {

using namespace Qt::StringLiterals;

PracticeServer::PracticeServer(const Clock& clock, RandomSource& chance)
    : m_clock(clock), m_chance(chance), m_dials(std::make_shared<const PracticeDials>())
{
    m_thread.setObjectName(u"practice"_s);
}

PracticeServer::~PracticeServer()
{
    stop();
}

Result<quint16> PracticeServer::start(quint16 port, const QString& receiptsFile)
{
    if (isRunning())
        return Error{ErrorCode::conflict, Wording::tr("The practice destination runs already"), {}};
    if (!receiptsFile.isEmpty()) {
        if (auto continued = m_receipts.continueFile(receiptsFile); !continued)
            return continued.error();
    }
    m_thread.start();
    auto context = std::make_unique<QObject>();
    context->moveToThread(&m_thread);
    Result<quint16> opened = quint16(0);
    callOn(*context, [&] {
        m_endpoint = std::make_unique<PracticeEndpoint>([this] { return decide(*current(), m_chance); }, m_receipts, m_clock);
        opened = m_endpoint->open(port);
        if (opened)
            applyOutage();
        else
            m_endpoint.reset();
    });
    if (!opened) {
        m_thread.quit();
        m_thread.wait();
        return opened;
    }
    std::lock_guard lock(m_mutex);
    m_port = *opened;
    m_context = std::move(context);
    return opened;
}

void PracticeServer::stop()
{
    std::unique_ptr<QObject> context;
    {
        std::lock_guard lock(m_mutex);
        context = std::move(m_context);
        m_port = 0;
    }
    if (!context)
        return;
    callOn(*context, [this] { m_endpoint.reset(); });
    m_thread.quit();
    m_thread.wait();
}

bool PracticeServer::isRunning() const
{
    std::lock_guard lock(m_mutex);
    return m_context != nullptr;
}

QByteArray PracticeServer::url() const
{
    std::lock_guard lock(m_mutex);
    return m_port == 0 ? QByteArray() : "http://127.0.0.1:" + QByteArray::number(m_port) + "/practice";
}

Result<void> PracticeServer::setDials(const PracticeDials& dials)
{
    if (auto checked = dials.check(); !checked)
        return checked;
    std::lock_guard lock(m_mutex);
    m_dials = std::make_shared<const PracticeDials>(dials);
    if (m_context)
        postOn(*m_context, [this] { applyOutage(); });
    return {};
}

PracticeDials PracticeServer::dials() const
{
    return *current();
}

std::shared_ptr<const PracticeDials> PracticeServer::current() const
{
    std::lock_guard lock(m_mutex);
    return m_dials;
}

void PracticeServer::applyOutage()
{
    if (m_endpoint)
        m_endpoint->setRefusing(current()->outage == PracticeDials::Outage::refuses);
}

} // namespace fuseboard::practice
