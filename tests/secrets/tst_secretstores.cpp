// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/chainstore.h"
#include "core/secrets/environmentstore.h"
#include "core/secrets/filestore.h"
#include "core/secrets/memorystore.h"
#include "tests/secrets/answer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::secrets;
using test::Answer;

namespace {

Result<QByteArray> readNow(SecretStore& store, const QString& name)
{
    Answer<QByteArray> answer;
    store.read(name, answer.take());
    Q_ASSERT(answer.count == 1);
    return *answer.result;
}

Result<void> writeNow(SecretStore& store, const QString& name, const QByteArray& value)
{
    Answer<void> answer;
    store.write(name, value, answer.take());
    Q_ASSERT(answer.count == 1);
    return *answer.result;
}

Result<void> removeNow(SecretStore& store, const QString& name)
{
    Answer<void> answer;
    store.remove(name, answer.take());
    Q_ASSERT(answer.count == 1);
    return *answer.result;
}

/// A store whose every answer is one error.
class BrokenStore final : public SecretStore
{
public:
    explicit BrokenStore(ErrorCode code)
        : m_error{code, u"broken"_s, {}}
    {
    }
    void read(const QString&, std::function<void(Result<QByteArray>)> done) override { done(m_error); }
    void write(const QString&, const QByteArray&, std::function<void(Result<void>)> done) override { done(m_error); }
    void remove(const QString&, std::function<void(Result<void>)> done) override { done(m_error); }
    QString description() const override { return u"broken"_s; }
    bool lasting() const override { return true; }

private:
    Error m_error;
};

template <class... Stores>
ChainStore chainOf(std::unique_ptr<Stores>... stores)
{
    std::vector<std::unique_ptr<SecretStore>> list;
    (list.push_back(std::move(stores)), ...);
    return ChainStore(std::move(list));
}

} // namespace

class SecretStoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"secrets.json"_s);
    }

    void memoryKeepsUntilItEnds()
    {
        MemoryStore store;
        QVERIFY(!store.lasting());
        QCOMPARE(readNow(store, u"crm"_s).error().code, ErrorCode::notFound);
        QVERIFY(writeNow(store, u"crm"_s, "token").ok());
        QCOMPARE(*readNow(store, u"crm"_s), "token"_qba);
        QVERIFY(removeNow(store, u"crm"_s).ok());
        QCOMPARE(removeNow(store, u"crm"_s).error().code, ErrorCode::notFound);
    }

    void environmentNamesAndReads_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("variable");
        QTest::newRow("plain") << u"crm"_s << "FUSEBOARD_SECRET_CRM"_qba;
        QTest::newRow("path") << u"webhook/7-a/auth"_s << "FUSEBOARD_SECRET_WEBHOOK_7_A_AUTH"_qba;
        QTest::newRow("beyond ASCII") << u"köln"_s << "FUSEBOARD_SECRET_K_LN"_qba;
    }
    void environmentNamesAndReads()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, variable);
        QCOMPARE(EnvironmentStore::variableName(name), variable);
        EnvironmentStore store;
        QCOMPARE(readNow(store, name).error().code, ErrorCode::notFound);
        qputenv(variable.constData(), "s3cret");
        const auto unset = qScopeGuard([&] { qunsetenv(variable.constData()); });
        QCOMPARE(*readNow(store, name), "s3cret"_qba);
        QCOMPARE(writeNow(store, name, "x").error().code, ErrorCode::unsupported);
        QCOMPARE(removeNow(store, name).error().code, ErrorCode::unsupported);
    }

    void fileIsMadeForItsOwnerOnly()
    {
        FileStore store(m_file);
        QCOMPARE(readNow(store, u"a"_s).error().code, ErrorCode::notFound);
        const mode_t before = ::umask(0); // even where nothing is masked
        const auto restore = qScopeGuard([before] { ::umask(before); });
        QVERIFY(writeNow(store, u"a"_s, "één").ok());
        QVERIFY(writeNow(store, u"b"_s, "two").ok());
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &facts), 0);
        QCOMPARE(int(facts.st_mode & 07777), 0600);
        QCOMPARE(*readNow(store, u"a"_s), "één"_qba);
        QVERIFY(removeNow(store, u"a"_s).ok());
        QCOMPARE(readNow(store, u"a"_s).error().code, ErrorCode::notFound);
        QCOMPARE(*readNow(store, u"b"_s), "two"_qba);
        QCOMPARE(QFileInfo(m_folder->path()).dir().entryList({u"secrets.json*"_s}), QStringList());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList{u"secrets.json"_s}); // nothing left beside it
    }

    void looserPermissionsAreRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("group reads") << 0640;
        QTest::newRow("others read") << 0604;
        QTest::newRow("others write") << 0602;
        QTest::newRow("group runs") << 0610;
    }
    void looserPermissionsAreRefused()
    {
        QFETCH(int, mode);
        FileStore store(m_file);
        QVERIFY(writeNow(store, u"a"_s, "1").ok());
        QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), mode_t(mode)), 0);
        const auto read = readNow(store, u"a"_s);
        QCOMPARE(read.error().code, ErrorCode::secret);
        QVERIFY2(read.error().message.contains(u"chmod 600"_s), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(QString::number(mode, 8)));
        QCOMPARE(writeNow(store, u"a"_s, "2").error().code, ErrorCode::secret); // not tightened in silence either
        QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0400), 0);
        QCOMPARE(*readNow(store, u"a"_s), "1"_qba); // tighter is fine: systemd credentials
    }

    void whatIsNoSecretsFileIsRefused()
    {
        FileStore folder(m_folder->path());
        QCOMPARE(readNow(folder, u"a"_s).error().code, ErrorCode::secret);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2]");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        FileStore store(m_file);
        QCOMPARE(readNow(store, u"a"_s).error().code, ErrorCode::secret);
        QCOMPARE(writeNow(store, u"a"_s, "1").error().code, ErrorCode::secret); // never written over
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "[1, 2]"_qba);
    }

    void valuesThatAreNoTextAreRefused()
    {
        FileStore store(m_file);
        QCOMPARE(writeNow(store, u"a"_s, "\xff\xfe").error().code, ErrorCode::invalidArgument);
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void twoWritersDoNotLoseAValue()
    {
        FileStore store(m_file);
        QLockFile other(m_file + u".lock"_s);
        QVERIFY(other.tryLock(0));
        const auto refused = writeNow(store, u"a"_s, "1");
        QCOMPARE(refused.error().code, ErrorCode::secret);
        other.unlock();
        QVERIFY(writeNow(store, u"a"_s, "1").ok());
    }

    void chainReadsTheFirstThatHasIt()
    {
        auto first = std::make_unique<MemoryStore>();
        auto second = std::make_unique<MemoryStore>();
        QVERIFY(writeNow(*first, u"both"_s, "first").ok());
        QVERIFY(writeNow(*second, u"both"_s, "second").ok());
        QVERIFY(writeNow(*second, u"one"_s, "second").ok());
        ChainStore chain = chainOf(std::move(first), std::move(second));
        QCOMPARE(*readNow(chain, u"both"_s), "first"_qba);
        QCOMPARE(*readNow(chain, u"one"_s), "second"_qba);
        QCOMPARE(readNow(chain, u"none"_s).error().code, ErrorCode::notFound);
        QVERIFY(removeNow(chain, u"both"_s).ok());
        QCOMPARE(readNow(chain, u"both"_s).error().code, ErrorCode::notFound); // from every store
        QVERIFY(!chain.lasting());
    }

    void aStoreThatFailsHidesNothingAndIsReported()
    {
        auto memory = std::make_unique<MemoryStore>();
        QVERIFY(writeNow(*memory, u"a"_s, "1").ok());
        ChainStore chain = chainOf(std::make_unique<BrokenStore>(ErrorCode::secret), std::move(memory));
        QCOMPARE(*readNow(chain, u"a"_s), "1"_qba);
        QCOMPARE(readNow(chain, u"b"_s).error().code, ErrorCode::secret); // it may be there: not "notFound"
        QCOMPARE(removeNow(chain, u"a"_s).error().code, ErrorCode::secret);
    }

    void aSecretNeverMovesToAWeakerStoreInSilence()
    {
        {
            ChainStore chain =
                chainOf(std::make_unique<BrokenStore>(ErrorCode::secret), std::make_unique<MemoryStore>());
            QCOMPARE(writeNow(chain, u"a"_s, "1").error().code, ErrorCode::secret);
            QCOMPARE(readNow(chain, u"a"_s).error().code, ErrorCode::secret);
        }
        ChainStore chain = chainOf(std::make_unique<EnvironmentStore>(), std::make_unique<MemoryStore>());
        QVERIFY(writeNow(chain, u"a"_s, "1").ok()); // the environment keeps nothing, so the next one is meant
        QCOMPARE(*readNow(chain, u"a"_s), "1"_qba);
        ChainStore none = chainOf(std::make_unique<EnvironmentStore>());
        QCOMPARE(writeNow(none, u"a"_s, "1").error().code, ErrorCode::unsupported);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(SecretStoresTest)
#include "tst_secretstores.moc"
