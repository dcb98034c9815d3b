// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/allpages.h"

#include "ui/activity/activitypage.h"
#include "ui/batches/batchespage.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/destinations/destinationspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reports/reportspage.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

AllPages::AllPages()
{
    theme(); // as in the program: before the first widget
    rig.addBatch(u"leads-q4.csv"_s, DestinationId(1), {u"email"_s, u"company"_s, u"domain"_s, u"employees"_s, u"country"_s}, PageRig::picturedStories());
    rig.index();
    pages = {new ui::OverviewPage(rig.services, rig.dialogs), new ui::BatchesPage(rig.services, rig.jobs, rig.dialogs),
             new ui::DeadLettersPage(rig.services, rig.jobs, rig.dialogs), new ui::DestinationsPage(rig.services), new ui::ActivityPage(rig.services),
             new ui::ReportsPage(rig.services, rig.jobs, rig.dialogs, {})};
    showPages(pages);
}

QStringList AllPages::ids() const
{
    QStringList out;
    for (const ui::Page* page : pages)
        out << page->pageId();
    return out;
}

void AllPages::go(const QString& page)
{
    window->showPage(page);
    QTRY_COMPARE(window->currentPage()->pageId(), page);
    // Reading is done in the background; what is on its way arrives within these turns.
    for (int i = 0; i < 30; ++i)
        QTest::qWait(10);
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
