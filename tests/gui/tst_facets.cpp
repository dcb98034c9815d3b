// SPDX-License-Identifier: GPL-3.0-or-later
// Values of facets that begin alike: what they differ by is in sight. (Issue 4, point 3.)
#include "ui/deadletters/facetlist.h"
#include "ui/deadletters/facetrow.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard::ui;

namespace {

std::vector<FacetValue> valuesOf(const QStringList& words)
{
    std::vector<FacetValue> out;
    for (const QString& word : words)
        out.push_back({{QString::number(out.size() + 1), word}, 12'345});
    markDifferences(out);
    return out;
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereValuesDiffer()
    {
        const auto values = valuesOf({u"HTTP 422: domain is not valid: Holxen"_s, u"HTTP 503: busy"_s, u"HTTP 422: domain is not valid: Acme"_s, u"timeout"_s,
                                      u"HTTP 422: domain is not valid: Acmes and sons"_s});
        QCOMPARE(values[0].choice.word.sliced(values[0].differsAt), u"Holxen"_s);
        QCOMPARE(values[1].choice.word.sliced(values[1].differsAt), u"503: busy"_s);
        QCOMPARE(values[2].choice.word.sliced(values[2].differsAt), u"Acme"_s); // whole words
        QCOMPARE(values[3].differsAt, 0);
        QCOMPARE(values[4].choice.word.sliced(values[4].differsAt), u"Acmes and sons"_s);
        QCOMPARE(valuesOf({u"alone"_s}).front().differsAt, 0);
    }
    void noTwoLookAlike() // D25: labels were cut exactly where they begin to differ
    {
        const auto values = valuesOf({u"HTTP 422: the field domain is not valid: Holxenjor Foods"_s, u"HTTP 422: the field domain is not valid: Acme"_s,
                                      u"HTTP 422: the field domain is not valid: some other, and a very long explanation of it"_s,
                                      u"HTTP 422: the field domain is not valid: some others, and a very long explanation of it"_s,
                                      u"HTTP 503 Service Unavailable"_s, u"leads-2026-11-22-from-the-crm-part-1.csv"_s, u"leads-2026-11-22-from-the-crm-part-2.csv"_s});
        for (const int width : {158, 182, 240, 900}) {
            QStringList seen;
            for (const FacetValue& value : values) {
                FacetRow row;
                row.setValue(value.choice.key, value.choice.word, u"12,345"_s, value.differsAt);
                const QStringList lines = row.linesAt(width);
                QVERIFY(lines.size() <= 2);
                QCOMPARE(row.heightForWidth(width), lines.size() == 2 ? 42 : 26);
                for (const QString& line : lines)
                    QVERIFY2(!line.isEmpty() && !seen.contains(lines.join(u'|')), qPrintable(lines.join(u'|')));
                seen.append(lines.join(u'|'));
                if (width == 900)
                    QCOMPARE(lines, QStringList{value.choice.word});
            }
        }
        FacetRow row;
        row.setValue(u"1"_s, values[0].choice.word, u"12,345"_s, values[0].differsAt);
        QVERIFY2(row.linesAt(182).back().endsWith(u"Holxenjor Foods"_s), qPrintable(row.linesAt(182).back()));
        QVERIFY(row.linesAt(182).front().startsWith(u"HTTP 422"_s));
    }
    void aSecondLineHasItsRoom()
    {
        FacetList list;
        list.setGroups({{u"error"_s, u"Same error"_s, valuesOf({u"HTTP 422: the field domain is not valid: Holxenjor Foods"_s, u"HTTP 503"_s}), 0}});
        list.resize(182, 400);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        QCOMPARE(list.findChild<QWidget*>(u"facet.error.1"_s)->height(), 42);
        QCOMPARE(list.findChild<QWidget*>(u"facet.error.2"_s)->height(), 26);
    }
    void aRowThatChangesIsBrokenAnew()
    {
        FacetRow row;
        row.setValue(u"1"_s, u"short"_s, u"1"_s);
        QCOMPARE(row.linesAt(182), QStringList{u"short"_s});
        row.setValue(u"1"_s, u"HTTP 503 Service Unavailable"_s, u"1"_s);
        QCOMPARE(row.linesAt(182).size(), 2);
        QCOMPARE(row.linesAt(900).size(), 1);
    }
    void whatIsNotListedIsSaid() // D41
    {
        FacetList list;
        FacetGroup group{u"error"_s, u"Same error"_s, {}, 517};
        for (int i = 0; i < 200; ++i)
            group.values.push_back({{QString::number(i + 1), u"error %1"_s.arg(i)}, 200 - i});
        list.setGroups({group});
        auto* more = list.findChild<QPushButton*>(u"facetMore.error"_s);
        auto* rarer = list.findChild<QLabel*>(u"facetRarer.error"_s);
        QCOMPARE(more->text(), u"711 more"_s); // 194 here, and 517
        QVERIFY(rarer->isHidden());
        more->click();
        QVERIFY(!rarer->isHidden());
        QVERIFY2(rarer->text().startsWith(u"517 "_s), qPrintable(rarer->text()));
        group.rarer = 0;
        list.setGroups({group});
        QVERIFY(rarer->isHidden());
        more->click();
        QCOMPARE(more->text(), u"194 more"_s);
    }
};

QTEST_MAIN(TestFacets)
#include "tst_facets.moc"
