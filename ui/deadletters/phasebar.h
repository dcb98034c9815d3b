// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace fuseboard::ui {

/// The phases of one request as a small waterfall: DNS, connect, TLS, waiting, answer, each with its time.
class PhaseBar : public QWidget
{
    Q_OBJECT
public:
    /// phasesUs: of the attempt record, microseconds: when DNS, connect, TLS, the first byte and all were done.
    explicit PhaseBar(const std::array<qint64, 5>& phasesUs, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Phase
    {
        QString word;
        qint64 from = 0, to = 0;
    };
    std::vector<Phase> m_phases;
    qint64 m_total = 0;
};

} // namespace fuseboard::ui
