// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal keeps in English is known again when it is shown, with what it names; without a translator it stays.
#include "core/base/storedwords.h"
#include "core/base/wording.h"
#include "core/resilience/breakertext.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

namespace {

/// Says everything in angle brackets, and what has several places with the last one first.
class Brackets final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "Wording") == 0 && text == "en"_L1)
            return u"de"_s;
        if (qstrcmp(context, "Stored") != 0)
            return {};
        return text == "%1 of %2 probes succeeded"_L1 ? u"<of %2 probes %1 succeeded>"_s : u'<' + text + u'>';
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishStaysAsItIs()
    {
        for (const QString& text : {u"by hand"_s, u"5 failures in a row"_s, u"A row like no other, 1,234 of them"_s, QString()})
            QCOMPARE(inWords(text), text);
        QCOMPARE(wordingLocale().toString(1'234.5, 'f', 1), u"1,234.5"_s);
        QCOMPARE(Wording::tr("The store is closed."), u"The store is closed."_s);
    }

    void wordsOfTheCodeAreWords()
    {
        QCOMPARE(inWords(u"noAnswer"_s), u"no answer"_s);
        QCOMPARE(inWords(u"veryStale"_s), u"very stale"_s);
        QCOMPARE(inWords(u"halfOpen"_s), u"half-open"_s);
        for (const char* stored : storedWords()) {
            const QString word = QString::fromLatin1(stored);
            if (!word.contains(u' ')) {
                const QString shown = inWords(word);
                QVERIFY2(std::none_of(shown.begin() + 1, shown.end(), [](QChar letter) { return letter.isUpper(); }) || word.isUpper(), stored);
            }
        }
    }

    void storedSentences_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("word") << u"by hand"_s << u"<by hand>"_s;
        QTest::newRow("place") << u"5 failures in a row"_s << u"<5 failures in a row>"_s;
        QTest::newRow("places change their order") << u"1 of 3 probes succeeded"_s << u"<of 3 probes 1 succeeded>"_s;
        QTest::newRow("what is named is known, too") << u"Budget: data credits 498/500; actions 2/9"_s << u"<Budget: <data credits 498/500; actions 2/9>>"_s;
        QTest::newRow("figures") << u"CRM: its webhook has taken 41,200 records for life. Its standby takes over at 45,000."_s
                                 << u"<CRM: its webhook has taken 41.200 records for life. <Its standby takes over at 45.000.>>"_s;
        QTest::newRow("the more particular one") << u"CRM: breaker closed → open, 5 failures in a row; the next probe is due in 0:30"_s
                                                 << u"<CRM: breaker <closed> → <open>, <5 failures in a row>; the next probe is due in 0:30>"_s;
        QTest::newRow("an operator's own words") << u"reset by hand: the vendor says %1 is well"_s << u"<reset by hand: the vendor says %1 is well>"_s;
        QTest::newRow("a server's words stay") << u"email must be a string"_s << u"email must be a string"_s;
        QTest::newRow("nothing in its place") << u" failures in a row"_s << u" failures in a row"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void storedSentences()
    {
        QFETCH(QString, stored);
        QFETCH(QString, shown);
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        const QString found = inWords(stored);
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(found, shown);
    }

    /// Whatever a breaker writes as its cause is known.
    void causesAreKnown()
    {
        using namespace resilience;
        const Millis minutes(300'000), half(30'000);
        const QStringList causes{failuresCause(1), failuresCause(5), rateCause(1, 1, minutes), rateCause(32, 61, minutes), slowCause(1, 1, half, minutes),
                                 slowCause(12, 20, half, minutes), latestRateCause(1, 1), latestRateCause(32, 61), latestSlowCause(1, 1, half),
                                 latestSlowCause(12, 20, half), coolDownCause(minutes), probeFailedCause(0), probeFailedCause(1), probeFailedCause(2),
                                 probesSucceededCause(1, 1), probesSucceededCause(3, 3), undecidedCause(minutes, 1, 0, 3), undecidedCause(minutes, 2, 0, 3),
                                 undecidedCause(minutes, 0, 0, 3), undecidedCause(minutes, 0, 1, 3), forcedOverCause(minutes)};
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QStringList unknown;
        for (const QString& cause : causes) {
            if (!inWords(cause).startsWith(u'<'))
                unknown << cause;
        }
        QCoreApplication::removeTranslator(&brackets);
        QCOMPARE(unknown, QStringList());
    }

    /// Each is found again when its places are filled, and not taken for another.
    void everySentenceIsItself()
    {
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QStringList wrong;
        for (const char* source : storedWords()) {
            QString text = QString::fromUtf8(source);
            if (text == "%1 of %2 probes succeeded"_L1)
                continue;
            for (int place = 1; place < 8; ++place)
                text.replace(u'%' + QString::number(place), u"X%1Y"_s.arg(place));
            if (inWords(text) != u'<' + text + u'>')
                wrong << text + u" -> " + inWords(text);
        }
        QCoreApplication::removeTranslator(&brackets);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
