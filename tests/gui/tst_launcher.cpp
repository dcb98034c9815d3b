// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it is started: with no workspace it shows three ways in, and each of them leads somewhere.
#include "app/signalwatch.h"
#include "app/window/launcher.h"
#include "core/secrets/memorystore.h"
#include "core/store/connection.h"
#include "core/store/workspace.h"
#include "tests/gui/pagerig.h"
#include "tests/support/guithreadguard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kUrl = u"https://api.clay.com/v3/sources/webhook/pull-in-data-from-a-webhook-1f2e3d"_s;

/// Secrets as they were written.
class OpenStore final : public secrets::SecretStore
{
public:
    QMap<QString, QByteArray> kept;
    bool refuses = false;

    void read(const QString& name, std::function<void(Result<QByteArray>)> done) override
    {
        if (kept.contains(name))
            done(kept.value(name));
        else
            done(Error{ErrorCode::notFound, u"none"_s, {}});
    }
    void write(const QString& name, const QByteArray& value, std::function<void(Result<void>)> done) override
    {
        if (refuses)
            return done(Error{ErrorCode::secret, u"The keychain is locked."_s, {}});
        kept.insert(name, value);
        done({});
    }
    void remove(const QString& name, std::function<void(Result<void>)> done) override
    {
        kept.remove(name);
        done({});
    }
    QString description() const override { return u"keychain"_s; }
    bool lasting() const override { return true; }
};

} // namespace

class tst_Launcher : public QObject
{
    Q_OBJECT

    struct Scene
    {
        explicit Scene(bool choose = false)
        {
            app::LaunchOptions options;
            options.home = s_home->filePath(u"workspaces"_s);
            options.choose = choose;
            options.desktop.sample = s_home->filePath(u"leads.csv"_s);
            launcher = std::make_unique<app::Launcher>(options, clock, secrets, *s_theme, dialogs);
            QObject::connect(launcher.get(), &app::Launcher::finished, [this](int) { ++finished; });
        }
        template <class T>
        T* start(const char* name)
        {
            T* found = launcher->startWindow() ? launcher->startWindow()->findChild<T*>(QLatin1StringView(name)) : nullptr;
            if (!found)
                qFatal("the start window has no %s", name);
            return found;
        }
        void closeDesktop()
        {
            launcher->desktop()->window()->close();
            QTRY_VERIFY_WITH_TIMEOUT(finished > 0, 30'000);
        }
        bool desktopIsOpen() { return launcher->desktop() && launcher->desktop()->window() && launcher->desktop()->window()->isVisible(); }

        SystemClock clock;
        OpenStore secrets;
        test::ScriptedDialogs dialogs;
        std::unique_ptr<app::Launcher> launcher;
        int finished = 0;
    };

    static QByteArray text(const QString& folder, const char* sql)
    {
        const test::OwnWork own;
        const SystemClock clock;
        auto workspace = store::Workspace::open(folder, store::Access::readOnly, u"tst_launcher"_s, clock);
        auto connection = workspace ? (*workspace)->connect(store::Access::readOnly) : Result<std::unique_ptr<store::Connection>>(workspace.error());
        if (!connection)
            return connection.error().text().toUtf8();
        auto statement = (*connection)->prepare(sql);
        const auto row = statement ? statement->step() : Result<bool>(statement.error());
        if (!row || !*row)
            return "none";
        return statement->text(0).toUtf8();
    }

    static inline QTemporaryDir* s_home = nullptr;
    static inline ui::Theme* s_theme = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(app::Desktop::settingsFile());
        s_home = new QTemporaryDir;
        s_theme = new ui::Theme(*qApp);
        QFile file(s_home->filePath(u"leads.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("email,company\na@example.com,A\nb@example.com,B\n");
    }
    void cleanupTestCase()
    {
        delete s_home;
        QFile::remove(app::Desktop::settingsFile());
    }

    void threeWaysInWithoutAWorkspace()
    {
        Scene scene;
        scene.launcher->launch();
        QVERIFY(scene.launcher->startWindow()->isVisible());
        QVERIFY(!scene.launcher->desktop());
        for (const char* way : {"startPractice", "connectClay", "openWorkspace"})
            QVERIFY(scene.start<QPushButton>(way)->isVisibleTo(scene.launcher->startWindow()));
        QVERIFY(scene.launcher->startWindow()->findChildren<QPushButton*>(u"recentWorkspace"_s).isEmpty());
        scene.launcher->startWindow()->close();
        QTRY_COMPARE(scene.finished, 1);
    }

    void whatCannotBeConnectedIsSaid()
    {
        Scene scene;
        scene.launcher->launch();
        QTest::mouseClick(scene.start<QPushButton>("connectClay"), Qt::LeftButton);
        QVERIFY(scene.start<QLabel>("clayNameTrouble")->isVisible());
        QVERIFY(scene.start<QLabel>("clayUrlTrouble")->isVisible());
        QTRY_VERIFY(scene.start<QLineEdit>("clayName")->hasFocus());
        QTest::keyClicks(scene.start<QLineEdit>("clayName"), u"EU leads"_s);
        QVERIFY(!scene.start<QLabel>("clayNameTrouble")->isVisible());
        QTest::keyClicks(scene.start<QLineEdit>("clayUrl"), u"http://api.clay.com/x"_s);
        QVERIFY(scene.start<QLabel>("clayUrlTrouble")->text().contains(u"https"_s));
        QTest::keyClick(scene.start<QLineEdit>("clayUrl"), Qt::Key_Return);
        QVERIFY(!scene.launcher->desktop());
        QVERIFY(scene.secrets.kept.isEmpty());
    }

    void connectingClayMakesItsWorkspace()
    {
        Scene scene;
        scene.launcher->launch();
        QTest::keyClicks(scene.start<QLineEdit>("clayName"), u"EU leads"_s);
        QVERIFY(scene.start<QLabel>("clayNote")->text().contains(u"eu-leads.fuseboard"_s));
        QTest::keyClicks(scene.start<QLineEdit>("clayUrl"), kUrl);
        QTest::keyClicks(scene.start<QLineEdit>("clayToken"), u"tok-123"_s);
        QTest::keyClick(scene.start<QLineEdit>("clayToken"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        QVERIFY(!scene.launcher->startWindow());
        QCOMPARE(scene.launcher->desktop()->window()->currentPage()->pageId(), u"batches"_s);
        const QString folder = s_home->filePath(u"workspaces/eu-leads.fuseboard"_s);
        QCOMPARE(text(folder, "SELECT name || '|' || preset FROM destination"), "EU leads|clay");
        QCOMPARE(text(folder, "SELECT coalesce(url, '') FROM webhook"), ""); // C-2: a URL that is not loopback is a secret
        QVERIFY(QString::fromUtf8(text(folder, "SELECT masked_url FROM webhook")).contains(u"••••"_s));
        QVERIFY(scene.secrets.kept.values().contains(kUrl.toLatin1()));
        QVERIFY(scene.secrets.kept.values().contains(QByteArrayLiteral("tok-123")));
        QTRY_VERIFY(scene.launcher->desktop()->snapshots().latest());
        QTRY_COMPARE(scene.launcher->desktop()->snapshots().latest()->destinations.size(), size_t(1));
        QVERIFY(scene.launcher->desktop()->snapshots().latest()->destinations[0].targetReady);
        QCOMPARE(scene.launcher->desktop()->snapshots().latest()->accounts[0].limits.dataPerDay, std::optional(Credits::whole(500))); // R18
        scene.closeDesktop();
    }

    void theLastWorkspaceIsOpenedAgain()
    {
        Scene scene;
        scene.launcher->launch();
        QVERIFY(!scene.launcher->startWindow());
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        // Another one is asked for: this one ends, the choice comes, and knows it.
        Q_EMIT scene.launcher->desktop()->window()->otherWorkspaceWanted();
        QTRY_VERIFY_WITH_TIMEOUT(scene.launcher->startWindow() && scene.launcher->startWindow()->isVisible(), 30'000);
        QVERIFY(!scene.launcher->desktop());
        QCOMPARE(scene.finished, 0);
        auto* recent = scene.start<QPushButton>("recentWorkspace");
        QCOMPARE(recent->text(), u"eu-leads"_s);
        QTest::mouseClick(recent, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        QVERIFY(scene.launcher->desktop()->window()->findChild<QLabel*>(u"workspaceFolder"_s)->text().endsWith(u"eu-leads.fuseboard"_s));
        scene.closeDesktop();
        Scene asked(true);
        asked.launcher->launch();
        QVERIFY(asked.launcher->startWindow());
    }

    void aSignalClosesInOrder() // as the close button does: it was an unexpected end
    {
        Scene scene;
        app::SignalWatch signalWatch;
        signalWatch.setHandler([&] { scene.launcher->end(); });
        scene.launcher->launch();
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        const QString folder = s_home->filePath(u"workspaces/eu-leads.fuseboard"_s);
        QVERIFY(store::Workspace::lockOwner(folder));
        ::raise(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(scene.finished > 0, 30'000);
        QVERIFY(!scene.launcher->desktop());
        QVERIFY(!store::Workspace::lockOwner(folder));
        QCOMPARE(QFileInfo(folder + u"/workspace.db-wal"_s).size(), 0); // closed, not left

        Scene asked(true);
        asked.launcher->launch();
        QVERIFY(asked.launcher->startWindow()->isVisible());
        signalWatch.setHandler([&] { asked.launcher->end(); });
        ::raise(SIGTERM);
        QTRY_COMPARE(asked.finished, 1);
    }

    void anotherLanguageAtOnce()
    {
        Scene scene;
        QStringList spoken;
        QObject::connect(scene.launcher.get(), &app::Launcher::languageWanted, [&](const QString& code) { spoken << code; });
        scene.launcher->launch();
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        const auto part = [&](const char* name) {
            auto* found = scene.launcher->desktop()->window()->findChild<QPushButton*>(QLatin1StringView(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        };
        QPointer<ui::MainWindow> first = scene.launcher->desktop()->window();
        first->showPage(u"settings"_s);
        QVERIFY(!part("openAnew")->isVisible());
        part("languageGerman")->click();
        QTRY_VERIFY(part("openAnew")->isVisible());
        QCOMPARE(QSettings(app::Desktop::settingsFile(), QSettings::IniFormat).value(u"window/language"_s).toString(), u"de"_s); // kept at once
        part("languageSystem")->click();
        QVERIFY(!part("openAnew")->isVisible());
        part("languageGerman")->click();
        part("openAnew")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!first, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        QCOMPARE(spoken, QStringList{u"de"_s});
        QCOMPARE(scene.finished, 0);
        QVERIFY(part("languageGerman")->isChecked());
        QVERIFY(scene.launcher->desktop()->window()->findChild<QLabel*>(u"workspaceFolder"_s)->text().endsWith(u"eu-leads.fuseboard"_s));
        part("languageSystem")->click();
        scene.closeDesktop();
    }

    void onlyWorkspacesAndEmptyFoldersAreOpened()
    {
        Scene scene(true);
        scene.launcher->launch();
        const QString other = s_home->filePath(u"photos"_s);
        QVERIFY(QDir().mkpath(other + u"/2026"_s));
        scene.dialogs.openPath = other;
        QVERIFY(QTest::qWaitForWindowActive(scene.launcher->startWindow()));
        QTest::keyClick(scene.launcher->startWindow(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(scene.start<QWidget>("startTrouble")->isVisible());
        QVERIFY(!scene.launcher->desktop());
        QVERIFY(!QFile::exists(other + u"/workspace.db"_s));
        scene.dialogs.openPath = s_home->filePath(u"leads.csv"_s); // a file, not a folder
        QTest::mouseClick(scene.start<QPushButton>("openWorkspace"), Qt::LeftButton);
        QVERIFY(!scene.launcher->desktop());
        QVERIFY(scene.launcher->startWindow()->isVisible());
        const QString empty = s_home->filePath(u"empty"_s);
        QVERIFY(QDir().mkpath(empty));
        scene.dialogs.openPath = empty;
        QTest::mouseClick(scene.start<QPushButton>("openWorkspace"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        QVERIFY(QFile::exists(empty + u"/workspace.db"_s));
        scene.closeDesktop();
    }

    void practiceSendsTheSample()
    {
        Scene scene(true);
        scene.launcher->launch();
        QTest::mouseClick(scene.start<QPushButton>("startPractice"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        const QString folder = s_home->filePath(u"workspaces/practice.fuseboard"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text(folder, "SELECT count(*) FROM batch_row"), "2", 20'000);
        QCOMPARE(text(folder, "SELECT preset FROM destination"), "practice");
        scene.closeDesktop();
    }

    void aSecretThatIsNotKeptIsSaid()
    {
        Scene scene(true);
        scene.secrets.refuses = true;
        scene.launcher->launch();
        QTest::keyClicks(scene.start<QLineEdit>("clayName"), u"EU leads"_s);
        QVERIFY(scene.start<QLabel>("clayNote")->text().contains(u"eu-leads-2.fuseboard"_s)); // the other one is left alone
        QTest::keyClicks(scene.start<QLineEdit>("clayUrl"), kUrl);
        QTest::mouseClick(scene.start<QPushButton>("connectClay"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scene.desktopIsOpen(), 20'000);
        QWidget* told = nullptr;
        QTRY_VERIFY((told = scene.launcher->desktop()->window()->findChild<QWidget*>(u"tellDialog"_s)) && told->isVisible());
        told->close();
        scene.closeDesktop();
    }

    void pictures()
    {
        Scene scene(true);
        scene.launcher->launch();
        ui::StartWindow* window = scene.launcher->startWindow();
        QTest::keyClicks(scene.start<QLineEdit>("clayName"), u"EU leads"_s);
        QTest::keyClicks(scene.start<QLineEdit>("clayUrl"), u"http://api.clay.com/x"_s);
        scene.start<QLineEdit>("clayToken")->setFocus();
        for (const auto& [choice, name] : {std::pair(ui::ThemeChoice::dark, u"dark"_s), std::pair(ui::ThemeChoice::light, u"light"_s)}) {
            s_theme->setChoice(choice);
            for (const QSize size : {QSize(1080, 620), QSize(480, 600)}) {
                window->resize(size);
                QCoreApplication::processEvents();
                test::savePicture(*window, u"start-%1-%2"_s.arg(size.width()).arg(name));
            }
        }
    }
};

int main(int argc, char** argv)
{
    if (const QByteArray display = qgetenv("FUSEBOARD_TEST_DISPLAY"); !display.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "xcb");
        qputenv("DISPLAY", display);
    }
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    tst_Launcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_launcher.moc"
