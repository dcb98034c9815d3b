// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

namespace fuseboard::ui {

/// A thin progress bar; a moving piece while the end is unknown.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setFraction(std::optional<double> fraction);
    std::optional<double> fraction() const { return m_fraction; }

protected:
    void paintEvent(QPaintEvent*) override;
    void showEvent(QShowEvent*) override;
    void hideEvent(QHideEvent*) override;

private:
    std::optional<double> m_fraction;
    double m_phase = 0;
    QTimer m_tick;
};

} // namespace fuseboard::ui
