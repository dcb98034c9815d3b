// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagerig.h"
#include "tests/support/guithreadguard.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;

/// The guard that watches every test of a page must see what it is there for.
class TestGuiThreadGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seesFiles();
    void seesSockets();
    void seesStatementsOfOurs();
    void seesStatementsThroughQt();
    void letsOtherThreadsAndTheTestItselfWork();
};

void TestGuiThreadGuard::seesFiles()
{
    const QTemporaryDir folder;
    GuiThreadGuard guard;
    QFile file(folder.filePath(u"one"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(guard.take().size(), 1);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(guard.take().join(u' ').contains(folder.filePath(u"one"_s)));
    QVERIFY(file.rename(folder.filePath(u"two"_s)));
    QVERIFY(!guard.take().isEmpty());
    QVERIFY(file.remove());
    QVERIFY(!guard.take().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QVERIFY(!guard.take().isEmpty());
    {
        QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        settings.setValue(u"a"_s, 1);
    }
    QVERIFY(!guard.take().isEmpty());
}

void TestGuiThreadGuard::seesSockets()
{
    GuiThreadGuard guard;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, 9);
    QVERIFY(guard.take().join(u' ').contains(u"socket"_s));
}

void TestGuiThreadGuard::seesStatementsOfOurs()
{
    TempWorkspace workspace;
    auto connection = workspace.workspace().connect(store::Access::readOnly);
    QVERIFY(connection.ok());
    auto statement = (*connection)->prepare("SELECT count(*) FROM destination");
    QVERIFY(statement.ok());
    GuiThreadGuard guard;
    QVERIFY(statement->step().ok());
    const QStringList seen = guard.take();
    QCOMPARE(seen.size(), 1);
    QVERIFY2(seen.first().contains(u"SELECT count(*) FROM destination"_s), qPrintable(seen.first()));
    QVERIFY(workspace.workspace().connect(store::Access::readOnly).ok());
    QVERIFY(!guard.take().isEmpty());
}

void TestGuiThreadGuard::seesStatementsThroughQt()
{
    TempWorkspace workspace;
    auto connection = workspace.workspace().connect(store::Access::readOnly);
    QVERIFY(connection.ok());
    GuiThreadGuard guard;
    QSqlQuery query(u"SELECT 1"_s, (*connection)->database());
    QVERIFY(query.next());
    QVERIFY(guard.take().join(u' ').contains(u"sqlite3_step SELECT 1"_s));
}

void TestGuiThreadGuard::letsOtherThreadsAndTheTestItselfWork()
{
    const QTemporaryDir folder;
    TempWorkspace workspace;
    GuiThreadGuard guard;
    const QString path = folder.filePath(u"one"_s);
    std::unique_ptr<QThread> thread(QThread::create([path] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("not opened");
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(guard.take(), QStringList());
    QCOMPARE(workspace.number("SELECT count(*) FROM destination"), 2);
    {
        const OwnWork own;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
    }
    QCOMPARE(guard.take(), QStringList());
    // What is built into the program is no file.
    QFile built(u":/look/theme/fuseboard.qss"_s);
    Q_UNUSED(built.open(QIODevice::ReadOnly));
    QCOMPARE(guard.take(), QStringList());
}

QTEST_MAIN(TestGuiThreadGuard)
#include "tst_guithreadguard.moc"
