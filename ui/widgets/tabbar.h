// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace fuseboard::ui {

/// Tabs of a page. Each is as wide as it is when it is the chosen one, which is bold: the bar's width is the same whichever
/// is chosen, so none is cut off beside free room.
class TabBar : public QTabBar
{
    Q_OBJECT
public:
    explicit TabBar(QWidget* parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    void tabLayoutChange() override;

private:
    QSize m_told;
};

} // namespace fuseboard::ui
