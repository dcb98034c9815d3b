// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchsyntax.h"

#include <QTest>

#include <rapidcheck.h>

using namespace fuseboard;
using namespace fuseboard::store;
using namespace Qt::StringLiterals;

namespace {

const WallTime kNow = fromEpochMs(1'793'000'000'000);

ParsedSearch parse(const QString& typed)
{
    return parseSearch(typed, kNow, QTimeZone::utc());
}

SearchTerm only(const QString& typed)
{
    const ParsedSearch parsed = parse(typed);
    return !parsed.fault && parsed.query.size() == 1 ? parsed.query.front() : SearchTerm{SearchField::note, false, {}, u"?!"_s, {}, {}, {}, {}};
}

QString marked(const QString& typed)
{
    const ParsedSearch parsed = parse(typed);
    return parsed.fault ? typed.mid(parsed.fault->position, parsed.fault->length) : u"no fault"_s;
}

} // namespace

class TestSearchSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAndPhrases()
    {
        QVERIFY(parse({}).query.empty());
        QVERIFY(parse(u"   "_s).query.empty());
        const auto two = parse(u" acme  \"new york\" "_s).query;
        QCOMPARE(two.size(), size_t(2));
        QCOMPARE(two[0].value, u"acme"_s);
        QCOMPARE(two[1].value, u"new york"_s);
        QCOMPARE(only(u"\"say \"\"no\"\"\""_s).value, u"say \"no\""_s);
        QVERIFY(only(u"-test"_s).negated);
        QCOMPARE(only(u"-\"a b\""_s).value, u"a b"_s);
        QCOMPARE(only(u"東京"_s).value, u"東京"_s);
    }
    void whatIsNoFieldIsText()
    {
        for (const QString& text : {u"https://x.com/a?b=c"_s, u"12:30"_s, u"acme.com"_s, u"a%b_c"_s, u"O'Brien"_s, u"(x)*"_s, u"::"_s, u"\"a:b\""_s}) {
            const SearchTerm term = only(text);
            QCOMPARE(term.field, SearchField::text);
            QCOMPARE(term.value, text == u"\"a:b\""_s ? u"a:b"_s : text);
        }
    }
    void fieldsOfThePayload()
    {
        const SearchTerm plain = only(u"domain:acme.com"_s);
        QCOMPARE(plain.field, SearchField::payload);
        QCOMPARE(plain.name, u"domain"_s);
        QCOMPARE(plain.value, u"acme.com"_s);
        QVERIFY(!plain.exact);
        QVERIFY(only(u"domain:=acme.com"_s).exact);
        QCOMPARE(only(u"\"Company name\":\"A B\""_s).name, u"Company name"_s);
        QCOMPARE(only(u"\"Company name\":\"A B\""_s).value, u"A B"_s);
        QCOMPARE(only(u"\"status\":open"_s).field, SearchField::payload); // a field that is called like a keyword
        QCOMPARE(only(u"-city:東京"_s).name, u"city"_s);
        QCOMPARE(only(u"url:https://x"_s).value, u"https://x"_s);
        QVERIFY(only(u"note2:=\"\""_s).value.isEmpty());
    }
    void statusesAndReasons()
    {
        QCOMPARE(only(u"status:503"_s).ranges, (std::vector<NumberRange>{{503, 503}}));
        QCOMPARE(only(u"STATUS:5XX,404,none"_s).ranges, (std::vector<NumberRange>{{500, 599}, {404, 404}, {0, 0}}));
        QCOMPARE(only(u"reason:tooLarge"_s).reasons, std::vector{Reason::tooLarge});
        QCOMPARE(only(u"reason:ambiguous"_s).reasons, ambiguousReasons());
        QCOMPARE(only(u"destination:\"EU leads\""_s).value, u"EU leads"_s);
        QCOMPARE(only(u"batch:=march"_s).exact, true);
        QCOMPARE(only(u"tag:checked"_s).field, SearchField::tag);
        QCOMPARE(only(u"note:vendor"_s).field, SearchField::note);
    }
    void timesAndNumbers()
    {
        QCOMPARE(toEpochMs(only(u"before:2026-11-01"_s).at), QDateTime({2026, 11, 1}, {0, 0}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(toEpochMs(only(u"after:\"2026-11-01 14:30\""_s).at), QDateTime({2026, 11, 1}, {14, 30}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(toEpochMs(only(u"after:2026-11-01T14:30:05"_s).at), QDateTime({2026, 11, 1}, {14, 30, 5}, Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(only(u"after:2h"_s).at, kNow - std::chrono::hours(2));
        QCOMPARE(only(u"before:3d"_s).at, kNow - std::chrono::days(3));
        const auto inTokyo = parseSearch(u"after:2026-11-01"_s, kNow, QTimeZone("Asia/Tokyo"));
        QCOMPARE(toEpochMs(inTokyo.query.front().at), QDateTime({2026, 10, 31}, {15, 0}, Qt::UTC).toMSecsSinceEpoch());
        const qint64 most = std::numeric_limits<qint64>::max();
        const auto range = [](const QString& typed) { return only(typed).ranges; };
        QCOMPARE(range(u"tries:3"_s), (std::vector<NumberRange>{{3, 3}}));
        QCOMPARE(range(u"tries:>2"_s), (std::vector<NumberRange>{{3, most}}));
        QCOMPARE(range(u"tries:>=2"_s), (std::vector<NumberRange>{{2, most}}));
        QCOMPARE(range(u"tries:<=3"_s), (std::vector<NumberRange>{{0, 3}}));
        QCOMPARE(range(u"tries:1..3"_s), (std::vector<NumberRange>{{1, 3}}));
        QCOMPARE(range(u"replayed:yes"_s), (std::vector<NumberRange>{{1, most}}));
        QCOMPARE(range(u"replayed:no"_s), (std::vector<NumberRange>{{0, 0}}));
        QCOMPARE(range(u"replayed:<2"_s), (std::vector<NumberRange>{{0, 1}}));
    }
    void faultsHaveTheirPlaceAndARemedy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("remedy");
        const auto add = [](const QString& typed, const QString& at, const QString& remedy) {
            QTest::newRow(qPrintable(typed)) << typed << at << remedy;
        };
        add(u"acme \"new york"_s, u"\"new york"_s, u"not closed"_s);
        add(u"domain:\"new"_s, u"\"new"_s, u"not closed"_s);
        add(u"acme status:7xx x"_s, u"7xx"_s, u"status:503"_s);
        add(u"status:"_s, u"status:"_s, u"status:503"_s);
        add(u"status:503,,404"_s, u"503,,404"_s, u"5xx"_s);
        add(u"-reason:late"_s, u"late"_s, u"exhausted"_s);
        add(u"domain:"_s, u"domain:"_s, u"domain:text"_s);
        add(u"domain:\"\""_s, u"domain:\"\""_s, u"domain:=\"\""_s);
        add(u"before:yesterday"_s, u"yesterday"_s, u"before:2026-11-01"_s);
        add(u"after:2026-13-01"_s, u"2026-13-01"_s, u"after:3d"_s);
        add(u"tries:many"_s, u"many"_s, u"tries:>2"_s);
        add(u"tries:3..1"_s, u"3..1"_s, u"tries:1..3"_s);
        add(u"replayed:maybe"_s, u"maybe"_s, u"replayed:yes"_s);
        add(u"acme -"_s, u"-"_s, u"minus"_s);
        add(u"acme \"\""_s, u"\"\""_s, u"between these quotes"_s);
        add(u"\"\":x"_s, u"\"\":"_s, u"name of a field"_s);
    }
    void faultsHaveTheirPlaceAndARemedy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, at);
        QFETCH(QString, remedy);
        QCOMPARE(marked(typed), at);
        const ParsedSearch parsed = parse(typed);
        QVERIFY2(parsed.fault->message.contains(remedy), qPrintable(parsed.fault->message));
        QVERIFY(parsed.query.empty());
    }
    void anyTextParsesOrErrsInside()
    {
        const bool held = rc::check("any text parses or errs at a place inside it", [] {
            const auto pieces = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(std::vector<QString>{
                u"\""_s, u":"_s, u"="_s, u"-"_s, u" "_s, u"status"_s, u"before"_s, u"tries"_s, u"5xx"_s, u".."_s, u">"_s, u"a"_s, u"東"_s,
                u"😀"_s, QString(QChar(0xd83d)), QString(QChar(0)), u"\t"_s, u"9999999999999999999"_s, u"replayed"_s, u"//"_s, u"2d"_s}));
            QString typed;
            for (const QString& piece : pieces)
                typed += piece;
            const ParsedSearch parsed = parse(typed);
            if (parsed.fault) {
                RC_ASSERT(parsed.fault->position >= 0);
                RC_ASSERT(parsed.fault->length >= 1);
                RC_ASSERT(parsed.fault->position + parsed.fault->length <= typed.size());
                RC_ASSERT(parsed.fault->message.endsWith(u'.'));
            }
            int end = 0;
            for (const SearchWord& word : searchWords(typed)) {
                RC_ASSERT(word.position >= end);
                RC_ASSERT(word.length > 0);
                end = word.position + word.length;
                RC_ASSERT(end <= typed.size());
            }
        });
        QVERIFY(held);
    }
    void whatIsQuotedIsReadBack()
    {
        const bool held = rc::check("quotedForSearch is read back as it was", [] {
            const auto value = QString::fromStdString(*rc::gen::nonEmpty<std::string>());
            RC_PRE(!value.isEmpty());
            const ParsedSearch parsed = parse(u"field:"_s + quotedForSearch(value));
            RC_ASSERT(!parsed.fault);
            RC_ASSERT(parsed.query.size() == 1u);
            RC_ASSERT(parsed.query.front().value == value);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestSearchSyntax)
#include "tst_searchsyntax.moc"
