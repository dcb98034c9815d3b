// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/creditpreset.h"

namespace fuseboard::store {

AccountSettings CreditPreset::appliedTo(AccountSettings settings) const
{
    settings.dataPerDay = perDay;
    settings.dataPerBatch = perBatch;
    settings.hardStop = hardStop;
    settings.alertPercents = {70, 80, 90};
    return settings;
}

std::optional<CreditPreset> creditPreset(QStringView name)
{
    const auto preset = [](qint64 day, qint64 destination, qint64 batch, bool stop) {
        return CreditPreset{Credits::whole(day), Credits::whole(destination), Credits::whole(batch), stop};
    };
    if (name == u"conservative")
        return preset(200, 500, 100, true);
    if (name == u"standard")
        return preset(500, 2'000, 500, true);
    if (name == u"aggressive")
        return preset(2'000, 10'000, 2'000, false);
    return std::nullopt;
}

} // namespace fuseboard::store
