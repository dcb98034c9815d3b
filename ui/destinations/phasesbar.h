// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/httptransport.h"

#include <QWidget>

namespace fuseboard::ui {

/// Where the time of one request went, one line a phase, as a waterfall.
class PhasesBar : public QWidget
{
    Q_OBJECT
public:
    explicit PhasesBar(QWidget* parent = nullptr);
    void setPhases(const transport::Phases& phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Part
    {
        QString name;
        qint64 from = 0; ///< microseconds
        qint64 to = 0;
        bool silent = false; ///< no answer came
    };
    std::vector<Part> m_parts;
    qint64 m_total = 1;
};

} // namespace fuseboard::ui
