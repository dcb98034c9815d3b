// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/fakealertwebhook.h"
#include "tests/gui/fakenotifier.h"
#include "tests/gui/pagescene.h"
#include "ui/models/attention.h"

#include <QWidget>

namespace fuseboard::test {

/// Every page of the window, as the program has them, over a workspace with a batch, dead letters and a little history.
struct AllPages : PageScene
{
    AllPages();
    ~AllPages();
    /// Brings the page to the front, "settings/retention" with that tab of it, and waits until it has read what it shows.
    void go(const QString& place);
    /// Every page; of those with tabs, every tab.
    static QStringList places();
    /// Widgets below root that the operator sees and that can have the focus by the keyboard.
    static QList<QWidget*> focusable(const QWidget& root);
    /// For messages: class and object name.
    static QString nameOf(const QWidget& widget);

    FakeNotifier notifier;
    FakeAlertWebhook webhook;
    ui::Attention attention{rig.services, notifier};
};

} // namespace fuseboard::test
