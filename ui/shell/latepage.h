// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <optional>

namespace fuseboard::ui {

/// The place of a page that is made when it is first wanted, or when the window has time for it: until then there is its name in
/// the navigation, and what it remembers. A window with all its pages is several times as long in coming.
class LatePage : public Page
{
    Q_OBJECT
public:
    using Make = std::function<Page*(QWidget* parent)>;

    struct Name
    {
        QString id;
        QString title; ///< as the page calls itself
        QString icon;
    };
    LatePage(Name name, Make make, QWidget* parent = nullptr);

    /// Makes it, if it is not there.
    Page* page();
    bool isMade() const { return m_page; }

    QString title() const override { return m_name.title; }
    QString iconName() const override { return m_name.icon; }
    QString pageId() const override { return m_name.id; }
    void activate() override { page()->activate(); }
    void deactivate() override;
    void reveal(const Place& place) override { page()->reveal(place); }
    std::vector<PaletteEntry> paletteEntries() override { return page()->paletteEntries(); }
    QVariantMap viewState() const override { return m_page ? m_page->viewState() : m_state.value_or(QVariantMap()); }
    void restoreView(const QVariantMap& state) override;
    std::vector<HelpSection> help() const override;

private:
    const Name m_name;
    Make m_make;
    Page* m_page = nullptr;
    std::optional<QVariantMap> m_state; ///< to be restored
};

} // namespace fuseboard::ui
