// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/correction.h"

#include "ui/models/services.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

Result<CorrectionCount> compareFile(store::Connection& connection, const QString& path, const CancelFlag& flag,
                                    const std::function<void(double)>& told)
{
    const auto file = intake::OutcomeReader::open(path);
    if (!file)
        return file.error();
    const qint64 total = (*file)->bytesTotal();
    auto plan = engine::planCorrections(connection, **file, [&](qint64 bytes) {
        told(total > 0 ? std::min(1.0, double(bytes) / double(total)) : 0);
        return !flag->load(std::memory_order_relaxed);
    });
    if (!plan)
        return plan.error();
    auto lines = std::make_shared<const std::vector<ChangeLine>>(changeLines(plan->counts.rows));
    plan->counts.rows = {};
    return CorrectionCount{std::make_shared<const engine::CorrectionPlan>(std::move(*plan)), std::move(lines)};
}

} // namespace

Correction::Correction(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

Correction::~Correction()
{
    stop();
}

QString Correction::channel() const
{
    return u"correction.%1"_s.arg(quintptr(this));
}

void Correction::compare(const QString& path)
{
    stop();
    m_flag = std::make_shared<std::atomic<bool>>(false);
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    const QPointer<QObject> self(this);
    m_services.readers.read<CorrectionCount>(channel(), this,
        [this, self, path, flag = m_flag, ended](store::Connection& connection) {
            return compareFile(connection, path, flag, [&](double fraction) {
                BackgroundTask::deliver(ended, self, [this, flag, fraction] {
                    if (m_flag == flag)
                        Q_EMIT progressed(fraction);
                });
            });
        },
        [this, flag = m_flag, ended](Result<CorrectionCount> count) {
            ended->store(true);
            if (m_flag != flag)
                return;
            m_flag.reset();
            if (count)
                Q_EMIT compared(*count);
            else if (count.error().code != ErrorCode::cancelled)
                Q_EMIT failed(count.error());
        });
}

void Correction::stop()
{
    if (!m_flag)
        return;
    m_flag->store(true);
    m_flag.reset();
    m_services.readers.cancel(channel());
}

} // namespace fuseboard::ui
