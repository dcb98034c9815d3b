// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotifier.h"

#include "ui/widgets/notice.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

QString topicOf(const Notification& notification)
{
    return notification.topic.isEmpty() ? notification.key : notification.topic;
}

} // namespace

WindowNotifier::WindowNotifier(QWidget* within)
    : Notifier(within)
    , m_notice(new Notice(within, within->findChild<QWidget*>(u"jobBar"_s)))
{
    m_notice->setObjectName(u"alertNotice"_s);
    m_notice->installEventFilter(this);
    m_turn.setSingleShot(true);
    m_turn.setInterval(kTurnMs);
    connect(&m_turn, &QTimer::timeout, this, [this] {
        if (isRead())
            m_turn.start();
        else if (!m_waiting.empty())
            next();
    });
    connect(m_notice, &Notice::actionClicked, this, [this] { Q_EMIT activated(m_shown.key); });
}

/// The operator is at it: it is not taken away.
bool WindowNotifier::isRead() const
{
    return m_notice->underMouse() || m_notice->isAncestorOf(QApplication::focusWidget());
}

void WindowNotifier::notify(const Notification& notification)
{
    std::erase_if(m_waiting, [&](const Notification& other) { return topicOf(other) == topicOf(notification); });
    const auto place = std::ranges::find_if(m_waiting, [&](const Notification& other) { return other.severity <= notification.severity; });
    m_waiting.insert(place, notification);
    if (m_waiting.size() > kMostWaiting)
        m_waiting.pop_back();
    const bool same = topicOf(m_shown) == topicOf(notification);
    const bool worse = notification.severity > m_shown.severity && !isRead();
    if (m_notice->isHidden() || same || worse)
        next();
    else if (!m_turn.isActive())
        m_turn.start();
}

void WindowNotifier::next()
{
    if (m_waiting.empty())
        return;
    const bool before = !m_notice->isHidden();
    auto turn = m_waiting.begin();
    if (before) { // what is said of the same thing takes its place, whatever else waits
        const auto same = std::ranges::find_if(m_waiting, [this](const Notification& other) { return topicOf(other) == topicOf(m_shown); });
        if (same != m_waiting.end())
            turn = same;
    }
    const Notification notification = *turn;
    m_waiting.erase(turn);
    m_shown = notification;
    if (!m_waiting.empty())
        m_turn.start();
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
        QTimer::singleShot(0, this, [this] {
            if (m_notice->isHidden())
                next();
        });
    return Notifier::eventFilter(watched, event);
}

} // namespace fuseboard::ui
