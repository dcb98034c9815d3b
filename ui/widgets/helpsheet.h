// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/helptext.h"

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace fuseboard::ui {

class Card;

/// Help over a page: what keys do, what can be typed. Covers its parent, goes with Esc, F1 or a click beside it, and gives
/// the focus back to where it was.
class HelpSheet : public QWidget
{
    Q_OBJECT
public:
    HelpSheet(const QString& title, const std::vector<HelpSection>& sections, QWidget* over);

    /// Shows it over the widget; where one is there already, that one goes instead.
    static void toggle(const QString& title, const std::vector<HelpSection>& sections, QWidget* over);
    void dismiss();

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    Card* m_card;
    QScrollArea* m_area;
    QWidget* m_content;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace fuseboard::ui
