// SPDX-License-Identifier: GPL-3.0-or-later
// The real keychain: the test starts itself again on a bus of its own, with a keyring of its own in a throw-away home.
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answer.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::secrets;
using test::Answer;

namespace {

constexpr auto kInside = "FUSEBOARD_TEST_KEYRING";
/// Longer than the store's own time-out: it must speak first.
constexpr int kPatience = 20'000;

QString missingTool()
{
    for (const QString& tool : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s, u"sh"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    }
    return {};
}

} // namespace

class KeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet(kInside))
            QSKIP(qPrintable(u"%1 is not installed, so there is no keychain to test with"_s.arg(missingTool())));
    }

    void keepsReadsAndForgets()
    {
        KeychainStore store(u"FuseboardTest"_s);
        QVERIFY(store.lasting());
        const QByteArray value("https://hooks.example/\xc3\xa9\0x", 26);

        Answer<QByteArray> missing;
        store.read(u"crm"_s, missing.take());
        QTRY_COMPARE_WITH_TIMEOUT(missing.count, 1, kPatience);
        QCOMPARE(missing.result->error().code, ErrorCode::notFound);

        Answer<void> written;
        store.write(u"crm"_s, value, written.take());
        QTRY_COMPARE_WITH_TIMEOUT(written.count, 1, kPatience);
        QVERIFY2(written.result->ok(), written.result->ok() ? "" : qPrintable(written.result->error().text()));

        // Another store object: what was written is in the keychain, not in this process.
        KeychainStore other(u"FuseboardTest"_s);
        Answer<QByteArray> read;
        other.read(u"crm"_s, read.take());
        QTRY_COMPARE_WITH_TIMEOUT(read.count, 1, kPatience);
        QVERIFY(read.result->ok());
        QCOMPARE(**read.result, value);

        Answer<void> removed;
        store.remove(u"crm"_s, removed.take());
        QTRY_COMPARE_WITH_TIMEOUT(removed.count, 1, kPatience);
        QVERIFY(removed.result->ok());
        Answer<QByteArray> gone;
        store.read(u"crm"_s, gone.take());
        QTRY_COMPARE_WITH_TIMEOUT(gone.count, 1, kPatience);
        QCOMPARE(gone.result->error().code, ErrorCode::notFound);
    }

    void answersOnceWhenTheKeychainIsLate()
    {
        KeychainStore hasty(u"FuseboardTest"_s, Millis(0)); // no keychain answers before the event loop turns once
        Answer<QByteArray> late;
        hasty.read(u"crm"_s, late.take());
        QTRY_COMPARE_WITH_TIMEOUT(late.count, 1, kPatience);
        QCOMPARE(late.result->error().code, ErrorCode::secret);
        QVERIFY(late.result->error().message.contains(u"did not answer"_s));

        // The job goes on behind it; jobs run one after another, so once this one has answered, that one has ended.
        KeychainStore store(u"FuseboardTest"_s);
        Answer<QByteArray> next;
        store.read(u"crm"_s, next.take());
        QTRY_COMPARE_WITH_TIMEOUT(next.count, 1, kPatience);
        QCOMPARE(late.count, 1);
    }

    void openCallsEndWithTheStore()
    {
        Answer<QByteArray> never;
        {
            KeychainStore store(u"FuseboardTest"_s);
            store.read(u"crm"_s, never.take());
        }
        KeychainStore store(u"FuseboardTest"_s);
        Answer<QByteArray> next;
        store.read(u"crm"_s, next.take());
        QTRY_COMPARE_WITH_TIMEOUT(next.count, 1, kPatience);
        QCOMPARE(never.count, 0);
    }
};

int main(int argc, char** argv)
{
    std::unique_ptr<QTemporaryDir> home;
    if (!qEnvironmentVariableIsSet(kInside) && missingTool().isEmpty()) {
        qputenv(kInside, "1");
        // Not on the bus and keyring of whoever runs the tests. The folder is removed by the script, since exec ends
        // this program.
        home = std::make_unique<QTemporaryDir>();
        home->setAutoRemove(false);
        const QByteArray folder = QFile::encodeName(home->path());
        for (const char* variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(variable, folder);
        const char* script =
            "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || exit 1\n"
            "\"$@\"; code=$?; rm -rf \"$HOME\"; exit $code";
        std::vector<const char*> arguments{"dbus-run-session", "--", "sh", "-c", script, "sh"};
        arguments.insert(arguments.end(), argv, argv + argc);
        arguments.push_back(nullptr);
        ::execvp("dbus-run-session", const_cast<char**>(arguments.data()));
        return 1;
    }
    QCoreApplication application(argc, argv);
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
