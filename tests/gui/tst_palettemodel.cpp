// SPDX-License-Identifier: GPL-3.0-or-later
// The command palette without its window: what a few letters find, and in which order.
#include "ui/models/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace fuseboard::ui;
using namespace Qt::StringLiterals;

namespace {

PaletteEntry line(const QString& title, const QString& group = u"Destination"_s, const QString& keywords = {})
{
    PaletteEntry entry;
    entry.title = title;
    entry.group = group;
    entry.keywords = keywords;
    entry.run = [] {};
    return entry;
}

QStringList titles(const PaletteModel& model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << model.entry(row)->title;
    return out;
}

} // namespace

class tst_PaletteModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lettersMustBeThereInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u""_s << u"Overview"_s << true;
        QTest::newRow("begin") << u"ove"_s << u"Overview"_s << true;
        QTest::newRow("initials") << u"tci"_s << u"Trip CRM import…"_s << true;
        QTest::newRow("case") << u"CRM"_s << u"trip crm import"_s << true;
        QTest::newRow("accents do not count") << u"zuruck"_s << u"Zurücksetzen"_s << true;
        QTest::newRow("accents typed, none there") << u"é"_s << u"reset"_s << true;
        QTest::newRow("wrong order") << u"evo"_s << u"Overview"_s << false;
        QTest::newRow("a letter too many") << u"overviewx"_s << u"Overview"_s << false;
        QTest::newRow("empty text") << u"a"_s << QString() << false;
    }

    void lettersMustBeThereInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto match = matchText(typed, text);
        QCOMPARE(match.has_value(), found);
        if (match) {
            QCOMPARE(match->at.size(), size_t(typed.size()));
            QVERIFY(std::ranges::is_sorted(match->at));
        }
    }

    void wordStartsAndRunsCountMore()
    {
        QVERIFY(matchText(u"re", u"Reset CRM import")->score > matchText(u"re", u"Theme: dark, more")->score);
        QVERIFY(matchText(u"pro", u"Probe CRM now")->score > matchText(u"pro", u"Pause reports only")->score);
        QVERIFY(matchText(u"ci", u"Trip CRM import")->score > matchText(u"ci", u"Recall Friday it")->score);
        // The better of two ways to read it: the run at the end, not the scattered letters before.
        QCOMPARE(matchText(u"set", u"cases: reset")->at, (std::vector<int>{9, 10, 11}));
        QVERIFY(!matchText(u"x", QString(QString(5000, u'y') + u'x'))); // nobody reads that far
    }

    void everyWordCountsAnywhere()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({line(u"Trip CRM import…"_s, u"Destination"_s, u"breaker"_s), line(u"Overview"_s, u"Page"_s),
                          line(u"Reset CRM import"_s, u"Destination"_s), line(u"Breaker of the month"_s, u"Page"_s)});
        model.setTyped(u"crm trip"_s);
        QCOMPARE(titles(model).first(), u"Trip CRM import…"_s);
        QVERIFY(!titles(model).contains(u"Overview"_s));
        model.setTyped(u"breaker"_s); // in the title before in the keywords
        QCOMPARE(titles(model), (QStringList{u"Breaker of the month"_s, u"Trip CRM import…"_s}));
        model.setTyped(u"page over"_s);
        QCOMPARE(titles(model).first(), u"Overview"_s);
        model.setTyped(u"zzz"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.entry(0));
    }

    void whatWasUsedComesFirst()
    {
        PaletteModel model;
        model.setEntries({line(u"Pause A"_s), line(u"Pause B"_s), line(u"Pause C"_s)});
        QCOMPARE(titles(model).first(), u"Pause A"_s);
        model.noteUse(*model.entry(2));
        model.setTyped(u"pause"_s);
        QCOMPARE(titles(model).first(), u"Pause C"_s);
        model.setTyped({});
        QCOMPARE(titles(model).first(), u"Pause C"_s);
        model.setTyped(u"pause b"_s); // what is typed outweighs what was used
        QCOMPARE(titles(model).first(), u"Pause B"_s);
        for (int i = 0; i < 60; ++i)
            model.noteUse(line(u"Entry %1"_s.arg(i)));
        QCOMPARE(model.recent().size(), PaletteModel::kRemembered);
        QCOMPARE(model.recent().first(), u"Destination/Entry 59"_s);
        PaletteModel later;
        later.setRecent({u"Destination/Pause B"_s});
        later.setEntries({line(u"Pause A"_s), line(u"Pause B"_s)});
        QCOMPARE(titles(later).first(), u"Pause B"_s);
    }

    void letterByLetterIsAsAllAtOnce() // what a letter rules out is not looked at again until it is taken away
    {
        std::vector<PaletteEntry> entries;
        for (const QString& name : {u"CRM import"_s, u"EU leads"_s, u"Übersee"_s, u"Region 12, segment C"_s}) {
            for (const QString& what : {u"Trip %1…"_s, u"Reset %1"_s, u"Open %1"_s, u"Let the breaker of %1 only measure"_s}) {
                entries.push_back(line(what.arg(name), u"Destination"_s, u"breaker close"_s));
                entries.back().subject = name;
                entries.back().acts = !what.startsWith(u"Open"_s);
            }
        }
        const auto whole = [&](const QString& typed) {
            PaletteModel model;
            model.setEntries(entries);
            model.setTyped(typed);
            return titles(model);
        };
        PaletteModel model;
        model.setEntries(entries);
        const QString typed = u"reset crm imp"_s;
        for (qsizetype letters = 1; letters <= typed.size(); ++letters) {
            model.setTyped(typed.first(letters));
            QCOMPARE(titles(model), whole(typed.first(letters)));
        }
        QCOMPARE(titles(model).size(), 1);
        for (const QString& other : {u"reset"_s, u"re"_s, u"rb"_s, u"uber"_s, u""_s, u"sgm 12"_s}) {
            model.setTyped(other);
            QCOMPARE(titles(model), whole(other));
            QVERIFY(!titles(model).isEmpty());
        }
    }

    void whatActsComesFirstOnlyWhenItIsNamed() // "breaker crm" and Enter reset a breaker
    {
        const auto about = [](const QString& title, bool acts, bool usual = false, const QString& keywords = {}) {
            PaletteEntry entry = line(title, u"Destination"_s, keywords);
            entry.subject = u"CRM import"_s;
            entry.acts = acts;
            entry.usual = usual;
            return entry;
        };
        PaletteModel model;
        model.setEntries({about(u"Reset CRM import"_s, true, false, u"breaker close"_s), about(u"Probe CRM import now"_s, true, false, u"breaker"_s),
                          about(u"Settings of CRM import"_s, false), about(u"Open CRM import"_s, false, true),
                          about(u"Breaker of CRM import"_s, false)});
        model.setTyped(u"breaker crm"_s);
        QCOMPARE(titles(model).first(), u"Breaker of CRM import"_s);
        model.setTyped(u"crm"_s);
        QCOMPARE(titles(model).first(), u"Open CRM import"_s);
        QCOMPARE(titles(model).mid(3).count(u"Reset CRM import"_s), 1); // it can be found, after what only leads there
        model.noteUse(*model.entry(3)); // not even when it was used just now
        model.setTyped(u"crm import"_s);
        QCOMPARE(titles(model).first(), u"Open CRM import"_s);
        model.setTyped({});
        QVERIFY(!model.entry(0)->acts);
        for (const QString& typed : {u"reset crm"_s, u"crm reset"_s, u"res"_s, u"rci"_s}) {
            model.setTyped(typed);
            QCOMPARE(titles(model).first(), u"Reset CRM import"_s);
        }
    }

    void whatCannotBeDoneSaysWhy()
    {
        PaletteModel model;
        PaletteEntry shut = line(u"Reset CRM import"_s);
        shut.enabled = false;
        shut.why = u"its breaker is not open"_s;
        model.setEntries({shut, line(u"Reset EU leads"_s)});
        model.setTyped(u"reset"_s);
        QCOMPARE(titles(model), (QStringList{u"Reset EU leads"_s, u"Reset CRM import"_s})); // it may still be read
        const QModelIndex index = model.index(1);
        QCOMPARE(index.data(PaletteModel::whyRole).toString(), u"its breaker is not open"_s);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Reset CRM import, Destination, not available: its breaker is not open"_s);
        QVERIFY(model.index(0).data(PaletteModel::whyRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PaletteModel)
#include "tst_palettemodel.moc"
