// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagerig.h"

#include "core/payload/identity.h"
#include "core/store/letterindex.h"
#include "tests/gui/gatejob.h"
#include "tests/support/guithreadguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

#include <barrier>

using namespace Qt::StringLiterals;

namespace fuseboard::test {

namespace {

Outcome outcomeOf(const RowStory& story, bool last)
{
    if (!last)
        return Outcome::transient;
    if (story.state == RowState::delivered)
        return Outcome::delivered;
    if (story.state == RowState::ambiguous)
        return story.reason == Reason::maybeProcessed ? Outcome::maybeProcessed : Outcome::noAnswer;
    switch (story.reason) {
    case Reason::rejected: return Outcome::rowFault;
    case Reason::tooLarge: return Outcome::tooLarge;
    default: return Outcome::transient;
    }
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
}

} // namespace

PageRig::PageRig()
    : writer(workspace.workspace())
    , readers(workspace.workspace())
    , desk(workspace.workspace(), writer, workspace.clock())
    , services{workspace.clock(), readers, feed, &writer, &engine, nullptr, nullptr, u"/home/ada/leads.fuseboard"_s, u"ada"_s, {}, &desk}
{
    workspace.run("UPDATE destination SET name = 'US leads (Clay)' WHERE id = 1");
    workspace.run("UPDATE destination SET name = 'CRM import' WHERE id = 2");
    workspace.run("UPDATE webhook SET masked_url = 'api.clay.com/…/webhook/••••7f2c' WHERE id = 1");
    must(writer.start());
    desk.setEngine(&engine);
    must(desk.start());
}

PageRig::~PageRig()
{
    desk.stop();
    writer.stop();
}

void PageRig::flush()
{
    must(writer.writeAndWait([](store::Connection&) { return Result<void>(); }));
}

void PageRig::index()
{
    must(writer.writeAndWait([](store::Connection& connection) -> Result<void> {
        store::LetterIndex index(connection);
        for (;;) {
            const auto letters = index.gather(1 << 20);
            if (!letters)
                return letters.error();
            if (letters->empty())
                return {};
            for (size_t done = 0; done < letters->size();) {
                const auto put = index.put(*letters, done, std::chrono::seconds(60));
                if (!put)
                    return put.error();
                done += *put;
            }
        }
    }));
}

BatchId PageRig::addBatch(const QString& name, DestinationId destination, const QStringList& columns,
                          const std::vector<RowStory>& stories, Charge charge)
{
    const WallTime now = workspace.clock().wall();
    BatchId id;
    qint64 firstRow = 0;
    must(writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
        store::Batch batch;
        batch.destination = destination;
        batch.name = name;
        batch.source = name;
        batch.columns = columns;
        batch.chargePerRow = charge;
        batch.state = BatchState::importing;
        auto made = store::BatchRepository(connection).create(batch, now - Millis(3'600'000));
        if (!made)
            return made.error();
        id = *made;
        return {};
    }));
    for (size_t begin = 0; begin < stories.size(); begin += 2'000) {
        std::vector<store::NewRow> rows;
        for (size_t i = begin; i < std::min(begin + 2'000, stories.size()); ++i) {
            store::NewRow row;
            row.line = qint64(i) + 2;
            row.body = stories[i].body;
            row.identity = payload::identityHash(ScopeId(destination.value), identityColumns, row.body).value().bytes;
            row.fault = stories[i].fault;
            rows.push_back(row);
        }
        must(writer.writeAndWait([&](store::Connection& connection) -> Result<void> {
            auto tally = store::BatchRepository(connection).addRows(id, rows, {}, now - Millis(3'600'000));
            return tally ? Result<void>() : Result<void>(tally.error());
        }));
    }
    must(writer.writeAndWait([&](store::Connection& connection) {
        return store::BatchRepository(connection).finishImport(id, now - Millis(3'600'000));
    }));
    firstRow = number("SELECT first_row FROM batch WHERE id = " + QByteArray::number(id.value));

    for (size_t i = 0; i < stories.size(); ++i) {
        const RowStory& story = stories[i];
        if (story.fault != Reason::none)
            continue;
        RowState expected = RowState::pending;
        AttemptId previous;
        for (int n = 1; n <= story.tries; ++n) {
            const WallTime at = now - Millis(60'000LL * story.minutesAgo) - Millis(4'000LL * (story.tries - n)) - Millis(qint64(i));
            store::Claim claim;
            claim.attempt = AttemptId(++m_attempt);
            claim.row = RowId(firstRow + qint64(i));
            claim.batch = id;
            claim.destination = destination;
            claim.account = AccountId(1);
            claim.webhook = WebhookId(destination.value);
            claim.expected = expected;
            claim.number = n;
            claim.previous = previous;
            claim.accountDay = 20261026;
            claim.charge = charge;
            claim.at = at - Millis(300);
            writer.claim({claim});
            previous = claim.attempt;

            store::Settlement s;
            s.attempt = claim.attempt;
            s.row = claim.row;
            s.batch = id;
            s.destination = destination;
            s.account = claim.account;
            s.webhook = claim.webhook;
            s.accountDay = claim.accountDay;
            s.charge = charge;
            const bool last = n == story.tries;
            s.outcome = outcomeOf(story, last);
            s.to = last ? story.state : RowState::retryWait;
            s.reason = last ? story.reason : Reason::none;
            if (!last)
                s.dueAt = at;
            s.credit = s.outcome == Outcome::delivered ? CreditState::committed
                : last && story.state == RowState::ambiguous ? CreditState::unreconciled : CreditState::released;
            s.consumedRetry = !last;
            s.at = at;
            s.status = story.status;
            const bool fresh = n == 1;
            s.phasesUs = {fresh ? 4'200 : 0, fresh ? 23'800 : 0, fresh ? 61'300 : 0, story.status > 0 ? 212'000 : 0,
                          story.status > 0 ? 214'600 : 10'000'000};
            if (story.status == 503)
                s.retryAfter = Millis(30'000);
            if (s.outcome != Outcome::delivered) {
                s.error = story.error;
                if (story.status > 0)
                    s.answer = store::AnswerRecord{"content-type: application/json\nretry-after: 30\nx-request-id: 8f14e45f",
                                                   R"({"error":")" + story.error.left(60) + R"("})", false};
            }
            writer.settle({s});
            expected = RowState::retryWait;
        }
    }
    flush();
    return id;
}

std::vector<RowStory> PageRig::picturedStories()
{
    const auto body = [](const char* email, const char* company, const char* domain, const char* employees) -> QByteArray {
        return QByteArray("{\"email\":\"") + email + "\",\"company\":\"" + company + "\",\"domain\":\"" + domain + "\",\"employees\":\""
            + employees + "\",\"country\":\"JP\"}";
    };
    const auto number = QByteArrayLiteral("Field “employees” must be a number");
    return {
        {body("m.roth@acme-robotics.de", "Acme Robotics", "acme-robotics.de", "310"), RowState::ambiguous, Reason::noAnswer, 0, 1, "Timed out after 10 s, body sent", 2},
        {body("k@northwind.io", "Northwind", "northwind.io", "48"), RowState::ambiguous, Reason::noAnswer, 0, 1, "Connection reset after body", 2},
        {body("ops@blueharbor.com", "Blue Harbor", "blueharbor.com", "120"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 6},
        {body("post@fjordlogistics.no", "Fjord Logistics", "fjordlogistics.no", "77"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 6},
        {body("it@kestrel-bank.co.uk", "Kestrel Bank", "kestrel-bank.co.uk", "2400"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 6},
        {body("hello@marigold.health", "Marigold", "marigold.health", "33"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 7},
        {body("j.ito@tessellate.ai", "Tessellate", "tessellate.ai", "1,250 "), RowState::dead, Reason::rejected, 422, 1, number, 9},
        {body("c@sorrel-foods.fr", "Sorrel Foods", "sorrel-foods.fr", "~90"), RowState::dead, Reason::rejected, 422, 1, number, 9},
        {body("s@umbra-studio.jp", "Umbra Studio", "umbra-studio.jp", "twelve"), RowState::dead, Reason::rejected, 422, 1, number, 9},
        {body("q@quayside.org", "Quayside", "quayside.org", "n/a"), RowState::dead, Reason::rejected, 422, 1, number, 9},
        {body("x@hexapod.dev", "Hexapod", "hexapod.dev", "6"), RowState::dead, Reason::tooLarge, 413, 1, "Payload 131 KB, limit 100 KB", 14},
        {body("a@lantern-grid.com", "Lantern Grid", "lantern-grid.com", "501"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 15},
        {body("b@palisade.law", "Palisade", "palisade.law", "18"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 15},
        {body("r@rookery.media", "Rookery", "rookery.media", "25"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 16},
        {body("s@saltmarsh.energy", "Saltmarsh", "saltmarsh.energy", "940"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 16},
        {body("t@tidewater.travel", "Tidewater", "tidewater.travel", "61"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 16},
        {body("v@verdigris.art", "Verdigris", "verdigris.art", "3"), RowState::dead, Reason::exhausted, 503, 4, "Upstream unavailable", 17},
        {"{\"email\":\"k.tanaka@tokyo-u.example\",\"company\":\"東京大学医学部附属病院 企画経営部 情報基盤センター\",\"domain\":\"東京大学.example\",\"employees\":\"約九千\",\"country\":\"JP\"}",
         RowState::dead, Reason::rejected, 422, 1, "フィールド「employees」は数値でなければなりません", 18},
        {"{\"email\":\"info@haifa.example\",\"company\":\"חברת הנמל של חיפה בעמ\",\"domain\":\"נמל-חיפה.example\",\"employees\":\"אלף\",\"country\":\"IL\"}",
         RowState::dead, Reason::rejected, 422, 1, "השדה employees חייב להיות מספר", 19},
        {"{\"email\":\"donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft@example.at\",\"company\":\"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft\",\"domain\":\"very-long-domain-name-that-goes-on-and-on-and-on.example.at\",\"employees\":\"7\",\"country\":\"AT\"}",
         RowState::dead, Reason::exhausted, 502,
         4, "Bad gateway: the upstream that stands behind the gateway of the provider did not answer the third of three internal requests within its own limit of 2,000 ms", 190},
    };
}

std::vector<RowStory> PageRig::manyStories(int rows)
{
    std::vector<RowStory> stories;
    stories.reserve(size_t(rows));
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        RowStory story;
        story.body = "{\"email\":\"lead" + n + "@example.com\",\"company\":\"Company " + n + "\"}";
        story.minutesAgo = 1 + i % 50;
        if (i % 3 == 0)
            story.reason = Reason::rejected, story.status = 422, story.error = "Field is missing";
        else if (i % 3 == 1)
            story.state = RowState::ambiguous, story.reason = Reason::noAnswer, story.status = 0, story.error = "Timed out, body sent";
        stories.push_back(story);
    }
    return stories;
}

void PageRig::awaitReading()
{
    for (int i = 0; i < 3; ++i) {
        // A reader each that waits for the other: by then all that was asked before has been answered.
        auto both = std::make_shared<std::barrier<>>(store::ReaderPool::kThreads);
        QObject here;
        int answers = 0;
        for (int n = 0; n < store::ReaderPool::kThreads; ++n) {
            readers.read<bool>({}, &here,
                [both](store::Connection&) -> Result<bool> {
                    both->arrive_and_wait();
                    return true;
                },
                [&answers](const Result<bool>&) { ++answers; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, store::ReaderPool::kThreads, 20'000);
        QCoreApplication::processEvents();
    }
}

void PageRig::awaitDesk()
{
    std::atomic<bool> looked = false;
    const std::atomic<bool> open = true;
    desk.submit(std::make_unique<GateJob>(std::vector<RowId>(), open), [&looked](const engine::DeskProgress& progress) { looked = progress.ended; });
    QTRY_VERIFY_WITH_TIMEOUT(looked, 20'000);
    flush();
    awaitReading();
}

void PageRig::offerSnapshot()
{
    auto snapshot = std::make_shared<engine::EngineSnapshot>();
    snapshot->at = workspace.clock().wall();
    snapshot->rowsPerSecond = 10;
    engine::AccountSnapshot account;
    account.id = AccountId(1);
    account.name = u"Clay workspace"_s;
    account.recordsPerSecond = 10;
    account.limits.dataPerDay = Credits::whole(6'000);
    account.today.used.data = Credits::whole(4'212);
    snapshot->accounts.push_back(account);
    for (const int id : {1, 2}) {
        engine::DestinationSnapshot destination;
        destination.id = DestinationId(id);
        destination.account = AccountId(1);
        destination.name = text("SELECT name FROM destination WHERE id = " + QByteArray::number(id));
        destination.deadLetters = number("SELECT count(*) FROM batch_row WHERE state IN (5, 6) AND destination_id = " + QByteArray::number(id));
        snapshot->destinations.push_back(destination);
    }
    feed.offer(snapshot);
}

void savePicture(QWidget& window, const QString& name)
{
    const QString folder = QStringLiteral(FUSEBOARD_SCREENSHOTS);
    const QPixmap picture = window.grab();
    const OwnWork own;
    QDir().mkpath(folder);
    QVERIFY(picture.save(folder + u'/' + name + u".png"));
}

} // namespace fuseboard::test
