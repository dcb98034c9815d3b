// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/destinations/limitstab.h"

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

LimitsTab::LimitsTab(SettingsDraft& settings, QWidget* parent)
    : AccountForm(settings, u"limitsTab"_s, parent)
{
    addFields(addCard(tr("Requests"), tr("How many at a time, and how large. Rows above the payload limit are dead letters before they cost anything.")), Record::destination,
              {"lanes.0", "lanes.1", "lanes.2", "array.records", "array.bytes", "payloadLimit"});
    addFields(addCard(tr("Credits of this destination"), tr("The estimate is set aside before each send; what an answer proves is booked then.")), Record::destination,
              {"dataMilliPerRow", "actionMilliPerRow", "dataPerDayMilli", "actionsPerDayMilli"});
    addFields(addCard(tr("Odometer"), tr("Records over the webhook's life. A Clay webhook takes 50,000 and then swallows rows in silence.")), Record::destination,
              {"odometer.warnAt", "odometer.rotateAt", "odometer.endsAt"});
    addAccount();
}

} // namespace fuseboard::ui
