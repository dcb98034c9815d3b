// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader really gets: the window in a process of its own, on a message bus of its own, read through AT-SPI as
// Orca reads it. The program starts itself three times: the test makes the bus, the reader on it, and the window.
#include "tests/gui/allpages.h"
#include "ui/shell/page.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

namespace {

constexpr auto kPart = "FUSEBOARD_ATSPI_PART";
constexpr int kSkip = 77;
constexpr int kNodesAtMost = 2'000;
constexpr int kFocusable = 11; ///< bits of AT-SPI's states
constexpr int kShowing = 25;
constexpr int kAnswerWithin = 10'000;

/// One object of the tree: whose it is and where.
struct Node
{
    QString service;
    QDBusObjectPath path;
};

const QDBusArgument& operator>>(const QDBusArgument& argument, Node& node)
{
    argument.beginStructure();
    argument >> node.service >> node.path;
    argument.endStructure();
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const Node& node)
{
    argument.beginStructure();
    argument << node.service << node.path;
    argument.endStructure();
    return argument;
}

} // namespace
Q_DECLARE_METATYPE(Node)

namespace {

class Reader
{
public:
    explicit Reader(const QDBusConnection& bus)
        : m_bus(bus)
    {
        qDBusRegisterMetaType<Node>();
        qDBusRegisterMetaType<QList<Node>>();
    }

    std::vector<Node> children(const Node& node) const
    {
        const QDBusReply<QList<Node>> reply = m_bus.call(asking(node, u"GetChildren"_s), QDBus::Block, kAnswerWithin);
        const QList<Node> nodes = reply.value();
        return std::vector<Node>(nodes.begin(), nodes.end());
    }
    /// Asked at once: the way there and back is what takes time.
    struct Seen
    {
        QString name;
        QString role;
        quint64 states = 0;
    };
    Seen look(const Node& node) const
    {
        QDBusMessage get = QDBusMessage::createMethodCall(node.service, node.path.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        get << u"org.a11y.atspi.Accessible"_s << u"Name"_s;
        QDBusPendingReply<QVariant> name = m_bus.asyncCall(get, kAnswerWithin);
        QDBusPendingReply<QString> role = m_bus.asyncCall(asking(node, u"GetRoleName"_s), kAnswerWithin);
        QDBusPendingReply<QList<uint>> states = m_bus.asyncCall(asking(node, u"GetState"_s), kAnswerWithin);
        name.waitForFinished();
        role.waitForFinished();
        states.waitForFinished();
        Seen seen;
        if (name.isValid())
            seen.name = name.value().toString();
        if (role.isValid())
            seen.role = role.value();
        const QList<uint> words = states.isValid() ? states.value() : QList<uint>();
        seen.states = words.size() == 2 ? quint64(words[0]) | quint64(words[1]) << 32 : 0;
        return seen;
    }

private:
    static QDBusMessage asking(const Node& node, const QString& method)
    {
        return QDBusMessage::createMethodCall(node.service, node.path.path(), u"org.a11y.atspi.Accessible"_s, method);
    }
    QDBusConnection m_bus;
};

/// Prints a line a node: role, name, states. The window is asked for its pages one after the other.
int read()
{
    QTextStream out(stdout);
    QDBusInterface launcher(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, QDBusConnection::sessionBus());
    const QDBusReply<QString> address = launcher.call(u"GetAddress"_s);
    if (!address.isValid()) {
        out << "no accessibility bus: " << address.error().message() << '\n';
        return kSkip;
    }
    const QDBusConnection bus = QDBusConnection::connectToBus(address.value(), u"a11y"_s);
    if (!bus.isConnected()) {
        out << "the accessibility bus does not answer\n";
        return kSkip;
    }
    const Reader reader(bus);
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kPart), u"window"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"QT_ACCESSIBILITY"_s, u"1"_s);
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(), {});
    const auto line = [&window]() -> QString {
        while (!window.canReadLine()) {
            if (!window.waitForReadyRead(60'000))
                return {};
        }
        return QString::fromUtf8(window.readLine()).trimmed();
    };
    const Node root{u"org.a11y.atspi.Registry"_s, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)};
    for (;;) {
        const QString page = line();
        if (page.isEmpty()) {
            out << "the window did not come up\n";
            return 1;
        }
        if (page == "done"_L1)
            break;
        out << "page\t" << page << '\n';
        std::vector<Node> todo = reader.children(root);
        int seen = 0;
        while (!todo.empty() && seen < kNodesAtMost) {
            const Node next = todo.back();
            todo.pop_back();
            ++seen;
            // Pages that are not in front are not read aloud, either.
            const Reader::Seen node = reader.look(next);
            if (!((node.states >> kShowing) & 1) && node.role != "application"_L1)
                continue;
            out << "node\t" << node.role << '\t' << node.name << '\t' << ((node.states >> kFocusable) & 1) << '\n';
            if (node.role == "table"_L1 || node.role == "list"_L1 || node.role == "tree table"_L1)
                continue; // their cells are many, and checked elsewhere
            const std::vector<Node> below = reader.children(next);
            todo.insert(todo.end(), below.begin(), below.end());
        }
        window.write("next\n");
    }
    window.waitForFinished(20'000);
    return 0;
}

/// Shows page after page, and waits to be told to go on.
int show(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "xcb");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    test::AllPages scene;
    QTextStream in(stdin);
    QTextStream out(stdout);
    const auto tell = [&](const QString& what) {
        out << what << Qt::endl;
        // The bridge answers on this thread, so the next word is awaited elsewhere.
        std::atomic_bool told = false;
        std::unique_ptr<QThread> wait(QThread::create([&] {
            in.readLine();
            told = true;
        }));
        wait->start();
        while (!told)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        wait->wait();
    };
    for (const QString& page : test::AllPages::places()) {
        scene.go(page);
        tell(page);
    }
    scene.window->activateWindow();
    const bool active = QTest::qWaitForWindowActive(scene.window.get());
    QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
    if (!active || !QTest::qWaitFor([&] { return scene.find<QWidget>("commandPalette")->isVisible(); }))
        return 1;
    tell(u"palette"_s);
    scene.window->hide();
    test::ScriptedDialogs dialogs;
    ui::StartWindow start(dialogs, {u"/home/ada/eu-leads.fuseboard"_s}, [](const QString& name) { return u"/home/ada/"_s + name; });
    start.show();
    if (!QTest::qWaitForWindowExposed(&start))
        return 1;
    tell(u"start"_s);
    out << "done" << Qt::endl;
    return 0;
}

} // namespace

class tst_AtSpi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScreenReaderFindsEverything()
    {
        if (QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty())
            QSKIP("there is no dbus-run-session");
        QString display = qEnvironmentVariable("FUSEBOARD_TEST_DISPLAY");
        QProcess server;
        if (display.isEmpty()) {
            // Xvfb writes the number it has taken to the file descriptor named.
            server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
            if (!server.waitForReadyRead(20'000))
                QSKIP("there is no display, and Xvfb does not start");
            display = u":"_s + QString::fromLatin1(server.readLine()).trimmed();
        }
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kPart), u"reader"_s);
        environment.insert(u"DISPLAY"_s, display);
        environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
        reader.setProcessEnvironment(environment);
        reader.start(u"dbus-run-session"_s, {u"--"_s, QCoreApplication::applicationFilePath()});
        QVERIFY(reader.waitForStarted());
        const bool ended = reader.waitForFinished(280'000);
        if (!ended)
            reader.terminate();
        server.terminate();
        server.waitForFinished();
        const QString said = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(ended, qPrintable(said.right(2'000)));
        if (reader.exitCode() == kSkip)
            QSKIP(qPrintable(said.trimmed()));
        QVERIFY2(reader.exitCode() == 0, qPrintable(said + QString::fromUtf8(reader.readAllStandardError())));

        QMap<QString, QStringList> found; // by page: "role name"
        QStringList nameless;
        QString page;
        for (const QString& line : said.split(u'\n')) {
            const QStringList parts = line.split(u'\t');
            if (parts.value(0) == "page"_L1)
                page = parts.value(1);
            if (parts.value(0) != "node"_L1)
                continue;
            found[page] << parts.value(1) + u' ' + parts.value(2);
            // The inside of a scrolled area hands the focus on to it; a label without text has nothing to say.
            const bool window = parts.value(1) == "frame"_L1 || parts.value(1) == "application"_L1 || parts.value(1) == "filler"_L1 || parts.value(1) == "label"_L1;
            if (parts.value(3) == "1"_L1 && parts.value(2).trimmed().isEmpty() && !window)
                nameless << page + u": "_s + parts.value(1);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QCOMPARE(found.size(), 16); // places, the palette and the start window
        const auto has = [&](const QString& where, const QString& role, const QString& name) {
            for (const QString& node : found.value(where)) {
                if (node.startsWith(role + u' ') && node.contains(name))
                    return true;
            }
            qWarning().noquote() << "no" << role << name << "on" << where << ":\n" << found.value(where).join(u'\n');
            return false;
        };
        for (const QString& where : found.keys()) {
            if (where == "start"_L1)
                continue;
            QVERIFY(has(where, u"push button"_s, u"Pause all"_s) || has(where, u"button"_s, u"Pause all"_s));
            QVERIFY(has(where, u"radio button"_s, u"Overview"_s));
        }
        QVERIFY(has(u"batches"_s, u"table"_s, u"Batches"_s));
        QVERIFY(has(u"deadletters"_s, u"table"_s, u"Dead letters"_s));
        QVERIFY(has(u"deadletters"_s, u"text"_s, u"earch"_s));
        QVERIFY(has(u"activity"_s, u"combo box"_s, u"kind"_s));
        QVERIFY(has(u"settings/appearance"_s, u"page tab"_s, u"Notifications"_s));
        QVERIFY(has(u"settings/notifications"_s, u"text"_s, u"redits"_s));
        QVERIFY(has(u"settings/retention"_s, u"check box"_s, u""_s));
        QVERIFY(has(u"palette"_s, u"text"_s, u""_s) && has(u"palette"_s, u"list"_s, u""_s));
        QVERIFY(has(u"start"_s, u"push button"_s, u"Open"_s) || has(u"start"_s, u"button"_s, u"Open"_s));
        QVERIFY(has(u"overview"_s, u"label"_s, u"rows/s"_s)); // figures that we paint ourselves
        QVERIFY(has(u"overview"_s, u"label"_s, u"Running"_s)); // and states
    }
};

int main(int argc, char** argv)
{
    const QByteArray part = qgetenv(kPart);
    if (part == "window")
        return show(argc, argv);
    QCoreApplication application(argc, argv);
    if (part == "reader")
        return read();
    tst_AtSpi test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_atspi.moc"
