// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/secrets/secretstore.h"
#include "ui/models/destinationcommands.h"
#include "ui/models/joblist.h"
#include "ui/models/snapshotfeed.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcommands.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/destinationactions.h"
#include "ui/widgets/helpsheet.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/scrollframe.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStyle>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard::ui {

namespace {

constexpr int kNavigationNarrowBelow = 1100;
constexpr int kLeastWidth = 800; ///< a screen of 1,600 pixels at 200 %
constexpr int kLeastHeight = 500;

QString wordOf(ThemeChoice choice)
{
    return choice == ThemeChoice::dark ? u"dark"_s : choice == ThemeChoice::light ? u"light"_s : u"system"_s;
}

ThemeChoice choiceOf(const QString& word)
{
    return word == "dark"_L1 ? ThemeChoice::dark : word == "light"_L1 ? ThemeChoice::light : ThemeChoice::system;
}

/// The first in the order of the Tab key that can have the focus now.
QWidget* firstControl(QWidget* region)
{
    for (QWidget* next = region->nextInFocusChain(); next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Services& services, JobList& jobs, Theme& theme, std::vector<Page*> pages,
                       const QString& settingsFile, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_theme(theme)
    , m_pages(std::move(pages))
    , m_settings(settingsFile, QSettings::IniFormat)
    , m_header(new HeaderBar(services.workspaceFolder))
    , m_navigation(new NavigationBar(m_pages))
    , m_stack(new QStackedWidget)
    , m_jobBar(new JobBar(jobs))
    , m_palette(nullptr)
    , m_readOnly(new Banner)
    , m_trouble(new Banner)
    , m_secrets(new Banner)
{
    setWindowTitle(tr("Fuseboard"));
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(kLeastWidth, kLeastHeight);

    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    buildBanners(column);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_jobBar);
    setCentralWidget(central);
    m_palette = new CommandPalette(this);

    for (Page* page : m_pages) {
        page->setObjectName(u"page_"_s + page->pageId());
        page->setAccessibleName(page->title());
        m_stack->addWidget(new ScrollFrame(page));
        connect(page, &Page::placeWanted, this, &MainWindow::go);
    }
    m_actions = new DestinationActions(m_services, m_stack, u"paletteNotice"_s);
    connect(m_navigation, &NavigationBar::chosen, this, &MainWindow::onPageChosen);
    connect(m_header, &HeaderBar::themeClicked, this, &MainWindow::onThemeClicked);
    connect(m_header, &HeaderBar::paletteClicked, this, &MainWindow::openPalette);
    connect(m_header, &HeaderBar::pauseAllClicked, this, [this](bool pause) {
        if (m_services.engine)
            m_services.engine->pauseAll(pause, {m_services.operatorName, {}});
    });
    const auto addKeys = [this](const QKeySequence& keys, auto what) { connect(new QShortcut(keys, this), &QShortcut::activated, this, what); };
    addKeys(QKeySequence::Open, &MainWindow::importRequested);
    addKeys(QKeySequence::HelpContents, &MainWindow::onHelp);
    addKeys(Qt::CTRL | Qt::Key_K, &MainWindow::openPalette);
    addKeys(Qt::Key_F6, [this] { cycleRegions(true); });
    addKeys(Qt::SHIFT | Qt::Key_F6, [this] { cycleRegions(false); });
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocus);
    connect(&m_services.snapshots, &SnapshotFeed::snapshotArrived, this, &MainWindow::onSnapshot);
    onSnapshot(m_services.snapshots.latest());
    restore();
    connect(&m_theme, &Theme::choiceChanged, m_header, &HeaderBar::setTheme);
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // its children go after its members
}

void MainWindow::buildBanners(QVBoxLayout* column)
{
    m_readOnly->setObjectName(u"readOnlyBanner"_s);
    m_trouble->setObjectName(u"troubleBanner"_s);
    m_secrets->setObjectName(u"secretsBanner"_s);
    column->addWidget(m_readOnly);
    column->addWidget(m_trouble);
    column->addWidget(m_secrets);
    if (!m_services.readOnlyBecause.isEmpty()) {
        m_readOnly->show(Banner::Level::note, u"lock"_s,
                         tr("Opened read-only: %1. Everything can be looked at and exported; to change things, end that "
                            "and open the workspace again.").arg(m_services.readOnlyBecause));
    }
    if (m_services.secrets && !m_services.secrets->lasting()) {
        m_secrets->show(Banner::Level::caution, u"key"_s,
                        tr("No keychain answers, so secrets are kept for %1: they are gone when Fuseboard ends. Rows wait "
                           "then, none is lost.").arg(m_services.secrets->description()),
                        tr("Understood"));
        connect(m_secrets, &Banner::actionClicked, m_secrets, &QWidget::hide);
    }
}

void MainWindow::onSnapshot(const engine::SnapshotPtr& snapshot)
{
    m_header->setHeadline(engineHeadline(snapshot.get(), !m_services.engine));
    if (!snapshot || !snapshot->storeTrouble) {
        m_trouble->hide();
        return;
    }
    const QString text = tr("The workspace cannot be written: %1 Nothing new is sent, no row is lost; what was sent is recorded "
                            "as soon as writing works again. Make room or check the disk, Fuseboard goes on trying.")
                             .arg(snapshot->storeTrouble->text() + u'.');
    if (m_trouble->isHidden() || m_trouble->text() != text)
        m_trouble->show(Banner::Level::trouble, u"disk"_s, text);
}

Page* MainWindow::currentPage() const
{
    return m_pages[size_t(m_current)];
}

void MainWindow::showPage(const QString& pageId)
{
    const auto it = std::ranges::find_if(m_pages, [&](const Page* page) { return page->pageId() == pageId; });
    onPageChosen(it == m_pages.end() ? 0 : int(it - m_pages.begin()));
}

void MainWindow::go(const Place& place)
{
    showPage(place.page);
    currentPage()->reveal(place);
}

void MainWindow::onPageChosen(int index)
{
    m_navigation->setCurrent(index);
    if (index == m_current) {
        currentPage()->activate(); // the navigation entry has taken the focus
        return;
    }
    if (m_current >= 0)
        currentPage()->deactivate();
    m_current = index;
    m_stack->setCurrentIndex(index);
    currentPage()->activate();
}

void MainWindow::onThemeClicked()
{
    const ThemeChoice next = m_theme.choice() == ThemeChoice::system ? ThemeChoice::dark
                           : m_theme.choice() == ThemeChoice::dark   ? ThemeChoice::light
                                                                     : ThemeChoice::system;
    m_theme.setChoice(next);
}

void MainWindow::openPalette()
{
    const auto show = [this](Page* page) { showPage(page->pageId()); };
    const WindowActions actions{show, [this] { Q_EMIT importRequested(); }, [this] { onHelp(); }, [this] { m_jobBar->takeFocus(); },
                                [this] { close(); },
                                isSignalConnected(QMetaMethod::fromSignal(&MainWindow::otherWorkspaceWanted)) ? [this] { Q_EMIT otherWorkspaceWanted(); }
                                                                                                              : std::function<void()>(),
                                [this](const QString& code) { setLanguage(code); },
                                m_language};
    std::vector<PaletteEntry> entries = navigationEntries(m_pages, show);
    const auto add = [&entries](std::vector<PaletteEntry> more) {
        entries.insert(entries.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(pageEntries(*currentPage(), show));
    add(windowEntries(m_services, m_jobs, m_theme, actions));
    if (const auto snapshot = m_services.snapshots.latest()) {
        const bool own = std::ranges::any_of(m_pages, [](const Page* page) { return page->pageId() == "destinations"_L1; });
        add(destinationEntries(m_services, *snapshot, own ? u"destinations"_s : u"overview"_s, [this](const Place& place) { go(place); },
                               [this](DestinationId id, CardAction action) { m_actions->act(id, action, m_stack); }));
    }
    for (Page* page : m_pages) {
        if (page != currentPage())
            add(pageEntries(*page, show));
    }
    m_palette->open(std::move(entries));
}

/// Header, navigation, page, jobs, and round again.
void MainWindow::cycleRegions(bool forwards)
{
    const std::array<QWidget*, 4> regions{m_header, m_navigation, currentPage(), m_jobBar};
    const QWidget* focused = focusWidget();
    const auto inside = std::ranges::find_if(regions, [&](const QWidget* region) { return region == focused || region->isAncestorOf(focused); });
    const auto at = inside == regions.end() ? 2 : std::distance(regions.begin(), inside);
    for (int step = 1; step <= 3; ++step) {
        QWidget* region = regions[size_t((at + (forwards ? step : 4 - step)) % 4)];
        if (region == m_jobBar) {
            if (m_jobBar->takeFocus())
                return;
            continue;
        }
        if (region == m_navigation)
            m_navigation->takeFocus();
        else if (QWidget* first = firstControl(region))
            first->setFocus(Qt::TabFocusReason);
        else
            region->setFocus(Qt::TabFocusReason);
        return;
    }
}

/// A control of the page, or of a note over it, that is disabled or goes away leaves its focus to the page: the next one in the
/// window would be the header's, and Space there pauses everything.
void MainWindow::keepFocus(const QWidget* old, const QWidget* now)
{
    if (!old || !now || m_current < 0 || now->window() != this || currentPage() == now)
        return;
    const bool gone = old->isHidden() || !old->isEnabled() || !old->isVisible();
    const bool elsewhere = m_header->isAncestorOf(old) || m_navigation->isAncestorOf(old) || m_jobBar->isAncestorOf(old)
        || (m_stack->isAncestorOf(old) && !currentPage()->isAncestorOf(old));
    if (gone && !elsewhere && old->window() == this && !currentPage()->isAncestorOf(now))
        currentPage()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Fields would take Ctrl+K for "delete to the end of the line".
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::onHelp()
{
    std::vector<HelpSection> sections = currentPage()->help();
    HelpSection everywhere{tr("The window"), {}, 0};
    everywhere.lines = {
        {{m_pages.size() > 1 ? tr("Ctrl+1 … %1").arg(m_pages.size()) : tr("Ctrl+1")}, {}, tr("Go to a page")},
        {{QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)}, {}, tr("Import a file")},
        {{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText)}, {}, tr("Pause or resume all sending")},
        {{QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)}, {}, tr("Every page, destination and action by its name")},
        {{QKeySequence(Qt::Key_F6).toString(QKeySequence::NativeText)}, {}, tr("From the page to the jobs, the header, the navigation")},
        {{QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText)}, {}, tr("Dark, light, or as the desktop")},
        {{QKeySequence(QKeySequence::HelpContents).toString(QKeySequence::NativeText)}, {}, tr("This help")},
    };
    if (!sections.empty())
        everywhere.lines.pop_back(); // the page has it
    sections.push_back(std::move(everywhere));
    HelpSheet::toggle(tr("Help: %1").arg(currentPage()->title()), sections, currentPage());
}

void MainWindow::restore()
{
    const ThemeChoice choice = choiceOf(m_settings.value(u"window/theme"_s).toString());
    m_theme.setChoice(choice);
    m_header->setTheme(choice);
    m_theme.setDensity(m_settings.value(u"window/density"_s).toString() == "compact"_L1 ? Density::compact : Density::comfortable);
    m_language = m_settings.value(u"window/language"_s).toString();
    m_palette->model().setRecent(m_settings.value(u"palette/recent"_s).toStringList());
    if (!restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray()))
        resize(1440, 900);
    fitToScreen();
    for (Page* page : m_pages)
        page->restoreView(m_settings.value(u"view/"_s + page->pageId()).toMap());
    showPage(m_settings.value(u"window/page"_s).toString());
    currentPage()->setFocus(); // no control wears the focus frame before somebody asks for it
}

/// What was large on one screen may be larger than the present one, and stands beyond its edge then.
void MainWindow::fitToScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    // Its frame is not there yet; a title bar is what it has at the top.
    const QRect room = screen()->availableGeometry().adjusted(0, style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0);
    if (width() > room.width() || height() > room.height())
        resize(size().boundedTo(room.size()));
    if (const QRect now = geometry(); !room.contains(now) && testAttribute(Qt::WA_Moved))
        move(std::clamp(now.x(), room.left(), std::max(room.left(), room.right() + 1 - now.width())),
             std::clamp(now.y(), room.top(), std::max(room.top(), room.bottom() + 1 - now.height())));
}

void MainWindow::setLanguage(const QString& code)
{
    if (code == m_language)
        return;
    m_language = code;
    m_settings.setValue(u"window/language"_s, m_language);
    Q_EMIT languageChanged(m_language);
}

void MainWindow::remember()
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/theme"_s, wordOf(m_theme.choice()));
    m_settings.setValue(u"window/density"_s, m_theme.density() == Density::compact ? u"compact"_s : u"comfortable"_s);
    m_settings.setValue(u"window/language"_s, m_language);
    m_settings.setValue(u"palette/recent"_s, m_palette->model().recent());
    m_settings.setValue(u"window/page"_s, currentPage()->pageId());
    for (const Page* page : m_pages)
        m_settings.setValue(u"view/"_s + page->pageId(), page->viewState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
    Q_EMIT closing();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setNarrow(width() < kNavigationNarrowBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace fuseboard::ui
