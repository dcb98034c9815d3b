// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/pagescene.h"

#include <QWidget>

namespace fuseboard::test {

/// Every page of the window, as the program has them, over a workspace with a batch, dead letters and a little history.
struct AllPages : PageScene
{
    AllPages();
    /// Brings the page to the front and waits until it has read what it shows.
    void go(const QString& page);
    QStringList ids() const;
    /// Widgets below root that the operator sees and that can have the focus by the keyboard.
    static QList<QWidget*> focusable(const QWidget& root);
    /// For messages: class and object name.
    static QString nameOf(const QWidget& widget);

    std::vector<ui::Page*> pages;
};

} // namespace fuseboard::test
