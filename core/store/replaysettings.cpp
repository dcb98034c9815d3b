// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replaysettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard::store {

QLatin1String name(ReplayPacing::Kind kind)
{
    switch (kind) {
    case ReplayPacing::atOnce: return "atOnce"_L1;
    case ReplayPacing::paced: return "paced"_L1;
    case ReplayPacing::ramp: return "ramp"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray toJson(const ReplaySettings& s)
{
    QJsonObject out{{u"pace"_s, QString(name(s.pacing.kind))},
                    {u"recallMs"_s, qint64(s.recall.count())},
                    {u"includeAmbiguous"_s, s.ticks.ambiguous},
                    {u"pastLimit"_s, s.ticks.pastLimit},
                    {u"unchanged"_s, s.ticks.unchanged}};
    if (s.pacing.kind == ReplayPacing::paced)
        out.insert(u"stepMs"_s, qint64(s.pacing.step.count()));
    if (s.pacing.kind == ReplayPacing::ramp)
        out.insert(u"stopPercent"_s, s.pacing.rampSettings.stopPercent);
    if (s.excusedEnded > 0) {
        out.insert(u"excused"_s, QJsonObject{{u"ended"_s, s.excusedEnded},
                                             {u"failed"_s, s.excusedFailed},
                                             {u"released"_s, s.excusedReleased},
                                             {u"stepEnded"_s, s.excusedStepEnded},
                                             {u"stepFailed"_s, s.excusedStepFailed}});
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

ReplaySettings replaySettingsFromJson(QByteArrayView json)
{
    const QJsonObject in = QJsonDocument::fromJson(json.toByteArray()).object();
    ReplaySettings s;
    for (const auto kind : {ReplayPacing::atOnce, ReplayPacing::paced, ReplayPacing::ramp}) {
        if (in.value("pace"_L1).toString() == name(kind))
            s.pacing.kind = kind;
    }
    const auto count = [](const QJsonObject& object, QLatin1String key, qint64 otherwise) {
        return std::max<qint64>(0, object.value(key).toInteger(otherwise));
    };
    s.pacing.step = Millis(std::max<qint64>(1, count(in, "stepMs"_L1, ReplayPacing::kDefaultStep.count())));
    s.pacing.rampSettings.stopPercent = std::clamp(in.value("stopPercent"_L1).toDouble(s.pacing.rampSettings.stopPercent), 0.0, 100.0);
    s.recall = Millis(count(in, "recallMs"_L1, ReplaySettings::kRecall.count()));
    s.ticks = {in.value("includeAmbiguous"_L1).toBool(), in.value("pastLimit"_L1).toBool(), in.value("unchanged"_L1).toBool()};
    const QJsonObject excused = in.value("excused"_L1).toObject();
    s.excusedEnded = count(excused, "ended"_L1, 0);
    s.excusedFailed = count(excused, "failed"_L1, 0);
    s.excusedReleased = count(excused, "released"_L1, 0);
    s.excusedStepEnded = count(excused, "stepEnded"_L1, 0);
    s.excusedStepFailed = count(excused, "stepFailed"_L1, 0);
    return s;
}

} // namespace fuseboard::store
