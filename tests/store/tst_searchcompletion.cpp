// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered while a search is written, and views that are kept under a name.
#include "core/store/lettersearch.h"
#include "core/store/savedviews.h"
#include "core/store/searchcompletion.h"
#include "tests/store/repositoryfixture.h"

using namespace fuseboard;
using namespace fuseboard::store;
using namespace fuseboard::test;

namespace {

struct Scene : RepositoryFixture
{
    int made = 0;

    RowId add(QByteArray json, const QByteArray& error = "Field is missing", int status = 422)
    {
        if (!json.contains("\"domain\""))
            json.insert(1, "\"domain\":\"d" + QByteArray::number(++made) + ".com\",");
        const BatchId id = batch(destination);
        const auto added = BatchRepository(*connection).addRows(id, {row(json)}, {}, clock.wall());
        Q_ASSERT(added);
        const auto finished = BatchRepository(*connection).finishImport(id, clock.wall());
        Q_ASSERT(finished);
        const RowId last(number("SELECT max(id) FROM batch_row"));
        clock.advance(Millis(7));
        reject(last, status, error);
        return last;
    }
    /// The place is marked with a bar.
    SearchCompletion at(QString typed, bool asked = true)
    {
        const int cursor = int(typed.indexOf(u'|'));
        typed.remove(cursor, 1);
        const auto found = SearchSuggestions(*connection).complete(typed, cursor, clock.wall(), asked);
        Q_ASSERT(found);
        return *found;
    }
    QStringList texts(const QString& typed)
    {
        QStringList out;
        for (const Suggestion& suggestion : at(typed).suggestions)
            out.append(suggestion.text);
        return out;
    }
};

} // namespace

class TestSearchCompletion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("typed"); // the bar is the cursor
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("value");
        QTest::newRow("nothing") << u"|"_s << u""_s << u""_s << false;
        QTest::newRow("word") << u"acme dom|"_s << u"dom"_s << u"dom"_s << false;
        QTest::newRow("inside") << u"do|m acme"_s << u"dom"_s << u"dom"_s << false;
        QTest::newRow("between") << u"acme | x"_s << u""_s << u""_s << false;
        QTest::newRow("negated") << u"-st|"_s << u"st"_s << u"st"_s << false;
        QTest::newRow("value") << u"domain:ac|"_s << u"ac"_s << u"ac"_s << true;
        QTest::newRow("empty value") << u"domain:| x"_s << u""_s << u""_s << true;
        QTest::newRow("name again") << u"dom|ain:ac"_s << u"domain:"_s << u"domain"_s << false;
        QTest::newRow("exact") << u"domain:=ac|"_s << u"ac"_s << u"ac"_s << true;
        QTest::newRow("open quote") << u"company:\"New Yo|"_s << u"\"New Yo"_s << u"New Yo"_s << true;
        QTest::newRow("quoted") << u"company:\"New Yo|\" x"_s << u"\"New Yo\""_s << u"New Yo"_s << true;
        QTest::newRow("second of a list") << u"status:503,4|"_s << u"4"_s << u"4"_s << true;
        QTest::newRow("first of a list") << u"status:5|,404"_s << u"5"_s << u"5"_s << true;
    }
    void places()
    {
        QFETCH(QString, typed);
        QFETCH(QString, replaced);
        QFETCH(QString, written);
        QFETCH(bool, value);
        const int cursor = int(typed.indexOf(u'|'));
        typed.remove(cursor, 1);
        const CompletionPlace place = completionPlace(typed, cursor);
        QCOMPARE(typed.mid(place.from, place.to - place.from), replaced);
        QCOMPARE(place.written, written);
        QCOMPARE(place.kind == CompletionPlace::Kind::value, value);
    }
    void fieldsAndKeywords()
    {
        Scene s;
        s.add("{\"domain\":\"acme.com\",\"Company name\":\"Acme\",\"status\":\"new\"}");
        QStringList all = s.texts(u"|"_s);
        QVERIFY(all.contains(u"domain:"_s) && all.contains(u"\"Company name\":"_s) && all.contains(u"status:"_s));
        QVERIFY2(all.contains(u"\"status\":"_s), "a field that is called like a keyword takes quotes");
        QCOMPARE(s.texts(u"dom|"_s), QStringList{u"domain:"_s});
        QCOMPARE(s.texts(u"x -repl|"_s), QStringList{u"replayed:"_s});
        QVERIFY(s.at(u"dom|"_s).suggestions.front().goesOn);
        // What is offered is read back as what it says.
        for (const QString& text : all)
            QVERIFY2(!parseSearch(text + (text.startsWith(u"before"_s) || text.startsWith(u"after"_s) ? u"2h"_s : text == u"status:"_s ? u"503"_s
                                          : text == u"reason:"_s ? u"rejected"_s : u"1"_s), {}, QTimeZone::utc()).fault, qPrintable(text));
    }
    void valuesOfTheData()
    {
        Scene s;
        for (int i = 0; i < 3; ++i)
            s.add("{\"company\":\"New York Pies\",\"city\":\"New York\"}");
        s.add("{\"company\":\"Newton\",\"city\":\"Paris\"}", "x", 503);
        s.add("{\"company\":\"東京大学\"}");
        QCOMPARE(s.texts(u"company:new|"_s), (QStringList{u"\"New York Pies\""_s, u"Newton"_s})); // the more frequent first
        QCOMPARE(s.texts(u"COMPANY:東|"_s), QStringList{u"東京大学"_s});
        QCOMPARE(s.texts(u"city:new|"_s), QStringList{u"\"New York\""_s});
        QVERIFY(s.texts(u"pari|"_s).contains(u"city:Paris"_s));
        QVERIFY(s.at(u"pari|"_s, false).suggestions.empty()); // while one types, results are not covered
        QCOMPARE(s.texts(u"city:Par|is"_s).join(u" + "_s), QString()); // it is there already
        QVERIFY(s.texts(u"destination:|"_s).contains(s.destination.name));
        QCOMPARE(s.texts(u"reason:tool|"_s), QStringList{u"tooLarge"_s});
        QVERIFY(s.texts(u"after:|"_s).contains(u"7d"_s));
    }
    void viewsAreKept()
    {
        Scene s;
        SavedViews views(*s.connection);
        SavedView view;
        view.name = u"  Paid tier,  unknown "_s;
        view.search = u"domain:acme.com"_s;
        view.choices = "{\"reason\":[\"rejected\",\"Rejected\"]}";
        view.sort = {LetterColumn::status, true};
        const auto id = views.save(view, s.clock.wall());
        QVERIFY(id);
        auto all = views.views();
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().name, u"Paid tier, unknown"_s);
        QCOMPARE(all->front().search, view.search);
        QCOMPARE(all->front().choices, view.choices);
        QVERIFY(all->front().sort == view.sort);
        view.name = u"paid TIER, unknown"_s;
        QVERIFY(views.save(view, s.clock.wall()).error().code == ErrorCode::conflict);
        view.name = u" "_s;
        QVERIFY(views.save(view, s.clock.wall()).error().code == ErrorCode::invalidArgument);
        view.name = QString(81, u'x');
        QVERIFY(views.save(view, s.clock.wall()).error().code == ErrorCode::invalidArgument);
        view.name = u"Other"_s;
        QVERIFY(views.save(view, s.clock.wall()));
        QVERIFY(views.rename(*id, u"other"_s).error().code == ErrorCode::conflict);
        QVERIFY(views.rename(*id, u"PAID tier, unknown"_s)); // its own name in other letters
        QVERIFY(views.rename(SavedViewId(99), u"new"_s).error().code == ErrorCode::notFound);
        QVERIFY(views.remove(*id));
        QVERIFY(views.remove(*id));
        QCOMPARE(views.views()->size(), size_t(1));
    }
    void arrivalsAreThoseOfTheFilter()
    {
        Scene s;
        const WallTime early = s.clock.wall();
        s.add("{\"a\":\"needle 1\"}");
        s.clock.advance(Millis(60'000));
        s.add("{\"a\":\"needle 2\"}");
        DeadLetterFilter filter;
        filter.search = parseSearch(u"needle"_s, {}, QTimeZone::utc()).query;
        filter.now = s.clock.wall();
        const auto listing = RowIndex(*s.connection).deadLetters(filter);
        QCOMPARE(listing->rows.size(), size_t(2));
        QCOMPARE(listing->latest.size(), size_t(1)); // the other died long before
        LetterSearch search(*s.connection);
        const WallTime since = filter.now - DeadLetterListing::kLate;
        QCOMPARE(search.arrivals(filter, since, listing->latest)->size(), size_t(0));
        s.add("{\"a\":\"needle 3\"}");
        s.add("{\"a\":\"hay\"}");
        QCOMPARE(search.arrivals(filter, since, listing->latest)->size(), size_t(1));
        QCOMPARE(search.arrivals({}, since, listing->latest)->size(), size_t(2));
        QCOMPARE(search.arrivals(filter, early, {})->size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestSearchCompletion)
#include "tst_searchcompletion.moc"
