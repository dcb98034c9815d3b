// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/snapshot.h"
#include "ui/models/services.h"

#include <QMainWindow>
#include <QSettings>

#include <vector>

class QStackedWidget;

namespace fuseboard::ui {

class Banner;
class CommandPalette;
class HeaderBar;
class DestinationActions;
class JobBar;
class JobList;
class NavigationBar;
class Page;
class Theme;
struct Place;

/// Navigation and nothing else: header, pages, job bar, command palette. Geometry, theme, density, page and what pages want
/// remembered are kept in the given file.
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
    /// Of the next start, as a code; empty: as the desktop. Kept at once.
    QString language() const { return m_language; }
    void setLanguage(const QString& code);

Q_SIGNALS:
    void fileDropped(const QString& path); ///< a file was dropped anywhere on the window
    void importRequested();                ///< Ctrl+O
    void otherWorkspaceWanted();           ///< close this one and open another
    void languageChanged(const QString& code);
    void closing();                        ///< the window is being closed by the operator

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildBanners(class QVBoxLayout* column);
    void onSnapshot(const engine::SnapshotPtr& snapshot);
    void onPageChosen(int index);
    void onThemeClicked();
    void onHelp();
    void openPalette();
    void cycleRegions(bool forwards);
    void keepFocus(const QWidget* old, const QWidget* now);
    void restore();
    void fitToScreen();
    void remember();

    Services& m_services;
    JobList& m_jobs;
    Theme& m_theme;
    std::vector<Page*> m_pages;
    QSettings m_settings;
    HeaderBar* m_header;
    NavigationBar* m_navigation;
    QStackedWidget* m_stack;
    JobBar* m_jobBar;
    DestinationActions* m_actions = nullptr; ///< of the palette
    CommandPalette* m_palette;
    Banner* m_readOnly;
    Banner* m_trouble;
    Banner* m_secrets;
    QString m_language; ///< of the next start; empty: as the desktop
    int m_current = -1;
};

} // namespace fuseboard::ui
