// SPDX-License-Identifier: GPL-3.0-or-later
// Search through the index against a look at every letter.
#include "core/payload/searchtext.h"
#include "core/payload/payloadfields.h"
#include "core/store/letterindex.h"
#include "core/store/lettersearch.h"
#include "tests/store/repositoryfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

void indexAll(Connection& connection)
{
    LetterIndex index(connection);
    for (;;) {
        const auto letters = index.gather(1 << 20);
        QVERIFY(letters);
        if (letters->empty())
            return;
        auto transaction = *Transaction::begin(connection);
        for (size_t done = 0; done < letters->size();) {
            const auto put = index.put(*letters, done, std::chrono::seconds(10));
            QVERIFY(put);
            done += *put;
        }
        QVERIFY(transaction.commit());
    }
}

SearchQuery query(const QString& typed, WallTime now = {})
{
    const ParsedSearch parsed = parseSearch(typed, now, QTimeZone::utc());
    if (parsed.fault)
        qFatal("%s: %s", qPrintable(typed), qPrintable(parsed.fault->message));
    return parsed.query;
}

/// Letters with texts of all kinds, one destination and batch more than needed.
struct Letters : RepositoryFixture
{
    std::vector<QByteArray> bodies;
    std::vector<QString> errors;

    RowId add(const QByteArray& json, const QByteArray& error, int status = 422)
    {
        const BatchId id = batch(destination);
        NewRow made = row(json);
        const auto added = BatchRepository(*connection).addRows(id, {made}, {}, clock.wall());
        Q_ASSERT(added);
        const auto finished = BatchRepository(*connection).finishImport(id, clock.wall());
        Q_ASSERT(finished);
        const RowId last(number("SELECT max(id) FROM batch_row"));
        clock.advance(Millis(7));
        reject(last, status, error);
        bodies.push_back(json);
        errors.push_back(QString::fromUtf8(error));
        return last;
    }
    std::vector<RowId> find(const QString& typed)
    {
        DeadLetterFilter filter;
        filter.search = query(typed, clock.wall());
        return find(filter);
    }
    std::vector<RowId> find(const DeadLetterFilter& filter)
    {
        const auto listing = RowIndex(*connection).deadLetters(filter);
        Q_ASSERT(listing);
        const auto newest = LetterSearch(*connection).newest(filter, {}, 1'000'000);
        Q_ASSERT(newest);
        // The page and the whole list are two ways to the same rows, and there are several to a page: by reading the newest,
        // by looking up candidates, by a walk with and without candidates.
        if (*newest != listing->rows)
            qFatal("a page of it is not the list");
        const std::vector<RowId> head(listing->rows.begin(), listing->rows.begin() + std::min<qsizetype>(2, qsizetype(listing->rows.size())));
        for (const LetterSearch::Bounds& bounds : {LetterSearch::Bounds{1, 0, 1, 2, 3}, LetterSearch::Bounds{20'000, 0, 0, 1, 1},
                                                   LetterSearch::Bounds{2, 1, 1, 3, 1'000}, LetterSearch::Bounds{20'000, 20'000, 0, 0, 0}}) {
            LetterSearch search(*connection, bounds);
            if (*search.newest(filter, {}, 1'000'000) != listing->rows || *search.newest(filter, {}, 2) != head)
                qFatal("another way finds other rows");
        }
        return listing->rows;
    }
    /// What a look at every text says, newest first.
    std::vector<RowId> byHand(const QString& needle) const
    {
        const QByteArray wanted = payload::searchable(needle.toUtf8());
        std::vector<RowId> out;
        for (size_t i = bodies.size(); i-- > 0;) {
            if (payload::searchableBody(bodies[i]).contains(wanted) || payload::searchable(errors[i].toUtf8()).contains(wanted))
                out.push_back(RowId(qint64(i) + 1));
        }
        return out;
    }
};

QByteArray bodyWith(int i, const QString& text)
{
    return QJsonDocument(QJsonObject{{u"domain"_s, u"d%1.com"_s.arg(i)}, {u"text"_s, text}}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestLetterSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOfAllKinds()
    {
        Letters f;
        const RowId tokyo = f.add(bodyWith(1, u"東京大学"_s), "HTTP 422");
        const RowId timeouts = f.add(bodyWith(2, u"plain"_s), "HTTP 503: two timeouts");
        const RowId quotes = f.add(bodyWith(3, u"say \"A\\B\" 100%_x"_s), "it's");
        const RowId arabic = f.add(bodyWith(4, u"شركة النور"_s), "HTTP 422");
        const RowId face = f.add("{\"domain\":\"d5.com\",\"text\":\"\\ud83d\\ude00 \\u00c4RGER\"}", "HTTP 422");
        for (int round = 0; round < 2; ++round) { // by scan, then by index
            QCOMPARE(f.find(u"東京"_s), std::vector{tokyo}); // two characters: no trigram
            QCOMPARE(f.find(u"東京大"_s), std::vector{tokyo});
            QCOMPARE(f.find(u"TIMEOUT"_s), std::vector{timeouts});
            QCOMPARE(f.find(u"d2.com"_s), std::vector{timeouts});
            QCOMPARE(f.find(u"\"100%_x\""_s), std::vector{quotes});
            QCOMPARE(f.find(u"\"\"\"A\\B\"\"\""_s), std::vector{quotes});
            QCOMPARE(f.find(u"it's"_s), std::vector{quotes});
            QCOMPARE(f.find(u"النور"_s), std::vector{arabic});
            QCOMPARE(f.find(u"ärger"_s), std::vector{face}); // escaped, and in capitals
            QCOMPARE(f.find(u"😀"_s), std::vector{face});
            QCOMPARE(f.find(u"nothing"_s), std::vector<RowId>{});
            QCOMPARE(f.find(u"-timeouts -東京 -it's"_s), (std::vector{face, arabic}));
            QCOMPARE(f.find(u"text:plain"_s), std::vector{timeouts});
            QCOMPARE(f.find(u"TEXT:=PLAIN"_s), std::vector{timeouts});
            QCOMPARE(f.find(u"text:=plai"_s), std::vector<RowId>{});
            QCOMPARE(f.find(u"domain:d2"_s), std::vector{timeouts});
            QCOMPARE(f.find(u"text:d2"_s), std::vector<RowId>{}); // another field has it
            QCOMPARE(f.find(u"-text:plain domain:d2"_s), std::vector<RowId>{});
            indexAll(*f.connection);
            QCOMPARE(f.number("SELECT count(*) FROM batch_row WHERE state IN (5, 6) AND indexed_at IS NOT changed_at"), 0);
        }
    }
    void columnsAndMarks()
    {
        Letters f;
        const RowId one = f.add(bodyWith(1, u"x"_s), "HTTP 422", 422);
        const RowId two = f.add(bodyWith(2, u"y"_s), "HTTP 503", 503);
        f.clock.advance(std::chrono::hours(3));
        const RowId three = f.add(bodyWith(3, u"z"_s), "no connection", 0);
        f.connection->execute("INSERT INTO row_mark VALUES (1, 'asked the vendor', '[\"checked\",\"Vendor A\"]')").ok();
        f.connection->execute("UPDATE batch_row SET replays = 2 WHERE id = 2; UPDATE batch SET name = 'March' WHERE id = 3").ok();
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(f.find(u"status:5xx"_s), std::vector{two});
            QCOMPARE(f.find(u"status:none"_s), std::vector{three});
            QCOMPARE(f.find(u"-status:none,503"_s), std::vector{one});
            QCOMPARE(f.find(u"reason:rejected text:=x"_s), std::vector{one});
            QCOMPARE(f.find(u"reason:ambiguous"_s), std::vector<RowId>{});
            QCOMPARE(f.find(u"destination:crm batch:march"_s), std::vector{three});
            QCOMPARE(f.find(u"destination:=cr"_s), std::vector<RowId>{});
            QCOMPARE(f.find(u"before:2h"_s), (std::vector{two, one}));
            QCOMPARE(f.find(u"after:2h"_s), std::vector{three});
            QCOMPARE(f.find(u"tag:checked"_s), std::vector{one});
            QCOMPARE(f.find(u"tag:=\"vendor a\" note:ASKED"_s), std::vector{one});
            QCOMPARE(f.find(u"-tag:checked tries:1"_s), (std::vector{three, two}));
            QCOMPARE(f.find(u"replayed:>1"_s), std::vector{two});
            QCOMPARE(f.find(u"replayed:no status:422"_s), std::vector{one});
            indexAll(*f.connection);
        }
    }
    void searchThroughTheIndexIsSearchByHand()
    {
        const std::vector<QString> alphabet{u"\""_s, u"%"_s, u"_"_s, u"\\"_s, u"'"_s, u"*"_s, u"AND"_s, u"{"_s, u":"_s, u"東"_s, u"京"_s, u"😀"_s,
                                            u"א"_s, u"ب"_s, u"É"_s, u"é"_s, u"ß"_s, u"SS"_s, u"İ"_s, u"ı"_s, u"ſ"_s, u"K"_s, u"k"_s, u"a"_s, u"A"_s,
                                            u"b"_s, u" "_s, u"\n"_s, u"\t"_s, QString(QChar(0)), u"1"_s, u","_s, u"Σ"_s, u"ς"_s};
        const auto text = [&](int most) {
            return rc::gen::map(rc::gen::resize(most, rc::gen::container<std::vector<QString>>(rc::gen::elementOf(alphabet))),
                                [](const std::vector<QString>& parts) {
                                    QString out;
                                    for (const QString& part : parts)
                                        out += part;
                                    return out;
                                });
        };
        Letters f;
        int next = 0;
        const bool held = rc::check("index and scan find what a look at everything finds", [&] {
            const QString inBody = *text(12);
            const QString inError = *text(8);
            f.add(bodyWith(++next, inBody), inError.toUtf8());
            if (*rc::gen::inRange(0, 4) == 0)
                indexAll(*f.connection);
            if (*rc::gen::inRange(0, 6) == 0) // a letter that changes after it was indexed is still found
                f.connection->execute("UPDATE batch_row SET changed_at = changed_at WHERE id = 1").ok();
            const bool fromText = *rc::gen::inRange(0, 2) == 0;
            const QString& whole = *rc::gen::inRange(0, 2) == 0 ? inBody : inError;
            const int at = whole.isEmpty() ? 0 : *rc::gen::inRange(0, int(whole.size()));
            const QString needle = fromText && !whole.isEmpty() ? whole.mid(at, 5) : *text(4);
            RC_PRE(!needle.isEmpty());
            DeadLetterFilter filter;
            filter.text = needle;
            RC_ASSERT(f.find(filter) == f.byHand(needle));
            SearchTerm without;
            without.value = needle;
            without.negated = true;
            filter.text.clear();
            filter.search = {without};
            RC_ASSERT(f.find(filter).size() + f.byHand(needle).size() == f.bodies.size());
        });
        QVERIFY(held);
    }
    void fieldsAreFoundAsAParserFindsThem()
    {
        // Names and values that look like each other, with escapes and things nested in between.
        const std::vector<QString> words{u"de"_s, u"DE"_s, u"name"_s, u"naïve"_s, u"東京"_s, u"京都"_s, u"a\"b"_s, u"\\"_s, u"{"_s, u"["_s, u":"_s, u","_s, u"e-1"_s,
                                         u"\":\""_s, u"x\"name\":\"de"_s, u"7"_s, u"true"_s, u"É"_s, u"}"_s, u"ß"_s, u"ss"_s};
        const auto word = [&] { return *rc::gen::elementOf(words); };
        const auto text = [&]() -> QString { return word() + (*rc::gen::inRange(0, 2) == 0 ? word() : QString()); };
        const auto value = [&]() -> QJsonValue {
            switch (*rc::gen::inRange(0, 6)) {
            case 0: return *rc::gen::inRange(0, 3'000);
            case 1: return *rc::gen::inRange(0, 2) == 0;
            case 2: return QJsonObject{{word(), text()}};
            case 3: return QJsonArray{text(), 7};
            default: return text();
            }
        };
        // Escapes where none is needed, in names as well: 'e' of "de".
        const auto written = [&](const QJsonObject& object) {
            QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
            if (*rc::gen::inRange(0, 4) == 0)
                json.replace("e", "\\u0065");
            return *rc::gen::inRange(0, 8) == 0 && !json.contains("\\u0065") ? QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed() : json;
        };
        const auto matches = [](const QByteArray& body, const QString& name, const QString& wanted, bool exact) {
            const auto fields = payload::flatFields(body);
            const QByteArray needle = payload::searchable(wanted.toUtf8());
            return fields && std::any_of(fields->begin(), fields->end(), [&](const payload::PayloadField& field) {
                const bool nested = field.kind == payload::JsonKind::object || field.kind == payload::JsonKind::array;
                const QByteArray have = nested ? payload::searchableBody(field.text.toUtf8()) : payload::searchable(field.text.toUtf8());
                return payload::searchable(field.name.toUtf8()) == payload::searchable(name.toUtf8()) && (exact ? have == needle : have.contains(needle));
            });
        };
        Letters f;
        const bool held = rc::check("a field is found where a parser finds it", [&] {
            QJsonObject object{{u"domain"_s, u"d%1.com"_s.arg(f.bodies.size())}};
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
                object.insert(word(), value());
            f.add(written(object), text().toUtf8());
            if (*rc::gen::inRange(0, 3) == 0)
                indexAll(*f.connection);
            SearchTerm field;
            field.field = SearchField::payload;
            field.name = word();
            field.value = text();
            field.exact = *rc::gen::inRange(0, 2) == 0;
            SearchTerm also;
            also.value = word();
            DeadLetterFilter filter;
            filter.search = {field};
            const bool both = *rc::gen::inRange(0, 2) == 0;
            if (both)
                filter.search.push_back(also);
            SearchTerm second = field; // of the same payload: the index is asked for both at once
            second.name = word();
            second.value = text();
            second.exact = *rc::gen::inRange(0, 2) == 0;
            second.negated = *rc::gen::inRange(0, 4) == 0;
            const bool two = *rc::gen::inRange(0, 2) == 0;
            if (two)
                filter.search.push_back(second);
            std::vector<RowId> expected;
            const auto everywhere = f.byHand(also.value);
            for (size_t i = f.bodies.size(); i-- > 0;) {
                const RowId row(qint64(i) + 1);
                if (matches(f.bodies[i], field.name, field.value, field.exact)
                    && (!two || matches(f.bodies[i], second.name, second.value, second.exact) != second.negated)
                    && (!both || std::find(everywhere.begin(), everywhere.end(), row) != everywhere.end()))
                    expected.push_back(row);
            }
            RC_ASSERT(f.find(filter) == expected);
        });
        QVERIFY(held);
    }
    void changesAreSeenBeforeTheIndexerComes()
    {
        Letters f;
        const RowId row = f.add(bodyWith(1, u"before"_s), "HTTP 422: first");
        indexAll(*f.connection);
        QVERIFY(f.operations().edit(row, 1, bodyWith(1, u"afterwards"_s), f.actor()));
        QCOMPARE(f.find(u"before"_s), std::vector<RowId>{});
        QCOMPARE(f.find(u"afterwards"_s), std::vector{row});
        indexAll(*f.connection);
        QCOMPARE(f.find(u"afterwards"_s), std::vector{row});
        QCOMPARE(f.find(u"before"_s), std::vector<RowId>{}); // the old version is still in the index, and no hit
        // Replayed and dead again for another reason, with the clock standing still.
        QVERIFY(f.operations().replay(Letters::only({row}), false, false, f.actor()));
        f.claim(row);
        QCOMPARE(f.find(u"afterwards"_s), std::vector<RowId>{});
        f.settle(row, RowState::dead, Reason::rejected, Outcome::rowFault, 400, "HTTP 400: second");
        QCOMPARE(f.find(u"second status:400"_s), std::vector{row});
        QCOMPARE(f.find(u"first"_s), std::vector<RowId>{});
        indexAll(*f.connection);
        QCOMPARE(f.find(u"second status:400"_s), std::vector{row});
        QCOMPARE(f.find(u"first"_s), std::vector<RowId>{});
    }
    /// An edit makes the text of a row new to the index, not what its attempts came to: status and error stay counted, however many
    /// rows there are, and an undo leaves nothing to index.
    void anEditLeavesStatusAndErrorKnown()
    {
        Letters f;
        const RowId row = f.add(bodyWith(1, u"before"_s), "HTTP 422: first");
        indexAll(*f.connection);
        const auto status = f.number("SELECT last_status FROM batch_row");
        QVERIFY(f.operations().edit(row, 1, bodyWith(1, u"afterwards"_s), f.actor()));
        QCOMPARE(f.number("SELECT count(*) FROM batch_row WHERE indexed_payload IS NOT payload_id"), 1);
        QCOMPARE(f.number("SELECT count(*) FROM batch_row WHERE indexed_at IS changed_at"), 1);
        // What the index says is what counts: with more rows than are read one by one it is all there is.
        QVERIFY(f.connection->execute("UPDATE batch_row SET last_status = 599"));
        const auto listing = RowIndex(*f.connection).deadLetters({});
        QVERIFY(listing);
        QCOMPARE(listing->statuses.size(), size_t(1));
        QCOMPARE(listing->statuses.front().status, 599);
        QCOMPARE(listing->notIndexed, 1);
        QCOMPARE(listing->uncounted, 0);
        QVERIFY(status != 599);
    }
    void whatFacetsLeaveOutIsCounted()
    {
        Letters f;
        const auto word = [](int i) -> QByteArray { return QByteArray(1, char('a' + i / 26 % 26)) + char('a' + i % 26) + 'x'; };
        for (int i = 0; i < 203; ++i)
            f.add(bodyWith(i, u"acme"_s), "HTTP 422: " + word(i) + word(i + 7));
        indexAll(*f.connection);
        const auto listing = RowIndex(*f.connection).deadLetters({});
        QVERIFY(listing);
        QCOMPARE(listing->errors.size(), DeadLetterListing::kFacetValues);
        QCOMPARE(listing->rarerErrors, 3);
        QCOMPARE(listing->rarerBatches, std::max<qint64>(0, f.number("SELECT count(*) FROM batch") - 200));
        QCOMPARE(listing->rarerDestinations, 0);
    }
    void facetsCountWhatMatchesAllButTheirOwnChoice()
    {
        Letters f;
        f.add(bodyWith(1, u"acme"_s), "HTTP 422: row 17", 422);
        f.add(bodyWith(2, u"acme"_s), "HTTP 422: row 18", 422);
        f.add(bodyWith(3, u"acme"_s), "HTTP 503", 503);
        f.add(bodyWith(4, u"other"_s), "HTTP 503", 503);
        f.clock.advance(std::chrono::hours(2));
        f.add(bodyWith(5, u"acme"_s), "", 503);
        for (int round = 0; round < 2; ++round) {
            DeadLetterFilter filter;
            filter.now = f.clock.wall();
            filter.search = query(u"acme"_s);
            filter.status = 503;
            auto all = RowIndex(*f.connection).deadLetters(filter);
            QVERIFY(all);
            QCOMPARE(all->rows, (std::vector{RowId(5), RowId(3)}));
            QCOMPARE(all->total, 5);
            QCOMPARE(all->statuses.size(), size_t(2));
            QCOMPARE(all->statuses[0].rows, 2);
            QCOMPARE(all->statuses[1].status + all->statuses[1].rows, 2 + (all->statuses[1].status));
            QCOMPARE(all->ages[size_t(AgeBand::hour)], 1);
            QCOMPARE(all->ages[size_t(AgeBand::day)], 1);
            QCOMPARE(all->neverReplayed, 2);
            QCOMPARE(all->batches.size(), size_t(2));
            filter.age = AgeBand::day;
            QCOMPARE(f.find(filter), std::vector{RowId(3)});
            all = RowIndex(*f.connection).deadLetters(filter);
            QCOMPARE(all->ages[size_t(AgeBand::hour)], 1); // its own choice does not count
            QCOMPARE(all->batches.size(), size_t(1));
            indexAll(*f.connection);
        }
        DeadLetterFilter filter;
        filter.now = f.clock.wall();
        const auto all = RowIndex(*f.connection).deadLetters(filter);
        QCOMPARE(all->errors.size(), size_t(3)); // B-18: two rows, one group
        QCOMPARE(all->errors[0].rows, 2);
        const auto group = std::find_if(all->errors.begin(), all->errors.end(), [](const auto& e) { return e.sample.contains(u"422"); });
        QVERIFY(group != all->errors.end());
        filter.errorGroup = group->group;
        QCOMPARE(f.find(filter), (std::vector{RowId(2), RowId(1)}));
        filter.errorGroup = 0;
        QCOMPARE(f.find(filter), std::vector{RowId(5)});
    }
    void sortedByAnyColumn()
    {
        Letters f;
        f.add("{\"domain\":\"Beta.com\"}", "b error", 500);
        f.add("{\"domain\":\"alpha.com\"}", "c error", 404);
        f.add("{\"domain\":\"gamma.com\"}", "a error", 404);
        f.connection->execute("UPDATE batch_row SET tries = 5 WHERE id = 2; UPDATE batch SET name = 'z' WHERE id = 1").ok();
        indexAll(*f.connection);
        const auto sorted = [&](LetterColumn column, bool descending) {
            QByteArray out;
            const auto listing = RowIndex(*f.connection).deadLetters({}, {column, descending});
            for (const RowId id : listing->rows)
                out += QByteArray::number(id.value);
            return out;
        };
        QCOMPARE(sorted(LetterColumn::age, false), "321");
        QCOMPARE(sorted(LetterColumn::age, true), "123");
        QCOMPARE(sorted(LetterColumn::row, false), "213"); // capitals stand among the others
        QCOMPARE(sorted(LetterColumn::row, true), "312");
        QCOMPARE(sorted(LetterColumn::error, false), "312");
        QCOMPARE(sorted(LetterColumn::status, false), "231"); // ties by row number
        QCOMPARE(sorted(LetterColumn::status, true), "132");
        QCOMPARE(sorted(LetterColumn::tries, true), "231");
        QCOMPARE(sorted(LetterColumn::batch, false), "231");
        QCOMPARE(sorted(LetterColumn::reason, false), "123");
        QCOMPARE(sorted(LetterColumn::destination, true), "321");
    }
    void aPageGoesOnAfterItsLastRow()
    {
        Letters f;
        for (int i = 1; i <= 9; ++i)
            f.add(bodyWith(i, i % 2 ? u"odd one"_s : u"even one"_s), "HTTP 422");
        indexAll(*f.connection);
        DeadLetterFilter filter;
        filter.search = query(u"odd"_s);
        DeadLetterRepository letters(*f.connection);
        QCOMPARE(*letters.count(filter), 5);
        const auto first = letters.page(filter, {}, 2);
        QCOMPARE(first->size(), size_t(2));
        const auto second = letters.page(filter, DeadLetterCursor{first->back().changedAt, first->back().row}, 9);
        QCOMPARE(second->size(), size_t(3));
        QCOMPARE(second->front().row, RowId(5));
        // A bound in time on either side of where the page goes on.
        const DeadLetterCursor last{first->back().changedAt, first->back().row};
        SearchTerm before;
        before.field = SearchField::before;
        for (const WallTime at : {second->front().changedAt, f.clock.wall()}) {
            before.at = at;
            filter.search = query(u"odd"_s);
            filter.search.push_back(before);
            const auto rest = LetterSearch(*f.connection).newest(filter, last, 9);
            QCOMPARE(rest->size(), size_t(at == f.clock.wall() ? 3 : 2));
            QVERIFY(*rest == LetterSearch(*f.connection, {1, 0, 0, 0, 0}).newest(filter, last, 9).value());
        }
        filter.search.back().negated = true; // since now
        QCOMPARE(f.find(filter), std::vector{RowId(9)});
        filter.search = query(u"odd"_s);
        int seen = 0;
        QVERIFY(letters.each(filter, [&](const DeadLetter&, const QByteArray&) -> Result<void> { ++seen; return {}; }));
        QCOMPARE(seen, 5);
        const auto discarded = f.operations().discard(filter, f.actor()); // what acts on a filter finds the same rows
        QCOMPARE(discarded->applied, 5);
        QCOMPARE(f.find(u"one"_s).size(), size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestLetterSearch)
#include "tst_lettersearch.moc"
