// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/helptext.h"
#include "ui/models/paletteentry.h"
#include "ui/models/place.h"

#include <QVariantMap>
#include <QWidget>

namespace fuseboard::ui {

/// One entry of the navigation and what it shows. MainWindow is given its pages and knows nothing else of them.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;      ///< translated
    virtual QString iconName() const = 0;   ///< of resources/icons, without .svg
    virtual QString pageId() const = 0;     ///< stable word for settings and object names: "overview"
    /// The page came to the front: ask for fresh data, put the focus where work starts.
    virtual void activate() {}
    /// The page went behind another one: it may stop asking.
    virtual void deactivate() {}
    /// It is in front, and this is what is looked for on it.
    virtual void reveal(const Place&) {}
    /// What the command palette offers of this page, now; whether the page is in front or not.
    virtual std::vector<PaletteEntry> paletteEntries() { return {}; }

    /// Columns, splitters, filters: what is remembered between runs.
    virtual QVariantMap viewState() const { return {}; }
    virtual void restoreView(const QVariantMap&) {}

    /// What F1 shows of this page, above what holds everywhere.
    virtual std::vector<HelpSection> help() const { return {}; }

    qint64 badgeCount() const { return m_badgeCount; }
    bool badgeAlarms() const { return m_badgeAlarms; }

Q_SIGNALS:
    /// The number beside the navigation entry; 0 shows none. alarms: in red.
    void badgeChanged(qint64 count, bool alarms);
    /// Something on this page leads there.
    void placeWanted(const fuseboard::ui::Place& place);

protected:
    void setBadge(qint64 count, bool alarms = false)
    {
        if (count == m_badgeCount && alarms == m_badgeAlarms)
            return;
        m_badgeCount = count;
        m_badgeAlarms = alarms;
        Q_EMIT badgeChanged(count, alarms);
    }

private:
    qint64 m_badgeCount = 0;
    bool m_badgeAlarms = false;
};

} // namespace fuseboard::ui
