// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifierchain.h"

namespace fuseboard::ui {

void NotifierChain::add(Notifier& way)
{
    const size_t place = m_ways.size();
    m_ways.push_back(&way);
    connect(&way, &Notifier::activated, this, &Notifier::activated);
    connect(&way, &Notifier::shown, this, &Notifier::shown);
    connect(&way, &Notifier::failed, this, [this, place](const Notification& notification) {
        if (place + 1 < m_ways.size())
            m_ways[place + 1]->notify(notification);
        else
            Q_EMIT failed(notification);
    });
}

void NotifierChain::notify(const Notification& notification)
{
    if (m_ways.empty())
        Q_EMIT failed(notification);
    else
        m_ways.front()->notify(notification);
}

} // namespace fuseboard::ui
