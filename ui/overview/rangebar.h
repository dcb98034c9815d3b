// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartpictures.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QPushButton;

namespace fuseboard::ui {

class SpanPopover;

/// The one time axis of the charts: the last 15 minutes, hour, day, week, or from then to then.
class RangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit RangeBar(QWidget* parent = nullptr);

    /// live: the last range, moving on; else exactly that span.
    void show(TimeSpan span, bool live, Millis range, WallTime now);

    /// The ranges, and the one that asks from when to when.
    QList<QAbstractButton*> chips() const;

Q_SIGNALS:
    void rangeChosen(fuseboard::Millis range);
    void spanChosen(const fuseboard::ui::TimeSpan& span);

private:
    void onCustom();

    QButtonGroup* m_ranges;
    QPushButton* m_custom;
    SpanPopover* m_popover = nullptr;
    TimeSpan m_span;
    bool m_live = true;
    WallTime m_now{};
};

} // namespace fuseboard::ui
