// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigworkspace.h"

#include "core/payload/identity.h"
#include "core/store/batchrepository.h"
#include "core/store/destinationrepository.h"
#include "core/store/ledger.h"
#include "core/store/letterindex.h"

#include <array>
#include <random>

namespace fuseboard::bench {

using namespace Qt::StringLiterals;
using namespace fuseboard::store;

namespace {

struct ErrorKind
{
    const char* text; ///< %d a number, %h a hexadecimal id, %m the row's mail, %c its company
    int status;
    Reason reason;
    int weight;
    const char* answer;
};

constexpr ErrorKind kKinds[] = {
    {"HTTP 503 Service Unavailable", 503, Reason::exhausted, 140, "upstream connect error or disconnect/reset before headers"},
    {"HTTP 503: upstream timeouts after %d ms", 503, Reason::exhausted, 90, "upstream request timeout"},
    {"HTTP 422: domain is not valid: %c", 422, Reason::rejected, 120, "{\"error\":\"unprocessable\",\"field\":\"domain\"}"},
    {"HTTP 422: email %m could not be verified", 422, Reason::rejected, 60, "{\"error\":\"email\"}"},
    {"HTTP 400: column “employees” expects a number", 400, Reason::rejected, 50, "{\"error\":\"type\",\"column\":\"employees\"}"},
    {"HTTP 400: missing required field “last_name”", 400, Reason::rejected, 40, "{\"error\":\"missing\"}"},
    {"HTTP 409: record %h exists already", 409, Reason::rejected, 30, "{\"error\":\"duplicate\"}"},
    {"HTTP 500: request %h failed", 500, Reason::maybeProcessed, 25, "Internal Server Error"},
    {"HTTP 502 Bad Gateway", 502, Reason::maybeProcessed, 15, "<html><body>Bad Gateway</body></html>"},
    {"HTTP 504: gateway timeout after %d s", 504, Reason::maybeProcessed, 10, "gateway timeout"},
    {"no answer within 10 s", 0, Reason::noAnswer, 12, nullptr},
    {"connection reset by peer after %d bytes", 0, Reason::noAnswer, 6, nullptr},
    {"the engine ended while the request was on the wire", 0, Reason::crash, 2, nullptr},
    {"could not connect to 10.0.%d.%d port 443", 0, Reason::exhausted, 35, nullptr},
    {"could not resolve the host", 0, Reason::exhausted, 25, nullptr},
    {"TLS: certificate expired %d days ago", 0, Reason::exhausted, 10, nullptr},
    {"HTTP 408: request timed out in %d ms", 408, Reason::exhausted, 20, "timeout"},
    {"HTTP 425 Too Early", 425, Reason::exhausted, 5, ""},
    {"HTTP 422: phone +%d is not a valid number", 422, Reason::rejected, 40, "{\"error\":\"phone\"}"},
    {"HTTP 422: country code is unknown", 422, Reason::rejected, 30, "{\"error\":\"country\"}"},
    {"HTTP 413 Payload Too Large", 413, Reason::tooLarge, 8, "Request Entity Too Large"},
    {"HTTP 400: invalid JSON at position %d", 400, Reason::rejected, 8, "{\"error\":\"json\"}"},
    {"HTTP 406: no acceptable representation", 406, Reason::rejected, 6, "not acceptable"},
    {"HTTP 418: enrichment budget of table %h is used up", 418, Reason::rejected, 14, "{\"error\":\"budget\"}"},
    {"HTTP 451: company %c is on the block list", 451, Reason::rejected, 10, "{\"error\":\"blocked\"}"},
    {"HTTP 507: table %h is full", 507, Reason::exhausted, 12, "{\"error\":\"full\"}"},
    {"HTTP 503: maintenance until 2026-11-%d", 503, Reason::exhausted, 30, "maintenance"},
    {"HTTP 422: note has %d characters, at most 255 allowed", 422, Reason::rejected, 20, "{\"error\":\"length\"}"},
    {"The deadline passed before it was sent", 0, Reason::expired, 12, nullptr},
    {"Replay limit reached", 503, Reason::permanent, 15, "upstream connect error"},
    {"HTTP 500: deadlock in table leads, transaction %d rolled back", 500, Reason::exhausted, 10, "deadlock"},
};

constexpr const char* kSyllables[] = {"al", "bor", "cen", "dia", "el", "fra", "gri", "hol", "in", "jor", "kel", "lum", "mar", "nor",
                                      "os", "pra", "qui", "ros", "sol", "tan", "ur", "ver", "wil", "xen", "yor", "zan"};
constexpr const char* kEndings[] = {"GmbH", "Inc.", "Ltd", "Labs", "Systems", "Energy", "Foods", "Partners", "Group", "SA"};
constexpr const char* kFirst[] = {"Anna", "Ben", "Chloé", "David", "Elif", "Farid", "Grace", "Hugo", "Inés", "Jürgen", "Kofi", "Lena",
                                  "Mateo", "Nadia", "Oskar", "Priya", "Quentin", "Rosa", "Søren", "Tomás"};
constexpr const char* kLast[] = {"Müller", "Smith", "García", "Okafor", "Kowalski", "Nguyen", "Rossi", "Jensen", "Dubois", "Novák",
                                 "Silva", "Haddad", "Yılmaz", "Ivanova", "Andersson", "O’Brien"};
constexpr const char* kTitles[] = {"Head of Growth", "RevOps Manager", "CTO", "VP Sales", "Founder", "Data Analyst", "Buyer"};
constexpr const char* kCountries[] = {"DE", "US", "FR", "ES", "JP", "IL", "PL", "BR", "IN", "SE"};
constexpr const char* kCjk[] = {"東京大学", "株式会社青空", "上海贸易有限公司", "삼성물산", "北京科技大学", "大阪商事"};
constexpr const char* kRtl[] = {"שלום תעשיות", "شركة النور", "مؤسسة القدس", "חברת הים"};
constexpr const char* kNotes[] = {"call back in March", "met at the fair in Berlin, wants a demo", "prefers mail", "said \"not now\"",
                                  "budget from Q2 on; ask for the procurement contact", "referred by a customer", "line one\\nline two",
                                  "churned last year, came back with a new team", "no reply to three mails"};
constexpr std::array<qint64, 3> kShare{70, 25, 5}; // of destinations, percent

class Filler
{
public:
    Filler(Connection& connection, const BigWorkspaceSettings& settings)
        : m_connection(connection), m_settings(settings), m_random(settings.seed)
    {
        for (const ErrorKind& kind : kKinds)
            m_weights.push_back(kind.weight);
    }

    Result<void> run(const std::function<void(qint64)>& progress);

private:
    qint64 upTo(qint64 n) { return qint64(m_random() % quint64(n)); }
    template <class T, size_t N>
    const T& one(const T (&among)[N]) { return among[size_t(upTo(qint64(N)))]; }

    Result<void> addPlaces();
    Result<void> addRow(qint64 id);
    Result<void> addAttempts(qint64 id, const ErrorKind& kind, size_t place, qint64 batch, int tries, qint64 diedAt, const QByteArray& error);
    Result<void> finish();
    QByteArray company();
    QByteArray bodyOf(qint64 id, const QByteArray& name, const QByteArray& mail);
    QByteArray errorOf(const ErrorKind& kind, const QByteArray& name, const QByteArray& mail);
    const ErrorKind& kindOf();

    Connection& m_connection;
    const BigWorkspaceSettings m_settings;
    std::mt19937_64 m_random;
    std::vector<int> m_weights;
    std::vector<Destination> m_destinations;
    std::vector<std::vector<qint64>> m_batches;
    qint64 m_attempt = 0;
    Statement m_payload, m_row, m_attemptRow, m_answer;
};

const ErrorKind& Filler::kindOf()
{
    int total = 0;
    for (const int weight : m_weights)
        total += weight;
    qint64 left = upTo(total);
    for (size_t i = 0; i < m_weights.size(); ++i) {
        left -= m_weights[i];
        if (left < 0)
            return kKinds[i];
    }
    return kKinds[0];
}

QByteArray Filler::company()
{
    const qint64 which = upTo(100);
    if (which < 3)
        return one(kCjk);
    if (which < 5)
        return one(kRtl);
    QByteArray name = QByteArray(one(kSyllables)) + one(kSyllables) + one(kSyllables);
    name[0] = char(name[0] - 'a' + 'A');
    return name + ' ' + one(kEndings);
}

QByteArray Filler::bodyOf(qint64 id, const QByteArray& name, const QByteArray& mail)
{
    const QByteArray domain = mail.mid(mail.indexOf('@') + 1);
    QByteArray note(one(kNotes));
    note.replace('"', "\\\"");
    return "{\"email\":\"" + mail + "\",\"domain\":\"" + domain + "\",\"company\":\"" + name + "\",\"first_name\":\"" + one(kFirst)
        + "\",\"last_name\":\"" + one(kLast) + "\",\"title\":\"" + one(kTitles) + "\",\"country\":\"" + one(kCountries)
        + "\",\"employees\":" + QByteArray::number(upTo(5000)) + ",\"phone\":\"+" + QByteArray::number(10'000'000'000 + upTo(89'999'999'999))
        + "\",\"lead_id\":\"L-" + QByteArray::number(id) + "\",\"notes\":\"" + note + "\"}";
}

QByteArray Filler::errorOf(const ErrorKind& kind, const QByteArray& name, const QByteArray& mail)
{
    QByteArray out;
    for (const char* p = kind.text; *p; ++p) {
        if (*p != '%') {
            out += *p;
            continue;
        }
        switch (*++p) {
        case 'd': out += QByteArray::number(1 + upTo(30)); break;
        case 'h': out += QByteArray::number(m_random() | (1ULL << 63), 16); break;
        case 'm': out += mail; break;
        default: out += name; break;
        }
    }
    return out;
}

Result<void> Filler::addPlaces()
{
    DestinationRepository repository(m_connection);
    Account account;
    account.name = u"Acme"_s;
    const auto id = repository.addAccount(account, m_settings.now);
    if (!id)
        return id.error();
    for (const QString& name : {u"Clay: EU leads"_s, u"CRM import"_s, u"Enrichment 東京"_s}) {
        Destination d;
        d.account = *id;
        d.name = name;
        d.preset = m_destinations.empty() ? u"clay"_s : u"generic"_s;
        d.policy = presetPolicy(d.preset);
        d.webhook.url = "http://127.0.0.1:9/" + QByteArray::number(qint64(m_destinations.size()));
        d.scope.name = name;
        d.scope.identityColumns = {u"email"_s};
        auto added = repository.addDestination(d, m_settings.now);
        if (!added)
            return added.error();
        m_destinations.push_back(*std::move(added));
    }
    const QStringList names{u"EU leads"_s, u"March fair"_s, u"Trial sign-ups"_s, u"APAC 東京"_s};
    for (const Destination& destination : m_destinations) {
        auto& batches = m_batches.emplace_back();
        for (const QString& name : names) {
            Batch b;
            b.destination = destination.id;
            b.name = name + u' ' + QString::number(m_batches.size());
            b.source = b.name + u".csv"_s;
            b.columns = {u"email"_s, u"domain"_s, u"company"_s, u"first_name"_s, u"last_name"_s, u"title"_s, u"country"_s,
                         u"employees"_s, u"phone"_s, u"lead_id"_s, u"notes"_s};
            b.chargePerRow = destination.policy.chargePerRow;
            const auto made = BatchRepository(m_connection).create(b, m_settings.now);
            if (!made)
                return made.error();
            batches.push_back(made->value);
        }
    }
    return {};
}

Result<void> Filler::addAttempts(qint64 id, const ErrorKind& kind, size_t place, qint64 batch, int tries, qint64 diedAt,
                                 const QByteArray& error)
{
    const Destination& d = m_destinations[place];
    const bool ambiguous = kind.reason >= Reason::noAnswer;
    for (int number = 1; number <= tries; ++number) {
        const bool last = number == tries;
        const qint64 end = diedAt - (tries - number) * 4'000;
        ++m_attempt;
        m_attemptRow.bind(0, m_attempt).bind(1, id).bind(3, number).bind(4, d.id).bind(5, d.webhook.id).bind(6, batch);
        if (number > 1)
            m_attemptRow.bind(2, m_attempt - 1);
        else
            m_attemptRow.bindNull(2);
        const bool open = ambiguous && last;
        m_attemptRow.bind(7, open ? CreditState::unreconciled : CreditState::released).bind(8, end - 300 - upTo(900)).bind(9, end);
        m_attemptRow.bind(10, kind.status == 0 ? (ambiguous ? Outcome::noAnswer : Outcome::notSent)
                              : kind.reason == Reason::rejected ? Outcome::rowFault : Outcome::transient);
        m_attemptRow.bind(11, kind.status).bind(12, kind.status == 0 ? 1 + upTo(3) : 0);
        m_attemptRow.bind(13, 200 + upTo(900)).bind(14, 3'000 + upTo(20'000)).bind(15, 9'000 + upTo(30'000)).bind(16, 40'000 + upTo(200'000))
            .bind(17, 50'000 + upTo(300'000)).bindText(18, error);
        if (auto done = m_attemptRow.run(); !done)
            return done;
        if (!kind.answer || !last)
            continue;
        const QByteArray headers = "content-type: application/json\nserver: nginx\nx-request-id: " + QByteArray::number(m_random(), 16);
        m_answer.bind(0, m_attempt).bindText(1, headers).bindBlob(2, QByteArray(kind.answer));
        if (auto done = m_answer.run(); !done)
            return done;
    }
    return {};
}

Result<void> Filler::addRow(qint64 id)
{
    const qint64 share = upTo(100);
    const size_t place = share < kShare[0] ? 0 : share < kShare[0] + kShare[1] ? 1 : 2;
    const Destination& destination = m_destinations[place];
    const qint64 batch = m_batches[place][size_t(upTo(qint64(m_batches[place].size())))];
    const ErrorKind& kind = kindOf();
    const bool ambiguous = kind.reason >= Reason::noAnswer;
    const QByteArray name = company();
    QByteArray domain = name.left(name.indexOf(' ')).toLower();
    domain = uchar(domain[0]) < 0x80 ? domain + ".com" : QByteArray("example.jp");
    const QByteArray mail = QByteArray("lead") + QByteArray::number(id) + '@' + domain;
    const QByteArray body = bodyOf(id, name, mail);
    const QByteArray error = errorOf(kind, name, mail);
    const int tries = kind.reason == Reason::expired ? 0 : kind.reason == Reason::exhausted || kind.reason == Reason::permanent ? 2 + int(upTo(3)) : 1;
    const int replays = kind.reason == Reason::permanent ? 3 : upTo(6) == 0 ? 1 + int(upTo(2)) : 0;
    // Denser towards now, as it is while something is broken.
    const double far = double(upTo(1'000'000)) / 1e6;
    const qint64 diedAt = toEpochMs(m_settings.now) - 1'000 - qint64(far * far * far * 30.0 * 86'400'000.0);

    const auto identity = payload::identityHash(destination.scope.id, destination.scope.identityColumns, body);
    if (!identity)
        return identity.error();
    m_payload.bind(0, id).bind(1, id).bindText(2, body).bindBlob(3, identity->toByteArray()).bind(4, diedAt - 60'000);
    if (auto done = m_payload.run(); !done)
        return done;
    if (auto done = addAttempts(id, kind, place, batch, tries, diedAt, error); !done)
        return done;
    m_row.bind(0, id).bind(1, batch).bind(2, destination.id).bind(3, id + 1).bind(4, ambiguous ? RowState::ambiguous : RowState::dead)
        .bind(5, kind.reason).bind(6, id).bind(7, tries).bind(8, replays).bind(10, ambiguous).bind(11, ambiguous ? 1 : 0).bind(12, diedAt);
    if (tries > 0)
        m_row.bind(9, m_attempt);
    else
        m_row.bindNull(9);
    if (auto done = m_row.run(); !done)
        return done;
    if (!ambiguous)
        return {};
    const auto answer = Ledger(m_connection).acquire({RowId(id), BatchId(batch), identity->toByteArray()});
    return answer ? Result<void>() : answer.error();
}

Result<void> Filler::finish()
{
    constexpr char kSql[] =
        "DELETE FROM batch_count; INSERT INTO batch_count SELECT batch_id, state, reason, count(*) FROM batch_row GROUP BY 1, 2, 3;"
        "UPDATE batch SET state = 3, first_row = (SELECT min(id) FROM batch_row), last_row = (SELECT max(id) FROM batch_row),"
        " finished_at = created_at;"
        "UPDATE webhook SET odometer = (SELECT count(*) FROM attempt a WHERE a.webhook_id = webhook.id AND a.outcome NOT IN (8, 10, 11));"
        "INSERT INTO credit_day SELECT d.account_id, a.account_day, sum(a.data_milli), 0, sum(a.data_milli), sum(a.action_milli), 0,"
        " sum(a.action_milli) FROM attempt a JOIN destination d ON d.id = a.destination_id WHERE a.credit_state = 4 GROUP BY 1, 2;"
        "INSERT INTO credit_scope SELECT 1, batch_id, 0, sum(iif(credit_state = 4, data_milli, 0)), 0, sum(iif(credit_state = 4, data_milli, 0)),"
        " sum(iif(credit_state = 4, action_milli, 0)), 0, sum(iif(credit_state = 4, action_milli, 0)) FROM attempt GROUP BY batch_id;"
        "INSERT INTO credit_scope SELECT 2, destination_id, account_day, sum(iif(credit_state = 4, data_milli, 0)), 0,"
        " sum(iif(credit_state = 4, data_milli, 0)), sum(iif(credit_state = 4, action_milli, 0)), 0,"
        " sum(iif(credit_state = 4, action_milli, 0)) FROM attempt GROUP BY destination_id, account_day;"
        "INSERT OR REPLACE INTO meta VALUES ('open_from', (SELECT CAST(coalesce(max(id), 0) + 1 AS TEXT) FROM attempt));";
    return m_connection.execute(kSql);
}

Result<void> Filler::run(const std::function<void(qint64)>& progress)
{
    if (auto done = addPlaces(); !done)
        return done;
    const auto prepare = [&](Statement& statement, const char* sql) -> Result<void> {
        auto made = m_connection.prepare(sql);
        if (!made)
            return made.error();
        statement = *std::move(made);
        return {};
    };
    for (auto done : {
             prepare(m_payload, "INSERT INTO payload (id, row_id, version, body, identity, created_at) VALUES (?, ?, 1, ?, ?, ?)"),
             prepare(m_row, "INSERT INTO batch_row (id, batch_id, destination_id, lane, line, state, reason, payload_id, version, tries,"
                            " replays, last_attempt, owns, maybe, changed_at) VALUES (?, ?, ?, 1, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)"),
             prepare(m_attemptRow, "INSERT INTO attempt (id, row_id, previous, number, destination_id, webhook_id, batch_id, version, records,"
                                   " account_day, data_milli, action_milli, credit_state, claimed_at, settled_at, outcome, status, failure, dns_us,"
                                   " connect_us, tls_us, first_byte_us, total_us, error) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, 20261026, 1000, 1000,"
                                   " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
             prepare(m_answer, "INSERT INTO answer VALUES (?, ?, ?, 0)"),
         }) {
        if (!done)
            return done;
    }
    constexpr qint64 kChunk = 20'000;
    for (qint64 id = 1; id <= m_settings.rows;) {
        auto transaction = Transaction::begin(m_connection);
        if (!transaction)
            return transaction.error();
        for (const qint64 end = id + kChunk; id < end && id <= m_settings.rows; ++id) {
            if (auto done = addRow(id); !done)
                return done;
        }
        if (auto done = transaction->commit(); !done)
            return done;
        progress(id - 1);
    }
    return finish();
}

} // namespace

Result<void> indexEverything(Connection& connection, const std::function<void(qint64)>& progress)
{
    LetterIndex index(connection);
    qint64 rows = 0;
    while (true) {
        const auto letters = index.gather(32 << 20);
        if (!letters)
            return letters.error();
        if (letters->empty())
            break;
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        const auto put = index.put(*letters, 0, std::chrono::hours(1));
        if (!put)
            return put.error();
        if (auto done = transaction->commit(); !done)
            return done;
        rows += qint64(*put);
        progress(rows);
    }
    int pages = 16;
    const auto merged = index.merge(std::chrono::hours(1), pages);
    return merged ? Result<void>() : merged.error();
}

Result<void> fillBigWorkspace(Connection& connection, const BigWorkspaceSettings& settings, const std::function<void(qint64)>& progress)
{
    if (auto done = connection.execute("PRAGMA synchronous=OFF"); !done) // it can be made again
        return done;
    if (auto done = Filler(connection, settings).run(progress); !done)
        return done;
    if (settings.index) {
        if (auto done = indexEverything(connection, progress); !done)
            return done;
    }
    return connection.execute("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace fuseboard::bench
