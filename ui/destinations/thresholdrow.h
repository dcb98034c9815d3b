// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/whatifwords.h"

#include <QWidget>

class QHBoxLayout;
class QSlider;
class QVBoxLayout;

namespace fuseboard::ui {

class FigureLabel;
class ThresholdSpin;

/// One threshold of the what-if: its name, "5 → 8", and a slider under them.
class ThresholdRow : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdRow(const Threshold& threshold, QWidget* parent = nullptr);

    const Threshold& threshold() const { return m_threshold; }
    /// In force; the new value follows when it was the same.
    void setInForce(int value);
    int value() const { return m_value; }
    void setValue(int value);
    /// Name, slider and value on one line; what is in force is in the tooltip then.
    void setCompact(bool compact);

Q_SIGNALS:
    void valueChanged(int value);

private:
    int stopOf(int value) const;
    void take(int value, bool tell);

    const Threshold m_threshold;
    QVBoxLayout* m_column;
    QHBoxLayout* m_line;
    FigureLabel* m_was;
    ThresholdSpin* m_spin;
    QSlider* m_slider;
    int m_inForce = 0;
    int m_value = 0;
    bool m_following = false;
    bool m_compact = false;
};

} // namespace fuseboard::ui
