// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notifier.h"

#include <vector>

namespace fuseboard::test {

/// Writes down what it is to show; clicks as the test says.
class FakeNotifier final : public ui::Notifier
{
public:
    std::vector<ui::Notification> notes;
    bool works = true;

    void notify(const ui::Notification& notification) override
    {
        notes.push_back(notification);
        if (works)
            Q_EMIT shown(notification.key, QStringLiteral("as the test says"));
        else
            Q_EMIT failed(notification);
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const ui::Notification& note : notes)
            titles << note.title;
        return titles;
    }
    void click(const QString& key) { Q_EMIT activated(key); }
};

} // namespace fuseboard::test
