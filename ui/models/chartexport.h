// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/backgroundtask.h"
#include "ui/models/chartpictures.h"

#include <QObject>
#include <QStringList>

namespace fuseboard::ui {

class Dialogs;

/// A chart's data as a sheet: UTC instants as of ISO 8601, plain numbers with a point.
struct ChartTable
{
    QStringList columns;
    std::vector<QStringList> rows;
};

ChartTable burnTable(const BurnPicture& picture);
ChartTable healthTable(const HealthPicture& picture);    ///< a line for each reading: time, destination, score, breaker
ChartTable throughputTable(const TrafficPicture& picture);
ChartTable latencyTable(const TrafficPicture& picture);

/// Asks where to and writes a chart's data there, off the GUI thread. GUI thread.
class ChartExport : public QObject
{
    Q_OBJECT
public:
    explicit ChartExport(Dialogs& dialogs, QObject* parent = nullptr);

    /// make: called on another thread, with a copy of what it needs.
    void save(const QString& title, const QString& suggested, std::function<ChartTable()> make);

Q_SIGNALS:
    void written(const QString& path, int lines);
    void failed(const QString& text);

private:
    Dialogs& m_dialogs;
    BackgroundTask m_task;
};

} // namespace fuseboard::ui
