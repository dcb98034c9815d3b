// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagescene.h"
#include "ui/reports/reportspage.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::test;
using namespace fuseboard::ui;

namespace {

struct Scene : PageScene
{
    Scene()
    {
        auto stories = PageRig::manyStories(300);
        for (size_t i = 0; i < stories.size(); ++i) {
            if (i % 10 != 0) {
                stories[i].state = RowState::delivered;
                stories[i].reason = Reason::none;
                stories[i].status = 200;
            }
        }
        rig.addBatch(u"leads.csv"_s, DestinationId(1), {u"email"_s, u"company"_s}, stories);
        page = new ReportsPage(rig.services, rig.jobs, rig.dialogs, [this](const QString& html, const QString& path, auto done) {
            pdfHtml = html;
            pdfPath = path;
            done({});
        });
        showPages({page});
    }
    QString shown() const { return find<QTextBrowser>("reportPreview")->toPlainText(); }

    QString pdfHtml, pdfPath;
    ReportsPage* page = nullptr;
};

QByteArray contentOf(const QString& path)
{
    const OwnWork own;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsThePeriod();
    void leavesDestinationsOut();
    void savesEveryFormat();
    void aFileThatCannotBeWrittenIsSaid();
    void everyControlHasAName();
    void pictures();
};

void TestReportsPage::showsThePeriod()
{
    Scene scene;
    QTRY_VERIFY(scene.page->made());
    QTRY_VERIFY(scene.shown().contains(u"270"_s)); // delivered today
    QTest::mouseClick(scene.find<QPushButton>("periodYesterday"), Qt::LeftButton);
    QTRY_VERIFY(!scene.shown().contains(u"270"_s));
    QTest::mouseClick(scene.find<QPushButton>("period7Days"), Qt::LeftButton);
    QTRY_VERIFY(scene.shown().contains(u"270"_s));
    QVERIFY(!scene.find<QWidget>("reportFrom")->isVisible());
    QTest::mouseClick(scene.find<QPushButton>("periodCustom"), Qt::LeftButton);
    QVERIFY(scene.find<QWidget>("reportFrom")->isVisible());
}

void TestReportsPage::leavesDestinationsOut()
{
    Scene scene;
    QTRY_VERIFY(scene.page->made());
    QTRY_VERIFY(scene.window->findChild<QAction*>(u"reportDestination.1"_s));
    scene.find<QAction>("reportDestination.1")->trigger();
    QTRY_VERIFY(!scene.shown().contains(u"270"_s));
    QCOMPARE(scene.find<QPushButton>("reportDestinations")->text(), u"1 of 2 destinations"_s);
}

void TestReportsPage::savesEveryFormat()
{
    Scene scene;
    QTRY_VERIFY(scene.find<QPushButton>("reportHtml")->isEnabled());
    scene.rig.dialogs.savePath = scene.folder.filePath(u"r.html"_s);
    QTest::mouseClick(scene.find<QPushButton>("reportHtml"), Qt::LeftButton);
    QTRY_VERIFY(contentOf(scene.rig.dialogs.savePath).contains("<html"));
    scene.rig.dialogs.savePath = scene.folder.filePath(u"r.csv"_s);
    QTest::mouseClick(scene.find<QPushButton>("reportCsv"), Qt::LeftButton);
    QTRY_VERIFY(contentOf(scene.rig.dialogs.savePath).contains("US leads (Clay)"));
    scene.rig.dialogs.savePath = scene.folder.filePath(u"r.pdf"_s);
    QTest::mouseClick(scene.find<QPushButton>("reportPdf"), Qt::LeftButton);
    QCOMPARE(scene.pdfPath, scene.rig.dialogs.savePath);
    QVERIFY(scene.pdfHtml.contains(u"<html"_s));
    QTRY_VERIFY(scene.rig.jobs.jobs().empty());
}

void TestReportsPage::aFileThatCannotBeWrittenIsSaid()
{
    Scene scene;
    QTRY_VERIFY(scene.find<QPushButton>("reportCsv")->isEnabled());
    scene.rig.dialogs.savePath = scene.folder.filePath(u"no/such/folder/r.csv"_s);
    QSignalSpy finished(&scene.rig.jobs, &JobList::finished);
    QTest::mouseClick(scene.find<QPushButton>("reportCsv"), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(2).toBool(), true);
}

void TestReportsPage::everyControlHasAName()
{
    Scene scene;
    QTRY_VERIFY(scene.page->made());
    QCOMPARE(scene.unnamedControls().join(u"; "_s), QString());
}

void TestReportsPage::pictures()
{
    Scene scene;
    QTRY_VERIFY(scene.page->made());
    scene.picture(u"reports"_s);
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
