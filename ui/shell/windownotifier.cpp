// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotifier.h"

#include "ui/widgets/notice.h"

#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

WindowNotifier::WindowNotifier(QWidget* within)
    : Notifier(within)
    , m_notice(new Notice(within))
{
    m_notice->setObjectName(u"alertNotice"_s);
    m_notice->installEventFilter(this);
    connect(m_notice, &Notice::actionClicked, this, [this] { Q_EMIT activated(m_key); });
}

void WindowNotifier::notify(const Notification& notification)
{
    const auto same = std::ranges::find(m_waiting, notification.key, &Notification::key);
    if (same != m_waiting.end())
        *same = notification;
    else if (m_waiting.size() < kMostWaiting)
        m_waiting.push_back(notification);
    if (m_notice->isHidden())
        next();
}

void WindowNotifier::next()
{
    if (m_waiting.empty() || !m_notice->isHidden())
        return;
    const Notification notification = m_waiting.front();
    m_waiting.pop_front();
    m_key = notification.key;
    const auto level = notification.severity == telemetry::AlertSeverity::critical  ? Notice::Level::trouble
                       : notification.severity == telemetry::AlertSeverity::warning ? Notice::Level::caution
                                                                                    : Notice::Level::done;
    const bool trouble = notification.severity != telemetry::AlertSeverity::note;
    m_notice->say(level, trouble ? u"warning"_s : u"pulse"_s, notification.title + u". "_s + notification.text, notification.action,
                  tr("Go to what this is about"));
    Q_EMIT shown(notification.key, tr("in this window"));
}

bool WindowNotifier::eventFilter(QObject* watched, QEvent* event)
{
    // Hidden by itself, not with the window: then the next one has its turn.
    if (watched == m_notice && event->type() == QEvent::Hide && !event->spontaneous())
        QTimer::singleShot(0, this, &WindowNotifier::next);
    return Notifier::eventFilter(watched, event);
}

} // namespace fuseboard::ui
