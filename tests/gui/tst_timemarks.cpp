// SPDX-License-Identifier: GPL-3.0-or-later
// Marks of transitions over a chart.
#include "tests/gui/windowsupport.h"
#include "ui/charts/timemarks.h"
#include "ui/widgets/statelook.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::ui;

class TestTimeMarks : public QObject
{
    Q_OBJECT

    static WallTime at(double second) { return fromEpochMs(qint64(second * 1'000)); }

private Q_SLOTS:
    void numbersAndShapesStandApart() // accept5.md D18: "5○5"
    {
        const QRectF plot(40, 20, 300, 120);
        for (int run = 0; run < 200; ++run) {
            auto marks = std::make_shared<std::vector<BreakerMark>>();
            std::vector<double> times;
            for (int i = 0; i < 12; ++i)
                times.push_back(double((run * 7919 + i * 104'729) % 900));
            times.push_back(899); // at the right edge, where the number stands on the other side
            times.push_back(868 + run % 30);
            std::ranges::sort(times);
            for (size_t i = 0; i < times.size(); ++i) {
                for (int again = 0; again <= int(i) * run % 130; again += 1 + run % 3)
                    marks->push_back({at(times[i]), u"A"_s, BreakerState::closed, BreakerState::open, {}});
            }
            TimeMarks all;
            all.setMarks(marks);
            all.arrange(at(0), at(900), plot);
            const auto spans = all.spans();
            QVERIFY(!spans.empty());
            for (size_t i = 1; i < spans.size(); ++i)
                QVERIFY2(spans[i].left() > spans[i - 1].right(), qPrintable(u"run %1: %2 is under %3"_s.arg(run).arg(spans[i].left()).arg(spans[i - 1].right())));
        }
    }

    void closingsAreNoTrouble_data()
    {
        QTest::addColumn<bool>("withOpening");
        QTest::newRow("closings only") << false;
        QTest::newRow("an opening among them") << true;
    }
    void closingsAreNoTrouble() // accept5.md D18: red rings over closings
    {
        QFETCH(bool, withOpening);
        auto marks = std::make_shared<std::vector<BreakerMark>>();
        for (int i = 0; i < 5; ++i)
            marks->push_back({at(450 + i), u"A"_s, BreakerState::halfOpen, BreakerState::closed, {}});
        if (withOpening)
            marks->push_back({at(455), u"A"_s, BreakerState::closed, BreakerState::open, {}});
        TimeMarks all;
        all.setMarks(marks);
        all.arrange(at(0), at(900), {40, 20, 300, 120});
        QCOMPARE(all.groups(), 1u);
        QImage image(380, 160, QImage::Format_RGB32);
        const QPalette palette = QApplication::palette();
        image.fill(color(Token::panel, palette));
        QPainter painter(&image);
        all.paint(painter, palette);
        painter.end();
        const auto has = [&](Token token) {
            const QRgb wanted = color(token, palette).rgb();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == wanted)
                        return true;
                }
            }
            return false;
        };
        QCOMPARE(has(Token::red), withOpening);
        QCOMPARE(has(Token::green), !withOpening);
    }
};

QTEST_MAIN(TestTimeMarks)
#include "tst_timemarks.moc"
