// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chartexport.h"

#include "core/intake/csvwriter.h"
#include "ui/models/dialogs.h"

#include <QDateTime>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString instant(WallTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(at), Qt::UTC).toString(Qt::ISODate);
}

QString number(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QLatin1StringView wordOf(BreakerState state)
{
    switch (state) {
    case BreakerState::closed: return "closed"_L1;
    case BreakerState::open: return "open"_L1;
    case BreakerState::halfOpen: return "half-open"_L1;
    case BreakerState::forcedOpen: return "forced open"_L1;
    case BreakerState::disabled: return "disabled"_L1;
    case BreakerState::metricsOnly: return "metrics only"_L1;
    }
    return {};
}

QString wordOf(const HoldSpan* hold)
{
    if (!hold)
        return {};
    switch (hold->standing) {
    case Standing::usedUp: return u"webhook used up"_s;
    case Standing::held: return u"endpoint held"_s;
    case Standing::noUrl: return u"no URL"_s;
    case Standing::noSecret: return u"no secret"_s;
    case Standing::noCredits: return u"no credits"_s;
    case Standing::allPaused: return u"everything paused"_s;
    case Standing::paused: return u"paused"_s;
    case Standing::offline: return u"no network"_s;
    case Standing::rateGate: return u"rate gate"_s;
    case Standing::reading:
    case Standing::breaker:
    case Standing::runs: break;
    }
    return {};
}

Result<int> writeTable(const ChartTable& table, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::io, ChartExport::tr("The data could not be written to %1.").arg(path), file.errorString()};
    intake::CsvWriter writer(file);
    auto done = writer.write(table.columns);
    for (size_t i = 0; done && i < table.rows.size(); ++i)
        done = writer.write(table.rows[i]);
    if (done)
        done = writer.finish();
    if (!done)
        return done.error();
    if (!file.commit())
        return Error{ErrorCode::io, ChartExport::tr("The data could not be written to %1.").arg(path), file.errorString()};
    return int(table.rows.size());
}

} // namespace

ChartTable burnTable(const BurnPicture& picture)
{
    ChartTable table{{u"time"_s, picture.actions ? u"actions"_s : u"credits"_s, u"unreconciled"_s, u"limit"_s}, {}};
    const QString limit = picture.limit ? number(*picture.limit) : QString();
    const TimeSpan span = picture.following ? picture.shown : TimeSpan{picture.dayStart, picture.dayEnd};
    for (size_t i = 0; i < picture.days.size(); ++i) {
        for (const CurvePoint& point : picture.days[i]) {
            if (point.at >= span.from && point.at <= span.to)
                table.rows.push_back({instant(point.at), number(point.value), number(unclearAt(picture, i, point.at)), limit});
        }
    }
    return table;
}

ChartTable healthTable(const HealthPicture& picture)
{
    ChartTable table{{u"time"_s, u"destination"_s, u"health score"_s, u"breaker"_s, u"held by"_s}, {}};
    for (const HealthLine& line : picture.lines) {
        for (const Curve& piece : line.pieces) {
            for (const CurvePoint& point : piece) {
                if (point.at < picture.from || point.at > picture.to)
                    continue;
                const auto span = std::ranges::find_if(line.spans, [&](const StateSpan& s) { return point.at >= s.from && point.at <= s.to; });
                table.rows.push_back({instant(point.at), line.name, number(point.value),
                                      span == line.spans.end() ? QString() : QString(wordOf(span->state)), wordOf(holdAt(line, point.at))});
            }
        }
    }
    std::ranges::stable_sort(table.rows, {}, [](const QStringList& row) { return row.first(); });
    return table;
}

ChartTable throughputTable(const TrafficPicture& picture)
{
    ChartTable table{{u"from"_s, u"seconds"_s, u"delivered"_s, u"failed"_s, u"turned away"_s}, {}};
    for (const TrafficStep& step : picture.steps) {
        if (step.from + step.length > picture.from && step.from < picture.to) {
            table.rows.push_back({instant(step.from), QString::number(step.length.count() / 1000), QString::number(step.delivered),
                                  QString::number(step.failed), QString::number(step.turnedAway)});
        }
    }
    return table;
}

ChartTable latencyTable(const TrafficPicture& picture)
{
    ChartTable table{{u"from"_s, u"seconds"_s, u"p50 ms"_s, u"p95 ms"_s, u"p99 ms"_s}, {}};
    for (const TrafficStep& step : picture.steps) {
        if (step.p99Ms > 0 && step.from + step.length > picture.from && step.from < picture.to) {
            table.rows.push_back({instant(step.from), QString::number(step.length.count() / 1000), number(step.p50Ms),
                                  number(step.p95Ms), number(step.p99Ms)});
        }
    }
    return table;
}

ChartExport::ChartExport(Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , m_dialogs(dialogs)
{
}

void ChartExport::save(const QString& title, const QString& suggested, std::function<ChartTable()> make)
{
    m_dialogs.saveFile(title, suggested, [this, guard = QPointer<ChartExport>(this), make = std::move(make)](const QString& path) {
        if (!guard || path.isEmpty())
            return;
        m_task.run<Result<int>>(this, [path, make](const CancelFlag&) { return writeTable(make(), path); },
                                [this, path](Result<int> lines) {
                                    if (lines)
                                        Q_EMIT written(path, *lines);
                                    else
                                        Q_EMIT failed(lines.error().text());
                                });
    });
}

} // namespace fuseboard::ui
