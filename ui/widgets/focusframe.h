// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace fuseboard::ui {

/// A frame over whatever has the focus by the keyboard and shows it in no other way: scrolled areas, charts. One follows the
/// focus through the whole application; the theme makes it.
class FocusFrame : public QObject
{
    Q_OBJECT
public:
    explicit FocusFrame(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Line;
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_around;
    QPointer<QWidget> m_line; ///< in the same window, above all else
};

} // namespace fuseboard::ui
