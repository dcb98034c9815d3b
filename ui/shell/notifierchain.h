// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/notifier.h"

#include <vector>

namespace fuseboard::ui {

/// One way after the other: what the first cannot show goes to the next. The ways outlive it.
class NotifierChain : public Notifier
{
    Q_OBJECT
public:
    explicit NotifierChain(QObject* parent = nullptr) : Notifier(parent) {}

    /// The last in the line, from now on.
    void add(Notifier& way);
    void notify(const Notification& notification) override;

private:
    std::vector<Notifier*> m_ways;
};

} // namespace fuseboard::ui
