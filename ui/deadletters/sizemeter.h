// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fuseboard::ui {

/// How much of a limit is used, as a short bar.
class SizeMeter : public QWidget
{
    Q_OBJECT
public:
    explicit SizeMeter(QWidget* parent = nullptr);
    void setShare(double share); ///< of the limit; over 1 is over the limit

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_share = 0;
};

} // namespace fuseboard::ui
