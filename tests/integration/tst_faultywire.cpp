// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault of the faulty receiver (quality.md), over HTTP/1.1 and TLS, through libcurl, engine and store: where the rows
// end, and the receipts against the journal.
#include "tests/integration/wirescene.h"

#include <QSet>
#include <QtTest>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

using Tls = FaultyReceiver::Tls;

Q_DECLARE_METATYPE(fuseboard::test::FaultyReceiver::Tls)
Q_DECLARE_METATYPE(std::vector<fuseboard::test::Answer>)
Q_DECLARE_METATYPE(fuseboard::test::Welcome)
Q_DECLARE_METATYPE(fuseboard::RowState)

class tst_FaultyWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void faultsOfTheEndpoint_data();
    void faultsOfTheEndpoint();
    void connections_data();
    void connections();
    void refusedThenThere_data();
    void refusedThenThere();
    void badCertificates_data();
    void badCertificates();
};

namespace {

constexpr int kRows = 12;
constexpr int kStruck = 6; ///< every second row

Answer with(const std::function<void(Answer&)>& change)
{
    Answer answer;
    change(answer);
    return answer;
}

bool isStruck(const Receipt& receipt)
{
    return QByteArray(receipt.body).replace("{\"n\":", "").replace("}", "").toInt() % 2 == 1;
}

void tlsRows()
{
    QTest::addColumn<Tls>("tls");
    QTest::newRow("plain") << Tls::none;
    QTest::newRow("tls") << Tls::trusted;
}

} // namespace

void tst_FaultyWire::answers_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<std::vector<Answer>>("faults");
    QTest::addColumn<RowState>("ends"); ///< where a row is that meets one of the faults once, under neverTwice
    for (const Tls tls : {Tls::none, Tls::trusted}) {
        const auto rows = [tls](const char* text, const std::vector<Answer>& faults, RowState ends) {
            QTest::addRow("%s, %s", text, tls == Tls::none ? "plain" : "tls") << tls << faults << ends;
        };
        const auto row = [&rows](const char* text, const Answer& fault, RowState ends) { rows(text, {fault}, ends); };
        const auto statuses = [](std::initializer_list<int> list) {
            std::vector<Answer> answers;
            for (const int status : list)
                answers.push_back(Answer::withStatus(status, {}, status == 204 ? "" : "{}"));
            return answers;
        };
        rows("taken", statuses({200, 201, 202, 204, 206, 299}), RowState::delivered);
        rows("refused", statuses({400, 409, 413, 422, 418, 451}), RowState::dead);
        rows("not now", statuses({408, 425, 503}), RowState::delivered); // retried
        rows("broken", statuses({500, 502, 504, 507, 599, 700}), RowState::ambiguous);
        row("429 without a word", Answer::withStatus(429), RowState::delivered);
        row("429, Retry-After", Answer::tooMany(1), RowState::delivered);
        row("503, Retry-After", Answer::withStatus(503, {{"Retry-After", "1"}}), RowState::delivered);
        row("late", with([](Answer& a) { a.delay = Millis(150); }), RowState::delivered);
        row("too late", with([](Answer& a) { a.delay = Millis(1'000); }), RowState::ambiguous);
        row("slow drip", with([](Answer& a) { a.dripBytes = 8; }), RowState::delivered);
        row("drip past the time", with([](Answer& a) {
                a.body = QByteArray(400, 'x');
                a.dripBytes = 40;
                a.dripEvery = Millis(100);
            }), RowState::delivered); // the status line came in time
        row("reads, then hangs up", Answer::hangUp(), RowState::ambiguous);
        row("reads, then resets", Answer::reset(), RowState::ambiguous);
        row("half close", Answer::halfClose(), RowState::ambiguous);
        row("silence", Answer::silence(), RowState::ambiguous);
        row("garbage", Answer::rawBytes("\x16\x03\x01 what is this\r\n\r\n"), RowState::ambiguous);
        row("status line cut", Answer::rawBytes("HTTP/1.1 20"), RowState::ambiguous);
        row("huge body", Answer::withStatus(200, {}, QByteArray(4 * 1024 * 1024, 'a')), RowState::delivered);
        row("huge body of a 422", Answer::withStatus(422, {}, QByteArray(4 * 1024 * 1024, 'a')), RowState::dead);
        row("body breaks off", with([](Answer& a) { a.breakOffAt = 1; }), RowState::delivered);
        row("100-continue first", with([](Answer& a) { a.before = "HTTP/1.1 100 Continue\r\n\r\n"; }), RowState::delivered);
        row("100-continue and hangs up", Answer::rawBytes("HTTP/1.1 100 Continue\r\n\r\n"), RowState::ambiguous);
        row("chunked", with([](Answer& a) { a.chunked = true; a.body = QByteArray(5'000, 'c'); }), RowState::delivered);
        row("closes politely", with([](Answer& a) { a.close = true; }), RowState::delivered);
    }
}

void tst_FaultyWire::answers()
{
    QFETCH(const Tls, tls);
    QFETCH(const std::vector<Answer>, faults);
    QFETCH(const RowState, ends);
    WireScene scene(tls);
    QSet<QByteArray> met;
    scene.receiver().setPlan([&](const Receipt& receipt) {
        if (!isStruck(receipt) || met.contains(receipt.body))
            return Answer{};
        met.insert(receipt.body);
        return faults[size_t(met.size() - 1) % faults.size()];
    });
    scene.addRows(kRows);
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 20'000);
    scene.stop();
    QCOMPARE(scene.violations(), QStringList());
    QCOMPARE(scene.rowsIn(RowState::delivered), ends == RowState::delivered ? kRows : kRows - kStruck);
    if (ends != RowState::delivered)
        QCOMPARE(scene.rowsIn(ends), kStruck);
    // Credits follow: delivered spent, known failures given back, unknown ones spent and to be reconciled.
    const int unknown = ends == RowState::ambiguous ? kStruck : 0;
    QCOMPARE(scene.number("SELECT sum(data_used) FROM credit_day"), (scene.rowsIn(RowState::delivered) + unknown) * 6'000);
    QCOMPARE(scene.number("SELECT sum(data_unreconciled) FROM credit_day"), unknown * 6'000);
    QCOMPARE(scene.number("SELECT sum(data_reserved) FROM credit_day"), 0);
}

void tst_FaultyWire::faultsOfTheEndpoint_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<int>("status");
    for (const Tls tls : {Tls::none, Tls::trusted}) {
        for (const int status : {302, 308, 401, 404, 501})
            QTest::addRow("%d, %s", status, tls == Tls::none ? "plain" : "tls") << tls << status;
    }
}

/// A redirect is never followed, a wrong token burns no batch: the endpoint is held, and goes on when the operator says so.
void tst_FaultyWire::faultsOfTheEndpoint()
{
    QFETCH(const Tls, tls);
    QFETCH(const int, status);
    WireScene scene(tls);
    const QByteArray elsewhere = scene.receiver().url() + "/elsewhere";
    scene.receiver().setPlan([&](const Receipt&) { return Answer::withStatus(status, {{"Location", elsewhere}}); });
    scene.addRows(kRows);
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.isHeld(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(scene.rowsIn(RowState::claimed), 0, 10'000);
    QVERIFY(scene.receiver().receiptCount() <= 4); // what was on the wire
    for (const Receipt& receipt : scene.receiver().receipts())
        QCOMPARE(receipt.path, QByteArray("/hook"));
    QCOMPARE(scene.rowsIn(RowState::dead) + scene.rowsIn(RowState::ambiguous), 0);

    scene.receiver().setPlan({});
    scene.engine().releaseHold(scene.destination(), {u"operator"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 20'000);
    scene.stop();
    QCOMPARE(scene.rowsIn(RowState::delivered), kRows);
    QCOMPARE(scene.violations(), QStringList());
}

void tst_FaultyWire::connections_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<Welcome>("welcome");
    for (const Tls tls : {Tls::none, Tls::trusted}) {
        const char* way = tls == Tls::none ? "plain" : "tls";
        QTest::addRow("closes, %s", way) << tls << Welcome::close;
        QTest::addRow("resets, %s", way) << tls << Welcome::reset;
        QTest::addRow("never reads, %s", way) << tls << Welcome::neverRead;
        QTest::addRow("reads some, %s", way) << tls << Welcome::readSomeClose;
    }
}

/// The first connections go wrong before a request was read. Over TLS nothing can have left; without it a small body may sit
/// in the kernel's buffers, and nobody can say that it was not read: such a row is ambiguous, and none is sent twice.
void tst_FaultyWire::connections()
{
    QFETCH(const Tls, tls);
    QFETCH(const Welcome, welcome);
    WireScene scene(tls);
    scene.receiver().setWelcome([welcome](int connection) { return connection <= 3 ? welcome : Welcome::read; });
    scene.addRows(kRows);
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 20'000);
    scene.stop();
    QCOMPARE(scene.violations(), QStringList());
    QCOMPARE(scene.rowsIn(RowState::delivered) + scene.rowsIn(RowState::ambiguous), kRows);
    if (tls != Tls::none && welcome != Welcome::readSomeClose)
        QCOMPARE(scene.rowsIn(RowState::delivered), kRows);
    QVERIFY(scene.rowsIn(RowState::ambiguous) <= 3);
}

void tst_FaultyWire::refusedThenThere_data() { tlsRows(); }
void tst_FaultyWire::refusedThenThere()
{
    QFETCH(const Tls, tls);
    WireScene scene(tls);
    scene.receiver().refuse();
    scene.addRows(kRows);
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.rowsIn(RowState::retryWait) > 0, 10'000);
    scene.receiver().listen();
    QTRY_VERIFY_WITH_TIMEOUT(scene.finished(), 20'000);
    scene.stop();
    QCOMPARE(scene.rowsIn(RowState::delivered), kRows);
    QCOMPARE(scene.violations(), QStringList());
}

void tst_FaultyWire::badCertificates_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("unknown authority") << Tls::trusted << false;
    QTest::newRow("another host's") << Tls::strangeName << true;
    QTest::newRow("expired") << Tls::expired << true;
}

/// Not one byte of a row goes to a receiver that cannot say who it is.
void tst_FaultyWire::badCertificates()
{
    QFETCH(const Tls, tls);
    QFETCH(const bool, trusted);
    WireScene scene(tls, ResendPolicy::neverTwice, trusted);
    scene.addRows(kRows);
    scene.start();
    QTRY_VERIFY_WITH_TIMEOUT(scene.isHeld(), 10'000);
    scene.stop();
    QCOMPARE(scene.receiver().receiptCount(), 0);
    QCOMPARE(scene.rowsIn(RowState::deferred) + scene.rowsIn(RowState::pending), kRows);
    QCOMPARE(scene.number("SELECT coalesce(sum(data_used + data_reserved), 0) FROM credit_day"), 0);
    QCOMPARE(scene.violations(), QStringList());
}

QTEST_GUILESS_MAIN(tst_FaultyWire)
#include "tst_faultywire.moc"
