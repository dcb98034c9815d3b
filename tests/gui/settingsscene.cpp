// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/settingsscene.h"

#include "core/payload/masking.h"
#include "core/store/connection.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

namespace {

void reveal(QWidget* widget)
{
    for (QWidget* at = widget; at; at = at->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(at))
            return scroll->ensureWidgetVisible(widget, 0, 60);
    }
}

template <class F>
void wait(F&& until, const char* what)
{
    if (!QTest::qWaitFor(std::forward<F>(until), 15'000))
        qFatal("waited in vain for %s", what);
}

} // namespace

SettingsScene::SettingsScene(bool destinations)
{
    auto opened = app::Session::open({folder.path() + u"/scene.fuseboard"_s, u"test"_s, false}, clock, secrets);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text()));
    session = std::move(*opened);
    session->setSnapshotSink([this](engine::SnapshotPtr snapshot) { feed.offer(std::move(snapshot)); });
    bool started = false;
    session->startEngine([&](const Result<store::RecoveryReport>& report) { started = report.ok(); });
    wait([&] { return started; }, "the engine");
    if (destinations) {
        bool practising = false;
        session->startPractice({}, {}, [&](const Result<store::Destination>& made) { practising = made.ok(); });
        wait([&] { return practising; }, "the practice destination");
        add(u"EU leads"_s, u"clay"_s, "https://api.clay.com/v3/sources/webhook/pull-in-data-1f0c4b8a-9c55-4a17-a1de-5f5f2e1b7f2c", {});
        add(u"CRM import"_s, u"generic"_s, "https://api.example-crm.com/v2/hook/3b1f9a7d5c2e4810", AccountId(2));
    }
    services = std::make_unique<ui::Services>(ui::Services{clock, session->readers(), feed, session->writer(), session->engine(), session->practice(), &secrets,
                                                           folder.path(), u"ada"_s, {}, session->desk(), session->settings()});
}

SettingsScene::~SettingsScene()
{
    m_watch.reset();
    window.reset();
    bool stopped = false;
    session->stopEngine([&] { stopped = true; });
    wait([&] { return stopped; }, "the engine's end");
}

void SettingsScene::add(const QString& name, const QString& preset, const QByteArray& url, AccountId account)
{
    store::Destination destination;
    destination.name = name;
    destination.preset = preset;
    destination.policy = store::presetPolicy(preset);
    destination.account = account;
    destination.webhook.maskedUrl = payload::maskUrl(url);
    store::Account owner;
    owner.name = u"Clay workspace"_s;
    owner.settings.dataPerDay = Credits::whole(6'000);
    bool added = false;
    session->addDestination(destination, owner, url, {}, [&](const Result<store::Destination>& done) {
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
        added = true;
    });
    wait([&] { return added; }, "a destination");
}

void SettingsScene::showPage(std::vector<ui::Page*> further)
{
    page = new ui::DestinationsPage(*services);
    std::vector<ui::Page*> pages{page};
    pages.insert(pages.end(), further.begin(), further.end());
    window = std::make_unique<ui::MainWindow>(*services, jobs, PageScene::theme(), std::move(pages), folder.filePath(u"window.ini"_s));
    window->resize(1440, 900);
    m_watch = std::make_unique<PageWatch>();
    window->show();
    window->currentPage()->activate();
    wait([&] { return feed.latest() != nullptr; }, "a snapshot");
}

void SettingsScene::select(const QString& name)
{
    page->reveal({page->pageId(), stored(name).id, {}, {}, {}});
    wait([&] { return loaded() && page->draft().destination().name == name; }, "the settings");
}

void SettingsScene::type(const QString& setting, const QString& text)
{
    auto* line = find<QLineEdit>(u"setting_"_s + setting);
    reveal(line);
    QTest::mouseClick(line, Qt::LeftButton);
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

void SettingsScene::click(const QString& button)
{
    auto* found = find<QAbstractButton>(button);
    if (!QTest::qWaitFor([&] { return found->isVisible() && found->isEnabled(); }))
        qFatal("%s cannot be pressed", qPrintable(button));
    reveal(found);
    QTest::mouseClick(found, Qt::LeftButton);
}

store::Destination SettingsScene::stored(const QString& name)
{
    const OwnWork own;
    auto connection = session->workspace().connect(store::Access::readOnly);
    return *store::DestinationRepository(**connection).destinationNamed(name);
}

qint64 SettingsScene::number(const QByteArray& sql)
{
    const OwnWork own;
    auto connection = session->workspace().connect(store::Access::readOnly);
    return *(*connection)->scalar(sql.constData());
}

QString SettingsScene::text(const QByteArray& sql)
{
    const OwnWork own;
    auto connection = session->workspace().connect(store::Access::readOnly);
    auto q = (*connection)->prepare(sql);
    return q->step().ok() ? q->text(0) : QString();
}

void SettingsScene::picture(const QString& name)
{
    for (const auto& [choice, word] : {std::pair(ui::ThemeChoice::dark, u"dark"_s), std::pair(ui::ThemeChoice::light, u"light"_s)}) {
        PageScene::theme().setChoice(choice);
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900)}) {
            window->resize(size);
            wait([&] { return window->size() == size; }, "the window's size");
            QCoreApplication::processEvents();
            savePicture(*window, u"%1-%2-%3"_s.arg(name, word).arg(size.width()));
        }
    }
}

} // namespace fuseboard::test
