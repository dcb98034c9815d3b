// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace fuseboard::ui {

/// Holds something and fills itself with it. Where there is less room than that needs at least, it is scrolled, so that a
/// small screen at 200 % hides nothing.
class ScrollFrame : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollFrame(QWidget* content, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override { return {0, 0}; }
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adapt();
};

} // namespace fuseboard::ui
