// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attempttimeline.h"

#include <QWidget>

namespace fuseboard::ui {

/// Above the lines of a waterfall: what the colours are, and the scale with its unit.
class TimeScale : public QWidget
{
    Q_OBJECT
public:
    explicit TimeScale(QWidget* parent = nullptr);

    void show(const AttemptTimeline& timeline);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int legendLines(int width) const;

    std::vector<Phase> m_phases;
    qint64 m_scaleUs = 0;
    qint64 m_stepUs = 0;
};

} // namespace fuseboard::ui
