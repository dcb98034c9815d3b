// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/latepage.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

LatePage::LatePage(Name name, Make make, QWidget* parent)
    : Page(parent)
    , m_name(std::move(name))
    , m_make(std::move(make))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

Page* LatePage::page()
{
    if (m_page)
        return m_page;
    m_page = std::exchange(m_make, {})(this);
    Q_ASSERT(m_page->pageId() == m_name.id && m_page->title() == m_name.title && m_page->iconName() == m_name.icon);
    m_page->setAccessibleName(m_name.title);
    layout()->addWidget(m_page);
    m_page->show(); // now, not in a while: it is about to be activated
    setFocusProxy(m_page);
    connect(m_page, &Page::placeWanted, this, &Page::placeWanted);
    connect(m_page, &Page::badgeChanged, this, &LatePage::setBadge);
    setBadge(m_page->badgeCount(), m_page->badgeAlarms());
    if (m_state)
        m_page->restoreView(*m_state);
    return m_page;
}

void LatePage::deactivate()
{
    if (m_page)
        m_page->deactivate();
}

void LatePage::restoreView(const QVariantMap& state)
{
    m_state = state;
    if (m_page)
        m_page->restoreView(state);
}

std::vector<HelpSection> LatePage::help() const
{
    return m_page ? m_page->help() : std::vector<HelpSection>(); // it is asked of the page in front alone
}

} // namespace fuseboard::ui
