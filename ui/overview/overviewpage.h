// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/services.h"
#include "ui/overview/destinationview.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace fuseboard::ui {

class ChartBoard;
class DestinationActions;
class DestinationBoard;
class Dialogs;
class PracticeCard;
class RangeBar;
class TextLabel;

/// Every destination at a glance, trouble first, and what the day costs.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(Services& services, Dialogs& dialogs, QWidget* parent = nullptr);

    static QString name() { return tr("Overview"); }
    QString title() const override { return name(); }
    QString iconName() const override { return QStringLiteral("house"); }
    QString pageId() const override { return QStringLiteral("overview"); }
    void activate() override;
    void deactivate() override;
    /// A destination's card; with the tab "trip", the question why it is tripped.
    void reveal(const Place& place) override;
    std::vector<PaletteEntry> paletteEntries() override;
    QVariantMap viewState() const override;
    void restoreView(const QVariantMap& state) override;
    std::vector<HelpSection> help() const override;

Q_SIGNALS:
    void practiceWanted(); ///< the empty page's button: add the practice destination
    void otherWorkspaceWanted(); ///< the empty page's button: what the start window offers

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    QWidget* makeEmpty();
    QPushButton* addSwitch(const QString& text, const QString& name, const QString& toolTip, const QKeySequence& key);
    void refresh();
    void showRange();
    void showCounts(const engine::EngineSnapshot& snapshot);
    void arrangeAll();
    void arrangeTabs();

    Services& m_services;
    Dialogs& m_dialogs;
    DestinationActions* m_actions;
    QWidget* m_head = nullptr;
    TextLabel* m_counts = nullptr;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_list = nullptr;
    QPushButton* m_grouped = nullptr;
    RangeBar* m_ranges = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    DestinationBoard* m_board = nullptr;
    ChartBoard* m_charts = nullptr;
    PracticeCard* m_practice = nullptr;
    Place m_goal;   ///< its card is not made yet
    QTimer m_second; ///< countdowns run on between snapshots
};

} // namespace fuseboard::ui
