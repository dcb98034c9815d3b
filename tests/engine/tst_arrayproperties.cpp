// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays against a receiver that answers at random, with trips, cancellations and crashes in between: whatever happens, rows,
// records and credits add up, and no row is processed twice unknown to the operator.
#include "tests/support/enginerig.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace fuseboard;
using namespace fuseboard::test;
using namespace Qt::StringLiterals;

namespace {

/// A receiver that knows what it has done with each row: the truth that the journal is held against.
class Receiver
{
public:
    Receiver(ResendPolicy resend, std::uint32_t seed) : m_resend(resend), m_random(seed) {}

    transport::HttpResult answer(const transport::HttpRequest& request)
    {
        ++requests;
        QByteArray key;
        for (const auto& [name, value] : request.headers)
            key = name == "Idempotency-Key" ? value : key;
        const QJsonDocument json = QJsonDocument::fromJson(request.body);
        std::vector<int> rows;
        if (json.isArray()) {
            for (const QJsonValue& row : json.array())
                rows.push_back(row.toObject().value("n"_L1).toInt());
        } else {
            rows.push_back(json.object().value("n"_L1).toInt());
        }
        records += int(rows.size());
        const bool good = healthy || below(3) == 0;
        if (good)
            return accept(rows, key, json.isArray());
        switch (below(9)) {
        case 0: return FakeHttpTransport::withStatus(503);
        case 1: return FakeHttpTransport::withStatus(429, {{"Retry-After", "1"}});
        case 2: return FakeHttpTransport::withStatus(413);
        case 3: return FakeHttpTransport::withStatus(422);
        case 4: --records, records -= int(rows.size()) - 1; return FakeHttpTransport::notSent();
        case 5: return unknown(rows, key, FakeHttpTransport::noAnswer());
        case 6: return unknown(rows, key, FakeHttpTransport::withStatus(500));
        case 7: return FakeHttpTransport::withStatus(408);
        default: return partial(rows, key, json.isArray());
        }
    }

    bool healthy = false;
    int requests = 0;
    int records = 0;
    std::map<int, std::set<QByteArray>> processed; ///< by row: the keys under which it was, one of its own a request without

private:
    int below(int n) { return int(m_random() % std::uint32_t(n)); }
    void process(int row, const QByteArray& key)
    {
        processed[row].insert(m_resend == ResendPolicy::idempotent ? key : key + QByteArray::number(++m_made));
    }
    transport::HttpResult accept(const std::vector<int>& rows, const QByteArray& key, bool)
    {
        for (const int row : rows)
            process(row, key);
        return FakeHttpTransport::withStatus(200);
    }
    transport::HttpResult unknown(const std::vector<int>& rows, const QByteArray& key, transport::HttpResult result)
    {
        // What the policy says of answered failures is true of this receiver.
        const bool mayHave = result.status == 0 || m_resend != ResendPolicy::answeredFailures;
        for (const int row : rows) {
            if (mayHave && below(2) == 0)
                process(row, key);
        }
        return result;
    }
    transport::HttpResult partial(const std::vector<int>& rows, const QByteArray& key, bool array)
    {
        if (!array)
            return FakeHttpTransport::withStatus(422);
        QByteArray items;
        for (const int row : rows) {
            const int status = std::array{201, 422, 503, 429}[size_t(below(4))];
            if (status == 201)
                process(row, key);
            items += (items.isEmpty() ? "{\"status\":" : ",{\"status\":") + QByteArray::number(status) + '}';
        }
        return FakeHttpTransport::withStatus(207, {}, "{\"results\":[" + items + "]}");
    }

    ResendPolicy m_resend;
    std::mt19937 m_random;
    int m_made = 0;
};

void sound(EngineRig& rig, const char* when)
{
    const QStringList wrong = rig.workspace().inconsistencies();
    if (!wrong.isEmpty())
        RC_FAIL(std::string(when) + ": " + wrong.join(u"; "_s).toStdString());
}

} // namespace

class tst_ArrayProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=40 noshrink=1"); }
    void creditsRecordsAndRowsAddUp(); // R22, R23, R28, B-8
};

void tst_ArrayProperties::creditsRecordsAndRowsAddUp() // R22, R23, R28, B-8
{
    QVERIFY(rc::check("arrays", [] {
        const auto resend = ResendPolicy(*rc::gen::inRange(0, 3));
        const int rows = *rc::gen::inRange(1, 40);
        const auto seed = *rc::gen::arbitrary<std::uint32_t>();
        std::mt19937 random(seed);
        Receiver receiver(resend, seed + 1);

        EngineRig rig;
        auto policy = EngineRig::policy(resend);
        policy.array.records = *rc::gen::inRange(2, 9);
        policy.array.bytes = *rc::gen::inRange(20, 90);
        policy.breaker.openFor = Millis(500);
        policy.cycleTimeout = Millis(120'000);
        policy.chargePerRow = {Credits::whole(2), Credits::whole(1)};
        rig.setPolicy(policy);
        rig.workspace().run("UPDATE destination SET policy = (SELECT policy FROM destination WHERE id = 1) WHERE id = 2");
        store::AccountSettings limits;
        limits.recordsPerSecond = *rc::gen::element(-1.0, 15.0);
        rig.setLimits(limits);
        // {"n":i} with numbers of their own over both batches.
        rig.addRows(rows, Charge{Credits::whole(2), Credits::whole(1)});
        const BatchId first = rig.lastBatch();
        rig.addRows(5, Charge{Credits::whole(3), {}});
        rig.workspace().run("UPDATE payload SET body = '{\"n\":' || row_id || '}'");
        rig.start();
        const auto respond = [&receiver](const transport::HttpRequest& request) { return receiver.answer(request); };
        rig.transport().setResponder(respond);

        for (int step = 0; step < 12; ++step) {
            switch (random() % 8) {
            case 0:
                rig.turnAndHold();
                rig.engine().trip(DestinationId(1), std::nullopt, {});
                rig.settle();
                rig.engine().resetBreaker(DestinationId(1), {});
                break;
            case 1:
                if (random() % 4 == 0)
                    rig.engine().cancelBatch(first, {});
                break;
            case 2:
                rig.turnAndHold(); // claims that nobody has been told of
                rig.crash();
                rig.start();
                rig.transport().setResponder(respond);
                break;
            default:
                break;
            }
            rig.advance(Millis(qint64(random() % 3'000)));
            sound(rig, "on the way");
        }
        receiver.healthy = true;
        for (int i = 0; i < 20; ++i)
            rig.advance(Millis(31'000));
        sound(rig, "at the end");

        RC_ASSERT(rig.engine().isQuiet());
        RC_ASSERT(rig.rowsIn(RowState::claimed) + rig.rowsIn(RowState::retryWait) + rig.rowsIn(RowState::deferred)
                      + rig.rowsIn(RowState::pending) == 0);
        RC_ASSERT(rig.destination().inFlight == 0);
        RC_ASSERT(rig.number("SELECT coalesce(sum(data_reserved) + sum(action_reserved), 0) FROM credit_day") == 0);
        // Records: what the receiver read, and claims that a crash left, which may or may not have been on the wire.
        const qint64 lost = rig.number("SELECT coalesce(sum(records), 0) FROM attempt WHERE error LIKE 'Fuseboard ended%'");
        const qint64 odometer = rig.number("SELECT odometer FROM webhook WHERE id = 1");
        RC_ASSERT(odometer >= receiver.records);
        RC_ASSERT(odometer <= receiver.records + lost);
        for (int row = 1; row <= rows + 5; ++row) {
            const QString state = rig.rowState(RowId(row));
            const size_t times = receiver.processed[row].size();
            RC_ASSERT(times <= 1); // never twice, whatever was answered
            if (state.startsWith(u"delivered"_s))
                RC_ASSERT(times == size_t(1));
            if (state.startsWith(u"dead"_s) && rig.number("SELECT maybe FROM batch_row WHERE id = " + QByteArray::number(row)) == 0
                && resend != ResendPolicy::idempotent)
                RC_ASSERT(times == size_t(0));
        }
    }));
}

QTEST_GUILESS_MAIN(tst_ArrayProperties)
#include "tst_arrayproperties.moc"
