// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/allpages.h"

#include "ui/activity/activitypage.h"
#include "ui/batches/batchespage.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/destinations/destinationspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

AllPages::AllPages()
{
    theme(); // as in the program: before the first widget
    rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), {u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s}, PageRig::picturedStories());
    rig.index();
    webhook.now = {.on = true, .destination = DestinationId(9), .name = u"Alert webhook"_s, .maskedUrl = u"hooks.slack.com/…/••••7f2c"_s, .settings = {}};
    showPages({new ui::OverviewPage(rig.services, rig.dialogs), new ui::BatchesPage(rig.services, rig.jobs, rig.dialogs),
               new ui::DeadLettersPage(rig.services, rig.jobs, rig.dialogs), new ui::DestinationsPage(rig.services), new ui::ActivityPage(rig.services),
               new ui::ReportsPage(rig.services, rig.jobs, rig.dialogs, {}),
               new ui::SettingsPage(rig.services, theme(), attention, notifier, &webhook)});
    attention.sendTest(); // something among what was told
}

AllPages::~AllPages()
{
    closeWindow();
}

QStringList AllPages::places()
{
    return {u"overview"_s, u"batches"_s, u"deadletters"_s, u"destinations/settings"_s, u"destinations/breaker"_s, u"destinations/limits"_s,
            u"destinations/retry"_s, u"destinations/security"_s, u"activity"_s, u"reports"_s, u"settings/appearance"_s,
            u"settings/notifications"_s, u"settings/webhook"_s, u"settings/retention"_s};
}

void AllPages::go(const QString& place)
{
    const QString page = place.section(u'/', 0, 0);
    window->go({.page = page, .tab = place.section(u'/', 1)});
    QTRY_COMPARE(window->currentPage()->pageId(), page);
    rig.awaitReading();
}

QList<QWidget*> AllPages::focusable(const QWidget& root)
{
    QList<QWidget*> out;
    const auto all = root.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takes && widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty())
            out << widget;
    }
    return out;
}

QString AllPages::nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(u"::"_s, -1) + u" “"_s + widget.objectName() + u'”';
}

} // namespace fuseboard::test
