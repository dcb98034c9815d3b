// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/vocabulary.h"

#include <QtTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// The words are stored and printed: each value has one of its own, and it leads back to the value.
class TestVocabulary : public QObject
{
    Q_OBJECT

private:
    /// Number of values with a word; fails on a word that is shared or does not lead back.
    template <class E, class FromName>
    static int countWords(FromName fromName)
    {
        QSet<QString> seen;
        for (int i = 0; i < 256; ++i) {
            const QString word = name(E(i));
            if (word == u"unknown"_s)
                continue;
            if (seen.contains(word) || fromName(word) != E(i))
                return -1;
            seen.insert(word);
        }
        return int(seen.size());
    }

private Q_SLOTS:
    void everyWordLeadsBack()
    {
        QCOMPARE(countWords<RowState>(rowStateFromName), kRowStateCount);
        QCOMPARE(countWords<Reason>(reasonFromName), 25);
        QCOMPARE(countWords<Outcome>(outcomeFromName), 12);
        QCOMPARE(countWords<ResendPolicy>(resendPolicyFromName), 3);
        QCOMPARE(countWords<BreakerState>(breakerStateFromName), 6);
        QCOMPARE(countWords<Priority>(priorityFromName), kLaneCount);
        QCOMPARE(countWords<RowSource>(rowSourceFromName), 5);
        QCOMPARE(countWords<Staleness>(stalenessFromName), 3);
        QCOMPARE(countWords<TimeoutClass>(timeoutClassFromName), 4);
    }

    void unknownAndNearWordsAreRefused()
    {
        QVERIFY(!rowStateFromName(u"unknown"));
        QVERIFY(!rowStateFromName(u""));
        QVERIFY(!rowStateFromName(u"Pending"));
        QVERIFY(!outcomeFromName(u"delivered "));
        QVERIFY(!breakerStateFromName(u"half-open"));
    }

    void numbersOnDiskNeverMove()
    {
        QCOMPARE(int(RowState::ambiguous), 5);
        QCOMPARE(int(RowState::discarded), 9);
        QCOMPARE(int(Outcome::undone), 11);
        QCOMPARE(int(Reason::exhausted), 22);
        QCOMPARE(int(Reason::importInterrupted), 61);
        QCOMPARE(int(CreditState::unreconciled), 4);
        QCOMPARE(int(BreakerState::metricsOnly), 5);
        QCOMPARE(int(ResendPolicy::idempotent), 2);
    }

    void openAndDeadRowsAreDisjoint()
    {
        int open = 0;
        for (int i = 0; i < kRowStateCount; ++i) {
            const auto state = RowState(i);
            QVERIFY(!(isOpen(state) && isDeadLetter(state)));
            open += isOpen(state);
        }
        QCOMPARE(open, 4);
        QVERIFY(isDeadLetter(RowState::dead) && isDeadLetter(RowState::ambiguous));
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
