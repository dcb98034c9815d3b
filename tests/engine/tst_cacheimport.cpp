// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cacheimport.h"
#include "core/store/destinationrepository.h"
#include "core/store/enrichmentcache.h"
#include "core/store/storewriter.h"
#include "tests/support/tempworkspace.h"

#include <QFile>
#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

class tst_CacheImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsAnExport();
    void namedColumns();
    void refusesAFileWithoutDomains();
    void manyRows();

private:
    QString file(const QByteArray& content, const QString& name = u"enriched.csv"_s);
    Result<engine::CacheImportTally> run(const QString& path, const QString& column = {}, const QStringList& columns = {});
    QByteArray fieldsOf(const QByteArray& domain);

    std::unique_ptr<TempWorkspace> m_workspace;
    std::unique_ptr<store::StoreWriter> m_writer;
};

void tst_CacheImport::init()
{
    m_workspace = std::make_unique<TempWorkspace>();
    m_writer = std::make_unique<store::StoreWriter>(m_workspace->workspace());
    QVERIFY(m_writer->start());
}

void tst_CacheImport::cleanup()
{
    m_writer.reset();
    m_workspace.reset();
}

QString tst_CacheImport::file(const QByteArray& content, const QString& name)
{
    const QString path = m_workspace->folder() + u'/' + name;
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("%s", qPrintable(out.errorString()));
    return path;
}

Result<engine::CacheImportTally> tst_CacheImport::run(const QString& path, const QString& column, const QStringList& columns)
{
    engine::CacheImportRequest request;
    request.path = path;
    request.destination = *store::DestinationRepository(m_workspace->connection()).destination(DestinationId(1));
    request.domainColumn = column;
    request.columns = columns;
    return engine::CacheImport(*m_writer, m_workspace->clock()).run(request);
}

QByteArray tst_CacheImport::fieldsOf(const QByteArray& domain)
{
    const auto found = store::EnrichmentCache(m_workspace->connection()).find(ScopeId(1), domain);
    return found && *found ? (*found)->fields : QByteArray();
}

void tst_CacheImport::readsAnExport() // B-27: the cache is filled by what a table exported
{
    const auto tally = run(file("Name,Website,Industry\nAcme,https://www.ACME.com/,Tools\nNone,,Tools\nEmpty,b.com,\n\"x\ny\",c.com,\"A, B\"\nbad row\n"));
    QVERIFY2(tally, tally ? "" : qPrintable(tally.error().text()));
    QCOMPARE(tally->domainColumn, u"Website"_s);
    QCOMPARE(tally->rows, 4);
    QCOMPARE(tally->stored, 3);
    QCOMPARE(tally->withoutDomain, 1);
    QCOMPARE(tally->faults, 1);
    QCOMPARE(fieldsOf("acme.com"), QByteArray(R"({"Name":"Acme","Industry":"Tools"})"));
    QCOMPARE(fieldsOf("b.com"), QByteArray(R"({"Name":"Empty"})")); // an empty cell would hide what the row knows
    QCOMPARE(fieldsOf("c.com"), QByteArray(R"({"Name":"x\ny","Industry":"A, B"})"));
    QCOMPARE(m_workspace->text("SELECT DISTINCT origin FROM cache_entry"), u"enriched.csv"_s);
}

void tst_CacheImport::namedColumns()
{
    const auto tally = run(file(R"({"domain":"x.com","url":"acme.com","size":50,"email":"j@acme.com"})" "\n" R"({"url":"b.com","email":"j@b.com"})" "\n", u"e.ndjson"_s),
                           u"URL"_s, {u"Size"_s});
    QVERIFY2(tally, tally ? "" : qPrintable(tally.error().text()));
    QCOMPARE(tally->stored, 1);
    QCOMPARE(tally->withoutFields, 1);
    QCOMPARE(fieldsOf("acme.com"), QByteArray(R"({"size":50})"));
}

void tst_CacheImport::refusesAFileWithoutDomains()
{
    const auto none = run(file("a,b\n1,2\n"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::invalidArgument);
    const auto wrong = run(file("domain,b\na.com,2\n"), u"site"_s);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.contains(u"site"_s));
    QVERIFY(!run(m_workspace->folder() + u"/missing.csv"_s));
    QCOMPARE(m_workspace->number("SELECT count(*) FROM cache_entry"), 0);
}

void tst_CacheImport::manyRows()
{
    QByteArray content = "domain,size\n";
    for (int i = 0; i < 2000; ++i)
        content += 'd' + QByteArray::number(i % 1500) + ".com," + QByteArray::number(i) + '\n';
    const auto tally = run(file(content));
    QVERIFY(tally);
    QCOMPARE(tally->rows, 2000);
    QCOMPARE(m_workspace->number("SELECT count(*) FROM cache_entry"), 1500);
    QCOMPARE(fieldsOf("d7.com"), QByteArray(R"({"size":"1507"})")); // the last of a domain stays
}

QTEST_GUILESS_MAIN(tst_CacheImport)
#include "tst_cacheimport.moc"
