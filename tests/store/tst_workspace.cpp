// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/workspace.h"
#include "tests/support/fakeclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kHold[] = "--hold";

/// The other process: opens the workspace, writes without letting go, and waits to be killed.
int holdWorkspace(const QString& folder)
{
    const SystemClock clock;
    auto workspace = Workspace::open(folder, Access::readWrite, u"holder"_s, clock);
    if (!workspace)
        return 2;
    auto connection = (*workspace)->connect(Access::readWrite);
    if (!connection || !(*connection)->execute("INSERT INTO meta VALUES ('held', 'yes')"))
        return 3;
    std::puts("held");
    std::fflush(stdout);
    pause();
    return 0;
}

} // namespace

/// Opening, locking, checking and migrating a workspace (architecture.md, rules 8 and 9).
class tst_Workspace : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

    Result<std::unique_ptr<Workspace>> open(const QString& folder, Access access = Access::readWrite)
    {
        return Workspace::open(folder, access, u"test"_s, m_clock);
    }
    void make(const QString& folder)
    {
        auto made = open(folder);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
    }
    static void write(const QString& file, const QByteArray& content, qint64 at = -1)
    {
        QFile out(file);
        if (!out.open(at < 0 ? QIODevice::WriteOnly : QIODevice::ReadWrite) || !out.seek(std::max<qint64>(at, 0)))
            qFatal("%s", qPrintable(file));
        out.write(content);
    }
    static QByteArray hash(const QString& file)
    {
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return {};
        return QCryptographicHash::hash(in.readAll(), QCryptographicHash::Sha256);
    }
    static void startHolder(QProcess& process, const QString& folder)
    {
        process.start(QCoreApplication::applicationFilePath(), {QLatin1String(kHold), folder});
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(process.readLine().trimmed(), "held");
    }

private Q_SLOTS:
    void makesItsFolderAndSchema()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"a/b"_s);
        QByteArray uuid;
        {
            auto workspace = open(folder);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
            uuid = (*workspace)->uuid();
            QCOMPARE(uuid.size(), 36);
            auto c = (*workspace)->connect(Access::readWrite);
            QCOMPARE(*(*c)->scalar("PRAGMA user_version"), migrations().back().version);
            QVERIFY(*(*c)->scalar("SELECT count(*) FROM batch_row") == 0);
        }
        auto again = open(folder);
        QVERIFY(again);
        QCOMPARE((*again)->uuid(), uuid);
        QCOMPARE(QDir(folder).entryList({u"*.before*"_s, u"*.corrupt*"_s}), QStringList());
    }

    void secondOpeningIsRefusedWithItsOwner()
    {
        QTemporaryDir dir;
        QVERIFY(!Workspace::lockOwner(dir.path()));
        auto first = open(dir.path());
        QVERIFY(first);
        auto second = open(dir.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::locked);
        QVERIFY2(second.error().message.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.error().message));
        const auto owner = Workspace::lockOwner(dir.path());
        QVERIFY(owner);
        QCOMPARE(owner->pid, QCoreApplication::applicationPid());
        QCOMPARE(owner->program, u"test"_s);
        QCOMPARE(owner->since, m_clock.wall());
        *first = nullptr;
        QVERIFY(!Workspace::lockOwner(dir.path()));
        QVERIFY(open(dir.path()));
    }

    void readerBesideAnEngine()
    {
        QTemporaryDir dir;
        auto engine = open(dir.path());
        auto c = (*engine)->connect(Access::readWrite);
        QVERIFY((*c)->execute("INSERT INTO meta VALUES ('k', 'v')"));
        auto viewer = open(dir.path(), Access::readOnly);
        QVERIFY2(viewer, viewer ? "" : qPrintable(viewer.error().text()));
        QCOMPARE((*viewer)->uuid(), (*engine)->uuid());
        QCOMPARE((*viewer)->connect(Access::readWrite).error().code, ErrorCode::readOnly);
        auto reader = (*viewer)->connect(Access::readOnly);
        QCOMPARE(*(*reader)->scalar("SELECT count(*) FROM meta WHERE key = 'k'"), 1);
    }

    void anotherProcessHoldsIt()
    {
        QTemporaryDir dir;
        QProcess holder;
        startHolder(holder, dir.path());
        const auto refused = open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::locked);
        const auto owner = Workspace::lockOwner(dir.path());
        QVERIFY(owner);
        QCOMPARE(owner->pid, holder.processId());
        QCOMPARE(owner->program, u"holder"_s);
        QVERIFY(owner->text().contains(u"holder"_s));

        ::kill(pid_t(holder.processId()), SIGKILL);
        QVERIFY(holder.waitForFinished(30'000));
        QVERIFY(!Workspace::lockOwner(dir.path()));
        // A reader sees what the killed process had committed, and changes neither file nor log.
        const QString file = dir.filePath(u"workspace.db"_s);
        const QByteArray before = hash(file) + hash(file + u"-wal"_s);
        QVERIFY(QFileInfo(file + u"-wal"_s).size() > 0);
        {
            auto viewer = open(dir.path(), Access::readOnly);
            QVERIFY2(viewer, viewer ? "" : qPrintable(viewer.error().text()));
            auto reader = (*viewer)->connect(Access::readOnly);
            QCOMPARE(*(*reader)->scalar("SELECT count(*) FROM meta WHERE key = 'held'"), 1);
        }
        QCOMPARE(hash(file) + hash(file + u"-wal"_s), before);
        auto next = open(dir.path());
        QVERIFY2(next, next ? "" : qPrintable(next.error().text()));
        auto c = (*next)->connect(Access::readWrite);
        QCOMPARE(*(*c)->scalar("SELECT count(*) FROM meta WHERE key = 'held'"), 1);
    }

    void readingChangesNoByte()
    {
        QTemporaryDir dir;
        make(dir.path());
        const QString file = dir.filePath(u"workspace.db"_s);
        const QByteArray before = hash(file);
        {
            auto viewer = open(dir.path(), Access::readOnly);
            QVERIFY(viewer);
            auto reader = (*viewer)->connect(Access::readOnly);
            QVERIFY(*(*reader)->scalar("SELECT count(*) FROM meta") > 0);
            QVERIFY(!(*reader)->execute("DELETE FROM meta"));
            QVERIFY(!(*reader)->execute("PRAGMA user_version = 5"));
        }
        QCOMPARE(hash(file), before);
        QCOMPARE(QFileInfo(file + u"-wal"_s).size(), 0);
    }

    void readingAFolderThatIsNotWritable()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QTemporaryDir dir;
        make(dir.path());
        QFile::remove(dir.filePath(u"workspace.db-shm"_s));
        QFile::remove(dir.filePath(u"workspace.db-wal"_s));
        QFile::remove(dir.filePath(u"workspace.lock"_s));
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner);
        const auto refused = open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::readOnly); // W-30: it can be looked at
        auto viewer = open(dir.path(), Access::readOnly);
        QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(viewer, viewer ? "" : qPrintable(viewer.error().text()));
    }

    void readingNothing()
    {
        QTemporaryDir dir;
        QCOMPARE(open(dir.path(), Access::readOnly).error().code, ErrorCode::notFound);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
    }

    void newerSchemaIsRefusedAndLeftAlone()
    {
        for (const Access access : {Access::readWrite, Access::readOnly}) {
            QTemporaryDir dir;
            {
                auto workspace = open(dir.path());
                auto c = (*workspace)->connect(Access::readWrite);
                QVERIFY((*c)->execute("PRAGMA user_version = 999"));
            }
            const QByteArray before = hash(dir.filePath(u"workspace.db"_s));
            auto refused = open(dir.path(), access);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::newerSchema);
            QVERIFY(refused.error().message.contains(u"newer Fuseboard"_s));
            QCOMPARE(hash(dir.filePath(u"workspace.db"_s)), before);
            QVERIFY(!Workspace::lockOwner(dir.path()));
        }
    }

    void anotherProgramsDatabaseIsRefused()
    {
        QTemporaryDir dir;
        {
            auto c = Connection::open(dir.filePath(u"workspace.db"_s), Access::readWrite);
            QVERIFY((*c)->execute("CREATE TABLE bookmarks (a)"));
        }
        QCOMPARE(open(dir.path()).error().code, ErrorCode::invalidArgument);
        QVERIFY(QFile::exists(dir.filePath(u"workspace.db"_s)));
    }

    void migrationMakesABackupFirst()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"workspace.db"_s);
        make(dir.path());
        auto c = Connection::open(file, Access::readWrite);
        QVERIFY((*c)->execute("INSERT INTO meta VALUES ('old', 'yes')"));
        std::vector<Migration> steps = migrations();
        const int next = steps.back().version + 1;
        steps.push_back({next, "CREATE TABLE extra (a) STRICT"});
        QVERIFY(!migrate(**c, file, steps)); // a STRICT column needs a type: the step fails as a whole
        QCOMPARE(*(*c)->scalar("PRAGMA user_version"), next - 1);
        steps.back().sql = "CREATE TABLE extra (a INTEGER) STRICT; UPDATE meta SET value = 'changed' WHERE key = 'old'";
        QVERIFY(migrate(**c, file, steps));
        QCOMPARE(*(*c)->scalar("PRAGMA user_version"), next);
        QCOMPARE(*(*c)->scalar("PRAGMA foreign_keys"), 1);
        const QStringList backups = QDir(dir.path()).entryList({u"workspace.db.before-*"_s}, QDir::Files, QDir::Name);
        QCOMPARE(backups, (QStringList{u"workspace.db.before-%1"_s.arg(next, 3, 10, QLatin1Char('0')),
                                       u"workspace.db.before-%1-2"_s.arg(next, 3, 10, QLatin1Char('0'))}));
        for (const QString& name : backups) {
            auto backup = Connection::open(dir.filePath(name), Access::readOnly);
            QVERIFY(backup);
            QCOMPARE(*(*backup)->scalar("SELECT count(*) FROM meta WHERE key = 'old' AND value = 'yes'"), 1);
            QCOMPARE(*(*backup)->scalar("PRAGMA user_version"), next - 1);
        }
        QVERIFY(migrate(**c, file, steps)); // nothing left to do, no further backup
        QCOMPARE(QDir(dir.path()).entryList({u"workspace.db.before-*"_s}).size(), 2);
    }

    void brokenReferencesStopAMigration()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"workspace.db"_s);
        make(dir.path());
        auto c = Connection::open(file, Access::readWrite);
        std::vector<Migration> steps = migrations();
        steps.push_back({steps.back().version + 1, "INSERT INTO breaker VALUES (99, 0, 0, 0, 0, '', NULL)"});
        QVERIFY(!migrate(**c, file, steps));
        QCOMPARE(*(*c)->scalar("SELECT count(*) FROM breaker"), 0);
    }

    void damagedFileIsMovedAside_data()
    {
        QTest::addColumn<bool>("noDatabase");
        QTest::addColumn<bool>("unclean");
        QTest::newRow("not a database") << true << false;
        QTest::newRow("damaged page after an unclean end") << false << true;
    }
    void damagedFileIsMovedAside()
    {
        QFETCH(bool, noDatabase);
        QFETCH(bool, unclean);
        QTemporaryDir dir;
        const QString file = dir.filePath(u"workspace.db"_s);
        make(dir.path());
        if (noDatabase)
            write(file, QByteArray(20'000, '#'));
        else
            write(file, QByteArray(4096, '\xa5'), 8192);
        if (unclean)
            write(dir.filePath(u"workspace.lock"_s), "{}");
        const QByteArray before = hash(file);

        const auto viewed = open(dir.path(), Access::readOnly);
        if (noDatabase) {
            QCOMPARE(viewed.error().code, ErrorCode::corrupt);
        }
        QCOMPARE(hash(file), before); // a reader moves nothing

        const auto refused = open(dir.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::corrupt);
        QVERIFY2(!QFile::exists(file), "no new workspace in the same call");
        const QStringList kept = QDir(dir.path()).entryList({u"workspace.db.corrupt-*"_s}, QDir::Files);
        QVERIFY(!kept.isEmpty());
        QVERIFY2(refused.error().message.contains(kept.first()), qPrintable(refused.error().message));
        QCOMPARE(hash(dir.filePath(kept.first())), before);
        // An empty workspace in its place would know no delivery: the same file would be sent twice.
        const auto again = open(dir.path());
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::corrupt);
        QVERIFY2(again.error().message.contains(kept.first()), qPrintable(again.error().message));
        QVERIFY(!QFile::exists(file));
        QVERIFY(QDir(dir.path()).mkdir(u"elsewhere"_s));
        QVERIFY(QFile::rename(dir.filePath(kept.first()), dir.filePath(u"elsewhere/"_s + kept.first())));
        QVERIFY(open(dir.path())); // put away by hand: begun anew knowingly
    }
};


int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], kHold) == 0)
        return holdWorkspace(QString::fromLocal8Bit(argv[2]));
    tst_Workspace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workspace.moc"
