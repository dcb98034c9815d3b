// SPDX-License-Identifier: GPL-3.0-or-later
// Tab on the dead-letter page goes the way that the eye goes, also through what is made after the page: facets, saved views,
// replays, attempts, versions. (Issue 4, point 10.)
#include "tests/gui/lettersscene.h"

#include <QApplication>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : LettersScene
{
    Scene() : LettersScene(PageRig::picturedStories()) { }

    QRect placeOf(const QWidget* widget) const { return {widget->mapTo(window.get(), QPoint()), widget->size()}; }
    QWidget* splitterPart(int index) const { return window->findChild<QSplitter*>(u"deadLettersSplitter"_s)->widget(index); }
    /// Parts of the page in the order of reading: over all, facets, list, inspector.
    int partOf(const QWidget* widget) const
    {
        for (int part = 0; part < 3; ++part) {
            if (splitterPart(part)->isAncestorOf(widget))
                return part + 1;
        }
        return 0;
    }
    /// What real Tab keys come to, from the search box on, as long as it is the page's.
    std::vector<QWidget*> walk(int key = Qt::Key_Tab) const
    {
        std::vector<QWidget*> met;
        for (QWidget* now = QApplication::focusWidget(); now && page->isAncestorOf(now) && std::find(met.begin(), met.end(), now) == met.end();
             now = QApplication::focusWidget()) {
            met.push_back(now);
            QTest::keyClick(now, Qt::Key(key));
        }
        return met;
    }
    static QString nameOf(const QWidget* widget) { return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName(); }
    /// Where Tab jumps back: to a part that comes before, or to something higher up, or further left in the same line.
    QStringList jumpsIn(const std::vector<QWidget*>& met) const
    {
        QStringList jumps;
        for (size_t i = 1; i < met.size(); ++i) {
            const int before = partOf(met[i - 1]);
            const int after = partOf(met[i]);
            const QRect from = placeOf(met[i - 1]);
            const QRect to = placeOf(met[i]);
            const bool back = after < before || (after == before && (to.bottom() <= from.top() || (to.top() < from.bottom() && to.right() <= from.left())));
            if (back)
                jumps.append(nameOf(met[i - 1]) + u" -> "_s + nameOf(met[i]));
        }
        return jumps;
    }
    bool meets(const std::vector<QWidget*>& met, const QString& name) const
    {
        return std::any_of(met.begin(), met.end(), [&](const QWidget* widget) { return widget->objectName() == name; });
    }
};

} // namespace

class TestDeadLetterTabs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabGoesTheWayOfTheEye();
    void waysOutOfNothingAreInTheirPlace();
};

void TestDeadLetterTabs::tabGoesTheWayOfTheEye()
{
    Scene scene;
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    // Two versions, a view, a replay that waits: what comes later.
    scene.select(6);
    scene.replaceInPayload(u"\"1,250 \""_s, u"1250"_s);
    QTest::keyClick(scene.editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(scene.rig.number("SELECT max(version) FROM batch_row"), 2);
    QTest::mouseClick(scene.find<QWidget>("facet.reason.exhausted"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(11));
    QTest::mouseClick(scene.find<QPushButton>("saveView"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"worn out"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(scene.window->findChild<QWidget*>(u"view.worn out"_s));
    QTest::mouseClick(scene.find<QWidget>("facet.reason.exhausted"), Qt::LeftButton);
    QTRY_VERIFY(scene.listed(20));
    scene.select(3);
    QTest::keyClick(scene.table(), Qt::Key_R);
    QTRY_VERIFY(scene.find<QPushButton>("replaySend")->isEnabled());
    QTest::keyClick(scene.table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(scene.find<QWidget>("replays")->isVisible());
    QTRY_VERIFY(scene.find<QPushButton>("replayStop")->isVisible());
    scene.select(6);

    const std::vector<std::pair<LettersScene::Tab, QStringList>> tabs{
        {LettersScene::payload, {u"payloadText"_s}},
        {LettersScene::form, {u"formValue.0"_s}},
        {LettersScene::attempts, {u"attempt.4"_s, u"copyCurl"_s}},
        {LettersScene::response, {}},
        {LettersScene::history, {u"rowNote"_s, u"compareVersion.2"_s}},
    };
    for (const auto& [tab, there] : tabs) {
        scene.select(tab == LettersScene::attempts ? 3 : 6); // with four attempts: Tab comes to the chosen one, as in any group
        scene.show(tab);
        scene.rig.awaitReading();
        scene.find<QWidget>("search")->setFocus();
        // The editor keeps Tab for itself where it can be written in: it is left by Escape.
        auto met = scene.walk();
        const QStringList jumps = scene.jumpsIn(met);
        QVERIFY2(jumps.isEmpty(), qPrintable(QString::number(tab) + u": "_s + jumps.join(u"; "_s)));
        for (const QString& name : QStringList{u"view.worn out"_s, u"facet.reason.exhausted"_s, u"facet.replayed.no"_s, u"replayStop"_s, u"letters"_s, u"inspectorTabs"_s} + there)
            QVERIFY2(scene.meets(met, name), qPrintable(QString::number(tab) + u": "_s + name));
        // And back the same way.
        if (tab == LettersScene::payload)
            continue;
        met.back()->setFocus();
        auto back = scene.walk(Qt::Key_Backtab);
        std::reverse(back.begin(), back.end());
        QVERIFY(back.size() >= met.size()); // before the search box there is the notice
        QVERIFY(std::equal(met.begin(), met.end(), back.end() - qsizetype(met.size())));
    }
}

void TestDeadLetterTabs::waysOutOfNothingAreInTheirPlace()
{
    Scene scene;
    scene.open();
    QTRY_VERIFY(scene.listed(20));
    scene.find<QWidget>("search")->setFocus();
    QTest::keyClicks(scene.find<QWidget>("search"), u"zebra reason:rejected"_s);
    QTest::keyClick(scene.find<QWidget>("search"), Qt::Key_Return);
    QTRY_VERIFY(scene.window->findChild<QWidget*>(u"widen.0"_s));
    QTRY_VERIFY(scene.find<QWidget>("widen.0")->isVisible());
    scene.find<QWidget>("search")->setFocus();
    const auto met = scene.walk();
    const QStringList jumps = scene.jumpsIn(met);
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u"; "_s)));
    QVERIFY(scene.meets(met, u"widen.0"_s));
}

QTEST_MAIN(TestDeadLetterTabs)
#include "tst_deadlettertabs.moc"
