// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/soakwalk.h"

#include "ui/deadletters/searchbox.h"
#include "ui/models/place.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QTabBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace fuseboard::bench {

namespace {

void press(QWidget* where, int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {})
{
    if (!where)
        return;
    QCoreApplication::postEvent(where, new QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    QCoreApplication::postEvent(where, new QKeyEvent(QEvent::KeyRelease, key, modifiers, text));
}

/// Down for a second, up for a second.
int toAndFro(int act)
{
    return act / 10 % 2 == 0 ? -240 : 240;
}

} // namespace

SoakWalk::SoakWalk(ui::MainWindow& window, ui::Theme& theme, std::vector<DestinationId> destinations)
    : m_window(window)
    , m_theme(theme)
    , m_destinations(std::move(destinations))
{
    addOverview();
    addOthers();
}

const SoakWalk::Step& SoakWalk::next()
{
    const size_t turn = m_turn++;
    if (turn % 2 == 0)
        return m_overview[turn / 2 % m_overview.size()];
    m_round = turn / 2 / m_others.size();
    return m_others[turn / 2 % m_others.size()];
}

void SoakWalk::show(const QString& page)
{
    ui::Place place;
    place.page = page;
    m_window.go(place);
}

void SoakWalk::wheel(int degrees)
{
    QWidget* page = m_window.currentPage();
    const QPoint middle = page->rect().center();
    QWidget* under = page->childAt(middle);
    if (!under)
        under = page;
    const QPointF at = under->mapFrom(page, middle);
    QCoreApplication::postEvent(under, new QWheelEvent(at, under->mapToGlobal(at), {}, QPoint(0, degrees), Qt::NoButton, Qt::NoModifier,
                                                       Qt::NoScrollPhase, false));
}

void SoakWalk::addOverview()
{
    const auto overview = [this] { show(u"overview"_s); };
    m_overview.push_back({u"overview, left alone"_s, 6, overview, [](int) {}});
    m_overview.push_back({u"overview, scrolled"_s, 4, overview, [this](int act) { wheel(toAndFro(act)); }});
    m_overview.push_back({u"overview, ranges turned"_s, 4, overview, [this](int act) {
                              if (act % 10 != 0)
                                  return;
                              const QStringList ranges{u"range15min"_s, u"range1h"_s, u"range24h"_s, u"range7d"_s};
                              if (auto* range = m_window.currentPage()->findChild<QAbstractButton*>(ranges[act / 10 % ranges.size()]))
                                  range->click();
                          }});
}

void SoakWalk::addOthers()
{
    const auto in = [this](const char* name) { return m_window.currentPage()->findChild<QWidget*>(QString::fromLatin1(name)); };
    m_others.push_back({u"batches"_s, 4, [this] { show(u"batches"_s); }, [in](int act) { press(in("batches"), act / 5 % 2 == 0 ? Qt::Key_Down : Qt::Key_Up); }});
    m_others.push_back({u"dead letters, one after the other"_s, 4,
                        [this, in] {
                            show(u"deadletters"_s);
                            if (auto* tabs = qobject_cast<QTabBar*>(in("inspectorTabs")))
                                tabs->setCurrentIndex(int(m_round) % tabs->count());
                        },
                        [in](int) { press(in("letters"), Qt::Key_J); }});
    m_others.push_back({u"breaker tab"_s, 6,
                        [this] {
                            ui::Place place;
                            place.page = u"destinations"_s;
                            place.destination = m_destinations[m_round % m_destinations.size()];
                            place.tab = u"breaker"_s;
                            m_window.go(place);
                        },
                        [this](int act) { wheel(toAndFro(act)); }});
    m_others.push_back({u"destinations, tabs turned"_s, 4, [this] { show(u"destinations"_s); },
                        [in](int act) {
                            if (auto* tabs = qobject_cast<QTabBar*>(in("destinationTabs")); tabs && act % 8 == 7)
                                tabs->setCurrentIndex((tabs->currentIndex() + 1) % tabs->count());
                        }});
    m_others.push_back({u"activity"_s, 4, [this] { show(u"activity"_s); }, [this](int act) { wheel(toAndFro(act)); }});
    m_others.push_back({u"dead letters, searched"_s, 6, [this] { show(u"deadletters"_s); },
                        [in](int act) {
                            auto* box = qobject_cast<ui::SearchBox*>(in("search"));
                            const QStringList searches{u"status:422"_s, u"lead1"_s, u"status:5xx after:1d"_s, QString()};
                            if (box && act % 15 == 0)
                                box->putSearch(searches[act / 15 % searches.size()]);
                        }});
    m_others.push_back({u"reports"_s, 4, [this] { show(u"reports"_s); }, [this](int act) { wheel(toAndFro(act)); }});
    m_others.push_back({u"dead letters, all of them selected"_s, 4, [this] { show(u"deadletters"_s); },
                        [in](int act) {
                            if (act % 5 == 0)
                                press(in("letters"), act % 10 == 0 ? Qt::Key_A : Qt::Key_J, act % 10 == 0 ? Qt::ControlModifier : Qt::NoModifier);
                        }});
    m_others.push_back({u"settings"_s, 3, [this] { show(u"settings"_s); }, [this](int act) { wheel(toAndFro(act)); }});
    m_others.push_back({u"dark, light"_s, 3, [this] { show(u"overview"_s); },
                        [this](int act) {
                            if (act % 10 == 0)
                                m_theme.setChoice(act / 10 % 2 == 0 ? ui::ThemeChoice::light : ui::ThemeChoice::dark);
                            else if (act == 29)
                                m_theme.setChoice(ui::ThemeChoice::dark);
                        },
                        true});
}

} // namespace fuseboard::bench
