// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attempttimeline.h"
#include "ui/models/payloaddraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;
using payload::JsonKind;

class TestPayloadDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formOfAFlatObject();
    void whyThereIsNoForm_data();
    void whyThereIsNoForm();
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void aFieldChangesAlone();
    void inputThatIsNoNumberCannotBeSaved();
    void whatIsTypedInANumberNeverBecomesAField();
    void theTextTypedLastWins();
    void keptAndTakenUp();
    void sizeAgainstTheLimit();
    void theSizeIsMeasuredAlikeWhileSomethingIsWrong();
    void changesAreDroppedWithoutTheVersionsBefore();
    void phasesOfAnAttempt();
    void waitsAndScale();
};

void TestPayloadDraft::formOfAFlatObject()
{
    const FlatForm form = flatForm(R"({"zip":"08123","n":1.50,"ok":true,"gone":null,"é\u00e9":"\n"})");
    QVERIFY(form.why.isEmpty());
    const std::vector<payload::PayloadField> wanted{{u"zip"_s, JsonKind::string, u"08123"_s}, {u"n"_s, JsonKind::number, u"1.50"_s},
                                                    {u"ok"_s, JsonKind::boolean, u"true"_s}, {u"gone"_s, JsonKind::null, u"null"_s},
                                                    {u"éé"_s, JsonKind::string, u"\n"_s}};
    QCOMPARE(form.fields, wanted);
}

void TestPayloadDraft::whyThereIsNoForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    QTest::newRow("nested") << QByteArray(R"({"a":1,"address":{"city":"x"},"tags":[1]})") << u"“address” holds an object, “tags” holds a list"_s;
    QTest::newRow("list") << QByteArray("[1,2]") << u"not an object"_s;
    QTest::newRow("value") << QByteArray("17") << u"not an object"_s;
    QTest::newRow("broken") << QByteArray("{\n\"a\":,}") << u"line 2"_s;
    QByteArray many = "{";
    for (int i = 0; i <= kMostFormFields; ++i)
        many += (i ? ",\"f" : "\"f") + QByteArray::number(i) + "\":1";
    QTest::newRow("too many") << QByteArray(many + "}") << u"201 fields"_s;
}

void TestPayloadDraft::whyThereIsNoForm()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, word);
    const FlatForm form = flatForm(json);
    QVERIFY(form.fields.empty());
    QVERIFY2(form.why.contains(word), qPrintable(form.why));
}

void TestPayloadDraft::numbersKeepTheirText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    for (const char16_t* good : {u"0", u"-0", u"1.50", u"1e2", u"1E+2", u"12345678901234567890123", u"0.1000"})
        QTest::newRow(qPrintable(QString::fromUtf16(good))) << QString::fromUtf16(good) << true;
    for (const char16_t* bad : {u"08123", u"1e400", u"-1e999", u"+1", u"1,250 ", u" 1", u"1 ", u".5", u"5.", u"0x10", u"NaN", u"", u"1,\"x\":2",
                                u"\"1\"", u"true", u"١٢"})
        QTest::newRow(qPrintable(u"not "_s + QString::fromUtf16(bad))) << QString::fromUtf16(bad) << false;
}

void TestPayloadDraft::numbersKeepTheirText()
{
    QFETCH(QString, typed);
    QFETCH(bool, valid);
    const auto number = fieldValue(JsonKind::number, typed);
    QCOMPARE(number.ok(), valid);
    if (valid)
        QCOMPARE(QString::fromUtf8(*number), typed);
    else
        QVERIFY(!number.error().message.isEmpty());
    // As text anything stays as it is.
    QCOMPARE(flatForm(QByteArray("{\"a\":" + *fieldValue(JsonKind::string, typed) + "}")).fields.front().text, typed);
}

void TestPayloadDraft::aFieldChangesAlone()
{
    PayloadDraft draft;
    draft.load(R"({"zip":"08123","n":1.50,"esc":"\u00e9\/"})", R"({"zip":"08123","n":1.50,"esc":"\u00e9\/"})", 1000);
    QVERIFY(!draft.changed());
    draft.setInput(1, {JsonKind::number, u"2.00"_s});
    QCOMPARE(*draft.payload(), QByteArray(R"({"zip":"08123","n":2.00,"esc":"\u00e9\/"})"));
    draft.setInput(0, {JsonKind::string, u"a\"b"_s});
    QCOMPARE(*draft.payload(), QByteArray(R"({"zip":"a\"b","n":2.00,"esc":"\u00e9\/"})"));
    draft.setInput(0, {JsonKind::null, u"null"_s});
    draft.setInput(1, {JsonKind::boolean, u"false"_s});
    QCOMPARE(*draft.payload(), QByteArray(R"({"zip":null,"n":false,"esc":"\u00e9\/"})"));
    QVERIFY(draft.savable());
    draft.discardChanges();
    QVERIFY(!draft.changed());
    QVERIFY(!draft.savable());
}

void TestPayloadDraft::inputThatIsNoNumberCannotBeSaved()
{
    PayloadDraft draft;
    draft.load(R"({"employees":"1,250 "})", R"({"employees":"1,250 "})", 1000);
    draft.setInput(0, {JsonKind::number, u"1e400"_s});
    QVERIFY(draft.changed());
    QVERIFY(draft.troubled());
    QVERIFY(!draft.payload());
    QVERIFY2(draft.verdict().startsWith(u"employees: 1e400 is beyond"_s), qPrintable(draft.verdict()));
    QCOMPARE(draft.input(0), (PayloadDraft::Input{JsonKind::number, u"1e400"_s}));
    draft.setInput(0, {JsonKind::number, u"1e40"_s});
    QCOMPARE(*draft.payload(), QByteArray(R"({"employees":1e40})"));
}

void TestPayloadDraft::whatIsTypedInANumberNeverBecomesAField()
{
    PayloadDraft draft;
    draft.load(R"({"n":1})", R"({"n":1})", 0);
    for (const char16_t* nasty : {u"1,\"admin\":true", u"1}", u"1}{", u"[1]", u"{\"a\":1}", u"1\n,\"a\":2", u"null"}) {
        draft.setInput(0, {JsonKind::number, QString::fromUtf16(nasty)});
        QVERIFY2(!draft.payload(), qPrintable(QString::fromUtf16(nasty)));
        QCOMPARE(draft.form().fields.size(), size_t(1));
    }
}

void TestPayloadDraft::theTextTypedLastWins()
{
    PayloadDraft draft;
    draft.load(R"({"n":1})", R"({"n":1})", 0);
    draft.setInput(0, {JsonKind::number, u"x"_s});
    draft.setText(u"{\"n\": 7}"_s);
    QCOMPARE(draft.input(0), (PayloadDraft::Input{JsonKind::number, u"7"_s}));
    QCOMPARE(*draft.payload(), QByteArray(R"({"n":7})"));
    draft.setText(u"{\"n\": "_s);
    QVERIFY(draft.error());
    QVERIFY(draft.form().why.contains(u"not JSON"_s));
}

void TestPayloadDraft::keptAndTakenUp()
{
    PayloadDraft draft;
    draft.load(R"({"n":1})", R"({"n":1})", 0);
    QVERIFY(!draft.kept());
    draft.setInput(0, {JsonKind::number, u"x"_s});
    const auto kept = draft.kept();
    QVERIFY(kept);
    draft.load(R"({"m":2})", R"({"m":2})", 0);
    QVERIFY(!draft.changed());
    draft.load(R"({"n":1})", R"({"n":1})", 0, kept);
    QCOMPARE(draft.input(0).text, u"x"_s);
    QVERIFY(draft.changed());
    QSignalSpy spy(&draft, &PayloadDraft::changedText);
    draft.setInput(0, {JsonKind::number, u"x"_s});
    draft.setText(draft.text());
    QCOMPARE(spy.size(), 0);
}

void TestPayloadDraft::sizeAgainstTheLimit()
{
    PayloadDraft draft;
    draft.load(R"({"n":"12345"})", R"({"n":"12345"})", 13);
    QCOMPARE(draft.size(), 13); // without its layout
    QVERIFY(draft.payload());
    draft.setInput(0, {JsonKind::string, u"12345é"_s});
    QCOMPARE(draft.size(), 15); // bytes, not characters
    QVERIFY(draft.tooLarge());
    QVERIFY(!draft.payload());
    QCOMPARE(draft.verdict(), u"2 B over the limit"_s);
}

void TestPayloadDraft::theSizeIsMeasuredAlikeWhileSomethingIsWrong()
{
    PayloadDraft draft;
    draft.load(R"({"a":"x y","b":[1,2]})", R"({"a":"x y","b":[1,2]})", 1000);
    const qint64 valid = draft.size();
    QString broken = draft.text();
    broken.replace(u",\n"_s, u"\n"_s); // both commas
    QVERIFY(broken != draft.text());
    draft.setText(broken);
    QVERIFY(draft.error());
    QCOMPARE(draft.size(), valid - 2);
    // Blanks within a string count, also behind a quote that is escaped; one that is not closed ends with its line.
    draft.setText(u"{ \"a\" : \"x \\\" y\" }}"_s);
    QCOMPARE(draft.size(), QByteArray(R"({"a":"x \" y"}})").size());
    draft.setText(u"{ \"a\" : \"x\n  , 1 }"_s);
    QCOMPARE(draft.size(), QByteArray("{\"a\":\"x,1}").size());
}

void TestPayloadDraft::changesAreDroppedWithoutTheVersionsBefore()
{
    PayloadDraft draft;
    draft.load(R"({"n":"1,250 "})", R"({"n":1250})", 1000); // corrected by a recipe since
    QVERIFY(!draft.changed() && draft.differsFromOriginal());
    draft.setText(u"{\"n\": 12x"_s);
    draft.discardChanges();
    QVERIFY(!draft.changed() && !draft.savable());
    QCOMPARE(*draft.payload(), QByteArray(R"({"n":1250})"));
    draft.takeOriginal();
    QVERIFY(draft.changed() && draft.savable() && !draft.differsFromOriginal());
    QCOMPARE(*draft.payload(), QByteArray(R"({"n":"1,250 "})"));
    draft.discardChanges();
    QCOMPARE(*draft.payload(), QByteArray(R"({"n":1250})"));
}

void TestPayloadDraft::phasesOfAnAttempt()
{
    using Spans = std::vector<PhaseSpan>;
    QCOMPARE(phaseSpans({4, 20, 60, 200, 210}), (Spans{{Phase::dns, 0, 4}, {Phase::connect, 4, 20}, {Phase::tls, 20, 60},
                                                       {Phase::firstByte, 60, 200}, {Phase::rest, 200, 210}}));
    // A connection that was kept alive, and an answer that never came.
    QCOMPARE(phaseSpans({0, 0, 0, 200, 210}), (Spans{{Phase::firstByte, 0, 200}, {Phase::rest, 200, 210}}));
    QCOMPARE(phaseSpans({4, 20, 0, 0, 900}), (Spans{{Phase::dns, 0, 4}, {Phase::connect, 4, 20}, {Phase::silence, 20, 900}}));
    QCOMPARE(phaseSpans({}), Spans());
}

void TestPayloadDraft::waitsAndScale()
{
    store::AttemptRecord first;
    first.number = 1;
    first.claimedAt = fromEpochMs(1'000'000);
    first.settledAt = fromEpochMs(1'000'300);
    first.phasesUs = {0, 0, 0, 200'000, 210'000};
    store::AttemptRecord second = first;
    second.number = 2;
    second.claimedAt = fromEpochMs(1'030'300);
    second.settledAt.reset();
    second.phasesUs = {0, 0, 0, 0, 3'100'000};
    const AttemptTimeline timeline = attemptTimeline({first, second});
    QCOMPARE(timeline.entries.size(), size_t(2));
    QCOMPARE(timeline.entries[0].attempt, size_t(1)); // the newest first
    QCOMPARE(timeline.entries[0].waited, std::optional(Millis(30'000)));
    QVERIFY(!timeline.entries[1].waited);
    QCOMPARE(timeline.stepUs, 1'000'000);
    QCOMPARE(timeline.scaleUs, 4'000'000);
    QCOMPARE(timeline.phases, (std::vector{Phase::firstByte, Phase::rest, Phase::silence}));
    QCOMPARE(attemptTimeline({}).scaleUs, 0);
    // A clock that was set back between them.
    second.claimedAt = fromEpochMs(900'000);
    QCOMPARE(attemptTimeline({first, second}).entries[0].waited, std::optional(Millis(0)));
}

QTEST_GUILESS_MAIN(TestPayloadDraft)
#include "tst_payloaddraft.moc"
