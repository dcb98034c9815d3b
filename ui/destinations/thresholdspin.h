// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/whatifwords.h"

#include <QSpinBox>

namespace fuseboard::ui {

/// The value of a threshold as it is read and typed: "8", "40 %", "5:00", "off".
class ThresholdSpin : public QSpinBox
{
    Q_OBJECT
public:
    explicit ThresholdSpin(const Threshold& threshold, QWidget* parent = nullptr);

    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;

private:
    std::optional<int> read(const QString& text) const;

    const Threshold m_threshold;
};

} // namespace fuseboard::ui
