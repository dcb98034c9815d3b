// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statelook.h"

#include <QAbstractButton>

namespace fuseboard::ui {

/// A state with its count, to be chosen as a filter.
class StateChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StateChip(QWidget* parent = nullptr);

    void setLook(const StateLook& look, bool shape = true);
    void setCount(qint64 count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    StateLook m_look;
    bool m_shape = true;
    QString m_count;
    int m_width = 0; ///< never shrinks, so that nothing moves while the numbers change
};

} // namespace fuseboard::ui
