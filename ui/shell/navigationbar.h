// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace fuseboard::ui {

class NavigationButton;
class Page;

/// The column on the left: one entry a page, Ctrl+1 to Ctrl+9, arrows up and down.
class NavigationBar : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(const std::vector<Page*>& pages, QWidget* parent = nullptr);
    void setCurrent(int index);
    /// Pictures and counts without titles, where the window has little room; titles are in the tooltips.
    void setNarrow(bool narrow);
    void takeFocus(); ///< the entry of the page in front

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<NavigationButton*> m_buttons;
};

} // namespace fuseboard::ui
