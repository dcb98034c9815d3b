// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

#include <QtTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace fuseboard;

class TestMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyGivesNothing()
    {
        Mailbox<int> box;
        QVERIFY(box.take(Millis(0)).empty());
        QVERIFY(box.take(Millis(1)).empty());
    }

    void takesAllInOrderOnce()
    {
        Mailbox<std::unique_ptr<int>> box;
        for (int i = 0; i < 3; ++i)
            box.post(std::make_unique<int>(i));
        const auto items = box.take(Millis(0));
        QCOMPARE(items.size(), size_t(3));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(*items[size_t(i)], i);
        QVERIFY(box.take(Millis(0)).empty());
    }

    /// A waiting receiver is woken by the post, well before its bound.
    void waitEndsWithAPost()
    {
        Mailbox<int> box;
        std::vector<int> got;
        std::thread receiver([&] { got = box.take(Millis(60'000)); });
        box.post(7);
        receiver.join();
        QCOMPARE(got, std::vector<int>{7});
    }

    /// Nothing is lost, nothing comes twice, and what one thread posts stays in its order.
    void manyPostersOneTaker()
    {
        constexpr int kPosters = 4;
        constexpr int kEach = 5000;
        Mailbox<std::pair<int, int>> box;
        std::vector<std::thread> posters;
        for (int p = 0; p < kPosters; ++p) {
            posters.emplace_back([&box, p] {
                for (int i = 0; i < kEach; ++i)
                    box.post({p, i});
            });
        }
        std::vector<int> next(kPosters, 0);
        int total = 0;
        bool ordered = true;
        while (total < kPosters * kEach) {
            const auto items = box.take(Millis(30'000));
            if (items.empty())
                break;
            for (const auto& [poster, number] : items) {
                ordered = ordered && number == next[size_t(poster)]++;
                ++total;
            }
        }
        for (std::thread& poster : posters)
            poster.join();
        QVERIFY(ordered);
        QCOMPARE(total, kPosters * kEach);
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
