// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace fuseboard::ui {

/// Lets redraws through at most four times a second: the first at once, what comes in between is drawn when its time is up.
class RedrawPace : public QObject
{
    Q_OBJECT
public:
    explicit RedrawPace(QObject* parent = nullptr)
        : QObject(parent)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(250);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_waiting)
                go();
        });
    }

    void request()
    {
        if (m_timer.isActive())
            m_waiting = true;
        else
            go();
    }

    /// Whether a redraw waits for its time.
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void due();

private:
    void go()
    {
        m_waiting = false;
        m_timer.start();
        Q_EMIT due();
    }

    QTimer m_timer;
    bool m_waiting = false;
};

} // namespace fuseboard::ui
