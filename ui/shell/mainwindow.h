// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/services.h"
#include "ui/widgets/theme.h"

#include <QMainWindow>
#include <QSettings>

#include <vector>

class QStackedWidget;

namespace fuseboard::ui {

class Banner;
class HeaderBar;
class JobList;
class NavigationBar;
class Page;
struct Place;

/// Navigation and nothing else: header, pages, job bar. Geometry, theme and page are remembered in the given file.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Takes the pages as children, in the order of the navigation; at least one.
    MainWindow(Services& services, JobList& jobs, Theme& theme, std::vector<Page*> pages, const QString& settingsFile,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    Page* currentPage() const;
    void showPage(const QString& pageId);
    /// Brings the place's page to the front and lets it reveal the rest.
    void go(const Place& place);
    /// Dark, light or as the desktop: at once, and remembered.
    void chooseTheme(ThemeChoice choice);

Q_SIGNALS:
    void fileDropped(const QString& path); ///< a file was dropped anywhere on the window
    void importRequested();                ///< Ctrl+O
    void closing();                        ///< the window is being closed by the operator

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildBanners(class QVBoxLayout* column);
    void onSnapshot(const engine::SnapshotPtr& snapshot);
    void onPageChosen(int index);
    void onThemeClicked();
    void onHelp();
    void restore();
    void remember();

    Services& m_services;
    Theme& m_theme;
    std::vector<Page*> m_pages;
    QSettings m_settings;
    HeaderBar* m_header;
    NavigationBar* m_navigation;
    QStackedWidget* m_stack;
    Banner* m_readOnly;
    Banner* m_trouble;
    Banner* m_secrets;
    int m_current = -1;
};

} // namespace fuseboard::ui
